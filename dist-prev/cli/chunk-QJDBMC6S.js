import {
  RunRefused,
  framesOf,
  printProblem,
  reason
} from "./chunk-SMOQDO4B.js";

// cli/terminal.js
import { CommanderError } from "commander";
var EXIT_CODES = "0 done; 1 done, with rows set aside; 2 could not be done; 130 stopped.";
var DONE = 0;
var DONE_WITH_ROWS_SET_ASIDE = 1;
var NOT_DONE = 2;
var STOPPED = 130;
function say(text) {
  process.stdout.write(`${text}
`);
}
function endWith(cause) {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 ? DONE : NOT_DONE;
    return;
  }
  process.exitCode = NOT_DONE;
  if (cause instanceof RunRefused) {
    for (const problem of cause.problems)
      process.stderr.write(`cmr: ${printProblem(problem)}
`);
    return;
  }
  process.stderr.write(`cmr: a defect of the program stopped it; nothing was published. Please report this:
${placeOf(cause)}
`);
}
function watchDefects() {
  process.on("uncaughtException", (cause) => {
    endWith(cause);
    process.exit();
  });
}
function placeOf(cause) {
  return cause instanceof Error ? [cause.name, ...framesOf(cause).slice(0, 6)].join("\n") : "unknown";
}
function watchOutput() {
  process.stdout.on("error", (cause) => {
    if (cause.code === "EPIPE")
      return;
    process.stderr.write(`cmr: the output ${reason(cause, "written")}
`);
    process.exit(NOT_DONE);
  });
}
function number(value) {
  return value.toLocaleString("en-US");
}
function plural(count, noun) {
  const many = noun === "person" ? "people" : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(count)} ${count === 1 ? noun : many}`;
}
function table(rows, indent = "  ") {
  const cells = rows.map((row) => row.map((cell) => typeof cell === "number" ? number(cell) : cell));
  const widths = [];
  for (const row of cells)
    row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, cell.length));
  return rows.map((row, r) => indent + row.map((cell, i) => typeof cell === "number" ? cells[r][i].padStart(widths[i]) : cells[r][i].padEnd(widths[i])).join("  ").trimEnd()).join("\n");
}

export {
  EXIT_CODES,
  DONE,
  DONE_WITH_ROWS_SET_ASIDE,
  STOPPED,
  say,
  endWith,
  watchDefects,
  watchOutput,
  number,
  plural,
  table
};
