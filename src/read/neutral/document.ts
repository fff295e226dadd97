import type { Charge, Disposition, Offense, Origin, SentencePart } from '../../history/index.ts';
import type { DISPOSITION_KINDS, EVENT_KINDS } from './schema.ts';

export type DateGiven = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly earliest?: string;
  readonly latest?: string;
  readonly unreadable?: boolean;
} | null;

export type ChargeGiven = Omit<Charge, 'text' | 'parts'> & {
  readonly raw: string;
  readonly parts: readonly (Omit<Offense, 'subdivisions'> & { readonly subsections: readonly string[] })[];
};

export type PartGiven = Pick<SentencePart, 'kind' | 'runs'> & {
  readonly terms: readonly { readonly length: number | null; readonly unit: SentencePart['unit'] }[];
  readonly life?: boolean;
  readonly suspended?: boolean;
  readonly raw: string;
};

export type LevelGiven = 'F' | 'M' | 'I';

export type DispositionGiven = {
  readonly kind: (typeof DISPOSITION_KINDS)[number];
  readonly raw: string;
  readonly statute?: string;
  readonly date: DateGiven;
  readonly date_from: Disposition['dateFrom'];
  readonly recorded: DateGiven;
  readonly order: number;
  readonly level?: LevelGiven;
  readonly charge: ChargeGiven | null;
  readonly charge_from: Disposition['chargeFrom'];
  readonly sentence: readonly PartGiven[];
  readonly at: Origin;
};

/** A history as the form has it, once it was checked. */
export type NeutralDocument = {
  readonly source: { readonly files: readonly string[]; readonly complete: boolean };
  readonly person: {
    readonly key: string;
    readonly identifiers: readonly { readonly type: string; readonly value: string }[];
    readonly names: readonly { readonly raw: string; readonly primary: boolean }[];
    readonly birth: DateGiven;
    readonly birth_doubt?: string;
    readonly sex?: string;
    readonly race?: string;
  };
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly county: string }>>;
  readonly cycles: readonly {
    readonly key: string;
    readonly events: readonly {
      readonly key: string;
      readonly kind: (typeof EVENT_KINDS)[number];
      readonly date: DateGiven;
      readonly agency?: string;
      readonly name?: string;
      readonly counts: readonly {
        readonly key: string;
        readonly charged: ChargeGiven | null;
        readonly level?: LevelGiven;
        readonly dispositions: readonly DispositionGiven[];
        readonly numbers: readonly { readonly kind: 'case' | 'court'; readonly value: string }[];
        readonly comments: readonly string[];
        readonly at: readonly Origin[];
      }[];
    }[];
  }[];
  readonly lost: readonly LostGiven[];
  readonly rows?: readonly { readonly at: Origin; readonly cells: readonly string[] }[];
};

/** What could not be read; of a bulk file the row as it stood, where it was kept. */
export type LostGiven = { readonly code: string; readonly at: Origin; readonly raw?: string };
