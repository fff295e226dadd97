import {
  endOfReading,
  gatherHere
} from "./chunk-Z3ELLXMV.js";
import "./chunk-NVNCUITO.js";
import {
  planOf,
  refuse,
  withJob
} from "./chunk-P3JFFLIN.js";
import {
  number,
  plural,
  say,
  table
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  docketOf,
  isoDate,
  printProblem,
  publishFiles,
  questionsVaried,
  sweep,
  sweepCsv,
  sweepSvg,
  utf8
} from "./chunk-SMOQDO4B.js";

// cli/sweep.js
import { Command, InvalidArgumentError } from "commander";
function sweepCommand() {
  return withJob(new Command("sweep")).description("Judge the same convictions by a policy with one or two of its numbers varied.").requiredOption("--vary <name=from..to>", "a number of the policy's questions, such as age=40..65; QUESTION.NAME=\u2026 is that of one question; may be given twice", variations, []).requiredOption("-o, --out <folder>", "the folder for sweep.csv and sweep.svg; made if need be").option("--json", "print the table as JSON and nothing else").addHelpText("after", "\nExample:\n  cmr sweep --input doj.csv --county SACRAMENTO --policy samples/policy.json --vary age=40..65 --vary years=1..15 --as-of 2020-07-01 --out sweep").action(sweepHere);
}
function variations(value, earlier) {
  const found = /^(?:([a-z0-9-]+)\.)?([A-Za-z]+)=(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(value);
  if (!found)
    throw new InvalidArgumentError("Expected NAME=FROM..TO, such as age=40..65.");
  const [, question, parameter, from, to] = found;
  const range = { from: Number(from), to: Number(to ?? from) };
  return [...earlier, { parameter, ...question === void 0 ? {} : { question }, ...range }];
}
async function sweepHere(options) {
  if (options.vary.length === 0)
    refuse("no-parameter", "say what to vary: --vary age=40..65");
  const { plan, inputs } = planOf(options);
  const questions = questionsVaried(plan, options.vary);
  const { gathered, readIn } = await gatherHere([plan], inputs, options.json === true);
  const docket = docketOf(gathered, plan);
  docket.caseload.judge(plan.policy);
  const started = performance.now();
  const found = sweep(docket, plan, options.vary);
  const seconds = (performance.now() - started) / 1e3;
  await publishFiles(options.out, [
    ["sweep.csv", utf8(sweepCsv(found))],
    ["sweep.svg", utf8(sweepSvg(found))]
  ]);
  if (options.json)
    say(JSON.stringify({ county: plan.county, asOf: isoDate(plan.asOf), ...found }, null, 2));
  else {
    for (const notice of gathered.notices)
      say(`Notice: ${printProblem(notice)}.`);
    say(`Law applied as of ${isoDate(plan.asOf)}, ${plan.county} county, policy ${plan.policy.id}.
`);
    found.parameters.forEach((name, i) => say(`Varied: ${name}, in ${questions[i].join(", ")}.`));
    say(`
${printEnds(found)}
`);
    say(`All of them are in sweep.csv and sweep.svg in ${options.out}.
`);
    const convictions = Object.values(found.cells[0].convictions).reduce((sum, count) => sum + count, 0);
    say(`Read in ${readIn.toFixed(1)} s. ${plural(convictions, "conviction")} judged by ${number(found.cells.length)} policies in ${seconds.toFixed(2)} s: ${(seconds / found.cells.length * 1e3).toFixed(1)} ms for each policy.`);
  }
  endOfReading(gathered);
}
function printEnds({ parameters, cells }) {
  const sorted = cells.toSorted((a, b) => a.peopleRelieved - b.peopleRelieved);
  const line = (title, { values, peopleRelieved }) => [
    title,
    peopleRelieved,
    parameters.map((name, i) => `${name} ${values[i]}`).join(", ")
  ];
  return `People relieved
${table([line("fewest", sorted[0]), line("most", sorted.at(-1))])}`;
}
export {
  sweepCommand
};
