import {
  PAPERS
} from "./chunk-46USM6V5.js";

// cli/paper.js
import { Option } from "commander";
function paperOption() {
  return new Option("--paper <size>", "the size of paper").choices(PAPERS).default("letter");
}

export {
  paperOption
};
