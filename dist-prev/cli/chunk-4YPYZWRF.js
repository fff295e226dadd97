import {
  handsFor,
  sameThreadCrew,
  threadCrew
} from "./chunk-SMOQDO4B.js";

// cli/crew.js
function crewFor({ plans, paths, inputs }, workers = handsFor(inputs)) {
  return workers > 1 ? threadCrew({ plans, paths }, workers) : sameThreadCrew(plans, inputs);
}

export {
  crewFor
};
