import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CALIFORNIA_COUNTIES, type Problem } from '../../../basics/index.ts';
import type { Policy } from '../../../engine/index.ts';
import { countyName } from '../../kit/words.ts';
import type { Draft } from './draft.ts';
import { Complaint, TextField } from './fields.tsx';
import { put } from './flow-edits.ts';
import { PROP_64, choiceWords } from './words.ts';

type Props = {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly change: (part: Partial<Draft>) => void;
};

/** What a policy says of itself, what it looks at besides, and how it reads the statute: all that it holds beside its flow. */
export function AboutPolicy({ policy, problems, change }: Props): JSX.Element {
  const of = (field: string): readonly Problem[] => problems.filter((problem) => problem.field === field);
  const set = (key: keyof Policy, value: unknown): void => change({ policy: put(policy, [key], value) });
  const text = (
    key: 'id' | 'title' | 'source',
  ): Pick<Parameters<typeof TextField>[0], 'value' | 'set' | 'problems'> => ({
    value: policy[key] ?? '',
    set: (value) => set(key, key === 'title' && value.trim() === '' ? undefined : value),
    problems: of(key),
  });
  return (
    <details class="about">
      <summary>About this policy: its name, its source, what it looks at</summary>
      <TextField label="Title" {...text('title')} />
      <TextField label="Name in the results" hint="Lower case with hyphens, such as our-county-2020." {...text('id')} />
      <TextField
        label="Source"
        hint="An announcement, a file, or the person who made the choices."
        {...text('source')}
      />
      <County policy={policy} set={(county) => set('county', county)} />
      <InForce policy={policy} of={of} set={(days) => set('inForce', days)} />
      <TextField
        label="Notes"
        long
        hint="A line for each."
        value={(policy.notes ?? []).join('\n')}
        set={(value) => {
          const notes = value.split('\n').filter((line) => line.trim() !== '');
          set('notes', notes.length === 0 ? undefined : notes);
        }}
      />
      <Covers policy={policy} set={(covers) => set('covers', covers)} />
      <Readings policy={policy} set={(readings) => set('readings', readings)} />
    </details>
  );
}

function County({
  policy: { county = '' },
  set,
}: {
  readonly policy: Policy;
  readonly set: (county: string | undefined) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="usa-label" for={id}>
        Made for
      </label>
      <select
        id={id}
        class="usa-select"
        value={county}
        onChange={({ currentTarget: { value } }) => set(value === '' ? undefined : value)}
      >
        <option value="">Any county</option>
        {CALIFORNIA_COUNTIES.map(({ name }) => (
          <option key={name} value={name}>
            {countyName(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

function InForce({
  policy: { inForce = {} },
  of,
  set,
}: {
  readonly policy: Policy;
  readonly of: (field: string) => readonly Problem[];
  readonly set: (days: Policy['inForce']) => void;
}): JSX.Element {
  const id = useId();
  // Of a day that is not in the calendar a browser gives nothing, and no change where there was nothing; the policy is to complain.
  const take = (key: 'from' | 'to', { value, validity }: HTMLInputElement): void => {
    const { [key]: old, ...other } = inForce;
    const day = value === '' && !validity.badInput ? undefined : value;
    if (day === old) return;
    const days = day === undefined ? other : { ...other, [key]: day };
    set(Object.keys(days).length === 0 ? undefined : days);
  };
  const day = (key: 'from' | 'to', label: string): JSX.Element => (
    <div class="field">
      <label class="usa-label" for={`${id}-${key}`}>
        {label}
      </label>
      <input
        id={`${id}-${key}`}
        class="usa-input"
        type="date"
        value={inForce[key] ?? ''}
        aria-describedby={`${id}-${key}-wrong`}
        aria-invalid={of(`inForce.${key}`).length > 0}
        onChange={({ currentTarget }) => take(key, currentTarget)}
        onBlur={({ currentTarget }) => take(key, currentTarget)}
      />
      <Complaint id={`${id}-${key}-wrong`} problems={of(`inForce.${key}`)} />
    </div>
  );
  return (
    <div class="pair">
      {day('from', 'First day in force')}
      {day('to', 'Last day in force')}
    </div>
  );
}

function Covers({
  policy: { covers = [] },
  set,
}: {
  readonly policy: Policy;
  readonly set: (covers: readonly string[] | undefined) => void;
}): JSX.Element {
  const id = useId();
  const all = [...(PROP_64.widenings ?? [])];
  return (
    <fieldset class="usa-fieldset">
      <legend class="usa-legend">Looks also at convictions for which this is answered yes</legend>
      {all.map(([name, { asks, cite }]) => (
        <div class="usa-checkbox" key={name}>
          <input
            class="usa-checkbox__input"
            id={`${id}-${name}`}
            type="checkbox"
            checked={covers.includes(name)}
            onChange={({ currentTarget: { checked } }) => {
              const left = covers.filter((each) => each !== name);
              const next = checked ? [...left, name] : left;
              set(next.length === 0 ? undefined : next);
            }}
          />
          <label class="usa-checkbox__label" for={`${id}-${name}`}>
            {asks} <span class="flow__cite">{cite}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Readings({
  policy: { readings = {} },
  set,
}: {
  readonly policy: Policy;
  readonly set: (readings: Policy['readings']) => void;
}): JSX.Element {
  const id = useId();
  return (
    <>
      {Object.entries(PROP_64.statute?.readings ?? {}).map(([name, reading]) =>
        reading.type === 'choice' ? (
          <div class="field" key={name}>
            <label class="usa-label" for={`${id}-${name}`}>
              How the statute is read: {choiceWords(name)}
            </label>
            <select
              id={`${id}-${name}`}
              class="usa-select"
              aria-describedby={`${id}-${name}-more`}
              value={readings[name] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [name]: _old, ...others } = readings;
                const next = value === '' ? others : { ...others, [name]: value };
                set(Object.keys(next).length === 0 ? undefined : next);
              }}
            >
              <option value="">As usual: {choiceWords(String(reading.otherwise))}</option>
              {reading.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choiceWords(choice)}
                </option>
              ))}
            </select>
            <span id={`${id}-${name}-more`} class="usa-hint">
              {reading.describe.replaceAll(/"(\w+)"/g, (_, choice: string) => `“${choiceWords(choice)}”`)}
            </span>
          </div>
        ) : undefined,
      )}
    </>
  );
}
