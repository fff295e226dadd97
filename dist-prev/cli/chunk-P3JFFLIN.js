import {
  builtInPolicies,
  policyNamed,
  readChoices,
  readPolicy
} from "./chunk-7J4LMTKD.js";
import {
  LAWS,
  REMEDIES,
  RunRefused,
  calendarDate,
  countyNamed,
  findInputs,
  isoDate,
  openInput,
  parseIsoDate,
  readAnswers,
  reason,
  statuteQuestions
} from "./chunk-SMOQDO4B.js";

// cli/options.js
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Option } from "commander";
function withInput(command, also = "") {
  return command.requiredOption("-i, --input <path>", `a DOJ bulk file, a folder of them, or a pattern${also}; may be repeated`, collect, []);
}
function withJob(command) {
  return withChoices(withInput(command).requiredOption("-c, --county <name>", "the county whose convictions are decided, in any case; see `cmr counties`"));
}
function withChoices(command) {
  return command.addOption(new Option("-p, --policy <file-or-name>", `the county's policy: a JSON file, or one of ${builtInPolicies.map((each) => each.id).join(", ")}`).conflicts("choices")).option("--choices <file>", "the original application's options file (eligibility choices)").option("--as-of <date>", "the day for which the law is applied, YYYY-MM-DD (default: today)");
}
function withRemedies(command) {
  return command.option("--remedy <id>", `a remedy to ask about; repeat it for several, or "all" for California's: ${LAWS.map(({ id }) => id).join(", ")} (default: prop-64)`, collect).option("--answers <file>", "a CSV file of people's answers to questions that records leave open");
}
function remediesOf(named) {
  if (named === void 0 || named.length === 0)
    return ["prop-64"];
  const wanted = new Set(named.map((name) => name.trim().toLowerCase()));
  const unknown = [...wanted].filter((name) => name !== "all" && !LAWS.some(({ id }) => id === name));
  if (unknown.length > 0)
    refuse("no-such-remedy", `there is no remedy "${unknown[0]}"; there is ${LAWS.map(({ id }) => id).join(", ")}, or "all" for California's`);
  return LAWS.filter(({ id, state }) => wanted.has(id) || wanted.has("all") && state === void 0).map(({ id }) => id);
}
function noneOfCalifornia(named) {
  const remedies = new Set(remediesOf(named));
  return LAWS.every(({ id, state }) => state !== void 0 || !remedies.has(id));
}
function answersOf(file) {
  if (file === void 0)
    return void 0;
  const questions = new Set(LAWS.flatMap((law) => [law.covers, ...statuteQuestions(law)].map(({ id }) => id)));
  return checked(readAnswers(readText(file), basename(file), questions));
}
function collect(value, earlier = []) {
  return [...earlier, value];
}
function planOf(options) {
  bulkPathsOf(options.input);
  const { plans, paths, inputs } = plansOf(options, [countyOf(options.county)]);
  return { plan: plans[0], paths, inputs };
}
function choicesOf(options) {
  const remedies = remediesOf(options.remedy);
  const answers = answersOf(options.answers);
  const policy = policyOf({ ...options, ...statuteOnlyFor(remedies, options) });
  return { policy, remedies, ...answers && { answers }, asOf: asOfOf(options.asOf) };
}
function statuteOnlyFor(remedies, { policy, choices }) {
  return remedies.includes("prop-64") || policy || choices ? {} : { policy: "statute-only" };
}
function plansOf(options, counties, ownPolicies = /* @__PURE__ */ new Map()) {
  const missing = counties.filter((county) => !ownPolicies.has(county));
  const remedies = remediesOf(options.remedy);
  const choices = { ...options, ...statuteOnlyFor(remedies, options) };
  if (missing.length > 0 && ownPolicies.size > 0 && choices.policy === void 0 && choices.choices === void 0)
    refuse("no-policy", `--policies has none for ${someOf(missing)}; say by which to decide there: --policy or --choices`);
  const common = missing.length > 0 ? policyOf(choices) : void 0;
  const answers = answersOf(options.answers);
  const asOf = asOfOf(options.asOf);
  const paths = pathsOf(options.input);
  const inputs = openEach(paths);
  const names = inputs.map((input) => input.name);
  const plans = counties.map((county) => ({
    inputs: names,
    county,
    policy: ownPolicies.get(county) ?? common,
    remedies,
    ...answers && { answers },
    asOf,
    ...counties.length > 1 ? { onlyPeopleInScope: true } : {}
  }));
  return { plans, paths, inputs };
}
function planFor(options) {
  return {
    ...choicesOf(options),
    inputs: [],
    county: options.county === void 0 ? "" : countyOf(options.county)
  };
}
function someOf(names) {
  const more = names.length - 3;
  return more > 1 ? `${names.slice(0, 3).join(", ")} and ${more} more` : names.join(", ");
}
var isNeutral = (path) => /\.jsonl?$/i.test(path);
function openAll(given) {
  return openEach(bulkPathsOf(given));
}
function bulkPathsOf(given) {
  const paths = pathsOf(given);
  if (paths.some(isNeutral))
    refuse("neutral-json", "neutral JSON is read by cmr run, explain and convert alone; make it a bulk file first: cmr convert --to doj-bulk");
  return paths;
}
function pathsOf(given) {
  if (given.length === 0)
    refuse("no-input", "name at least one file with --input");
  const paths = findInputs(given);
  if (paths.length === 0)
    refuse("no-input", "no .dat, .csv or .txt file was found");
  return paths;
}
function openEach(paths) {
  const problems = [];
  const inputs = paths.flatMap((path) => {
    try {
      return [openInput(path)];
    } catch (cause) {
      if (!(cause instanceof RunRefused))
        throw cause;
      problems.push(cause);
      return [];
    }
  });
  if (problems.length > 0)
    throw new RunRefused(problems.flatMap((each) => each.problems));
  return inputs;
}
function folderName(county) {
  return county.toLowerCase().replaceAll(" ", "-");
}
function countyOf(text) {
  return countyNamed(text) ?? refuse("unknown-county", `"${text.trim()}" is not one of California's 58 counties; see \`cmr counties\``);
}
function policyOf({ policy, choices }) {
  if (choices !== void 0)
    return checked(readChoices(readText(choices), basename(choices), REMEDIES));
  if (policy === void 0)
    return refuse("no-policy", "say by which choices to decide: --policy FILE-OR-NAME, or --choices FILE");
  return policyAt(policy);
}
function policyAt(policy) {
  return policyNamed(policy) ?? checked(readPolicy(readText(policy), basename(policy), REMEDIES));
}
function checked(result) {
  if (result.ok)
    return result.value;
  throw new RunRefused(result.problems);
}
function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const hint = `${reason(cause, "read")}${/[./\\]/.test(path) ? "" : `; the built-in policies are ${builtInPolicies.map((each) => each.id).join(", ")}`}`;
    throw new RunRefused([{ code: "cannot-read", file: basename(path), hint }]);
  }
}
function asOfOf(text) {
  if (text !== void 0)
    return parseIsoDate(text) ?? refuse("bad-date", `--as-of: expected a day of the calendar as YYYY-MM-DD, such as ${isoDate(20200701)}`);
  const now = /* @__PURE__ */ new Date();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
function refuse(code, hint) {
  throw new RunRefused([{ code, hint }]);
}

export {
  withInput,
  withJob,
  withChoices,
  withRemedies,
  noneOfCalifornia,
  answersOf,
  collect,
  planOf,
  choicesOf,
  plansOf,
  planFor,
  someOf,
  isNeutral,
  openAll,
  pathsOf,
  openEach,
  folderName,
  countyOf,
  policyAt,
  checked,
  readText,
  asOfOf,
  refuse
};
