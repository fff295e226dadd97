import {
  convertCommand,
  isNeutralInput,
  readHistories
} from "./chunk-6ZZV2BUJ.js";
import "./chunk-LPKU6TT2.js";
import "./chunk-A7Y4SZWZ.js";
import "./chunk-N3MKRCFR.js";
import "./chunk-QVZ25NWC.js";
export {
  convertCommand,
  isNeutralInput,
  readHistories
};
