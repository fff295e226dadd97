import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { NO_RULE_APPLIES, OUTCOME_WORDS, type Policy, type PolicyEnding } from '../../../engine/index.ts';
import { useFocusAfter } from '../../kit/focus.ts';
import { Button } from '../../kit/parts.tsx';
import { AskedEditor } from './asked-editor.tsx';
import { type Desk, type Tool, problemsAt } from './desk.ts';
import { type Draft, OWN, ownOf } from './draft.ts';
import { Complaint, OutcomeSelect, QuestionSelect, TextField } from './fields.tsx';
import { type Path, addTo, at, endingOf, pathWords, setOutcome, setReason } from './flow-edits.ts';
import type { PolicyStep } from './parameters.ts';
import { Tools } from './tools.tsx';
import { PROP_64, ownReason } from './words.ts';

type Props = {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly change: (part: Partial<Draft>) => void;
};

/** The policy's questions in their order, each with its citation; one's own flow can be changed in every way that a policy can be. */
export function FlowEditor({ draft, problems, change }: Props): JSX.Element {
  const { policy } = draft;
  const own = draft.from === OWN;
  const heading = useFocusAfter<HTMLHeadingElement>(own);
  const root = useRef<HTMLDivElement>(null);
  const { undo, desk } = useDesk({ policy, left: draft.left?.policy, problems, editable: own, change, root });
  return (
    <div class="flow" ref={root}>
      <h3>Asked first, whatever the policy says</h3>
      <ol class="flow__list">
        {PROP_64.first.map(({ question }) => (
          <li key={question.id} class="flow__step">
            <p class="flow__asks">{question.asks}</p>
            <p class="flow__cite">{question.cite}</p>
          </li>
        ))}
      </ol>
      <div class="section__head">
        <h3 ref={heading} tabIndex={-1}>
          Then, in this order, until a question is answered yes
        </h3>
        {own ? (
          <Button kind="plain" disabled={undo === undefined} {...(undo ? { onClick: undo } : {})}>
            Undo the last change
          </Button>
        ) : undefined}
      </div>
      <Flow desk={desk} name="Question" owner={[]} />
      {own ? undefined : (
        <p class="row">
          <Button kind="second" onClick={() => change({ from: OWN, left: undefined, policy: ownOf(draft) })}>
            Change this flow
          </Button>
          <span class="quiet">
            It becomes a flow of your own; the original stays as it is.
            {draft.left ? ' Your own flow so far comes back with Undo.' : ''}
          </span>
        </p>
      )}
    </div>
  );
}

type Wanted = { readonly at: string; readonly tool: Tool };

/** Takes changes, can take back the last ones, and leads the focus to where the question went. */
function useDesk({
  policy,
  left,
  problems,
  editable,
  change,
  root,
}: Pick<Desk, 'policy' | 'problems' | 'editable'> & {
  /** One's own flow that was left for another policy. */
  readonly left: Policy | undefined;
  readonly change: Props['change'];
  readonly root: { readonly current: HTMLDivElement | null };
}): { readonly desk: Desk; readonly undo: (() => void) | undefined } {
  const [open, setOpen] = useState('');
  /** One's own flow as it last stood here, and what it was before. */
  const last = useRef(left ?? (editable ? policy : undefined));
  const past = useRef<readonly Policy[]>([]);
  const wanted = useRef<Wanted | undefined>(undefined);
  if (editable && last.current !== policy) {
    // It was changed elsewhere, or another has taken its place: that too can be taken back.
    if (last.current) past.current = [...past.current.slice(-MOST_UNDONE), last.current];
    last.current = policy;
  }
  const takeBack = (): void => {
    last.current = past.current.at(-1);
    past.current = past.current.slice(0, -1);
    if (last.current) change({ policy: last.current });
  };
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = undefined;
    if (current && root.current) focusIn(root.current, current);
  });
  return {
    undo: past.current.length === 0 ? undefined : takeBack,
    desk: {
      policy,
      problems,
      editable,
      open,
      setOpen,
      put: (edited, tool) => {
        if (!edited) return;
        const words = pathWords(edited.at);
        if (tool !== undefined) {
          wanted.current = { at: words, tool };
          setOpen(tool === 'more' ? words : '');
        }
        change({ policy: edited.policy });
      },
    },
  };
}

const MOST_UNDONE = 99;

/** The button of that name beside the question, or the next best thing that can be pressed there. */
function focusIn(root: HTMLElement, { at: place, tool }: Wanted): void {
  const item = root.querySelector<HTMLElement>(`[data-at="${CSS.escape(place)}"]`);
  const own = item?.querySelector<HTMLElement>(`:scope > .flow__tools > [data-tool="${tool}"]:not(:disabled)`);
  const first = item?.querySelector<HTMLElement>('[data-tool]:not(:disabled)');
  (own ?? first ?? item)?.focus();
}

type FlowProps = {
  readonly desk: Desk;
  /** How its questions are called, for those who hear them: `Question`, or `Question 3, inner question`. */
  readonly name: string;
  /** The path of what the flow belongs to: the policy, or what follows a yes. */
  readonly owner: Path;
};

function Flow({ desk, name, owner }: FlowProps): JSX.Element {
  const list = [...owner, 'flow'];
  const steps = at<readonly PolicyStep[]>(desk.policy, list);
  return (
    <>
      <ol class="flow__list" data-at={pathWords(list)}>
        {steps.map((_, i) => (
          <Step key={i} desk={desk} name={`${name} ${i + 1}`} path={[...list, i]} />
        ))}
        {desk.editable ? (
          <li class="flow__step flow__step--add">
            <QuestionSelect
              label="Add a question"
              of={`behind the last ${name}`}
              groups
              choose={(what) => desk.put(addTo(desk.policy, list, what), 'down')}
            />
            <Complaint
              id={`${pathWords(list)}-wrong`}
              problems={problemsAt(desk, list).filter(({ code }) => code === 'empty')}
            />
          </li>
        ) : undefined}
        <li class="flow__step flow__step--end">
          <Otherwise desk={desk} name={name} path={[...owner, 'otherwise']} />
        </li>
      </ol>
    </>
  );
}

function Step({ desk, name, path }: Omit<FlowProps, 'owner'> & { readonly path: Path }): JSX.Element {
  // What is done with the question stands by it, before the inner questions.
  const nested = typeof at<PolicyStep>(desk.policy, path).then === 'object';
  return (
    <li class="flow__step" data-at={pathWords(path)} tabIndex={-1}>
      <AskedEditor desk={desk} name={name} path={path} />
      {nested ? undefined : <Then desk={desk} name={name} path={path} />}
      {desk.editable ? <Tools desk={desk} name={name} path={path} /> : undefined}
      {nested ? <Then desk={desk} name={name} path={path} /> : undefined}
    </li>
  );
}

function Then({ desk, name, path }: Omit<FlowProps, 'owner'> & { readonly path: Path }): JSX.Element {
  const step = at<PolicyStep>(desk.policy, path);
  if (typeof step.then === 'object')
    return (
      <div class="flow__inside">
        <p class="flow__then">Yes: these questions follow.</p>
        <Flow desk={desk} name={`${name}, inner question`} owner={[...path, 'then']} />
      </div>
    );
  const usual = ownReason(step);
  if (!desk.editable)
    return (
      <p class="flow__then">
        Yes: {OUTCOME_WORDS[step.then]}
        <span class="flow__reason"> · {step.reason ?? usual}</span>
      </p>
    );
  return (
    <div class="flow__ending">
      <div class="field">
        <span class="usa-label" aria-hidden="true">
          Yes
        </span>
        <OutcomeSelect
          label={`Yes to ${name}`}
          outcome={step.then}
          set={(outcome) => desk.put(setOutcome(desk.policy, path, outcome))}
        />
      </div>
      <TextField
        label="Reason in the results"
        of={name}
        value={step.reason ?? ''}
        set={(words) => desk.put(setReason(desk.policy, path, words))}
        problems={problemsAt(desk, [...path, 'reason'])}
        silent={usual === '' ? 'the words of the question' : usual}
      />
    </div>
  );
}

function Otherwise({ desk, name, path }: Omit<FlowProps, 'owner'> & { readonly path: Path }): JSX.Element {
  const { then, reason } = endingOf(at<PolicyEnding>(desk.policy, path));
  if (!desk.editable)
    return (
      <p class="flow__then">
        Otherwise: {OUTCOME_WORDS[then]}
        {reason === undefined ? undefined : <span class="flow__reason"> · {reason}</span>}
      </p>
    );
  return (
    <div class="flow__ending">
      <div class="field">
        <span class="usa-label" aria-hidden="true">
          Otherwise
        </span>
        <OutcomeSelect
          label={`Otherwise, behind the last ${name}`}
          outcome={then}
          set={(outcome) => desk.put(setOutcome(desk.policy, path, outcome))}
        />
      </div>
      <TextField
        label="Reason in the results"
        of={`behind the last ${name}`}
        value={reason ?? ''}
        set={(words) => desk.put(setReason(desk.policy, path, words))}
        problems={problemsAt(desk, [...path, 'reason'])}
        silent={NO_RULE_APPLIES}
      />
    </div>
  );
}
