import {
  makeLists
} from "./chunk-MTJUCZN4.js";
import "./chunk-FD2WHEYA.js";
import {
  plural,
  say,
  table
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import "./chunk-SMOQDO4B.js";

// cli/lists.js
import { Command } from "commander";
function listsCommand() {
  return new Command("lists").argument("<results>", "the folder of a run").description("Write the lists that people act on: for the public defender, for DOJ, for challenges, and a workbook for review.").option("--reviewed <file>", "people's decisions, as CSV or as the workbook with its decisions filled in").addHelpText("after", "\nExample:\n  cmr lists results").action(writeLists);
}
async function writeLists(folder, options) {
  const made = await makeLists(folder, options);
  say("Written to lists/");
  say(printLists(made));
  if (made.workbook !== void 0 && made.workbook !== "review.xlsx")
    say("\nNotice: review.xlsx is there and may hold decisions; it was left as it is.");
}
function printLists({ lists, convictions, workbook }) {
  return table([
    ...lists.map(({ file, lines, says }) => [file, plural(lines, "line"), says]),
    [
      workbook ?? "review.xlsx",
      plural(convictions, "conviction"),
      workbook === void 0 ? "is there already, unchanged" : "a sheet for each purpose, with columns for decisions"
    ]
  ]);
}
export {
  listsCommand
};
