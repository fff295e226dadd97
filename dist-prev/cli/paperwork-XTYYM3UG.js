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
} from "./chunk-MTJUCZN4.js";
import "./chunk-FD2WHEYA.js";
import "./chunk-7J4LMTKD.js";
import "./chunk-SMOQDO4B.js";
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
