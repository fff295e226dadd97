import {
  policyNotices,
  runCommand,
  workerCount
} from "./chunk-EPAUNH5V.js";
import "./chunk-4YPYZWRF.js";
import "./chunk-2TQMIVMO.js";
import "./chunk-QVR4WMXB.js";
import "./chunk-NVNCUITO.js";
import "./chunk-P3JFFLIN.js";
import "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import "./chunk-SMOQDO4B.js";
export {
  policyNotices,
  runCommand,
  workerCount
};
