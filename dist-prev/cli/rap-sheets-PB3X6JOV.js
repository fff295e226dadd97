import {
  outcomeSections,
  policyNotices,
  remediesSection,
  workerCount
} from "./chunk-EPAUNH5V.js";
import "./chunk-4YPYZWRF.js";
import {
  stoppable
} from "./chunk-2TQMIVMO.js";
import "./chunk-QVR4WMXB.js";
import {
  countTo
} from "./chunk-NVNCUITO.js";
import {
  choicesOf,
  countyOf,
  refuse,
  withChoices,
  withRemedies
} from "./chunk-P3JFFLIN.js";
import {
  DONE,
  DONE_WITH_ROWS_SET_ASIDE,
  number,
  plural,
  say,
  table
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  findSheets,
  isoDate,
  nodeHash,
  outputFolder,
  printProblem,
  runSheets,
  sameCii,
  sheetThreads,
  sheetsHere,
  thisProgram
} from "./chunk-SMOQDO4B.js";

// cli/rap-sheets.js
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { Command } from "commander";

// cli/print-sheets.js
var WHAT_IT_IS = /* @__PURE__ */ new Map([
  ["determinations.csv", "one line per conviction in scope, with reason, authority and answers"],
  ["summary.csv", "San Francisco's summary: its formula of 2018 for each conviction of the county"],
  ["convictions.csv", "every conviction of every sheet, of any county"],
  ["sheets.csv", "one line per file: read, needs review, or refused and why"],
  ["warnings.csv", "everything that was not certain, with page and line"],
  ["summary.json", "the counts, for machines"],
  ["run.json", "what is needed to repeat this run, with hashes"]
]);
var NAMED = 12;
function printSheets({ summary, sheets, outputs, results }, folder, seconds) {
  const { convictions } = summary["balance"];
  const sections = [
    [
      "Sheets",
      `  ${plural(sheets.in, "file")} = ${number(sheets.read)} read + ${number(sheets.needReview)} for a person to look at + ${number(sheets.refused)} refused`,
      `  ${plural(convictions.inScope, "conviction")} in scope = the sum of the outcomes below`
    ].join("\n"),
    toLookAt(results),
    samePeople(results),
    ...convictions.inScope > 0 ? outcomeSections(summary, "summary.csv has them, and determinations.csv by a policy that covers pleas") : [nothingInScope(results)],
    remediesSection(summary)
  ];
  const files = outputs.map(({ name, bytes }) => [name, `${number(bytes)} bytes`, WHAT_IT_IS.get(name) ?? ""]);
  return [
    ...sections.filter((section) => section !== ""),
    `Files in ${folder}
${table(files)}`,
    `Done in ${seconds.toFixed(1)} s.`
  ].join("\n\n");
}
function toLookAt(results) {
  const review = results.filter(({ status }) => status === "needs review");
  if (review.length === 0)
    return "";
  const named = review.slice(0, NAMED).map(({ name, losses, doubts }) => [
    name,
    `${losses} ${losses === 1 ? "loss" : "losses"}`,
    plural(doubts, "doubt")
  ]);
  return `To be looked at by a person; where something may be lost nothing was granted. warnings.csv names page and line
${table(named)}${andMore(review.length)}`;
}
function samePeople(results) {
  const twice = results.filter((each) => sameCii(each, results).length > 0);
  if (twice.length === 0)
    return "";
  const named = twice.slice(0, NAMED).map((each) => [each.name, `same CII number as ${sameCii(each, results).join(", ")}`]);
  return `Sheets of one person, each decided and counted by itself: keep the latest
${table(named)}${andMore(twice.length)}`;
}
function andMore(count) {
  return count > NAMED ? `
  and ${number(count - NAMED)} more` : "";
}
function nothingInScope(results) {
  const counted = /* @__PURE__ */ new Map();
  for (const county of results.flatMap(({ counties }) => counties))
    counted.set(county, (counted.get(county) ?? 0) + 1);
  const list = [...counted].sort(([, a], [, b]) => b - a).map(([county, count]) => `${county || "no known county"} (${count})`);
  const where = list.length === 0 ? "hold no conviction" : `hold convictions of ${list.join(", ")}`;
  return `Nothing is in scope: the sheets ${where}. convictions.csv lists them all.`;
}

// cli/rap-sheets.js
function rapSheetsCommand() {
  return withRemedies(withChoices(new Command("rap-sheets").argument("<path...>", "RAP sheets (PDF or text), or folders of them"))).description("Read California DOJ RAP sheets, decide every conviction in scope, and write the results. The sheets are only read.").requiredOption("-c, --county <name>", "the county whose convictions are decided, in any case; see `cmr counties`").requiredOption("-o, --out <folder>", "the folder for the results; made if need be").option("--ocr-text <folder>", "for scanned PDFs: a folder with the text that OCR made of NAME.pdf as NAME.txt").option("--workers <n>", "how many worker threads (default: one for each core, at most 8)", workerCount).option("--json", "print the summary as JSON and nothing else").option("-q, --quiet", "no progress, no report; the exit code tells").addHelpText("after", '\nExample:\n  cmr rap-sheets sheets --county "SAN FRANCISCO" --policy san-francisco-2018 --as-of 2020-07-01 --out results').action(decideSheets);
}
async function decideSheets(paths, options) {
  const county = countyOf(options.county);
  const choices = choicesOf(options);
  const { policy, asOf } = choices;
  const { sheets, passedOver } = findSheets(paths, options.ocrText);
  if (sheets.length === 0)
    refuse("no-input", "no .pdf or .txt file was found there");
  const plan = {
    inputs: sheets.map(({ path }) => basename(path)),
    county,
    ...choices
  };
  const talks = !options.json && !options.quiet;
  if (talks)
    say(`Law applied as of ${isoDate(asOf)}, ${county} county, policy ${policy.id}.`);
  const started = performance.now();
  const outcome = await run(plan, sheets, { folder: options.out, workers: options.workers, talks });
  const seconds = (performance.now() - started) / 1e3;
  if (options.json) {
    say(JSON.stringify({ summary: outcome.summary, record: outcome.record, problems: outcome.problems, seconds }, null, 2));
  } else if (talks) {
    for (const notice of policyNotices(plan))
      say(`Notice: ${notice}.`);
    if (passedOver.length > 0)
      say(`Notice: neither .pdf nor .txt, and left alone: ${listed(passedOver)}.`);
    for (const problem of outcome.problems)
      say(`Refused: ${printProblem(problem)}.`);
    say(printSheets(outcome, options.out, seconds));
  }
  process.exitCode = outcome.problems.length > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}
function listed(names) {
  const more = names.length - 5;
  return names.slice(0, 5).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
async function run(plan, paths, { folder, workers, talks }) {
  const hands = Math.min(workers ?? Math.min(8, availableParallelism()), paths.length);
  const start = { plan, paths };
  const crew = hands > 1 ? sheetThreads(start, hands) : sheetsHere(start);
  const output = outputFolder(folder);
  const progress = countTo(process.stderr, !talks);
  return stoppable({ discard: output.discard, clear: progress.clear }, () => runSheets(plan, thisProgram(), {
    crew,
    hash: nodeHash,
    output,
    progress: ({ sheetsDone, sheetsAll }) => progress.show("Sheets", sheetsDone, sheetsAll)
  }));
}
export {
  rapSheetsCommand
};
