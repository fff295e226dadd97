import type { Problem, Result } from '../../basics/index.ts';
import { objectIn } from '../json-object.ts';
import cr1802018 from './cr-180-2018.json' with { type: 'json' };
import cr1812018 from './cr-181-2018.json' with { type: 'json' };
import cr4002017 from './cr-400-2017.json' with { type: 'json' };
import cr4002024 from './cr-400-2024.json' with { type: 'json' };
import sfProp64 from './sf-prop-64-2018.json' with { type: 'json' };

/** One field of a form and the value that goes into it; the names of values are those of `formValues`. */
export type MappedField = {
  readonly field: string;
  readonly is: 'text' | 'box';
  readonly of: string;
  /** True where some copies of the edition lack the field. */
  readonly optional?: boolean;
};

/** Which field of one edition of a form holds what. */
export type FieldMap = {
  readonly form: string;
  readonly edition: string;
  readonly title: string;
  /** How many counts have room on it; more go on another copy. */
  readonly countsOnForm?: number;
  readonly fields: readonly MappedField[];
};

/** The maps that come with the program, the newest edition of each form first. */
export const FIELD_MAPS = [cr4002024, cr4002017, cr1802018, cr1812018, sfProp64] as readonly FieldMap[];

/** Reads a map of the office's own: for a form, or an edition, that the program has none for. */
export function readFieldMap(text: string, file: string): Result<FieldMap> {
  const problems: Problem[] = [];
  const tell = (field: string, hint: string): void => void problems.push({ code: 'bad-field-map', file, field, hint });
  const map = objectIn(text) as FieldMap | undefined;
  if (!map) return { ok: false, problems: [{ code: 'bad-field-map', file, hint: 'this is not a JSON object' }] };
  for (const key of ['form', 'edition'] as const)
    if (typeof map[key] !== 'string' || map[key] === '') tell(key, 'expected text');
  if (!Array.isArray(map.fields) || map.fields.length === 0) tell('fields', 'expected a list of fields');
  else
    map.fields.forEach(({ field, is, of }, i) => {
      if (typeof field !== 'string' || typeof of !== 'string' || (is !== 'text' && is !== 'box'))
        tell(`fields[${i}]`, 'expected "field", "is" (text or box) and "of"');
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: map };
}
