import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Asked, type Parameter, type ParameterValues, unreachableParameter } from './parameters.ts';
import { PROP_64, questionWords } from './words.ts';

type Props = {
  readonly name: string;
  readonly asked: Asked;
  readonly editable: boolean;
  readonly change: (asked: Asked) => void;
};

/** A question in words, with its citation; its numbers, days and sections can be changed where it stands. */
export function AskedEditor({ name, asked, editable, change }: Props): JSX.Element {
  const { words, cite, parts } = questionWords(asked);
  return (
    <>
      <p class="flow__asks">{words}</p>
      {cite === '' ? undefined : <p class="flow__cite">{cite}</p>}
      {parts.length === 0 ? undefined : (
        <ul class="flow__parts">
          {parts.map((part, i) => (
            <li key={i}>
              <AskedEditor
                name={`${name}, part ${i + 1}`}
                asked={part}
                editable={editable}
                change={(next) => change(withPart(asked, i, next))}
              />
            </li>
          ))}
        </ul>
      )}
      {editable && 'ask' in asked ? <Parameters name={name} asked={asked} change={change} /> : undefined}
    </>
  );
}

function withPart(asked: Asked, i: number, next: Asked): Asked {
  const replaced = (parts: readonly Asked[]): readonly Asked[] => parts.map((part, at) => (at === i ? next : part));
  if ('all' in asked) return { all: replaced(asked.all as readonly Asked[]) };
  if ('any' in asked) return { any: replaced(asked.any as readonly Asked[]) };
  return { not: next };
}

type Simple = Extract<Asked, { readonly ask: string }>;

function Parameters({
  name,
  asked,
  change,
}: {
  readonly name: string;
  readonly asked: Simple;
  readonly change: (asked: Asked) => void;
}): JSX.Element | null {
  const kind = PROP_64.questions.get(asked.ask);
  const all = Object.entries(kind?.parameters ?? {});
  if (all.length === 0) return null;
  return (
    <div class="flow__parameters">
      {all.map(([parameter, wanted]) => (
        <One
          key={parameter}
          label={`${name}: ${wanted.describe}`}
          parameter={wanted}
          value={(asked[parameter] ?? wanted.otherwise) as ParameterValues[string]}
          set={(value) => change({ ...onlyAsked(asked), [parameter]: value })}
        />
      ))}
    </div>
  );
}

/** The question without what the step around it holds. */
function onlyAsked({ then: _then, reason: _reason, ...asked }: Simple): Simple {
  return asked as Simple;
}

type OneProps = {
  readonly label: string;
  readonly parameter: Parameter;
  readonly value: ParameterValues[string] | undefined;
  readonly set: (value: ParameterValues[string]) => void;
};

function One({ label, parameter, value, set }: OneProps): JSX.Element {
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
        <input
          class="usa-input"
          type="date"
          aria-label={label}
          value={String(value)}
          onChange={(event) => event.currentTarget.value !== '' && set(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <select
          class="usa-select"
          aria-label={label}
          value={String(value)}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {parameter.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      );
    case 'citations':
      return <Citations label={label} allowed={parameter.allowed} value={value as readonly string[]} set={set} />;
    default:
      return unreachableParameter(parameter);
  }
}

/** Sections separated by commas; what cannot be a section is refused at once and the flow stays as it was. */
function Citations({
  label,
  allowed,
  value,
  set,
}: {
  readonly label: string;
  readonly allowed: readonly string[];
  readonly value: readonly string[];
  readonly set: (value: readonly string[]) => void;
}): JSX.Element {
  const [text, setText] = useState(value.join(', '));
  const [wrong, setWrong] = useState('');
  const id = useId();
  const take = (written: string): void => {
    const list = written
      .split(',')
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .filter(Boolean);
    const strange = list.filter(
      (each) => !allowed.some((section) => each === section || each.startsWith(`${section}(`)),
    );
    if (list.length === 0 || strange.length > 0) {
      setWrong(
        list.length === 0
          ? 'Name at least one section.'
          : `Not a section that this question knows: ${strange.join(', ')}.`,
      );
      return;
    }
    setWrong('');
    set(list);
  };
  return (
    <span class="flow__citations">
      <input
        class={wrong === '' ? 'usa-input' : 'usa-input usa-input--error'}
        aria-label={label}
        aria-describedby={id}
        aria-invalid={wrong !== ''}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span id={id} class={wrong === '' ? 'usa-hint' : 'usa-error-message'}>
        {wrong === '' ? `Out of ${allowed.join(', ')}, with subdivisions if need be: ${allowed[0] ?? ''}(a)` : wrong}
      </span>
    </span>
  );
}
