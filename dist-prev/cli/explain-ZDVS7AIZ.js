import {
  readHistories
} from "./chunk-QVR4WMXB.js";
import {
  collect,
  isNeutral,
  planFor,
  planOf,
  refuse,
  withChoices,
  withRemedies
} from "./chunk-P3JFFLIN.js";
import {
  DONE,
  plural,
  say
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  LAWS,
  explainFacts,
  explainPerson,
  explanationRecord,
  explanationSchema,
  factsOf,
  keyOf,
  nodeHash,
  printExplanation,
  printPaths,
  printQuestions,
  sameThreadCrew
} from "./chunk-SMOQDO4B.js";

// cli/explain.js
import { Command } from "commander";
function explainCommand() {
  return withRemedies(withChoices(new Command("explain"))).description("Explain the determinations about one conviction, or about all convictions of a person, question by question.").option("-i, --input <path>", "a DOJ bulk file, a folder of them, or a pattern, or neutral JSON (.json, .jsonl); may be repeated", collect, []).option("-c, --county <name>", "the county whose convictions are explained; see `cmr counties`").option("--person <id>", "the SUBJECT_ID").option("--conviction <key>", "a conviction key, as in determinations.csv").option("--json", "print the determinations with their traces as JSON, in the form that --schema prints").option("--schema", "print the JSON Schema of --json, and nothing else").addHelpText("after", "\nExample:\n  cmr explain --input doj.csv --county SACRAMENTO --choices choices.json --as-of 2020-07-01 --person 10000042\n  cmr explain --input doj.csv --county SACRAMENTO --policy statute-only --remedy all --as-of 2026-11-01 --person 10000042").action(explain);
}
async function explain(options) {
  if (options.schema) {
    say(JSON.stringify(explanationSchema(), null, 2));
    return;
  }
  const person = options.person ?? options.conviction?.split("/")[0] ?? refuse("nobody", "say whom to explain: --person ID or --conviction KEY");
  if (options.input.length === 0)
    refuse("no-input", "name at least one file with --input");
  const explained = options.input.every(isNeutral) ? fromHistories(options, person) : await fromBulk(options, person);
  show(explained, { ...options, person });
  process.exitCode = DONE;
}
async function fromBulk(options, person) {
  if (options.county === void 0)
    refuse("no-county", "say whose convictions to explain: --county NAME");
  const { plan, inputs } = planOf(options);
  const effects = { inputs, crew: sameThreadCrew([plan], inputs), hash: nodeHash };
  return { ...await explainPerson(plan, person, effects), plan };
}
function fromHistories(options, person) {
  const records = readHistories(options.input);
  const record = records.find(({ history }) => history.person.key === person) ?? refuse("no-such-person", "the input has nobody with this person number");
  const made = planFor(options);
  const plan = { ...made, inputs: record.files };
  return { ...explainFacts(factsOf(record.history), plan), plan };
}
function show({ facts, decided, others, plan }, { conviction: key, json, person }) {
  const wanted = decided.filter(({ conviction }) => key === void 0 || conviction.key === key);
  const besides = others.filter(({ subject }) => key === void 0 || keyOf(subject) === key);
  if (key !== void 0 && wanted.length + besides.length === 0)
    refuse("no-such-conviction", "this person has no conviction in scope with that key; run with --person to see all");
  const { county, asOf, policy, inputs: files } = plan;
  if (json) {
    const record = explanationRecord({
      facts,
      decided: wanted,
      others: besides,
      county,
      policy: policy.id,
      asOf,
      files
    });
    say(JSON.stringify(record, null, 2));
    return;
  }
  const several = plan.remedies.some((id) => id !== policy.remedy);
  const entries = [
    ...wanted.map(({ conviction, determination }) => ({
      subject: { kind: "conviction", conviction },
      determination
    })),
    ...besides
  ];
  const subjects = new Map(entries.map(({ subject }) => [keyOf(subject), subject.kind]));
  const asked = ["conviction", "arrest", "case"].flatMap((kind) => {
    const count = [...subjects.values()].filter((each) => each === kind).length;
    return count === 0 ? [] : [plural(count, kind)];
  });
  say(`${facts.history.person.name || "Name not given"} (${person}): ${plural(facts.convictions.length, "conviction")} on record, ${several ? `${asked.join(" and ") || "nothing"} asked about` : `${wanted.length} in scope`}.
`);
  const width = Math.max(Math.min(process.stdout.columns ?? WIDTH, WIDTH), 60);
  const pages = several ? [printPaths(entries, LAWS, width)] : [];
  if (!several || key !== void 0)
    pages.push(...wanted.map((each) => printExplanation({ ...each, asOf, files, width })), ...besides.map(({ determination }) => printQuestions(determination, files, width)));
  say(pages.join(`

${"-".repeat(20)}

`));
}
var WIDTH = 100;
export {
  explainCommand
};
