import { OPEN_STATUSES, type Status } from '../court/index.ts';
import type { MotionCase } from '../documents/index.ts';

/** Counts left out for an earlier delivery: sent with it, or perhaps. */
export type LeftToEarlier = { readonly sentEarlier: number; readonly maybe: number };

/** What the attorney must know before filing: which counts have no ground in the statute, and what courts have answered. */
export function motionNotices(
  cases: readonly MotionCase[],
  answered: ReadonlyMap<Status, number>,
  { sentEarlier, maybe }: LeftToEarlier = { sentEarlier: 0, maybe: 0 },
): readonly string[] {
  const counts = cases.flatMap((each) => each.counts);
  const of = (...grounds: readonly MotionCase['ground'][]): number =>
    counts.filter(({ ground }) => grounds.includes(ground)).length;
  const [none, beyond, open] = [of('none'), of('beyond'), of('open')];
  const more = counts.filter(({ ground, given }) => ground === 'statute' && given !== undefined).length;
  const left = [...answered.values()].reduce((sum, count) => sum + count, 0);
  const notices: string[] = [];
  if (none > 0)
    notices.push(
      `To ${countsIn(none)} HS 11361.8 itself gives no relief on the facts of the record, though the policy or a person does: the papers ask for ${none === 1 ? 'it' : 'them'} apart and in the interest of justice, and the court decides. The attorney decides before filing whether to ask; "none" under ground in motions_index.csv names them.`,
    );
  if (beyond > 0)
    notices.push(
      `For ${countsIn(beyond)} HS 11361.8 itself gives less than is asked, such as redesignation where the policy or a person dismisses: the papers say so, ask for ${beyond === 1 ? 'it' : 'them'} apart and in the interest of justice, and for what the statute gives if the court does not grant that. The attorney decides before filing whether to ask; "beyond" under ground in motions_index.csv names ${beyond === 1 ? 'it' : 'them'}.`,
    );
  if (more > 0)
    notices.push(
      `For ${countsIn(more)} HS 11361.8 itself gives more than is asked, such as dismissal where the policy or a person reduces: the papers say so, and that the defendant may apply for it.`,
    );
  if (open > 0)
    notices.push(
      `For ${countsIn(open)} the record leaves open what HS 11361.8 gives: the papers rest on the presumption there, and say so; "open" under ground in motions_index.csv names ${open === 1 ? 'its case' : 'their cases'}.`,
    );
  if (left > 0) {
    const answers = [...answered].map(([status, count]) => `${count.toLocaleString('en-US')} ${status}`).join(', ');
    const again = OPEN_STATUSES.some((status) => answered.has(status))
      ? ' What it could not place is asked again when the number of the case is corrected with the next court export.'
      : '';
    notices.push(
      `${countsIn(left)} ${left === 1 ? 'is' : 'are'} left out, since a court has answered: ${answers}.${again}`,
    );
  }
  if (sentEarlier > 0)
    notices.push(
      `${countsIn(sentEarlier)} ${sentEarlier === 1 ? 'is' : 'are'} left out, sent with an earlier delivery: papers for ${sentEarlier === 1 ? 'it' : 'them'} are made from its results.`,
    );
  if (maybe > 0)
    notices.push(
      `${countsIn(maybe)} ${maybe === 1 ? 'is' : 'are'} left out that may have been sent or decided with an earlier delivery: a person must compare them; \`cmr court status\` lists them.`,
    );
  return notices;
}

function countsIn(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'count' : 'counts'}`;
}
