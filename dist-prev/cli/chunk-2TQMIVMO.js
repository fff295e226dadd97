import {
  STOPPED
} from "./chunk-QJDBMC6S.js";

// cli/stoppable.js
var STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"];
async function stoppable({ discard, clear }, work) {
  const stop = () => {
    clear();
    const left = discard();
    process.stderr.write(`cmr: stopped. Nothing was published, and ${left.length === 0 ? "nothing of this run is left behind" : `these could not be removed: ${left.join(", ")}`}.
`);
    process.exit(STOPPED);
  };
  for (const signal of STOPPING)
    process.once(signal, stop);
  process.once("exit", discard);
  try {
    return await work();
  } finally {
    clear();
    for (const signal of STOPPING)
      process.off(signal, stop);
    process.off("exit", discard);
  }
}
function stoppableMaking(make) {
  let folder;
  const undoing = { discard: () => folder?.discard() ?? [], clear: () => {
  } };
  return stoppable(undoing, () => make({ progress: () => {
  }, began: (begun) => folder = begun }));
}

export {
  stoppable,
  stoppableMaking
};
