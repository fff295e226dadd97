import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { POLICY_OUTCOMES, OUTCOME_WORDS, type Outcome } from '../../../engine/index.ts';
import { type Parameter, type ParameterValues, unreachableParameter } from './parameters.ts';
import { choiceWords, complaint, questionNames } from './words.ts';

/** What is wrong with a field, right under it. */
export function Complaint({
  id,
  problems,
}: {
  readonly id: string;
  readonly problems: readonly Problem[];
}): JSX.Element {
  return (
    <span id={id}>
      {problems.map((problem) => (
        <span key={problem.field} class="usa-error-message">
          {complaint(problem)}
        </span>
      ))}
    </span>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly problems?: readonly Problem[];
  readonly hint?: string;
  /** What the label does not show to those who see where it stands. */
  readonly of?: string;
  /** What holds when nothing is written. */
  readonly silent?: string;
  /** Several lines. */
  readonly long?: boolean;
};

/** A line of text, taken when it is left or Enter is pressed. */
export function TextField(props: TextProps): JSX.Element {
  const { label, value, set, problems = [], hint, of, silent, long = false } = props;
  const id = useId();
  const common = {
    id,
    value,
    'aria-describedby': `${id}-more`,
    'aria-invalid': problems.length > 0,
    ...(silent === undefined ? {} : { placeholder: silent }),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => set(currentTarget.value),
  };
  return (
    <div class="field">
      <label class="usa-label" for={id}>
        {label}
        {of === undefined ? undefined : <span class="usa-sr-only">, {of}</span>}
      </label>
      {long ? <textarea class="usa-textarea field__long" {...common} /> : <input class="usa-input" {...common} />}
      <span id={`${id}-more`}>
        {hint === undefined ? undefined : <span class="usa-hint">{hint}</span>}
        {silent === undefined ? undefined : <span class="usa-sr-only">Left empty: {silent}.</span>}
        <Complaint id={`${id}-wrong`} problems={problems} />
      </span>
    </div>
  );
}

/** One of the outcomes that a policy may name. */
export function OutcomeSelect({
  label,
  outcome,
  set,
}: {
  readonly label: string;
  readonly outcome: Outcome;
  readonly set: (outcome: Outcome) => void;
}): JSX.Element {
  return (
    <select
      class="usa-select"
      aria-label={label}
      value={outcome}
      onChange={(event) => set(event.currentTarget.value as Outcome)}
    >
      {OUTCOME_OPTIONS}
    </select>
  );
}

/** Made once: what is the same object as before is not looked at when a change is painted, and a flow has many such lists. */
const OUTCOME_OPTIONS = POLICY_OUTCOMES.map((each) => (
  <option key={each} value={each}>
    {OUTCOME_WORDS[each]}
  </option>
));

/** Chooses a question, or a group where `groups` are offered, and is empty again. */
export function QuestionSelect({
  label,
  of,
  groups = false,
  choose,
}: {
  readonly label: string;
  /** What the label does not show to those who see where it stands. */
  readonly of: string;
  readonly groups?: boolean;
  readonly choose: (what: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="flow__add">
      <label for={id}>
        {label}
        <span class="usa-sr-only"> {of}</span>
      </label>
      <select
        id={id}
        class="usa-select"
        data-tool="add"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') choose(value);
        }}
      >
        <option value="">Choose …</option>
        {groups ? (
          <optgroup label="Several questions as one">
            <option value="all">All of several questions</option>
            <option value="any">One of several questions</option>
          </optgroup>
        ) : undefined}
        {QUESTION_OPTIONS}
      </select>
    </div>
  );
}

const QUESTION_OPTIONS = (
  <optgroup label="Questions">
    {questionNames().map(({ id, words }) => (
      <option key={id} value={id}>
        {words}
      </option>
    ))}
  </optgroup>
);

type ParameterProps = {
  /** Its name in words, which stands before it, and the whole for those who hear it. */
  readonly short: string;
  readonly label: string;
  readonly parameter: Parameter;
  readonly value: ParameterValues[string] | undefined;
  readonly set: (value: ParameterValues[string]) => void;
  readonly problems: readonly Problem[];
};

/** The field for a parameter of a question. */
export function ParameterField(props: ParameterProps): JSX.Element {
  return (
    <span class={props.parameter.type === 'citations' ? 'parameter parameter--wide' : 'parameter'}>
      <span aria-hidden="true">{props.short}</span>
      <Field {...props} />
    </span>
  );
}

function Field({ label, parameter, value, set, problems }: ParameterProps): JSX.Element {
  const id = useId();
  switch (parameter.type) {
    case 'integer':
      return (
        <span class="slider">
          <input
            class="usa-range"
            type="range"
            aria-label={label}
            title={parameter.describe}
            min={parameter.min}
            max={parameter.max}
            value={Number(value)}
            onInput={(event) => set(Number(event.currentTarget.value))}
          />
          <output>{String(value)}</output>
        </span>
      );
    case 'date':
      return (
        <span class="flow__day">
          <input
            class="usa-input"
            type="date"
            aria-label={label}
            aria-describedby={id}
            aria-invalid={problems.length > 0}
            value={String(value)}
            onChange={(event) => set(event.currentTarget.value)}
          />
          <Complaint id={id} problems={problems} />
        </span>
      );
    case 'choice':
      return (
        <select
          class="usa-select"
          aria-label={label}
          title={parameter.describe}
          value={String(value)}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {parameter.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceWords(choice)}
            </option>
          ))}
        </select>
      );
    case 'citations':
      return (
        <Citations
          label={label}
          allowed={parameter.allowed}
          value={value as readonly string[]}
          set={set}
          problems={problems}
        />
      );
    default:
      return unreachableParameter(parameter);
  }
}

type CitationsProps = Pick<ParameterProps, 'label' | 'problems'> & {
  readonly allowed: readonly string[];
  readonly value: readonly string[];
  readonly set: (value: readonly string[]) => void;
};

/** Sections separated by commas. */
function Citations({ label, allowed, value, set, problems }: CitationsProps): JSX.Element {
  const [text, setText] = useState('');
  const id = useId();
  // What is being written is shown as it is written while it means the same.
  const shown = sectionsIn(text).join() === value.join() && text !== '' ? text : value.join(', ');
  const [first = ''] = allowed;
  return (
    <span class="flow__citations">
      <input
        class={problems.length === 0 ? 'usa-input' : 'usa-input usa-input--error'}
        aria-label={label}
        aria-describedby={id}
        aria-invalid={problems.length > 0}
        value={shown}
        onChange={(event) => {
          setText(event.currentTarget.value);
          set(sectionsIn(event.currentTarget.value));
        }}
      />
      <span id={id}>
        <span class="usa-hint">
          Out of {allowed.length > 6 ? `${allowed.slice(0, 6).join(', ')} …` : allowed.join(', ')}, with subdivisions if
          need be: {first}(a)
        </span>
        <Complaint id={`${id}-wrong`} problems={problems} />
      </span>
    </span>
  );
}

function sectionsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}
