import {
  crewFor
} from "./chunk-4YPYZWRF.js";
import {
  stoppable
} from "./chunk-2TQMIVMO.js";
import {
  isNeutralInput
} from "./chunk-QVR4WMXB.js";
import {
  progressTo
} from "./chunk-NVNCUITO.js";
import {
  checked,
  collect,
  countyOf,
  folderName,
  noneOfCalifornia,
  pathsOf,
  plansOf,
  readText,
  refuse,
  someOf,
  withChoices,
  withInput,
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
import {
  readPolicy
} from "./chunk-7J4LMTKD.js";
import {
  CALIFORNIA_COUNTIES,
  REMEDIES,
  RunRefused,
  isoDate,
  nodeHash,
  outputFolder,
  printProblem,
  reason,
  runCounties,
  runHistories,
  sameThreadCrew,
  strangersIn,
  thisProgram
} from "./chunk-SMOQDO4B.js";

// cli/run.js
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";

// cli/print-run.js
function printRun({ summary, record, outputs, scatteredPeople }, folder, seconds) {
  const balance = summary["balance"];
  const unit = record.kind === "histories" ? "history" : "row";
  const byPolicy = record.remedies.includes(record.policy.remedy);
  const sections = [
    balanceOf(balance, { unit, byPolicy, scatteredPeople }),
    ...byPolicy ? outcomeSections(summary) : [],
    remediesSection(summary),
    setAside(balance, summary)
  ];
  const rate = seconds > 0 ? ` (${number(Math.round(record.inputs.reduce((sum, input) => sum + input.rows, 0) / seconds))} ${record.kind === "histories" ? "histories" : "rows"} a second)` : "";
  const files = outputs.map((output) => [
    output.name,
    `${number(output.bytes)} bytes`,
    WHAT_IT_IS.get(output.name) ?? ""
  ]);
  return [
    ...sections.filter((section) => section !== ""),
    `Files in ${folder}
${table(files)}`,
    `Done in ${seconds.toFixed(1)} s${rate}.`
  ].join("\n\n");
}
function remediesSection(summary) {
  const found = summary["remedies"];
  if (!found)
    return "";
  const rows = Object.entries(found.byRemedy).map(([remedy, { subjects: subjects2, outcomes: outcomes2, people: people2 }]) => [
    remedy,
    subjects2,
    outcomes2["Hand Review"] ?? 0,
    people2.eligible,
    people2.notYet
  ]);
  const { people, ...subjects } = found.gap;
  const of = Object.entries(subjects).flatMap(([kind, count]) => count === 0 ? [] : [plural(count, kind.replace(/s$/, ""))]);
  return [
    `Remedies
${table([["", "asked about", "hand review", "people eligible now", "people later"], ...rows])}`,
    `${plural(people, "person")} could have something now that the record does not show${of.length === 0 ? "" : `: for ${of.join(" and ")}`}.`
  ].join("\n\n");
}
function outcomeSections(summary, pleasAre = "the rows say so in All_Results.csv") {
  return [
    outcomes(summary["balance"], summary),
    reasons(summary),
    impact(summary),
    review(summary, pleasAre)
  ];
}
var WHAT_IT_IS = /* @__PURE__ */ new Map([
  ["All_Results.csv", "every row of the input, with what was decided"],
  ["All_Results_Condensed.csv", "the same with 20 of the 95 columns"],
  ["Prop64_Results.csv", "the rows of the convictions in scope"],
  ["determinations.csv", "one line per conviction, with reason, authority and answers"],
  ["rows_set_aside.csv", "rows that could not be used, and why"],
  ["summary.json", "the counts, for machines"],
  ["flow.json", "how many convictions passed each question, for machines"],
  ["flow.svg", "the same as a picture"],
  ["run.json", "what is needed to repeat this run, with hashes"]
]);
function balanceOf({ rows, convictions, people }, { unit, byPolicy, scatteredPeople }) {
  const repeated = rows.repeatedAmongUsed > 0 ? ` (${number(rows.repeatedAmongUsed)} of them repeat another row and were counted once)` : "";
  const apart = scatteredPeople > 0 ? `
  ${plural(scatteredPeople, "person")} had rows in more than one place; they were joined.` : "";
  return [
    "Balance",
    `  ${plural(rows.in, unit)} in = ${number(rows.used)} used${repeated} + ${number(rows.setAside)} set aside`,
    ...byPolicy ? [
      `  ${plural(people.in, "person")} = ${number(people.inScope)} with a conviction in scope + ${number(people.outOfScope)} without`,
      `  ${plural(convictions.inScope, "conviction")} in scope = the sum of the outcomes below${apart}`
    ] : [`  ${plural(people.in, "person")}${apart}`]
  ].join("\n");
}
function outcomes({ convictions }, summary) {
  const bySection = summary["outcomesBySection"];
  const sections = Object.keys(bySection).sort();
  const names = Object.entries(convictions.byOutcome).filter(([, count]) => count > 0).map(([name]) => name);
  const head = ["", ...sections.map((section) => /^\d/.test(section) ? `HS ${section}` : section), "all"];
  const rows = names.map((name) => [
    name,
    ...sections.map((section) => bySection[section]?.[name] ?? 0),
    convictions.byOutcome[name] ?? 0
  ]);
  const total = [
    "All",
    ...sections.map((section) => Object.values(bySection[section] ?? {}).reduce((a, b) => a + b, 0)),
    convictions.inScope
  ];
  return `Outcomes by section (convictions)
${table([head, ...rows, total])}`;
}
function reasons(summary) {
  const byOutcome = summary["reasons"];
  const rows = Object.entries(byOutcome).flatMap(([outcome, counts]) => Object.entries(counts).sort(([, a], [, b]) => b - a).map(([reason2, count]) => [outcome, count, reason2]));
  return rows.length === 0 ? "" : `Outcomes by reason (convictions)
${table(rows)}`;
}
function impact(summary) {
  const choices = summary["reliefWithCurrentEligibilityChoices"];
  const all = summary["reliefWithDismissAllProp64"];
  return `Impact (people)
${table([
    ["", "with this policy", "if all were dismissed"],
    ["would no longer have a felony", choices.CountSubjectsNoFelony, all.CountSubjectsNoFelony],
    [
      "would have no conviction in the last 7 years",
      choices.CountSubjectsNoConvictionLast7Years,
      all.CountSubjectsNoConvictionLast7Years
    ],
    ["would have no conviction at all", choices.CountSubjectsNoConviction, all.CountSubjectsNoConviction]
  ])}`;
}
function review(summary, pleasAre) {
  const missing = Object.entries(summary["missingFacts"]).sort(([, a], [, b]) => b - a);
  const without = summary["cannabisConvictionsWithoutCounty"];
  const lines = missing.length === 0 ? "" : `Hand review needs (convictions)
${table(missing.map(([fact, count]) => [count, fact]))}`;
  const none = without > 0 ? `${plural(without, "conviction")} that may be in scope ${without === 1 ? "has" : "have"} no county and could not be decided.` : "";
  const bargains = summary["possiblePleaBargains"];
  const pleas = bargains > 0 ? `${plural(bargains, "conviction")} outside these sections may be ${bargains === 1 ? "a plea bargain" : "plea bargains"} over a cannabis charge; ${pleasAre}.` : "";
  const old = summary["predecessorConvictions"];
  const before = old > 0 ? `${plural(old, "conviction")} ${old === 1 ? "is" : "are"} under HS 11530 to 11532, which HS 11357 to 11360 replaced in 1972; a person must look.` : "";
  return [lines, none, pleas, before].filter((part) => part !== "").join("\n\n");
}
var CODES = /* @__PURE__ */ new Map([
  ["wrong-field-count", "not 95 fields"],
  ["bad-quote", "a quote in the wrong place or never closed"],
  ["blank-subject-id", "no SUBJECT_ID"],
  ["bad-count-order", "CNT_ORDER is not 12 digits"]
]);
function setAside({ rows }, summary) {
  if (rows.setAside === 0)
    return "";
  const codes = Object.entries(summary["rowsSetAsideByCode"]).map(([code, count]) => [CODES.get(code) ?? code, count]);
  return `Rows set aside, listed in rows_set_aside.csv; their people go to hand review
${table(codes)}`;
}
function printCounties(outcomes2, folder, seconds) {
  const rows = outcomes2.map(({ summary }) => {
    const { convictions, people } = summary["balance"];
    const relieved = summary["subjectsWithSomeReliefCount"];
    return [
      String(summary["county"]),
      String(summary["policy"]),
      people.inScope,
      convictions.inScope,
      relieved,
      convictions.byOutcome["Hand Review"] ?? 0
    ];
  });
  const { rows: balance } = outcomes2[0].summary["balance"];
  return [
    `${plural(balance.in, "row")} in = ${number(balance.used)} used + ${number(balance.setAside)} set aside`,
    table([
      ["County", "Policy", "people in scope", "convictions in scope", "people with relief", "hand review"],
      ...rows
    ]),
    `Results in ${folder}, a folder for each county.
Done in ${seconds.toFixed(1)} s.`
  ].join("\n\n");
}

// cli/run.js
function runCommand() {
  return withRemedies(withChoices(withInput(new Command("run"), ", or neutral JSON (.json, .jsonl)"))).description("Read a DOJ bulk file, or histories as neutral JSON, decide every conviction in scope, and write the results.").option("-c, --county <name>", 'the county whose convictions are decided, in any case; repeat it for several, or "all"; each then gets a folder of its own. Not asked where every remedy is of another state', collect, []).option("--policies <folder>", `counties' own policies, one JSON file each with its "county"; others go by --policy or --choices`).requiredOption("-o, --out <folder>", "the folder for the results; made if need be").option("--workers <n>", "how many worker threads; 1 works in the main thread (default: one for each core, at most 8)", workerCount).option("--documents", "make the documents too: the summary report, its public version, the lists and the workbook").option("--county-profile <file>", "who files, as JSON: with --documents, a motion for each court case and letters that announce them too").option("--json", "print the summary as JSON and nothing else").option("-q, --quiet", "no progress, no report; the exit code tells").addHelpText("after", '\nExamples:\n  cmr run --input doj.dat --county "LOS ANGELES" --choices choices.json --as-of 2020-07-01 --out results\n  cmr run --input doj.csv --county YOLO --policy statute-only --remedy all --answers answers.csv --out results\n  cmr run --input state.dat --county all --policies county-policies --policy dismiss-everything --out results').action(runJob);
}
async function runJob(options) {
  const everywhere = options.county.some((name) => name.trim().toLowerCase() === "all");
  const asked = everywhere ? CALIFORNIA_COUNTIES.map(({ name }) => name) : [...new Set(options.county.map(countyOf))];
  const elsewhere = asked.length === 0 && noneOfCalifornia(options.remedy) && isNeutralInput(pathsOf(options.input));
  if (asked.length === 0 && !elsewhere)
    refuse("no-county", 'say which county to decide for: --county NAME, or "all"; see `cmr counties`');
  const counties = elsewhere ? [""] : asked;
  const several = everywhere || counties.length > 1;
  await requireProfile(options, several ? void 0 : counties[0]);
  const jobs = plansOf(options, counties, ownPolicies(options.policies));
  const talks = !options.json && !options.quiet;
  const first = jobs.plans[0];
  if (talks)
    say(elsewhere ? `Law applied as of ${isoDate(first.asOf)}.` : `Law applied as of ${isoDate(first.asOf)}, ${several ? `${everywhere ? "all" : counties.length} counties` : `${first.county} county, policy ${first.policy.id}`}.`);
  const made = /* @__PURE__ */ new Set();
  const folders = jobs.plans.map((plan) => ({
    plan,
    folder: outputFolder(several ? join(options.out, folderName(plan.county)) : options.out, made)
  }));
  const started = performance.now();
  const outcomes2 = await runWithProgress(jobs, folders, { everywhere, talks, workers: options.workers });
  const seconds = (performance.now() - started) / 1e3;
  if (options.json) {
    const results = outcomes2.map(({ summary, record, tolerated }) => ({
      summary,
      record,
      notices: tolerated,
      seconds
    }));
    say(JSON.stringify(several ? results : results[0], null, 2));
  } else if (talks) {
    for (const notice of jobs.plans.flatMap(policyNotices))
      say(`Notice: ${notice}.`);
    for (const notice of outcomes2[0].tolerated)
      say(`Notice: ${printProblem(notice)}.`);
    const inputs = new Set(jobs.inputs.map(({ name }) => name));
    const others = outcomes2.flatMap(({ record }) => otherFiles(options.out, several ? record.county : void 0, record)).filter((name) => !inputs.has(name));
    if (others.length > 0)
      say(`Notice: files that this run did not write lie beside its results: ${someOf(others)}.`);
    say(several ? printCounties(outcomes2, options.out, seconds) : printRun(outcomes2[0], options.out, seconds));
  }
  if (options.documents) {
    const { makeDocuments } = await import("./documents-6PO7V2S4.js");
    for (const { record } of outcomes2) {
      const folder = several ? join(options.out, folderName(record.county)) : options.out;
      const made2 = await makeDocuments(folder, options.countyProfile);
      if (talks)
        say(`Documents
${made2.map((path) => `  ${path}`).join("\n")}`);
    }
  }
  const setAside2 = outcomes2[0].record.inputs.reduce((sum, input) => sum + input.setAside, 0);
  process.exitCode = setAside2 > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}
async function requireProfile({ countyProfile, documents }, county) {
  if (countyProfile === void 0)
    return;
  if (!documents)
    refuse("profile-unused", "--county-profile is for motions: add --documents");
  if (county === void 0)
    refuse("one-profile", "--county-profile is of one county; make the others with cmr motions");
  const { profileAt } = await import("./paperwork-XTYYM3UG.js");
  profileAt(countyProfile, county);
}
async function runWithProgress({ plans, paths, inputs }, folders, { everywhere, talks, workers }) {
  const progress = progressTo(process.stderr, !talks);
  const discard = () => folders.flatMap(({ folder }) => folder.discard());
  const effects = { inputs, hash: nodeHash, progress: progress.show, onlyPresent: everywhere };
  if (isNeutralInput(paths)) {
    const { rest } = sameThreadCrew([], inputs);
    return stoppable({ discard, clear: progress.clear }, () => runHistories(folders, thisProgram(), { ...effects, rest }));
  }
  const crew = crewFor({ plans, paths, inputs }, workers);
  return stoppable({ discard, clear: progress.clear }, () => runCounties(folders, thisProgram(), { ...effects, crew }));
}
function otherFiles(out, county, record) {
  const prefix = county === void 0 ? "" : `${folderName(county)}/`;
  return strangersIn({ folder: join(out, prefix), prefix, record });
}
function policyNotices({ policy, county, asOf }) {
  const found = [];
  const { from, to } = policy.inForce ?? {};
  if (policy.county !== void 0 && countyOf(policy.county) !== county)
    found.push(`the policy ${policy.id} was made for ${policy.county}, not for ${county}`);
  if (from !== void 0 && isoDate(asOf) < from || to !== void 0 && isoDate(asOf) > to) {
    found.push(`the policy ${policy.id} was in force ${from === void 0 ? "" : `from ${from} `}${to === void 0 ? "" : `to ${to} `}and not on ${isoDate(asOf)}`);
  }
  return found;
}
function ownPolicies(folder) {
  if (folder === void 0)
    return /* @__PURE__ */ new Map();
  let names;
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  } catch (cause) {
    throw new RunRefused([{ code: "cannot-read", file: basename(folder), hint: reason(cause, "read") }]);
  }
  if (names.length === 0)
    throw new RunRefused([
      { code: "nothing-found", file: basename(folder), hint: "holds no policy, a file NAME.json" }
    ]);
  const found = /* @__PURE__ */ new Map();
  for (const name of names) {
    const policy = checked(readPolicy(readText(join(folder, name)), name, REMEDIES));
    const county = policy.county === void 0 ? void 0 : countyOf(policy.county);
    const hint = county === void 0 ? 'names no county; add "county", so that it is known whose policy it is' : `is a second policy for ${county}; keep one`;
    if (county === void 0 || found.has(county))
      throw new RunRefused([{ code: "whose-policy", file: name, field: "county", hint }]);
    found.set(county, policy);
  }
  return found;
}
function workerCount(text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
  return count;
}

export {
  remediesSection,
  outcomeSections,
  runCommand,
  policyNotices,
  workerCount
};
