import type { JSX } from 'preact';
import {
  OUTCOME_WORDS,
  type Outcome,
  type StatuteVerdict,
  type TraceStep,
  type Verdict,
  eitherOf,
  reasonOf,
} from '../../../engine/index.ts';
import type { Origin } from '../../../history/index.ts';
import { Button } from '../../kit/parts.tsx';
import { sentence } from '../../kit/words.ts';
import { type Shown, ofStep, rowName } from './shown.ts';

/** The files that rows are of, and how one is shown in the record. */
export type Shows = { readonly files: readonly string[]; readonly show: (shown: Shown) => void };

/** What a person must find out, and what it may lead to. */
export function Missing({ verdict: { missing, possible } }: { readonly verdict: Verdict }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <p class="card__missing">
      <strong>A person must find out</strong> {missing.join('; ')}. Depending on it: {eitherOf(possible)}.
    </p>
  );
}

/** Every question as it was asked and answered, with the rows that the answer came from. */
export function Trace({ verdict, files, show }: { readonly verdict: Verdict } & Shows): JSX.Element {
  const { trace, decidedBy } = verdict;
  return (
    <ol class="trace">
      {trace.map((step, i) => (
        <li
          key={`${i} ${step.id}`}
          class={step.id === decidedBy.id ? 'trace__step trace__step--decided' : 'trace__step'}
        >
          <p class="trace__asks">{step.asks}</p>
          <p>
            <strong class={`answer answer--${step.answer.is}`}>{ANSWERS[step.answer.is]}</strong>{' '}
            {sentence(reasonOf(step.answer))}{' '}
            {step.id === decidedBy.id ? <span class="trace__mark">This decided.</span> : undefined}
          </p>
          <p class="quiet trace__from">
            {step.cite}
            <From step={step} files={files} show={show} />
          </p>
        </li>
      ))}
    </ol>
  );
}

const ANSWERS = { yes: 'Yes.', no: 'No.', unknown: 'Not known.' } as const;

function From({ step, files, show }: { readonly step: TraceStep } & Shows): JSX.Element | null {
  const from = step.answer.from ?? [];
  if (from.length === 0) return null;
  const places = [...new Map(from.map((origin) => [rowName(origin), placeWords(origin, files)])).values()];
  const told = places.length > 3 ? `${places.slice(0, 3).join(', ')} and ${places.length - 3} more` : places.join(', ');
  return (
    <>
      {' · '}
      <Button kind="plain" label={`Show ${told} in the record`} onClick={() => show(ofStep(step))}>
        {told}
      </Button>
    </>
  );
}

function placeWords({ file, line }: Origin, files: readonly string[]): string {
  return files.length > 1 ? `${files[file] ?? ''} line ${line}` : `line ${line}`;
}

/** What the statute gives beside the policy. */
export function ByStatute({ statute, files, show }: { readonly statute: StatuteVerdict } & Shows): JSX.Element {
  return (
    <details>
      <summary>
        By statute alone: {OUTCOME_WORDS[statute.outcome]}. {BEYOND[statute.beyond]}
      </summary>
      <p>{sentence(statute.reason)}</p>
      <Missing verdict={statute} />
      <Trace verdict={statute} files={files} show={show} />
    </details>
  );
}

const BEYOND = {
  yes: 'The policy gives more.',
  no: 'The policy gives no more.',
  unknown: 'Whether the policy gives more depends on what is missing.',
} as const;

/** The words of an outcome beside its colour. */
export function OutcomeTag({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  return (
    <strong class="outcome">
      <span class={`outcome__dot fill-${outcome}`} aria-hidden="true" />
      {OUTCOME_WORDS[outcome]}
    </strong>
  );
}
