import type { FileRole, PaperAsked, PaperKind, PaperState, RunPapers } from '../../../../server/index.ts';
import { ask } from '../../../kit/api.ts';
import { type Asked, useAsked, useNews } from '../../../kit/use.ts';

/** A file that goes with an order, and what it is. */
export type Goes = readonly [role: FileRole, file: File];

/** The documents of a run, followed while they are made, and the way to have more made. */
export type Papers = {
  readonly run: string;
  readonly asked: Asked<RunPapers>;
  readonly of: (kind: PaperKind) => PaperState | undefined;
  readonly make: (order: PaperAsked, files?: readonly Goes[]) => Promise<void>;
  readonly cancel: (kind: PaperKind) => Promise<void>;
  readonly again: () => void;
};

/** `ended` is told when one of them has come to its end. */
export function usePapers(run: string, ended: (paper: PaperState) => void = () => {}): Papers {
  const { asked, set, again } = useAsked<RunPapers>(`/api/runs/${run}/papers`);
  const papers = asked.state === 'here' ? asked.value.papers : [];
  const put = (paper: PaperState): void => {
    if (asked.state !== 'here') return;
    const others = asked.value.papers.filter(({ kind }) => kind !== paper.kind);
    set({ ...asked.value, papers: [...others, paper] });
  };
  useNews(
    papers.some(isGoing),
    (told) => {
      if (told.kind !== 'paper' || told.run !== run) return;
      put(told.paper);
      if (isGoing(told.paper)) return;
      again();
      ended(told.paper);
    },
    again,
  );
  return {
    run,
    asked,
    of: (kind) => papers.find((paper) => paper.kind === kind),
    make: async (order, files = []) => {
      const form = new FormData();
      form.append('order', JSON.stringify(order));
      for (const [role, file] of files) form.append(role, file, file.name);
      put(await ask<PaperState>('POST', `/api/runs/${run}/papers`, form));
    },
    cancel: (kind) => ask<void>('POST', `/api/runs/${run}/papers/${kind}/cancel`),
    again,
  };
}

export function isGoing({ state }: PaperState): boolean {
  return state === 'running' || state === 'waiting';
}
