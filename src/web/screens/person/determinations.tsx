import type { JSX } from 'preact';
import { printPartialDate } from '../../../basics/index.ts';
import {
  type Determination,
  OUTCOME_WORDS,
  type Outcome,
  type TraceStep,
  type Verdict,
  wordsOf,
} from '../../../engine/index.ts';
import { type Conviction, type Origin, printOffense } from '../../../history/index.ts';
import type { PersonFound } from '../../../server/index.ts';
import { Button } from '../../kit/parts.tsx';
import { sentence } from '../../kit/words.ts';
import { type Shown, ofConviction, ofStep, rowName } from './shown.ts';

type Props = { readonly found: PersonFound; readonly show: (shown: Shown) => void };

/** Each conviction in scope with what was decided and why; then the others, which nothing was decided about. */
export function Determinations({ found: { facts, decided, files }, show }: Props): JSX.Element {
  const inScope = new Set(decided.map(({ conviction }) => conviction.key));
  const others = facts.convictions.filter(({ key }) => !inScope.has(key));
  return (
    <>
      {decided.map(({ conviction, determination }) => (
        <One
          key={`${conviction.key} ${determination.remedy}`}
          conviction={conviction}
          determination={determination}
          files={files}
          show={show}
        />
      ))}
      {others.length === 0 ? undefined : (
        <details>
          <summary>Other convictions on the record ({others.length})</summary>
          <ul class="usa-list">
            {others.map((conviction) => (
              <li key={conviction.key}>
                {headline(conviction)}{' '}
                <Button kind="plain" onClick={() => show(ofConviction(conviction, headline(conviction)))}>
                  Show in the record
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type OneProps = {
  readonly conviction: Conviction;
  readonly determination: Determination;
  readonly files: readonly string[];
  readonly show: (shown: Shown) => void;
};

function One({ conviction, determination, files, show }: OneProps): JSX.Element {
  const { outcome, reason, cautions, statute } = determination;
  return (
    <article class="card">
      <h3 class="card__head">{headline(conviction)}</h3>
      <p class="card__outcome">
        <OutcomeTag outcome={outcome} />
        <span>{sentence(reason)}</span>
      </p>
      <Missing verdict={determination} />
      {cautions.map((caution) => (
        <p key={caution} class="quiet">
          Note: {sentence(caution)}
        </p>
      ))}
      <p class="row">
        <span class="quiet">
          {conviction.caseNumbers.length === 0 ? 'No case number' : `Case ${conviction.caseNumbers.join('; ')}`} ·{' '}
          {SOURCES[conviction.chargeFrom]}
        </span>
        <Button kind="plain" onClick={() => show(ofConviction(conviction, headline(conviction)))}>
          Show in the record
        </Button>
      </p>
      <Trace verdict={determination} files={files} show={show} />
      {statute ? (
        <details>
          <summary>
            By statute alone: {OUTCOME_WORDS[statute.outcome]}. {BEYOND[statute.beyond]}
          </summary>
          <p>{sentence(statute.reason)}</p>
          <Missing verdict={statute} />
          <Trace verdict={statute} files={files} show={show} />
        </details>
      ) : undefined}
    </article>
  );
}

const BEYOND = {
  yes: 'The policy gives more.',
  no: 'The policy gives no more.',
  unknown: 'Whether the policy gives more depends on what is missing.',
} as const;

const SOURCES: Readonly<Record<Conviction['chargeFrom'], string>> = {
  convicted: 'the offense is the one convicted of',
  disposed: 'the offense is the one as disposed',
  charged: 'the offense is the one charged; the file names no other',
  comment: 'the offense is in the comment',
  missing: 'the file does not name the offense',
};

/** What a person must find out, and what it may lead to. */
function Missing({ verdict: { missing, possible } }: { readonly verdict: Verdict }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <p class="card__missing">
      <strong>A person must find out</strong> {missing.join('; ')}. Depending on it:{' '}
      {possible.map((each) => OUTCOME_WORDS[each]).join(' or ')}.
    </p>
  );
}

function Trace({
  verdict,
  files,
  show,
}: { readonly verdict: Verdict } & Pick<OneProps, 'files' | 'show'>): JSX.Element {
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
            {sentence(step.answer.is === 'unknown' ? step.answer.missing : wordsOf(step.answer))}{' '}
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

function From({
  step,
  files,
  show,
}: { readonly step: TraceStep } & Pick<OneProps, 'files' | 'show'>): JSX.Element | null {
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

/** `HS 11359, felony of 2008-04-14, SACRAMENTO`. */
export function headline({ charge, level, date, county }: Conviction): string {
  const offense = charge?.parts.map(printOffense).join(' and ') || charge?.text || 'An offense that cannot be read';
  return `${offense}, ${level === 'unknown' ? 'level not known' : level}, ${printPartialDate(date)}, ${county || 'no county'}`;
}

/** The words of an outcome beside its colour. */
function OutcomeTag({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  return (
    <strong class="outcome">
      <span class={`outcome__dot fill-${outcome}`} aria-hidden="true" />
      {OUTCOME_WORDS[outcome]}
    </strong>
  );
}
