import type { JSX } from 'preact';
import { OUTCOME_WORDS, type OpenQuestion, type PathStep, type Subject, eitherOf } from '../../../engine/index.ts';
import { LAWS } from '../../../law/index.ts';
import {
  SUBJECT_KINDS,
  type SubjectPath,
  dutyWords,
  numbersOwnFirst,
  pathsOf,
  routesOf,
  subjectWords,
  whatOf,
  whenOf,
} from '../../../write/index.ts';
import type { PersonFound } from '../../../server/index.ts';
import { Button } from '../../kit/parts.tsx';
import { remedyTitle } from '../../kit/remedies.ts';
import { plural, sentence } from '../../kit/words.ts';
import { Others } from './determinations.tsx';
import { ofSubject } from './shown.ts';
import { ByStatute, OutcomeTag, type Shows, Trace } from './verdict.tsx';

type Props = { readonly found: PersonFound } & Pick<Shows, 'show'>;

/** Each conviction and arrest with the best path through the remedies, what is not open, and every answer of each remedy. */
export function Paths({ found: { facts, decided, others, files }, show }: Props): JSX.Element {
  const entries = [
    ...decided.map(({ conviction, determination }) => ({
      subject: { kind: 'conviction' as const, conviction },
      determination,
    })),
    ...others,
  ];
  const asked = new Set(
    entries.map(({ subject }) => (subject.kind === 'conviction' ? subject.conviction.key : undefined)),
  );
  return (
    <>
      {pathsOf(entries, LAWS).map((path) => (
        <Path key={path.head} path={path} files={files} show={show} />
      ))}
      <Others convictions={facts.convictions.filter(({ key }) => !asked.has(key))} show={show} />
    </>
  );
}

function Path({ path, files, show }: { readonly path: SubjectPath } & Shows): JSX.Element {
  const { subject, steps, notes, closed, nothing } = path;
  const words = subjectWords(subject);
  const cases = caseNumbersOf(subject);
  const all = [...steps.map(({ determination }) => determination), ...closed];
  return (
    <article class="card">
      <h3 class="card__head">
        <span class="card__kind">{SUBJECT_KINDS[subject.kind]}</span> {words}
      </h3>
      {steps.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ol class="path" aria-label="The best path, in order">
          {steps.map((step) => (
            <Step key={step.determination.remedy} step={step} />
          ))}
        </ol>
      )}
      {notes.length === 0 ? undefined : (
        <details>
          <summary>{plural(notes.length, 'note')} on these steps</summary>
          <ul class="usa-list">
            {notes.map((note) => (
              <li key={note}>{sentence(note)}</li>
            ))}
          </ul>
        </details>
      )}
      {closed.length === 0 ? undefined : (
        <>
          <h4>Not open</h4>
          <ul class="usa-list path__closed">
            {closed.map(({ remedy, outcome, reason, decidedBy }) => (
              <li key={remedy}>
                {remedyTitle(remedy)}: {OUTCOME_WORDS[outcome]}. {sentence(reason)}{' '}
                <span class="quiet">{decidedBy.cite}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <span class="quiet">{cases.length === 0 ? 'No case number' : `Case ${cases.join('; ')}`}</span>
        <Button kind="plain" onClick={() => show(ofSubject(subject, words))}>
          Show in the record
        </Button>
      </p>
      {all.map((determination) => (
        <details key={determination.remedy}>
          <summary>
            {remedyTitle(determination.remedy)}, question by question: {OUTCOME_WORDS[determination.outcome]}
          </summary>
          <Trace verdict={determination} files={files} show={show} />
          {determination.statute ? <ByStatute statute={determination.statute} files={files} show={show} /> : undefined}
        </details>
      ))}
    </article>
  );
}

/** When a step can be taken, what it gives, by which passage and form, and what must be answered first. */
function Step({ step }: { readonly step: PathStep }): JSX.Element {
  const { determination, when, outcome, neededNotAfter, before, closes, ask } = step;
  const routes = routesOf(determination);
  // The tag says the outcome of the remedy; an open step's best one is still to be said.
  const isSaid = outcome === determination.outcome;
  return (
    <li class="path__step">
      <p class="path__what">
        <strong class={`path__when path__when--${when}`}>{whenOf(step)}</strong>{' '}
        <strong>{remedyTitle(determination.remedy)}</strong>{' '}
        <span>
          <OutcomeTag outcome={when === 'after-answers' ? determination.outcome : outcome} />
          {when === 'now' ? ` ${dutyWords(step)}` : ''}
        </span>
      </p>
      <p>
        {isSaid ? sentence(determination.reason) : whatOf(step)}{' '}
        {routes === '' ? undefined : <span class="quiet">By {routes}.</span>}
      </p>
      {before === undefined ? undefined : (
        <p>Settle this before {remedyTitle(before)}: what lowers a conviction is asked for first.</p>
      )}
      {closes === undefined ? undefined : (
        <p>In one petition with {remedyTitle(closes)}, and not before: it may close that.</p>
      )}
      {ask.map((question) => (
        <Open key={question.id} question={question} />
      ))}
      {neededNotAfter === undefined ? undefined : <p>Not needed: {remedyTitle(neededNotAfter)} gives more.</p>}
    </li>
  );
}

/** A question that a person must answer, and what each answer leads to; its name is what an answers file calls it. */
function Open({ question: { id, asks, missing, ifYes, ifNo } }: { readonly question: OpenQuestion }): JSX.Element {
  return (
    <div class="card__missing">
      <p>
        <strong>{asks}</strong>
      </p>
      <p>
        Not known: {sentence(missing)} Yes leads to {eitherOf(ifYes)}; no to {eitherOf(ifNo)}.
      </p>
      <p class="quiet">In an answers file: {id}</p>
    </div>
  );
}

function caseNumbersOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'conviction':
      return numbersOwnFirst(subject.conviction);
    case 'arrest':
      return [...new Set(subject.arrest.courtCounts.flatMap(({ caseNumbers }) => caseNumbers))];
    case 'case':
      return subject.convictions[0]?.caseNumbers ?? [];
  }
}
