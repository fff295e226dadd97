import {
  progressTo
} from "./chunk-74J2UQZS.js";
import {
  DONE,
  DONE_WITH_ROWS_SET_ASIDE
} from "./chunk-A7Y4SZWZ.js";
import {
  gather,
  nodeHash,
  sameThreadCrew
} from "./chunk-QVZ25NWC.js";

// cli/what-if.js
async function gatherHere(plans, inputs, quiet) {
  const progress = progressTo(process.stderr, quiet);
  const started = performance.now();
  try {
    const effects = { inputs, crew: sameThreadCrew(plans, inputs), hash: nodeHash, progress: progress.show };
    const gathered = await gather(effects, plans);
    return { gathered, readIn: (performance.now() - started) / 1e3 };
  } finally {
    progress.clear();
  }
}
function endOfReading({ rowsSetAside }) {
  process.exitCode = rowsSetAside > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

export {
  gatherHere,
  endOfReading
};
