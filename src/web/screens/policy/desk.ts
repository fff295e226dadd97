import type { Problem } from '../../../basics/index.ts';
import type { Policy } from '../../../engine/index.ts';
import { type Edited, type Path, pathWords } from './flow-edits.ts';

/** What the parts of the flow editor share: the policy, what is wrong with it, and how it is changed. */
export type Desk = {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly editable: boolean;
  /** The path, in words, of the question whose further changes are shown. */
  readonly open: string;
  readonly setOpen: (path: string) => void;
  /** Takes a change. `tool` names the button that has the focus afterwards, where the question stands then. */
  readonly put: (edited: Edited | undefined, tool?: Tool) => void;
};

/** Buttons beside a question, and the choice of one to be added. */
export type Tool = 'up' | 'down' | 'remove' | 'more' | 'add';

/** The problems of one field; of a list also those of what stands in it. */
export function problemsAt({ problems }: Desk, path: Path): readonly Problem[] {
  const words = pathWords(path);
  return problems.filter(
    ({ field = '' }) => field === words || (/^\[\d+\]$/.test(field.slice(words.length)) && field.startsWith(words)),
  );
}
