import {
  UNTOLD,
  bytesAt,
  checked,
  correctionsIn,
  listOpenQuestions,
  makeLetters,
  makeLists,
  makeMotions,
  makeReport,
  profileAt,
  reviewedIn,
  sendToCourts,
  sheetAt,
  standingAt,
  takeInReturn,
  textAt,
  typesetHands
} from "./chunk-26LFSSWH.js";
import "./chunk-46USM6V5.js";
import "./chunk-N3MKRCFR.js";
import "./chunk-QVZ25NWC.js";
export {
  UNTOLD,
  bytesAt,
  checked,
  correctionsIn,
  listOpenQuestions,
  makeLetters,
  makeLists,
  makeMotions,
  makeReport,
  profileAt,
  reviewedIn,
  sendToCourts,
  sheetAt,
  standingAt,
  takeInReturn,
  textAt,
  typesetHands
};
