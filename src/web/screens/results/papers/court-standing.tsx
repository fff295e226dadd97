import type { JSX } from 'preact';
import { STATUSES } from '../../../../court/index.ts';
import { PLACES, type Stage } from '../../../../documents/index.ts';
import type { CourtView } from '../../../../server/index.ts';
import { Empty, Notice } from '../../../kit/parts.tsx';
import { number, plural } from '../../../kit/words.ts';

const ANSWERS = ['Ordered', 'Already done', 'Not found', 'Other person', 'Other count', 'Purged', 'Refused'] as const;

/** What became of each line that was sent, by batch, and where each conviction is on its way. */
export function Standing({
  view: { status, lost, progress },
  today,
}: {
  readonly view: CourtView;
  readonly today: string;
}): JSX.Element {
  if (!status)
    return (
      <>
        <Empty title="Nothing was sent to a court from these results">
          <p>A court export writes for each court what it is to change, and keeps a ledger of it.</p>
        </Empty>
        <Progress progress={progress} />
      </>
    );
  const rows = [
    ...status.batches.map((batch) => ({ ...batch, name: `${batch.number}`, court: batch.court || 'No court named' })),
    { ...status.all, name: 'All', court: '', sentOn: '' },
  ];
  const left = status.convictions - status.cleared - status.refused - status.open;
  return (
    <>
      <p>
        {plural(status.convictions, 'conviction')} sent = {number(status.cleared)} changed or gone +{' '}
        {number(status.refused)} refused + {plural(status.open, 'open question')} + {number(left)} outstanding.
      </p>
      <div class="scroller" role="region" aria-label="Table of batches" tabIndex={0}>
        <table class="plain plain--nowrap">
          <caption class="usa-sr-only">Lines sent to courts, by batch, on {today}</caption>
          <thead>
            <tr>
              <th scope="col">Batch</th>
              <th scope="col">Court</th>
              <th scope="col">Sent on</th>
              {['Lines', ...ANSWERS, 'Taken back', 'Outstanding', 'Oldest'].map((name) => (
                <th key={name} scope="col" class="plain__number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.court}</td>
                <td>{row.sentOn}</td>
                {[row.sent, ...STATUSES.map((each) => row.answers[each]), row.takenBack, row.outstanding].map(
                  (count, i) => (
                    <td key={i} class="plain__number">
                      {number(count)}
                    </td>
                  ),
                )}
                <td class="plain__number">{row.oldestDays === undefined ? '–' : plural(row.oldestDays, 'day')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lost.length === 0 ? undefined : (
        <Notice kind="warning" title="Files are gone">
          The ledger has them, the folder no longer: {lost.join(', ')}.
        </Notice>
      )}
      <Progress progress={progress} />
    </>
  );
}

/** What HS 11361.9 is reported by. */
function Progress({ progress: { identified, people, stages } }: Pick<CourtView, 'progress'>): JSX.Element {
  return (
    <details>
      <summary>What was identified, granted, challenged and is pending (HS 11361.9)</summary>
      <table class="plain">
        <caption class="usa-sr-only">Convictions by where they stand</caption>
        <thead>
          <tr>
            <th scope="col">Convictions</th>
            <th scope="col" class="plain__number">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Identified, of {plural(people, 'person', 'people')}</th>
            <td class="plain__number">{number(identified)}</td>
          </tr>
          {(Object.keys(PLACES) as Stage[]).flatMap((stage) => {
            const words: Readonly<Record<string, string>> = PLACES[stage];
            return [
              <tr key={stage}>
                <th scope="row">{`${stage[0]!.toUpperCase()}${stage.slice(1)}`}</th>
                <td class="plain__number">{number(stages[stage].all)}</td>
              </tr>,
              ...Object.entries<number>(stages[stage].of).map(([place, count]) => (
                <tr key={place} class="depth-1">
                  <th scope="row">{words[place]}</th>
                  <td class="plain__number">{number(count)}</td>
                </tr>
              )),
            ];
          })}
        </tbody>
      </table>
      <p class="quiet">
        By the policy and the ledger. With people’s decisions, cmr report --progress --reviewed counts.
      </p>
    </details>
  );
}
