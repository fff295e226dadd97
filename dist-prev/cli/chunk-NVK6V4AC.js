import {
  PAPERS
} from "./chunk-FD2WHEYA.js";

// cli/paper.js
import { Option } from "commander";
function paperOption() {
  return new Option("--paper <size>", "the size of paper").choices(PAPERS).default("letter");
}

export {
  paperOption
};
