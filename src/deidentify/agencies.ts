import { countyNamed } from '../basics/index.ts';

/** The kinds of agencies that four letters before their place name: `CASC` a superior court, `CAPD` police. */
const PREFIX = /^\s*((?:CA|US)(?:PD|SO|SC|MC|ME|JC|JV|PR|PB|SD|CO|HO|HP|PA|YA|ID|UD|DC|DJ|FD|DA|CI|BI|MB|MP|PO))/i;

/** An agency as one of its county, so that its place is no nearer known: `CASC ALAMEDA` for the court in Oakland. */
export function agencyWords(text: string, county: string): string {
  if (text.trim() === '') return '';
  const prefix = PREFIX.exec(text)?.[1]?.toUpperCase() ?? 'CASD';
  return `${prefix} ${countyWords(county)}`;
}

/** One of California's counties, and for every other `ELSEWHERE`. */
export function countyWords(text: string): string {
  return countyNamed(text) ?? 'ELSEWHERE';
}
