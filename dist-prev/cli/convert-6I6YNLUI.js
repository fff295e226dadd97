import {
  convertCommand,
  isNeutralInput,
  readHistories
} from "./chunk-QVR4WMXB.js";
import "./chunk-P3JFFLIN.js";
import "./chunk-QJDBMC6S.js";
import "./chunk-7J4LMTKD.js";
import "./chunk-SMOQDO4B.js";
export {
  convertCommand,
  isNeutralInput,
  readHistories
};
