import type { Paper } from '../../../../documents/index.ts';
import type { RunPapers, RunState } from '../../../../server/index.ts';
import type { OfficeDetails } from './office.tsx';
import type { Goes, Papers } from './use-papers.ts';

/** What all documents of a run share. */
export type Common = {
  readonly run: RunState;
  readonly papers: Papers;
  readonly made: RunPapers;
  readonly office: OfficeDetails;
  readonly paper: Paper;
  readonly reviewed: readonly Goes[];
};
