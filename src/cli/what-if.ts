import { nodeHash, sameThreadCrew } from '../node/index.ts';
import { type Gathered, type InputFile, type RunPlan, gather, refuseCounty, whileUnchanged } from '../run/index.ts';
import { progressTo } from './progress.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE } from './terminal.ts';

/** Reads the inputs once for several policies of a county, with a bar on a terminal, and tells how long it took. */
export async function gatherHere(
  plans: readonly RunPlan[],
  inputs: readonly InputFile[],
  quiet: boolean,
): Promise<{ readonly gathered: Gathered; readonly readIn: number }> {
  const progress = progressTo(process.stderr, quiet);
  const started = performance.now();
  try {
    const effects = { inputs, crew: sameThreadCrew(plans, inputs), hash: nodeHash, progress: progress.show };
    const gathered = await whileUnchanged(inputs, () => gather(effects, plans));
    if (!plans.some(({ county }) => gathered.counties.has(county))) refuseCounty(plans, gathered.counties);
    return { gathered, readIn: (performance.now() - started) / 1000 };
  } finally {
    progress.clear();
  }
}

/** The exit code of a command that read inputs. */
export function endOfReading({ rowsSetAside }: Pick<Gathered, 'rowsSetAside'>): void {
  process.exitCode = rowsSetAside > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}
