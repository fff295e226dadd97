import { restsOnStatute } from '../../court/index.ts';
import type { MotionCase, MotionCount, MotionRequest } from './motion-case.ts';

export const REQUEST_WORDS: Readonly<Record<MotionRequest, string>> = {
  'dismiss-and-seal': 'Dismiss and seal',
  dismiss: 'Dismiss',
  'reduce-misdemeanor': 'Redesignate as misdemeanor',
  'reduce-infraction': 'Redesignate as infraction',
  resentence: 'Recall sentence and resentence',
};

/** What is ordered as to the counts of each kind of relief. */
type Order = { readonly requests: readonly MotionRequest[]; readonly says: (each: string, why: string) => string };

/** What the proposed order says, each where it applies; with several kinds of relief, each of its own counts in `listing`. */
export function ordersOf(
  counts: readonly MotionCount[],
  ground: MotionCase['ground'],
  listing: string,
): readonly string[] {
  const asked = new Set(counts.map(({ request }) => request));
  const orders = ORDERS.filter(({ requests }) => requests.some((each) => asked.has(each)));
  const why = restsOnStatute(ground) ? 'as legally invalid' : 'in the interest of justice';
  return [
    ...orders.map(({ requests, says }) => {
      const stated = requests.filter((each) => asked.has(each)).map((each) => REQUEST_WORDS[each]);
      const each = orders.length === 1 ? 'count so listed' : `count for which ${listing} states ${stated.join(' or ')}`;
      return says(each, why);
    }),
    ...(counts.some(({ endsRegistration }) => endsRegistration)
      ? [
          'Defendant is relieved of any duty to register as a narcotics offender under former Health and Safety Code section 11590 that rests on these counts.',
        ]
      : []),
    'The clerk shall report this order to the Department of Justice (Penal Code section 13151).',
  ];
}

const ORDERS: readonly Order[] = [
  {
    requests: ['resentence'],
    says: (each) => `The sentence for each ${each} is recalled, and defendant is resentenced as stated on the record.`,
  },
  {
    requests: ['reduce-misdemeanor', 'reduce-infraction'],
    says: (each) => `Each ${each} is redesignated as stated, and is a misdemeanor or infraction for all purposes.`,
  },
  {
    requests: ['dismiss-and-seal'],
    says: (each, why) =>
      `Each ${each} is dismissed ${why}, and the record of the conviction is sealed. No access to it shall be permitted without order of the court.`,
  },
  { requests: ['dismiss'], says: (each) => `Each ${each} is dismissed.` },
];
