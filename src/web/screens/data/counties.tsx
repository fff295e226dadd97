import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DataSet } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { type Counties, ONE_COUNTY, countiesIn } from '../../kit/counties.ts';
import { CheckField, RadioField } from '../../kit/fields.tsx';
import { Problems, Section } from '../../kit/parts.tsx';
import { countyName, plural } from '../../kit/words.ts';
import type { Problem } from '../../../basics/index.ts';

/** One county, several or all: files of several counties can be run for all of them at once, each with results of its own. */
export function ChooseCounties({ data }: { readonly data: DataSet }): JSX.Element {
  const [counties, setCounties] = useState<Counties>(ONE_COUNTY);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const present = countiesIn(data);
  const note = `/api/notes/counties-${data.id}`;
  useEffect(() => {
    ask<Partial<Counties>>('GET', note).then(
      (kept) => setCounties({ ...ONE_COUNTY, ...kept }),
      () => {},
    );
  }, [note]);
  const change = (part: Partial<Counties>): void => {
    const next = { ...counties, ...part };
    setCounties(next);
    ask('PUT', note, next).then(
      () => setProblems([]),
      (cause: unknown) => setProblems(problemsIn(cause)),
    );
  };
  if (present.length < 2) return <></>;
  const { which, chosen } = counties;
  const toggle = (county: string, on: boolean): void =>
    change({ chosen: on ? [...chosen, county] : chosen.filter((each) => each !== county) });
  return (
    <Section title="Counties to run for">
      <RadioField
        legend="Which"
        value={which}
        options={[
          ['one', 'One, chosen with the policy'],
          ['some', 'Several'],
          ['all', `All ${present.length} in the files`],
        ]}
        change={(next) => change({ which: next })}
      />
      {which === 'some' ? (
        <fieldset class="usa-fieldset field">
          <legend class="usa-legend">{plural(chosen.length, 'county', 'counties')} chosen</legend>
          <div class="ticks">
            {present.toSorted().map((county) => (
              <CheckField key={county} checked={chosen.includes(county)} change={(on) => toggle(county, on)}>
                {countyName(county)}
              </CheckField>
            ))}
          </div>
        </fieldset>
      ) : undefined}
      {which === 'one' ? undefined : (
        <p class="quiet">
          The files are read once, and each county gets a run of its own.
          {which === 'all' ? ' A county without a conviction in scope gets no results.' : ''}
        </p>
      )}
      <Problems problems={problems} title="The choice is not kept" />
    </Section>
  );
}
