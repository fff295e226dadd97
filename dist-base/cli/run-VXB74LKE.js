import {
  policyNotices,
  runCommand,
  workerCount
} from "./chunk-YAL24TBD.js";
import "./chunk-X26SPLUJ.js";
import "./chunk-FV7Y657T.js";
import "./chunk-6ZZV2BUJ.js";
import "./chunk-74J2UQZS.js";
import "./chunk-LPKU6TT2.js";
import "./chunk-A7Y4SZWZ.js";
import "./chunk-N3MKRCFR.js";
import "./chunk-QVZ25NWC.js";
export {
  policyNotices,
  runCommand,
  workerCount
};
