#!/usr/bin/env node
import {
  EXIT_CODES,
  endWith,
  watchDefects,
  watchOutput
} from "./chunk-A7Y4SZWZ.js";
import {
  thisProgram
} from "./chunk-QVZ25NWC.js";

// cli/cmr.js
import { Command } from "commander";
var program = new Command("cmr").description("Finds every conviction in a California DOJ bulk file, or on RAP sheets, that the law says may be dismissed, reduced or sealed, and says why.").version(thisProgram().version).showHelpAfterError("Run with --help for the options and an example.").configureHelp({ helpWidth: 100 }).exitOverride().addHelpText("after", `
Exit codes: ${EXIT_CODES}
Example:
  cmr generate --people 2000 --county SACRAMENTO --seed 64 --out doj.csv
  cmr run --input doj.csv --county SACRAMENTO --policy dismiss-everything --out results`);
var COMMANDS = {
  app: async () => (await import("./app-X2NWNUIH.js")).appCommand(),
  run: async () => (await import("./run-VXB74LKE.js")).runCommand(),
  "rap-sheets": async () => (await import("./rap-sheets-2GJNUZ66.js")).rapSheetsCommand(),
  check: async () => (await import("./check-KQCGJAU5.js")).checkCommand(),
  explain: async () => (await import("./explain-SMWCBCFC.js")).explainCommand(),
  "compare-policies": async () => (await import("./compare-policies-RDLIOGJA.js")).comparePoliciesCommand(),
  sweep: async () => (await import("./sweep-PA5S4Y6U.js")).sweepCommand(),
  flow: async () => (await import("./flow-HQV53Z22.js")).flowCommand(),
  verify: async () => (await import("./verify-Q6YOIEBY.js")).verifyCommand(),
  court: async () => (await import("./court-EPDV4NCZ.js")).courtCommand(),
  lists: async () => (await import("./lists-7VHGMQAS.js")).listsCommand(),
  motions: async () => (await import("./motions-WSR53QKP.js")).motionsCommand(),
  profile: async () => (await import("./profile-JJGQNDKI.js")).profileCommand(),
  report: async () => (await import("./report-5EP7IXYM.js")).reportCommand(),
  letters: async () => (await import("./letters-25ZFBW2N.js")).lettersCommand(),
  convert: async () => (await import("./convert-6AP45B4O.js")).convertCommand(),
  generate: async () => (await import("./generate-RL4WJ3MQ.js")).generateCommand(),
  deidentify: async () => (await import("./deidentify-4AAH64MU.js")).deidentifyCommand(),
  policy: async () => (await import("./policy-W7HNWZGQ.js")).policyCommand(),
  law: async () => (await import("./law-PG5QM2I3.js")).lawCommand(),
  counties: async () => (await import("./counties-2YEA5V6S.js")).countiesCommand()
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
