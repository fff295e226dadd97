import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import {
  type Asked,
  OUTCOMES,
  OUTCOME_WORDS,
  type Outcome,
  type Policy,
  type PolicyEnding,
  type PolicyStep,
} from '../../../engine/index.ts';
import { Button } from '../../kit/parts.tsx';
import { AskedEditor } from './asked-editor.tsx';
import { type Draft, OWN, ownOf } from './draft.ts';
import { PROP_64, freshStep, questionNames } from './words.ts';

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

/** The policy's questions in their order, each with its citation; one's own flow can be changed, added to and moved about. */
export function FlowEditor({ draft, change }: Props): JSX.Element {
  const { policy } = draft;
  const own = draft.from === OWN;
  return (
    <div class="flow">
      <h3>Asked first, whatever the policy says</h3>
      <ol class="flow__list">
        {PROP_64.first.map(({ question }) => (
          <li key={question.id} class="flow__step">
            <p class="flow__asks">{question.asks}</p>
            <p class="flow__cite">{question.cite}</p>
          </li>
        ))}
      </ol>
      <h3>Then, in this order, until a question is answered yes</h3>
      <Flow
        name="Question"
        flow={policy}
        editable={own}
        change={(flow) => change({ policy: { ...policy, ...flow } })}
      />
      {own ? undefined : (
        <p class="row">
          <Button kind="second" onClick={() => change({ from: OWN, policy: ownOf(draft) })}>
            Change this flow
          </Button>
          <span class="quiet">It becomes a flow of your own; the original stays as it is.</span>
        </p>
      )}
    </div>
  );
}

type FlowData = Pick<Policy, 'flow' | 'otherwise'>;

type FlowProps = {
  /** How its questions are called, for those who hear them: `Question`, or `Question 3, inner question`. */
  readonly name: string;
  readonly flow: FlowData;
  readonly editable: boolean;
  readonly change: (flow: FlowData) => void;
};

function Flow({ name, flow: { flow, otherwise }, editable, change }: FlowProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const set = (steps: readonly PolicyStep[]): void => change({ flow: steps, otherwise });
  const replace = (i: number, step: PolicyStep): void => set(flow.map((each, at) => (at === i ? step : each)));
  const move = (i: number, by: number): void => {
    const steps = [...flow];
    [steps[i], steps[i + by]] = [steps[i + by]!, steps[i]!];
    set(steps);
    // The button goes with its question, and the focus with the button.
    setTimeout(() =>
      list.current?.children[i + by]?.querySelector<HTMLButtonElement>('.flow__move:not(:disabled)')?.focus(),
    );
  };
  return (
    <>
      <ol class="flow__list" ref={list}>
        {flow.map((step, i) => (
          <li key={i} class="flow__step">
            <AskedEditor
              name={`${name} ${i + 1}`}
              asked={step}
              editable={editable}
              change={(asked) => replace(i, withAsked(step, asked))}
            />
            <Then name={`${name} ${i + 1}`} step={step} editable={editable} change={(next) => replace(i, next)} />
            {editable ? (
              <p class="flow__tools">
                <button
                  type="button"
                  class="usa-button usa-button--unstyled flow__move"
                  disabled={i === 0}
                  aria-label={`Move up ${name} ${i + 1}`}
                  onClick={() => move(i, -1)}
                >
                  Move up
                </button>
                <button
                  type="button"
                  class="usa-button usa-button--unstyled flow__move"
                  disabled={i === flow.length - 1}
                  aria-label={`Move down ${name} ${i + 1}`}
                  onClick={() => move(i, 1)}
                >
                  Move down
                </button>
                <Button
                  kind="plain"
                  label={`Remove ${name} ${i + 1}`}
                  onClick={() => set(flow.filter((_, at) => at !== i))}
                >
                  Remove
                </Button>
              </p>
            ) : undefined}
          </li>
        ))}
        <li class="flow__step flow__step--end">
          {editable ? (
            <label class="flow__outcome">
              Otherwise
              <OutcomeSelect outcome={outcomeOf(otherwise)} set={(outcome) => change({ flow, otherwise: outcome })} />
            </label>
          ) : (
            <p class="flow__asks">Otherwise: {OUTCOME_WORDS[outcomeOf(otherwise)]}</p>
          )}
        </li>
      </ol>
      {editable ? <AddQuestion name={name} add={(step) => set([...flow, step])} /> : undefined}
    </>
  );
}

/** The step with another question; its outcome and its words for the reason stay, unless these were the question's own. */
function withAsked({ then, reason }: PolicyStep, asked: Asked): PolicyStep {
  return { ...asked, then, ...(reason === undefined ? {} : { reason }) } as PolicyStep;
}

function Then({
  name,
  step,
  editable,
  change,
}: {
  readonly name: string;
  readonly step: PolicyStep;
  readonly editable: boolean;
  readonly change: (step: PolicyStep) => void;
}): JSX.Element {
  const { then } = step;
  if (typeof then === 'object')
    return (
      <div class="flow__inside">
        <p class="flow__then">Yes: these questions follow.</p>
        <Flow
          name={`${name}, inner question`}
          flow={then}
          editable={editable}
          change={(flow) => change({ ...step, then: flow })}
        />
      </div>
    );
  if (!editable) return <p class="flow__then">Yes: {OUTCOME_WORDS[then]}</p>;
  return (
    <label class="flow__outcome">
      <span>
        Yes<span class="usa-sr-only"> to {name}</span>
      </span>
      <OutcomeSelect outcome={then} set={(outcome) => change({ ...step, then: outcome })} />
    </label>
  );
}

function OutcomeSelect({
  outcome,
  set,
}: {
  readonly outcome: Outcome;
  readonly set: (outcome: Outcome) => void;
}): JSX.Element {
  return (
    <select class="usa-select" value={outcome} onChange={(event) => set(event.currentTarget.value as Outcome)}>
      {OUTCOMES.map((each) => (
        <option key={each} value={each}>
          {OUTCOME_WORDS[each]}
        </option>
      ))}
    </select>
  );
}

function AddQuestion({ name, add }: { readonly name: string; readonly add: (step: PolicyStep) => void }): JSX.Element {
  return (
    <label class="flow__add">
      <span>
        Add a question<span class="usa-sr-only"> behind the last {name}</span>
      </span>
      <select
        class="usa-select"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') add(freshStep(value));
        }}
      >
        <option value="">Choose …</option>
        {questionNames().map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function outcomeOf(ending: PolicyEnding): Outcome {
  return typeof ending === 'string' ? ending : ending.then;
}
