import {
  printPolicy
} from "./chunk-7J4LMTKD.js";
import {
  CALIFORNIA_COUNTIES,
  DETERMINATION_COLUMNS,
  DelimitedReader,
  END,
  OUTCOMES,
  OUTCOME_WORDS,
  REMEDIES,
  RunRefused,
  calendarDate,
  countyNamed,
  csvCell,
  csvLine,
  dayNumber,
  isoDate,
  parseIsoDate,
  plainCell,
  readFlowFile,
  textOf,
  utf8
} from "./chunk-SMOQDO4B.js";

// results/results.js
function openResults(source) {
  const text = wholeText(source, "run.json");
  const record = recordIn(text);
  const hash = source.hash();
  hash.update(utf8(text));
  return {
    record,
    recordSha256: hash.hex(),
    summary: () => JSON.parse(verifiedText(source, record, "summary.json")),
    flow: () => flowIn(source, record),
    determinations: () => determinationRows(source, record),
    byPolicy: () => policyRows(determinationRows(source, record), record),
    carryingRows: (columns) => carryingRows(source, record, columns)
  };
}
function* policyRows(rows, { remedies, policy }) {
  const asked = remedies.includes(policy.remedy);
  for (const row of rows)
    if (!asked || row.remedy === policy.remedy)
      yield row;
}
function recordIn(text) {
  try {
    const found = JSON.parse(text);
    const asOf = parseIsoDate(found.asOf);
    if (asOf !== void 0 && Array.isArray(found.outputs) && Array.isArray(found.inputs) && found.policy)
      return { ...found, asOf };
  } catch {
  }
  throw new RunRefused([
    {
      code: "bad-run-record",
      file: "run.json",
      hint: "this is not the record of a run; expected the file that `cmr run` writes"
    }
  ]);
}
function flowIn(source, record) {
  if (!record.outputs.some(({ name }) => name === "flow.json"))
    return void 0;
  return readFlowFile(verifiedText(source, record, "flow.json"));
}
function* determinationRows(source, record) {
  for (const row of table(source, record, "determinations.csv", DETERMINATION_COLUMNS))
    yield Object.fromEntries([...row].map(([name, cell2]) => [name, withoutApostrophe(cell2)]));
}
function carryingRows(source, record, columns) {
  const found = /* @__PURE__ */ new Map();
  if (!record.outputs.some(({ name }) => name === "Prop64_Results.csv"))
    return found;
  for (const row of table(source, record, "Prop64_Results.csv", ["Conviction Key", ...columns]))
    found.set(row.get("Conviction Key"), row);
  return found;
}
function* table(source, record, name, wanted) {
  let places;
  const reader = new DelimitedReader();
  const take = function* (rows) {
    for (const { cells } of rows) {
      if (places)
        yield new Map(wanted.map((column, i) => [column, cells[places[i]] ?? ""]));
      else
        places = placesOf(name, cells, wanted);
    }
  };
  for (const text of wholeLines(verified(source, record, name)))
    yield* take(reader.push(text));
  yield* take(reader.end());
}
function placesOf(file, header, wanted) {
  const missing = wanted.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new RunRefused(missing.map((field) => ({
      code: "results-too-old",
      file,
      field,
      hint: "the results have no such column: they were made by another version of the program. Run again, then repeat this"
    })));
  return wanted.map((column) => header.indexOf(column));
}
function withoutApostrophe(cell2) {
  return /^'[=+\-@\t\r]/.test(cell2) ? cell2.slice(1) : cell2;
}
function* wholeLines(chunks) {
  let rest = new Uint8Array(0);
  for (const chunk of chunks) {
    const all = new Uint8Array(rest.length + chunk.length);
    all.set(rest);
    all.set(chunk, rest.length);
    const end = all.lastIndexOf(10) + 1;
    yield textOf(all, 0, end);
    rest = all.slice(end);
  }
  yield textOf(rest, 0, rest.length);
}
function wholeText(source, name) {
  return [...wholeLines(source.chunks(name))].join("");
}
function verifiedText(source, record, name) {
  return [...wholeLines(verified(source, record, name))].join("");
}
function* verified(source, record, name) {
  const written = record.outputs.find((output) => output.name === name);
  if (!written)
    throw new RunRefused([
      { code: "not-in-run", file: name, hint: "run.json does not name this file among those that the run wrote" }
    ]);
  const hash = source.hash();
  for (const chunk of source.chunks(name)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.hex() !== written.sha256)
    throw new RunRefused([
      {
        code: "output-changed",
        file: name,
        hint: "is not as the run wrote it. Restore it, or run again; nothing is made from changed results"
      }
    ]);
}

// court/ledger.js
var STATUSES = [
  "ORDERED",
  "ALREADY_DONE",
  "NOT_FOUND",
  "IDENTITY_MISMATCH",
  "COUNT_MISMATCH",
  "PURGED",
  "REFUSED"
];
var OPEN_STATUSES = ["NOT_FOUND", "IDENTITY_MISMATCH", "COUNT_MISMATCH"];
function lineRef(batch, line2) {
  return `${batch}/${line2}`;
}
function readLedger(store, hash) {
  const lines = /* @__PURE__ */ new Map();
  const live = /* @__PURE__ */ new Map();
  const batches = [];
  const runs = [];
  const returns = /* @__PURE__ */ new Set();
  const texts = store.entries();
  let head = "";
  const entries = texts.map((text, i) => {
    const entry = entryOf(text, { seq: i + 1, head, hash });
    head = sha256Of(text, hash);
    return entry;
  });
  for (const entry of entries) {
    if (entry.kind === "export") {
      runs.push(entry.run);
      for (const batch of entry.batches) {
        batches.push(batch);
        for (const line2 of batch.lines)
          addLine({ ...line2, ...unanswered(batch, entry.on) }, lines, live);
      }
    } else {
      returns.add(entry.fileSha256);
      for (const answer of entry.answers) {
        const ref = lineRef(answer.batch, answer.line);
        const line2 = lines.get(ref);
        if (!line2)
          throw damaged(entry.seq, "it answers a line that no batch has");
        if (!entry.corrects && !supersedes(answer, line2.answer))
          continue;
        const adds = !entry.corrects && line2.answer?.status === answer.status;
        const answered = { ...line2, answer: adds ? { ...line2.answer, ...answer } : answer, answeredOn: entry.on };
        lines.set(ref, answered);
        if (live.get(line2.key) === line2)
          live.set(line2.key, answered);
      }
    }
  }
  return { entries: texts.length, head, runs, batches, lines, live, returns };
}
function unanswered(batch, sentOn) {
  return { batch, sentOn, cancelled: false, answer: void 0, answeredOn: void 0 };
}
function addLine(state, lines, live) {
  lines.set(lineRef(state.batch.id, state.line), state);
  if (state.cancels === void 0) {
    live.set(state.key, state);
    return;
  }
  const taken = lines.get(state.cancels);
  if (taken)
    lines.set(state.cancels, { ...taken, cancelled: true });
  if (taken && live.get(state.key) === taken)
    live.delete(state.key);
}
function supersedes(answer, earlier) {
  if (!earlier)
    return true;
  return rank(answer) > rank(earlier) || answer.status === earlier.status && !sameAnswer(answer, earlier);
}
function isFinal(status) {
  return !OPEN_STATUSES.includes(status);
}
function rank({ status }) {
  const open = OPEN_STATUSES.indexOf(status);
  return open < 0 ? OPEN_STATUSES.length : open;
}
function sameAnswer(answer, earlier) {
  return ["status", "courtCaseNumber", "orderNumber", "orderDate", "judge", "note"].every((key) => answer[key] === void 0 || answer[key] === earlier[key]);
}
function entryOf(text, { seq, head, hash }) {
  if (text === void 0)
    throw damaged(seq, "the file is missing, and later entries are there");
  let written;
  try {
    written = JSON.parse(text);
  } catch {
    throw damaged(seq, "it is not whole");
  }
  const { sha256, ...entry } = written ?? {};
  if (entry.seq !== seq || sha256 === void 0 || text !== printEntry(entry, hash))
    throw damaged(seq, "it is not as it was written");
  const runOf2 = entry.kind === "export" ? entry.run.recordSha256 : void 0;
  if (entry.previous !== (seq === 1 ? runOf2 : head))
    throw damaged(seq, "it does not continue the entry before it: one of the two was changed");
  return entry;
}
function damaged(seq, what) {
  const problem = {
    code: "ledger-damaged",
    file: entryName(seq),
    hint: `the ledger cannot be relied on: ${what}. Nothing was written. Restore the folder court/ledger from a backup; if only the last entry is bad and no file of it was sent, move that entry away and repeat the command`
  };
  return new RunRefused([problem]);
}
function entryName(seq) {
  return `${String(seq).padStart(6, "0")}.json`;
}
function printEntry(entry, hash) {
  return `${JSON.stringify({ ...entry, sha256: sha256Of(JSON.stringify(entry), hash) })}
`;
}
function sha256Of(text, hash) {
  const running = hash();
  running.update(utf8(text));
  return running.hex();
}

// court/decisions.js
function decidedOf(row, reviewed) {
  if (reviewed)
    return byPerson(row, reviewed);
  switch (row.outcome) {
    case "Eligible for Dismissal":
      return decision(row, dismissalIn(row), void 0);
    case "Eligible for Reduction":
      return reduction(row);
    case "Already Relieved":
    case "Not eligible":
      return { kind: "withheld", row, why: row.outcome };
    default:
      return { kind: "withheld", row, why: `${row.outcome}: waits for a person` };
  }
}
function byPerson(row, reviewed) {
  switch (reviewed.decision) {
    case "dismiss":
      return decision(row, dismissalIn(row), reviewed);
    case "reduce-to-misdemeanor":
      return decision(row, "REDUCE_MISDEMEANOR", reviewed);
    case "reduce-to-infraction":
      return decision(row, "REDUCE_INFRACTION", reviewed);
    case "resentence":
      return decision(row, "RESENTENCE", reviewed);
    case "no-relief":
      return { kind: "withheld", row, why: "Reviewed: no relief" };
    case "challenge-criteria":
    case "challenge-risk":
      return { kind: "withheld", row, why: "Reviewed: challenged" };
  }
}
function dismissalIn(row) {
  return row.remedy === "prop-64" ? "DISMISS_AND_SEAL" : "DISMISS";
}
function reduction(row) {
  if (isServing(row))
    return decision(row, "RESENTENCE", void 0);
  if (row.statute_outcome === "Redesignation as Infraction")
    return decision(row, "REDUCE_INFRACTION", void 0);
  if (row.level === "felony")
    return decision(row, "REDUCE_MISDEMEANOR", void 0);
  return {
    kind: "withheld",
    row,
    why: `Eligible for Reduction: of ${row.level} level, and the statute does not say to what; waits for a person`
  };
}
function isServing(row) {
  return row.route.startsWith("petition while serving");
}
function decision(row, action, reviewed) {
  return {
    kind: "decision",
    row,
    action,
    legalBasis: legalBasisOf(row),
    newSection: newSectionOf(row, action),
    reviewed
  };
}
function legalBasisOf(row) {
  if (row.remedy !== "prop-64")
    return row.authority;
  return `HS 11361.9; HS 11361.8${isServing(row) ? "(b)" : "(f)"}`;
}
var MISDEMEANOR_TODAY = /* @__PURE__ */ new Map([
  ["HS 11357", "HS 11357(b)(2)"],
  ["HS 11358", "HS 11358(c)"],
  ["HS 11359", "HS 11359(b)"],
  ["HS 11360", "HS 11360(a)(2)"]
]);
function newSectionOf(row, action) {
  if (row.remedy !== "prop-64" || action !== "REDUCE_MISDEMEANOR")
    return "";
  return MISDEMEANOR_TODAY.get(row.section.match(/^HS 113(57|58|59|60)(?=\(|$)/)?.[0] ?? "") ?? "";
}
function relievesOfRegistration({ row }) {
  return row.remedy === "prop-64" && row.level_at_conviction === "felony";
}

// court/names.js
var SUFFIX = /^(JR|SR|I{2,3}|IV|V|2ND|3RD|4TH)\.?$/i;
function nameParts(printed) {
  const [before = "", ...rest] = printed.trim().split(",");
  const lastWords = before.trim().split(/\s+/).filter(Boolean);
  const others = rest.join(" ").trim().split(/\s+/).filter(Boolean);
  const suffix = takeSuffix(others) ?? (lastWords.length > 1 ? takeSuffix(lastWords) : void 0);
  const [first, ...middle] = others;
  return {
    last: lastWords.join(" "),
    ...first === void 0 ? {} : { first },
    ...middle.length === 0 ? {} : { middle: middle.join(" ") },
    ...suffix === void 0 ? {} : { suffix }
  };
}
function takeSuffix(words) {
  const at = words.findIndex((word) => SUFFIX.test(word));
  return at < 0 ? void 0 : words.splice(at, 1)[0].replace(".", "").toUpperCase();
}
function nameInFull(printed) {
  const { first, middle, last, suffix } = nameParts(printed);
  return [first, middle, last, suffix].filter(Boolean).join(" ");
}
function normalCaseNumber(text) {
  return text.normalize("NFKC").replace(/\p{Pd}/gu, "-").trim().replace(/\s+/g, " ").toUpperCase();
}
function bareCaseNumber(text) {
  return normalCaseNumber(text).replaceAll(/[^A-Z0-9]/g, "").replace(/^0+(?=.)/, "");
}
function courtKey(agency) {
  return withoutCounty(agency).replaceAll(/[^A-Z0-9]/g, "");
}
function withoutCounty(agency) {
  return agency.toUpperCase().trim().replace(/\s+CO(UNTY)?\.?$/, "");
}
var KINDS = [
  [/^CASC/, "Superior Court of California"],
  [/^CAMC/, "former Municipal Court"],
  [/^CAJC/, "former Justice Court"],
  [/^CAJV|^CAJU/, "Juvenile Court"]
];
function courtName(agency, county) {
  const key = courtKey(agency);
  const kind = KINDS.find(([code]) => code.test(key));
  if (!kind)
    return void 0;
  const place = withoutCounty(agency).replace(/^CA[A-Z]{2}\s*/, "").trim();
  const branch = place === "" || courtKey(place) === courtKey(county) ? "" : `, ${titled(place)}`;
  return `${kind[1]}, County of ${titled(county)}${branch}`;
}
function titled(text) {
  return text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

// court/relief-line.js
var RELIEF_COLUMNS = [
  { name: "schema_version", required: true },
  { name: "batch_id", required: true },
  { name: "line_id", required: true },
  { name: "county_fips", required: true },
  { name: "county_name", required: true },
  { name: "court_ori", required: false },
  { name: "court_name_source", required: true },
  { name: "court_name", required: false },
  { name: "case_number_source", required: false },
  { name: "case_number", required: false },
  { name: "case_number_alternatives", required: false },
  { name: "defendant_last", required: true },
  { name: "defendant_first", required: false },
  { name: "defendant_middle", required: false },
  { name: "defendant_suffix", required: false },
  { name: "defendant_name_source", required: true },
  { name: "defendant_dob", required: false },
  { name: "cii", required: false },
  { name: "cii_source", required: false },
  { name: "fbi", required: false },
  { name: "subject_key", required: true },
  { name: "conviction_key", required: true },
  { name: "count_number", required: false },
  { name: "code", required: true },
  { name: "section", required: true },
  { name: "subsection", required: false },
  { name: "attempt", required: true },
  { name: "offense_text_source", required: true },
  { name: "level", required: true },
  { name: "conviction_date", required: true },
  { name: "disposition_date", required: false },
  { name: "action", required: true },
  { name: "new_code_section", required: false },
  { name: "legal_basis", required: true },
  { name: "rule_id", required: true },
  { name: "reason_text", required: true },
  { name: "registration_relief", required: true },
  { name: "other_counts_in_case", required: true },
  { name: "confidence", required: true },
  { name: "requesting_agency", required: true },
  { name: "decision_date", required: true },
  { name: "decided_by", required: false },
  { name: "source_file_sha256", required: true },
  { name: "source_row", required: true },
  { name: "cancels_line", required: false }
];
var SOURCE_COLUMNS = [
  "CII_NUMBER",
  "PRI_NAME",
  "FBI_NUMBER",
  "STP_ORI_CODE",
  "STP_ORI_DESCR",
  "DISP_DATE",
  "OFN",
  "FE_NUM_CRT_CASE"
];
function reliefLine(decision2, common2, facts) {
  const { row, reviewed } = decision2;
  const raw = (column) => facts.source?.get(column) ?? "";
  const name = raw("PRI_NAME") || row.name;
  const parts = nameParts(name);
  const offense = offenseOf(row);
  const [file, line2] = splitPlace(row.rows.split("; ")[0] ?? "");
  const cells = {
    schema_version: "1.0",
    batch_id: common2.batchId,
    line_id: String(facts.lineId),
    county_fips: common2.county.fips,
    county_name: common2.county.name,
    court_ori: raw("STP_ORI_CODE").trim(),
    court_name_source: raw("STP_ORI_DESCR").trim() || row.agency || "unknown",
    court_name: courtName(row.agency, row.county) ?? "",
    ...caseNumbersOf(row, facts, raw),
    defendant_last: parts.last || "unknown",
    defendant_first: parts.first ?? "",
    defendant_middle: parts.middle ?? "",
    defendant_suffix: parts.suffix ?? "",
    defendant_name_source: name || "unknown",
    defendant_dob: partialOrNothing(row.birth_date),
    cii: row.cii_number.trim(),
    cii_source: raw("CII_NUMBER"),
    fbi: common2.withFbi ? raw("FBI_NUMBER").trim() : "",
    subject_key: facts.subjectKey,
    conviction_key: row.conviction_key,
    count_number: countNumberOf(row.conviction_key),
    code: offense.code,
    section: offense.section,
    subsection: offense.subsection,
    attempt: offense.attempt ? "Y" : "N",
    offense_text_source: row.offense || "unknown",
    level: row.level === "unknown" ? "U" : row.level.slice(0, 1).toUpperCase(),
    conviction_date: partialOrNothing(row.conviction_date) || "unknown",
    disposition_date: eightDigits(raw("DISP_DATE")),
    action: facts.action,
    new_code_section: facts.action === "CANCEL" ? "" : decision2.newSection,
    legal_basis: decision2.legalBasis,
    rule_id: reviewed ? "reviewed" : row.deciding_question,
    reason_text: reviewed ? reviewed.note || "Decided on review" : row.reason,
    registration_relief: facts.action !== "CANCEL" && relievesOfRegistration(decision2) ? "Y" : "N",
    other_counts_in_case: String(facts.otherCountsInCase),
    confidence: reviewed ? "REVIEWED" : "HIGH",
    requesting_agency: common2.agency,
    decision_date: reviewed?.decidedOn ?? common2.decisionDate,
    decided_by: reviewed?.decidedBy ?? common2.decidedBy,
    source_file_sha256: common2.inputs.get(file) ?? "unknown",
    source_row: line2 || "unknown",
    cancels_line: facts.cancels
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell2]) => cell2 !== ""));
}
function caseNumbersOf(row, { correctedCaseNumber }, raw) {
  const recorded = caseNumbers(row);
  const first = normalCaseNumber(correctedCaseNumber) || (recorded[0] ?? "");
  const written = [raw("FE_NUM_CRT_CASE"), raw("OFN")].find((cell2) => cell2.trim() !== "" && bareCaseNumber(cell2) === bareCaseNumber(recorded[0] ?? ""));
  const others = recorded.flatMap((number2) => [number2, number2.replaceAll(/[^A-Z0-9]/g, "")]);
  return {
    case_number_source: written ?? recorded[0] ?? "",
    case_number: first,
    case_number_alternatives: [...new Set(others)].filter((number2) => number2 !== first).join("|")
  };
}
function caseNumbers(row) {
  return row.case_numbers.split("; ").map(normalCaseNumber).filter(Boolean);
}
function countNumberOf(convictionKey) {
  const digits = /\/\d{6}(\d{3})\d{3}$/.exec(convictionKey)?.[1];
  return digits === void 0 ? "" : String(Number(digits));
}
function offenseOf(row) {
  const first = row.section.split("; ")[0] ?? "";
  const match = /(?:([A-Z]{2}) )?(\d[\d.]*[a-z]*)((?:\([^)]*\))*)/.exec(first);
  return {
    code: match?.[1] ?? "unknown",
    section: match?.[2] ?? "unknown",
    subsection: match?.[3] ?? "",
    attempt: first.startsWith("attempt of ")
  };
}
function partialOrNothing(date) {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : "";
}
function eightDigits(cell2) {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(cell2.trim());
  return match && match[1] !== "0000" && match[2] !== "00" && match[3] !== "00" ? `${match[1]}-${match[2]}-${match[3]}` : "";
}
function splitPlace(place) {
  const at = place.lastIndexOf(":");
  return at < 0 ? ["", ""] : [place.slice(0, at), place.slice(at + 1)];
}

// court/plan-export.js
function planExport(decided, ledger, corrections = /* @__PURE__ */ new Map()) {
  const lines = [];
  const withheld = [];
  const problems = [];
  const rows = /* @__PURE__ */ new Map();
  const counts = { alreadySent: 0, stillOpen: 0, orderedNotGranted: 0 };
  const granted = /* @__PURE__ */ new Set();
  for (const each of decided) {
    rows.set(each.row.conviction_key, each.row);
    if (each.kind === "withheld") {
      withheld.push(each);
      continue;
    }
    granted.add(each.row.conviction_key);
    const standing = ledger.live.get(each.row.conviction_key);
    const correction = corrections.get(each.row.conviction_key);
    if (correction?.withdraw) {
      if (standing && !isClosed(standing))
        lines.push(cancelling(each, standing));
      withheld.push({ row: each.row, why: "Withdrawn by the office" });
    } else if (!standing)
      lines.push(asking(each, correction?.caseNumber ?? ""));
    else
      lines.push(...askedAgain(each, standing, { correction, counts }));
  }
  for (const [key, standing] of ledger.live) {
    if (granted.has(key))
      continue;
    if (isClosed(standing)) {
      counts.orderedNotGranted++;
      continue;
    }
    const row = rows.get(key);
    if (row)
      lines.push(cancelling({ ...WITHDRAWN, row }, standing));
    else
      problems.push({
        code: "line-without-conviction",
        hint: `line ${standing.line} of batch ${standing.batch.number} is about a conviction that these results do not have. Are they the results of other inputs? Use the folder from which it was sent`
      });
  }
  for (const key of corrections.keys()) {
    if (!rows.has(key))
      problems.push({
        code: "unknown-conviction",
        field: "conviction_key",
        hint: "a correction names a conviction that these results do not have"
      });
  }
  return { batches: byCourt(lines), withheld, ...counts, problems };
}
var WITHDRAWN = {
  kind: "decision",
  action: "DISMISS",
  legalBasis: "withdrawn",
  newSection: "",
  reviewed: void 0
};
function isClosed({ answer }) {
  return answer !== void 0 && !OPEN_STATUSES.includes(answer.status);
}
function askedAgain(decision2, standing, { correction, counts }) {
  if (isClosed(standing)) {
    counts.alreadySent++;
    return [];
  }
  const number2 = normalCaseNumber(correction?.caseNumber ?? "") || normalCaseNumber(standing.answer?.courtCaseNumber ?? "");
  const isNew = number2 !== "" && number2 !== standing.caseNumber;
  if (standing.action !== decision2.action || isNew)
    return [cancelling(decision2, standing), asking(decision2, number2 || standing.caseNumber)];
  counts[standing.answer ? "stillOpen" : "alreadySent"]++;
  return [];
}
function asking(decision2, correctedCaseNumber) {
  return { decision: decision2, action: decision2.action, cancels: void 0, correctedCaseNumber };
}
function cancelling(decision2, cancels) {
  return { decision: decision2, action: "CANCEL", cancels, correctedCaseNumber: cancels.caseNumber };
}
function refOf({ batch, line: line2 }) {
  return lineRef(batch.id, line2);
}
function byCourt(lines) {
  const courts = /* @__PURE__ */ new Map();
  for (const line2 of lines) {
    const key = line2.cancels ? courtKey(line2.cancels.batch.court) : courtKey(line2.decision.row.agency);
    const same = courts.get(key);
    if (same)
      same.push(line2);
    else
      courts.set(key, [line2]);
  }
  return [...courts].sort(([a], [b]) => a < b ? -1 : 1).map(([key, all]) => ({ courtKey: key, court: courtOf(all), lines: all.sort(compareLines) }));
}
function courtOf(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { decision: decision2 } of lines)
    counts.set(decision2.row.agency, (counts.get(decision2.row.agency) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
function compareLines(a, b) {
  const parts = (line2) => {
    const number2 = caseNumberOf(line2);
    return [
      number2 === "" ? "1" : "0",
      number2,
      line2.decision.row.name,
      line2.decision.row.case_key,
      countNumberOf(line2.decision.row.conviction_key).padStart(4, "0"),
      line2.decision.row.conviction_key,
      line2.action === "CANCEL" ? "0" : "1"
    ];
  };
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < left.length; i++)
    if (left[i] !== right[i])
      return left[i] < right[i] ? -1 : 1;
  return 0;
}
function caseNumberOf({ decision: decision2, correctedCaseNumber }) {
  return normalCaseNumber(correctedCaseNumber) || (caseNumbers(decision2.row)[0] ?? "");
}

// court/sheet.js
function readSheet(name, bytes) {
  const text = decoded(bytes).replace(/^sep=(.)\r?\n/, "");
  const reader = new DelimitedReader(delimiterOf(text));
  const rows = [...reader.push(text), ...reader.end()];
  return { name, rows: rows.filter(({ cells }) => cells.some((cell2) => cell2.trim() !== "")) };
}
function decoded(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254)
    return utf16(bytes, "low-byte-first");
  if (bytes[0] === 254 && bytes[1] === 255)
    return utf16(bytes, "high-byte-first");
  const start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  return textOf(bytes, start, bytes.length);
}
function utf16(bytes, order) {
  const low = order === "low-byte-first" ? 0 : 1;
  let text = "";
  for (let i = 2; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode(bytes[i + 1 - low] * 256 + bytes[i + low]);
  return text;
}
function delimiterOf(text) {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, "");
  const count = (mark) => header.split(mark).length;
  return [",", ";", "	"].reduce((best, mark) => count(mark) > count(best) ? mark : best);
}
function columnNamed(text) {
  return text.trim().toLowerCase().replaceAll(/[\s_-]+/g, "_");
}
function columnsOf({ name, rows }, needed, optional) {
  const header = (rows[0]?.cells ?? []).map(columnNamed);
  const problems = needed.filter((column) => !header.includes(column)).map((field) => ({
    code: "no-such-column",
    file: name,
    field,
    hint: `the first line of the table has no such column; expected ${needed.join(", ")}${optional.length > 0 ? `, and, where known, ${optional.join(", ")}` : ""}`
  }));
  for (const column of [...needed, ...optional]) {
    if (header.filter((each) => each === column).length > 1)
      problems.push({
        code: "column-twice",
        file: name,
        field: column,
        hint: "the header has this column twice; keep one"
      });
  }
  if (problems.length > 0)
    return { cells: [], problems, notRead: [] };
  const places = new Map([...needed, ...optional].map((column) => [column, header.indexOf(column)]));
  const notRead = header.filter((column) => column !== "" && !places.has(column));
  const cells = rows.slice(1).map(({ line: line2, cells: row }) => ({
    line: line2,
    of: (column) => unmarked((row[places.get(column) ?? -1] ?? "").trim())
  }));
  return { cells, problems, notRead };
}
function unmarked(cell2) {
  const guarded = /^="(.*)"$/.exec(cell2);
  if (guarded)
    return guarded[1].trim();
  return cell2.replace(/^'(?=.)/, "");
}

// court/return-file.js
var NEEDED = ["batch_id", "line_id", "status"];
var OPTIONAL = ["court_case_number", "order_number", "order_date", "judge", "note", "conviction_key"];
var RETURN_COLUMNS = [...NEEDED, "court_case_number", "order_number", "order_date", "judge", "note"];
function readReturn(sheet, ledger, terms) {
  const { cells, problems: missing, notRead } = columnsOf(sheet, NEEDED, OPTIONAL);
  const reading = new Reading(sheet, ledger, terms);
  reading.problems.push(...missing);
  if (missing.length === 0 && cells.length === 0)
    reading.problems.push({ code: "empty-return", file: sheet.name, hint: "the table has a header and no lines" });
  for (const row of cells)
    reading.take(row);
  const notices = [...reading.notices()];
  const extra = notRead.filter((column) => !TEMPLATE_EXTRAS.includes(column));
  if (extra.length > 0)
    notices.push(`${extra.length === 1 ? "one column is" : `${extra.length} columns are`} not read: ${extra.join(", ")}`);
  return { ...reading.result(), notices };
}
var TEMPLATE_EXTRAS = [
  "case_number",
  "defendant_name",
  "section",
  "conviction_date",
  "action"
];
var Reading = class {
  problems = [];
  #sheet;
  #ledger;
  #terms;
  #answers = /* @__PURE__ */ new Map();
  #alreadyKnown = 0;
  #unanswered = 0;
  #outdated = 0;
  #zerosLost = 0;
  #undated = 0;
  constructor(sheet, ledger, terms) {
    this.#sheet = sheet;
    this.#ledger = ledger;
    this.#terms = terms;
  }
  take(row) {
    if (row.of("status") === "") {
      this.#unanswered++;
      return;
    }
    const line2 = this.#line(row);
    const status = statusNamed(row.of("status"));
    if (!status)
      this.#tell(row, "status", `expected one of ${STATUSES.join(", ")}, or nothing while the line is not answered`);
    const orderDate = this.#orderDate(row);
    const courtCaseNumber = this.#caseNumber(row, line2);
    if (!line2 || !status)
      return;
    const answer = {
      batch: line2.batch.id,
      line: line2.line,
      status,
      ...given("courtCaseNumber", courtCaseNumber),
      ...given("orderNumber", row.of("order_number")),
      ...given("orderDate", orderDate),
      ...given("judge", row.of("judge")),
      ...given("note", row.of("note"))
    };
    if (status === "ORDERED" && orderDate === "")
      this.#undated++;
    this.#weigh(row, line2, answer);
  }
  #weigh(row, line2, answer) {
    const ref = lineRef(answer.batch, answer.line);
    const here = this.#answers.get(ref);
    if (here && here.status !== answer.status) {
      this.#tell(row, "line_id", "an earlier line of this file gives the same line another status; keep one");
      return;
    }
    const known = line2.answer;
    if (known && sameAnswer(answer, known)) {
      this.#alreadyKnown++;
      return;
    }
    if (known && isFinal(known.status) && !this.#terms.correct) {
      if (answer.status !== known.status && !isFinal(answer.status)) {
        this.#outdated++;
        return;
      }
      if (contradicts(answer, known)) {
        this.#tell(row, "status", `the ledger has another final answer to this line, ${known.status}. If this file is right, take it in as a correction, --correct`);
        return;
      }
    } else if (known && !this.#terms.correct && !supersedes(answer, known)) {
      this.#outdated++;
      return;
    }
    this.#answers.set(ref, answer);
  }
  #line(row) {
    const batch = row.of("batch_id").toLowerCase().replaceAll(/[{}\s]/g, "");
    const printed = row.of("line_id");
    const digits = /^\d{1,3}(,\d{3})+$/.test(printed) ? printed.replaceAll(",", "") : printed.replace(/\.0+$/, "");
    const known = this.#ledger.batches.find(({ id }) => id === batch);
    if (!known) {
      this.#tell(row, "batch_id", batch === "" ? "is empty; each line names its batch, as our file does" : "no batch of this results folder has that id; is it the answer to another run?");
      return void 0;
    }
    const line2 = /^\d+$/.test(digits) ? this.#ledger.lines.get(lineRef(known.id, Number(digits))) : void 0;
    if (!line2) {
      this.#tell(row, "line_id", `expected the number of a line of that batch, 1 to ${known.lines.length}`);
      return void 0;
    }
    const key = row.of("conviction_key");
    if (key !== "" && key !== line2.key) {
      this.#tell(row, "conviction_key", "is not the conviction of that line: the columns of the table were sorted apart. Start again from our file");
      return void 0;
    }
    return line2;
  }
  #caseNumber(row, line2) {
    const number2 = row.of("court_case_number");
    if (/^\d(\.\d+)?E\+?\d+$/i.test(number2)) {
      this.#tell(row, "court_case_number", "a spreadsheet has turned the number into powers of ten; format the column as text and enter it again");
      return "";
    }
    const ours = line2?.caseNumber ?? "";
    if (number2 !== "" && ours !== "" && number2 !== ours && ours.startsWith("0") && bareCaseNumber(number2) === bareCaseNumber(ours)) {
      this.#zerosLost++;
      return ours;
    }
    return number2;
  }
  /** `2020-07-01`, or as American spreadsheets write it, `7/1/2020` and `7/1/20`. */
  #orderDate(row) {
    const text = row.of("order_date").replace(/[ T]00?:00(:00)?(\.0+)?Z?( AM)?$/, "");
    if (text === "")
      return "";
    const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
    const year = american?.[3] ?? "";
    const date = american ? calendarDate(Number(year.length === 2 ? `20${year}` : year), Number(american[1]), Number(american[2])) : parseIsoDate(text);
    if (date === void 0) {
      const number2 = /^\d{5}(\.\d+)?$/.test(text);
      this.#tell(row, "order_date", number2 ? "is a spreadsheet's number of a day; format the column as a date and save again" : "expected a day as YYYY-MM-DD, or M/D/YYYY");
      return "";
    }
    if (date > this.#terms.today) {
      this.#tell(row, "order_date", `lies after ${isoDate(this.#terms.today)}; month first, then day`);
      return "";
    }
    return isoDate(date);
  }
  #tell(row, field, hint) {
    this.problems.push({ code: "bad-return", file: this.#sheet.name, line: row.line, field, hint });
  }
  *notices() {
    if (this.#zerosLost > 0)
      yield `${this.#zerosLost} case numbers had lost the zeros in front, as spreadsheets do; ours were kept`;
    if (this.#undated > 0)
      yield `${this.#undated} answers say ORDERED and give no order_date`;
  }
  result() {
    return {
      answers: [...this.#answers.values()],
      alreadyKnown: this.#alreadyKnown,
      unanswered: this.#unanswered,
      outdated: this.#outdated,
      problems: this.problems
    };
  }
};
function contradicts(answer, known) {
  if (answer.status !== known.status)
    return true;
  return ["orderNumber", "orderDate"].some((key) => answer[key] !== void 0 && known[key] !== void 0 && answer[key] !== known[key]);
}
function statusNamed(text) {
  const name = text.trim().toUpperCase().replaceAll(/[\s-]+/g, "_");
  return STATUSES.find((status) => status === name);
}
function given(key, value) {
  return value === "" ? {} : { [key]: value };
}

// court/relief-files.js
function reliefBatch(planned, number2, { results, sources, terms, hash }) {
  const county = CALIFORNIA_COUNTIES.find(({ name }) => name === results.record.county);
  const id = batchId(sha256Of(`${results.recordSha256}
${number2}
${planned.courtKey}`, hash));
  const inputs = new Map(results.record.inputs.map(({ name, sha256 }) => [name, sha256]));
  const { agency, decisionDate, decidedBy, withFbi } = terms;
  const common2 = { batchId: id, county, agency, decisionDate, decidedBy, inputs, withFbi };
  const subjects = /* @__PURE__ */ new Map();
  const changed = countBy(planned.lines.filter(({ action }) => action !== "CANCEL"), ({ decision: decision2 }) => decision2.row.case_key);
  const lines = planned.lines.map((line2, i) => {
    const { row } = line2.decision;
    let subjectKey = subjects.get(row.subject_id);
    if (subjectKey === void 0)
      subjects.set(row.subject_id, subjectKey = `P${subjects.size + 1}`);
    return reliefLine(line2.decision, common2, {
      lineId: i + 1,
      action: line2.action,
      subjectKey,
      otherCountsInCase: Math.max(0, Number(row.convictions_in_case) - (changed.get(row.case_key) ?? 0)),
      correctedCaseNumber: caseNumberOf(line2),
      cancels: line2.cancels ? refOf(line2.cancels) : "",
      source: sources.get(row.conviction_key)
    });
  });
  return { id, number: number2, court: planned.court, lines, ledgerLines: planned.lines.map(ledgerLine) };
}
function ledgerLine(line2, i) {
  return {
    line: i + 1,
    key: line2.decision.row.conviction_key,
    action: line2.action,
    caseNumber: caseNumberOf(line2),
    ...line2.cancels ? { cancels: refOf(line2.cancels) } : {}
  };
}
function batchId(sha256) {
  const variant = (Number.parseInt(sha256[16], 16) & 3 | 8).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    variant + sha256.slice(17, 20),
    sha256.slice(20, 32)
  ].join("-");
}
function batchFileName({ number: number2, court }, kind = "court-relief") {
  return `${kind}_${String(number2).padStart(3, "0")}_${courtKey(court).toLowerCase() || "no-court-named"}`;
}
function reliefCsv({ lines }, variant) {
  const cell2 = variant === "spreadsheet" ? (text) => csvCell(plainCell(text)) : csvCell;
  const names = RELIEF_COLUMNS.map(({ name }) => name);
  const rows = [names.join(","), ...lines.map((line2) => names.map((name) => cell2(line2[name] ?? "")).join(","))];
  return `${variant === "spreadsheet" ? "\uFEFF" : ""}${rows.join("\r\n")}\r
`;
}
function returnTemplate({ lines }) {
  const columns = [...RETURN_COLUMNS, "conviction_key", ...TEMPLATE_EXTRAS];
  const rows = lines.map((line2) => {
    const cells = {
      batch_id: line2.batch_id,
      line_id: line2.line_id,
      conviction_key: line2.conviction_key,
      case_number: line2.case_number,
      defendant_name: line2.defendant_name_source,
      section: `${line2.code} ${line2.section}${line2.subsection ?? ""}`,
      conviction_date: line2.conviction_date,
      action: line2.action
    };
    return columns.map((column) => csvCell(plainCell(cells[column] ?? ""))).join(",");
  });
  return `\uFEFF${[columns.join(","), ...rows].join("\r\n")}\r
`;
}
var OF_THE_CASE = RELIEF_COLUMNS.slice(0, 21).map(({ name }) => name);
function reliefJson(batch, { results, terms, hash }) {
  const cases = casesOf(batch.lines);
  const { record, recordSha256 } = results;
  const [first] = batch.lines;
  return `${JSON.stringify({
    schema: "court-relief-export",
    version: "1.0",
    batch: {
      id: batch.id,
      number: batch.number,
      created: terms.on,
      county: { fips: first?.county_fips, name: first?.county_name },
      court: withoutNothing({
        ori: first?.court_ori,
        name_source: first?.court_name_source,
        name: first?.court_name
      }),
      agency: terms.agency,
      program: terms.programVersion,
      run: recordSha256,
      options: { remedies: record.remedies, policy: record.policy.id, policySha256: record.policySha256 },
      inputs: record.inputs.map(({ name, sha256, rows, setAside: setAside2 }) => ({ name, sha256, rows, rejected: setAside2 })),
      totals: totalsOf(batch.lines)
    },
    cases,
    signature: { sha256: sha256Of(JSON.stringify(cases), hash) }
  }, null, 2)}
`;
}
function totalsOf(lines) {
  return {
    lines: lines.length,
    cases: new Set(lines.map(caseOf)).size,
    persons: new Set(lines.map(({ subject_key }) => subject_key)).size,
    by_action: Object.fromEntries([...countBy(lines, ({ action }) => action)].sort(([a], [b]) => a < b ? -1 : 1))
  };
}
function caseOf(line2) {
  const step = line2.conviction_key.replace(/\d{6}$/, "");
  return `${line2.subject_key}
${line2.case_number ?? step}`;
}
function casesOf(lines) {
  const cases = /* @__PURE__ */ new Map();
  for (const line2 of lines) {
    const key = caseOf(line2);
    const same = cases.get(key);
    if (same)
      same.push(line2);
    else
      cases.set(key, [line2]);
  }
  return [...cases.values()].map((counts) => {
    const [first] = counts;
    return {
      court: withoutNothing({ ori: first.court_ori, name_source: first.court_name_source, name: first.court_name }),
      ...withoutNothing({
        case_number: withoutNothing({
          source: first.case_number_source,
          normalised: first.case_number,
          alternatives: first.case_number_alternatives?.split("|")
        })
      }),
      defendant: withoutNothing({
        last: first.defendant_last,
        first: first.defendant_first,
        middle: first.defendant_middle,
        suffix: first.defendant_suffix,
        name_source: first.defendant_name_source,
        dob: first.defendant_dob,
        cii: first.cii,
        cii_source: first.cii_source,
        fbi: first.fbi,
        subject_key: first.subject_key
      }),
      counts: counts.map(countOf)
    };
  });
}
function countOf(line2) {
  const cells = Object.entries(line2).filter(([name]) => !OF_THE_CASE.includes(name));
  return {
    line_id: Number(line2.line_id),
    ...Object.fromEntries(cells.map(([name, cell2]) => [name, typed(name, cell2)]))
  };
}
function typed(name, cell2) {
  if (name === "count_number" || name === "other_counts_in_case")
    return Number(cell2);
  if (name === "attempt" || name === "registration_relief")
    return cell2 === "Y";
  return cell2;
}
function withoutNothing(value) {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== void 0 && (typeof each !== "object" || Object.keys(each).length > 0)));
}
function countBy(all, key) {
  const counts = /* @__PURE__ */ new Map();
  for (const each of all)
    counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return counts;
}

// court/export-relief.js
function exportRelief(results, asked, effects) {
  const decided = decidedIn(results, asked);
  const sources = results.carryingRows(SOURCE_COLUMNS);
  for (let attempt = 0; attempt < 20; attempt++) {
    const ledger = readLedger(effects.store, effects.hash);
    const lost = finishPublishing(ledger, effects);
    requireSameInputs(results, ledger);
    const plan = planExport(decided, ledger, asked.corrections);
    if (plan.problems.length > 0)
      throw new RunRefused(plan.problems);
    if (plan.batches.length === 0)
      return { plan, batches: [], lost };
    const parts = { results, sources, terms: asked.terms, hash: effects.hash };
    const batches = plan.batches.map((planned, i) => reliefBatch(planned, ledger.batches.length + 1 + i, parts));
    const files2 = batches.map((batch) => filesOf(batch, asked.variant, parts));
    const named = files2.flat();
    for (const { name, text, sha256 } of named)
      effects.files.prepare(name, text, sha256);
    const records = batches.map(({ id, number: number2, court, ledgerLines }, i) => ({
      id,
      number: number2,
      court,
      files: files2[i].map(({ name, sha256 }) => ({ name, sha256 })),
      lines: ledgerLines
    }));
    const entry = {
      seq: ledger.entries + 1,
      previous: ledger.entries === 0 ? results.recordSha256 : ledger.head,
      on: asked.terms.on,
      kind: "export",
      run: runOf(results),
      batches: records
    };
    if (effects.store.append(entry.seq, printEntry(entry, effects.hash))) {
      for (const { name, sha256 } of named)
        effects.files.publish(name, sha256);
      return { plan, batches, lost };
    }
    for (const { name, sha256 } of named)
      effects.files.discard(name, sha256);
  }
  throw new RunRefused([
    { code: "ledger-busy", hint: "other commands keep writing to this ledger; wait until they are done, then repeat" }
  ]);
}
function decidedIn(results, { remedy, reviewed }) {
  if (!results.record.remedies.includes(remedy))
    throw new RunRefused([
      {
        code: "unknown-remedy",
        field: "--remedy",
        hint: `the results are of ${results.record.remedies.join(", ")}; name one of these`
      }
    ]);
  const decided = [];
  const known = /* @__PURE__ */ new Set();
  for (const row of results.determinations()) {
    if (row.remedy !== remedy)
      continue;
    known.add(row.conviction_key);
    decided.push(decidedOf(row, reviewed.get(row.conviction_key)));
  }
  const strays = [...reviewed.keys()].filter((key) => !known.has(key)).length;
  if (strays > 0)
    throw new RunRefused([
      {
        code: "unknown-conviction",
        field: "conviction_key",
        hint: `${strays} reviewed decisions are about convictions that these results do not have; give the decisions made on these results`
      }
    ]);
  return decided;
}
function filesOf(batch, variant, parts) {
  const texts = [
    [`${batchFileName(batch)}.csv`, reliefCsv(batch, variant)],
    [`${batchFileName(batch)}.json`, reliefJson(batch, parts)],
    [`${batchFileName(batch, "court-return")}.csv`, returnTemplate(batch)]
  ];
  return texts.map(([name, text]) => ({ name, text, sha256: sha256Of(text, parts.hash) }));
}
function finishPublishing(ledger, { files: files2 }) {
  return ledger.batches.flatMap((batch) => batch.files.filter(({ name, sha256 }) => !files2.publish(name, sha256)).map(({ name }) => name));
}
function runOf({ record, recordSha256 }) {
  return { recordSha256, county: record.county, inputs: record.inputs.map(({ sha256 }) => sha256) };
}
function requireSameInputs(results, ledger) {
  const last = ledger.runs.at(-1);
  const now = runOf(results);
  if (!last || last.county === now.county && last.inputs.join() === now.inputs.join())
    return;
  throw new RunRefused([
    {
      code: "other-inputs",
      hint: "the batches already sent from this folder were made from other inputs, or for another county. Keep that folder for its court, and put these results in a folder of their own"
    }
  ]);
}

// court/import-return.js
function importReturn(sheet, fileSha256, terms, { store, hash }) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const ledger = readLedger(store, hash);
    if (ledger.entries === 0)
      throw new RunRefused([
        {
          code: "nothing-sent",
          hint: "nothing has been sent to a court from this folder; begin with `cmr court export`"
        }
      ]);
    const reading = readReturn(sheet, ledger, terms);
    if (reading.problems.length > 0)
      throw new RunRefused(reading.problems);
    const knownFile = ledger.returns.has(fileSha256);
    if (reading.answers.length === 0)
      return { ...reading, knownFile };
    const entry = {
      seq: ledger.entries + 1,
      previous: ledger.head,
      on: isoDate(terms.today),
      kind: "return",
      fileSha256,
      corrects: terms.correct,
      answers: reading.answers
    };
    if (store.append(entry.seq, printEntry(entry, hash)))
      return { ...reading, knownFile };
  }
  throw new RunRefused([
    { code: "ledger-busy", hint: "other commands keep writing to this ledger; wait until they are done, then repeat" }
  ]);
}

// court/lists.js
function printList({ columns, rows }) {
  const lines = [columns, ...rows].map((cells) => cells.map((cell2) => csvCell(plainCell(cell2))).join(","));
  return `\uFEFF${lines.join("\r\n")}\r
`;
}
function listed(row, reviewed) {
  return { row, reviewed, decided: decidedOf(row, reviewed) };
}
var DEFENDER_COLUMNS = [
  "priority",
  "under_sentence",
  "sentence_status",
  "name",
  "birth_date",
  "cii_number",
  "case_numbers",
  "court",
  "offense",
  "section",
  "level",
  "conviction_date",
  "standing",
  "why",
  "missing_facts",
  "possible_outcomes",
  "statute_outcome",
  "statute_reason",
  "deceased",
  "conviction_key"
];
function defenderList(all) {
  const rows = all.flatMap((each) => {
    const standing = standingOf(each);
    if (standing === void 0)
      return [];
    const { row } = each;
    return [
      {
        order: [String(priorityOf(row)), row.name, row.subject_id, row.conviction_key],
        cells: [
          String(priorityOf(row)),
          row.under_sentence,
          row.sentence_status,
          row.name,
          row.birth_date,
          row.cii_number,
          row.case_numbers,
          row.agency,
          row.offense,
          row.section,
          row.level,
          row.conviction_date,
          standing,
          row.reason,
          row.missing_facts,
          row.possible_outcomes,
          row.statute_outcome,
          row.statute_reason,
          row.deceased,
          row.conviction_key
        ]
      }
    ];
  });
  return { columns: DEFENDER_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}
function priorityOf({ under_sentence, deceased }) {
  if (deceased === "yes")
    return 4;
  return under_sentence === "yes" ? 1 : under_sentence === "unknown" ? 2 : 3;
}
function standingOf({ row, reviewed, decided }) {
  if (decided.kind === "decision" || row.outcome === "Already Relieved")
    return void 0;
  if (reviewed)
    return reviewed.decision === "no-relief" ? "no relief, by a person\u2019s decision" : "challenged";
  return row.outcome === "Not eligible" ? "not granted by the policy" : "waits for a person";
}
var DOJ_COLUMNS = [
  "cii_number",
  "name",
  "birth_date",
  "court",
  "case_number",
  "count_number",
  "section",
  "conviction_date",
  "action",
  "status",
  "order_number",
  "order_date",
  "judge",
  "conviction_key"
];
function dojList(all, ledger) {
  const rows = all.flatMap(({ row, decided }) => {
    const sent = ledger.live.get(row.conviction_key);
    if (decided.kind !== "decision" && !sent)
      return [];
    const { answer } = sent ?? {};
    return [
      {
        order: [row.cii_number, row.conviction_key],
        cells: [
          row.cii_number,
          row.name,
          row.birth_date,
          row.agency,
          answer?.courtCaseNumber ?? sent?.caseNumber ?? caseNumbers(row)[0] ?? "",
          countNumberOf(row.conviction_key),
          row.section,
          row.conviction_date,
          sent?.action ?? (decided.kind === "decision" ? decided.action : ""),
          answer?.status ?? (sent ? "SENT" : "DECIDED"),
          answer?.orderNumber ?? "",
          answer?.orderDate ?? "",
          answer?.judge ?? "",
          row.conviction_key
        ]
      }
    ];
  });
  return { columns: DOJ_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}
var CHALLENGE_COLUMNS = [
  "conviction_key",
  "ground",
  "ground_in_words",
  "ground_authority",
  "outcome",
  "reason",
  "reason_authority",
  "decided_by_a_person",
  "name",
  "birth_date",
  "cii_number",
  "case_numbers",
  "court",
  "offense",
  "section",
  "level",
  "conviction_date",
  "sentence_status",
  "cautions",
  "answers",
  "rows"
];
function challengeList(all) {
  const rows = all.flatMap((each) => {
    const { row, reviewed } = each;
    if (standingOf(each) === void 0)
      return [];
    const { ground, words, authority } = groundOf(row, reviewed);
    return [
      {
        order: [GROUNDS.indexOf(ground).toString(), row.name, row.conviction_key],
        cells: [
          row.conviction_key,
          ground,
          words,
          authority,
          row.outcome,
          row.reason,
          row.authority,
          reviewed?.decision ?? "",
          row.name,
          row.birth_date,
          row.cii_number,
          row.case_numbers,
          row.agency,
          row.offense,
          row.section,
          row.level,
          row.conviction_date,
          row.sentence_status,
          row.cautions,
          row.answers,
          row.rows
        ]
      }
    ];
  });
  return { columns: CHALLENGE_COLUMNS, rows: rows.sort(byOrder).map(({ cells }) => cells) };
}
var GROUNDS = ["criteria", "risk", "open", "none on record", "not asked"];
function groundOf(row, reviewed) {
  if (reviewed?.decision === "challenge-risk")
    return {
      ground: "risk",
      words: reviewed.note || "Unreasonable risk of danger to public safety",
      authority: "HS 11361.9; HS 11361.8(b)"
    };
  if (reviewed?.decision === "challenge-criteria")
    return {
      ground: "criteria",
      words: reviewed.note || row.statute_reason || row.reason,
      authority: row.statute_authority || "HS 11361.8"
    };
  switch (row.statute_outcome) {
    case "Not eligible":
    case "Not a Candidate":
      return { ground: "criteria", words: row.statute_reason, authority: row.statute_authority };
    case "Hand Review":
      return { ground: "open", words: row.statute_reason, authority: row.statute_authority };
    case "":
      return { ground: "not asked", words: "No statute was judged beside the policy", authority: "" };
    default:
      return {
        ground: "none on record",
        words: `The statute presumes relief: ${row.statute_reason}. A challenge needs proof, by clear and convincing evidence, that HS 11361.8 is not met, or an unreasonable risk of danger to public safety`,
        authority: "HS 11361.8(b), (f); HS 11361.9"
      };
  }
}
function byOrder(a, b) {
  for (let i = 0; i < a.order.length; i++)
    if (a.order[i] !== b.order[i])
      return a.order[i] < b.order[i] ? -1 : 1;
  return 0;
}

// court/open-questions.js
var OPEN_QUESTION_COLUMNS = [
  "conviction_key",
  "batch",
  "line",
  "court",
  "status",
  "court_note",
  "case_number_asked",
  "court_case_number",
  "other_case_numbers",
  "name",
  "birth_date",
  "cii_number",
  "offense",
  "conviction_date",
  "corrected_case_number",
  "withdraw"
];
function openQuestions(open, rows) {
  const lines = open.map((line2) => {
    const row = rows.get(line2.key);
    const numbers = row ? caseNumbers(row).filter((number2) => number2 !== line2.caseNumber) : [];
    return [
      line2.key,
      String(line2.batch.number),
      String(line2.line),
      line2.batch.court,
      line2.answer?.status ?? "",
      line2.answer?.note ?? "",
      line2.caseNumber,
      line2.answer?.courtCaseNumber ?? "",
      numbers.join("; "),
      row?.name ?? "",
      row?.birth_date ?? "",
      row?.cii_number ?? "",
      row?.offense ?? "",
      row?.conviction_date ?? "",
      "",
      ""
    ];
  });
  const all = [OPEN_QUESTION_COLUMNS, ...lines];
  return `\uFEFF${all.map((cells) => cells.map((cell2) => csvCell(plainCell(cell2))).join(",")).join("\r\n")}\r
`;
}
function readCorrections(sheet) {
  const { cells, problems: missing } = columnsOf(sheet, ["conviction_key", "corrected_case_number"], ["withdraw"]);
  const problems = [...missing];
  const corrections = /* @__PURE__ */ new Map();
  for (const row of cells) {
    const withdraw = row.of("withdraw").toLowerCase();
    const caseNumber = row.of("corrected_case_number");
    const tell = (field, hint) => void problems.push({ code: "bad-correction", file: sheet.name, line: row.line, field, hint });
    if (!["", "yes", "no", "y", "n"].includes(withdraw))
      tell("withdraw", "expected yes, no or nothing");
    if (row.of("conviction_key") === "")
      tell("conviction_key", "expected the key of a conviction");
    if (/^\d(\.\d+)?E\+?\d+$/i.test(caseNumber))
      tell("corrected_case_number", "a spreadsheet has turned the number into powers of ten; format the column as text");
    if (withdraw.startsWith("y") || caseNumber !== "")
      corrections.set(row.of("conviction_key"), { caseNumber, withdraw: withdraw.startsWith("y") });
  }
  return { corrections, problems };
}

// court/reviewed.js
var REVIEW_DECISIONS = [
  "dismiss",
  "reduce-to-misdemeanor",
  "reduce-to-infraction",
  "resentence",
  "no-relief",
  "challenge-criteria",
  "challenge-risk"
];
function readReviewed(sheet) {
  const { cells, problems: missing } = columnsOf(sheet, ["conviction_key", "decision", "decided_by", "decided_on"], ["note"]);
  const problems = [...missing];
  const decisions = /* @__PURE__ */ new Map();
  for (const row of cells) {
    const decision2 = row.of("decision").toLowerCase().replaceAll(/[\s_]+/g, "-");
    if (decision2 === "")
      continue;
    const tell = (field, hint) => void problems.push({ code: "bad-review", file: sheet.name, line: row.line, field, hint });
    const known = REVIEW_DECISIONS.find((each) => each === decision2);
    if (!known)
      tell("decision", `expected one of ${REVIEW_DECISIONS.join(", ")}, or nothing while undecided`);
    if (row.of("conviction_key") === "")
      tell("conviction_key", "expected the key of a conviction, as determinations.csv has it");
    if (row.of("decided_by") === "")
      tell("decided_by", "expected who decided; a decision without a person is none");
    if (parseIsoDate(row.of("decided_on")) === void 0)
      tell("decided_on", "expected a day as YYYY-MM-DD");
    const reviewed = {
      key: row.of("conviction_key"),
      decision: known ?? "no-relief",
      decidedBy: row.of("decided_by"),
      decidedOn: row.of("decided_on"),
      note: row.of("note")
    };
    const earlier = decisions.get(reviewed.key);
    if (earlier && earlier.decision !== reviewed.decision)
      tell("conviction_key", "an earlier line decides the same conviction otherwise; keep one");
    decisions.set(reviewed.key, reviewed);
  }
  return { decisions, problems };
}

// court/status.js
function courtStatus(ledger, today) {
  const lines = [...ledger.lines.values()];
  const standing = [...ledger.live.values()];
  const answered = (...statuses) => standing.filter(({ answer }) => answer && statuses.includes(answer.status)).length;
  return {
    batches: ledger.batches.map((batch) => {
      const own = lines.filter((line2) => line2.batch === batch);
      return { number: batch.number, court: batch.court, sentOn: own[0]?.sentOn ?? "", ...countsOf(own, today) };
    }),
    all: countsOf(lines, today),
    open: standing.filter(({ answer }) => answer && OPEN_STATUSES.includes(answer.status)),
    cleared: answered("ORDERED", "ALREADY_DONE", "PURGED"),
    refused: answered("REFUSED"),
    convictions: standing.length
  };
}
function countsOf(lines, today) {
  const asking2 = lines.filter(({ cancels }) => cancels === void 0);
  const standing = asking2.filter(({ cancelled }) => !cancelled);
  const outstanding = standing.filter(({ answer }) => answer === void 0);
  const ages = outstanding.map(({ sentOn }) => daysBetween(sentOn, today));
  const answers = Object.fromEntries(STATUSES.map((status) => [status, standing.filter(({ answer }) => answer?.status === status).length]));
  return {
    sent: asking2.length,
    answers,
    takenBack: asking2.length - standing.length,
    takingBack: lines.length - asking2.length,
    outstanding: outstanding.length,
    oldestDays: ages.length === 0 ? void 0 : ages.reduce((a, b) => Math.max(a, b))
  };
}
function daysBetween(sentOn, today) {
  const sent = parseIsoDate(sentOn);
  return sent === void 0 ? 0 : Math.max(0, dayNumber(today) - dayNumber(sent));
}

// court/workbook.js
import { readXlsx, writeXlsx } from "hucre/xlsx";

// court/workbook-columns.js
var cell = (name, key, width, says, kind = "text") => ({ name, width, says, kind, of: ({ row }) => row[key] });
var KEY = cell("Conviction key", "conviction_key", 24, "Names the conviction; leave it as it is");
var NAME = cell("Name", "name", 26, "Primary name, as the record prints it");
var DECISION_SAYS = {
  dismiss: "The court is asked to dismiss, and under Proposition 64 to seal",
  "reduce-to-misdemeanor": "The court is asked to redesignate it as a misdemeanor",
  "reduce-to-infraction": "The court is asked to redesignate it as an infraction",
  resentence: "The court is asked to recall the sentence and to resentence",
  "no-relief": "Nothing is asked of the court",
  "challenge-criteria": "Challenged: it does not meet HS 11361.8 (HS 11361.9)",
  "challenge-risk": "Challenged: unreasonable risk of danger to public safety (HS 11361.9)"
};
var DECISION = [
  {
    name: "Decision",
    width: 22,
    says: "Yours, chosen from the list below",
    kind: "text",
    of: ({ reviewed }) => reviewed?.decision ?? ""
  },
  {
    name: "Decided by",
    width: 18,
    says: "Who decided; needed with a decision",
    kind: "text",
    of: ({ reviewed }) => reviewed?.decidedBy ?? ""
  },
  {
    name: "Decided on",
    width: 12,
    says: "The day, as a date; needed with a decision",
    kind: "date",
    of: ({ reviewed }) => reviewed?.decidedOn ?? ""
  },
  {
    name: "Note",
    width: 26,
    says: "Why; the court is given it as the reason",
    kind: "text",
    of: ({ reviewed }) => reviewed?.note ?? ""
  }
];
var FINDING = [
  cell("Outcome", "outcome", 22, "What the policy gives"),
  cell("Reason", "reason", 34, "Why"),
  cell("Missing facts", "missing_facts", 34, "What is not known and matters"),
  cell("Possible outcomes", "possible_outcomes", 30, "What the missing facts leave open")
];
var RECORD = [
  cell("Offense", "offense", 40, "As the record prints it"),
  cell("Section", "section", 16, "As it was read"),
  cell("Level", "level", 13, "Today, later reductions included"),
  cell("Conviction date", "conviction_date", 14, "A date where the day is known; else as far as it is known, as text", "date"),
  cell("Case numbers", "case_numbers", 20, "Text, so that no zero is lost"),
  cell("Court", "agency", 20, "The agency that reported it"),
  cell("Convictions in case", "convictions_in_case", 10, "Of the same court step, this one included", "number"),
  cell("Birth date", "birth_date", 12, "As the conviction date", "date"),
  cell("CII number", "cii_number", 14, "California's number for the person"),
  cell("Under sentence", "under_sentence", 10, "In custody or on supervision for any conviction: yes, no, unknown"),
  cell("Sentence", "sentence", 24, "Of the conviction, or of its court step"),
  cell("Sentence status", "sentence_status", 34, "Whether it is served"),
  cell("Deceased", "deceased", 10, "yes when the record says so"),
  cell("Statute", "statute_outcome", 24, "What HS 11361.8 itself gives on the record"),
  cell("Statute reason", "statute_reason", 40, "Why"),
  cell("Beyond statute", "beyond_statute", 10, "Whether the policy gives more than the statute"),
  cell("Cautions", "cautions", 40, "What a reader should know and what did not decide"),
  cell("Reported again", "reported_again", 24, "Convictions that may be this one reported again"),
  cell("Authority", "authority", 24, "Citation of the question that decided"),
  cell("Rows", "rows", 30, "FILE:LINE where the facts stand")
];
var WITH_DECISION = [KEY, NAME, ...DECISION, ...FINDING, ...RECORD];
var WITHOUT_DECISION = [KEY, NAME, ...FINDING, ...RECORD];

// court/workbook.js
var SHEET_ROWS = 1048576;
var GRANTED = ["Eligible for Dismissal", "Eligible for Reduction"];
var SETTLED = [...GRANTED, "Not eligible", "Already Relieved"];
var PURPOSES = [
  {
    name: "Hand review",
    says: "Convictions that wait for a person. Find out the missing fact, then decide in the shaded columns",
    columns: WITH_DECISION,
    holds: ({ outcome }) => !SETTLED.includes(outcome)
  },
  {
    name: "To be relieved",
    says: "Convictions that the policy dismisses or reduces. A decision here overrules the policy",
    columns: WITH_DECISION,
    holds: ({ outcome }) => GRANTED.includes(outcome)
  },
  {
    name: "Not eligible",
    says: "Convictions to which the policy gives nothing. Challenge them, or decide for relief",
    columns: WITH_DECISION,
    holds: ({ outcome }) => outcome === "Not eligible"
  },
  {
    name: "Already relieved",
    says: "Convictions that a later entry of the record has changed",
    columns: WITHOUT_DECISION,
    holds: ({ outcome }) => outcome === "Already Relieved"
  }
];
async function reviewWorkbook(all, { record }, { stamp, sheetRows = SHEET_ROWS }) {
  const purposes = PURPOSES.flatMap((purpose) => {
    const rows = all.filter(({ row }) => purpose.holds(row));
    return rolledOver(purpose.name, rows, sheetRows).map(({ name, rows: part }) => sheetOf(name, purpose, part));
  });
  const sheets = [
    explanations(all, `${record.county} county, policy ${record.policy.id}, law as of ${asDay(record.asOf)}`),
    ...purposes,
    ...peopleSheets(all, sheetRows)
  ];
  return writeXlsx({
    sheets,
    properties: {
      title: "Convictions for review",
      ...stamp === void 0 ? {} : { created: stamp, modified: stamp }
    },
    defaultFont: { name: "Calibri", size: 11 }
  });
}
function asDay(day) {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
function rolledOver(name, rows, sheetRows) {
  const most = sheetRows - 1;
  if (rows.length <= most)
    return [{ name, rows }];
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => ({
    name: i === 0 ? name : `${name} (${i + 1})`,
    rows: rows.slice(i * most, (i + 1) * most)
  }));
}
var HEADER = {
  font: { name: "Calibri", size: 11, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3A5F" } },
  alignment: { wrapText: true, vertical: "top" }
};
var TO_FILL_IN = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF6D6" } } };
function sheetOf(name, { columns }, rows) {
  const values = rows.map((each) => columns.map((column) => valueOf(column.of(each), column.kind)));
  return {
    ...tableSheet(name, columns, values),
    ...columns === WITH_DECISION ? { dataValidations: validationsOn(rows.length + 1) } : {}
  };
}
function tableSheet(name, columns, values) {
  const yours = new Set(DECISION.map((column) => column.name));
  return {
    name,
    columns: columns.map((column) => ({
      header: column.name,
      width: column.width,
      ...yours.has(column.name) ? { style: { ...TO_FILL_IN, numFmt: formatOf(column.kind) } } : { numFmt: formatOf(column.kind) }
    })),
    rows: [columns.map((column) => column.name), ...values.map((row) => [...row])],
    cells: new Map(columns.map((_, i) => [`0,${i}`, { style: HEADER }])),
    rowDefs: /* @__PURE__ */ new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${values.length + 1}` },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 3, fitToHeight: 0 }
  };
}
function formatOf(kind) {
  return kind === "date" ? "yyyy-mm-dd" : kind === "text" ? "@" : "0";
}
function letters(index) {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + index % 26);
}
function validationsOn(rows) {
  return [
    {
      type: "list",
      values: [...REVIEW_DECISIONS],
      range: `C2:C${Math.max(2, rows)}`,
      showErrorMessage: true,
      errorTitle: "Decision",
      errorMessage: "Choose one of the list, or leave the cell empty while undecided."
    }
  ];
}
var FIRST_SAFE_DAY = calendarDate(1900, 3, 1);
function valueOf(text, kind) {
  if (text === "")
    return null;
  if (kind === "number")
    return /^\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind !== "date")
    return text;
  const day = parseIsoDate(text);
  return day === void 0 || day < FIRST_SAFE_DAY ? text : dayNumber(day) - dayNumber(calendarDate(1899, 12, 30));
}
function explanations(all, about2) {
  const count = (holds) => all.filter(({ row }) => holds(row)).length;
  const parts = [
    [["Convictions for review"], [about2]],
    [
      ["Sheet", "Convictions", "What it holds"],
      ...PURPOSES.map(({ name, says, holds }) => [name, count(holds), says]),
      ["People", null, "One line for each person, with how many convictions come to which outcome"],
      ["All", all.length, "Every conviction in scope stands in exactly one of the four sheets"]
    ],
    [
      ["To decide"],
      ["1", null, "Fill in Decision, Decided by, Decided on and Note (the shaded columns), and save."],
      ["2", null, "cmr court export RESULTS --reviewed review.xlsx"],
      ["", null, "A person\u2019s decision stands above the program\u2019s. Lines without a decision stay as they are."]
    ],
    [
      ["Decision", null, "What it does"],
      ...REVIEW_DECISIONS.map((decision2) => [decision2, null, DECISION_SAYS[decision2]])
    ],
    [["Column", null, "What it says"], ...WITH_DECISION.map(({ name, says }) => [name, null, says])],
    [
      ["Care"],
      ["", null, "This workbook holds criminal records. Keep it as you keep the input. No cell is a formula."]
    ]
  ];
  const rows = parts.flatMap((part) => [...part.map((row) => [...row]), []]);
  const heads = [];
  for (let at = 0, i = 0; i < parts.length; at += parts[i].length + 1, i++)
    heads.push(at);
  const bold = { style: { font: { name: "Calibri", size: 11, bold: true } } };
  return {
    name: "Explanations",
    columns: [
      { width: 22, numFmt: "@" },
      { width: 13, numFmt: "#,##0" },
      { width: 90, style: { numFmt: "@", alignment: { wrapText: true, vertical: "top" } } }
    ],
    rows,
    cells: new Map(heads.flatMap((row) => [0, 1, 2].map((column) => [`${row},${column}`, bold]))),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  };
}
var PEOPLE_COLUMNS = [
  { name: "Person", width: 14, kind: "text" },
  { name: "Name", width: 26, kind: "text" },
  { name: "Birth date", width: 12, kind: "date" },
  { name: "CII number", width: 14, kind: "text" },
  { name: "Convictions in scope", width: 12, kind: "number" },
  { name: "To be dismissed", width: 12, kind: "number" },
  { name: "To be reduced", width: 12, kind: "number" },
  { name: "Wait for a person", width: 12, kind: "number" },
  { name: "Not eligible", width: 12, kind: "number" },
  { name: "Already relieved", width: 12, kind: "number" },
  { name: "Under sentence", width: 12, kind: "text" },
  { name: "Deceased", width: 10, kind: "text" }
];
function peopleSheets(all, sheetRows) {
  const people2 = /* @__PURE__ */ new Map();
  for (const { row } of all) {
    const own = people2.get(row.subject_id);
    if (own)
      own.push(row);
    else
      people2.set(row.subject_id, [row]);
  }
  const values = [...people2.values()].map((rows) => {
    const first = rows[0];
    const of = (outcome) => rows.filter((row) => row.outcome === outcome).length;
    return [
      first.subject_id,
      first.name,
      valueOf(first.birth_date, "date"),
      first.cii_number,
      rows.length,
      of("Eligible for Dismissal"),
      of("Eligible for Reduction"),
      rows.filter(({ outcome }) => !SETTLED.includes(outcome)).length,
      of("Not eligible"),
      of("Already Relieved"),
      first.under_sentence,
      first.deceased
    ];
  });
  return rolledOver("People", values, sheetRows).map(({ name, rows }) => tableSheet(name, PEOPLE_COLUMNS, rows));
}
async function sheetsWith(column, name, bytes) {
  const { sheets } = await readXlsx(bytes);
  return sheets.map((sheet) => ({
    name: `${name}, ${sheet.name}`,
    rows: sheet.rows.map((cells, i) => ({ line: i + 1, cells: cells.map(textOfCell) })).filter(({ cells }) => cells.some((text) => text.trim() !== ""))
  })).filter(({ rows }) => (rows[0]?.cells ?? []).some((text) => text.trim().toLowerCase() === column));
}
function textOfCell(value) {
  if (value === null || value === void 0)
    return "";
  if (typeof value === "object" && "toISOString" in value)
    return value.toISOString().slice(0, 10);
  return String(value);
}

// documents/letters/words-en.json
var words_en_default = {
  language: "en",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ],
  day: "{month} {day}, {year}",
  title: "Notice",
  subjectChanged: "A change to your criminal record in {county} County",
  subjectAnnounced: "Your criminal record in {county} County may change",
  greeting: "Dear {name}:",
  openingChanged: "A court has changed the convictions listed here. You did not have to ask for this, and there is nothing to pay.",
  openingAnnounced: "Our office has found that the convictions listed here qualify for relief, and asks the court to change them. Nothing has changed yet. You do not have to do anything, and there is nothing to pay. The court decides.",
  columnCase: "Court and case number",
  columnConviction: "Conviction",
  columnChanged: "What changed",
  columnAnnounced: "What we ask for",
  caseUnknown: "case number not known",
  convictedOn: "convicted {date}",
  orderedOn: "order of {date}",
  dateUnknown: "date not known",
  offenses: {
    "HS 11357": "having cannabis",
    "HS 11358": "growing cannabis",
    "HS 11359": "having cannabis to sell",
    "HS 11360": "selling, giving away or transporting cannabis"
  },
  actions: {
    DISMISS_AND_SEAL: "Dismissed and sealed",
    DISMISS: "Dismissed",
    REDUCE_MISDEMEANOR: "Reduced to a misdemeanor",
    REDUCE_INFRACTION: "Reduced to an infraction",
    RESENTENCE: "New sentence"
  },
  meansHeadChanged: "What this means",
  meansHeadAnnounced: "What it will mean if the court agrees",
  means: {
    DISMISS_AND_SEAL: "Dismissed and sealed: under California law the conviction is treated as if it had never happened. When someone asks about it, for example for a job or a home, you may answer that way. Ask a lawyer before you answer questions of the federal government.",
    DISMISS: "Dismissed: you are freed from most penalties of the conviction. Most private employers may not ask about it. Some applications to the government still do.",
    REDUCE_MISDEMEANOR: "Reduced to a misdemeanor: under California law it counts as a misdemeanor and no longer as a felony.",
    REDUCE_INFRACTION: "Reduced to an infraction: under California law it counts as an infraction, which is less than a misdemeanor.",
    RESENTENCE: "New sentence: the court sets the sentence again. Ask the public defender what it is and what it means for you."
  },
  notHead: "What it does not change",
  not: [
    ["Other convictions and arrests.", "Only what is listed here is meant."],
    [
      "Immigration.",
      "If you are not a citizen of the United States, the federal government may still count these convictions. Talk with an immigration lawyer before you travel, apply for anything, or answer questions about your record."
    ],
    ["Firearms.", "This letter does not give back the right to own or have a firearm. Ask a lawyer first."],
    [
      "Registration.",
      "If you must register with the police for any reason, go on until a lawyer or that agency tells you that you may stop."
    ],
    [
      "Records kept by others.",
      "Companies that sell background checks may still show the old record. You may ask them to correct it."
    ]
  ],
  askHead: "Whom to ask",
  askNobody: "Ask the public defender of the county, or a legal aid office. Their help is free for people who cannot pay.",
  askRecord: "You may see your own record: ask the California Department of Justice for it. There is no fee for people who cannot pay.",
  askMistake: "If you are not the person named here, or if something is wrong, please tell our office. This letter is not legal advice.",
  page: "Page"
};

// documents/letters/words-es.json
var words_es_default = {
  language: "es",
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre"
  ],
  day: "{day} de {month} de {year}",
  title: "Aviso",
  subjectChanged: "Un cambio en sus antecedentes penales en el condado de {county}",
  subjectAnnounced: "Sus antecedentes penales en el condado de {county} pueden cambiar",
  greeting: "Estimado/a {name}:",
  openingChanged: "Un tribunal ha cambiado las condenas que aparecen en esta carta. Usted no tuvo que pedirlo y no tiene que pagar nada.",
  openingAnnounced: "Nuestra oficina determin\xF3 que las condenas que aparecen en esta carta re\xFAnen los requisitos para un alivio, y le pide al tribunal que las cambie. Todav\xEDa no ha cambiado nada. Usted no tiene que hacer ni pagar nada. El tribunal decide.",
  columnCase: "Tribunal y n\xFAmero de caso",
  columnConviction: "Condena",
  columnChanged: "Qu\xE9 cambi\xF3",
  columnAnnounced: "Qu\xE9 pedimos",
  caseUnknown: "n\xFAmero de caso desconocido",
  convictedOn: "condena del {date}",
  orderedOn: "orden del {date}",
  dateUnknown: "fecha desconocida",
  offenses: {
    "HS 11357": "posesi\xF3n de cannabis",
    "HS 11358": "cultivo de cannabis",
    "HS 11359": "posesi\xF3n de cannabis para la venta",
    "HS 11360": "venta, entrega o transporte de cannabis"
  },
  actions: {
    DISMISS_AND_SEAL: "Desestimada y sellada",
    DISMISS: "Desestimada",
    REDUCE_MISDEMEANOR: "Reducida a delito menor",
    REDUCE_INFRACTION: "Reducida a infracci\xF3n",
    RESENTENCE: "Nueva sentencia"
  },
  meansHeadChanged: "Qu\xE9 significa",
  meansHeadAnnounced: "Qu\xE9 significar\xE1 si el tribunal est\xE1 de acuerdo",
  means: {
    DISMISS_AND_SEAL: "Desestimada y sellada: seg\xFAn la ley de California, es como si la condena nunca hubiera ocurrido. Si alguien le pregunta por ella, por ejemplo para un empleo o una vivienda, usted puede responder as\xED. Consulte con un abogado antes de responder preguntas del gobierno federal.",
    DISMISS: "Desestimada: usted queda libre de la mayor\xEDa de las penas de la condena. La mayor\xEDa de los empleadores privados no pueden preguntar por ella. Algunas solicitudes al gobierno todav\xEDa lo hacen.",
    REDUCE_MISDEMEANOR: "Reducida a delito menor: seg\xFAn la ley de California, cuenta como delito menor y ya no como delito grave.",
    REDUCE_INFRACTION: "Reducida a infracci\xF3n: seg\xFAn la ley de California, cuenta como infracci\xF3n, que es menos que un delito menor.",
    RESENTENCE: "Nueva sentencia: el tribunal vuelve a fijar la sentencia. Pregunte al defensor p\xFAblico cu\xE1l es y qu\xE9 significa para usted."
  },
  notHead: "Qu\xE9 no cambia",
  not: [
    ["Otras condenas y arrestos.", "Esta carta se refiere solo a lo que aparece aqu\xED."],
    [
      "Inmigraci\xF3n.",
      "Si usted no es ciudadano de los Estados Unidos, el gobierno federal todav\xEDa puede tomar en cuenta estas condenas. Hable con un abogado de inmigraci\xF3n antes de viajar, de presentar cualquier solicitud o de responder preguntas sobre sus antecedentes."
    ],
    [
      "Armas de fuego.",
      "Esta carta no devuelve el derecho a poseer o tener un arma de fuego. Consulte primero con un abogado."
    ],
    [
      "Registro.",
      "Si usted tiene que registrarse ante la polic\xEDa por cualquier motivo, siga haci\xE9ndolo hasta que un abogado o esa agencia le diga que puede dejar de hacerlo."
    ],
    [
      "Datos en manos de otros.",
      "Las empresas que venden informes de antecedentes todav\xEDa pueden mostrar los datos anteriores. Usted puede pedirles que los corrijan."
    ]
  ],
  askHead: "A qui\xE9n preguntar",
  askNobody: "Pregunte al defensor p\xFAblico del condado o a una oficina de ayuda legal. Su ayuda es gratuita para quien no puede pagar.",
  askRecord: "Usted puede ver sus propios antecedentes: p\xEDdalos al Departamento de Justicia de California. Quien no puede pagar est\xE1 exento del pago.",
  askMistake: "Si usted no es la persona nombrada en esta carta, o si algo no es correcto, avise a nuestra oficina. Esta carta no es asesoramiento legal.",
  page: "P\xE1gina"
};

// documents/letters/words.js
var LANGUAGES = ["en", "es", "both"];
function wordsOf(languages) {
  if (languages === "both")
    return [words_en_default, words_es_default];
  return [languages === "en" ? words_en_default : words_es_default];
}
function filled(words, values) {
  return words.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}
function dayIn(words, iso) {
  const [year = "", month, day] = iso.split("-");
  if (!/^\d{4}$/.test(year))
    return words.dateUnknown;
  const name = month === void 0 ? void 0 : words.months[Number(month) - 1];
  if (name === void 0)
    return year;
  if (day === void 0)
    return `${name} ${year}`;
  return filled(words.day, { day: String(Number(day)), month: name, year });
}

// documents/progress.js
var PLACES = {
  granted: {
    ordered: "ordered by a court",
    "already-done": "done before, or the record destroyed, says the court",
    "already-relieved": "relieved before, says the record"
  },
  challenged: {
    "challenged-criteria": "challenged: does not meet the criteria, a person decided",
    "challenged-risk": "challenged: unreasonable risk to public safety, a person decided",
    "no-relief": "no relief, a person decided",
    "not-eligible": "not granted by the county\u2019s choices",
    refused: "refused by a court"
  },
  pending: {
    "hand-review": "waits for a person of the office",
    "not-sent": "decided, not yet sent to a court",
    sent: "sent to a court, not answered",
    "open-question": "the court could not place it"
  }
};
function progressOf({ determinations, ledger, reviewed }) {
  const counts = /* @__PURE__ */ new Map();
  const people2 = /* @__PURE__ */ new Set();
  let identified = 0;
  for (const row of determinations) {
    if (row.remedy !== "prop-64")
      continue;
    const { conviction_key: key } = row;
    const place = placeOf(row, ledger.live.get(key), reviewed.get(key));
    counts.set(place, (counts.get(place) ?? 0) + 1);
    people2.add(row.subject_id);
    identified++;
  }
  const stage = (name) => {
    const of = Object.keys(PLACES[name]).map((place) => [place, counts.get(place) ?? 0]);
    const all = of.reduce((sum2, [, count]) => sum2 + count, 0);
    return { all, of: Object.fromEntries(of) };
  };
  return {
    identified,
    people: people2.size,
    stages: { granted: stage("granted"), challenged: stage("challenged"), pending: stage("pending") }
  };
}
function placeOf(row, line2, reviewed) {
  switch (line2?.answer?.status) {
    case "ORDERED":
      return "ordered";
    case "ALREADY_DONE":
    case "PURGED":
      return "already-done";
    case "REFUSED":
      return "refused";
    case "NOT_FOUND":
    case "IDENTITY_MISMATCH":
    case "COUNT_MISMATCH":
      return "open-question";
    case void 0:
      return line2 ? "sent" : unsentPlaceOf(row, reviewed);
  }
}
function unsentPlaceOf(row, reviewed) {
  if (decidedOf(row, reviewed).kind === "decision")
    return "not-sent";
  if (reviewed?.decision === "challenge-criteria")
    return "challenged-criteria";
  if (reviewed?.decision === "challenge-risk")
    return "challenged-risk";
  if (reviewed?.decision === "no-relief")
    return "no-relief";
  if (row.outcome === "Already Relieved")
    return "already-relieved";
  return row.outcome === "Not eligible" ? "not-eligible" : "hand-review";
}

// documents/motions/profile.js
var TITLE = "MOTION FOR RELIEF UNDER HEALTH AND SAFETY CODE SECTIONS {route} AND 11361.9";
var PROFILE_KEYS = {
  county: { needed: true, is: "text", says: "one of the 58 counties" },
  "court.name": { needed: true, is: "text", says: "the court as the caption names it" },
  "court.address": { needed: false, is: "lines", says: "street and city, a line each" },
  "court.branch": { needed: false, is: "text", says: "the branch, where the court has several" },
  "agency.name": { needed: true, is: "text", says: "the office that files" },
  "agency.address": { needed: true, is: "lines", says: "street and city, a line each" },
  "agency.phone": { needed: true, is: "text", says: "its telephone" },
  "agency.fax": { needed: false, is: "text", says: "its fax" },
  "agency.email": { needed: false, is: "text", says: "its e-mail address" },
  "agency.web": { needed: false, is: "text", says: "its web page, for letters" },
  "attorney.name": { needed: true, is: "text", says: "the attorney who signs" },
  "attorney.title": { needed: false, is: "text", says: "such as Deputy District Attorney" },
  "attorney.bar": { needed: true, is: "text", says: "number of the State Bar, digits" },
  "caption.plaintiff": { needed: false, is: "text", says: "the plaintiff; the People of the State of California" },
  "caption.attorneyFor": { needed: false, is: "text", says: "for whom the attorney appears" },
  "wording.title": {
    needed: false,
    is: "text",
    says: "title of the motion; {route} stands for the subdivisions of HS 11361.8"
  },
  "wording.paragraphs": { needed: false, is: "lines", says: "paragraphs of the county\u2019s own, after the grounds" },
  "wording.identifiers": { needed: false, is: "switch", says: "whether birth date and CII number stand on the motion" },
  contacts: { needed: false, is: "any", says: "who helps, for letters: name, phone, email, web of each" },
  $schema: { needed: false, is: "text", says: "where the schema of this file is" }
};
function readProfile(text, file) {
  const problems = [];
  const tell = (field, hint) => void problems.push({ code: "bad-profile", file, field, hint });
  const profile = recordOf(parsed(text));
  if (!profile)
    return {
      ok: false,
      problems: [{ code: "bad-profile", file, hint: "this is not a JSON object; see samples/county-profile.json" }]
    };
  const flat = flattened(profile);
  for (const [key, value] of flat) {
    const known = PROFILE_KEYS[key];
    if (!known)
      tell(key, "is not a key of a profile; the page docs/formats/county-profile.md lists them");
    else if (!fits(value, known.is))
      tell(key, EXPECTED[known.is] ?? "is of another kind");
  }
  for (const [key, { needed, says }] of Object.entries(PROFILE_KEYS))
    if (needed && (!flat.has(key) || flat.get(key) === ""))
      tell(key, `is missing: ${says}`);
  const string = (key, otherwise = "") => {
    const value = flat.get(key);
    return typeof value === "string" ? value.trim() : otherwise;
  };
  const lines = (key) => isLines(flat.get(key)) ? flat.get(key) : [];
  const county = countyNamed(string("county"));
  if (county === void 0 && string("county") !== "")
    tell("county", "is not one of California\u2019s 58 counties");
  if (string("attorney.bar") !== "" && !/^\d{1,7}$/.test(string("attorney.bar")))
    tell("attorney.bar", "expected the digits of a State Bar number");
  if (problems.length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      county,
      court: { name: string("court.name"), address: lines("court.address"), branch: string("court.branch") },
      agency: {
        name: string("agency.name"),
        address: lines("agency.address"),
        phone: string("agency.phone"),
        fax: string("agency.fax"),
        email: string("agency.email")
      },
      attorney: { name: string("attorney.name"), title: string("attorney.title"), bar: string("attorney.bar") },
      caption: {
        plaintiff: string("caption.plaintiff", "People of the State of California"),
        attorneyFor: string("caption.attorneyFor", "the People of the State of California")
      },
      wording: {
        title: string("wording.title", TITLE),
        paragraphs: lines("wording.paragraphs"),
        identifiers: flat.get("wording.identifiers") !== false
      }
    }
  };
}
var EXPECTED = {
  text: "expected text",
  lines: "expected a list of lines",
  switch: "expected true or false"
};
function fits(value, is) {
  if (is === "text")
    return typeof value === "string";
  if (is === "lines")
    return isLines(value);
  return is === "switch" ? typeof value === "boolean" : true;
}
function flattened(profile) {
  return new Map(Object.entries(profile).flatMap(([key, value]) => {
    const inner = recordOf(value);
    if (!inner)
      return [[key, value]];
    return Object.entries(inner).map(([name, each]) => [`${key}.${name}`, each]);
  }));
}
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return void 0;
  }
}
function recordOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isLines(value) {
  return Array.isArray(value) && value.every((line2) => typeof line2 === "string");
}

// documents/blocks-template.js
var BLOCKS_TEMPLATE = String.raw`#import "house.typ": *
#let data = json("data.json")
#show: house.with(title: data.title, as-of: data.asOf, paper: data.paper, foot: data.foot)

#let words(it) = if type(it) == str { it } else {
  it.map(part => if type(part) == str { part } else if "bold" in part { strong(part.bold) } else {
    box(fill: rgb("#eef2f4"), inset: (x: 3pt), outset: (y: 2.5pt), radius: 2pt, text(weight: 600, part.code))
  }).join()
}
#let cell(it) = if type(it) == int { thousands(it) } else { it }

#let title-block(it) = {
  show heading: set text(size: 22pt)
  show heading: set block(above: 0pt, below: 9pt)
  heading(level: 1, it.text)
  block(below: 15pt, text(size: 11.5pt, fill: rgb("#4a5866"), it.under))
}
#let figures(it) = grid(
  columns: (1fr,) * it.of.len(),
  column-gutter: 8pt,
  fill: rgb("#eef4f3"),
  inset: 10pt,
  ..it.of.map(each => {
    text(size: 1.9em, weight: 700, fill: accent, each.value)
    linebreak()
    text(size: 0.9em, each.what)
  }),
)
#let facts(it) = {
  set text(size: 0.95em)
  table(
    columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 14pt,
    ..it.of.map(((name, value)) => (table.cell(strong(name)), words(value))).flatten(),
  )
}
#let data-table(it) = {
  let rows = it.rows.enumerate().map(((i, row)) => {
    let last = it.total and i == it.rows.len() - 1
    row.map(each => if last { strong(cell(each)) } else { cell(each) })
  }).flatten()
  let made = grid-table(
    columns: it.widths.map(each => if each == "rest" { 1fr } else if each == "name" { 1.7fr } else { auto }),
    align: it.align.map(each => if each == "left" { left } else { right }),
    head: it.head,
    ..rows,
  )
  block(above: 1.2em, below: 1.2em, breakable: it.rows.len() > 14, {
    if it.caption != "" { block(below: 0.5em, sticky: true, text(size: 0.95em, weight: 600, it.caption)) }
    made
  })
}
#let flow-table(it) = {
  let most = calc.max(1, ..it.rows.map(each => each.decided))
  let bar(count) = box(baseline: 0pt, rect(width: calc.max(0.5, count / most * 62) * 1pt, height: 6.5pt, fill: accent))
  grid-table(
    columns: (1fr, auto, 112pt, 92pt),
    align: (left, right, left, left),
    head: it.head,
    ..it.rows.map(each => (
      pad(left: each.depth * 9pt, each.asks),
      thousands(each.reached),
      if each.decided == 0 { [0] } else { bar(each.decided) + h(4pt) + thousands(each.decided) },
      each.gives,
    )).flatten(),
  )
}
#let outline-lines(it) = for each in it.lines {
  let heads = each.depth == 0 and each.text.ends-with(":")
  block(
    above: if heads { 1.1em } else { 0.5em }, below: 0.5em, sticky: heads, inset: (left: each.depth * 11pt),
    text(size: 0.95em, weight: if heads { 600 } else { 400 }, each.text),
  )
}

#for it in data.blocks {
  if it.is == "title" { title-block(it) }
  if it.is == "heading" { heading(level: it.level, it.text) }
  if it.is == "par" { par(words(it.text)) }
  if it.is == "note" { block(inset: (left: 10pt), stroke: (left: 2pt + accent), par(words(it.text))) }
  if it.is == "list" { list(..it.items.map(words)) }
  if it.is == "steps" { enum(..it.items.map(words)) }
  if it.is == "figures" { figures(it) }
  if it.is == "facts" { facts(it) }
  if it.is == "table" { data-table(it) }
  if it.is == "flow" { flow-table(it) }
  if it.is == "outline" { outline-lines(it) }
  if it.is == "picture" { picture(it.name, alt: it.alt, caption: it.caption) }
}
`;

// documents/blocks.js
var PAPERS = ["letter", "a4"];
function documentOf({ title, asOf, paper, foot }, blocks) {
  const pictures = {};
  const data = blocks.map((block) => {
    if (block.is === "table")
      return { is: block.is, ...tableData(block.table) };
    if (block.is !== "picture")
      return block;
    const name = `picture-${Object.keys(pictures).length + 1}.svg`;
    pictures[name] = block.svg;
    return { is: block.is, name, alt: block.alt, caption: block.caption };
  });
  return { template: BLOCKS_TEMPLATE, data: { title, asOf: isoDate(asOf), paper, foot, blocks: data }, pictures };
}
function tableData({ head, rows, total: total2 = false, text = [], caption = "" }) {
  const words = Math.max(0, ...text);
  const many = head.length - 1 - text.length > 3;
  const left = (i) => i === 0 || text.includes(i);
  return {
    head,
    rows,
    total: total2,
    caption,
    align: head.map((_, i) => left(i) ? "left" : "right"),
    widths: head.map((_, i) => {
      if (many)
        return left(i) ? "name" : "rest";
      return i === words ? "rest" : "own";
    })
  };
}

// documents/figures.js
var KEYS = Object.keys({
  county: true,
  earliestConviction: true,
  reliefWithCurrentEligibilityChoices: true,
  reliefWithDismissAllProp64: true,
  prop64ConvictionsCountInCountyByCodeSection: true,
  subjectsWithProp64ConvictionCountInCounty: true,
  subjectsWithSomeReliefCount: true,
  cannabisConvictionsWithoutCounty: true,
  possiblePleaBargains: true,
  balance: true,
  outcomesBySection: true,
  outcomesByLevel: true,
  reasons: true,
  missingFacts: true,
  rowsSetAsideByCode: true,
  convictionsByYear: true,
  recordsBefore: true,
  peopleInScope: true,
  peopleWithSomeRelief: true
});
function summaryIn(found) {
  const missing = KEYS.filter((key) => !(key in found));
  if (missing.length > 0)
    throw new RunRefused(missing.map((field) => ({
      code: "results-too-old",
      file: "summary.json",
      field,
      hint: "the results have no such key: they were made by another version of the program. Run again, then repeat this"
    })));
  return found;
}
function sectionName(section) {
  if (section === "unclear")
    return "offense cannot be read";
  return /^\d/.test(section) ? `HS ${section}` : section;
}

// documents/numbers.js
function number(value) {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
function plural(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}
function percent(part, whole) {
  if (whole === 0)
    return "\u2013";
  const exact = part / whole * 100;
  if (part > 0 && exact < 1)
    return "under 1 %";
  if (part < whole && exact > 99)
    return "over 99 %";
  return `${Math.round(exact)} %`;
}
function sum(values) {
  let all = 0;
  for (const value of values)
    all += value;
  return all;
}
var MONTHS = "January, February, March, April, May, June, July, August, September, October, November, December".split(", ");
function usDay(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
function titleCase(words) {
  return words.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

// documents/charts/draw.js
var WIDTH = 640;
var INK = "#1b2a3a";
var SOFT = "#4a5866";
var SHADES = ["#1f5f5b", "#e3a23c", "#8fb8b3", "#7a6aa6", "#c8ced4", "#5d7f9e", "#b5654a"];
function label({ x, y, words, anchor = "start", bold, soft, size = 13, fill }) {
  const colour = fill ?? (soft ? SOFT : INK);
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${bold ? ' font-weight="700"' : ""}>${xml(words)}</text>`;
}
function bar(x, y, width, height, fill) {
  return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="${fill}"/>`;
}
function line(x1, y1, x2, y2) {
  return `<path d="M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}" stroke="#c3ccd3" stroke-width="1"/>`;
}
function svg(height, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${Math.ceil(height)}" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" font-family="Source Sans 3">${parts.join("")}</svg>`;
}
function legend(names, fills, y) {
  const parts = [];
  let x = 0;
  let top = y;
  names.forEach((name, i) => {
    const width = 26 + roughWidth(name, 13);
    if (x > 0 && x + width > WIDTH)
      [x, top] = [0, top + 20];
    parts.push(bar(x, top, 12, 12, fills[i]), label({ x: x + 17, y: top + 11, words: name }));
    x += width;
  });
  return { parts, height: top - y + 26 };
}
function roughWidth(words, size) {
  return words.length * size * 0.53;
}
function stepFor(largest) {
  let step = 1;
  for (const factor of [2, 2.5, 2]) {
    if (largest <= step * 5)
      return step;
    step *= factor;
  }
  return largest <= step * 5 ? step : stepFor(largest / 10) * 10;
}
function tenth(value) {
  return String(Math.round(value * 10) / 10);
}
function xml(words) {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// documents/charts/bars.js
var ROW = 27;
function stackedBars(rows, names, fills) {
  const key = names.length > 1 ? legend(names, fills, 0) : { parts: [], height: 0 };
  const left = Math.min(250, Math.max(60, ...rows.map(({ name }) => roughWidth(name, 13))) + 10);
  const ends = rows.map(({ parts, note }) => `${number(sum(parts))}${note === void 0 ? "" : ` \xB7 ${note}`}`);
  const right = Math.max(40, ...ends.map((end) => roughWidth(end, 13))) + 12;
  const largest = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
  const scale = (WIDTH - left - right) / largest;
  const drawn2 = rows.flatMap(({ name, parts }, i) => {
    const y = key.height + i * ROW;
    let x = left;
    const pieces = parts.map((part, k) => {
      const piece = part === 0 ? "" : bar(x, y + 3, Math.max(0.6, part * scale), ROW - 9, fills[k]);
      x += part * scale;
      return piece;
    });
    return [
      label({ x: left - 8, y: y + 17, words: name, anchor: "end" }),
      ...pieces,
      label({ x: x + 6, y: y + 17, words: ends[i], bold: true })
    ];
  });
  const foot = key.height + rows.length * ROW;
  return svg(foot + 4, [...key.parts, line(left, key.height, left, foot), ...drawn2]);
}
function pairedBars(rows, names) {
  const fills = ["#c8ced4", "#1f5f5b"];
  const key = legend(names, fills, 0);
  const left = Math.min(250, Math.max(60, ...rows.map(({ name }) => roughWidth(name, 13))) + 10);
  const largest = Math.max(1, ...rows.map(({ whole, part }) => Math.max(whole, part)));
  const scale = (WIDTH - left - 70) / largest;
  const height = 40;
  const drawn2 = rows.flatMap(({ name, whole, part }, i) => {
    const y = key.height + i * height;
    return [
      label({ x: left - 8, y: y + 22, words: name, anchor: "end" }),
      bar(left, y + 3, whole * scale, 14, fills[0]),
      label({ x: left + whole * scale + 6, y: y + 15, words: number(whole), soft: true }),
      bar(left, y + 18, part * scale, 14, fills[1]),
      label({ x: left + part * scale + 6, y: y + 30, words: number(part), bold: true })
    ];
  });
  const foot = key.height + rows.length * height;
  return svg(foot + 4, [...key.parts, line(left, key.height, left, foot), ...drawn2]);
}

// documents/charts/years.js
function yearColumns(columns, names, fills) {
  const years2 = columns.filter(({ year }) => /^\d+$/.test(year));
  const apart = columns.filter(({ year }) => !/^\d+$/.test(year));
  const [first, last] = [Number(years2[0]?.year ?? 0), Number(years2.at(-1)?.year ?? 0)];
  const span = years2.length === 0 ? 0 : last - first + 1;
  const key = names.length > 1 ? legend(names, fills, 0) : { parts: [], height: 8 };
  const largest = Math.max(1, ...columns.map(({ parts: parts2 }) => sum(parts2)));
  const step = Math.max(1, stepFor(largest));
  const top = Math.ceil(largest / step) * step;
  const left = 14 + number(top).length * 7;
  const [ground, rise] = [key.height + 196, 180];
  const place = (WIDTH - left - 8) / (span + (apart.length > 0 ? apart.length * 4 + 1 : 0) || 1);
  const width = Math.min(34, place * 0.78);
  const parts = [...key.parts];
  for (let value = 0; value <= top; value += step) {
    const y = ground - value / top * rise;
    parts.push(line(left, y, WIDTH, y), label({ x: left - 6, y: y + 4, words: number(value), anchor: "end", soft: true, size: 12 }));
  }
  const column = ({ parts: values }, x) => {
    let y = ground;
    values.forEach((value, i) => {
      const height = value / top * rise;
      y -= height;
      if (value > 0)
        parts.push(bar(x - width / 2, y, width, Math.max(0.6, height), fills[i]));
    });
  };
  const every = Math.max(1, Math.ceil(34 / place));
  for (const each of years2)
    column(each, left + 4 + (Number(each.year) - first + 0.5) * place);
  for (let i = 0; i < span; i++) {
    if ((first + i) % every !== 0 && span > 1)
      continue;
    parts.push(label({ x: left + 4 + (i + 0.5) * place, y: ground + 17, words: String(first + i), anchor: "middle", size: 12 }));
  }
  apart.forEach((each, i) => {
    const x = left + 4 + (span + 3 + i * 4) * place;
    const at = Math.min(x, WIDTH - 32);
    column(each, at);
    parts.push(label({ x: at, y: ground + 17, words: each.year, anchor: "middle", size: 12 }));
  });
  return svg(ground + 26, parts);
}

// documents/report/outcomes.js
function outcomesMet(byOutcome) {
  return OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).filter((words) => (byOutcome[words] ?? 0) > 0);
}
function outcomes(summary) {
  const { inScope, byOutcome } = summary.balance.convictions;
  const met = outcomesMet(byOutcome);
  if (met.length === 0)
    return [
      { is: "heading", level: 1, text: "Outcomes" },
      { is: "par", text: "No conviction of this county is in scope, so nothing was decided." }
    ];
  const rows = met.map((name) => ({
    name,
    parts: [byOutcome[name] ?? 0],
    note: percent(byOutcome[name] ?? 0, inScope)
  }));
  return [
    { is: "heading", level: 1, text: "Outcomes" },
    {
      is: "picture",
      svg: stackedBars(rows, ["convictions"], [SHADES[0]]),
      alt: `Bars of the convictions in scope by outcome: ${told(met.map((name) => [name, byOutcome[name] ?? 0]))}.`,
      caption: `${plural(inScope, "conviction")} in scope by outcome`
    },
    crossed("By section", "Section", summary.outcomesBySection, met),
    ...sectionsDrawn(summary.outcomesBySection, met),
    crossed("By level today", "Level", summary.outcomesByLevel, met)
  ];
}
function crossed(caption, what, table2, met) {
  const names = Object.keys(table2).sort(inOrder);
  const rows = names.map((name) => [
    sectionName(name),
    ...met.map((outcome) => table2[name]?.[outcome] ?? 0),
    sum(Object.values(table2[name] ?? {}))
  ]);
  const totals = met.map((outcome) => sum(names.map((name) => table2[name]?.[outcome] ?? 0)));
  return {
    is: "table",
    table: { caption, head: [what, ...met, "All"], rows: [...rows, ["all", ...totals, sum(totals)]], total: true }
  };
}
var LEVELS = ["felony", "misdemeanor", "infraction", "unknown"];
function inOrder(a, b) {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b) || (a < b ? -1 : 1);
}
function sectionsDrawn(table2, met) {
  const names = Object.keys(table2).sort();
  if (names.length < 2)
    return [];
  return [
    {
      is: "picture",
      svg: stackedBars(names.map((name) => ({
        name: sectionName(name),
        parts: met.map((outcome) => table2[name]?.[outcome] ?? 0)
      })), met, SHADES),
      alt: `Bars of the convictions of each section, each divided by outcome; the figures stand in the table by section.`,
      caption: "Convictions by section and outcome"
    }
  ];
}
function years({ convictionsByYear: table2 }) {
  const all = Object.keys(table2);
  if (all.length === 0)
    return [];
  const sections = [...new Set(Object.values(table2).flatMap((counts) => Object.keys(counts)))].sort();
  const columns = all.map((year) => ({ year, parts: sections.map((section) => table2[year]?.[section] ?? 0) }));
  const known = columns.filter(({ year }) => year !== "unknown");
  const most = known.reduce((a, b) => sum(b.parts) > sum(a.parts) ? b : a, known[0] ?? columns[0]);
  const unknown = sum(Object.values(table2["unknown"] ?? {}));
  const without = unknown === 0 ? "" : ` ${plural(unknown, "conviction has", "convictions have")} no certain year.`;
  return [
    { is: "heading", level: 1, text: "Convictions by year" },
    {
      is: "picture",
      svg: yearColumns(columns, sections.map(sectionName), SHADES),
      alt: `Columns of the convictions in scope by year of conviction${known.length > 0 ? `, from ${known[0].year} to ${known.at(-1).year}, most in ${most.year} (${number(sum(most.parts))})` : ""}.${without} ${told(sections.map((section) => [sectionName(section), sum(all.map((year) => table2[year]?.[section] ?? 0))]))}.`,
      caption: `Convictions in scope by year of conviction and section.${without}`
    }
  ];
}
function told(counts) {
  return counts.map(([name, count]) => `${name} ${number(count)}`).join(", ");
}

// documents/report/people.js
function impact(summary) {
  const { recordsBefore, reliefWithCurrentEligibilityChoices: now, reliefWithDismissAllProp64: all } = summary;
  if (summary.balance.people.inScope === 0)
    return [];
  const lines = [
    ["a felony", recordsBefore.CountSubjectsWithFelony, now.CountSubjectsNoFelony, all.CountSubjectsNoFelony],
    [
      "a conviction in the last 7 years",
      recordsBefore.CountSubjectsWithConvictionLast7Years,
      now.CountSubjectsNoConvictionLast7Years,
      all.CountSubjectsNoConvictionLast7Years
    ],
    [
      "any conviction",
      recordsBefore.CountSubjectsWithConviction,
      now.CountSubjectsNoConviction,
      all.CountSubjectsNoConviction
    ]
  ];
  const pairs = lines.map(([name, before, freed]) => ({ name, whole: before, part: before - freed }));
  return [
    { is: "heading", level: 1, text: "What it would change" },
    {
      is: "par",
      text: "People with a conviction in scope, over all their convictions in every county: what their records hold today, and what they would hold once the courts have acted. A level or a date that is not known is not counted in anybody\u2019s favor."
    },
    {
      is: "picture",
      svg: pairedBars(pairs, ["today", "afterwards"]),
      alt: `Pairs of bars: people today and afterwards. ${lines.map(([name, before, freed]) => `With ${name}: ${number(before)}, then ${number(before - freed)}`).join(". ")}.`,
      caption: "People whose record holds such a thing, before and after"
    },
    {
      is: "table",
      table: {
        head: [
          "People with",
          "today",
          "freed of it by these choices",
          "still afterwards",
          "freed if all were dismissed"
        ],
        rows: lines.map(([name, before, freed, freedByAll]) => [name, before, freed, before - freed, freedByAll])
      }
    }
  ];
}
function people({ peopleInScope: all, peopleWithSomeRelief: relieved }) {
  if (Object.values(all.byAge).every((count) => count === 0))
    return [];
  return [
    { is: "heading", level: 1, text: "Who the people are" },
    {
      is: "par",
      text: "All people with a conviction in scope, and those with at least one to be dismissed or reduced, by the columns of the DOJ\u2019s file itself. Ages are those of the day for which the law was applied. What the file does not say stands as unknown or not given."
    },
    ...drawn("Age", all.byAge, relieved.byAge, (name) => name),
    ...drawn("Race", all.byRace, relieved.byRace, raceName),
    ...drawn("Sex", all.bySex, relieved.bySex, sexName)
  ];
}
var SEX_WORDS = /* @__PURE__ */ new Map([
  ["F", "female"],
  ["M", "male"],
  ["X", "nonbinary"],
  ["U", "unknown"]
]);
function raceName(name) {
  return name === name.toUpperCase() ? titleCase(name) : name;
}
function sexName(name) {
  return SEX_WORDS.get(name) ?? name;
}
function drawn(what, all, relieved, named) {
  const rows = Object.entries(all).filter(([, count]) => count > 0).map(([name, whole]) => ({ name: named(name), whole, part: relieved[name] ?? 0 }));
  if (what === "Race")
    rows.sort((a, b) => b.whole - a.whole || (a.name < b.name ? -1 : 1));
  return [
    {
      is: "picture",
      svg: pairedBars(rows, ["people in scope", "with relief"]),
      alt: `Pairs of bars by ${what.toLowerCase()}: people in scope, and of these with relief. ${told(rows.map(({ name, whole, part }) => [`${name}: ${number(part)} of`, whole]))}.`,
      caption: `${what}: people in scope, and those with relief`
    }
  ];
}

// documents/report/after.js
var FILES = [
  ["Prop64_Results.csv", "one row for each conviction in scope: the columns of the DOJ, then what was decided and why"],
  ["All_Results_Condensed.csv", "every row used, with 20 of the DOJ\u2019s columns, then the same"],
  ["All_Results.csv", "every row used, with all of the DOJ\u2019s columns, then the same"],
  ["determinations.csv", "one line for each conviction: outcome, reason, authority, every answer on the way"],
  ["summary.csv", "the summary of San Francisco\u2019s program, by its formula"],
  ["convictions.csv", "every conviction of every RAP sheet, of any county"],
  ["sheets.csv", "one line for each RAP sheet: read, to be looked at, or refused, and why"],
  ["warnings.csv", "what was not certain in the RAP sheets, with page and line"],
  ["flow.json", "the flow of the convictions, for machines; flow.svg is its picture"],
  ["rows_set_aside.csv", "rows that could not be used, and why"],
  ["summary.json", "the figures of this report, for machines"],
  ["run.json", "what is needed to repeat this run and to prove what it did"]
];
function files({ outputs }) {
  const written = /* @__PURE__ */ new Set([...outputs.map(({ name }) => name), "run.json"]);
  return [
    { is: "heading", level: 1, text: "The files of this run" },
    {
      is: "table",
      table: {
        head: ["File", "Holds"],
        rows: FILES.filter(([name]) => written.has(name)),
        text: [1]
      }
    },
    {
      is: "par",
      text: "They name people. Keep them where criminal records may be kept, and send them only to those who may receive them."
    }
  ];
}
function nextSteps() {
  return [
    { is: "heading", level: 1, text: "What to do next" },
    {
      is: "steps",
      items: [
        [
          "Have attorneys decide the convictions in hand review: ",
          { code: "cmr lists RESULTS" },
          " writes them down, with what is missing."
        ],
        ["Send the public defender the list of what is challenged or undecided; it is among the lists."],
        [
          "Give each court what is decided: ",
          { code: "cmr court export RESULTS" },
          " writes a file it can load, ",
          { code: "cmr motions RESULTS --county-profile FILE" },
          " the motion and the proposed order."
        ],
        [
          "Read the court\u2019s answer with ",
          { code: "cmr court import-return RESULTS" },
          " and follow up what it did not find: ",
          { code: "cmr court status RESULTS" },
          "."
        ],
        ["Tell people once the court has ordered: ", { code: "cmr letters RESULTS --county-profile FILE" }, "."],
        [
          "Report and publish: ",
          { code: "cmr report RESULTS --progress" },
          " prints what was identified, granted, challenged and is pending; ",
          { code: "cmr report RESULTS --public" },
          " makes a version without small counts."
        ]
      ]
    },
    {
      is: "par",
      text: "The Implementation Blueprint in docs/blueprint takes a county through all of it, step by step."
    }
  ];
}
function proof(record, recordSha256, day) {
  const { program, policySha256, remedies } = record;
  return [
    { is: "heading", level: 1, text: "How to check this report" },
    {
      is: "facts",
      of: [
        ["Program", `${program.name}, version ${program.version}`],
        ["Law", `the sources of the law have SHA-256 ${program.lawSha256}`],
        ["Choices", `the policy has SHA-256 ${policySha256}`],
        ["Remedies", remedies.join(", ")],
        ["Law applied as of", day],
        ["Run", `run.json has SHA-256 ${recordSha256}`]
      ]
    },
    ...inputsOf(record),
    {
      is: "par",
      text: [
        "The same inputs, choices and day give the same files and this same report, byte for byte: ",
        { code: "cmr verify RESULTS --again" },
        " repeats the run and compares."
      ]
    }
  ];
}
var MOST_INPUTS = 40;
function inputsOf({ inputs, kind }) {
  if (kind === "rap-sheets" || inputs.length > MOST_INPUTS)
    return [{ is: "par", text: `The ${plural(inputs.length, "input")} and their hashes stand in run.json.` }];
  return [
    {
      is: "table",
      table: {
        head: ["Input", "SHA-256", "Rows", "Set aside"],
        rows: inputs.map(({ name, sha256, rows, setAside: setAside2, sameAs }) => [
          sameAs === void 0 ? name : `${name} (the same bytes as ${sameAs}, read once)`,
          `${sha256.slice(0, 32)} ${sha256.slice(32)}`,
          number(rows),
          number(setAside2)
        ]),
        text: [1]
      }
    }
  ];
}

// documents/report/decided.js
function choices(summary, policy, policyWords) {
  return [
    { is: "heading", level: 1, text: "The county\u2019s choices" },
    outlineBlock(policyWords),
    ...reasons(summary, policy)
  ];
}
function outlineBlock(words) {
  const lines = words.split("\n").filter((line2) => line2.trim() !== "").map((line2) => ({ depth: Math.ceil((line2.length - line2.trimStart().length) / 3), text: line2.trim() }));
  return { is: "outline", lines };
}
function reasons(summary, policy) {
  const met = outcomesMet(summary.balance.convictions.byOutcome);
  const rows = met.flatMap((outcome) => byCount(summary.reasons[outcome] ?? {}).map(([reason, count]) => [outcome, reason, count]));
  if (rows.length === 0)
    return [];
  const all = sum(rows.map(([, , count]) => count));
  return [
    { is: "heading", level: 2, text: "What each reason decided" },
    {
      is: "table",
      table: {
        head: ["Outcome", "Reason", "Convictions"],
        rows: [...rows, ["all in scope", `policy ${policy.id}`, all]],
        text: [1],
        total: true
      }
    }
  ];
}
function byCount(counts) {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
function handReview(summary) {
  const waiting = summary.balance.convictions.byOutcome[OUTCOME_WORDS["hand-review"]] ?? 0;
  const missing = byCount(summary.missingFacts);
  const without = summary.cannabisConvictionsWithoutCounty;
  const bargains = summary.possiblePleaBargains;
  const notes = [
    ...without > 0 ? [
      `${plural(without, "conviction that may be in scope names no county and was", "convictions that may be in scope name no county and were")} not decided.`
    ] : [],
    ...bargains > 0 ? [
      `${plural(bargains, "conviction of this county for another offense may stand", "convictions of this county for other offenses may stand")} for a cannabis charge by plea bargain; All_Results.csv marks them.`
    ] : []
  ];
  return [
    { is: "heading", level: 1, text: "Hand review" },
    {
      is: "par",
      text: waiting === 0 ? "No conviction waits for a person to look at it." : `${plural(waiting, "conviction waits", "convictions wait")} for a person: a fact is missing and it matters, a row could not be used, or the county\u2019s choices say so. The program does not guess.`
    },
    ...missing.length === 0 ? [] : [
      {
        is: "table",
        table: {
          head: ["What is missing", "Convictions"],
          rows: missing.map(([fact, count]) => [fact, count]),
          caption: "A conviction with two missing facts stands under both"
        }
      }
    ],
    ...notes.length === 0 ? [] : [{ is: "list", items: notes }],
    ...setAside(summary)
  ];
}
var CODES = /* @__PURE__ */ new Map([
  ["wrong-field-count", "not 95 fields"],
  ["bad-quote", "a quote in the wrong place or never closed"],
  ["blank-subject-id", "no number of a person (SUBJECT_ID)"],
  ["bad-count-order", "CNT_ORDER is not 12 digits"]
]);
function setAside({ balance, rowsSetAsideByCode }) {
  if (balance.rows.setAside === 0)
    return [];
  return [
    {
      is: "table",
      table: {
        head: ["Rows set aside, because of", "Rows"],
        rows: [
          ...byCount(rowsSetAsideByCode).map(([code, count]) => [CODES.get(code) ?? code, count]),
          ["all", balance.rows.setAside]
        ],
        total: true
      }
    },
    {
      is: "par",
      text: "They stand in rows_set_aside.csv with their line and the reason. Nothing is granted unseen to anybody to whom one of them may belong."
    }
  ];
}

// documents/report/flow.js
function flowBlocks(flow) {
  if (!flow || flow.stations.every(({ reached }) => reached === 0))
    return [];
  const { stations, coverageUnknown } = flow;
  const doubt = coverageUnknown === 0 ? [] : [
    {
      depth: 0,
      asks: "Not known whether it is in scope at all: the charge cannot be read",
      reached: coverageUnknown,
      decided: coverageUnknown,
      gives: OUTCOME_WORDS["hand-review"]
    }
  ];
  return [
    { is: "heading", level: 1, text: "The flow of the convictions" },
    {
      is: "par",
      text: "The questions in their order. Of each conviction they are asked from the top until one decides, by a yes, or because its answer is not known and matters. Then nothing further is asked of it. The bars show how many each question decided; together they are all convictions in scope."
    },
    {
      is: "flow",
      head: ["Question", "Asked", "Decided", "A yes gives"],
      rows: [
        ...stations.map(({ id, asks, depth, then, reached, decided }) => ({
          depth,
          asks: id === END ? "None of these" : asks,
          reached,
          decided,
          gives: then === void 0 ? "the questions set in below" : OUTCOME_WORDS[then]
        })),
        ...doubt
      ]
    }
  ];
}

// documents/report/overview.js
function headline(summary) {
  const { convictions } = summary.balance;
  const relieved = convictionsRelieved(summary);
  return {
    is: "figures",
    of: [
      { value: number(relieved), what: "convictions eligible for dismissal or reduction" },
      { value: number(summary.subjectsWithSomeReliefCount), what: "people with at least one of them" },
      {
        value: number(summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConviction),
        what: "people who would have no conviction left"
      },
      {
        value: number(convictions.byOutcome[OUTCOME_WORDS["hand-review"]] ?? 0),
        what: "convictions that a person must look at"
      }
    ]
  };
}
function convictionsRelieved({ balance: { convictions } }) {
  return (convictions.byOutcome[OUTCOME_WORDS.dismiss] ?? 0) + (convictions.byOutcome[OUTCOME_WORDS.reduce] ?? 0);
}
function background(summary, { kind, inputs }) {
  const { balance, earliestConviction: earliest } = summary;
  const source = kind === "rap-sheets" ? `The figures come from ${plural(inputs.length, "RAP sheet")} of the California Department of Justice (DOJ), ${plural(balance.rows.in, "line")} about` : kind === "histories" ? `The figures come from ${plural(balance.rows.in, "criminal history", "criminal histories")} about` : `The figures come from the bulk file of the California Department of Justice (DOJ), which holds the California criminal histories of the people it names: ${plural(balance.rows.in, "row")} about`;
  const since = earliest === null ? "" : ` The earliest conviction in scope is dated ${usDay(earliest)}.`;
  return [
    { is: "heading", level: 1, text: "About the data" },
    {
      is: "par",
      text: `${source} ${plural(balance.people.in, "person", "people")}. A conviction is in scope when it is of this county and is, or may be, for a section that the remedy covers. ${plural(summary.subjectsWithProp64ConvictionCountInCounty, "person has", "people have")} such a conviction whose section could be read.${since}`
    },
    {
      is: "note",
      text: "These are determinations on the data of the DOJ, not orders of a court. Nobody\u2019s record has changed until a court acts."
    }
  ];
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function reconciliation({ balance }, { kind }) {
  const rowsAre = kind === void 0 ? "rows" : kind === "histories" ? "histories" : "lines";
  const { rows, people: people2, convictions } = balance;
  const outcomes3 = OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]).filter((words) => (convictions.byOutcome[words] ?? 0) + (people2.inScopeByBestOutcome[words] ?? 0) > 0);
  return [
    { is: "heading", level: 1, text: "How the figures add up" },
    {
      is: "table",
      table: {
        head: [`${capital(rowsAre)} of the inputs`, capital(rowsAre)],
        rows: [
          ["used", rows.used],
          ["set aside, because they could not be read for certain", rows.setAside],
          [`all ${rowsAre}`, rows.in]
        ],
        total: true
      }
    },
    {
      is: "table",
      table: {
        head: [`People in the ${rowsAre} used`, "People"],
        rows: [
          ["with a conviction in scope", people2.inScope],
          ["without one", people2.outOfScope],
          ["all people", people2.in]
        ],
        total: true
      }
    },
    {
      is: "table",
      table: {
        head: ["Outcome", "Convictions in scope", "People, each once"],
        rows: [
          ...outcomes3.map((words) => [
            words,
            convictions.byOutcome[words] ?? 0,
            people2.inScopeByBestOutcome[words] ?? 0
          ]),
          ["all in scope", sum(Object.values(convictions.byOutcome)), sum(Object.values(people2.inScopeByBestOutcome))]
        ],
        total: true
      }
    },
    {
      is: "par",
      text: "In the last column each person stands once, under the outcome that helps most. The program publishes nothing when one of these sums is wrong."
    }
  ];
}

// documents/report/report.js
function reportDocument({ record, recordSha256, summary, flow }, paper) {
  const county = `${titleCase(summary.county)} County`;
  const day = usDay(isoDate(record.asOf));
  const { policy, program } = record;
  const blocks = [
    { is: "title", text: `Summary report: ${county}`, under: `${remedyWords(record)}, law applied as of ${day}` },
    headline(summary),
    {
      is: "facts",
      of: [
        ["County", county],
        ["Law applied as of", day],
        ["Choices", `${policy.title ?? policy.id} (${policy.id}); source: ${policy.source}`],
        ["Made by", `${program.name} ${program.version}, law ${program.lawSha256.slice(0, 12)}`]
      ]
    },
    ...background(summary, record),
    ...reconciliation(summary, record),
    ...outcomes(summary),
    ...impact(summary),
    ...choices(summary, policy, policyOutline(record)),
    ...flowBlocks(flow),
    ...years(summary),
    ...people(summary),
    ...handReview(summary),
    ...files(record),
    ...nextSteps(),
    ...proof(record, recordSha256, day)
  ];
  return documentOf({
    title: `Summary report: ${county}, ${day}`,
    asOf: record.asOf,
    paper,
    foot: `${county} \xB7 as of ${day} \xB7 ${policy.id}`
  }, blocks);
}
function remedyWords({ remedies }) {
  return REMEDIES.filter(({ id }) => remedies.includes(id)).map(({ title, cite }) => `${title} (${cite})`).join(", ");
}
function policyOutline({ policy }) {
  const words = printPolicy(policy, REMEDIES);
  const [head = "", ...rest] = words.split("\n\n");
  const notes = head.split("\n").filter((line2) => /^(Note|In force): ?/.test(line2));
  return [...notes, ...rest].join("\n");
}

// documents/public/safe-counts.js
var SMALLEST_SHOWN = 11;
function showable(count) {
  return count === 0 || count >= SMALLEST_SHOWN;
}
function safeRows(rows) {
  const met = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const small = met.filter(({ counts }) => !counts.every(showable));
  if (small.length === 0)
    return met;
  const others = met.filter((row) => !small.includes(row)).toSorted((a, b) => total(a) - total(b));
  let hidden = together(small);
  while (!hidden.counts.every(showable)) {
    const next = others.shift();
    if (!next)
      return void 0;
    hidden = together([hidden, next]);
  }
  if (others.length === 0)
    return void 0;
  return [...met.filter((row) => others.includes(row)), hidden];
}
function safeParts(counts) {
  const rows = Object.entries(counts).map(([name, count]) => ({ of: [name], counts: [count] }));
  return safeRows(rows);
}
function together(rows) {
  const counts = rows[0].counts.map((_, i) => rows.reduce((sum2, row) => sum2 + row.counts[i], 0));
  return { of: rows.flatMap(({ of }) => of), counts };
}
function total({ counts }) {
  return counts.reduce((sum2, count) => sum2 + count, 0);
}

// documents/public/public-figures.js
var WITH_RELIEF = "with relief";
var WITHOUT_RELIEF = "without relief";
function publicFigures(summary) {
  const { people: people2, convictions } = summary.balance;
  const outcomes3 = groupsOf(convictions.byOutcome);
  const relieved = summary.subjectsWithSomeReliefCount;
  const tellsRelief = [people2.inScope, relieved, people2.inScope - relieved].every(showable);
  const who2 = (all, some) => peopleTable(all, some, { inScope: people2.inScope, tellsRelief });
  return {
    inScope: showable(people2.inScope) ? people2.inScope : void 0,
    withRelief: tellsRelief ? relieved : void 0,
    outcomes: outcomes3,
    bySection: crossed2(summary.outcomesBySection, outcomes3),
    byLevel: crossed2(summary.outcomesByLevel, outcomes3),
    byYears: outcomes3 && safeParts(byFiveYears(summary.convictionsByYear)),
    byAge: who2(summary.peopleInScope.byAge, summary.peopleWithSomeRelief.byAge),
    byRace: who2(summary.peopleInScope.byRace, summary.peopleWithSomeRelief.byRace),
    bySex: who2(summary.peopleInScope.bySex, summary.peopleWithSomeRelief.bySex),
    reasons: reasonsOf(summary, outcomes3),
    impact: impactOf(summary)
  };
}
function groupsOf(byOutcome) {
  const all = sum(Object.values(byOutcome));
  if (!showable(all))
    return void 0;
  const names = OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
  const inOrder2 = Object.fromEntries(names.map((name) => [name, byOutcome[name] ?? 0]));
  return safeParts(inOrder2) ?? [{ of: names.filter((name) => (byOutcome[name] ?? 0) > 0), counts: [all] }];
}
function crossed2(table2, groups) {
  if (!groups || groups.length === 0)
    return void 0;
  const columns = groups.map(({ of }) => of);
  const rows = safeRows(Object.entries(table2).map(([name, counts]) => ({
    of: [name],
    counts: columns.map((column) => sum(column.map((outcome) => counts[outcome] ?? 0)))
  })));
  return rows && { columns, rows };
}
function byFiveYears(table2) {
  const spans = {};
  for (const [year, counts] of Object.entries(table2)) {
    const from = Math.floor(Number(year) / 5) * 5;
    const span = year === "unknown" ? year : `${from}\u2013${from + 4}`;
    spans[span] = (spans[span] ?? 0) + sum(Object.values(counts));
  }
  return spans;
}
function peopleTable(all, some, { inScope, tellsRelief }) {
  if (!showable(inScope) || inScope === 0)
    return void 0;
  const columns = tellsRelief ? [[WITH_RELIEF], [WITHOUT_RELIEF]] : [[WITH_RELIEF, WITHOUT_RELIEF]];
  const rows = safeRows(Object.entries(all).map(([name, count]) => {
    const relieved = some[name] ?? 0;
    return { of: [name], counts: tellsRelief ? [relieved, count - relieved] : [count] };
  }));
  return rows && { columns, rows };
}
function reasonsOf(summary, groups) {
  return (groups ?? []).flatMap(({ of }) => {
    const [outcome] = of;
    if (of.length !== 1 || outcome === void 0)
      return [];
    const rows = safeParts(summary.reasons[outcome] ?? {});
    return rows && rows.length > 0 ? [{ outcome, rows }] : [];
  });
}
function impactOf({ recordsBefore, reliefWithCurrentEligibilityChoices: freed }) {
  return [
    {
      what: "a felony",
      today: rough(recordsBefore.CountSubjectsWithFelony),
      freed: rough(freed.CountSubjectsNoFelony)
    },
    {
      what: "a conviction in the last 7 years",
      today: rough(recordsBefore.CountSubjectsWithConvictionLast7Years),
      freed: rough(freed.CountSubjectsNoConvictionLast7Years)
    },
    {
      what: "any conviction",
      today: rough(recordsBefore.CountSubjectsWithConviction),
      freed: rough(freed.CountSubjectsNoConviction)
    }
  ];
}
function rough(count) {
  return count < SMALLEST_SHOWN ? "few" : Math.floor(count / 10) * 10;
}

// documents/public/public-report.js
function publicReportDocument({ record, summary }, paper) {
  const county = `${titleCase(summary.county)} County`;
  const day = usDay(isoDate(record.asOf));
  const figures = publicFigures(summary);
  const { policy, program } = record;
  const blocks = [
    {
      is: "title",
      text: `Clearing records in ${county}`,
      under: `${remedyWords(record)}: what was found, as of ${day}`
    },
    ...headline2(figures),
    ...about(county),
    ...outcomes2(figures),
    ...impact2(figures),
    ...who(figures),
    ...when(figures),
    { is: "heading", level: 1, text: "How it was decided" },
    outlineBlock(plainly(policyOutline(record))),
    ...reasons2(figures),
    { is: "heading", level: 1, text: "How this was made" },
    {
      is: "par",
      text: `Counts from 1 to ${SMALLEST_SHOWN - 1} are not shown. Where showing the others would give one away, several lines are put together into one, so that every table still adds up; where that is not enough, the table is left out.`
    },
    {
      is: "facts",
      of: [
        ["County", county],
        ["Law applied as of", day],
        ["Choices", `${policy.title ?? policy.id}; source: ${policy.source}`],
        ["Program", `${program.name} ${program.version}, open source; law ${program.lawSha256}`]
      ]
    }
  ];
  return documentOf({ title: `Clearing records in ${county}, ${day}`, asOf: record.asOf, paper, foot: `${county} \xB7 as of ${day}` }, blocks);
}
function headline2({ outcomes: outcomes3, withRelief, inScope }) {
  const all = outcomes3 && sum(outcomes3.map(({ counts }) => counts[0]));
  const alone = (words) => outcomes3?.find(({ of }) => of.length === 1 && of[0] === words)?.counts[0];
  const tiles = [
    [all, "convictions looked at"],
    [alone(OUTCOME_WORDS.dismiss), "eligible for dismissal"],
    [alone(OUTCOME_WORDS.reduce), "eligible for reduction"],
    [withRelief ?? inScope, withRelief === void 0 ? "people looked at" : "people with relief"]
  ];
  const shown = tiles.filter(([count]) => count !== void 0);
  if (shown.length === 0)
    return [
      { is: "note", text: `Fewer than ${SMALLEST_SHOWN} convictions or people are concerned; no figures are given.` }
    ];
  return [{ is: "figures", of: shown.map(([count, what]) => ({ value: number(count), what })) }];
}
function plainly(outline) {
  const technical = /^(Note: |In force: ?|\s*[a-z]+[A-Za-z]*: .+ \(.*\)$)/;
  return outline.split("\n").filter((line2) => !technical.test(line2)).join("\n");
}
function about(county) {
  return [
    {
      is: "par",
      text: `The figures come from the file that the California Department of Justice holds about convictions in ${county}. A program asked of each conviction the questions of the law and of the county\u2019s choices, and gave its reason. Where a fact that matters is not known, a person decides; the program does not guess.`
    },
    {
      is: "note",
      text: "These are determinations, not orders of a court. A record changes when a court acts, and when the court has told the Department of Justice."
    }
  ];
}
function outcomes2({ outcomes: parts, bySection, byLevel }) {
  if (!parts || parts.length === 0)
    return [];
  const all = sum(parts.map(({ counts }) => counts[0]));
  const rows = parts.map(({ of, counts }) => ({
    name: of.length > 2 ? "other outcomes" : of.join(", "),
    parts: [counts[0]],
    note: percent(counts[0], all)
  }));
  return [
    { is: "heading", level: 1, text: "What was decided" },
    {
      is: "picture",
      svg: stackedBars(rows, ["convictions"], [SHADES[0]]),
      alt: `Bars of convictions by outcome: ${told(rows.map(({ name, parts: [count] }) => [name, count]))}.`,
      caption: `${number(all)} convictions by outcome`
    },
    ...tableOf("By section", "Section", bySection, sectionName),
    ...tableOf("By level today", "Level", byLevel, (name) => name)
  ];
}
function tableOf(caption, what, table2, named) {
  if (!table2 || table2.rows.length === 0)
    return [];
  const { columns, rows } = table2;
  const sums = columns.map((_, i) => sum(rows.map(({ counts }) => counts[i])));
  const lines = rows.map((row) => [
    lineName(row, named),
    ...row.counts,
    ...columns.length === 1 ? [] : [sum(row.counts)]
  ]);
  return [
    {
      is: "table",
      table: {
        caption,
        head: [what, ...columns.map((column) => column.join(", ")), ...columns.length === 1 ? [] : ["All"]],
        rows: [...lines, ["all", ...sums, ...columns.length === 1 ? [] : [sum(sums)]]],
        total: true
      }
    }
  ];
}
function lineName({ of }, named) {
  return of.length === 1 ? named(of[0]) : `together: ${of.map(named).join(", ")}`;
}
function impact2({ impact: lines }) {
  const words = (count) => count === "few" ? `fewer than ${SMALLEST_SHOWN}` : `at least ${number(count)}`;
  if (lines.every(({ today }) => today === "few"))
    return [];
  return [
    { is: "heading", level: 1, text: "What it would change for people" },
    {
      is: "table",
      table: {
        caption: "People, in whole tens, over all their convictions in every county",
        head: ["People with", "today", "of these, freed of it"],
        rows: lines.map(({ what, today, freed }) => [what, words(today), words(freed)])
      }
    }
  ];
}
function who({ byAge, byRace, bySex }) {
  const same = (name) => name;
  const tables = [
    ...tableOf("By age on that day", "Age", inWords(byAge), same),
    ...tableOf("By race", "Race", inWords(byRace), raceName),
    ...tableOf("By sex", "Sex", inWords(bySex), sexName)
  ];
  if (tables.length === 0)
    return [];
  return [
    { is: "heading", level: 1, text: "Who the people are" },
    { is: "par", text: "As the file of the Department of Justice describes them." },
    ...tables
  ];
}
function inWords(table2) {
  const columns = table2?.columns.map((column) => column.includes(WITH_RELIEF) && column.includes(WITHOUT_RELIEF) ? ["people"] : column);
  return table2 && columns && { columns, rows: table2.rows };
}
function when({ byYears }) {
  if (!byYears || byYears.length < 2)
    return [];
  const rows = byYears.map((row) => ({ name: yearsName(row.of), parts: [row.counts[0]] }));
  return [
    { is: "heading", level: 1, text: "When the convictions were" },
    {
      is: "picture",
      svg: stackedBars(rows, ["convictions"], [SHADES[0]]),
      alt: `Bars of convictions by five years: ${told(rows.map(({ name, parts: [count] }) => [name, count]))}.`,
      caption: "Convictions by year of conviction"
    }
  ];
}
function yearsName(of) {
  return of.length === 1 ? of[0] === "unknown" ? "year not known" : of[0] : "other years together";
}
function reasons2({ reasons: found }) {
  if (found.length === 0)
    return [];
  return [
    {
      is: "table",
      table: {
        caption: "Convictions by reason",
        head: ["Outcome", "Reason", "Convictions"],
        rows: found.flatMap(({ outcome, rows }) => rows.map((row) => [outcome, row.of.length === 1 ? row.of[0] : "other reasons together", row.counts[0]])),
        text: [1]
      }
    }
  ];
}

// documents/letters/batches.js
function inBatches(letters2, size) {
  const count = Math.ceil(letters2.length / size);
  const digits = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, i) => ({
    file: `letters_${String(i + 1).padStart(digits, "0")}.pdf`,
    first: i * size + 1,
    letters: letters2.slice(i * size, (i + 1) * size)
  }));
}
var LETTER_INDEX_COLUMNS = ["letter", "file", "subject_id", "name", "has_address", "convictions"];
function lettersIndex(batches) {
  const lines = batches.flatMap(({ file, first, letters: letters2 }) => letters2.map(({ subject, name, address, convictions }, i) => csvLine([
    String(first + i),
    file,
    subject,
    plainCell(name),
    address.length > 0 ? "yes" : "no",
    String(convictions.length)
  ])));
  return utf8(csvLine(LETTER_INDEX_COLUMNS) + lines.join(""));
}
var ADDRESS_LINES = ["address_1", "address_2", "address_3", "address_4"];
function readAddresses(sheet) {
  const { cells, problems } = columnsOf(sheet, ["subject_id", "address_1"], ADDRESS_LINES.slice(1));
  const found = [...problems];
  const addresses = /* @__PURE__ */ new Map();
  for (const row of cells) {
    const subject = row.of("subject_id");
    const lines = ADDRESS_LINES.map((column) => row.of(column)).filter((line2) => line2 !== "");
    if (subject === "" || lines.length === 0)
      continue;
    const earlier = addresses.get(subject);
    if (earlier && earlier.join("\n") !== lines.join("\n"))
      found.push({
        code: "two-addresses",
        file: sheet.name,
        line: row.line,
        field: "subject_id",
        hint: "an earlier line gives this person another address; keep one"
      });
    addresses.set(subject, lines);
  }
  return { addresses, problems: found };
}

// documents/letters/letters.js
function lettersOf({ determinations, ledger, addresses }, kind) {
  const people2 = /* @__PURE__ */ new Map();
  const deceased = /* @__PURE__ */ new Set();
  for (const row of determinations) {
    const line2 = ledger.live.get(row.conviction_key);
    const conviction2 = kind === "changed" ? changedBy(row, line2) : announcedBy(row, line2);
    if (!conviction2)
      continue;
    if (row.deceased === "yes") {
      deceased.add(row.subject_id);
      continue;
    }
    const own = people2.get(row.subject_id);
    if (own)
      own.found.push(conviction2);
    else
      people2.set(row.subject_id, { row, found: [conviction2] });
  }
  const letters2 = [...people2].map(([subject, { row, found }]) => ({
    subject,
    name: properName(nameInFull(row.name)),
    address: addresses.get(subject) ?? [],
    convictions: found
  }));
  return { kind, letters: letters2, deceased: deceased.size };
}
function changedBy(row, line2) {
  const { action, answer } = line2 ?? {};
  if (!action || !answer || answer.status !== "ORDERED" && answer.status !== "ALREADY_DONE")
    return void 0;
  if (action === "CANCEL" || action === "SEAL_ARREST")
    return void 0;
  const numbers = answer.courtCaseNumber ?? row.case_numbers;
  return { ...conviction(row), caseNumbers: numbers, change: action, orderedOn: answer.orderDate ?? "" };
}
function announcedBy(row, line2) {
  if (line2?.answer)
    return void 0;
  const decided = decidedOf(row, void 0);
  if (decided.kind === "withheld")
    return void 0;
  return { ...conviction(row), change: decided.action, orderedOn: "" };
}
function conviction(row) {
  return {
    court: capital2(courtName(row.agency, row.county)) ?? `Superior Court of California, County of ${titled(row.county)}`,
    caseNumbers: row.case_numbers,
    offense: row.section === "" ? row.offense : row.section,
    convictedOn: row.conviction_date
  };
}
function capital2(words) {
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}
function properName(name) {
  if (name !== name.toUpperCase())
    return name;
  return name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

// documents/letters/letters-template.js
var LETTERS_TEMPLATE = String.raw`#import "house.typ": *
#let data = json("data.json")
#show: house.with(title: data.title, as-of: data.asOf, paper: data.paper, size: 10.5pt, numbered: false)
#set page(
  margin: (x: 1in, top: 0.6in, bottom: 0.7in),
  header: counter("page-of-letter").step(),
  footer: context {
    let own = counter("page-of-letter").get().first()
    if own > 1 { set text(size: 8.5pt); align(right, str(own)) }
  },
)
#set par(leading: 0.56em, spacing: 0.75em)
#show heading: set block(above: 1.3em, below: 0.55em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11.5pt)

#let letterhead = block(height: 1.4in, width: 100%, below: 0pt, {
  text(weight: 700, size: 12pt, data.office.name)
  linebreak()
  set text(size: 9pt, fill: rgb("#4a5866"))
  data.office.lines.join(linebreak())
})

#let window(lines) = block(height: 1.7in, width: 100%, above: 0pt, below: 0pt, inset: (top: 0.5in), text(size: 11pt, lines.join(linebreak())))

#let letter-body(it) = {
  set text(lang: it.language)
  block(below: 0.9em, height: 1em, it.day)
  heading(level: 1, it.subject)
  par(it.greeting)
  par(it.opening)
  grid-table(
    columns: (1.25fr, 1.35fr, 1fr),
    align: left,
    head: it.head,
    ..it.rows.join().map(lines => lines.join(linebreak())),
  )
  heading(level: 2, it.meansHead)
  for each in it.means { par(each) }
  heading(level: 2, it.notHead)
  list(..it.not.map(((what, why)) => [#strong(what) #why]))
  heading(level: 2, it.askHead)
  for each in it.ask { par(each) }
  if it.contacts.len() > 0 { list(..it.contacts.map(each => [#strong(each.name): #each.reach])) }
  for each in it.after { par(each) }
}

#for (i, letter) in data.letters.enumerate() {
  if i > 0 { pagebreak() }
  counter("page-of-letter").update(1)
  letterhead
  window(letter.window)
  for (k, part) in letter.parts.enumerate() {
    if k > 0 { pagebreak() }
    letter-body(part)
  }
}
`;

// documents/letters/letters-document.js
function lettersDocument(letters2, terms) {
  const { office, asOf, paper } = terms;
  const words = wordsOf(terms.languages);
  return {
    template: LETTERS_TEMPLATE,
    data: {
      asOf: isoDate(asOf),
      paper,
      title: words.map(({ title }) => title).join(" / "),
      office: { name: office.name, lines: [...office.address, ...office.reach] },
      letters: letters2.map((letter) => ({
        window: [letter.name, ...letter.address],
        parts: words.map((each) => partOf(letter, each, terms))
      }))
    }
  };
}
function partOf({ name, convictions }, words, { kind, county, office, on }) {
  const changed = kind === "changed";
  const changes = [...new Set(convictions.map(({ change }) => change))];
  return {
    language: words.language,
    day: on === void 0 ? "" : dayIn(words, on),
    subject: filled(changed ? words.subjectChanged : words.subjectAnnounced, { county }),
    greeting: filled(words.greeting, { name }),
    opening: changed ? words.openingChanged : words.openingAnnounced,
    head: [words.columnCase, words.columnConviction, changed ? words.columnChanged : words.columnAnnounced],
    rows: convictions.map((each) => rowOf(each, words)),
    meansHead: changed ? words.meansHeadChanged : words.meansHeadAnnounced,
    means: changes.map((change) => words.means[change]),
    notHead: words.notHead,
    not: words.not,
    askHead: words.askHead,
    ask: office.contacts.length === 0 ? [words.askNobody] : [],
    contacts: office.contacts.map(({ name: whom, reach }) => ({ name: whom, reach: reach.join(", ") })),
    after: [words.askRecord, words.askMistake],
    page: words.page
  };
}
function rowOf({ court, caseNumbers: caseNumbers2, offense, convictedOn, change, orderedOn }, words) {
  const section = Object.keys(words.offenses).find((each) => new RegExp(`^${each}(?![\\d.])`).test(offense));
  const name = section === void 0 ? "" : words.offenses[section];
  return [
    [court, caseNumbers2 === "" ? words.caseUnknown : caseNumbers2],
    [name === "" ? offense : `${offense}, ${name}`, filled(words.convictedOn, { date: dayIn(words, convictedOn) })],
    [words.actions[change], ...orderedOn === "" ? [] : [filled(words.orderedOn, { date: dayIn(words, orderedOn) })]]
  ];
}

// documents/letters/office.js
function districtAttorneyOf(county) {
  return { name: `District Attorney, County of ${county}`, address: [], reach: [], contacts: [] };
}
function readOffice(text, file) {
  const problems = [];
  const tell = (field, hint) => void problems.push({ code: "bad-profile", file, field, hint });
  const profile = recordOf2(parsed2(text));
  if (!profile)
    return { ok: false, problems: [{ code: "bad-profile", file, hint: "expected a JSON object" }] };
  const agency = recordOf2(profile["agency"]);
  const name = agency?.["name"];
  if (typeof name !== "string" || name.trim() === "")
    tell("agency.name", "expected the name of the office");
  const address = agency?.["address"] ?? [];
  if (!isLines2(address))
    tell("agency.address", "expected a list of lines");
  const contacts = profile["contacts"] ?? [];
  if (!Array.isArray(contacts))
    tell("contacts", "expected a list");
  const found = (Array.isArray(contacts) ? contacts : []).flatMap((each, i) => {
    const contact = recordOf2(each);
    const whom = contact?.["name"];
    if (typeof whom === "string" && whom.trim() !== "")
      return [{ name: whom, reach: reachOf(contact) }];
    tell(`contacts[${i}].name`, "expected who helps");
    return [];
  });
  if (problems.length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    value: { name: String(name), address: isLines2(address) ? address : [], reach: reachOf(agency), contacts: found }
  };
}
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function recordOf2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isLines2(value) {
  return Array.isArray(value) && value.every((line2) => typeof line2 === "string");
}
function reachOf(keys) {
  return ["phone", "email", "web"].flatMap((key) => typeof keys[key] === "string" ? [keys[key]] : []);
}

// documents/motions/motion-case.js
var REQUESTS = {
  DISMISS_AND_SEAL: "dismiss-and-seal",
  DISMISS: "dismiss",
  REDUCE_MISDEMEANOR: "reduce-misdemeanor",
  REDUCE_INFRACTION: "reduce-infraction",
  RESENTENCE: "resentence"
};
function motionCases(decisions) {
  const cases = /* @__PURE__ */ new Map();
  for (const decision2 of decisions) {
    const { row } = decision2;
    const key = [row.subject_id, row.agency, caseNumbers(row)[0] ?? row.case_key].join("\n");
    const same = cases.get(key);
    if (same)
      same.push(decision2);
    else
      cases.set(key, [decision2]);
  }
  return [...cases.values()].map(motionCase).sort(compareCases);
}
function motionCase(decisions) {
  const [{ row }] = decisions;
  const [caseNumber = "", ...otherCaseNumbers] = caseNumbers(row);
  const inSteps = new Map(decisions.map((each) => [each.row.case_key, Number(each.row.convictions_in_case)]));
  const convictions = [...inSteps.values()].reduce((sum2, count) => sum2 + count, 0);
  return {
    person: {
      name: nameInFull(row.name),
      alias: row.name_used === "" ? "" : nameInFull(row.name_used),
      birthDate: /^\d{4}(-\d{2}){0,2}$/.test(row.birth_date) ? row.birth_date : "",
      cii: row.cii_number
    },
    county: row.county,
    court: courtName(row.agency, row.county) ?? "",
    caseNumber,
    otherCaseNumbers,
    route: decisions.some((each) => isServing(each.row)) ? "petition" : "application",
    counts: decisions.map((each) => ({
      key: each.row.conviction_key,
      number: countNumberOf(each.row.conviction_key),
      section: each.row.section,
      offense: each.row.offense,
      level: each.row.level,
      convictedOn: each.row.conviction_date === "unknown" ? "" : each.row.conviction_date,
      request: REQUESTS[each.action],
      newSection: each.newSection,
      endsRegistration: relievesOfRegistration(each)
    })),
    otherCounts: Math.max(0, convictions - decisions.length)
  };
}
function compareCases(a, b) {
  const parts = (each) => [
    each.court,
    each.caseNumber === "" ? "1" : "0",
    each.caseNumber,
    each.person.name,
    each.counts[0]?.key ?? ""
  ];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < left.length; i++)
    if (left[i] !== right[i])
      return left[i] < right[i] ? -1 : 1;
  return 0;
}

// documents/motions/motion-templates.js
var PLEADING = String.raw`#import "house.typ": *
#let data = json("data.json")
#let pitch = 24pt
#let lines = 28
#let pleading(title, body) = {
  set page(
    margin: (left: 1.5in, right: 0.5in, top: 0.9in, bottom: 0.75in),
    background: {
      for i in range(lines) { place(top + left, dx: 0.95in, dy: 0.9in + i * pitch + 2.5pt, box(width: 0.3in, align(right, text(size: 11pt, str(i + 1))))) }
      place(top + left, dx: 1.36in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
      place(top + left, dx: 1.39in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
      place(top + right, dx: -0.44in, line(angle: 90deg, length: 100%, stroke: 0.5pt))
    },
    footer: context {
      set align(center)
      set text(size: 10pt)
      line(length: 100%, stroke: 0.5pt)
      v(-8pt)
      [#counter(page).display() — #title]
    },
  )
  set text(size: 12pt, top-edge: 0.8em, bottom-edge: -0.2em)
  set par(leading: pitch - 12pt, spacing: pitch - 12pt, first-line-indent: (amount: 0.5in, all: true))
  show heading: set text(size: 12pt)
  show heading: set align(center)
  show heading: set block(above: pitch - 12pt, below: pitch - 12pt)
  show heading: set par(first-line-indent: 0pt)
  body
}
#let attorney = block(height: pitch * 7, width: 100%, below: 0pt, {
  set par(first-line-indent: 0pt, leading: 5pt)
  for each in data.block { each; linebreak() }
})
#let court-block = {
  set par(first-line-indent: 0pt, leading: pitch - 12pt)
  set align(center)
  block(above: 0pt, below: 0pt, height: pitch * 2, strong(upper(data.court)))
}
#let caption(left-side, right-side) = block(above: 0pt, below: pitch, {
  set par(first-line-indent: 0pt, leading: 7pt, spacing: 10pt)
  grid(
    columns: (1fr, 1fr),
    inset: 8pt,
    stroke: (x, y) => if x == 0 { (right: 0.7pt, bottom: 0.7pt) } else { none },
    left-side, right-side,
  )
})
#let counts-table(columns, head, rows) = {
  set par(first-line-indent: 0pt, leading: 4pt)
  set text(size: 10.5pt)
  block(above: pitch - 12pt, below: pitch - 12pt, grid-table(columns: columns, head: head, ..rows.join()))
}
#let signature(on, who, what) = block(breakable: false, above: pitch, {
  set par(first-line-indent: 0pt, leading: 7pt)
  grid(
    columns: (1fr, 1.3fr),
    column-gutter: 18pt,
    align: top,
    on,
    { line(length: 100%, stroke: 0.6pt); who; linebreak(); what },
  )
})
#let blank(width) = box(width: width, baseline: 2pt, line(length: 100%, stroke: 0.6pt))
#let order-lines(count-words) = {
  set par(leading: 8pt)
  [Good cause appearing, the motion is granted as to the counts listed #count-words. IT IS ORDERED:]
  set enum(indent: 0pt, spacing: 10pt)
  set par(first-line-indent: 0pt, leading: 6pt)
  enum(..data.orders)
}
#let judge = signature([Date: #blank(1.6in)], [Judge of the Superior Court], [])
#let service(of, to) = {
  heading(level: 1, [PROOF OF SERVICE])
  set par(leading: 10pt, first-line-indent: 0pt)
  [I am over the age of 18 and not a party to this case. My business address is:]
  parbreak()
  blank(100%)
  parbreak()
  [On #blank(1.4in) I served #of on each of the following, in the way marked:]
  counts-table((1.5fr, 2fr, 1.7fr), ("Served", "Address", "How"), to.map(who => (who, blank(100%), "☐ mail  ☐ in person  ☐ electronic".replace("☐", "[ ]"))))
  [I declare under penalty of perjury under the laws of the State of California that this is true and correct.]
  signature([Date: #blank(1.6in)], [Signature of the person who served], [])
}
`;
var MOTION_TEMPLATE = String.raw`${PLEADING}
#show: house.with(title: data.title + ": " + data.caseNumber, as-of: data.asOf, paper: data.paper, face: "serif", size: 12pt, numbered: false)
#show: pleading.with(data.title)
#let columns = (auto, auto, 1.6fr, auto, auto, 1.5fr)
#let head = ("Count", "Section", "Offense, as recorded", "Level", "Convicted", "Request")
#let parties = {
  upper(data.plaintiff) + [,]
  parbreak()
  h(0.6in) + [Plaintiff,]
  parbreak()
  h(0.3in) + [v.]
  parbreak()
  data.defendant + [,]
  parbreak()
  h(0.6in) + [Defendant.]
}
#let matter(title) = {
  [Case No.: #strong(data.caseNumber)]
  if data.otherNumbers != "" { linebreak(); text(size: 10.5pt)[Other numbers in the record: #data.otherNumbers] }
  parbreak()
  strong(title)
  if data.sentencedBy != "" and data.sentencedBy != data.court { parbreak(); text(size: 10.5pt)[Convicted in: #data.sentencedBy] }
  if data.birthDate != "" { parbreak(); text(size: 10.5pt)[Date of birth: #data.birthDate] }
  if data.cii != "" { linebreak(); text(size: 10.5pt)[CII number: #data.cii] }
}
#attorney
#court-block
#caption(parties, matter(data.title))
#heading(level: 1)[MOTION]
The People of the State of California, by the undersigned, move the court for relief as to the following counts:
#counts-table(columns, head, data.rows)
#heading(level: 1)[GROUNDS]
#for each in data.grounds { par(each) }
#heading(level: 1)[REQUEST]
The People ask that the court grant, as to each count listed, the relief stated with it, without a hearing.
#signature([Date: #blank(1.6in)], data.signs, data.signsAs)
#pagebreak()
#block(height: pitch * 7, below: 0pt)[]
#court-block
#caption(parties, matter[PROPOSED ORDER on #data.title])
#heading(level: 1)[ORDER]
#order-lines[below]
#counts-table((auto, auto, auto, 1fr), ("Count", "Section", "Convicted", "Relief"), data.rows.map(row => (row.at(0), row.at(1), row.at(4), row.at(5))))
#judge
#pagebreak()
#service([the MOTION and the PROPOSED ORDER in case #data.caseNumber], ("Defendant, " + data.defendant, "Public Defender or defendant’s attorney"))
`;
var BULK_TEMPLATE = String.raw`${PLEADING}
#show: house.with(title: data.title + " in " + str(data.cases) + " cases", as-of: data.asOf, paper: data.paper, face: "serif", size: 12pt, numbered: false)
#show: pleading.with(data.title)
#let parties = {
  upper(data.plaintiff) + [,]
  parbreak()
  h(0.6in) + [Plaintiff,]
  parbreak()
  h(0.3in) + [v.]
  parbreak()
  [EACH DEFENDANT NAMED IN EXHIBIT A,]
  parbreak()
  h(0.6in) + [Defendants.]
}
#let matter(title) = {
  [Case Nos.: #strong[those listed in Exhibit A]]
  parbreak()
  strong(title)
  if data.batch != "" { parbreak(); text(size: 10.5pt, data.batch) }
}
#attorney
#court-block
#caption(parties, matter(data.title))
#heading(level: 1)[MOTION]
The People of the State of California, by the undersigned, move the court for relief in the #thousands(data.cases) cases and as to the #thousands(data.counts) counts listed in Exhibit A, as stated there for each count:
#counts-table((1fr, auto), ("Relief", "Counts"), data.byRequest.map(((what, count)) => (what, thousands(count))))
#heading(level: 1)[GROUNDS]
Each defendant would not have been guilty of the offense listed, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time. Where the sentence has been completed, Health and Safety Code section 11361.8, subdivisions (e) and (f), call for dismissal and sealing, or redesignation.
#if data.serving [Where it is being served (marked (b) in Exhibit A), subdivisions (a) and (b) allow the sentence to be recalled; the People do not contend that relief would pose an unreasonable risk of danger to public safety.]

Under section 11361.9 the People have reviewed the records and do not challenge relief for these counts. The criteria of section 11361.8 are presumed to be met, and the People offer no proof to the contrary.
#for each in data.paragraphs { par(each) }
#heading(level: 1)[REQUEST]
The People ask that the court grant the relief by one order in all cases listed, without a hearing, and that the order be entered in each of them.
#signature([Date: #blank(1.6in)], data.signs, data.signsAs)
#pagebreak()
#block(height: pitch * 7, below: 0pt)[]
#court-block
#caption(parties, matter[PROPOSED ORDER on #data.title])
#heading(level: 1)[ORDER]
#order-lines[in Exhibit A, #thousands(data.counts) in all]
#judge
#pagebreak()
#service([the MOTION, the PROPOSED ORDER and Exhibit A], ("Public Defender", "Defendants in cases not represented"))
#pagebreak()
#heading(level: 1)[EXHIBIT A]
#{
  set par(first-line-indent: 0pt, leading: 3pt)
  set text(size: 8.5pt)
  set par(justify: false)
  let shown = if data.identifiers { (0, 1, 2, 3, 4, 5, 6, 7, 8) } else { (0, 1, 4, 5, 6, 7, 8) }
  let pick(cells) = shown.map(i => cells.at(i))
  grid-table(
    columns: pick((auto, 1.2fr, auto, auto, auto, auto, auto, 1.3fr, auto)),
    head: pick(("Case", "Defendant", "Born", "CII", "Ct.", "Section", "Convicted", "Relief", "11361.8")),
    ..data.exhibit.map(pick).join(),
  )
}
`;

// documents/motions/motion-document.js
var REQUEST_WORDS = {
  "dismiss-and-seal": "Dismiss and seal",
  dismiss: "Dismiss",
  "reduce-misdemeanor": "Redesignate as misdemeanor",
  "reduce-infraction": "Redesignate as infraction",
  resentence: "Recall sentence and resentence"
};
var ROUTE = { petition: "11361.8(b)", application: "11361.8(f)" };
function motionDocument(of, terms) {
  const { profile, asOf, paper } = terms;
  const known = (value) => profile.wording.identifiers ? value : "";
  return {
    template: MOTION_TEMPLATE,
    data: {
      ...common(terms, profile.wording.title.replaceAll("{route}", ROUTE[of.route])),
      asOf: isoDate(asOf),
      paper,
      defendant: of.person.name.toUpperCase() + (of.person.alias === "" ? "" : ` AKA ${of.person.alias.toUpperCase()}`),
      caseNumber: of.caseNumber === "" ? "not known" : of.caseNumber,
      otherNumbers: of.otherCaseNumbers.join(", "),
      sentencedBy: of.court,
      birthDate: known(of.person.birthDate),
      cii: known(of.person.cii),
      serving: of.route === "petition",
      rows: of.counts.map(rowOf2),
      grounds: groundsOf(of, profile),
      orders: ordersOf(of.counts)
    }
  };
}
function bulkMotionDocument(cases, { number: number2, of }, terms) {
  const { profile, asOf, paper } = terms;
  const counts = cases.flatMap((each) => each.counts);
  return {
    template: BULK_TEMPLATE,
    data: {
      ...common(terms, profile.wording.title.replaceAll("{route}", "11361.8")),
      asOf: isoDate(asOf),
      paper,
      batch: of === 1 ? "" : `Batch ${number2} of ${of}`,
      cases: cases.length,
      counts: counts.length,
      byRequest: [...new Set(counts.map(({ request }) => request))].map((request) => [
        REQUEST_WORDS[request],
        counts.filter((count) => count.request === request).length
      ]),
      serving: cases.some(({ route }) => route === "petition"),
      paragraphs: profile.wording.paragraphs,
      identifiers: profile.wording.identifiers,
      orders: ordersOf(counts),
      exhibit: cases.flatMap((each) => each.counts.map((count) => [
        each.caseNumber === "" ? "not known" : each.caseNumber,
        each.person.name,
        each.person.birthDate,
        each.person.cii,
        count.number,
        count.section === "" ? count.offense : count.section,
        count.convictedOn === "" ? "not known" : count.convictedOn,
        requestOf(count),
        each.route === "petition" ? "(b)" : "(f)"
      ]))
    }
  };
}
function common({ profile }, title) {
  const { agency, attorney, caption, court, county } = profile;
  return {
    title,
    block: [
      `${attorney.name}${attorney.title === "" ? "" : `, ${attorney.title}`} (SBN ${attorney.bar})`,
      agency.name,
      ...agency.address,
      `Telephone: ${agency.phone}${agency.fax === "" ? "" : `   Fax: ${agency.fax}`}`,
      ...agency.email === "" ? [] : [agency.email],
      `Attorney for ${caption.attorneyFor}`
    ],
    court: court.name,
    courtLines: [...court.branch === "" ? [] : [court.branch], ...court.address],
    county,
    plaintiff: caption.plaintiff,
    signs: attorney.name,
    signsAs: [attorney.title, agency.name].filter(Boolean).join(", ")
  };
}
function rowOf2(count) {
  return [
    count.number,
    count.section,
    count.offense,
    count.level === "unknown" ? "not known" : count.level,
    count.convictedOn === "" ? "not known" : count.convictedOn,
    requestOf(count)
  ];
}
function requestOf({ request, newSection }) {
  return newSection === "" ? REQUEST_WORDS[request] : `${REQUEST_WORDS[request]}, ${newSection}`;
}
function groundsOf({ route, otherCounts, caseNumber }, { wording }) {
  return [
    route === "petition" ? "Defendant is serving the sentence for the counts listed. Health and Safety Code section 11361.8, subdivisions (a) and (b), allow a person who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the sentence recalled and the case resentenced or dismissed, unless that would pose an unreasonable risk of danger to public safety." : "Defendant has completed the sentence for the counts listed. Health and Safety Code section 11361.8, subdivisions (e) and (f), entitle a person who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the conviction dismissed and sealed because it is now legally invalid, or redesignated as a misdemeanor or infraction.",
    "Under section 11361.9 the People have reviewed the record. The People do not challenge relief for these counts. The criteria are presumed to be met unless the contrary is proved by clear and convincing evidence (section 11361.8), and the People offer no such proof.",
    ...route === "petition" ? ["The People do not contend that relief would pose an unreasonable risk of danger to public safety."] : [],
    ...otherCounts > 0 ? [
      `The record shows ${otherCounts === 1 ? "one other conviction" : `${otherCounts} other convictions`} in this case. This motion does not concern ${otherCounts === 1 ? "it" : "them"}.`
    ] : [],
    ...caseNumber === "" ? [
      "The record of the Department of Justice gives no case number. The court is asked to find the case by defendant\u2019s name, date of birth and date of conviction."
    ] : [],
    ...wording.paragraphs
  ];
}
function ordersOf(counts) {
  const asked = new Set(counts.map(({ request }) => request));
  return [
    ...asked.has("resentence") ? ["The sentence for each count so listed is recalled, and defendant is resentenced as stated on the record."] : [],
    ...asked.has("reduce-misdemeanor") || asked.has("reduce-infraction") ? ["Each count so listed is redesignated as stated, and is a misdemeanor or infraction for all purposes."] : [],
    ...asked.has("dismiss-and-seal") ? [
      "Each count so listed is dismissed as legally invalid, and the record of the conviction is sealed. No access to it shall be permitted without order of the court."
    ] : [],
    ...asked.has("dismiss") ? ["Each count so listed is dismissed."] : [],
    ...counts.some(({ endsRegistration }) => endsRegistration) ? [
      "Defendant is relieved of any duty to register as a narcotics offender under former Health and Safety Code section 11590 that rests on these counts."
    ] : [],
    "The clerk shall report this order to the Department of Justice (Penal Code section 13151)."
  ];
}

// documents/motions/motions-index.js
var MOTION_INDEX_COLUMNS = [
  "file",
  "case_number",
  "court",
  "defendant",
  "route",
  "counts",
  "conviction_keys"
];
function motionsIndex(cases) {
  const lines = cases.map(({ file, of }) => csvLine([
    file,
    of.caseNumber,
    of.court,
    of.person.name,
    of.route,
    String(of.counts.length),
    of.counts.map(({ key }) => key).join("; ")
  ].map(plainCell)));
  return utf8(csvLine(MOTION_INDEX_COLUMNS) + lines.join(""));
}
function motionFile(kind, number2) {
  return `${kind}_${String(number2).padStart(6, "0")}.pdf`;
}
function bulkBatches(cases, size) {
  const batches = [];
  for (const each of cases) {
    const last = batches.at(-1);
    if (last && last.length < size && last[0].court === each.court)
      last.push(each);
    else
      batches.push([each]);
  }
  return batches;
}

// documents/forms/cr-180-2018.json
var cr_180_2018_default = {
  form: "CR-180",
  edition: "2018",
  title: "Petition for Dismissal",
  countsOnForm: 5,
  fields: [
    {
      field: "Field1",
      is: "text",
      of: "attorney.nameAndBar"
    },
    {
      field: "Field2",
      is: "text",
      of: "agency.name"
    },
    {
      field: "Field3",
      is: "text",
      of: "agency.street"
    },
    {
      field: "Field4",
      is: "text",
      of: "agency.city"
    },
    {
      field: "Field5",
      is: "text",
      of: "agency.state"
    },
    {
      field: "Field6",
      is: "text",
      of: "agency.zip"
    },
    {
      field: "Field7",
      is: "text",
      of: "agency.phone"
    },
    {
      field: "Field9",
      is: "text",
      of: "agency.email"
    },
    {
      field: "Field10",
      is: "text",
      of: "attorney.for"
    },
    {
      field: "Field11",
      is: "text",
      of: "defendant"
    },
    {
      field: "Field12",
      is: "text",
      of: "defendant.birthDate"
    },
    {
      field: "Field13",
      is: "text",
      of: "case.number"
    },
    {
      field: "Field17",
      is: "text",
      of: "conviction.date"
    },
    {
      field: "Field18",
      is: "text",
      of: "count.1.code"
    },
    {
      field: "Field19",
      is: "text",
      of: "count.1.section"
    },
    {
      field: "Field20",
      is: "text",
      of: "count.1.level"
    },
    {
      field: "Field23",
      is: "text",
      of: "count.2.code"
    },
    {
      field: "Field24",
      is: "text",
      of: "count.2.section"
    },
    {
      field: "Field25",
      is: "text",
      of: "count.2.level"
    },
    {
      field: "Field28",
      is: "text",
      of: "count.3.code"
    },
    {
      field: "Field29",
      is: "text",
      of: "count.3.section"
    },
    {
      field: "Field30",
      is: "text",
      of: "count.3.level"
    },
    {
      field: "Field33",
      is: "text",
      of: "count.4.code"
    },
    {
      field: "Field34",
      is: "text",
      of: "count.4.section"
    },
    {
      field: "Field35",
      is: "text",
      of: "count.4.level"
    },
    {
      field: "Field38",
      is: "text",
      of: "count.5.code"
    },
    {
      field: "Field39",
      is: "text",
      of: "count.5.section"
    },
    {
      field: "Field40",
      is: "text",
      of: "count.5.level"
    }
  ]
};

// documents/forms/cr-181-2018.json
var cr_181_2018_default = {
  form: "CR-181",
  edition: "2018",
  title: "Order for Dismissal",
  fields: [
    {
      field: "SBN",
      is: "text",
      of: "attorney.bar"
    },
    {
      field: "FIRMNAME",
      is: "text",
      of: "agency.name"
    },
    {
      field: "NAMEOFDEFENDANT",
      is: "text",
      of: "defendant"
    },
    {
      field: "CASENO",
      is: "text",
      of: "case.number"
    }
  ]
};

// documents/forms/cr-400-2017.json
var cr_400_2017_default = {
  form: "CR-400",
  edition: "New July 1, 2017",
  title: "Petition/Application (Health and Safety Code, \xA7 11361.8), adult crimes",
  fields: [
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyName_ft[0]",
      is: "text",
      of: "attorney.name"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyBarNo_dc[0]",
      is: "text",
      of: "attorney.bar",
      optional: true
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyFirm_ft[0]",
      is: "text",
      of: "agency.name",
      optional: true
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyFor_ft[0]",
      is: "text",
      of: "attorney.for",
      optional: true
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyStreet_ft[0]",
      is: "text",
      of: "agency.street"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyCity_ft[0]",
      is: "text",
      of: "agency.city"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyState_ft[0]",
      is: "text",
      of: "agency.state"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].AttyZip_ft[0]",
      is: "text",
      of: "agency.zip"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].Phone_ft[0]",
      is: "text",
      of: "agency.phone"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].AttyInfo[0].Email_ft[0]",
      is: "text",
      of: "agency.email"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].CaseName[0].Defendant_ft[0]",
      is: "text",
      of: "defendant"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].Stamp[0].CaseNumber_ft[0]",
      is: "text",
      of: "case.number"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].DefendantInfo[0].#area[0].Checkbox[0]",
      is: "box",
      of: "route.petition"
    },
    {
      field: "topmostSubform[0].Page1[0].Caption_sf[0].DefendantInfo[0].#area[1].Checkbox[1]",
      is: "box",
      of: "route.application"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[2]",
      is: "box",
      of: "section.11357"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[3]",
      is: "box",
      of: "section.11358"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[4]",
      is: "box",
      of: "section.11359"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[5]",
      is: "box",
      of: "section.11360"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[6]",
      is: "box",
      of: "section.11362.1"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[1]",
      is: "box",
      of: "route.petition"
    },
    {
      field: "topmostSubform[0].Page1[0].Checkbox[0]",
      is: "box",
      of: "route.application"
    }
  ]
};

// documents/forms/cr-400-2024.json
var cr_400_2024_default = {
  form: "CR-400",
  edition: "Rev. January 1, 2024",
  title: "Petition/Application (Health and Safety Code, \xA7 11361.8), adult crimes",
  fields: [
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].AttyBarNo[0]",
      is: "text",
      of: "attorney.bar"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Name[0]",
      is: "text",
      of: "attorney.name"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].AttyFirm[0]",
      is: "text",
      of: "agency.name"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Street[0]",
      is: "text",
      of: "agency.street"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].City[0]",
      is: "text",
      of: "agency.city"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].State[0]",
      is: "text",
      of: "agency.state"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Zip[0]",
      is: "text",
      of: "agency.zip"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Phone[0]",
      is: "text",
      of: "agency.phone"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Fax[0]",
      is: "text",
      of: "agency.fax"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Email[0]",
      is: "text",
      of: "agency.email"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].AttyPartyInfo[0].AttyFor[0]",
      is: "text",
      of: "attorney.for"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].CourtInfo[0].CrtCounty[0]",
      is: "text",
      of: "county"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].CourtInfo[0].CrtStreet[0]",
      is: "text",
      of: "court.street"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].CourtInfo[0].CrtMailingAdd[0]",
      is: "text",
      of: "court.mailing"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].CourtInfo[0].CrtCityZip[0]",
      is: "text",
      of: "court.cityZip"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].HeaderSub[0].CaseNumber[0].CaseNumber[0]",
      is: "text",
      of: "case.number"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].Party[0].Party2[0]",
      is: "text",
      of: "defendant"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].FormTitle[0].#area[0].Checkbox[0]",
      is: "box",
      of: "route.petition"
    },
    {
      field: "CR-400[0].Page1[0].P1Caption[0].FormTitle[0].#area[1].Checkbox[1]",
      is: "box",
      of: "route.application"
    },
    {
      field: "CR-400[0].Page1[0].LI1[0].li1a[0].Checkbox[0]",
      is: "box",
      of: "section.11357"
    },
    {
      field: "CR-400[0].Page1[0].LI1[0].li1b[0].Checkbox[0]",
      is: "box",
      of: "section.11358"
    },
    {
      field: "CR-400[0].Page1[0].LI1[0].li1c[0].Checkbox[0]",
      is: "box",
      of: "section.11359"
    },
    {
      field: "CR-400[0].Page1[0].LI1[0].li1d[0].Checkbox[0]",
      is: "box",
      of: "section.11360"
    },
    {
      field: "CR-400[0].Page1[0].LI1[0].li1e[0].Checkbox[0]",
      is: "box",
      of: "section.11362.1"
    },
    {
      field: "CR-400[0].Page1[0].LI2[0].li2a[0].Checkbox[0]",
      is: "box",
      of: "route.petition"
    },
    {
      field: "CR-400[0].Page1[0].LI2[0].li2b[0].Checkbox[0]",
      is: "box",
      of: "route.application"
    },
    {
      field: "CR-400[0].Page1[0].SigBlock[0].SigName[0]",
      is: "text",
      of: "attorney.name"
    }
  ]
};

// documents/forms/sf-prop-64-2018.json
var sf_prop_64_2018_default = {
  form: "SF-PROP-64",
  edition: "2018",
  title: "San Francisco District Attorney, motion under Proposition 64",
  fields: [
    {
      field: "Assistant District Attorney",
      is: "text",
      of: "attorney.name"
    },
    {
      field: "CA SB",
      is: "text",
      of: "attorney.bar"
    },
    {
      field: "Defendant",
      is: "text",
      of: "defendant.withAlias"
    },
    {
      field: "SCN",
      is: "text",
      of: "case.number"
    },
    {
      field: "FOR RESENTENCING OR DISMISSAL HS  113618b",
      is: "box",
      of: "route.petition"
    },
    {
      field: "FOR REDESIGNATION OR DISMISSALSEALING HS  113618f",
      is: "box",
      of: "route.application"
    },
    {
      field: "11357  Possession of Marijuana",
      is: "box",
      of: "section.11357"
    },
    {
      field: "11358  Cultivation of Marijuana",
      is: "box",
      of: "section.11358"
    },
    {
      field: "11359  Possession of Marijuana for Sale",
      is: "box",
      of: "section.11359"
    },
    {
      field: "11360  Transportation Distribution or",
      is: "box",
      of: "section.11360"
    },
    {
      field: "11357 Count",
      is: "text",
      of: "sectionCount.11357"
    },
    {
      field: "11358 Count",
      is: "text",
      of: "sectionCount.11358"
    },
    {
      field: "11359 Count",
      is: "text",
      of: "sectionCount.11359"
    },
    {
      field: "11360 Count",
      is: "text",
      of: "sectionCount.11360"
    },
    {
      field: "Other Health and Safety Code Section",
      is: "box",
      of: "otherSections.any"
    },
    {
      field: "Text2",
      is: "text",
      of: "otherSections"
    },
    {
      field: "The District Attorney finds that defendant is eligible for relief and now requests the court to recall and resentence",
      is: "box",
      of: "always"
    }
  ]
};

// documents/forms/field-map.js
var FIELD_MAPS = [cr_400_2024_default, cr_400_2017_default, cr_180_2018_default, cr_181_2018_default, sf_prop_64_2018_default];
function readFieldMap(text, file) {
  const problems = [];
  const tell = (field, hint) => void problems.push({ code: "bad-field-map", file, field, hint });
  let map;
  try {
    map = JSON.parse(text);
  } catch {
  }
  if (typeof map !== "object" || map === null)
    return { ok: false, problems: [{ code: "bad-field-map", file, hint: "this is not a JSON object" }] };
  for (const key of ["form", "edition"])
    if (typeof map[key] !== "string" || map[key] === "")
      tell(key, "expected text");
  if (!Array.isArray(map.fields) || map.fields.length === 0)
    tell("fields", "expected a list of fields");
  else
    map.fields.forEach(({ field, is, of }, i) => {
      if (typeof field !== "string" || typeof of !== "string" || is !== "text" && is !== "box")
        tell(`fields[${i}]`, 'expected "field", "is" (text or box) and "of"');
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: map };
}

// documents/forms/fill-form.js
async function fittingForm(form, file, bytes, maps) {
  const own = maps.filter((map) => map.form.toUpperCase() === form.toUpperCase());
  if (own.length === 0)
    throw refusal("unknown-form", file, `there is no field map for the form ${form}; there are ${[...new Set(maps.map((map) => map.form))].join(", ")}, and a field map of your own can be given, --form-map`);
  const { PDFCheckBox, PDFTextField } = await import("@cantoo/pdf-lib");
  const has = (field, { is, optional }) => field === void 0 ? optional === true : field instanceof (is === "text" ? PDFTextField : PDFCheckBox);
  const document = await opened(file, bytes);
  const fields = new Map(document.getForm().getFields().map((field) => [field.getName(), field]));
  const lacking = own.map((map) => ({
    map,
    differs: map.fields.filter((mapped) => !has(fields.get(mapped.field), mapped)).map(({ field }) => field)
  }));
  const fit = lacking.find(({ differs }) => differs.length === 0);
  if (fit)
    return { file, bytes, map: fit.map };
  const nearest = lacking.reduce((best, each) => each.differs.length < best.differs.length ? each : best);
  const shown = nearest.differs.slice(0, 5).map((name) => `"${name}"`).join(", ");
  const more = nearest.differs.length > 5 ? ` and ${nearest.differs.length - 5} more` : "";
  throw refusal("other-edition", file, fields.size === 0 ? `has no fields to fill in: a scan, or a form made flat. Bring the fillable ${form}` : `is another edition of ${form}, or another form: of the edition "${nearest.map.edition}" it lacks the fields ${shown}${more}. Known editions: ${own.map(({ edition }) => edition).join("; ")}. A map of the edition can be given with --form-map`);
}
async function filledForm({ file, bytes, map }, values) {
  const { PDFCheckBox, PDFTextField, StandardFonts } = await import("@cantoo/pdf-lib");
  const document = await opened(file, bytes);
  const form = document.getForm();
  if (form.hasXFA())
    form.deleteXFA();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const mapped of map.fields) {
    const field = form.getFieldMaybe(mapped.field);
    if (field instanceof PDFTextField) {
      const text = latin(required(values.text(mapped.of), mapped, file));
      const most = field.getMaxLength();
      field.setText(most === void 0 ? text : text.slice(0, most));
      field.updateAppearances(font);
    } else if (field instanceof PDFCheckBox) {
      if (required(values.box(mapped.of), mapped, file))
        field.check();
      else
        field.uncheck();
    }
  }
  return document.save({ updateFieldAppearances: false });
}
function required(value, { of, is }, file) {
  if (value !== void 0)
    return value;
  throw refusal("unknown-value", file, `the field map asks for the ${is} "${of}", which no case has`);
}
async function opened(file, bytes) {
  try {
    const { PDFDocument: Loaded } = await import("@cantoo/pdf-lib");
    return await Loaded.load(bytes, { password: "", updateMetadata: false, preserveXFA: true });
  } catch {
    throw refusal("bad-form", file, "cannot be read as a PDF form: it may be damaged, or need a password");
  }
}
function refusal(code, file, hint) {
  return new RunRefused([{ code, file, hint }]);
}
var WINDOWS_1252 = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;
function latin(text) {
  return text.normalize("NFC").replaceAll(/\s/g, " ").replaceAll(/./gu, (character) => {
    if (WINDOWS_1252.test(character))
      return character;
    const bare = character.normalize("NFD").replaceAll(/\p{M}/gu, "");
    if (bare !== "" && WINDOWS_1252.test(bare))
      return bare;
    return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

// documents/forms/form-values.js
var SECTIONS = ["11357", "11358", "11359", "11360", "11362.1"];
function formValues(of, profile, firstCount = 0) {
  const texts = new Map([
    ...officeTexts(profile),
    ["county", profile.county],
    ["case.number", of.caseNumber],
    ["defendant", of.person.name],
    ["defendant.withAlias", of.person.alias === "" ? of.person.name : `${of.person.name} AKA ${of.person.alias}`],
    ["defendant.birthDate", of.person.birthDate],
    ["conviction.date", [...new Set(of.counts.map(({ convictedOn }) => convictedOn).filter(Boolean))].join(", ")],
    ["otherSections", otherSections(of.counts)],
    ...SECTIONS.map((section) => [`sectionCount.${section}`, times(countsOf2(of.counts, section))]),
    ...countTexts(of.counts.slice(firstCount))
  ]);
  const boxes = new Map([
    ["always", true],
    ["route.petition", of.route === "petition"],
    ["route.application", of.route === "application"],
    ["otherSections.any", otherSections(of.counts) !== ""],
    ...SECTIONS.map((section) => [`section.${section}`, countsOf2(of.counts, section) > 0])
  ]);
  return { text: (name) => texts.get(name), box: (name) => boxes.get(name) };
}
function officeTexts({ agency, attorney, caption, court }) {
  const office = placeOf2(agency.address);
  const seat = placeOf2(court.address);
  return [
    ["attorney.name", attorney.name],
    ["attorney.bar", attorney.bar],
    ["attorney.nameAndBar", `${attorney.name} (SBN ${attorney.bar})`],
    ["attorney.for", caption.attorneyFor],
    ["agency.name", agency.name],
    ["agency.street", office.street],
    ["agency.city", office.city],
    ["agency.state", office.state],
    ["agency.zip", office.zip],
    ["agency.phone", agency.phone],
    ["agency.fax", agency.fax],
    ["agency.email", agency.email],
    ["court.street", seat.street],
    ["court.mailing", seat.street],
    ["court.cityZip", [seat.city, seat.zip].filter(Boolean).join(" ")]
  ];
}
function placeOf2(lines) {
  const match = /^(.*?),?\s+([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(lines.at(-1)?.trim() ?? "");
  if (!match)
    return { street: lines.join(", "), city: "", state: "", zip: "" };
  return { street: lines.slice(0, -1).join(", "), city: match[1], state: match[2], zip: match[3] };
}
function countTexts(counts) {
  return [1, 2, 3, 4, 5].flatMap((place) => {
    const count = counts[place - 1];
    const [, code = "", section = ""] = /([A-Z]{2}) (.+)$/.exec(count?.section ?? "") ?? [];
    return [
      [`count.${place}.code`, code],
      [`count.${place}.section`, count && section === "" ? count.offense : section],
      [`count.${place}.level`, count?.level === "unknown" ? "" : count?.level ?? ""]
    ];
  });
}
function sectionOf({ section }) {
  return /^HS (\d+(?:\.\d+)?)(?=\(|$)/.exec(section.replace(/^attempt of /, ""))?.[1] ?? "";
}
function countsOf2(counts, section) {
  return counts.filter((count) => sectionOf(count) === section).length;
}
function otherSections(counts) {
  const found = /* @__PURE__ */ new Map();
  for (const count of counts) {
    if (SECTIONS.includes(sectionOf(count)))
      continue;
    const name = count.section === "" ? count.offense : count.section;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return [...found].map(([name, count]) => [name, times(count)].filter(Boolean).join(" ")).join(", ");
}
function times(count) {
  return count > 1 ? `x${count}` : "";
}

export {
  openResults,
  PAPERS,
  summaryIn,
  titleCase,
  reportDocument,
  publicReportDocument,
  STATUSES,
  readLedger,
  titled,
  readSheet,
  batchFileName,
  totalsOf,
  exportRelief,
  decidedIn,
  finishPublishing,
  importReturn,
  printList,
  listed,
  defenderList,
  dojList,
  challengeList,
  openQuestions,
  readCorrections,
  readReviewed,
  courtStatus,
  reviewWorkbook,
  sheetsWith,
  inBatches,
  lettersIndex,
  readAddresses,
  lettersOf,
  LANGUAGES,
  lettersDocument,
  districtAttorneyOf,
  readOffice,
  PLACES,
  progressOf,
  motionCases,
  motionDocument,
  bulkMotionDocument,
  motionsIndex,
  motionFile,
  bulkBatches,
  readProfile,
  FIELD_MAPS,
  readFieldMap,
  fittingForm,
  filledForm,
  formValues
};
