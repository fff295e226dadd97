import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CALIFORNIA_COUNTIES, parseIsoDate } from '../../../basics/index.ts';
import type { DataSet } from '../../../server/index.ts';
import { Section } from '../../kit/parts.tsx';
import { countyName, number } from '../../kit/words.ts';
import type { Draft } from './draft.ts';

type Props = {
  readonly data: DataSet;
  readonly draft: Pick<Draft, 'county' | 'asOf'>;
  readonly change: (part: Partial<Draft>) => void;
  /** Told whether what stands in the field is a day. */
  readonly dayIsGiven: (given: boolean) => void;
};

/** For which county, and by the law of which day. */
export function Where({ data, draft, change, dayIsGiven }: Props): JSX.Element {
  const id = useId();
  const found = data.report?.counties ?? {};
  const present = Object.entries(found).filter(([name]) => name !== '');
  const others = CALIFORNIA_COUNTIES.filter(({ name }) => !(name in found));
  return (
    <Section title="County and day">
      <div class="pair">
        <div>
          <label class="usa-label" for={id}>
            County
          </label>
          <select
            id={id}
            class="usa-select"
            value={draft.county}
            onChange={(event) => change({ county: event.currentTarget.value })}
          >
            <optgroup label="In the files">
              {present.map(([name, rows]) => (
                <option key={name} value={name}>
                  {countyName(name)} ({number(rows)} rows)
                </option>
              ))}
            </optgroup>
            <optgroup label="Not in the files">
              {others.map(({ name }) => (
                <option key={name} value={name} disabled>
                  {countyName(name)}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
        <Day asOf={draft.asOf} change={change} dayIsGiven={dayIsGiven} />
      </div>
    </Section>
  );
}

/** The last whole day that was given is kept; what is no day is left as it was typed, and complained of. */
function Day({ asOf, change, dayIsGiven }: Pick<Props, 'change' | 'dayIsGiven'> & Pick<Draft, 'asOf'>): JSX.Element {
  const id = useId();
  // A browser gives nothing for a day that is not in the calendar, and shows what was typed.
  const [text, setText] = useState(asOf);
  const wrong = !isDay(text);
  const take = (value: string): void => {
    setText(value);
    dayIsGiven(isDay(value));
    if (isDay(value)) change({ asOf: value });
  };
  return (
    <div>
      <label class="usa-label" for={id}>
        Law as of
      </label>
      <input
        id={id}
        class="usa-input"
        type="date"
        max="9999-12-31"
        value={text}
        aria-describedby={`${id}-wrong`}
        aria-invalid={wrong}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <span id={`${id}-wrong`} role="status">
        {wrong ? (
          <span class="usa-error-message">
            This is not a whole day of the calendar. Give month, day and year; what is shown is of {asOf}.
          </span>
        ) : undefined}
      </span>
    </div>
  );
}

/** While a year is typed, it goes through the first centuries. */
function isDay(text: string): boolean {
  return parseIsoDate(text) !== undefined && text >= '1900';
}
