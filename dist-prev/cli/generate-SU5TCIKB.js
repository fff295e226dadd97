import {
  countyOf,
  refuse
} from "./chunk-P3JFFLIN.js";
import {
  number,
  plural,
  say
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  CALIFORNIA_COUNTIES,
  RunRefused,
  __export,
  calendarDate,
  dayNumber,
  fromDayNumber,
  reason,
  unreachable,
  utf8
} from "./chunk-SMOQDO4B.js";

// cli/generate.js
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";

// invent/columns.js
var doj95Columns = [
  "RECORD_ID",
  "SUBJECT_STATUS",
  "SUBJECT_ID",
  "REQ_SEG_SEP",
  "REQ_CII_NUMBER",
  "REQ_NAME",
  "REQ_GENDER",
  "REQ_DOB",
  "REQ_CDL",
  "REQ_SSN",
  "PII_SEG_SEP",
  "CII_NUMBER",
  "PRI_NAME",
  "GENDER",
  "PRI_DOB",
  "PRI_SSN",
  "PRI_CDL",
  "PRI_IDN",
  "PRI_INN",
  "FBI_NUMBER",
  "PDR_SEG_SEP",
  "RACE_CODE",
  "RACE_DESCR",
  "EYE_COLOR_CODE",
  "EYE_COLOR_DESCR",
  "HAIR_COLOR_CODE",
  "HAIR_COLOR_DESCR",
  "HEIGHT",
  "WEIGHT",
  "SINGLE_SOURCE",
  "MULTI_SOURCE",
  "POB_CODE",
  "POB_NAME",
  "POB_TYPE",
  "CITIZENSHIP_LIST",
  "CYC_SEG_SEP",
  "CYC_ORDER",
  "CYC_DATE",
  "STP_SEG_SEP",
  "STP_ORDER",
  "STP_EVENT_DATE",
  "STP_TYPE_CODE",
  "STP_TYPE_DESCR",
  "STP_ORI_TYPE",
  "STP_ORI_TYPE_DESCR",
  "STP_ORI_CODE",
  "STP_ORI_DESCR",
  "STP_ORI_CNTY_CODE",
  "STP_ORI_CNTY_NAME",
  "CNT_SEG_SEP",
  "CNT_ORDER",
  "DISP_DATE",
  "OFN",
  "OFFENSE_CODE",
  "OFFENSE_DESCR",
  "OFFENSE_TOC",
  "OFFENSE_QUAL_LST",
  "DISP_OFFENSE_CODE",
  "DISP_OFFENSE_DESCR",
  "DISP_OFFENSE_TOC",
  "DISP_OFFENSE_QUAL_LST",
  "CONV_OFFENSE_ORDER",
  "CONV_OFFENSE_CODE",
  "CONV_OFFENSE_DESCR",
  "CONV_OFFENSE_TOC",
  "CONV_OFFENSE_QUAL_LST",
  "FE_NUM_ORDER",
  "FE_NUM_ARR_AGY",
  "FE_NUM_BNCH_WARR",
  "FE_NUM_CITE",
  "FE_NUM_DOCKET",
  "FE_NUM_INCIDENT",
  "FE_NUM_BOOKING",
  "FE_NUM_NUMBER",
  "FE_NUM_REMAND",
  "FE_NUM_OOS_INN",
  "FE_NUM_CRT_CASE",
  "FE_NUM_WARRANT",
  "DISP_ORDER",
  "DISP_CODE",
  "DISP_DESCR",
  "CONV_STAT_CODE",
  "CONV_STAT_DESCR",
  "SENT_SEG_SEP",
  "SENT_ORDER",
  "SENT_LOC_CODE",
  "SENT_LOC_DESCR",
  "SENT_LENGTH",
  "SENT_TIME_CODE",
  "SENT_TIME_DESCR",
  "CYC_AGE",
  "CII_TYPE",
  "CII_TYPE_ALPHA",
  "COMMENT_TEXT",
  "END_OF_REC"
];
var places = new Map(doj95Columns.map((name, place) => [name, place]));
function placeOf(column) {
  return places.get(column);
}

// invent/faults/broken-row.js
var broken_row_exports = {};
__export(broken_row_exports, {
  blankCountKey: () => blankCountKey,
  blankSubject: () => blankSubject,
  letterInCountKey: () => letterInCountKey,
  missingFirstField: () => missingFirstField,
  missingLastField: () => missingLastField,
  missingMiddleField: () => missingMiddleField,
  shortCountKey: () => shortCountKey,
  strayQuote: () => strayQuote,
  textAfterQuote: () => textAfterQuote,
  twoMoreFields: () => twoMoreFields,
  unquotedName: () => unquotedName
});

// invent/csv.js
function csvCell(text) {
  if (text === "")
    return text;
  return /^[ \t]|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function cellsOf(row) {
  const cells = [];
  let at = 0;
  for (; ; ) {
    const quoted = row.charAt(at) === '"';
    const end = quoted ? closingQuote(row, at) + 1 : commaFrom(row, at);
    cells.push(quoted ? row.slice(at + 1, end - 1).replaceAll('""', '"') : row.slice(at, end));
    if (end >= row.length)
      return cells;
    at = end + 1;
  }
}
function csvRow(cells) {
  return cells.map(csvCell).join(",");
}
function commaFrom(row, at) {
  const comma = row.indexOf(",", at);
  return comma < 0 ? row.length : comma;
}
function closingQuote(row, opening) {
  let at = row.indexOf('"', opening + 1);
  while (row.charAt(at + 1) === '"')
    at = row.indexOf('"', at + 2);
  return at;
}

// invent/faults/broken-row.js
var NAME = placeOf("PRI_NAME");
var expect = "row-set-aside";
var missingFirstField = {
  name: "missing-first-field",
  expect,
  means: "RECORD_ID is left out, so that 94 fields stand one place too far to the left.",
  spoil: (page, random) => rewrite(page, random, ({ cells }) => csvRow(cells.slice(1)))
};
var missingMiddleField = {
  name: "missing-middle-field",
  expect,
  means: "A field in the middle is left out: 94 fields.",
  spoil: (page, random) => {
    const gap = random.between(placeOf("STP_EVENT_DATE"), placeOf("SENT_TIME_DESCR"));
    return rewrite(page, random, ({ cells }) => csvRow(cells.toSpliced(gap, 1)));
  }
};
var missingLastField = {
  name: "missing-last-field",
  expect,
  means: "END_OF_REC is left out: 94 fields.",
  spoil: (page, random) => rewrite(page, random, ({ cells }) => csvRow(cells.slice(0, -1)))
};
var unquotedName = {
  name: "unquoted-name",
  expect,
  means: "The name stands without quotes, so that its comma makes 96 fields.",
  spoil: (page, random) => rewrite(page, random, ({ cells }) => cells.map((cell, place) => place === NAME ? cell : csvCell(cell)).join(","))
};
var twoMoreFields = {
  name: "two-more-fields",
  expect,
  means: "Two commas follow END_OF_REC: 97 fields.",
  spoil: (page, random) => rewrite(page, random, ({ cells }) => `${csvRow(cells)},,`)
};
var strayQuote = {
  name: "stray-quote",
  expect,
  means: 'A name without quotes around it holds quotes: JOE "JJ" DOE.',
  spoil: (page, random) => rewrite(page, random, (row) => withRawName(row, row.get("PRI_NAME").replace(/, ?/, ' "JJ" ').replaceAll(",", " ")))
};
var textAfterQuote = {
  name: "text-after-quote",
  expect,
  means: 'Letters follow the closing quote of the name: "DOE,JOE" JR.',
  spoil: (page, random) => rewrite(page, random, (row) => withRawName(row, `${csvCell(row.get("PRI_NAME"))} JR`))
};
var shortCountKey = {
  name: "short-count-key",
  expect,
  means: "CNT_ORDER has five digits.",
  spoil: (page, random) => keyed(page, random, (key) => key.slice(0, 5))
};
var blankCountKey = {
  name: "blank-count-key",
  expect,
  means: "CNT_ORDER is blank.",
  spoil: (page, random) => keyed(page, random, () => "")
};
var letterInCountKey = {
  name: "letter-in-count-key",
  expect,
  means: "CNT_ORDER has the letter O for its last zero.",
  spoil: (page, random) => keyed(page, random, (key) => `${key.slice(0, -1)}O`)
};
var blankSubject = {
  name: "blank-subject",
  expect,
  means: "SUBJECT_ID is blank.",
  spoil: (page, random) => {
    if (page.rows.length < 3)
      return void 0;
    const row = page.rows[random.between(1, page.rows.length - 2)];
    row.put({ SUBJECT_ID: "" });
    return { row, conviction: "" };
  }
};
function rewrite(page, random, text) {
  const row = random.pick(page.rows);
  row.text = text(row);
  return { row, conviction: "" };
}
function withRawName({ cells }, name) {
  return cells.map((cell, place) => place === NAME ? name : csvCell(cell)).join(",");
}
function keyed(page, random, key) {
  const row = random.pick(page.rows);
  row.put({ CNT_ORDER: key(row.get("CNT_ORDER")) });
  return { row, conviction: "" };
}

// invent/faults/elsewhere.js
var elsewhere_exports = {};
__export(elsewhere_exports, {
  blankCounty: () => blankCounty,
  federalCourt: () => federalCourt,
  noDisposition: () => noDisposition,
  unknownCounty: () => unknownCounty
});

// invent/faults/page.js
var Row = class _Row {
  /** Empty lines before the row. */
  before = "";
  /** How the row is written, when that is not simply its cells. */
  text;
  /** What ends it. */
  after;
  original;
  taken;
  isChanged = false;
  constructor(original, lineEnd) {
    this.original = original;
    this.after = lineEnd;
  }
  get cells() {
    return this.taken ??= cellsOf(this.original);
  }
  get(column) {
    return this.cells[placeOf(column)];
  }
  put(values) {
    const cells = this.taken ??= cellsOf(this.original);
    for (const [column, value] of Object.entries(values))
      cells[placeOf(column)] = value;
    this.isChanged = true;
  }
  /** CNT_ORDER begins with these digits. */
  isOf(key) {
    return this.taken === void 0 ? this.original.includes(`,#,${key}`) : this.get("CNT_ORDER").startsWith(key);
  }
  copy() {
    const copy = new _Row(this.original, this.after);
    if (this.isChanged)
      copy.taken = [...this.cells];
    copy.isChanged = this.isChanged;
    return copy;
  }
  /** The row as it stands in the file. */
  written() {
    return this.before + (this.text ?? (this.isChanged ? csvRow(this.cells) : this.original)) + this.after;
  }
};
function pageOf(text, about) {
  const { lineEnd } = about;
  const rows = text.slice(0, -lineEnd.length).split(lineEnd);
  return { ...about, rows: rows.map((row) => new Row(row, lineEnd)) };
}
function anchorRows(page) {
  return page.rows.filter((row) => row.isOf(page.anchor));
}
function plainAnchorRows(page) {
  const rows = anchorRows(page);
  return rows.every((row) => row.get("DISP_DESCR").startsWith("CONVICTED")) ? rows : [];
}
function anchorStep(page) {
  return page.rows.filter((row) => row.isOf(page.anchor.slice(0, 6)));
}
function insertAfter(page, behind, added) {
  page.rows.splice(page.rows.indexOf(behind) + 1, 0, added);
}

// invent/faults/added.js
var NO_SENTENCE = {
  SENT_ORDER: "",
  SENT_LOC_CODE: "",
  SENT_LOC_DESCR: "",
  SENT_LENGTH: "",
  SENT_TIME_CODE: "",
  SENT_TIME_DESCR: " ".repeat(18)
};
var NO_DISPOSITION = {
  DISP_DATE: "",
  DISP_ORDER: "",
  DISP_CODE: "",
  DISP_DESCR: "",
  CONV_STAT_DESCR: "",
  ...NO_SENTENCE
};
function laterEntry(page, words) {
  const last = plainAnchorRows(page).at(-1);
  if (last === void 0)
    return void 0;
  const row = last.copy();
  row.put({
    ...NO_SENTENCE,
    DISP_DATE: monthLater(last.get("STP_EVENT_DATE")),
    DISP_ORDER: `${page.anchor.slice(0, 9)}202`,
    DISP_CODE: "",
    DISP_DESCR: words
  });
  insertAfter(page, last, row);
  return { row, conviction: page.anchor };
}
function anotherCount(page, cells) {
  const step = anchorStep(page);
  const row = anchorRows(page)[0].copy();
  const numbers = step.map((other) => Number(other.get("CNT_ORDER").slice(6, 9)));
  const key = page.anchor.slice(0, 6) + String(Math.max(...numbers) + 1).padStart(3, "0");
  row.put({ ...NO_SENTENCE, CNT_ORDER: `${key}000`, DISP_ORDER: `${key}201`, COMMENT_TEXT: "", ...cells });
  insertAfter(page, step.at(-1), row);
  return { row, conviction: `${key}000` };
}
function anotherCycle(page, cells) {
  const row = anchorRows(page)[0].copy();
  const cycle = String(Number(page.rows.at(-1).get("CYC_ORDER").slice(0, 3)) + 1);
  const date = monthLater(row.get("STP_EVENT_DATE"));
  const keys = {
    CYC_ORDER: `${cycle}000000000`,
    STP_ORDER: `${cycle}001000000`,
    CNT_ORDER: `${cycle}001001000`,
    DISP_ORDER: `${cycle}001001201`
  };
  row.put({
    ...NO_SENTENCE,
    ...keys,
    CYC_DATE: date,
    STP_EVENT_DATE: date,
    DISP_DATE: date,
    COMMENT_TEXT: "",
    ...cells
  });
  page.rows.push(row);
  return { row, conviction: keys.CNT_ORDER };
}
function monthLater(date) {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6));
  const day2 = Math.min(28, Number(date.slice(6)));
  return String(Math.floor(months / 12)) + String(months % 12 + 1).padStart(2, "0") + String(day2).padStart(2, "0");
}

// invent/faults/elsewhere.js
var expect2 = "never-granted";
var blankCounty = {
  name: "blank-county",
  expect: expect2,
  means: "The court action names neither a county nor an agency.",
  spoil: (page) => inCourt(page, { STP_ORI_CODE: "", STP_ORI_DESCR: "", STP_ORI_CNTY_CODE: "", STP_ORI_CNTY_NAME: "" })
};
var unknownCounty = {
  name: "unknown-county",
  expect: expect2,
  means: "The court action\u2019s county is none of the 58.",
  spoil: (page) => inCourt(page, {
    STP_ORI_CODE: "",
    STP_ORI_DESCR: "CASCNARNIA",
    STP_ORI_CNTY_CODE: "99",
    STP_ORI_CNTY_NAME: "NARNIA"
  })
};
var federalCourt = {
  name: "federal-court",
  expect: expect2,
  means: "The conviction was given by a federal court, which belongs to no county.",
  spoil: (page) => inCourt(page, {
    STP_ORI_CODE: "",
    STP_ORI_DESCR: "USDCEASTERN DIST",
    STP_ORI_CNTY_CODE: "",
    STP_ORI_CNTY_NAME: ""
  })
};
var noDisposition = {
  name: "no-disposition",
  expect: expect2,
  means: "The count has no disposition, so that nothing says it ended in conviction.",
  spoil: (page) => {
    const [row, ...others] = anchorRows(page);
    row.put(NO_DISPOSITION);
    page.rows = page.rows.filter((candidate) => !others.includes(candidate));
    return { row, conviction: page.anchor };
  }
};
function inCourt(page, cells) {
  for (const row of anchorStep(page))
    row.put(cells);
  return { row: anchorRows(page)[0], conviction: page.anchor };
}

// invent/faults/lookalike.js
var lookalike_exports = {};
__export(lookalike_exports, {
  chargeInDeathNotice: () => chargeInDeathNotice,
  convictedOfOther: () => convictedOfOther,
  decimalSection: () => decimalSection,
  docketDigits: () => docketDigits,
  docketDigitsBesideCharge: () => docketDigitsBesideCharge,
  longerNumber: () => longerNumber,
  otherStatute: () => otherStatute,
  saleToMinor: () => saleToMinor,
  syntheticCannabinoid: () => syntheticCannabinoid
});
var expect3 = "not-covered";
function conviction(name, text, means) {
  return { name, expect: expect3, means, spoil: (page) => anotherCount(page, { OFFENSE_CODE: "77001", OFFENSE_DESCR: text }) };
}
var syntheticCannabinoid = conviction("synthetic-cannabinoid", "11357.5(B) HS-POSSESS/USE SYNTHETIC CANNABINOID", "A conviction under HS 11357.5, another law than 11357.");
var decimalSection = conviction("decimal-section", "11360.5 HS-VIOLATION NOT NAMED", "A conviction under 11360.5 HS, a decimal that is not 11360.");
var longerNumber = conviction("longer-number", "111357 HS-VIOLATION NOT NAMED", "A conviction under 111357 HS, which holds the digits 11357.");
var otherStatute = conviction("other-statute", "11357 PC-VIOLATION NOT NAMED", "A conviction under 11357 of the Penal Code, which is not the Health and Safety Code.");
var saleToMinor = conviction("sale-to-minor", "11361(B) HS-FURNISH/ETC MARIJ TO MINOR OVER 14", "A conviction under HS 11361, which Proposition 64 does not reach.");
var docketDigits = {
  name: "docket-digits",
  expect: expect3,
  means: "A burglary whose comment has a docket number with the digits 11359.",
  spoil: (page) => anotherCount(page, {
    OFFENSE_CODE: "77002",
    OFFENSE_DESCR: "459 PC-BURGLARY",
    COMMENT_TEXT: "SCN 1135972 FILED WITH LEAD CASE"
  })
};
var docketDigitsBesideCharge = {
  name: "docket-digits-beside-charge",
  expect: expect3,
  means: "The comment gives the charge, a burglary, after a docket number with the digits 11359.",
  spoil: (page) => anotherCount(page, {
    OFFENSE_CODE: "77002",
    OFFENSE_DESCR: "SEE COMMENT FOR CHARGE",
    COMMENT_TEXT: "SCN 1135972 CHRG 459 PC BURGLARY"
  })
};
var convictedOfOther = {
  name: "convicted-of-other",
  expect: expect3,
  means: "Charged with 11359 HS, convicted, as CONV_OFFENSE_DESCR says, of 415 PC.",
  spoil: (page) => {
    const known = anotherCount(page, {
      OFFENSE_DESCR: "11359 HS-POSSESS MARIJUANA FOR SALE",
      CONV_OFFENSE_CODE: "77003",
      CONV_OFFENSE_DESCR: "415 PC-FIGHT/NOISE/OFFENSIVE WORDS",
      CONV_OFFENSE_TOC: "M",
      CONV_STAT_DESCR: "MISDEMEANOR"
    });
    return known;
  }
};
var chargeInDeathNotice = {
  name: "charge-in-death-notice",
  expect: expect3,
  means: "The row that reports the person\u2019s death carries a cannabis charge, without a disposition.",
  spoil: (page) => anotherCycle(page, {
    ...NO_DISPOSITION,
    STP_TYPE_CODE: "90",
    STP_TYPE_DESCR: "DECEASED",
    OFFENSE_DESCR: "11358 HS-CULTIVATE CANNABIS",
    OFFENSE_TOC: "F",
    OFN: ""
  })
};

// invent/faults/relieved.js
var relieved_exports = {};
__export(relieved_exports, {
  reliefBeforeConviction: () => reliefBeforeConviction,
  sealedUnderProp64: () => sealedUnderProp64,
  setAsideUnderProp64: () => setAsideUnderProp64
});
var expect4 = "already-relieved";
var setAsideUnderProp64 = {
  name: "set-aside-under-prop-64",
  expect: expect4,
  means: "A later entry says that the conviction was dismissed under HS 11361.8.",
  spoil: (page) => laterEntry(page, "CONV SET ASIDE & DISM PER 11361.8 HS")
};
var sealedUnderProp64 = {
  name: "sealed-under-prop-64",
  expect: expect4,
  means: "A later entry says, in other words, that the conviction was dismissed and sealed under HS 11361.8.",
  spoil: (page) => laterEntry(page, "DISMISSED AND SEALED PER 11361.8(F) HS")
};
var reliefBeforeConviction = {
  name: "relief-before-conviction",
  expect: expect4,
  means: "The later entry, dismissed under HS 11361.8, stands in the file before the conviction itself.",
  spoil: (page) => {
    const known = laterEntry(page, "CONV SET ASIDE & DISM PER 11361.8 HS");
    if (known === void 0)
      return void 0;
    page.rows = page.rows.filter((row) => row !== known.row);
    page.rows.splice(page.rows.indexOf(anchorRows(page)[0]), 0, known.row);
    return known;
  }
};

// invent/faults/repeated.js
var repeated_exports = {};
__export(repeated_exports, {
  repeatedPerson: () => repeatedPerson,
  repeatedRow: () => repeatedRow,
  repeatedRowApart: () => repeatedRowApart,
  reportedAgain: () => reportedAgain
});
var expect5 = "counted-once";
var repeatedRow = {
  name: "repeated-row",
  expect: expect5,
  means: "A row of the conviction stands twice, one behind the other.",
  spoil: (page) => {
    const first2 = anchorRows(page)[0];
    const row = first2.copy();
    insertAfter(page, first2, row);
    return { row, conviction: page.anchor };
  }
};
var repeatedRowApart = {
  name: "repeated-row-apart",
  expect: expect5,
  means: "A row of the conviction stands again after the person\u2019s last row.",
  spoil: (page) => {
    const row = anchorRows(page)[0].copy();
    page.rows.push(row);
    return { row, conviction: page.anchor };
  }
};
var repeatedPerson = {
  name: "repeated-person",
  expect: expect5,
  means: "All rows of the person stand twice.",
  spoil: (page) => {
    const again = page.rows.map((row) => row.copy());
    page.rows.push(...again);
    return { row: again[0], conviction: "" };
  }
};
var reportedAgain = {
  name: "reported-again",
  expect: "warned",
  means: "The same case and charge is reported as convicted a second time, in a later cycle, as after a probation violation.",
  spoil: (page) => {
    const caseNumber2 = anchorRows(page)[0].get("OFN") || "CR7204518";
    for (const row2 of anchorStep(page))
      row2.put({ OFN: caseNumber2 });
    const { row } = anotherCycle(page, { DISP_CODE: "2598", DISP_DESCR: "CONVICTED-JAIL" });
    return { row, conviction: page.anchor };
  }
};

// invent/faults/same-cells.js
var same_cells_exports = {};
__export(same_cells_exports, {
  birthDateLater: () => birthDateLater,
  blankBeforeDisposition: () => blankBeforeDisposition,
  blankBeforeOffense: () => blankBeforeOffense,
  countKeyTail: () => countKeyTail,
  dashesForNothing: () => dashesForNothing,
  dateInDisposition: () => dateInDisposition,
  keysDisagree: () => keysDisagree,
  noCaseNumber: () => noCaseNumber,
  noLowerKeys: () => noLowerKeys,
  paddedCells: () => paddedCells,
  paddedLevel: () => paddedLevel,
  tabsForNothing: () => tabsForNothing,
  utf8Name: () => utf8Name,
  windows1252Name: () => windows1252Name
});
var expect6 = "same-as-clean";
var paddedLevel = {
  name: "padded-level",
  expect: expect6,
  means: 'CONV_STAT_DESCR is padded with blanks: "FELONY  ".',
  spoil: (page) => padded(page, ["CONV_STAT_DESCR"])
};
var paddedCells = {
  name: "padded-cells",
  expect: expect6,
  means: "The cells that say what happened and where are padded with blanks.",
  spoil: (page) => padded(page, [
    "STP_TYPE_DESCR",
    "STP_ORI_CNTY_NAME",
    "OFN",
    "OFFENSE_DESCR",
    "OFFENSE_TOC",
    "DISP_DESCR",
    "SENT_LENGTH",
    "SENT_TIME_CODE"
  ])
};
var blankBeforeDisposition = {
  name: "blank-before-disposition",
  expect: expect6,
  means: "DISP_DESCR begins with a blank.",
  spoil: (page) => onAnchor(page, (row) => row.put({ DISP_DESCR: ` ${row.get("DISP_DESCR")}` }))
};
var blankBeforeOffense = {
  name: "blank-before-offense",
  expect: expect6,
  means: "OFFENSE_DESCR begins with a blank.",
  spoil: (page) => onAnchor(page, (row) => row.put({ OFFENSE_DESCR: ` ${row.get("OFFENSE_DESCR")}` }))
};
var tabsForNothing = {
  name: "tabs-for-nothing",
  expect: expect6,
  means: "Cells without a value hold tabs only, or blanks only.",
  spoil: (page) => onEvery(page, (row) => fillEmpty(row, ["SENT_LENGTH", "SENT_TIME_CODE", "COMMENT_TEXT", "OFN", "FE_NUM_CRT_CASE"], "			"))
};
var dashesForNothing = {
  name: "dashes-for-nothing",
  expect: expect6,
  means: "Cells without a value hold a dash between blanks.",
  spoil: (page) => onEvery(page, (row) => fillEmpty(row, UNUSED, "  -  "))
};
var noCaseNumber = {
  name: "no-case-number",
  expect: expect6,
  means: "OFN says NULL, padded, or FILE NBR NOT REPORTD.",
  spoil: (page, random) => {
    if (anchorStep(page).some((row) => row.get("OFN") !== ""))
      return void 0;
    const words = random.pick(["NULL  ", "FILE NBR NOT REPORTD"]);
    return onAnchor(page, (row) => row.put({ OFN: words }));
  }
};
var birthDateLater = {
  name: "birth-date-later",
  expect: expect6,
  means: "PRI_DOB is blank in the person\u2019s first row and stands in the others.",
  spoil: (page) => {
    const [row, second] = page.rows;
    if (row === void 0 || second === void 0)
      return void 0;
    row.put({ PRI_DOB: "" });
    return { row, conviction: "" };
  }
};
var dateInDisposition = {
  name: "date-in-disposition",
  expect: expect6,
  means: "STP_EVENT_DATE is blank; DISP_DATE has the same day.",
  spoil: (page) => {
    const rows = plainAnchorRows(page);
    for (const row of rows)
      row.put({ STP_EVENT_DATE: "" });
    return rows[0] && { row: rows[0], conviction: page.anchor };
  }
};
var countKeyTail = {
  name: "count-key-tail",
  expect: expect6,
  means: "CNT_ORDER ends in 500 instead of 000.",
  spoil: (page) => ({
    ...onAnchor(page, (row) => row.put({ CNT_ORDER: `${row.get("CNT_ORDER").slice(0, 9)}500` })),
    conviction: ""
  })
};
var keysDisagree = {
  name: "keys-disagree",
  expect: expect6,
  means: "DISP_ORDER and SENT_ORDER carry another step number than CNT_ORDER.",
  spoil: (page) => onAnchor(page, (row) => row.put({ DISP_ORDER: otherStep(row.get("DISP_ORDER")), SENT_ORDER: otherStep(row.get("SENT_ORDER")) }))
};
var noLowerKeys = {
  name: "no-lower-keys",
  expect: expect6,
  means: "DISP_ORDER and SENT_ORDER are blank in every row.",
  spoil: (page) => onEvery(page, (row) => row.put({ DISP_ORDER: "", SENT_ORDER: "" }))
};
var windows1252Name = {
  name: "windows-1252-name",
  expect: expect6,
  means: "The name has the letter \xD1 as one byte, D1, as Windows-1252 writes it.",
  spoil: (page) => onEvery(page, (row) => row.put({ PRI_NAME: `NU\xD1EZ ${row.get("PRI_NAME")}` }))
};
var utf8Name = {
  name: "utf-8-name",
  expect: expect6,
  means: "The name has the letter \xD1 as two bytes, C3 91, as UTF-8 writes it.",
  spoil: (page) => onEvery(page, (row) => row.put({ PRI_NAME: `NU\xC3\x91EZ ${row.get("PRI_NAME")}` }))
};
var UNUSED = doj95Columns.filter((column) => /^(REQ_(NAME|GENDER|CDL|SSN)|PRI_INN|FE_NUM_|DISP_OFFENSE_|CONV_OFFENSE_)/.test(column) || column === "COMMENT_TEXT");
function otherStep(key) {
  return key === "" ? "" : key.slice(0, 3) + String(Number(key.slice(3, 6)) + 1).padStart(3, "0") + key.slice(6);
}
function fillEmpty(row, columns, filler) {
  for (const column of columns)
    if (row.get(column).trim() === "")
      row.put({ [column]: filler });
}
function padded(page, columns) {
  return onEvery(page, (row) => {
    for (const column of columns)
      if (row.get(column) !== "")
        row.put({ [column]: `${row.get(column)}  ` });
  });
}
function onEvery(page, spoil) {
  for (const row of page.rows)
    spoil(row);
  return { row: page.rows[0], conviction: "" };
}
function onAnchor(page, spoil) {
  const rows = anchorRows(page);
  for (const row of rows)
    spoil(row);
  return { row: rows[0], conviction: page.anchor };
}

// invent/faults/same-offense.js
var same_offense_exports = {};
__export(same_offense_exports, {
  chargeInComment: () => chargeInComment,
  chargeInCommentAfterColon: () => chargeInCommentAfterColon,
  chargeInNumberedComment: () => chargeInNumberedComment,
  offenseInSmallLetters: () => offenseInSmallLetters,
  offenseWithGluedLetters: () => offenseWithGluedLetters,
  offenseWithWideDash: () => offenseWithWideDash,
  offenseWithoutBlank: () => offenseWithoutBlank
});
function rewritten(name, means, cells) {
  return {
    name,
    expect: "same-as-clean",
    means,
    spoil: (page) => {
      const rows = anchorRows(page);
      const usual = /^(\d{5})((?:\([A-Z0-9]\))*) HS-(.*)$/.exec(rows[0].get("OFFENSE_DESCR"));
      if (usual === null || rows[0].get("COMMENT_TEXT") !== "")
        return void 0;
      const [, section = "", subdivision = "", words = ""] = usual;
      for (const row of rows)
        row.put(cells({ section, subdivision, words }));
      return { row: rows[0], conviction: page.anchor };
    }
  };
}
var offenseWithoutBlank = rewritten("offense-without-blank", "No blank before the letters of the statute: 11357(C)HS-.", ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision}HS-${words}` }));
var offenseInSmallLetters = rewritten("offense-in-small-letters", "OFFENSE_DESCR in small letters.", ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision} HS-${words}`.toLowerCase() }));
var offenseWithWideDash = rewritten("offense-with-wide-dash", "Blanks around the dash.", ({ section, subdivision, words }) => ({ OFFENSE_DESCR: `${section}${subdivision} HS - ${words}` }));
var offenseWithGluedLetters = rewritten("offense-with-glued-letters", "The subdivision without parentheses: 11360A2 HS.", ({ section, subdivision, words }) => ({
  OFFENSE_DESCR: `${section}${subdivision.replaceAll(/[()]/g, "")} HS-${words}`
}));
var chargeInComment = rewritten("charge-in-comment", "OFFENSE_DESCR is SEE COMMENT FOR CHARGE; the comment has CHRG and the section.", ({ section, subdivision }) => ({
  OFFENSE_DESCR: "SEE COMMENT FOR CHARGE",
  COMMENT_TEXT: `CHRG ${section}${subdivision} HS`
}));
var chargeInCommentAfterColon = rewritten("charge-in-comment-after-colon", "OFFENSE_DESCR is blank; the comment has a colon, CHRG and the section.", ({ section, subdivision }) => ({ OFFENSE_DESCR: "", COMMENT_TEXT: `:CHRG ${section}${subdivision} HS` }));
var chargeInNumberedComment = rewritten("charge-in-numbered-comment", "OFFENSE_DESCR is SEE COMMENT FOR CHARGE; the comment has CNT 01 CHRG, a dash and the section.", ({ section, subdivision, words }) => ({
  OFFENSE_DESCR: "SEE COMMENT FOR CHARGE",
  COMMENT_TEXT: `CNT 01 CHRG-${section}${subdivision} HS ${words}`
}));

// invent/faults/same-rows.js
var same_rows_exports = {};
__export(same_rows_exports, {
  applicantStep: () => applicantStep,
  emptyLastField: () => emptyLastField,
  emptyLine: () => emptyLine,
  formulaInComment: () => formulaInComment,
  interruptedConviction: () => interruptedConviction,
  lineBreakInComment: () => lineBreakInComment,
  otherLineEnd: () => otherLineEnd,
  quotesInComment: () => quotesInComment,
  shuffledRows: () => shuffledRows
});
var expect7 = "same-as-clean";
var shuffledRows = {
  name: "shuffled-rows",
  expect: expect7,
  means: "The person\u2019s rows stand in no order.",
  spoil: (page, random) => {
    const order = page.rows.map((_, place) => place);
    random.shuffle(order);
    page.rows = order.map((place) => page.rows[place]);
    return { row: page.rows[0], conviction: "" };
  }
};
var interruptedConviction = {
  name: "interrupted-conviction",
  expect: expect7,
  means: "Rows of other convictions stand between the conviction and its second sentence part.",
  spoil: (page) => {
    const row = anchorRows(page).at(-1);
    const place = page.rows.indexOf(row);
    const others = page.rows.slice(place + 1).some((other) => other.get("DISP_DESCR").startsWith("CONVICTED"));
    if (anchorRows(page).length < 2 || !others)
      return void 0;
    page.rows.splice(place, 1);
    page.rows.push(row);
    return { row, conviction: page.anchor };
  }
};
var lineBreakInComment = {
  name: "line-break-in-comment",
  expect: expect7,
  means: "A comment in quotes goes on in the next line.",
  spoil: (page, random) => commented(random.pick(page.rows), `SEN FROM MINUTE ORDER${page.lineEnd}COPY TO FILE`)
};
var quotesInComment = {
  name: "quotes-in-comment",
  expect: expect7,
  means: "A comment in quotes holds doubled quotes and commas.",
  spoil: (page, random) => commented(random.pick(page.rows), 'ALSO KNOWN AS "JJ", "SLIM"')
};
var formulaInComment = {
  name: "formula-in-comment",
  expect: expect7,
  means: "A comment begins with an equals sign, which a spreadsheet would run.",
  spoil: (page, random) => commented(random.pick(page.rows), '=HYPERLINK("http://example.invalid","SEE FILE")')
};
var emptyLastField = {
  name: "empty-last-field",
  expect: expect7,
  means: "A comma follows END_OF_REC in every row of the person: 96 fields, the last empty.",
  spoil: (page) => onEvery2(page, (row) => row.text = `${csvRow(row.cells)},`)
};
var otherLineEnd = {
  name: "other-line-end",
  expect: expect7,
  means: "The person\u2019s rows end with CRLF where the file has LF, or with LF where it has CRLF.",
  spoil: (page) => onEvery2(page, (row) => row.after = page.lineEnd === "\n" ? "\r\n" : "\n")
};
var emptyLine = {
  name: "empty-line",
  expect: expect7,
  means: "An empty line stands before a row.",
  spoil: (page, random) => {
    const row = random.pick(page.rows);
    row.before = page.lineEnd;
    return { row, conviction: "" };
  }
};
var applicantStep = {
  name: "applicant-step",
  expect: expect7,
  means: "A step of another type, APPLICANT, without a charge: the person was fingerprinted for a licence.",
  spoil: (page) => {
    const words = {
      STP_TYPE_CODE: "70",
      STP_TYPE_DESCR: "APPLICANT",
      OFFENSE_CODE: "",
      OFFENSE_DESCR: "",
      OFFENSE_TOC: "",
      OFN: ""
    };
    return { ...anotherCycle(page, { ...NO_DISPOSITION, ...words }), conviction: "" };
  }
};
function commented(row, comment) {
  if (row.get("COMMENT_TEXT") !== "" || !/\d/.test(row.get("OFFENSE_DESCR")))
    return void 0;
  row.put({ COMMENT_TEXT: comment });
  return { row, conviction: "" };
}
function onEvery2(page, spoil) {
  for (const row of page.rows)
    spoil(row);
  return { row: page.rows[0], conviction: "" };
}

// invent/faults/unknown-birth.js
var unknown_birth_exports = {};
__export(unknown_birth_exports, {
  bornAfterEverything: () => bornAfterEverything,
  impossibleBirthDate: () => impossibleBirthDate,
  monthOfBirth: () => monthOfBirth,
  noBirthDate: () => noBirthDate,
  twoBirthDates: () => twoBirthDates,
  yearOfBirth: () => yearOfBirth
});
var expect8 = "hand-review:birth-date";
var noBirthDate = {
  name: "no-birth-date",
  expect: expect8,
  means: "PRI_DOB is blank in every row of the person.",
  spoil: (page) => bornOn(page, () => "")
};
var yearOfBirth = {
  name: "year-of-birth",
  expect: expect8,
  means: "PRI_DOB gives the year alone: 19700000.",
  spoil: (page) => bornOn(page, (born) => `${born.slice(0, 4)}0000`)
};
var monthOfBirth = {
  name: "month-of-birth",
  expect: expect8,
  means: "PRI_DOB gives year and month alone: 19700300.",
  spoil: (page) => bornOn(page, (born) => `${born.slice(0, 6)}00`)
};
var impossibleBirthDate = {
  name: "impossible-birth-date",
  expect: expect8,
  means: "PRI_DOB is a day that no calendar has: 19700231.",
  spoil: (page) => bornOn(page, (born) => `${born.slice(0, 4)}0231`)
};
var bornAfterEverything = {
  name: "born-after-everything",
  expect: expect8,
  means: "PRI_DOB lies after every event of the person.",
  spoil: (page) => bornOn(page, () => "20200101")
};
var twoBirthDates = {
  name: "two-birth-dates",
  expect: expect8,
  means: "Half of the rows say that the person was born five years earlier.",
  spoil: (page) => {
    const later2 = page.rows.slice(Math.ceil(page.rows.length / 2));
    const born = page.rows[0].get("PRI_DOB");
    const earlier = String(Number(born.slice(0, 4)) - 5) + born.slice(4).replace("0229", "0228");
    for (const row of later2)
      row.put({ PRI_DOB: earlier });
    return later2[0] && { row: later2[0], conviction: "" };
  }
};
function bornOn(page, date) {
  for (const row of page.rows)
    row.put({ PRI_DOB: date(row.get("PRI_DOB")) });
  return { row: page.rows[0], conviction: "" };
}

// invent/faults/unknown-date.js
var unknown_date_exports = {};
__export(unknown_date_exports, {
  impossibleConvictionDate: () => impossibleConvictionDate,
  monthOfConviction: () => monthOfConviction,
  noConvictionDate: () => noConvictionDate,
  yearOfConviction: () => yearOfConviction
});
var expect9 = "hand-review:conviction-date";
var noConvictionDate = {
  name: "no-conviction-date",
  expect: expect9,
  means: "The court action has neither STP_EVENT_DATE nor DISP_DATE, and its cycle no CYC_DATE.",
  spoil: (page) => {
    const cycle = page.anchor.slice(0, 3);
    for (const row of page.rows)
      if (row.isOf(cycle))
        row.put({ CYC_DATE: "" });
    return convictedOn(page, () => "");
  }
};
var yearOfConviction = {
  name: "year-of-conviction",
  expect: expect9,
  means: "STP_EVENT_DATE and DISP_DATE give the year alone: 19990000.",
  spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 4)}0000`)
};
var monthOfConviction = {
  name: "month-of-conviction",
  expect: expect9,
  means: "STP_EVENT_DATE and DISP_DATE give year and month alone: 19990400.",
  spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 6)}00`)
};
var impossibleConvictionDate = {
  name: "impossible-conviction-date",
  expect: expect9,
  means: "STP_EVENT_DATE and DISP_DATE are a day that no calendar has: 19990230.",
  spoil: (page) => convictedOn(page, (date) => `${date.slice(0, 4)}0230`)
};
function convictedOn(page, rewritten2) {
  const date = anchorRows(page)[0].get("STP_EVENT_DATE");
  for (const row of anchorStep(page)) {
    row.put({ STP_EVENT_DATE: rewritten2(date) });
    if (row.get("DISP_DATE") === date)
      row.put({ DISP_DATE: rewritten2(date) });
  }
  return { row: anchorRows(page)[0], conviction: page.anchor };
}

// invent/faults/unknown-fact.js
var unknown_fact_exports = {};
__export(unknown_fact_exports, {
  commentWithoutSection: () => commentWithoutSection,
  levelNotSpecified: () => levelNotSpecified,
  noLevel: () => noLevel,
  noOffense: () => noOffense,
  unknownLaterDisposition: () => unknownLaterDisposition,
  unknownSentenceUnit: () => unknownSentenceUnit,
  unreadableSentenceLength: () => unreadableSentenceLength
});
var noLevel = {
  name: "no-level",
  expect: "hand-review:level",
  means: "CONV_STAT_DESCR and OFFENSE_TOC are blank.",
  spoil: (page) => changed(page, plainAnchorRows(page), { CONV_STAT_DESCR: "", OFFENSE_TOC: "" })
};
var levelNotSpecified = {
  name: "level-not-specified",
  expect: "hand-review:level",
  means: "CONV_STAT_DESCR is blank and OFFENSE_TOC is N, not specified.",
  spoil: (page) => changed(page, plainAnchorRows(page), { CONV_STAT_DESCR: "", OFFENSE_TOC: "N" })
};
var noOffense = {
  name: "no-offense",
  expect: "hand-review:offense",
  means: "OFFENSE_CODE, OFFENSE_DESCR and COMMENT_TEXT are blank.",
  spoil: (page) => changed(page, plainAnchorRows(page), { OFFENSE_CODE: "", OFFENSE_DESCR: "", COMMENT_TEXT: "" })
};
var commentWithoutSection = {
  name: "comment-without-section",
  expect: "hand-review:offense",
  means: "OFFENSE_DESCR is SEE COMMENT FOR CHARGE, and the comment names no section.",
  spoil: (page) => changed(page, plainAnchorRows(page), {
    OFFENSE_CODE: "",
    OFFENSE_DESCR: "SEE COMMENT FOR CHARGE",
    COMMENT_TEXT: "CHRG ILLEGIBLE ON FINGERPRINT CARD"
  })
};
var unknownSentenceUnit = {
  name: "unknown-sentence-unit",
  expect: "hand-review:sentence-end",
  means: "SENT_TIME_CODE is N.",
  spoil: (page) => changed(page, timed(page), { SENT_TIME_CODE: "N", SENT_TIME_DESCR: " ".repeat(18) })
};
var unreadableSentenceLength = {
  name: "unreadable-sentence-length",
  expect: "hand-review:sentence-end",
  means: "SENT_LENGTH is no number.",
  spoil: (page) => changed(page, timed(page), { SENT_LENGTH: "X4" })
};
var unknownLaterDisposition = {
  name: "unknown-later-disposition",
  expect: "hand-review:later-disposition",
  means: "A later entry of the conviction has words that nobody can place: SEE MINUTE ORDER.",
  spoil: (page) => laterEntry(page, "SEE MINUTE ORDER")
};
function timed(page) {
  const row = anchorRows(page).find((candidate) => candidate.get("SENT_TIME_CODE") !== "");
  return row === void 0 ? [] : [row];
}
function changed(page, rows, cells) {
  for (const row of rows)
    row.put(cells);
  return rows[0] && { row: rows[0], conviction: page.anchor };
}

// invent/faults/warned.js
var warned_exports = {};
__export(warned_exports, {
  ancientDate: () => ancientDate,
  futureDate: () => futureDate,
  otherEndMark: () => otherEndMark,
  otherMark: () => otherMark
});
var expect10 = "warned";
var MARKS = [
  "REQ_SEG_SEP",
  "PII_SEG_SEP",
  "PDR_SEG_SEP",
  "CYC_SEG_SEP",
  "STP_SEG_SEP",
  "CNT_SEG_SEP",
  "SENT_SEG_SEP"
];
var otherMark = {
  name: "other-mark",
  expect: expect10,
  means: "One of the segment markers is x or blank instead of #.",
  spoil: (page, random) => {
    const row = random.pick(page.rows);
    row.put({ [random.pick(MARKS)]: random.pick(["x", ""]) });
    return { row, conviction: "" };
  }
};
var otherEndMark = {
  name: "other-end-mark",
  expect: expect10,
  means: "END_OF_REC is blank, though there are 95 fields.",
  spoil: (page, random) => {
    const row = random.pick(page.rows);
    row.put({ END_OF_REC: "" });
    return { row, conviction: "" };
  }
};
var futureDate = {
  ...redated("future-date", "20990401"),
  means: "STP_EVENT_DATE and DISP_DATE lie in the year 2099."
};
var ancientDate = {
  ...redated("ancient-date", "18890401"),
  means: "STP_EVENT_DATE and DISP_DATE lie in the year 1889."
};
function redated(name, date) {
  return {
    name,
    expect: expect10,
    spoil: (page) => {
      const step = anchorStep(page);
      for (const row of step)
        row.put(row.get("DISP_DATE") === "" ? { STP_EVENT_DATE: date } : { STP_EVENT_DATE: date, DISP_DATE: date });
      return step[0] && { row: step[0], conviction: "" };
    }
  };
}

// invent/faults/index.js
var kinds = [
  broken_row_exports,
  unknown_birth_exports,
  unknown_date_exports,
  unknown_fact_exports,
  repeated_exports,
  lookalike_exports,
  elsewhere_exports,
  relieved_exports,
  warned_exports,
  same_cells_exports,
  same_offense_exports,
  same_rows_exports
];
var faults = kinds.flatMap((kind) => Object.values(kind));

// invent/counties.js
var counties = CALIFORNIA_COUNTIES;
var LARGE = counties.filter(({ number: number2 }) => [1, 7, 10, 15, 19, 30, 33, 34, 36, 37, 43].includes(number2));
function countyNamed(name) {
  const wanted = name.trim().toUpperCase();
  return counties.find((county) => county.name === wanted);
}
function anyCounty(random) {
  return random.pick(random.chance(0.6) ? LARGE : counties);
}
function otherCounty(home, random) {
  for (; ; ) {
    const county = anyCounty(random);
    if (county !== home)
      return county;
  }
}

// invent/agencies.js
var SUFFIX = {
  CAPD: "0100",
  CASO: "0000",
  CASC: "3500",
  CAMC: "3100",
  CACO: "9900"
};
function arrestingAgency(county, random) {
  return agency(random.chance(0.7) ? "CAPD" : "CASO", county, random);
}
function court(county, random, municipal) {
  return agency(municipal && random.chance(0.55) ? "CAMC" : "CASC", county, random);
}
function coroner(county, random) {
  return agency("CACO", county, random);
}
function agency(prefix, county, random) {
  const code = String(county.number).padStart(2, "0") + SUFFIX[prefix];
  return { code, text: prefix + (random.chance(0.1) ? " " : "") + county.name };
}

// invent/days.js
function day(year, month, dayOfMonth) {
  return dayNumber(calendarDate(year, month, dayOfMonth));
}
function stamp(of) {
  return fromDayNumber(of);
}
function ageOn(on, birth) {
  return Math.floor((stamp(on) - stamp(birth)) / 1e4);
}
var FIRST_DAY = day(1965, 1, 1);
var LAST_DAY = day(2019, 12, 31);
var ELEVEN_THOUSAND_THREE = day(1973, 3, 7);
var PROP_64 = day(2016, 11, 9);

// invent/random.js
var Random = class {
  a;
  b;
  c;
  d;
  /** `words` say which stream this is: a seed, a person's index, a purpose. Any whole numbers. */
  constructor(...words) {
    let state = 2654435769;
    for (const word of words) {
      state = mixed(state ^ word >>> 0);
      state = mixed(state ^ Math.floor(word / 4294967296) >>> 0);
    }
    this.a = mixed(state);
    this.b = mixed(state + 2654435769);
    this.c = mixed(state + 1013904242);
    this.d = mixed(state + 3668340011) | 1;
  }
  /** A whole number from 0 to below 2^32. */
  next() {
    const turned = Math.imul(this.b, 5);
    const result = Math.imul(turned << 7 | turned >>> 25, 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = this.d << 11 | this.d >>> 21;
    return result >>> 0;
  }
  /** From 0 to below 1. */
  unit() {
    return this.next() / 4294967296;
  }
  /** A whole number from 0 to below `limit`. */
  below(limit) {
    return Math.floor(this.unit() * limit);
  }
  /** A whole number from `least` to `most`, both included. */
  between(least, most) {
    return least + this.below(most - least + 1);
  }
  chance(share) {
    return this.unit() < share;
  }
  pick(list) {
    return list[this.below(list.length)];
  }
  /** Deals the list anew, in place. */
  shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      const held = list[i];
      list[i] = list[j];
      list[j] = held;
    }
  }
  /** A value whose distribution is the curve: points of (share of people at or below, value), in order. */
  along(curve) {
    const share = this.unit();
    let i = 1;
    while (i < curve.length - 1 && curve[i][0] < share)
      i++;
    const [fromShare, from] = curve[i - 1];
    const [toShare, to] = curve[i];
    return from + (to - from) * (share - fromShare) / (toShare - fromShare);
  }
};
function wheel(weighted) {
  return weighted.flatMap(([thing, weight]) => Array.from({ length: weight }, () => thing));
}
function mixed(state) {
  let x = state + 2654435769 | 0;
  x = Math.imul(x ^ x >>> 16, 569420461);
  x = Math.imul(x ^ x >>> 15, 1935289751);
  return x ^ x >>> 15;
}

// invent/offenses.js
var ALWAYS = day(1900, 1, 1);
var NEVER = day(2100, 1, 1);
var OLD_LAW_ENDS = PROP_64 - 1;
var INFRACTION = day(2011, 1, 1);
var PROP_47 = day(2014, 11, 5);
var NEW_WEAPONS = day(2012, 1, 1);
var SMALL_AMOUNTS = day(1976, 1, 1);
var CANNABIS = [
  [8, "F", "11357 HS", "POSSESS MARIJUANA", ELEVEN_THOUSAND_THREE, SMALL_AMOUNTS - 1],
  [3, "M", "11357 HS", "POSSESS MARIJUANA", SMALL_AMOUNTS, OLD_LAW_ENDS],
  [7, "W", "11357(A) HS", "POSSESS CONCENTRATED CANNABIS", SMALL_AMOUNTS, PROP_47 - 1],
  [5, "M", "11357(A) HS", "POSSESS CONCENTRATED CANNABIS", PROP_47, OLD_LAW_ENDS],
  [16, "M", "11357(B) HS", "POSSESS MARIJUANA 28.5- GRAMS", SMALL_AMOUNTS, INFRACTION - 1],
  [4, "I", "11357(B) HS", "POSSESS MARIJUANA 28.5- GRAMS", INFRACTION, OLD_LAW_ENDS],
  [7, "M", "11357(C) HS", "POSSESS MARIJUANA OVER 1 OZ/28.5 GRM", SMALL_AMOUNTS, OLD_LAW_ENDS],
  [1, "M", "11357(D) HS", "POSSESS MARIJUANA ON SCHOOL GROUNDS", SMALL_AMOUNTS, OLD_LAW_ENDS],
  [12, "F", "11358 HS", "CULTIVATE MARIJUANA", ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [34, "F", "11359 HS", "POSSESS MARIJUANA FOR SALE", ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [20, "F", "11360(A) HS", "SELL/FURNISH/ETC MARIJUANA/HASH", ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [3, "F", "11360(A) HS", "GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM", SMALL_AMOUNTS, OLD_LAW_ENDS],
  [3, "F", "11360 HS", "TRANSPORT/ETC MARIJUANA", ELEVEN_THOUSAND_THREE, OLD_LAW_ENDS],
  [5, "M", "11360(B) HS", "SELL/FURNISH/ETC MARIJUANA/HASH", SMALL_AMOUNTS, OLD_LAW_ENDS],
  [6, "M", "11357(B)(2) HS", "POSSESS CANNABIS OVER 28.5 GRAMS", PROP_64],
  [6, "M", "11358(C) HS", "CULTIVATE MARIJUANA 6+ PLANTS", PROP_64],
  [14, "M", "11359(B) HS", "POSSESS MARIJUANA/HASH FOR SALE", PROP_64],
  [3, "W", "11359(C)(1) HS", "POSSESS MARIJUANA/HASH FOR SALE WITH PRIOR", PROP_64],
  [9, "M", "11360(A)(2) HS", "SELL/FURNISH/ETC MARIJUANA/HASH", PROP_64],
  [2, "W", "11360(A)(3)(C) HS", "SELL/FURNISH/ETC MARIJUANA/HASH TO MINOR", PROP_64]
];
var COMMON = [
  [8, "F", "11530 HS", "POSSESS MARIJUANA", ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [3, "F", "11530.5 HS", "POSSESS MARIJUANA FOR SALE", ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [3, "F", "11531 HS", "SELL/TRANSPORT MARIJUANA", ALWAYS, ELEVEN_THOUSAND_THREE - 1],
  [24, "W", "11350(A) HS", "POSSESS NARCOTIC CONTROLLED SUBSTANCE", ELEVEN_THOUSAND_THREE],
  [8, "F", "11351 HS", "POSSESS NARC CNTL SUB FOR SALE", ELEVEN_THOUSAND_THREE],
  [9, "F", "11352(A) HS", "TRANSPORT/SELL NARCOTIC/CNTL SUB", ELEVEN_THOUSAND_THREE],
  [28, "W", "11377(A) HS", "POSSESS CONTROLLED SUBSTANCE", ELEVEN_THOUSAND_THREE],
  [8, "F", "11378 HS", "POSSESS CONTROLLED SUBSTANCE FOR SALE", ELEVEN_THOUSAND_THREE],
  [6, "F", "11379(A) HS", "TRANSPORT/SELL CONTROLLED SUBSTANCE", ELEVEN_THOUSAND_THREE],
  [14, "M", "11364(A) HS", "POSSESS CONTROLLED SUBSTANCE PARAPHERNALIA", ELEVEN_THOUSAND_THREE],
  [2, "F", "11366 HS", "MAINTAIN PLACE FOR SELL/USE CNTL SUB", ELEVEN_THOUSAND_THREE],
  [22, "M", "11550(A) HS", "USE/UNDER INFL CONTRLD SUBSTANCE", ELEVEN_THOUSAND_THREE],
  [4, "M", "4149 BP", "UNLICENSED SALE HYPO SYRINGE/NEEDLE"],
  [3, "M", "4140 BP", "POSSESS HYPODERMIC NEEDLE/SYRINGE"],
  [3, "M", "4060 BP", "POSSESS CNTL SUB WITHOUT PRESCRIPTION"],
  [20, "W", "459 PC", "BURGLARY"],
  [6, "M", "459.5(A) PC", "SHOPLIFTING", PROP_47],
  [20, "M", "484(A) PC", "THEFT"],
  [8, "M", "484(A)/490.5 PC", "THEFT"],
  [4, "M", "484-487(A) PC", "THEFT/GRAND THEFT"],
  [3, "M", "490.2 PC", "PETTY THEFT", PROP_47],
  [10, "W", "487(A) PC", "GRAND THEFT:MONEY/LABOR/PROPERTY"],
  [3, "F", "487.2 PC", "GRAND THEFT FROM PERSON", ALWAYS, day(1990, 1, 1)],
  [4, "F", "487.3 PC", "GRAND THEFT:AUTO", ALWAYS, day(1990, 1, 1)],
  [10, "W", "496(A) PC", "RECEIVE/ETC KNOWN STOLEN PROPERTY"],
  [3, "F", "496.1 PC", "RECEIVE/ETC KNOWN STOLEN PROPERTY", ALWAYS, day(1993, 1, 1)],
  [4, "W", "470(A) PC", "FORGERY"],
  [3, "W", "476A(A) PC", "INSUFFICIENT FUNDS:CHECKS"],
  [4, "W", "530.5(A) PC", "GET CREDIT/ETC OTHERS ID", day(1998, 1, 1)],
  [2, "M", "537E(A) PC", "BUY/SELL ARTICLES W/IDENT REMOVED"],
  [1, "M", "537(A)(1) PC", "DEFRAUD INNKEEPER"],
  [8, "M", "594(A) PC", "VANDALISM"],
  [2, "W", "594(A)-(B)(2)(A) PC", "VANDALISM"],
  [6, "M", "602(L) PC", "TRESPASS:OCCUPY PROPERTY WO CONSENT"],
  [2, "M", "466 PC", "POSSESS/ETC BURGLARY TOOLS"],
  [12, "W", "10851(A) VC", "TAKE VEH W/O OWN CONSENT/VEH THEFT"],
  [9, "M", "242 PC", "BATTERY"],
  [7, "M", "243(E)(1) PC", "BATTERY:SPOUSE/EX SP/DATE/ETC"],
  [4, "M", "240 PC", "ASSAULT"],
  [9, "W", "245(A)(1) PC", "FORCE/ADW-NOT FIREARM:GBI LIKELY"],
  [10, "W", "273.5(A) PC", "INFLICT CORPORAL INJ ON SPOUSE/COHAB"],
  [8, "F", "211 PC", "ROBBERY"],
  [3, "W", "236 PC", "FALSE IMPRISONMENT"],
  [1, "W", "237(A) PC", "FALSE IMPRISONMENT WITH VIOLENCE/ETC"],
  [5, "W", "422 PC", "THREATEN CRIME WITH INTENT TO TERRORIZE"],
  [12, "M", "148(A)(1) PC", "OBSTRUCT/ETC PUBLIC OFFICER/ETC"],
  [5, "M", "148.9(A) PC", "FALSE IDENTIFICATION TO PEACE OFFICER"],
  [3, "W", "69 PC", "OBSTRUCT/RESIST EXECUTIVE OFFICER"],
  [6, "M", "415 PC", "FIGHT/NOISE/OFFENSIVE WORDS"],
  [16, "M", "647(F) PC", "DISORDERLY CONDUCT:UNDER INFLUENCE DRUG"],
  [4, "M", "653.22(A) PC", "LOITER:INTENT:PROSTITUTION", day(1996, 1, 1)],
  [5, "M", "166(A)(4) PC", "CONTEMPT:DISOBEY COURT ORDER/ETC"],
  [5, "M", "1320(A) PC", "FAIL TO APPEAR AFTER OR RELEASE"],
  [3, "W", "12020(A) PC", "POSSESS/MFG/SELL DANGEROUS WEAPON/ETC", ALWAYS, NEW_WEAPONS - 1],
  [3, "W", "12025(A) PC", "CARRY CONCEALED WEAPON", ALWAYS, NEW_WEAPONS - 1],
  [3, "F", "29800(A)(1) PC", "FELON/ADDICT/POSSESS/ETC FIREARM", NEW_WEAPONS],
  [24, "M", "23152(A) VC", "DUI ALCOHOL/DRUGS", day(1982, 1, 1)],
  [18, "M", "23152(B) VC", "DUI ALCOHOL/0.08 PERCENT", day(1990, 1, 1)],
  [14, "M", "14601.1(A) VC", "DRIVE WHILE LIC SUSPENDED/ETC"],
  [10, "M", "12500(A) VC", "DRIVE W/O LICENSE"],
  [7, "M", "40508(A) VC", "FAIL TO APPEAR:WRITTEN PROMISE"],
  [3, "M", "20002(A) VC", "HIT AND RUN:PROPERTY DAMAGE"],
  [3, "W", "32 PC", "ACCESSORY"],
  [4, "W", "182(A)(1) PC", "CONSPIRACY:COMMIT CRIME"],
  [14, "M", "1203.2(A) PC", "PROBATION VIOL:REARREST/REVOKE"],
  [7, "F", "3056 PC", "VIOLATION OF PAROLE:FELONY"]
];
var STRIKES = [
  [4, "F", "187(A) PC", "MURDER"],
  [2, "F", "664/187(A) PC", "ATTEMPTED MURDER"],
  [1, "F", "191.5(A) PC", "VEH MANSLAUGHTER W/GROSS NEGLIGENCE/DUI"],
  [1, "F", "205 PC", "AGGRAVATED MAYHEM"],
  [2, "F", "207(A) PC", "KIDNAPPING"],
  [2, "F", "209(B)(1) PC", "KIDNAP TO COMMIT ROBBERY/RAPE/ETC"],
  [2, "F", "261(A)(2) PC", "RAPE BY FORCE/FEAR/ETC"],
  [1, "F", "269(A)(1) PC", "AGG SEX ASLT CHILD:RAPE"],
  [4, "F", "288(A) PC", "LEWD OR LASCIV ACTS W/CHILD UNDER 14"],
  [1, "F", "288A(C)(2) PC", "ORAL COPULATION:FORCE/ETC"],
  [1, "F", "289(A)(1) PC", "SEXUAL PENETRATION:FOREIGN OBJECT/ETC"],
  [1, "F", "220 PC", "ASSAULT TO COMMIT RAPE/ETC"],
  [1, "F", "245(D)(3) PC", "ADW PO/FF:MACHINE GUN"],
  [1, "F", "653F(B) PC", "SOLICIT MURDER"],
  [2, "F", "215 + 186.22(B)(4) PC", "CARJACKING:CRIMINAL STREET GANG"],
  [1, "F", "246/186.22(B)(4) PC", "SHOOT AT INHABITED DWELLING/VEH:GANG"],
  [1, "F", "519-186.22(B)(4) PC", "EXTORTION:GANG"]
];
var REGISTRABLE = [
  [5, "W", "243.4(A) PC", "SEXUAL BATTERY"],
  [3, "F", "288(A) PC", "LEWD OR LASCIV ACTS W/CHILD UNDER 14"],
  [2, "W", "288(C)(1) PC", "LEWD OR LASCIV ACTS W/CHILD 14-15"],
  [2, "F", "261(A)(2) PC", "RAPE BY FORCE/FEAR/ETC"],
  [4, "M", "314.1 PC", "INDECENT EXPOSURE"],
  [1, "M", "314(1) PC", "INDECENT EXPOSURE"],
  [3, "M", "647.6(A) PC", "ANNOY/MOLEST CHILDREN", day(1988, 1, 1)],
  [2, "M", "647A PC", "ANNOY/MOLEST CHILDREN", ALWAYS, day(1987, 12, 31)],
  [2, "W", "311.11(A) PC", "POSSESS MATTER DEPICTING MINOR:SEX", day(1990, 1, 1)],
  [1, "F", "266 PC", "ENTICE MINOR FEMALE FOR PROSTITUTION"],
  [1, "F", "285 PC", "INCEST"],
  [2, "W", "290(B) PC", "FAIL TO REGISTER WITH KNOWN PRIOR"]
];
var cannabis = drawn(CANNABIS);
var common = drawn(COMMON);
var strikes = drawn(STRIKES);
var registrable = drawn(REGISTRABLE);
function offenseOn(on, list, random) {
  for (; ; ) {
    const offense2 = random.pick(list);
    if (offense2.from <= on && on <= offense2.to)
      return offense2;
  }
}
function drawn(entries) {
  return wheel(entries.map((entry2) => [offense(entry2), entry2[0]]));
}
function offense([, level, cite, words, from = ALWAYS, to = NEVER]) {
  const law = cite.slice(-2);
  const number2 = cite.slice(0, -3);
  const [, section, subdivision] = /^(.*?)((?:\([A-Z0-9]+\))*)$/.exec(number2);
  return { section, subdivision, law, words, level, from, to };
}

// invent/spelling.js
var forms = wheel([
  ["plain", 852],
  ["no-blank", 20],
  ["spaced-dash", 16],
  ["leading-blank", 6],
  ["glued", 22],
  ["spaced-subdivision", 6],
  ["small-letters", 14],
  ["section-only", 12],
  ["no-statute", 6],
  ["stray-dots", 3],
  ["comma-for-dot", 3],
  ["in-comment", 26],
  ["attempt", 14]
]);
var sureForms = wheel([
  ["plain", 88],
  ["no-blank", 4],
  ["spaced-dash", 3],
  ["glued", 5]
]);
function spell(offense2, random) {
  const form = random.pick(forms);
  if (form === "in-comment")
    return inComment(offense2, random);
  if (form === "attempt")
    return attempt(offense2, random);
  return charge(offense2, written(offense2, form));
}
function spellSurely(offense2, random) {
  return charge(offense2, written(offense2, random.pick(sureForms)));
}
function charge(offense2, text) {
  return { level: offense2.level, code: codeOf(offense2), text: csvCell(text), comment: "", qualifier: "" };
}
function codeOf(offense2) {
  let hash = 0;
  for (const letter of offense2.section + offense2.subdivision + offense2.law)
    hash = (hash * 31 + letter.charCodeAt(0)) % 79999;
  return String(2e4 + hash);
}
function written(offense2, form) {
  const { section, subdivision, law, words } = offense2;
  const plain2 = `${section}${subdivision} ${law}-${words}`;
  switch (form) {
    case "no-blank":
      return `${section}${subdivision}${law}-${words}`;
    case "spaced-dash":
      return `${section}${subdivision} ${law} - ${words}`;
    case "leading-blank":
      return ` ${plain2}`;
    case "glued":
      return law === "HS" || law === "VC" ? `${section}${subdivision.replaceAll(/[()]/g, "")} ${law}-${words}` : plain2;
    case "spaced-subdivision":
      return subdivision === "" ? plain2 : `${section} ${subdivision.replaceAll(")(", ") (")} ${law}-${words}`;
    case "small-letters":
      return `${section}${subdivision.toLowerCase()} ${law}-${words}`;
    case "section-only":
      return `${section}${subdivision} ${law}`;
    case "no-statute":
      return law === "HS" && section.startsWith("113") ? `${section}${subdivision} ${words}` : plain2;
    case "stray-dots":
      return `.${section}${subdivision}. ${law}-${words}`;
    case "comma-for-dot":
      return plain2.replace(/^(\d+)\.(?=\d)/, "$1,");
    case "plain":
    case "in-comment":
    case "attempt":
      return plain2;
    default:
      return unreachable(form);
  }
}
var ATTEMPTS = [
  (number2) => `664/${number2}`,
  (number2) => `664-${number2}`,
  (number2) => `${number2}/664`,
  (number2) => `${number2}-664`
];
var DRUG_ATTEMPTS = [...ATTEMPTS, (number2) => `664.${number2}`, (number2) => `664${number2}`];
function attempt(offense2, random) {
  const { section, subdivision, law, words } = offense2;
  const plain2 = charge(offense2, `${section}${subdivision} ${law}-${words}`);
  if (section.startsWith("664") || section.includes("/") || /^(1203|3056|1320|182|32$)/.test(section))
    return plain2;
  if (random.chance(0.15))
    return { ...plain2, qualifier: "ATTEMPTED" };
  if (random.chance(0.15))
    return charge(offense2, `${section}${subdivision} ${law}-${words}-ATTEMPTED`);
  const number2 = random.pick(law === "HS" && !section.includes(".") ? DRUG_ATTEMPTS : ATTEMPTS)(section + subdivision);
  return charge(offense2, `${number2} ${law}-${words}`);
}
var COMMENTS = [
  ({ section, subdivision, law }) => `CHRG ${section}${subdivision} ${law}`,
  ({ section, subdivision, law }) => `:CHRG ${section}${subdivision} ${law}`,
  ({ section, subdivision, law, words }) => `${section}${subdivision} ${law}-${words}`,
  ({ section, subdivision, law, words }) => `CNT 01 CHRG-${section}${subdivision} ${law} ${words}`,
  ({ section, subdivision, law }) => `CHRG-${section}${subdivision} ${law}`
];
function inComment(offense2, random) {
  const share = random.unit();
  const text = share < 0.8 ? "SEE COMMENT FOR CHARGE" : share < 0.9 ? "" : offense2.words;
  return { ...charge(offense2, text), comment: csvCell(random.pick(COMMENTS)(offense2)) };
}

// invent/charges.js
var arrestCounts = wheel([
  [1, 38],
  [2, 28],
  [3, 18],
  [4, 10],
  [5, 4],
  [6, 2]
]);
function arrestCharges(on, theme, random) {
  const count = random.pick(arrestCounts);
  return Array.from({ length: count }, (_, i) => i === 0 ? leadingCharge(on, theme, random) : anyCharge(on, random));
}
var courtCounts = wheel([
  [1, 46],
  [2, 27],
  [3, 15],
  [4, 8],
  [5, 4]
]);
function courtCharges(arrested, on, random) {
  const count = random.pick(courtCounts);
  return Array.from({ length: count }, (_, i) => {
    const charge2 = arrested[i];
    return charge2 !== void 0 && (i === 0 || random.chance(0.85)) ? charge2 : anyCharge(on, random);
  });
}
function pleaCharge(on, random) {
  return spellSurely(offenseOn(on, common, random), random);
}
function leadingCharge(on, theme, random) {
  if (theme === "anchor")
    return spellSurely(offenseOn(on, cannabis, random), random);
  return theme === "registrable" ? spell(offenseOn(on, registrable, random), random) : anyCharge(on, random);
}
function anyCharge(on, random) {
  const share = random.unit();
  const list = share < 35e-4 ? registrable : share < 75e-4 ? strikes : share < 0.13 ? cannabis : common;
  return spell(offenseOn(on, list === cannabis && on < ELEVEN_THOUSAND_THREE ? common : list, random), random);
}

// invent/rulings.js
var CONVICTED = {
  plain: { code: "2500", text: "CONVICTED" },
  prison: { code: "2540", text: "CONVICTED-PRISON" },
  probation: { code: "2571", text: "CONVICTED-PROBATION" },
  probationAndJail: { code: "2572", text: "CONVICTED-PROB/JAIL" },
  jail: { code: "2598", text: "CONVICTED-JAIL" },
  fine: { code: "2610", text: "CONVICTED-FINE" }
};
var acquittals = wheel([
  [{ code: "3845", text: "DISMISSED/CHARGE DROPPED" }, 30],
  [{ code: "3840", text: "DISMISSED" }, 34],
  [{ code: "3850", text: "DISMISSED/FURTHERANCE OF JUSTICE" }, 28],
  [{ code: "3851", text: "1385 PC-DISMISSED/FURTHERANCE OF JUSTICE" }, 4],
  [{ code: "3900", text: "PROC SUSP/COMM MENTALLY INCOMP 1370 PC" }, 1],
  [{ code: "3930", text: "ACQUITTED" }, 3]
]);
var releases = wheel([
  [{ code: "1308", text: "REL/TOT OTHER JURIS/AUTH" }, 4],
  [{ code: "1310", text: "PROS REL-DET ONLY-LACK OF SUFF EVID" }, 5],
  [{ code: "1320", text: "RELEASED/DETENTION ONLY" }, 3],
  [{ code: "1330", text: "PROS REJ-LACK OF CORPUS" }, 3]
]);
var SET_ASIDE = { code: "4110", text: "CONV SET ASIDE & DISM PER 1203.4 PC" };
var REDUCED = { code: "4120", text: "REDUCED TO MISDEMEANOR" };
var PROBATION_REVOKED = { code: "4210", text: "PROBATION REVOKED" };
var SENTENCE_MODIFIED = { code: "4220", text: "SENTENCE MODIFIED" };
function acquittal(random) {
  return random.pick(acquittals);
}
function release(random) {
  return random.pick(releases);
}
var partCounts = wheel([
  [1, 46],
  [2, 38],
  [3, 16]
]);
function conviction2(level, random) {
  const parts = random.pick(partCounts);
  if (level === "INFRACTION")
    return { ruling: CONVICTED.fine, sentence: [fine] };
  const prison = level === "FELONY" && random.chance(0.22);
  if (prison)
    return { ruling: CONVICTED.prison, sentence: first([prisonTerm(random), fine, jail(level, random)], parts) };
  if (parts === 1 && random.chance(0.45))
    return { ruling: CONVICTED.jail, sentence: [jail(level, random)] };
  if (parts === 1 && random.chance(0.06))
    return { ruling: CONVICTED.plain, sentence: [] };
  if (parts === 1)
    return { ruling: CONVICTED.probation, sentence: [probation(level, random)] };
  const ruling = random.chance(0.1) ? CONVICTED.plain : CONVICTED.probationAndJail;
  return { ruling, sentence: first([probation(level, random), jail(level, random), fine], parts) };
}
var fine = { code: "F", text: "FINE", length: "", unit: "" };
function first(parts, count) {
  return parts.slice(0, count);
}
function prisonTerm(random) {
  const inMonths = random.chance(0.4);
  const length = inMonths ? random.pick([16, 18, 20, 28, 32]) : random.between(2, 9);
  return { code: "0", text: "PRISON", length: written2(length, random), unit: inMonths ? "M" : "Y" };
}
function jail(level, random) {
  const days = level === "FELONY" ? random.pick([60, 90, 120, 180, 210, 270, 365]) : random.pick([1, 2, 5, 10, 15, 30, 45, 60, 90, 180]);
  return { code: "J", text: "JAIL", length: written2(days, random), unit: "D" };
}
function probation(level, random) {
  const inYears = random.chance(0.3);
  const years = level === "FELONY" ? random.pick([3, 3, 3, 5]) : random.pick([1, 2, 3, 3]);
  return {
    code: "P",
    text: "PROBATION",
    length: written2(inYears ? years : years * 12, random),
    unit: inYears ? "Y" : "M"
  };
}
function written2(length, random) {
  return random.chance(0.12) ? String(length).padStart(3, "0") : String(length);
}

// invent/counts.js
function bareCount(charge2) {
  const { comment } = charge2;
  return {
    charge: charge2,
    chargedLevel: "",
    caseNumber: "",
    furtherNumber: "",
    comment,
    convictedOf: void 0,
    dispositions: []
  };
}
function arrestCount({ charge: charge2, on, goesOn }, random) {
  const released = !goesOn && random.chance(0.6);
  const dispositions = released ? [{ ruling: release(random), day: on, level: "", sentence: [] }] : [];
  return {
    ...bare(charge2, random),
    chargedLevel: chargedLevel(charge2.level, random),
    caseNumber: random.chance(0.8) ? String(random.between(1e3, 9999999)) : "",
    furtherNumber: random.chance(0.5) ? String(random.between(1e5, 999999)) : "",
    dispositions
  };
}
var CONVICTED2 = 0.312;
function courtCounts2({ charges, days, leadConvicted, sure }, random) {
  const numbers = caseNumbers(charges.length, random);
  return charges.map((charge2, i) => {
    const lead = i === 0 && leadConvicted;
    const convicted = lead || random.chance(CONVICTED2);
    const count = convicted ? convictedCount({ charge: charge2, days, sure: lead && sure }, random) : acquitted(charge2, days, random);
    return { ...count, caseNumber: numbers[i] ?? "", furtherNumber: random.chance(0.3) ? caseNumber(random) : "" };
  });
}
function acquitted(charge2, days, random) {
  const ruling = acquittal(random);
  const level = chargedLevel(charge2.level, random);
  return {
    ...bare(charge2, random),
    chargedLevel: level,
    dispositions: [{ ruling, day: days.court, level: "", sentence: [] }]
  };
}
function convictedCount({ charge: charge2, days, sure }, random) {
  const charged = chargedLevel(charge2.level, random);
  const convictedOf = !sure && random.chance(0.02) ? pleaCharge(days.arrest, random) : void 0;
  const level = convictedLevel(convictedOf === void 0 ? charged : chargedLevel(convictedOf.level, random), random);
  const { ruling, sentence } = conviction2(level, random);
  const first2 = { ruling, day: days.court, level, sentence };
  return {
    ...bare(charge2, random),
    chargedLevel: charged,
    convictedOf,
    dispositions: [first2, ...later(first2, random)]
  };
}
function bare(charge2, random) {
  return charge2.comment === "" ? { ...bareCount(charge2), comment: remark(random) } : bareCount(charge2);
}
function chargedLevel(level, random) {
  return level === "W" ? random.chance(0.75) ? "F" : "M" : level;
}
function convictedLevel(charged, random) {
  if (charged === "I")
    return "INFRACTION";
  return charged === "F" && random.chance(0.82) ? "FELONY" : "MISDEMEANOR";
}
function later({ day: day2, level }, random) {
  const share = random.unit();
  if (share < 0.08)
    return entry(SET_ASIDE, { day: day2 + random.between(700, 3e3), level });
  if (share < 0.12)
    return level === "FELONY" ? entry(REDUCED, { day: day2 + random.between(500, 3e3), level: "MISDEMEANOR" }) : [];
  if (share < 0.16)
    return entry(PROBATION_REVOKED, { day: day2 + random.between(60, 700), level });
  return share < 0.175 ? entry(SENTENCE_MODIFIED, { day: day2 + random.between(30, 500), level }) : [];
}
function entry(ruling, at) {
  return at.day > LAST_DAY ? [] : [{ ruling, ...at, sentence: [] }];
}
function caseNumbers(counts, random) {
  if (!random.chance(0.6))
    return [];
  const number2 = caseNumber(random);
  const share = random.unit();
  if (share < 0.7)
    return [number2];
  return Array.from({ length: counts }, () => share < 0.93 ? number2 : caseNumber(random));
}
var caseForms = wheel([
  ["plain", 50],
  ["court", 20],
  ["letters", 15],
  ["suffix", 15]
]);
function caseNumber(random) {
  const number2 = String(random.between(1e5, 9999999));
  switch (random.pick(caseForms)) {
    case "court":
      return `${random.between(1, 36)} ${number2}-${random.pick(["A", "B", "C"])}`;
    case "letters":
      return random.pick(["SCR", "BA", "CR", "MCR"]) + number2;
    case "suffix":
      return `${number2}-0${random.between(1, 3)}`;
    default:
      return number2;
  }
}
var remarks = wheel([
  ["SEN FROM MINUTE ORDER", 8],
  ["SENTENCE CONCURRENT", 8],
  ["SEN-X3 YR PROB, X45 DS JL", 6],
  ["CREDIT FOR TIME SERVED", 6],
  ["FINE AND PENALTY ASSESSMENT", 4],
  ["WARRANT ISSUED", 3],
  ["COURT ORDERED DRUG DIVERSION DENIED", 2],
  ["11359 HS-POSSESS MARIJUANA FOR SALE", 2]
]).map(csvCell);
function remark(random) {
  return random.chance(0.04) ? random.pick(remarks) : "";
}

// invent/endings.js
var SEX_OFFENDER = ["290 PC-REGISTRATION OF SEX OFFENDER", "290(A) PC-REGISTRATION OF SEX OFFENDER"].map(duty);
var DRUG_OFFENDER = ["11590 HS-REGISTRATION OF CNTL SUB OFFENDER"].map(duty);
var NO_CHARGE = { level: "M", code: "", text: "", comment: "", qualifier: "" };
function registrations({ cause, home, law }, random) {
  const incidents = [];
  let on = Math.min(LAST_DAY, cause.steps.at(-1).day + random.between(20, 400));
  for (let left = random.between(1, 4); left > 0 && on <= LAST_DAY; left--) {
    const charge2 = random.pick(law === "290" ? SEX_OFFENDER : DRUG_OFFENDER);
    const counts = [{ ...bareCount(charge2), caseNumber: String(random.between(1e3, 999999)) }];
    const agency2 = arrestingAgency(home, random);
    incidents.push(alone({ kind: "registration", day: on, agency: agency2, county: home, counts }));
    on += random.between(300, 430);
  }
  return incidents;
}
function deceased(incidents, home, random) {
  const last = Math.max(...incidents.flatMap(({ steps }) => steps.map((step) => step.day)));
  const on = Math.min(LAST_DAY, last + random.between(1, 4e3));
  return alone({
    kind: "deceased",
    day: on,
    agency: coroner(home, random),
    county: home,
    counts: [bareCount(NO_CHARGE)]
  });
}
function alone(step) {
  return { day: step.day, isAnchor: false, steps: [step] };
}
function duty(text, place) {
  return { level: "M", code: String(90290 + place), text, comment: "", qualifier: "" };
}

// invent/names.js
var HEADS = "ALDER AMBER ASH BARLEY BIRCH BRAMBLE BROOK CEDAR CLOVER COPPER CORAL DALE DAPPLE DELL ELDER ELM EMBER FALLOW FENNEL FERN FLINT FOX GARNET GLEN GRANITE HARBOR HAWK HAZEL HEATH IRON IVY JUNIPER KESTREL LARK LAUREL LINDEN MAPLE MARSH MEADOW MILL MOSS OAK OLIVE ORCHARD PEBBLE PINE QUARRY QUILL RAVEN REED ROWAN RUSSET SAGE SANDER SILVER SLATE SORREL SPARROW STONE TEASEL THISTLE THORN TIMBER VALE WALNUT WHEAT WILLOW WINTER WREN YARROW";
var TAILS = "BANK BERRY BRIDGE BROOK CROFT DALE FIELD FORD GATE GROVE HAVEN HILL HOLM HURST LAND LEY MERE MOOR MORE RIDGE ROCK SHAW STEAD TON WAY WELL WICK WOOD WORTH";
var MALE = "ALAN BENNO CARL DEAN EARL FELIX GLENN HUGO IVAN JOEL KURT LEON MILO NEIL OTIS PERRY QUINN RAUL SETH TODD ULRIC VERN WADE XAVI YURI ZENO ANDRO BRAM CESAR DARIO ELMER FABIO GIL HARVE ISMAEL JORDAN KENT LUIS MARCO NOLAN";
var FEMALE = "ADA BETH CORA DORA EDNA FAYE GINA HOPE IRIS JUNE KAY LENA MONA NORA OPAL PAULA QUEENIE ROSA SARA TESS UNA VERA WILMA XENIA YOLA ZELDA ANITA BRENDA CELIA DIANA ELENA FLORA GRETA HILDA INEZ JANET KARIN LUISA MARTA NADIA";
var heads = HEADS.split(" ");
var tails = TAILS.split(" ");
var given = { M: MALE.split(" "), F: FEMALE.split(" ") };
var middles = wheel([
  ["none", 30],
  ["initial", 40],
  ["name", 30]
]);
function inventName(sex, random) {
  const comma = random.chance(0.05) ? ", " : ",";
  return surname(random) + comma + random.pick(given[sex]) + middle(sex, random);
}
function surname(random) {
  const plain2 = random.pick(heads) + random.pick(tails);
  if (random.chance(0.02))
    return `${plain2}-${random.pick(heads)}${random.pick(tails)}`;
  if (random.chance(0.01))
    return `D'${plain2}`;
  return random.chance(0.01) ? `${plain2} JR` : plain2;
}
function middle(sex, random) {
  const form = random.pick(middles);
  if (form === "none")
    return "";
  const name = random.pick(given[sex]);
  return form === "name" ? ` ${name}` : ` ${name.slice(0, 1)}`;
}

// invent/identity.js
var races = wheel([
  [["W", "WHITE"], 37],
  [["H", "HISPANIC"], 36],
  [["B", "BLACK"], 20],
  [["O", "OTHER"], 3],
  [["A", "OTHER ASIAN"], 2],
  [["F", "FILIPINO"], 1],
  [["I", "AMERICAN INDIAN"], 1]
]);
var eyes = wheel([
  [["BRO", "Brown"], 68],
  [["BLU", "Blue"], 14],
  [["HAZ", "Hazel"], 9],
  [["GRN", "Green"], 7],
  [["BLK", "Black"], 2]
]);
var hairs = wheel([
  [["BRO", "Brown"], 50],
  [["BLK", "Black"], 38],
  [["BLN", "Blond"], 8],
  [["RED", "Red"], 2],
  [["GRY", "Gray"], 2]
]);
var births = wheel([
  [["CA", "CALIFORNIA", "STATE"], 64],
  [["MM", "MEXICO", "COUNTRY"], 11],
  [["TX", "TEXAS", "STATE"], 4],
  [["NY", "NEW YORK", "STATE"], 3],
  [["IL", "ILLINOIS", "STATE"], 3],
  [["AZ", "ARIZONA", "STATE"], 2],
  [["NV", "NEVADA", "STATE"], 2],
  [["OH", "OHIO", "STATE"], 2],
  [["LA", "LOUISIANA", "STATE"], 2],
  [["OR", "OREGON", "STATE"], 2],
  [["WA", "WASHINGTON", "STATE"], 2],
  [["ES", "EL SALVADOR", "COUNTRY"], 2],
  [["XX", "UNKNOWN", "UNKNOWN"], 1]
]);
var SUBJECT_STEP = 48271;
var SUBJECTS = 9e7;
var CII_STEP = 38271937;
var CIIS = 1e8;
function inventIdentity(who, random) {
  const { index, birth } = who;
  const subjectId = String(1e7 + (index * SUBJECT_STEP + 8675309) % SUBJECTS);
  const sex = random.chance(0.82) ? "M" : "F";
  const cii = ciiNumber(index, random);
  const request = [
    "100000000001",
    "F",
    subjectId,
    "#",
    random.chance(0.03) ? otherCii(random) : cii,
    blanks(30),
    "",
    "",
    "",
    ""
  ];
  const name = csvCell(inventName(sex, random));
  const personal = ["#", cii, name, sex, String(stamp(birth)), ...papers(random)];
  return { subjectId, cells: `${[...request, ...personal, ...description(sex, random)].join(",")},` };
}
function ciiNumber(index, random) {
  const last = String((index * CII_STEP + 12345678) % CIIS).padStart(8, "0");
  return random.chance(0.12) ? `10${last}` : `A${random.between(0, 3)}${last}`;
}
function otherCii(random) {
  return `A9${digits(8, random)}`;
}
function papers(random) {
  const ssn = random.chance(0.8) ? random.chance(0.5) ? `000${digits(6, random)}` : `9${digits(8, random)}` : blanks(9);
  const licence = random.chance(0.7) ? `Z0${digits(6, random)}` : blanks(8);
  const card = random.chance(0.2) ? `Z1${digits(6, random)}` : blanks(8);
  const fbi = digits(6, random) + random.pick(["A", "B", "DA", "EB", "AC7", "KB3", "VD9"]);
  return [ssn, licence, card, blanks(9), random.chance(0.88) ? fbi : blanks(9)];
}
function description(sex, random) {
  const [race, eye, hair, born] = [random.pick(races), random.pick(eyes), random.pick(hairs), random.pick(births)];
  const inches = (sex === "M" ? 64 : 59) + random.below(6) + random.below(6);
  const height = `${Math.floor(inches / 12)}${String(inches % 12).padStart(2, "0")}`;
  const weight = String((sex === "M" ? 125 : 95) + random.below(60) + random.below(60));
  const colors = [eye[0], eye[1].padEnd(10), hair[0], hair[1].padEnd(10)];
  const sources = ["0", random.chance(0.06) ? "1" : "0"];
  return [
    "#",
    ...race,
    ...colors,
    height,
    weight,
    ...sources,
    born[0],
    born[1].padEnd(20),
    born[2].padEnd(8),
    blanks(30)
  ];
}
function digits(count, random) {
  return String(random.below(10 ** count)).padStart(count, "0");
}
function blanks(width) {
  return csvCell(" ".repeat(width));
}

// invent/incident.js
var REACHES_COURT = 0.82;
var OUT_OF_COUNTY = 0.222;
var MUNICIPAL_COURTS_END = day(2e3, 6, 30);
function inventIncident(wish, random) {
  const { days, home, theme } = wish;
  const county = theme === "any" && random.chance(OUT_OF_COUNTY) ? otherCounty(home, random) : home;
  const charges = arrestCharges(days.arrest, theme, random);
  const goesOn = theme !== "any" || random.chance(REACHES_COURT);
  const steps = [arrestStep({ county, day: days.arrest, charges, goesOn }, random)];
  if (goesOn)
    steps.push(courtStep({ county, days, charges, theme }, random));
  return { day: days.arrest, steps, isAnchor: theme === "anchor" };
}
function arrestStep({ county, day: on, charges, goesOn }, random) {
  const counts = charges.map((charge2) => arrestCount({ charge: charge2, on, goesOn }, random));
  return { kind: "arrest", day: on, agency: arrestingAgency(county, random), county, counts };
}
function courtStep({ county, days, charges, theme }, random) {
  const filed = courtCharges(charges, days.arrest, random);
  const counts = courtCounts2({ charges: filed, days, leadConvicted: theme !== "any", sure: theme === "anchor" }, random);
  const agency2 = court(county, random, days.court <= MUNICIPAL_COURTS_END);
  return { kind: "court", day: days.court, agency: agency2, county, counts };
}

// invent/life.js
var FIFTEEN_YEARS = 5479;
var SIXTY_YEARS = 21915;
var LONGEST_LAG = 230;
var anchorYears = [
  [0, 1974],
  [0.1, 1980],
  [0.3, 1990],
  [0.5, 1999],
  [0.85, 2011],
  [0.95, 2016.8],
  [1, 2019.99]
];
var anchorAges = [
  [0, 16],
  [0.1, 18.2],
  [0.3, 20.5],
  [0.5, 24],
  [0.75, 31],
  [0.9, 41],
  [0.97, 49],
  [1, 58]
];
var lags = [
  [0, 14],
  [0.5, 48],
  [0.9, 165],
  [1, LONGEST_LAG]
];
function inventLife(random) {
  const court2 = Math.min(LAST_DAY, Math.floor((random.along(anchorYears) - 1974) * 365.25) + day(1974, 1, 1));
  const birth = court2 - Math.floor(random.along(anchorAges) * 365.25);
  const arrest = Math.max(ELEVEN_THOUSAND_THREE, court2 - Math.floor(random.along(lags)));
  return { birth, anchor: { arrest, court: court2 } };
}
function anotherIncident(life, random) {
  const first2 = Math.max(FIRST_DAY, life.birth + FIFTEEN_YEARS + 2);
  const last = Math.min(LAST_DAY, life.birth + SIXTY_YEARS - 2) - LONGEST_LAG;
  const share = random.unit();
  const arrest = first2 + Math.floor((last - first2) * (0.5 * share + 0.5 * share * share));
  return { arrest, court: arrest + Math.floor(random.along(lags)) };
}

// invent/person.js
var rowsPerPerson = [
  [0, 1],
  [0.01, 2],
  [0.05, 4.2],
  [0.1, 6.2],
  [0.175, 9],
  [0.25, 12],
  [0.375, 17.7],
  [0.5, 25],
  [0.625, 35.3],
  [0.75, 52],
  [0.85, 77],
  [0.9, 100],
  [0.95, 149],
  [0.97, 192],
  [0.98, 232],
  [0.99, 311],
  [0.995, 408],
  [0.999, 712],
  [1, 900]
];
var NEARLY = 3.2;
var REGISTRANTS = 0.015;
var DECEASED = 5e-3;
var DRUG_REGISTRANTS = 8e-3;
function inventPerson({ seed, county, index }) {
  const random = new Random(seed, index, 1);
  const life = inventLife(random);
  const { subjectId, cells } = inventIdentity({ index, birth: life.birth }, random);
  const incidents = inventIncidents(life, county, random);
  const cycles = inOrder(incidents, random);
  return { subjectId, identity: cells, birth: life.birth, cycles, anchor: anchorKey(incidents, cycles) };
}
function inventIncidents(life, home, random) {
  const wanted = random.along(rowsPerPerson);
  const incidents = [inventIncident({ days: life.anchor, home, theme: "anchor" }, random)];
  let rows = rowsOf(incidents[0].steps);
  while (rows + NEARLY < wanted) {
    const incident = inventIncident({ days: anotherIncident(life, random), home, theme: "any" }, random);
    incidents.push(incident);
    rows += rowsOf(incident.steps);
  }
  if (random.chance(REGISTRANTS)) {
    const incident = inventIncident({ days: anotherIncident(life, random), home, theme: "registrable" }, random);
    incidents.push(incident, ...registrations({ cause: incident, home, law: "290" }, random));
  }
  if (random.chance(DRUG_REGISTRANTS))
    incidents.push(...registrations({ cause: incidents[0], home, law: "11590" }, random));
  if (random.chance(DECEASED))
    incidents.push(deceased(incidents, home, random));
  return incidents;
}
function inOrder(incidents, random) {
  let order = 100;
  return incidents.toSorted((a, b) => a.day - b.day).map(({ day: day2, steps }) => ({ order: order += random.chance(0.02) ? 2 : 1, day: day2, steps }));
}
function anchorKey(incidents, cycles) {
  const { steps } = incidents.find(({ isAnchor }) => isAnchor);
  const cycle = cycles.find((candidate) => candidate.steps === steps);
  return `${cycle.order}002001000`;
}
function rowsOf(steps) {
  return steps.reduce((rows, step) => rows + step.counts.reduce((sum, count) => sum + leavesOf(count), 0), 0);
}
function leavesOf({ dispositions }) {
  return dispositions.length === 0 ? 1 : dispositions.reduce((rows, { sentence }) => rows + Math.max(1, sentence.length), 0);
}

// invent/segments.js
var STEP_TYPES = {
  arrest: "1A,ARREST/DETAINED/CITED,1,Arrest  ,",
  court: "40,COURT ACTION,2,Court   ,",
  registration: "60,REGISTRATION,1,Arrest  ,",
  deceased: "90,DECEASED,9,Other   ,"
};
var TAILS2 = { entry: 200, convictedOffense: 301, furtherNumber: 401, part: 500 };
var QUALIFIERS = 64;
var blankQualifiers = blanks2(QUALIFIERS);
var blankOffense = `${blanks2(5)},,,${blanks2(QUALIFIERS)},`;
var blankStatusCode = blanks2(10);
var TIME_TEXTS = { "": blanks2(18), D: "DAYS      ", M: "MONTHS    ", Y: "YEARS     " };
function writeCycle(sheet, cycle) {
  sheet.cell("#");
  sheet.key(cycle.order * 1e3, 0);
  sheet.date(stamp(cycle.day));
}
function writeStep(sheet, step, at) {
  sheet.cell("#");
  sheet.key(at.cycle * 1e3 + at.step, 0);
  sheet.date(stamp(step.day));
  sheet.text(STEP_TYPES[step.kind]);
  sheet.cell(step.agency.code);
  sheet.cell(step.agency.text);
  sheet.digits(step.county.number, 2);
  sheet.cell("");
  sheet.cell(step.county.name);
}
function writeCountKey(sheet, at) {
  sheet.cell("#");
  writeKey(sheet, at, 0);
}
function writeEntry(sheet, { count, entry: entry2, kind }, at) {
  if (entry2 === void 0)
    sheet.cell("");
  else
    sheet.date(stamp(entry2.day));
  sheet.cell(count.caseNumber);
  writeOffense(sheet, count.charge, count.chargedLevel);
  sheet.text(blankOffense);
  writeConvictedOffense(sheet, count.convictedOf, at);
  writeFurtherNumbers(sheet, { number: count.furtherNumber, kind }, at);
  if (entry2 === void 0)
    sheet.text(",,,");
  else {
    writeKey(sheet, at, TAILS2.entry + at.entry);
    sheet.cell(entry2.ruling.code);
    sheet.cell(entry2.ruling.text);
  }
  sheet.cell(blankStatusCode);
  sheet.cell(entry2 === void 0 ? "" : entry2.level);
  sheet.cell("#");
}
function writePart(sheet, part, at) {
  if (part === void 0) {
    sheet.text(",,,,,");
    sheet.cell(TIME_TEXTS[""]);
    return;
  }
  writeKey(sheet, at, TAILS2.part + at.part);
  sheet.cell(part.code);
  sheet.cell(part.text);
  sheet.cell(part.length);
  sheet.cell(part.unit);
  sheet.cell(TIME_TEXTS[part.unit]);
}
function writeTrailer(sheet, age, comment) {
  sheet.digits(age, 2);
  sheet.text(",1,A,");
  sheet.cell(comment);
  sheet.text("#");
}
function writeKey(sheet, at, tail) {
  sheet.key(at.cycle * 1e3 + at.step, at.count * 1e3 + tail);
}
function writeOffense(sheet, charge2, level) {
  sheet.cell(charge2.code);
  sheet.cell(charge2.text);
  sheet.cell(level);
  sheet.cell(charge2.qualifier === "" ? blankQualifiers : charge2.qualifier.padEnd(QUALIFIERS));
}
function writeConvictedOffense(sheet, charge2, at) {
  if (charge2 === void 0) {
    sheet.cell("");
    sheet.text(blankOffense);
    return;
  }
  writeKey(sheet, at, TAILS2.convictedOffense);
  writeOffense(sheet, charge2, charge2.level === "W" ? "F" : charge2.level);
}
function writeFurtherNumbers(sheet, { number: number2, kind }, at) {
  if (number2 === "") {
    sheet.text(",,,,,,,,,,,,");
    return;
  }
  writeKey(sheet, at, TAILS2.furtherNumber);
  sheet.text(kind === "court" ? ",,,,,,,,," : ",,,,,");
  sheet.cell(number2);
  sheet.text(kind === "court" ? "," : ",,,,,");
}
function blanks2(width) {
  return csvCell(" ".repeat(width));
}

// invent/rows.js
function writePerson(sheet, person, lineEnd) {
  const writer = new RowWriter(sheet, person, lineEnd);
  for (const cycle of person.cycles)
    writer.takeCycle(cycle);
}
var PERSON = 0;
var CYCLE = 1;
var STEP = 2;
var COUNT = 3;
var ENTRY = 4;
var PART = 5;
var RowWriter = class {
  sheet;
  person;
  lineEnd;
  /** The outermost segment that differs from the row above. */
  newFrom = PERSON;
  /** Where in the row each segment begins. */
  marks = [0, 0, 0, 0, 0, 0];
  cycle;
  step;
  count;
  entry;
  age = 0;
  at = { cycle: 0, step: 0, count: 0, entry: 0, part: 0 };
  constructor(sheet, person, lineEnd) {
    this.sheet = sheet;
    this.person = person;
    this.lineEnd = lineEnd;
  }
  takeCycle(cycle) {
    this.newFrom = Math.min(this.newFrom, CYCLE);
    this.cycle = cycle;
    this.age = ageOn(cycle.day, this.person.birth);
    this.at.cycle = cycle.order;
    this.at.step = 0;
    for (const step of cycle.steps)
      this.takeStep(step);
  }
  takeStep(step) {
    this.newFrom = Math.min(this.newFrom, STEP);
    this.step = step;
    this.at.step += 1;
    this.at.count = 0;
    for (const count of step.counts)
      this.takeCount(count);
  }
  takeCount(count) {
    this.newFrom = Math.min(this.newFrom, COUNT);
    this.count = count;
    this.at.count += 1;
    this.at.entry = 0;
    this.at.part = 0;
    if (count.dispositions.length === 0)
      this.takeEntry(void 0);
    for (const entry2 of count.dispositions)
      this.takeEntry(entry2);
  }
  takeEntry(entry2) {
    this.newFrom = Math.min(this.newFrom, ENTRY);
    this.entry = entry2;
    this.at.entry += 1;
    if (entry2 === void 0 || entry2.sentence.length === 0)
      this.writeRow(void 0);
    else
      for (const part of entry2.sentence)
        this.writeRow(part);
  }
  writeRow(part) {
    const { sheet, marks, newFrom, at } = this;
    if (part !== void 0)
      at.part += 1;
    sheet.beginRow(marks[newFrom]);
    if (newFrom <= PERSON)
      sheet.text(this.person.identity);
    if (newFrom <= CYCLE) {
      marks[CYCLE] = sheet.inRow;
      writeCycle(sheet, this.cycle);
    }
    if (newFrom <= STEP) {
      marks[STEP] = sheet.inRow;
      writeStep(sheet, this.step, at);
    }
    if (newFrom <= COUNT) {
      marks[COUNT] = sheet.inRow;
      writeCountKey(sheet, at);
    }
    if (newFrom <= ENTRY) {
      marks[ENTRY] = sheet.inRow;
      writeEntry(sheet, { count: this.count, entry: this.entry, kind: this.step.kind }, at);
    }
    marks[PART] = sheet.inRow;
    writePart(sheet, part, at);
    writeTrailer(sheet, this.age, this.count.comment);
    sheet.endRow(this.lineEnd);
    this.newFrom = PART;
  }
};

// invent/sheet.js
var COMMA = 44;
var ZERO = 48;
var ROOM_FOR_A_ROW = 8192;
var Sheet = class {
  bytes;
  /** How many bytes are written. */
  used = 0;
  /** Where each row begins, and one more: where the next will. */
  rowStarts = [0];
  constructor(capacity) {
    this.bytes = new Uint8Array(capacity);
  }
  get rows() {
    return this.rowStarts.length - 1;
  }
  /** Begins a row with the first `shared` bytes of the row before it. */
  beginRow(shared) {
    this.ensure(ROOM_FOR_A_ROW);
    if (shared === 0)
      return;
    const from = this.rowStarts[this.rows - 1];
    this.bytes.copyWithin(this.used, from, from + shared);
    this.used += shared;
  }
  /** How many bytes the row begun has so far. */
  get inRow() {
    return this.used - this.rowStarts[this.rows];
  }
  endRow(lineEnd) {
    this.text(lineEnd);
    this.rowStarts.push(this.used);
  }
  /** The text as it is; one byte for each character, which must be below 256. */
  text(text) {
    const { bytes } = this;
    let at = this.used;
    for (let i = 0; i < text.length; i++)
      bytes[at++] = text.charCodeAt(i);
    this.used = at;
  }
  cell(text) {
    this.text(text);
    this.bytes[this.used++] = COMMA;
  }
  /** A whole number of a fixed number of digits; no comma. */
  digits(value, count) {
    let left = value;
    for (let at = this.used + count - 1; at >= this.used; at--) {
      const rest = Math.floor(left / 10);
      this.bytes[at] = ZERO + left - rest * 10;
      left = rest;
    }
    this.used += count;
  }
  /** A cell of eight digits, YYYYMMDD. */
  date(stamp2) {
    this.digits(stamp2, 8);
    this.bytes[this.used++] = COMMA;
  }
  /** A key of twelve digits: cycle and step, then count and tail, three digits each: `101002001201`. */
  key(cycleAndStep, countAndTail) {
    this.digits(cycleAndStep, 6);
    this.digits(countAndTail, 6);
    this.bytes[this.used++] = COMMA;
  }
  /** A whole row written elsewhere, with whatever ends it. */
  wholeRow(row) {
    this.ensure(row.length);
    this.endRow(row);
  }
  /** A row of another sheet. */
  copyRow(from, row) {
    const start = from.rowStarts[row];
    const end = from.rowStarts[row + 1];
    this.ensure(end - start);
    this.bytes.set(from.bytes.subarray(start, end), this.used);
    this.used += end - start;
    this.rowStarts.push(this.used);
  }
  /** Takes back everything from that row on. */
  backTo(row) {
    this.used = this.rowStarts[row];
    this.rowStarts.length = row + 1;
  }
  /** The rows from that one on, as text, one character for each byte. */
  textFrom(row) {
    let text = "";
    for (let at = this.rowStarts[row]; at < this.used; at += 4096) {
      const part = this.bytes.subarray(at, Math.min(this.used, at + 4096));
      text += String.fromCharCode.apply(null, part);
    }
    return text;
  }
  ensure(more) {
    if (this.used + more <= this.bytes.length)
      return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
};

// invent/soil.js
function soil(who, sheet, dirt) {
  const { plan, index, person, first: first2 } = who;
  const random = new Random(plan.seed, index, 2);
  if (!random.chance(plan.faults))
    return;
  const { subjectId, anchor } = person;
  const page = pageOf(sheet.textFrom(first2), { subjectId, anchor, lineEnd: plan.lineEnd });
  const { fault, known } = spoilt(page, random);
  const { name, expect: expect11 } = fault;
  const answer = { person: subjectId, conviction: known.conviction, fault: name, expect: expect11 };
  sheet.backTo(first2);
  for (const row of page.rows) {
    const text = row.written();
    const about = { linesBefore: linesIn(row.before), lines: linesIn(text) };
    if (row === known.row)
      dirt.set(sheet.rows, { ...about, answer });
    else if (about.lines > 1)
      dirt.set(sheet.rows, about);
    sheet.wholeRow(text);
  }
}
function spoilt(page, random) {
  for (; ; ) {
    const fault = random.pick(faults);
    const known = fault.spoil(page, random);
    if (known !== void 0)
      return { fault, known };
  }
}
function linesIn(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    lines += 1;
  return lines;
}

// invent/batches.js
var PIECE = 1 << 20;
var WINDOW = 2e3;
function* batchesOf(plan) {
  const sheet = new Sheet(PIECE + (PIECE >> 1));
  let rows = 0;
  for (let index = 0; index < plan.people && rows < plan.rows; ) {
    sheet.backTo(0);
    const from = index;
    const people = [];
    const dirt = /* @__PURE__ */ new Map();
    while (index < plan.people && rows + sheet.rows < plan.rows && !isFull(plan, sheet, people)) {
      people.push(sheet.rows);
      addPerson({ plan, index: index++ }, sheet, dirt);
    }
    rows += sheet.rows;
    yield { sheet, dirt, from, people };
  }
}
function isFull(plan, sheet, people) {
  return plan.scatter ? people.length >= WINDOW : sheet.used >= PIECE;
}
function addPerson(who, sheet, dirt) {
  const { plan, index } = who;
  const county = plan.county ?? anyCounty(new Random(plan.seed, index, 4));
  const person = inventPerson({ seed: plan.seed, county, index });
  const first2 = sheet.rows;
  writePerson(sheet, person, plan.lineEnd);
  if (plan.faults > 0)
    soil({ plan, index, person, first: first2 }, sheet, dirt);
}

// invent/deal.js
var PIECE2 = 1 << 20;
function* deal(batch, plan) {
  const { sheet } = batch;
  const owners = ownersOf(batch);
  new Random(plan.seed, batch.from, 3).shuffle(owners);
  const nextRow = [...batch.people];
  const dealt = new Sheet(PIECE2 + (PIECE2 >> 1));
  let dirt = /* @__PURE__ */ new Map();
  for (const owner of owners) {
    const row = nextRow[owner]++;
    const soiled = batch.dirt.get(row);
    if (soiled !== void 0)
      dirt.set(dealt.rows, soiled);
    dealt.copyRow(sheet, row);
    if (dealt.used >= PIECE2) {
      yield { ...batch, sheet: dealt, dirt, people: [] };
      dealt.backTo(0);
      dirt = /* @__PURE__ */ new Map();
    }
  }
  if (dealt.used > 0)
    yield { ...batch, sheet: dealt, dirt, people: [] };
}
function ownersOf({ sheet, people }) {
  const owners = new Int32Array(sheet.rows);
  people.forEach((first2, owner) => owners.fill(owner, first2, people[owner + 1] ?? sheet.rows));
  return owners;
}

// invent/plan.js
var PEOPLE = 1e3;
function settle(plan) {
  const county = countyNamed(plan.county);
  if (county === void 0 && plan.county.trim().toLowerCase() !== "all")
    throw new RangeError("county: not one of the 58 counties of California, such as SACRAMENTO");
  if (!(plan.faults >= 0 && plan.faults <= 1))
    throw new RangeError("faults: must be from 0 to 1");
  if (!Number.isSafeInteger(plan.seed))
    throw new RangeError("seed: must be a whole number");
  const people = plan.people ?? (plan.rows === void 0 ? PEOPLE : Infinity);
  const rows = plan.rows ?? Infinity;
  if (!(people >= 0 && rows >= 0))
    throw new RangeError("people, rows: must not be negative");
  return {
    county,
    seed: plan.seed,
    people,
    rows,
    faults: plan.faults,
    header: plan.header,
    lineEnd: plan.lineEnd === "crlf" ? "\r\n" : "\n",
    bom: plan.bom ?? false,
    scatter: plan.scatter ?? false
  };
}

// invent/invent.js
var answersHeader = "person,conviction,line,fault,expect\n";
var BOM = "\xEF\xBB\xBF";
function* invent(plan) {
  const settled = settle(plan);
  const head = headOf(settled);
  if (head.used > 0)
    yield { bytes: head.bytes.slice(0, head.used), answers: "" };
  let line = settled.header ? 2 : 1;
  for (const batch of batchesOf(settled)) {
    for (const dealt of settled.scatter ? deal(batch, settled) : [batch]) {
      const { answers, next } = answersFrom(line, dealt);
      yield { bytes: dealt.sheet.bytes.slice(0, dealt.sheet.used), answers };
      line = next;
    }
  }
}
function headOf({ bom, header, lineEnd }) {
  const sheet = new Sheet(4096);
  if (bom)
    sheet.text(BOM);
  if (header)
    sheet.text(csvRow(doj95Columns) + lineEnd);
  return sheet;
}
function answersFrom(first2, { sheet, dirt }) {
  let line = first2;
  let answers = "";
  for (let row = 0; row < sheet.rows; row++) {
    const soiled = dirt.get(row);
    if (soiled?.answer !== void 0) {
      const { person, conviction: conviction3, fault, expect: expect11 } = soiled.answer;
      answers += `${person},${conviction3},${line + soiled.linesBefore},${fault},${expect11}
`;
    }
    line += soiled?.lines ?? 1;
  }
  return { answers, next: line };
}

// invent/sheet-pdf.js
var PAGE_WIDTH = 612;
var PAGE_HEIGHT = 792;
var MARGIN = 54;
var SIZE = 10;
var LEADING = 12;
var LINES = 54;
function sheetPdf(lines) {
  const pages = pagesOf(lines);
  return pdfOf(pages.map((page, i) => contentOf([...page, "", `PAGE ${i + 1} OF ${pages.length}`])));
}
function pdfOf(pages, turned = 0) {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Rotate ${turned} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>
stream
${content}
endstream`
    ])
  ];
  return fileOf(objects);
}
function pagesOf(lines) {
  const pages = [];
  for (let from = 0; from < lines.length; from += LINES)
    pages.push(lines.slice(from, from + LINES));
  return pages;
}
function contentOf(lines) {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, "\\$&")}) Tj T*`);
  return `BT /F1 ${SIZE} Tf ${LEADING} TL ${MARGIN} ${PAGE_HEIGHT - MARGIN} Td
${shown.join("\n")}
ET`;
}
function fileOf(objects) {
  let file = "%PDF-1.4\n";
  const places2 = [];
  for (const [i, object] of objects.entries()) {
    places2.push(file.length);
    file += `${i + 1} 0 obj
${object}
endobj
`;
  }
  const table = places2.map((place) => `${String(place).padStart(10, "0")} 00000 n 
`).join("");
  file += `xref
0 ${objects.length + 1}
0000000000 65535 f 
${table}trailer
<< /Size ${objects.length + 1} /Root 1 0 R >>
startxref
${file.length}
%%EOF
`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0) & 255);
}

// invent/rap-sheet.js
function* inventSheets(plan, format) {
  const county = homeOf(plan.county);
  for (let index = 0; index < plan.people; index++) {
    const lines = sheetLines(asConvicted(inventPerson({ seed: plan.seed, county, index })));
    const name = `sheet-${String(index + 1).padStart(6, "0")}`;
    yield format === "pdf" ? { name: `${name}.pdf`, bytes: sheetPdf(lines) } : { name: `${name}.txt`, bytes: latin1(`${lines.join("\n")}
`) };
  }
}
function homeOf(name) {
  const county = countyNamed(name);
  if (county === void 0)
    throw new RangeError("county: not one of the 58 counties of California, such as SACRAMENTO");
  return county;
}
function asConvicted(person) {
  return {
    ...person,
    cycles: person.cycles.map((cycle) => ({
      ...cycle,
      steps: cycle.steps.map((step) => ({
        ...step,
        counts: step.counts.map((count) => count.convictedOf ? { ...count, charge: count.convictedOf, convictedOf: void 0 } : count)
      }))
    }))
  };
}
var WIDTH = 72;
var TAGS = {
  arrest: "ARR/DET/CITE:",
  court: "COURT:",
  registration: "REGISTRATION:",
  deceased: "DECEASED:"
};
function sheetLines(person) {
  const cycles = person.cycles.flatMap(({ steps }) => [
    "* * * *",
    ...steps.flatMap((step, i) => [...i === 0 ? [] : ["- - - -", ""], ...eventLines(step, person.birth)])
  ]);
  return [...headerLines(person), ...cycles, "     *    *    *    END OF MESSAGE    *    *    *"];
}
var cellAt = (name) => doj95Columns.indexOf(name);
function headerLines({ identity }) {
  const cells = cellsOf(identity);
  const cell = (name) => (cells[cellAt(name)] ?? "").trim();
  const cii = cell("CII_NUMBER").slice(-8);
  const field = (tag, value) => value === "" ? [] : [`${tag}/${value}`];
  return [
    `RE: QHY.CA0000000.${cii}.INVENTED-      DATE:20200101 TIME:12:00:00`,
    "RESTRICTED-DO NOT USE FOR EMPLOYMENT,LICENSING OR CERTIFICATION PURPOSES",
    "ATTN:INVENTED",
    "",
    "*  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *  *",
    "** AN INVENTED RECORD: NO SUCH PERSON LIVES",
    "III CALIFORNIA ONLY SOURCE RECORD",
    "",
    `CII/A${cii}`,
    `DOB/${cell("PRI_DOB")} SEX/${cell("GENDER")} RAC/${cell("RACE_DESCR")}`,
    `HGT/${cell("HEIGHT")} WGT/${cell("WEIGHT")} EYE/${cell("EYE_COLOR_CODE")} HAI/${cell("HAIR_COLOR_CODE")} POB/${cell("POB_CODE")}`,
    `NAM/01 ${cell("PRI_NAME")}`,
    ...field("FBI", cell("FBI_NUMBER")),
    ...field("CDL", cell("PRI_CDL")),
    ...field("IDN", cell("PRI_IDN")),
    ...field("SOC", cell("PRI_SSN")),
    ""
  ];
}
function eventLines(step, birth) {
  const { kind, day: day2, agency: agency2, counts } = step;
  const tag = `${TAGS[kind].padEnd(22)} NAM:01${kind === "arrest" ? ` DOB:${stamp(birth)}` : ""}`;
  const place = agency2.text.replace(/^([A-Z]{4}) ?/, "$1 ");
  return [tag, `${stamp(day2)}  ${place}`, "", ...counts.flatMap((count, i) => countLines(count, step, i + 1))];
}
function countLines(count, step, number2) {
  const { charge: charge2, caseNumber: caseNumber2, furtherNumber, comment, dispositions } = count;
  const qualifier = charge2.qualifier === "" ? [] : [`  -${charge2.qualifier}`];
  const printed = plain(charge2.text).trim();
  const words = printed === "" ? step.kind === "deceased" ? "DECEASED" : "SEE COMMENT FOR CHARGE" : printed;
  const level = step.kind === "arrest" && count.chargedLevel !== "" ? ` TOC:${count.chargedLevel}` : "";
  const comments = [
    ...comment === "" ? [] : [plain(comment)],
    ...step.kind === "court" && furtherNumber !== "" ? [`CRT CASE NBR ${furtherNumber}`] : []
  ];
  return [
    `CNT:${String(number2).padStart(2, "0")}${caseNumber2 === "" ? "" : `     #${caseNumber2}`}`,
    ...qualifier,
    ...wrapped(`  ${words}${level}`, 4),
    ...dispositions.slice(0, 1).flatMap((entry2) => entryLines(entry2, step, true)),
    ...comments.flatMap((text) => wrapped(`   COM: ${text}`, 8)),
    ...dispositions.slice(1).flatMap((entry2) => entryLines(entry2, step, false)),
    ""
  ];
}
function entryLines({ ruling, day: day2, level, sentence }, step, isFirst) {
  const dated = isFirst && day2 === step.day ? [] : [String(stamp(day2))];
  const convicted = ruling.text.startsWith("CONVICTED") || ruling.text.startsWith("REDUCED");
  return [
    ...dated,
    `${step.kind === "court" && dated.length === 0 ? "*" : " "}DISPO:${ruling.text}`,
    ...convicted && level !== "" ? [`   CONV STATUS:${level}`] : [],
    ...sentence.length === 0 ? [] : wrapped(`   SEN: ${sentence.map(partWords).join(", ")}`, 8)
  ];
}
var UNITS = { D: "DAYS", M: "MONTHS", Y: "YEARS" };
function partWords({ text, length, unit }) {
  return unit === "" ? text : `${length.padStart(3, "0")} ${UNITS[unit]} ${text}`;
}
function wrapped(text, indent) {
  const lines = [];
  let rest = text;
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(" ", WIDTH);
    if (at <= indent)
      break;
    lines.push(rest.slice(0, at));
    rest = " ".repeat(indent) + rest.slice(at + 1);
  }
  return [...lines, rest].map((line) => line.toUpperCase());
}
function plain(cell) {
  return cellsOf(cell)[0] ?? "";
}
function latin1(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

// cli/generate.js
var FORMATS = ["doj-bulk", "rap-sheet", "rap-sheet-pdf"];
function generateCommand() {
  return new Command("generate").description("Invent people and write them as a DOJ bulk file, or as RAP sheets. The same seed gives the same bytes.").addOption(new Option("--as <format>", "a bulk file; or RAP sheets as text or PDF, one file a person").choices(FORMATS).default("doj-bulk")).option("--people <n>", "how many people", whole).option("--rows <n>", "stop after the person who reaches this many rows", whole).option("-c, --county <name>", 'the county in which everybody has a conviction in scope; "all": each in a county of their own', "SACRAMENTO").option("--seed <n>", "a whole number", whole, 64).option("--faults <dial>", "the share of people who carry dirt, from 0 to 1, the kinds evenly; known answers go to OUT.answers.csv", dial, 0).option("--scatter", "deal each person's rows over the file").option("--no-header", "leave out the header").requiredOption("-o, --out <file>", "the file to write; for RAP sheets, the folder").addHelpText("after", '\nExamples:\n  cmr generate --people 2000 --county SACRAMENTO --seed 64 --faults 0.2 --out doj.csv\n  cmr generate --as rap-sheet --people 20 --county "SAN FRANCISCO" --out sheets').action(generate);
}
function generate(options) {
  if (options.as !== "doj-bulk")
    return generateSheets(options);
  if (options.people === void 0 && options.rows === void 0)
    refuse("no-size", "say how many: --people N or --rows N");
  const plan = {
    county: options.county.trim().toLowerCase() === "all" ? "all" : countyOf(options.county),
    seed: options.seed,
    faults: options.faults,
    header: options.header,
    ...options.people === void 0 ? {} : { people: options.people },
    ...options.rows === void 0 ? {} : { rows: options.rows },
    ...options.scatter ? { scatter: true } : {}
  };
  const answersPath = options.faults > 0 ? `${options.out}.answers.csv` : void 0;
  const { bytes, answers } = writeInvented(plan, options.out, answersPath);
  say(`Wrote ${number(bytes)} bytes of invented people to ${options.out}.`);
  if (answersPath !== void 0)
    say(`Wrote ${number(answers)} known answers to ${answersPath}.`);
}
function generateSheets({ people, rows, county, seed, faults: faults2, scatter, out, as }) {
  if (rows !== void 0 || faults2 > 0 || scatter)
    refuse("not-for-sheets", "--rows, --faults and --scatter are for bulk files; leave them out with --as " + as);
  if (people === void 0)
    return refuse("no-size", "say how many sheets: --people N");
  let bytes = 0;
  try {
    mkdirSync(out, { recursive: true });
    const format = as === "rap-sheet-pdf" ? "pdf" : "text";
    for (const sheet of inventSheets({ county: countyOf(county), seed, people }, format)) {
      writeFileSync(join(out, sheet.name), sheet.bytes);
      bytes += sheet.bytes.length;
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause)
      throw new RunRefused([{ code: "cannot-write", file: basename(out), hint: reason(cause, "written") }]);
    throw cause;
  }
  say(`Wrote ${plural(people, "RAP sheet")} of invented people, ${number(bytes)} bytes, to the folder ${out}.`);
}
function writeInvented(plan, path, answersPath) {
  const part = (name) => `${name}.cmr-part`;
  let bytes = 0;
  let answers = 0;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(part(path), "w");
    const beside = answersPath === void 0 ? void 0 : openSync(part(answersPath), "w");
    if (beside !== void 0)
      writeAll(beside, utf8(answersHeader));
    for (const piece of invent(plan)) {
      writeAll(file, piece.bytes);
      bytes += piece.bytes.length;
      if (beside === void 0 || piece.answers === "")
        continue;
      writeAll(beside, utf8(piece.answers));
      answers += piece.answers.split("\n").length - 1;
    }
    closeSync(file);
    if (beside !== void 0)
      closeSync(beside);
    renameSync(part(path), path);
    if (answersPath !== void 0)
      renameSync(part(answersPath), answersPath);
  } catch (cause) {
    for (const each of [path, answersPath])
      if (each !== void 0)
        rmSync(part(each), { force: true });
    if (cause instanceof Error && "code" in cause)
      throw new RunRefused([{ code: "cannot-write", file: basename(path), hint: reason(cause, "written") }]);
    throw cause;
  }
  return { bytes, answers };
}
function writeAll(handle, bytes) {
  for (let done = 0; done < bytes.length; )
    done += writeSync(handle, bytes, done, bytes.length - done);
}
function whole(text) {
  if (!/^\d{1,12}$/.test(text) || Number(text) < 0)
    throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}
function dial(text) {
  const value = Number(text);
  if (!(value >= 0 && value <= 1) || text.trim() === "")
    throw new InvalidArgumentError("Expected a number from 0 to 1.");
  return value;
}
export {
  generateCommand
};
