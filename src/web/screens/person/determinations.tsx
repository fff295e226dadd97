import type { JSX } from 'preact';
import { printPartialDate } from '../../../basics/index.ts';
import type { Determination } from '../../../engine/index.ts';
import { type Conviction, printOffense } from '../../../history/index.ts';
import type { PersonFound } from '../../../server/index.ts';
import { Button } from '../../kit/parts.tsx';
import { sentence } from '../../kit/words.ts';
import { type Shown, ofConviction } from './shown.ts';
import { ByStatute, Missing, OutcomeTag, type Shows, Trace } from './verdict.tsx';

type Props = { readonly found: PersonFound; readonly show: (shown: Shown) => void };

/** Each conviction in scope with what was decided and why; then the others, which nothing was decided about. */
export function Determinations({ found: { facts, decided, files }, show }: Props): JSX.Element {
  const inScope = new Set(decided.map(({ conviction }) => conviction.key));
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
      <Others convictions={facts.convictions.filter(({ key }) => !inScope.has(key))} show={show} />
    </>
  );
}

/** Convictions about which nothing was decided. */
export function Others({
  convictions,
  show,
}: { readonly convictions: readonly Conviction[] } & Pick<Shows, 'show'>): JSX.Element {
  if (convictions.length === 0) return <></>;
  return (
    <details>
      <summary>Other convictions on the record ({convictions.length})</summary>
      <ul class="usa-list">
        {convictions.map((conviction) => (
          <li key={conviction.key}>
            {headline(conviction)}{' '}
            <Button kind="plain" onClick={() => show(ofConviction(conviction, headline(conviction)))}>
              Show in the record
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type OneProps = Shows & { readonly conviction: Conviction; readonly determination: Determination };

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
      {statute ? <ByStatute statute={statute} files={files} show={show} /> : undefined}
    </article>
  );
}

const SOURCES: Readonly<Record<Conviction['chargeFrom'], string>> = {
  convicted: 'the offense is the one convicted of',
  disposed: 'the offense is the one as disposed',
  charged: 'the offense is the one charged; the file names no other',
  comment: 'the offense is in the comment',
  missing: 'the file does not name the offense',
};

/** `HS 11359, felony, 2008-04-14, SACRAMENTO`. */
export function headline({ charge, level, date, county }: Conviction): string {
  const offense = charge?.parts.map(printOffense).join(' and ') || charge?.text || 'An offense that cannot be read';
  return `${offense}, ${level === 'unknown' ? 'level not known' : level}, ${printPartialDate(date)}, ${county || 'no county'}`;
}
