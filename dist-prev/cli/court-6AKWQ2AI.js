import {
  listOpenQuestions,
  sendToCourts,
  standingAt,
  takeInReturn
} from "./chunk-MTJUCZN4.js";
import {
  STATUSES,
  batchFileName,
  totalsOf
} from "./chunk-FD2WHEYA.js";
import {
  asOfOf
} from "./chunk-P3JFFLIN.js";
import {
  number,
  plural,
  say,
  table
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  RunRefused,
  isoDate
} from "./chunk-SMOQDO4B.js";

// cli/court.js
import { basename } from "node:path";
import { Command } from "commander";

// cli/print-court.js
function printExport({ plan, batches, lost }) {
  const lines = batches.length === 0 ? ["Nothing new to send: the courts have every decision."] : ["Written to court/"];
  lines.push(...batches.map((batch) => {
    const { cases, persons, by_action } = totalsOf(batch.lines);
    const actions = Object.entries(by_action).map(([action, count]) => `${number(count)} ${action}`);
    return `  ${batchFileName(batch)}.csv, .json: ${plural(batch.lines.length, "count")} in ${plural(cases, "case")} of ${plural(persons, "person")} (${actions.join(", ")})`;
  }));
  const withheld = /* @__PURE__ */ new Map();
  for (const { why } of plan.withheld)
    withheld.set(why, (withheld.get(why) ?? 0) + 1);
  if (withheld.size > 0) {
    lines.push("", "Not sent (convictions)");
    lines.push(table([...withheld].sort(([, a], [, b]) => b - a).map(([why, count]) => [count, why])));
  }
  const numberless = batches.flatMap((batch) => batch.lines).filter((line) => line.case_number === void 0).length;
  if (numberless > 0)
    lines.push("", `${plural(numberless, "count")} ${numberless === 1 ? "has" : "have"} no case number in the record: the court must look by name and birth date.`);
  if (plan.alreadySent > 0)
    lines.push("", `${plural(plan.alreadySent, "count")} had been sent before and stand.`);
  if (plan.stillOpen > 0)
    lines.push("", `${plural(plan.stillOpen, "count")} could not be placed by the court; see cmr court status.`);
  if (plan.orderedNotGranted > 0)
    lines.push("", `Notice: ${plural(plan.orderedNotGranted, "count")} that a court has answered are no longer granted by these results. They were left as they are.`);
  lines.push(...lostFiles(lost));
  return lines.join("\n");
}
function lostFiles(lost) {
  return lost.length === 0 ? [] : ["", `Notice: no longer in court/, though the ledger has them: ${lost.join(", ")}.`];
}
function printImport(name, { answers, alreadyKnown, unanswered, outdated, notices, knownFile }) {
  const counts = STATUSES.map((status) => [status, answers.filter((answer) => answer.status === status).length]);
  const said = counts.filter(([, count]) => count > 0).map(([status, count]) => `${number(count)} ${status}`);
  const lines = [
    answers.length === 0 ? `${name}: nothing new${knownFile ? "; this file was taken in before" : ""}.` : `${name}: ${plural(answers.length, "answer")} taken in (${said.join(", ")}).`
  ];
  if (alreadyKnown > 0 && !knownFile)
    lines.push(`  ${plural(alreadyKnown, "answer")} ${alreadyKnown === 1 ? "was" : "were"} known.`);
  if (unanswered > 0)
    lines.push(`  ${plural(unanswered, "line")} without a status: not answered yet.`);
  if (outdated > 0)
    lines.push(`  ${plural(outdated, "answer")} say less than the ledger has, and changed nothing.`);
  for (const notice of notices)
    lines.push(`  Notice: ${notice}.`);
  return lines.join("\n");
}
function printStatus({ batches, all, open, cleared, refused, convictions }, on) {
  const line = (counts) => [
    counts.sent,
    ...STATUSES.map((status) => counts.answers[status]),
    counts.takenBack,
    counts.outstanding,
    counts.oldestDays === void 0 ? "" : plural(counts.oldestDays, "day")
  ];
  const header = [
    "Batch",
    "Court",
    "Sent on",
    "Lines",
    "Ordered",
    "Already done",
    "Not found",
    "Other person",
    "Other count",
    "Purged",
    "Refused",
    "Taken back",
    "Outstanding",
    "Oldest"
  ];
  const rows = [
    header,
    ...batches.map((batch) => [String(batch.number), batch.court || "no court named", batch.sentOn, ...line(batch)]),
    ["All", "", "", ...line(all)]
  ];
  return [
    `Where everything stands on ${on} (lines)`,
    table(rows),
    "",
    `${plural(convictions, "conviction")} sent = ${number(cleared)} changed or gone + ${number(refused)} refused + ${number(open.length)} open questions + ${number(convictions - cleared - refused - open.length)} outstanding`
  ].join("\n");
}

// cli/court.js
function courtCommand() {
  const command = new Command("court").description("Send decisions to the courts as files, take in their answers, and say where everything stands.");
  for (const each of [exportCommand(), importCommand(), statusCommand()])
    command.addCommand(each.exitOverride());
  return command;
}
function exportCommand() {
  return new Command("export").argument("<results>", "the folder of a run").description("Write for each court what it does not have yet: what is decided, never what waits for a person. Repeating it sends nothing twice.").option("--remedy <name>", "the remedy whose decisions are sent", "prop-64").option("--reviewed <file>", "people's decisions, as CSV or as the workbook with its decisions filled in").option("--corrections <file>", "the list of open questions with corrected case numbers, as CSV or workbook").option("--agency <name>", "the requesting agency (default: the district attorney of the county)").option("--decided-by <name>", "who answers for the decisions").option("--spreadsheet", "CSV for spreadsheets: with the mark of UTF-8, and no cell that runs as a formula").option("--fbi", "include FBI numbers, where the court has agreed to get them").option("--on <date>", "the day of the export, YYYY-MM-DD (default: today)").addHelpText("after", "\nExamples:\n  cmr court export results\n  cmr court export results --reviewed reviewed.csv --spreadsheet").action(exportTo);
}
async function exportTo(folder, options) {
  say(printExport(await sendToCourts(folder, { ...options, on: asOfOf(options.on) })));
}
function importCommand() {
  return new Command("import-return").argument("<results>", "the folder of a run").argument("<files...>", "the court's return files, as CSV or workbooks").description("Take in a court's answers: all of a file, or nothing of it. Repeating it changes nothing.").option("--correct", "let this file replace final answers given before").option("--on <date>", "the day on which it came, YYYY-MM-DD (default: today)").addHelpText("after", `
A line of the file: batch_id, line_id, status, and where known court_case_number, order_number, order_date, judge, note.
Status is one of ${STATUSES.join(", ")}.

Example:
  cmr court import-return results court-return_001_cascyolo.csv`).action(importFrom);
}
async function importFrom(folder, files, options) {
  const terms = { on: asOfOf(options.on), correct: options.correct ?? false };
  const refused = [];
  for (const path of files) {
    try {
      say(printImport(basename(path), await takeInReturn(folder, { ...terms, path })));
    } catch (cause) {
      if (!(cause instanceof RunRefused))
        throw cause;
      refused.push(cause);
    }
  }
  const problems = refused.flatMap((each) => each.problems);
  if (problems.length === 0)
    return;
  const shown = problems.slice(0, 30);
  const more = problems.length - shown.length;
  throw new RunRefused([
    ...shown,
    ...more > 0 ? [{ code: "more", hint: `and ${number(more)} more of this kind` }] : [],
    {
      code: "not-taken-in",
      hint: `nothing was taken in of ${refused.length === 1 ? "the file" : "the files"} with these lines`
    }
  ]);
}
function statusCommand() {
  return new Command("status").argument("<results>", "the folder of a run").description("Say what became of every line sent: ordered, refused, not found, outstanding and for how long. Writes the list of open questions.").option("--as-of <date>", "the day on which ages are counted, YYYY-MM-DD (default: today)").option("--json", "print it as JSON, and write nothing").addHelpText("after", "\nExample:\n  cmr court status results").action(showStatus);
}
function showStatus(folder, options) {
  const today = asOfOf(options.asOf);
  const standing = standingAt(folder, today);
  const { ledger, status, lost } = standing;
  if (options.json) {
    const { open, ...counts } = status;
    say(JSON.stringify({ asOf: isoDate(today), ...counts, open: open.length }, null, 2));
    return;
  }
  if (ledger.entries === 0) {
    say("Nothing has been sent to a court from this folder; begin with cmr court export.");
    return;
  }
  say(printStatus(status, isoDate(today)));
  for (const line of lostFiles(lost))
    say(line);
  const name = listOpenQuestions(folder, standing);
  if (name !== void 0)
    say(`
Open questions are in court/${name}. Where you find the court's number of a case, enter it under
corrected_case_number (or yes under withdraw), then: cmr court export RESULTS --corrections FILE`);
}
export {
  courtCommand
};
