import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import type { AnswersBrought, NewRun } from '../../../server/index.ts';
import { ask, problemsIn } from '../../kit/api.ts';
import { CheckField, FileField } from '../../kit/fields.tsx';
import { Button, Problems, Section } from '../../kit/parts.tsx';
import { CALIFORNIAN, PROP_64, REMEDY_WORDS } from '../../kit/remedies.ts';
import { Link } from '../../kit/router.tsx';
import { plural } from '../../kit/words.ts';

/** What a run of some files asks about: kept in the workspace as the note `remedies-ID`. */
export type Wanted = {
  readonly remedies: readonly string[];
  readonly answers?: AnswersBrought & { readonly count: number };
};

export const PROP_64_ALONE: Wanted = { remedies: [PROP_64] };

/** What the server is asked for besides county, policy and day. */
export function besides({ remedies, answers }: Wanted): Pick<NewRun, 'remedies' | 'answers'> {
  return { remedies, ...(answers && { answers: { name: answers.name, text: answers.text } }) };
}

/** Which remedies the run asks about, and the answers of people to what records leave open. */
export function Remedies({
  data,
  wanted,
  change,
}: {
  readonly data: string;
  readonly wanted: Wanted;
  readonly change: (wanted: Wanted) => void;
}): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [turn, setTurn] = useState(0);
  const keep = (next: Wanted): void => {
    change(next);
    ask('PUT', `/api/notes/remedies-${data}`, next).then(
      () => setProblems([]),
      (cause: unknown) => setProblems(problemsIn(cause)),
    );
  };
  const choose = (chosen: (id: string) => boolean): void =>
    keep({ ...wanted, remedies: CALIFORNIAN.map(({ id }) => id).filter(chosen) });
  const { remedies, answers } = wanted;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const brought = { name: file.name, text: await file.text() };
      const { count } = await ask<{ readonly count: number }>('POST', '/api/answers', brought);
      keep({ remedies, answers: { ...brought, count } });
    } catch (cause) {
      setProblems(problemsIn(cause));
      setTurn((now) => now + 1);
    }
  };
  return (
    <Section title="Remedies">
      <fieldset class="usa-fieldset remedies">
        <legend class="usa-legend">What the run asks about</legend>
        {CALIFORNIAN.map(({ id, title, cite }) => (
          <CheckField
            key={id}
            checked={remedies.includes(id)}
            change={(on) => choose((each) => (each === id ? on : remedies.includes(each)))}
            hint={`${REMEDY_WORDS[id] ?? ''} ${cite}.`}
          >
            {title}
          </CheckField>
        ))}
      </fieldset>
      <p class="row screen-only">
        <Button kind="plain" onClick={() => choose(() => true)}>
          Choose all remedies
        </Button>
        <Button kind="plain" onClick={() => choose((id) => id === PROP_64)}>
          Proposition 64 alone
        </Button>
      </p>
      <details class="remedies__answers" open={answers !== undefined || problems.length > 0}>
        <summary>Answers of people{answers ? `: ${plural(answers.count, 'answer')}` : ''}</summary>
        {answers ? (
          <p class="row">
            <span>
              {answers.name}: {plural(answers.count, 'answer')}.
            </span>
            <Button kind="plain" onClick={() => keep({ remedies })}>
              Remove answers
            </Button>
          </p>
        ) : (
          <FileField
            key={turn}
            label="Answers file"
            hint="CSV: answers to questions that records leave open, such as what a stolen thing was worth. The numbers beside are without them."
            accept=".csv"
            change={([file]) => void take(file)}
          />
        )}
        <p class="hint">
          What such a file holds is said in Help: <Link to="/help/formats/answers">The answers file</Link>.
        </p>
        <Problems problems={problems} title="The answers are not used" />
      </details>
    </Section>
  );
}
