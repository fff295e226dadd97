import {
  refuse
} from "./chunk-P3JFFLIN.js";
import {
  say
} from "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import {
  LAWS,
  printLaw,
  statuteQuestions
} from "./chunk-SMOQDO4B.js";

// cli/law.js
import { Command } from "commander";
function lawCommand() {
  return new Command("law").argument("[remedy]", "the remedy; without one, they are listed").description("Print what a statute itself gives, as a flow of questions in words.").option("--json", "print the questions of the flow as JSON").addHelpText("after", "\nExample:\n  cmr law prop-64").action((id, options) => {
    if (id === void 0) {
      say(LAWS.map(({ id: name, title, cite, notForFiling }) => `${name}: ${title} [${cite}]${notForFiling ? ` (${notForFiling})` : ""}`).join("\n"));
      return;
    }
    const remedy = LAWS.find((each) => each.id === id) ?? refuse("no-such-remedy", `there is no remedy "${id}"; there is ${LAWS.map((each) => each.id).join(", ")}`);
    say(options.json ? JSON.stringify(statuteQuestions(remedy).map(({ id: name, cite, asks }) => ({ id: name, cite, asks })), null, 2) : printLaw(remedy));
  });
}
export {
  lawCommand
};
