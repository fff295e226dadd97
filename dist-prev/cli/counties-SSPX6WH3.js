import {
  say,
  table
} from "./chunk-QJDBMC6S.js";
import {
  CALIFORNIA_COUNTIES
} from "./chunk-SMOQDO4B.js";

// cli/counties.js
import { Command } from "commander";
function countiesCommand() {
  return new Command("counties").description("List California's 58 counties with their DOJ numbers and FIPS codes.").addHelpText("after", "\nExample:\n  cmr counties").action(() => say(table([
    ["DOJ", "County", "FIPS"],
    ...CALIFORNIA_COUNTIES.map(({ name, number, fips }) => [String(number).padStart(2, "0"), name, fips])
  ])));
}
export {
  countiesCommand
};
