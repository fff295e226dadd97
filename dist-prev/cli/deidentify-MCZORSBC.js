import {
  stoppable
} from "./chunk-2TQMIVMO.js";
import {
  refuse
} from "./chunk-P3JFFLIN.js";
import {
  DONE,
  DONE_WITH_ROWS_SET_ASIDE,
  number,
  plural,
  say
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  ByteSink,
  COLUMNS,
  COLUMN_COUNT,
  MISSING_DATE,
  OPENING_BYTES,
  RunRefused,
  calendarDate,
  cellText,
  columnIndex,
  dayNumber,
  daysAfter,
  findSheets,
  newKey,
  outputFolder,
  parseCharge,
  parsePartialDate,
  printProblem,
  publishAll,
  readDisposition,
  readRapSheet,
  readSentence,
  readSheetFile,
  recognize,
  reliefWordIn,
  rowFault,
  sameDate,
  secretFrom,
  sentenceInComment,
  sheetPages,
  splitRows,
  utf8,
  warningClass
} from "./chunk-SMOQDO4B.js";

// cli/deidentify.js
import { basename } from "node:path";
import { Command, Option } from "commander";

// deidentify/agencies.js
function agencyWords(text, county) {
  const [, prefix = ""] = /^\s*((?:CA|US)[A-Z]{2})/.exec(text.toUpperCase()) ?? [];
  if (text.trim() === "")
    return "";
  return `${prefix === "" ? "CASD" : prefix} ${county === "" ? "ELSEWHERE" : county}`;
}

// deidentify/pseudonym.js
var LEAST_DAYS = 200;
var MORE_DAYS = 1200;
var TRIES = 64;
var Pseudonym = class {
  #days;
  #sequence;
  #numbers = /* @__PURE__ */ new Map();
  #words;
  #dates;
  #tokens;
  constructor(secret, { id, names, numbers, dates }, sequence) {
    this.#sequence = sequence;
    this.#dates = new Set(dates.filter((date) => /^\d{8}$/.test(date) && !/^0*$/.test(date)));
    const words = [...new Set(names.flatMap((name) => name.toUpperCase().match(/[A-Z]{2,}/g) ?? []))];
    const tokens = numbers.flatMap((number2) => number2.toUpperCase().match(/[A-Z]*\d[A-Z\d]{4,}/g) ?? []);
    this.#tokens = [.../* @__PURE__ */ new Set([...tokens, ...tokens.flatMap((token) => token.match(/\d{5,}/g) ?? [])])];
    const hidden = [...words, ...this.#tokens].sort((a, b) => b.length - a.length).map(escaped);
    this.#words = hidden.length === 0 ? void 0 : new RegExp(`(?<![A-Z0-9])(?:${hidden.join("|")})(?![A-Z0-9])`, "gi");
    this.#days = this.#shift(secret, id);
  }
  /** A name that is nobody's; `code` tells the person's several names apart. */
  name(code = 1) {
    return `PERSON,${letters(this.#sequence)}${code === 1 ? "" : ` ${letters(code)}`}`;
  }
  /** `A90000017`. */
  get cii() {
    return `A9${String(this.#sequence).padStart(7, "0")}`;
  }
  /** Eight digits moved; partial dates stay partial, what is no date stays none. */
  date(digits) {
    const text = digits.trim();
    if (/^[-0]*$/.test(text))
      return digits;
    const date = parsePartialDate(text);
    if (date.kind === "unknown")
      return "99999999";
    const { earliest, latest } = date;
    if (earliest === latest)
      return String(daysAfter(earliest, this.#days)).padStart(8, "0");
    const middle = String(daysAfter(earliest, this.#days + (text.endsWith("0000") ? 182 : 15)));
    return text.endsWith("0000") ? `${middle.slice(0, 4)}0000` : `${middle.slice(0, 6)}00`;
  }
  /** A number that stands for this one wherever the person has it: `N1`, `N2`. */
  number(given) {
    const key = given.trim();
    if (key === "")
      return "";
    let made = this.#numbers.get(key);
    if (made === void 0)
      this.#numbers.set(key, made = `N${this.#numbers.size + 1}`);
    return made;
  }
  /** The text with the person's names and numbers of five signs or more crossed out, should they stand in it. */
  mask(text) {
    return this.#words === void 0 ? text : text.replace(this.#words, (found) => "X".repeat(found.length));
  }
  /** True when the text still holds a name, a number or a date of the person. Citations of statutes are left out before. */
  betrays(text) {
    const upper = text.toUpperCase();
    const dates = (upper.match(/(?<!\d)\d{8}(?!\d)/g) ?? []).some((date) => this.#dates.has(date));
    return dates || this.#words !== void 0 && upper.search(this.#words) >= 0;
  }
  #shift(secret, id) {
    const own = [...this.#dates].flatMap(dayIn);
    const drawn = (i) => LEAST_DAYS + Number.parseInt(secret(`${id}
${i}`).slice(0, 12), 16) % MORE_DAYS;
    for (let i = 0; i < TRIES; i++) {
      const days = -drawn(i);
      if (own.every((date) => !this.#dates.has(String(daysAfter(date, days)))))
        return days;
    }
    const numbers = own.map(dayNumber);
    return -drawn(TRIES) - (Math.max(...numbers) - Math.min(...numbers));
  }
};
function dayIn(digits) {
  const date = calendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return date === void 0 ? [] : [date];
}
function letters(number2) {
  let text = "";
  for (let left = number2; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + (left - 1) % 26) + text;
  return text;
}
function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// deidentify/words.js
var REMOVED = "WORDS REMOVED";
function chargeWords(text, person) {
  const charge = parseCharge(text);
  if (charge.parts.length > 0) {
    const at = text.indexOf(charge.citation);
    const behind = charge.citation === "" || at < 0 ? "" : text.slice(at + charge.citation.length);
    const attempted = /^\W*ATTEMPT/i.test(text) ? "ATTEMPTED " : "";
    return `${attempted}${charge.citation}${withoutNumbers(person.mask(behind))}`;
  }
  return (text.toUpperCase().match(/MARI[JH]UANA|CANNABIS|HASH|MARI[JH]|CANNAB/g) ?? [REMOVED]).join(" ");
}
function withoutNumbers(text) {
  return text.replaceAll(/\d{6,}/g, (digits) => "X".repeat(digits.length));
}
function dispositionWords(text, person) {
  if (text.trim() === "")
    return text;
  if (readDisposition(text).kind === "not-understood")
    return REMOVED;
  const masked = withoutNumbers(person.mask(text));
  return readDisposition(masked).kind === readDisposition(text).kind ? masked : text;
}
function sentenceWords(text) {
  return readSentence(text).parts.map((part) => partWords(part)).join(", ");
}
var KINDS = { jail: "JAIL", prison: "PRISON", probation: "PROBATION" };
function partWords(part) {
  const { kind, text, length, unit, and = [], life, suspended, runs } = part;
  if (kind === "fine")
    return suspended ? "FINE SS" : "FINE";
  if (kind === "condition")
    return conditionWords(text);
  if (kind === "other" || kind === "unknown")
    return REMOVED;
  const terms = [{ length, unit }, ...and].flatMap((term) => term.length === void 0 || term.unit === "none" ? [] : [`${term.length} ${term.unit.toUpperCase()}S`]);
  const garbled = terms.length === 0 && !life && readSentence(text).unreadableLength ? ["XX YEARS"] : [];
  const marks = [suspended ? "SS" : "", runs === void 0 ? "" : runs === "concurrent" ? "CC" : "CS"];
  return [...terms, ...garbled, life ? terms.length > 0 ? "TO LIFE" : "LIFE" : "", KINDS[kind], ...marks].filter((word) => word !== "").join(" ");
}
function conditionWords(text) {
  const kept = text.match(/\b(?:RE?S?TN|RESTITUTION|IMP|EX|SEN|SS|CONCURRENT|CONSECUTIVE|CC|CS|CREDIT|TIME|SERVED|WORK)\b/g);
  return kept ? kept.join(" ") : "CONDITION OF PROGRAM";
}
function commentWords(text, isCharge) {
  const upper = text.toUpperCase();
  if (isCharge) {
    const { citation } = parseCharge(upper);
    return citation === "" ? "" : `CHRG-${citation}`;
  }
  const sentence = sentenceInComment(upper);
  const kept = [sentence === "" ? "" : `SEN-X ${sentenceWords(sentence)}`, reliefWordIn(upper) ?? ""];
  return kept.filter((part) => part !== "").join(" ");
}

// deidentify/bulk.js
var KEPT = /* @__PURE__ */ new Set([
  "SUBJECT_STATUS",
  "REQ_SEG_SEP",
  "PII_SEG_SEP",
  "GENDER",
  "PDR_SEG_SEP",
  "RACE_CODE",
  "RACE_DESCR",
  "SINGLE_SOURCE",
  "MULTI_SOURCE",
  "CYC_SEG_SEP",
  "CYC_ORDER",
  "STP_SEG_SEP",
  "STP_ORDER",
  "STP_TYPE_CODE",
  "STP_TYPE_DESCR",
  "STP_ORI_TYPE",
  "STP_ORI_TYPE_DESCR",
  "STP_ORI_CNTY_CODE",
  "STP_ORI_CNTY_NAME",
  "CNT_SEG_SEP",
  "CNT_ORDER",
  "OFFENSE_CODE",
  "OFFENSE_TOC",
  "OFFENSE_QUAL_LST",
  "DISP_OFFENSE_CODE",
  "DISP_OFFENSE_TOC",
  "DISP_OFFENSE_QUAL_LST",
  "CONV_OFFENSE_ORDER",
  "CONV_OFFENSE_CODE",
  "CONV_OFFENSE_TOC",
  "CONV_OFFENSE_QUAL_LST",
  "FE_NUM_ORDER",
  "DISP_ORDER",
  "DISP_CODE",
  "CONV_STAT_CODE",
  "CONV_STAT_DESCR",
  "SENT_SEG_SEP",
  "SENT_ORDER",
  "SENT_LOC_CODE",
  "SENT_LENGTH",
  "SENT_TIME_CODE",
  "SENT_TIME_DESCR",
  "CYC_AGE",
  "CII_TYPE",
  "CII_TYPE_ALPHA",
  "END_OF_REC"
]);
var DATES = /* @__PURE__ */ new Set(["PRI_DOB", "CYC_DATE", "STP_EVENT_DATE", "DISP_DATE"]);
var NAMES = /* @__PURE__ */ new Set(["REQ_NAME", "PRI_NAME"]);
var NUMBERS = /* @__PURE__ */ new Set([
  "REQ_CII_NUMBER",
  "REQ_CDL",
  "REQ_SSN",
  "CII_NUMBER",
  "PRI_SSN",
  "PRI_CDL",
  "PRI_IDN",
  "PRI_INN",
  "FBI_NUMBER",
  "OFN",
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
  "SUBJECT_ID"
]);
var CHARGES = /* @__PURE__ */ new Set(["OFFENSE_DESCR", "DISP_OFFENSE_DESCR", "CONV_OFFENSE_DESCR"]);
var CHECKED_OTHERWISE = /* @__PURE__ */ new Set([...KEPT, ...CHARGES, "STP_ORI_DESCR"]);
function deidentifyBulk(batch, secret, withHeader) {
  const people = peopleOf(batch);
  const pseudonyms = /* @__PURE__ */ new Map();
  const sink = new ByteSink(batch.bytes.length);
  if (withHeader)
    sink.text(`${COLUMNS.join(",")}
`);
  let rows = 0;
  let leftOut = 0;
  let betraying = 0;
  for (let i = 0; i < batch.count; i++) {
    if (rowFault(batch, i)) {
      leftOut += 1;
      continue;
    }
    const id = cell(batch, i, "SUBJECT_ID").trim();
    let person = pseudonyms.get(id);
    if (!person)
      pseudonyms.set(id, person = new Pseudonym(secret, people.get(id), pseudonyms.size + 1));
    const cells = COLUMNS.map((column) => cellFor(column, batch, i, person));
    if (cells.some((text, at) => !CHECKED_OTHERWISE.has(COLUMNS[at]) && person.betrays(text))) {
      betraying += 1;
      continue;
    }
    rows += 1;
    sink.text(`${cells.map(quoted).join(",")}
`);
  }
  return { bytes: sink.bytes, people: pseudonyms.size, rows, leftOut, betraying };
}
function peopleOf(batch) {
  const sets = /* @__PURE__ */ new Map();
  for (let i = 0; i < batch.count; i++) {
    if (rowFault(batch, i))
      continue;
    const subject = cell(batch, i, "SUBJECT_ID").trim();
    let found = sets.get(subject);
    if (!found) {
      const cii = cell(batch, i, "CII_NUMBER").trim();
      found = { id: cii === "" ? subject : cii.slice(-8), names: /* @__PURE__ */ new Set(), numbers: /* @__PURE__ */ new Set(), dates: /* @__PURE__ */ new Set() };
      sets.set(subject, found);
    }
    for (const column of NAMES)
      found.names.add(cell(batch, i, column));
    for (const column of NUMBERS)
      found.numbers.add(cell(batch, i, column).trim());
    for (const column of DATES)
      found.dates.add(cell(batch, i, column).trim());
    for (const date of cell(batch, i, "COMMENT_TEXT").match(/\d{8}/g) ?? [])
      found.dates.add(date);
  }
  return new Map([...sets].map(([key, { id, names, numbers, dates }]) => [
    key,
    { id, names: [...names], numbers: [...numbers].filter((number2) => number2 !== ""), dates: [...dates] }
  ]));
}
var OWN_WAY = {
  SUBJECT_ID: ({ person }) => person.cii,
  CII_NUMBER: ({ person }) => person.cii,
  PRI_NAME: ({ person }) => person.name(),
  STP_ORI_DESCR: ({ text, batch, row }) => agencyWords(text, cell(batch, row, "STP_ORI_CNTY_NAME").trim().toUpperCase()),
  OFN: caseNumber,
  FE_NUM_CRT_CASE: caseNumber,
  DISP_DESCR: ({ text, person }) => readDisposition(text).kind === "none" ? text : dispositionWords(text, person),
  SENT_LOC_DESCR: ({ text }) => /PRISON|JAIL|PROB|FINE/.exec(text.toUpperCase())?.[0] ?? "OTHER",
  COMMENT_TEXT: ({ text, batch, row }) => {
    const charge = cell(batch, row, "OFFENSE_DESCR").trim().toUpperCase();
    return commentWords(text, charge === "" || charge === "SEE COMMENT FOR CHARGE" || !/\d/.test(charge));
  }
};
function caseNumber({ text, person }) {
  return /^(?:NULL|FILE NBR NOT REPORTD|-+)$/i.test(text.trim()) ? text : person.number(text);
}
function cellFor(column, batch, row, person) {
  const text = cell(batch, row, column);
  if (KEPT.has(column))
    return text;
  if (DATES.has(column))
    return person.date(text);
  if (text.trim() === "")
    return text;
  if (CHARGES.has(column))
    return chargeCell(text, person);
  return OWN_WAY[column]?.({ text, batch, row, person }) ?? "";
}
function chargeCell(text, person) {
  return /^SEE COMMENT FOR CHARGE$/i.test(text.trim()) || /^-*$/.test(text.trim()) ? text : chargeWords(text, person);
}
function cell(batch, row, column) {
  return cellText(batch, row, columnIndex(column));
}
function quoted(text) {
  return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// deidentify/bulk-file.js
function isBulkFile(name, bytes) {
  const opening = recognize(name, bytes.subarray(0, OPENING_BYTES), bytes.length);
  if (!opening.ok)
    return false;
  const first = splitRows(bytes.subarray(opening.value.dataStart, OPENING_BYTES), {
    file: 0,
    firstRow: 0,
    firstLine: 1
  });
  return opening.value.header !== "none" || first.fieldCounts[0] === COLUMN_COUNT;
}
function deidentifyBulkFile(name, bytes, secret) {
  const opening = recognize(name, bytes.subarray(0, OPENING_BYTES), bytes.length);
  const { dataStart, header } = opening.ok ? opening.value : { dataStart: 0, header: "none" };
  const batch = splitRows(bytes.subarray(dataStart), { file: 0, firstRow: 0, firstLine: 1 });
  return deidentifyBulk(batch, secret, header !== "none");
}

// deidentify/sheet.js
function deidentifySheet(sheet, { secret, sequence, file }) {
  const person = new Pseudonym(secret, telltalesOf(sheet, file), sequence);
  const lines = printedSheet(sheet, person);
  return lines.some((line) => person.betrays(withoutCitation(line))) ? void 0 : lines;
}
function withoutCitation(line) {
  if (!/^ {2}\S|^.DISPO:|COM:/.test(line))
    return line.replaceAll(/[A-Z]{2,}/g, " ");
  const { citation, parts } = parseCharge(line);
  return parts.length === 0 ? line : line.replace(citation, "");
}
function telltalesOf({ header, cycles }, file) {
  const events = cycles.flatMap((cycle) => cycle.events);
  const counts = events.flatMap((event) => event.counts);
  const dates = [
    ...header.births,
    ...events.flatMap(({ date, birth }) => [date, birth ?? MISSING_DATE]),
    ...counts.flatMap(({ entries }) => entries.map(({ date }) => date))
  ];
  const loose = [...header.notes, ...counts.flatMap(({ comments }) => comments.map(({ text }) => text))];
  return {
    id: header.cii === "" ? file : header.cii.slice(-8),
    names: header.names.map(({ name }) => name),
    numbers: [
      header.cii,
      ...[...header.fields].filter(([tag]) => !PLAIN_FIELDS.has(tag)).map(([, value]) => value),
      ...counts.flatMap(({ caseNumber: caseNumber2, courtNumber, warrant }) => [caseNumber2, courtNumber, warrant]),
      ...loose.flatMap((text) => text.match(/[A-Z]*\d[A-Z\d-]{4,}/g) ?? [])
    ],
    dates: [...dates.flatMap(digitsOf), ...loose.flatMap((text) => text.match(/\d{8}/g) ?? [])]
  };
}
var PLAIN_FIELDS = /* @__PURE__ */ new Set(["SEX", "RAC", "HGT", "WGT", "EYE", "HAI", "HAIR", "POB"]);
function digitsOf(date) {
  return date.kind === "known" && date.earliest === date.latest ? [String(date.earliest)] : [];
}
function printedSheet(sheet, person) {
  const { header, cycles, warnings } = sheet;
  const losses = warnings.filter((warning) => warningClass(warning) === "LOSS" && warning.code !== "truncated").length;
  const ended = !warnings.some(({ code }) => code === "truncated");
  const births = header.births.map((date) => printedDate(date, person)).join(" ");
  const names = header.names.map(({ code }, i) => `${i === 0 ? "NAM/" : "    "}${code} ${person.name(i + 1)}`);
  return [
    "** A RECORD WITHOUT A NAME: NAMES, NUMBERS, COMMENTS AND DATES ARE NOT THOSE OF THE PERSON",
    ...header.cii === "" ? [] : [`CII/${person.cii}`],
    `${births === "" ? "" : `DOB/${births} `}SEX/${header.sex} RAC/${person.mask(header.race)}`,
    ...names,
    ...header.deceased ? ["** DECEASED"] : [],
    "",
    ...cycles.flatMap(({ events }) => [
      "* * * *",
      ...events.flatMap((event, i) => [...i === 0 ? [] : ["- - - -"], ...eventLines(event, person)])
    ]),
    ...Array.from({ length: losses }, () => "?? A LINE THAT COULD NOT BE READ ??"),
    ...ended ? ["     *    *    *    END OF MESSAGE    *    *    *"] : []
  ];
}
var TAGS = {
  arrest: "ARR/DET/CITE:",
  "supplemental-arrest": "SUPPLEMENTAL ARR:",
  court: "COURT:",
  probation: "PROBATION:",
  custody: "CUSTODY:",
  registration: "REGISTRATION:",
  applicant: "APPLICANT:",
  deceased: "DECEASED:",
  "mental-health": "MENTAL HLTH CUS/SUPV",
  unknown: "OTHER EVENT:"
};
var LETTER = { felony: "F", misdemeanor: "M", infraction: "I", unknown: "" };
function eventLines(event, person) {
  const { kind, nameCode, birth, date, agency, toc, strike, counts } = event;
  const born = birth && birth.kind === "known" ? ` DOB:${printedDate(birth, person)}` : "";
  const level = toc === "unknown" ? "" : ` TOC:${LETTER[toc]}`;
  const place2 = agencyWords(agency.text, agency.county);
  return [
    `${TAGS[kind].padEnd(22)}${nameCode === "" ? "" : ` NAM:${nameCode}`}${born}`,
    ...date.kind === "unknown" && place2 === "" ? [] : [`${printedDate(date, person)}  ${place2}${level}`.trim()],
    "",
    ...counts.flatMap((count) => countLines(count, event, person)),
    ...strike ? ["* * * * * * * * * * *", "** POTENTIAL FELONY STRIKE ENTRY   **", "* * * * * * * * * * *"] : []
  ];
}
function countLines(count, event, person) {
  const { number: number2, caseNumber: caseNumber2, courtNumber, chargeFrom, charge, toc, flags, comments, entries } = count;
  const own = entries.filter(({ dated }) => dated === "event");
  const updates = entries.filter(({ dated }) => dated === "update");
  const words = printedCharge(count, event, person);
  const kept = [
    chargeFrom === "comment" ? commentWords(charge, true) : "",
    courtNumber === "" ? "" : `CRT CASE NBR ${person.number(courtNumber)}`,
    ...comments.map(({ text }) => commentWords(text, false))
  ].filter((text) => text !== "");
  return [
    `CNT:${String(number2).padStart(2, "0")}${caseNumber2 === "" ? "" : `     #${person.number(caseNumber2)}`}`,
    ...flags.map((flag) => flag === "1170(H) PC" ? "   .1170 (H) PC-SENTENCING" : `  ${flagWords(flag)}`),
    `  ${words}${toc === "unknown" ? "" : ` TOC:${LETTER[toc]}`}`,
    ...own.flatMap((entry) => entryLines(entry, event, person)),
    ...[...new Set(kept)].map((text) => `   COM: ${text}`),
    ...updates.flatMap((entry, i) => [
      ...i > 0 && sameDate(updates[i - 1].date, entry.date) ? [] : [printedDate(entry.date, person)],
      ...entryLines(entry, event, person)
    ]),
    ""
  ];
}
function printedCharge({ chargeFrom, charge }, { kind }, person) {
  if (kind === "deceased" || kind === "applicant")
    return kind.toUpperCase();
  return chargeFrom === "charged" ? chargeWords(charge, person) : "SEE COMMENT FOR CHARGE";
}
function flagWords(flag) {
  return /ATTEMPT/.test(flag) ? "-ATTEMPTED" : /WARRANT/.test(flag) ? "-WARRANT" : /PROBATION/.test(flag) ? "-PROBATION REVO" : "-FLAG";
}
function entryLines(entry, event, person) {
  const { words, dated, level, sentence } = entry;
  const printed = sentence.map(({ text }) => sentenceWords(text)).join(", ");
  const star = event.kind === "court" && dated === "event" ? "*" : " ";
  return [
    ...words.text === "" ? [] : [`${star}DISPO:${dispositionWords(words.text, person)}`],
    ...level === "unknown" ? [] : [`   CONV STATUS:${level.toUpperCase()}`],
    ...printed === "" ? [] : [`   SEN: ${printed}`]
  ];
}
function printedDate(date, person) {
  if (date.kind === "unknown")
    return "00000000";
  const { earliest, latest } = date;
  if (earliest === latest)
    return person.date(String(earliest));
  const year = String(earliest).slice(0, 4);
  return person.date(String(latest).slice(0, 4) === year && String(earliest).slice(4) === "0101" && String(latest).slice(4) === "1231" ? `${year}0000` : `${String(earliest).slice(0, 6)}00`);
}

// cli/deidentify.js
function deidentifyCommand() {
  return new Command("deidentify").argument("<path...>", "RAP sheets (PDF or text), DOJ bulk files, or folders of them").description("Write RAP sheets and bulk files with nobody in them: no name, number, address, comment or date of theirs.").addOption(new Option("--key <file>", "the secret by which dates are moved: a file of 16 bytes or more that stays with you")).addOption(new Option("--new-key <file>", "make such a file, and use it").conflicts("key")).option("--ocr-text <folder>", "for scanned PDFs: a folder with the text that OCR made of NAME.pdf as NAME.txt").requiredOption("-o, --out <folder>", "the folder for the files; made if need be").addHelpText("after", "\nExample:\n  cmr deidentify sheets --new-key our.key --out shareable").action(deidentify);
}
async function deidentify(paths, options) {
  if (options.newKey !== void 0)
    newKey(options.newKey);
  const key = options.key ?? options.newKey;
  if (key === void 0)
    return refuse("no-key", "say by which secret dates are moved: --key FILE, or --new-key FILE to make one");
  const secret = secretFrom(key);
  const { sheets } = findSheets(paths, options.ocrText, true);
  if (sheets.length === 0)
    refuse("no-input", "no .pdf, .txt, .csv or .dat file was found there");
  const output = outputFolder(options.out);
  const told = await stoppable({ discard: output.discard, clear: () => {
  } }, async () => {
    try {
      const found = await writeAll(sheets, secret, output);
      if (found.lines.length === 0)
        throw new RunRefused(found.problems);
      publishAll([output]);
      return found;
    } catch (problem) {
      output.discard();
      throw problem;
    }
  });
  for (const problem of told.problems)
    say(`Left out: ${printProblem(problem)}.`);
  say(told.lines.join("\n"));
  say(`Written to ${options.out}. Read a few of them before you share any; keep the key to yourself.`);
  process.exitCode = told.problems.length > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}
async function writeAll(paths, secret, output) {
  const told = { lines: [], problems: [] };
  let sheets = 0;
  for (const [i, path] of paths.entries()) {
    const { name, text } = await readSheetFile(path, i);
    if (text.kind === "refused") {
      told.problems.push(text.problem);
      continue;
    }
    if (text.kind === "text" && isBulkFile(name, text.bytes)) {
      const bulk = deidentifyBulkFile(name, text.bytes, secret);
      const to = `bulk-${place(i)}.csv`;
      await write(output, to, bulk.bytes);
      told.lines.push(`${to}: ${plural(bulk.rows, "row")} of ${plural(bulk.people, "person")}`);
      if (bulk.leftOut + bulk.betraying > 0)
        told.problems.push(rowsLeftOut(name, bulk));
      continue;
    }
    const { sheet, problem } = readRapSheet(sheetPages(text));
    const lines = problem ? void 0 : deidentifySheet(sheet, { secret, sequence: i + 1, file: basename(path.path) });
    if (!lines) {
      const hint = problem?.hint ?? "a name, number or date of the person would have been left in it";
      told.problems.push({ code: problem?.code ?? "still-known", file: name, hint });
      continue;
    }
    sheets += 1;
    await write(output, `sheet-${place(i)}.txt`, utf8(`${lines.join("\n")}
`));
  }
  if (sheets > 0)
    told.lines.push(`${plural(sheets, "RAP sheet")}, as text`);
  return told;
}
function rowsLeftOut(file, { leftOut, betraying }) {
  const hint = `${number(leftOut)} rows could not be read, and ${number(betraying)} would have told who the person is; they were left out`;
  return { code: "rows-left-out", file, hint };
}
function place(index) {
  return String(index + 1).padStart(4, "0");
}
async function write(output, name, bytes) {
  const file = output.create(name);
  file.write(bytes);
  await file.finish();
}
export {
  deidentifyCommand
};
