import {
  paperOption
} from "./chunk-NVK6V4AC.js";
import {
  makeReport,
  reviewedIn
} from "./chunk-MTJUCZN4.js";
import {
  PLACES,
  openResults,
  progressOf,
  readLedger
} from "./chunk-FD2WHEYA.js";
import {
  plural,
  say,
  table
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  courtFolder,
  isoDate,
  nodeHash,
  resultsSource
} from "./chunk-SMOQDO4B.js";

// cli/report.js
import { Command, Option } from "commander";
function reportCommand() {
  return new Command("report").argument("<results>", "the folder of a run").description("Make the summary report of a run as PDF: its figures, pictures, choices, and what to do next.").option("--public", "the version for everybody: small counts put together, nothing that identifies anybody").addOption(paperOption()).option("-o, --out <file>", "where to write it (default: Summary_Report.pdf or Public_Report.pdf among the results)").addOption(new Option("--progress", "print instead what was identified, granted, challenged and is pending (HS 11361.9, AB 1706), from the ledger").conflicts(["public", "out", "paper"])).option("--reviewed <file>", "with --progress: people's decisions, as CSV").option("--json", "with --progress: print it as JSON").addHelpText("after", "\nExamples:\n  cmr report results\n  cmr report results --public --paper a4 --out report.pdf\n  cmr report results --progress").action(report);
}
async function report(folder, options) {
  if (options.progress)
    return progress(folder, options);
  say(`Wrote ${await makeReport(folder, options)}.`);
}
async function progress(folder, options) {
  const { record, determinations } = openResults(resultsSource(folder));
  const found = progressOf({
    determinations: determinations(),
    ledger: readLedger(courtFolder(folder).store, nodeHash),
    reviewed: await reviewedIn(options.reviewed)
  });
  const head = { county: record.county, asOf: isoDate(record.asOf) };
  if (options.json)
    return say(JSON.stringify({ ...head, ...found }, null, 2));
  say(`${head.county} county, convictions under Proposition 64 (HS 11361.9), law applied as of ${head.asOf}.
`);
  say(printProgress(found));
}
function printProgress({ identified, people, stages }) {
  const rows = Object.keys(PLACES).flatMap((stage) => {
    const words = PLACES[stage];
    const { all, of } = stages[stage];
    return [[stage, all], ...Object.entries(of).map(([place, count]) => [`  ${words[place]}`, count])];
  });
  return table([[`identified, of ${plural(people, "person")}`, identified], ...rows]);
}
export {
  reportCommand
};
