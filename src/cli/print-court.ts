import {
  type CourtStatus,
  type EarlierCounts,
  type EarlierStatus,
  type ExportOutcome,
  type ImportOutcome,
  STATUSES,
  batchFileName,
  maybeSent,
  totalsOf,
} from '../court/index.ts';
import { number, plural, table } from './terminal.ts';

/** What an export sent, kept back and left alone. */
export function printExport({ plan, batches, decisions, lost }: ExportOutcome): string {
  const maybe = maybeSent(plan.withheld.map((each) => ({ kind: 'withheld', ...each })));
  const lines = [batches.length === 0 ? nothingToSend(plan, maybe) : 'Written to court/'];
  lines.push(
    ...batches.map((batch) => {
      const { cases, persons, by_action } = totalsOf(batch.lines) as {
        readonly cases: number;
        readonly persons: number;
        readonly by_action: Readonly<Record<string, number>>;
      };
      const actions = Object.entries(by_action).map(([action, count]) => `${number(count)} ${action}`);
      return `  ${batchFileName(batch)}.csv, .json: ${plural(batch.lines.length, 'count')} in ${plural(cases, 'case')} of ${plural(persons, 'person')} (${actions.join(', ')})`;
    }),
  );
  const withheld = new Map<string, number>();
  for (const { why } of plan.withheld) withheld.set(why, (withheld.get(why) ?? 0) + 1);
  if (withheld.size > 0) {
    lines.push('', 'Not sent (convictions)');
    lines.push(table([...withheld].sort(([, a], [, b]) => b - a).map(([why, count]) => [count, why])));
  }
  if (maybe > 0)
    lines.push(
      '',
      `${plural(maybe, 'conviction')} cannot be told apart from what an earlier delivery sent or people decided with it: compare ${maybe === 1 ? 'it' : 'them'} by the list that cmr court status writes.`,
    );
  const numberless = batches.flatMap((batch) => batch.lines).filter((line) => line.case_number === undefined).length;
  if (numberless > 0)
    lines.push(
      '',
      `${plural(numberless, 'count')} ${numberless === 1 ? 'has' : 'have'} no case number in the record: the court must look by name and birth date.`,
    );
  if (plan.alreadySent > 0) lines.push('', `${plural(plan.alreadySent, 'count')} had been sent before and stand.`);
  lines.push(...earlierLines(plan.earlier));
  if (plan.stillOpen > 0)
    lines.push('', `${plural(plan.stillOpen, 'count')} could not be placed by the court; see cmr court status.`);
  if (plan.orderedNotGranted > 0)
    lines.push(
      '',
      `Notice: ${plural(plan.orderedNotGranted, 'count')} that a court has answered are no longer granted by these results. They were left as they are.`,
    );
  const { standing, added } = decisions;
  if (standing > 0)
    lines.push(
      '',
      `The ledger keeps ${plural(standing, 'decision')} of people, ${added === 0 ? 'none' : number(added)} of them new: the next export goes by them, with --reviewed or without.`,
    );
  lines.push(...lostFiles(lost));
  return lines.join('\n');
}

/** What an earlier delivery sent, and what of it a person must see to. */
function earlierLines({ sent, otherwise, notGranted, twice, doubtful }: EarlierCounts): readonly string[] {
  const lines: string[] = [];
  if (sent > 0)
    lines.push(
      '',
      `${plural(sent, 'count')} ${were(sent)} sent with an earlier delivery and ${sent === 1 ? 'is' : 'are'} not sent again.`,
    );
  const there = 'decide in the results from which it was sent, export there, then repeat this with --after';
  if (otherwise > 0)
    lines.push(
      '',
      `Notice: ${plural(otherwise, 'count')} of them ${were(otherwise)} sent for another relief than these results give, and not answered for good. To change that, ${there}.`,
    );
  if (notGranted > 0)
    lines.push(
      '',
      `Notice: ${plural(notGranted, 'count')} ${were(notGranted)} sent with an earlier delivery, not answered for good, and ${notGranted === 1 ? 'is' : 'are'} not granted by these results. To take back what no longer stands, ${there}.`,
    );
  if (twice > 0)
    lines.push(
      '',
      `Notice: ${plural(twice, 'count')} ${were(twice)} sent from here too, before --after was given: the courts have ${twice === 1 ? 'it' : 'them'} twice, and may answer one as done already.`,
    );
  if (doubtful > 0)
    lines.push(
      '',
      `Notice: ${plural(doubtful, 'count')} ${were(doubtful)} sent by decisions given now, though an earlier delivery may have sent ${doubtful === 1 ? 'it' : 'them'}, or a person decided about ${doubtful === 1 ? 'it' : 'them'} with it: the courts may have ${doubtful === 1 ? 'it' : 'them'} twice, and a challenge may be lost. Compare the keys that an earlier list of open questions names.`,
    );
  return lines;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

/** What stands with earlier deliveries, and what may; nothing where there is none. */
export function printEarlier(
  { sent, cleared, refused, open, outstanding }: EarlierStatus,
  maybe: number,
): readonly string[] {
  const lines: string[] = [];
  if (sent > 0)
    lines.push(
      '',
      `${plural(sent, 'conviction')} sent with an earlier delivery = ${number(cleared)} changed or gone + ${number(refused)} refused + ${number(open)} open questions + ${number(outstanding)} outstanding, as its ledger stood when --after was last given. Answers are taken in there.`,
    );
  if (maybe > 0)
    lines.push(
      '',
      `${plural(maybe, 'conviction')} may have been sent or decided with an earlier delivery, and ${maybe === 1 ? 'waits' : 'wait'} for a person.`,
    );
  return lines;
}

function nothingToSend(
  { alreadySent, stillOpen, orderedNotGranted, earlier }: ExportOutcome['plan'],
  maybe: number,
): string {
  if (maybe > 0) return 'Nothing new to send.';
  return alreadySent + stillOpen + orderedNotGranted + earlier.sent > 0
    ? 'Nothing new to send: the courts have every decision.'
    : 'Nothing to send: no conviction is decided for relief.';
}

export function lostFiles(lost: readonly string[]): readonly string[] {
  return lost.length === 0 ? [] : ['', `Notice: no longer in court/, though the ledger has them: ${lost.join(', ')}.`];
}

/** What a return file brought. */
export function printImport(
  name: string,
  { answers, alreadyKnown, unanswered, outdated, notices, knownFile }: ImportOutcome,
): string {
  const counts = STATUSES.map(
    (status) => [status, answers.filter((answer) => answer.status === status).length] as const,
  );
  const said = counts.filter(([, count]) => count > 0).map(([status, count]) => `${number(count)} ${status}`);
  const lines = [
    answers.length === 0
      ? `${name}: nothing new${knownFile ? '; this file was taken in before' : ''}.`
      : `${name}: ${plural(answers.length, 'answer')} taken in (${said.join(', ')}).`,
  ];
  if (alreadyKnown > 0 && !knownFile)
    lines.push(`  ${plural(alreadyKnown, 'answer')} ${alreadyKnown === 1 ? 'was' : 'were'} known.`);
  if (unanswered > 0) lines.push(`  ${plural(unanswered, 'line')} without a status: not answered yet.`);
  if (outdated > 0) lines.push(`  ${plural(outdated, 'answer')} say less than the ledger has, and changed nothing.`);
  for (const notice of notices) lines.push(`  Notice: ${notice}.`);
  return lines.join('\n');
}

/** What became of every line, by batch. */
export function printStatus(status: CourtStatus, on: string): string {
  const { batches, all, open, cleared, refused, convictions, conflicts } = status;
  const line = (counts: CourtStatus['all']): readonly (string | number)[] => [
    counts.sent,
    ...STATUSES.map((status) => counts.answers[status]),
    counts.takenBack,
    counts.outstanding,
    counts.oldestDays === undefined ? '' : plural(counts.oldestDays, 'day'),
  ];
  const header = [
    'Batch',
    'Court',
    'Sent on',
    'Lines',
    'Ordered',
    'Already done',
    'Not found',
    'Other person',
    'Other count',
    'Purged',
    'Refused',
    'Taken back',
    'Outstanding',
    'Oldest',
  ];
  const rows = [
    header,
    ...batches.map((batch) => [String(batch.number), batch.court || 'no court named', batch.sentOn, ...line(batch)]),
    ['All', '', '', ...line(all)],
  ];
  return [
    `Where everything stands on ${on} (lines)`,
    table(rows),
    '',
    `${plural(convictions, 'conviction')} sent = ${number(cleared)} changed or gone + ${number(refused)} refused + ${number(open.length)} open questions + ${number(convictions - cleared - refused - open.length)} outstanding`,
    ...(all.takingBack === 0
      ? []
      : [`Of the lines, ${number(all.takingBack)} ${all.takingBack === 1 ? 'takes' : 'take'} an earlier one back.`]),
    ...printConflicts(conflicts),
  ].join('\n');
}

function printConflicts(conflicts: CourtStatus['conflicts']): readonly string[] {
  if (conflicts.length === 0) return [];
  return [
    '',
    'Conflicts: the court has done what was taken back, or does not take it back. A person must clear them up with the court',
    ...conflicts.map(
      ({ batch, line, action, status }) => `  batch ${batch}, line ${line}: ${action}, answered ${status}`,
    ),
  ];
}
