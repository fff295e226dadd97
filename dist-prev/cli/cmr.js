#!/usr/bin/env node
import {
  EXIT_CODES,
  endWith,
  watchDefects,
  watchOutput
} from "./chunk-QJDBMC6S.js";
import {
  thisProgram
} from "./chunk-SMOQDO4B.js";

// cli/cmr.js
import { Command } from "commander";
var program = new Command("cmr").description("Finds every conviction in a California DOJ bulk file, or on RAP sheets, that the law says may be dismissed, reduced or sealed, and says why.").version(thisProgram().version).showHelpAfterError("Run with --help for the options and an example.").configureHelp({ helpWidth: 100 }).exitOverride().addHelpText("after", `
Exit codes: ${EXIT_CODES}
Example:
  cmr generate --people 2000 --county SACRAMENTO --seed 64 --out doj.csv
  cmr run --input doj.csv --county SACRAMENTO --policy dismiss-everything --out results`);
var COMMANDS = {
  app: async () => (await import("./app-AFD3YW3Z.js")).appCommand(),
  run: async () => (await import("./run-JYYKKU7G.js")).runCommand(),
  "rap-sheets": async () => (await import("./rap-sheets-PB3X6JOV.js")).rapSheetsCommand(),
  check: async () => (await import("./check-KTS4V6F2.js")).checkCommand(),
  explain: async () => (await import("./explain-ZDVS7AIZ.js")).explainCommand(),
  "compare-policies": async () => (await import("./compare-policies-5JYT25Y4.js")).comparePoliciesCommand(),
  sweep: async () => (await import("./sweep-NBUT6ZKO.js")).sweepCommand(),
  flow: async () => (await import("./flow-DPFMYJ2H.js")).flowCommand(),
  verify: async () => (await import("./verify-M4QEUXTW.js")).verifyCommand(),
  court: async () => (await import("./court-6AKWQ2AI.js")).courtCommand(),
  lists: async () => (await import("./lists-7GTYOYPT.js")).listsCommand(),
  motions: async () => (await import("./motions-4XVJOV7C.js")).motionsCommand(),
  profile: async () => (await import("./profile-7HPLMMGX.js")).profileCommand(),
  report: async () => (await import("./report-VWUGD4J4.js")).reportCommand(),
  letters: async () => (await import("./letters-HT6RY76T.js")).lettersCommand(),
  convert: async () => (await import("./convert-6I6YNLUI.js")).convertCommand(),
  generate: async () => (await import("./generate-SU5TCIKB.js")).generateCommand(),
  deidentify: async () => (await import("./deidentify-MCZORSBC.js")).deidentifyCommand(),
  policy: async () => (await import("./policy-EV3FMFF5.js")).policyCommand(),
  law: async () => (await import("./law-KKE4BGOO.js")).lawCommand(),
  counties: async () => (await import("./counties-SSPX6WH3.js")).countiesCommand()
};
var asked = process.argv[2] ?? "";
var wanted = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
for (const name of wanted)
  program.addCommand((await COMMANDS[name]()).exitOverride());
watchOutput();
watchDefects();
try {
  await program.parseAsync();
} catch (cause) {
  endWith(cause);
}
