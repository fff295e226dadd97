import * as brokenRow from './broken-row.ts';
import * as elsewhere from './elsewhere.ts';
import type { Fault } from './fault.ts';
import * as lookalike from './lookalike.ts';
import * as relieved from './relieved.ts';
import * as repeated from './repeated.ts';
import * as sameCells from './same-cells.ts';
import * as sameOffense from './same-offense.ts';
import * as sameRows from './same-rows.ts';
import * as unknownBirth from './unknown-birth.ts';
import * as unknownDate from './unknown-date.ts';
import * as unknownFact from './unknown-fact.ts';
import * as warned from './warned.ts';

const kinds = [
  brokenRow,
  unknownBirth,
  unknownDate,
  unknownFact,
  repeated,
  lookalike,
  elsewhere,
  relieved,
  warned,
  sameCells,
  sameOffense,
  sameRows,
];

/** Every kind of dirt, within a file by name. A kind added or renamed changes which dirt a seed gives to whom. */
export const faults: readonly Fault[] = kinds.flatMap((kind): readonly Fault[] => Object.values(kind));
