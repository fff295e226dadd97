import type { JSX } from 'preact';
import { type CourtStatus, STATUSES } from '../../../../court/index.ts';
import type { CourtView } from '../../../../server/index.ts';
import { Empty, Notice } from '../../../kit/parts.tsx';
import { ScrolledTable } from '../../../kit/table.tsx';
import { number, plural } from '../../../kit/words.ts';
import { ACTION_WORDS } from './made.tsx';
import { Progress } from './progress.tsx';

const ANSWERS = ['Ordered', 'Already done', 'Not found', 'Other person', 'Other count', 'Purged', 'Refused'] as const;

/** What became of each line that was sent, by batch, and where each conviction is on its way. */
export function Standing({
  run,
  view: { status, lost, progress },
  today,
}: {
  readonly run: string;
  readonly view: CourtView;
  readonly today: string;
}): JSX.Element {
  if (!status)
    return (
      <>
        <Empty title="Nothing was sent to a court from these results">
          <p>A court export writes for each court what it is to change, and keeps a ledger of it.</p>
        </Empty>
        <Progress run={run} progress={progress} />
      </>
    );
  return (
    <>
      {status.batches.length === 0 ? undefined : <Batches status={status} today={today} />}
      {status.earlier.sent === 0 ? undefined : (
        <p>
          {plural(status.earlier.sent, 'conviction')} sent with an earlier delivery = {number(status.earlier.cleared)}{' '}
          changed or gone + {number(status.earlier.refused)} refused + {plural(status.earlier.open, 'open question')} +{' '}
          {number(status.earlier.outstanding)} outstanding, as its ledger stood at the last export. Take in answers
          there.
        </p>
      )}
      {status.maybeSent === 0 ? undefined : (
        <Notice kind="info" title="What may have been sent already waits for a person">
          {plural(status.maybeSent, 'conviction')} cannot be told apart from what an earlier delivery sent, or people
          decided with it. The list of open questions names them.
        </Notice>
      )}
      {status.all.takingBack === 0 ? undefined : (
        <p>
          Of the lines, {number(status.all.takingBack)} {status.all.takingBack === 1 ? 'takes' : 'take'} an earlier one
          back.
        </p>
      )}
      {status.conflicts.length === 0 ? undefined : <Conflicts conflicts={status.conflicts} />}
      {lost.length === 0 ? undefined : (
        <Notice kind="warning" title="Files are gone">
          The ledger has them, the folder no longer: {lost.join(', ')}.
        </Notice>
      )}
      <Progress run={run} progress={progress} />
    </>
  );
}

function Batches({
  status,
  today,
}: {
  readonly status: NonNullable<CourtView['status']>;
  readonly today: string;
}): JSX.Element {
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
      <ScrolledTable
        label="Table of batches"
        caption={`Lines sent to courts, by batch, on ${today}`}
        columns={['Batch', 'Court', 'Sent on']}
        numbers={['Lines', ...ANSWERS, 'Taken back', 'Outstanding', 'Oldest']}
        looks="plain plain--nowrap"
      >
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
      </ScrolledTable>
    </>
  );
}

function Conflicts({ conflicts }: Pick<CourtStatus, 'conflicts'>): JSX.Element {
  return (
    <Notice kind="warning" title="The court did something else than what stands">
      <p>It has done what was taken back, or does not take it back. Somebody must clear this up with the court.</p>
      <ul class="usa-list">
        {conflicts.map(({ batch, line, action, status }) => (
          <li key={`${batch} ${line}`}>
            Batch {batch}, line {line}: {ACTION_WORDS[action] ?? action}, answered {status}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
