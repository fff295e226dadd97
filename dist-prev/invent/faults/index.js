import * as brokenRow from './broken-row.js';
import * as elsewhere from './elsewhere.js';
import * as lookalike from './lookalike.js';
import * as relieved from './relieved.js';
import * as repeated from './repeated.js';
import * as sameCells from './same-cells.js';
import * as sameOffense from './same-offense.js';
import * as sameRows from './same-rows.js';
import * as unknownBirth from './unknown-birth.js';
import * as unknownDate from './unknown-date.js';
import * as unknownFact from './unknown-fact.js';
import * as warned from './warned.js';
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
export const faults = kinds.flatMap((kind) => Object.values(kind));
