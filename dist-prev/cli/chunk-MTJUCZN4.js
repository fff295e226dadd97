import {
  FIELD_MAPS,
  bulkBatches,
  bulkMotionDocument,
  challengeList,
  courtStatus,
  decidedIn,
  defenderList,
  districtAttorneyOf,
  dojList,
  exportRelief,
  filledForm,
  finishPublishing,
  fittingForm,
  formValues,
  importReturn,
  inBatches,
  lettersDocument,
  lettersIndex,
  lettersOf,
  listed,
  motionCases,
  motionDocument,
  motionFile,
  motionsIndex,
  openQuestions,
  openResults,
  printList,
  publicReportDocument,
  readAddresses,
  readCorrections,
  readFieldMap,
  readLedger,
  readOffice,
  readProfile,
  readReviewed,
  readSheet,
  reportDocument,
  reviewWorkbook,
  sheetsWith,
  summaryIn,
  titleCase,
  titled
} from "./chunk-FD2WHEYA.js";
import {
  RunRefused,
  courtFolder,
  isoDate,
  nodeHash,
  publishFiles,
  reason,
  resultsSource,
  thisProgram,
  typesetSources,
  typesetterThreads
} from "./chunk-SMOQDO4B.js";

// paperwork/tables.js
import { readFileSync } from "node:fs";
import { basename } from "node:path";
async function sheetAt(path, column) {
  const { bytes, sha256 } = bytesAt(path);
  const [sheet, ...more] = isWorkbook(bytes) ? await sheetsIn(path, column, bytes) : [readSheet(basename(path), bytes)];
  if (sheet === void 0 || more.length > 0)
    throw new RunRefused([
      {
        code: "which-sheet",
        file: basename(path),
        field: column,
        hint: `expected one sheet with this column in its first line; the workbook has ${sheet === void 0 ? "none" : "several"}`
      }
    ]);
  return { sheet, sha256 };
}
function bytesAt(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new RunRefused([{ code: "cannot-read", file: basename(path), hint: reason(cause, "read") }]);
  }
  const hash = nodeHash();
  hash.update(bytes);
  return { bytes, sha256: hash.hex() };
}
function textAt(path) {
  return Buffer.from(bytesAt(path).bytes).toString("utf8");
}
function checked(result) {
  if (result.ok)
    return result.value;
  throw new RunRefused(result.problems);
}
function isWorkbook(bytes) {
  return bytes[0] === 80 && bytes[1] === 75;
}
async function sheetsIn(path, column, bytes) {
  try {
    return await sheetsWith(column, basename(path), bytes);
  } catch {
    throw new RunRefused([
      { code: "bad-workbook", file: basename(path), hint: "cannot be read as a workbook; save it as .xlsx or as CSV" }
    ]);
  }
}
async function reviewedIn(path) {
  if (path === void 0)
    return /* @__PURE__ */ new Map();
  const { bytes } = bytesAt(path);
  const sheets = isWorkbook(bytes) ? await sheetsIn(path, "decision", bytes) : [readSheet(basename(path), bytes)];
  if (sheets.length === 0)
    throw new RunRefused([
      {
        code: "which-sheet",
        file: basename(path),
        field: "decision",
        hint: "no sheet of the workbook has this column in its first line"
      }
    ]);
  const read = sheets.map(readReviewed);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0)
    throw new RunRefused(problems);
  return new Map(read.flatMap(({ decisions }) => [...decisions]));
}
async function correctionsIn(path) {
  if (path === void 0)
    return /* @__PURE__ */ new Map();
  const { corrections, problems } = readCorrections((await sheetAt(path, "corrected_case_number")).sheet);
  if (problems.length > 0)
    throw new RunRefused(problems);
  return corrections;
}

// paperwork/court.js
async function sendToCourts(folder, order) {
  const results = openResults(resultsSource(folder));
  return exportRelief(results, {
    terms: {
      agency: order.agency ?? districtAttorney(results.record.county),
      decisionDate: isoDate(results.record.asOf),
      decidedBy: order.decidedBy ?? "",
      on: isoDate(order.on),
      programVersion: thisProgram().version,
      withFbi: order.fbi ?? false
    },
    remedy: order.remedy,
    reviewed: await reviewedIn(order.reviewed),
    corrections: await correctionsIn(order.corrections),
    variant: order.spreadsheet ? "spreadsheet" : "plain"
  }, courtOf(folder));
}
function districtAttorney(county) {
  return `District Attorney, County of ${titled(county)}`;
}
async function takeInReturn(folder, { path, correct, on }) {
  openResults(resultsSource(folder));
  const { sheet, sha256 } = await sheetAt(path, "status");
  return importReturn(sheet, sha256, { today: on, correct }, courtOf(folder));
}
function standingAt(folder, on) {
  const results = openResults(resultsSource(folder));
  const effects = courtOf(folder);
  const ledger = readLedger(effects.store, effects.hash);
  const lost = finishPublishing(ledger, effects);
  return { results, ledger, status: courtStatus(ledger, on), lost };
}
function listOpenQuestions(folder, { results, ledger, status }) {
  if (status.open.length === 0)
    return void 0;
  const name = `open-questions_${String(ledger.entries).padStart(3, "0")}.csv`;
  writeOnce(courtOf(folder), name, openQuestions(status.open, rowsFor(results, status)));
  return name;
}
function courtOf(folder) {
  return { ...courtFolder(folder), hash: nodeHash };
}
function writeOnce({ files }, name, text) {
  const hash = nodeHash();
  hash.update(Buffer.from(text));
  const sha256 = hash.hex();
  if (files.publish(name, sha256))
    return;
  files.prepare(name, text, sha256);
  files.publish(name, sha256);
}
function rowsFor(results, { open }) {
  const wanted = new Set(open.map(({ key }) => key));
  const rows = /* @__PURE__ */ new Map();
  for (const row of results.byPolicy())
    if (wanted.has(row.conviction_key))
      rows.set(row.conviction_key, row);
  return rows;
}

// paperwork/effects.js
import { availableParallelism } from "node:os";
var UNTOLD = { progress: () => {
}, began: () => {
} };
function typesetHands(documents) {
  return Math.max(1, Math.min(4, availableParallelism(), Math.ceil(documents / 8)));
}

// paperwork/letters.js
import { readdirSync, rmSync } from "node:fs";
import { basename as basename3, join } from "node:path";

// paperwork/profile-at.js
import { basename as basename2 } from "node:path";
function profileAt(path, county) {
  const profile = checked(readProfile(textAt(path), basename2(path)));
  if (profile.county === county)
    return profile;
  throw new RunRefused([
    {
      code: "other-county",
      file: basename2(path),
      field: "county",
      hint: `the profile is of ${profile.county}, and the results are of ${county}`
    }
  ]);
}

// paperwork/letters.js
async function makeLetters(folder, out, asked, effects = UNTOLD) {
  const results = openResults(resultsSource(folder));
  const ledger = readLedger(courtFolder(folder).store, nodeHash);
  const county = titleCase(results.record.county);
  const terms = {
    kind: asked.announce ? "announced" : "changed",
    county,
    office: officeIn(asked.countyProfile, results.record.county),
    languages: asked.language,
    on: asked.on,
    asOf: results.record.asOf,
    paper: asked.paper
  };
  const addresses = await addressesIn(asked.addresses);
  const found = lettersOf({ determinations: results.byPolicy(), ledger, addresses }, terms.kind);
  const withoutAddress = found.letters.filter(({ address }) => address.length === 0).length;
  const files = found.letters.length === 0 ? [] : await written(out, found, { terms, size: asked.batch, effects });
  const { kind, deceased } = found;
  return { kind, letters: found.letters.length, files, withoutAddress, deceased };
}
async function written(out, { letters }, { terms, size, effects }) {
  const batches = inBatches(letters, size);
  const typesetter = typesetterThreads(typesetHands(batches.length));
  let done = 0;
  try {
    effects.progress(0, letters.length);
    const pdfs = await Promise.all(batches.map(async (batch) => {
      const pdf = await typesetter.typeset(typesetSources(lettersDocument(batch.letters, terms)));
      effects.progress(done += batch.letters.length, letters.length);
      return [batch.file, pdf];
    }));
    await publishFiles(out, [...pdfs, ["letters_index.csv", lettersIndex(batches)]], effects.began);
  } finally {
    await typesetter.dismiss();
  }
  const files = batches.map(({ file }) => file);
  for (const name of readdirSync(out))
    if (/^letters_\d+\.pdf$/.test(name) && !files.includes(name))
      rmSync(join(out, name));
  return files;
}
function officeIn(path, county) {
  if (path === void 0)
    return districtAttorneyOf(titleCase(county));
  profileAt(path, county);
  return checked(readOffice(textAt(path), basename3(path)));
}
async function addressesIn(path) {
  if (path === void 0)
    return /* @__PURE__ */ new Map();
  const { addresses, problems } = readAddresses((await sheetAt(path, "subject_id")).sheet);
  if (problems.length > 0)
    throw new RunRefused(problems);
  return addresses;
}

// paperwork/lists.js
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
async function makeLists(folder, asked = {}, { began } = UNTOLD) {
  const results = openResults(resultsSource(folder));
  const reviewed = await reviewedIn(asked.reviewed);
  const all = [];
  for (const row of results.byPolicy())
    all.push(listed(row, reviewed.get(row.conviction_key)));
  const ledger = readLedger(courtFolder(folder).store, nodeHash);
  const lists = [
    ["public_defender.csv", defenderList(all), "challenged or waiting for a person; those under sentence first"],
    ["doj_update.csv", dojList(all, ledger), "what is to change in DOJ\u2019s record, and how far it is"],
    ["challenges.csv", challengeList(all), "what the policy does not grant, with the grounds on record"]
  ];
  const out = join2(folder, "lists");
  const stamp = /* @__PURE__ */ new Date(`${isoDate(results.record.asOf)}T00:00:00Z`);
  const bytes = await reviewWorkbook(all, results, { stamp });
  const workbook = workbookName(out, bytes);
  const files = lists.map(([file, list]) => [file, Buffer.from(printList(list), "utf8")]);
  await publishFiles(out, workbook === void 0 ? files : [...files, [workbook, bytes]], began);
  return {
    lists: lists.map(([file, list, says]) => ({ file, lines: list.rows.length, says })),
    convictions: all.length,
    workbook
  };
}
function workbookName(folder, workbook) {
  for (let i = 1; ; i++) {
    const name = i === 1 ? "review.xlsx" : `review_${i}.xlsx`;
    const path = join2(folder, name);
    if (!existsSync(path))
      return name;
    if (Buffer.from(workbook).equals(readFileSync2(path)))
      return void 0;
  }
}

// paperwork/motions.js
import { basename as basename4 } from "node:path";
async function makeMotions(folder, out, asked, { progress, began } = UNTOLD) {
  const { remedy, bulk, paper } = asked;
  const forms = await formsIn(asked);
  const results = openResults(resultsSource(folder));
  const profile = profileAt(asked.countyProfile, results.record.county);
  const reviewed = await reviewedIn(asked.reviewed);
  const decisions = decidedIn(results, { remedy, reviewed }).filter((each) => each.kind === "decision");
  const cases = motionCases(decisions);
  const numberless = cases.filter(({ caseNumber }) => caseNumber === "").length;
  if (cases.length === 0)
    return { files: [], cases: 0, numberless };
  const papers = papersOf(cases, { profile, asOf: results.record.asOf, paper }, { bulk, forms });
  const typesetter = typesetterThreads(typesetHands(papers.length));
  try {
    await publishFiles(out, filesOf(papers, { typesetter, progress }), began);
    return { files: papers.map(({ file }) => file), cases: cases.length, numberless };
  } finally {
    await typesetter.dismiss();
  }
}
function papersOf(cases, terms, { bulk, forms }) {
  if (forms.length > 0)
    return forms.flatMap((form) => filledForms(cases, form, terms));
  return bulk === void 0 ? oneByOne(cases, terms) : inBulk(cases, bulk, terms);
}
function filledForms(cases, form, { profile }) {
  const { countsOnForm = Infinity } = form.map;
  return cases.flatMap((of, i) => {
    const copies = Math.max(1, Math.ceil(of.counts.length / countsOnForm));
    return Array.from({ length: copies }, (_, copy) => ({
      file: motionFile(`${form.map.form.toLowerCase()}${copy === 0 ? "" : `-more-${copy + 1}`}`, i + 1),
      cases: [of],
      made: () => filledForm(form, formValues(of, profile, copy === 0 ? 0 : copy * countsOnForm))
    }));
  });
}
var typesetOf = (document) => (typesetter) => typesetter.typeset(typesetSources(document()));
function oneByOne(cases, terms) {
  return cases.map((each, i) => ({
    file: motionFile("motion", i + 1),
    cases: [each],
    made: typesetOf(() => motionDocument(each, terms))
  }));
}
function inBulk(cases, size, terms) {
  const batches = bulkBatches(cases, size);
  return batches.map((batch, i) => ({
    file: motionFile("bulk-motion", i + 1),
    cases: batch,
    made: typesetOf(() => bulkMotionDocument(batch, { number: i + 1, of: batches.length }, terms))
  }));
}
var AT_ONCE = 64;
async function* filesOf(papers, { typesetter, progress }) {
  let done = 0;
  const one = async ({ made }) => {
    const pdf = await made(typesetter);
    progress(++done, papers.length);
    return pdf;
  };
  progress(0, papers.length);
  for (let from = 0; from < papers.length; from += AT_ONCE) {
    const part = papers.slice(from, from + AT_ONCE);
    const pdfs = await Promise.all(part.map(one));
    for (const [i, pdf] of pdfs.entries())
      yield [part[i].file, pdf];
  }
  yield ["motions_index.csv", motionsIndex(papers.flatMap(({ file, cases }) => cases.map((of) => ({ file, of }))))];
}
async function formsIn({ forms = [], formMaps = [] }) {
  const maps = [...formMaps.map((path) => checked(readFieldMap(textAt(path), basename4(path)))), ...FIELD_MAPS];
  const found = [];
  for (const { form, path } of forms)
    found.push(await fittingForm(form, basename4(path), bytesAt(path).bytes, maps));
  return found;
}

// paperwork/report.js
import { basename as basename5, dirname, join as join3 } from "node:path";
async function makeReport(folder, asked, { began } = UNTOLD) {
  const out = asked.out ?? join3(folder, asked.public ? "Public_Report.pdf" : "Summary_Report.pdf");
  const { record, recordSha256, summary, flow } = openResults(resultsSource(folder));
  const parts = { record, recordSha256, summary: summaryIn(summary()), flow: flow() };
  const document = asked.public ? publicReportDocument(parts, asked.paper) : reportDocument(parts, asked.paper);
  const typesetter = typesetterThreads(1);
  try {
    const pdf = await typesetter.typeset(typesetSources(document));
    await publishFiles(dirname(out), [[basename5(out), pdf]], began);
    return out;
  } finally {
    await typesetter.dismiss();
  }
}

export {
  sheetAt,
  bytesAt,
  textAt,
  checked,
  reviewedIn,
  correctionsIn,
  sendToCourts,
  takeInReturn,
  standingAt,
  listOpenQuestions,
  UNTOLD,
  typesetHands,
  profileAt,
  makeLetters,
  makeLists,
  makeMotions,
  makeReport
};
