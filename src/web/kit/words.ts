/** `1,234,567`. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `12 KB`, `3.4 GB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte');
  const units = ['KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[power - 1] ?? ''}`;
}

/** `40 seconds`, `3 minutes`. */
export function duration(seconds: number): string {
  return seconds < 90 ? plural(Math.max(1, Math.ceil(seconds)), 'second') : plural(Math.ceil(seconds / 60), 'minute');
}

/** `25 Nov 2026, 17:49`, on this machine's clock. */
export function moment(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

/** `LOS ANGELES` → `Los Angeles`. */
export function countyName(county: string): string {
  return county.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** `12.5 %`; a share that is not nought is not shown as nought. */
export function share(part: number, all: number): string {
  if (all === 0) return '–';
  const percent = (part / all) * 100;
  return percent > 0 && percent < 0.1 ? '< 0.1 %' : `${percent.toFixed(1)} %`;
}

/** A sentence begins with a capital letter, unless with the name of a file or an option, and ends with a full stop. */
export function sentence(words: string): string {
  const first = /^(?:--|\S*\.\w)/.test(words) ? words.slice(0, 1) : words.slice(0, 1).toUpperCase();
  return `${first}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}

/** `felony` → `Felony`. */
export function sentenceStart(words: string): string {
  return words === 'unknown' ? 'Not known' : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
