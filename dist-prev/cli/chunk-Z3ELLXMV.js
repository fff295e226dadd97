import {
  progressTo
} from "./chunk-NVNCUITO.js";
import {
  DONE,
  DONE_WITH_ROWS_SET_ASIDE
} from "./chunk-QJDBMC6S.js";
import {
  gather,
  nodeHash,
  sameThreadCrew
} from "./chunk-SMOQDO4B.js";

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
