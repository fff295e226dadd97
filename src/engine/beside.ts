import { anyAnswer } from './answer.ts';
import type { StatuteVerdict, Verdict } from './determination.ts';
import type { Flow } from './flow.ts';
import type { GivenAnswers } from './given-answer.ts';
import { judge } from './judge.ts';
import { goesBeyond } from './outcome.ts';
import type { Policy } from './policy.ts';
import type { ParameterValues, Question } from './question.ts';
import type { Remedy, Statute } from './remedy.ts';

/** The statute's own flow, with the readings that the policy chose or else its own; nothing when the remedy has none. */
export function statuteFlowOf<C>(
  { readings = {} }: Pick<Policy, 'readings'>,
  { statute }: Pick<Remedy<C>, 'statute'>,
): Flow<C> | undefined {
  return statute?.flow(readingsOf(readings, statute));
}

function readingsOf<C>(chosen: Readonly<Record<string, string>>, statute: Statute<C>): ParameterValues {
  const entries = Object.entries(statute.readings).map(([name, { otherwise }]) => [
    name,
    chosen[name] ?? otherwise ?? '',
  ]);
  return Object.fromEntries(entries);
}

/** What the statute gives to a subject, laid beside what the policy gave. */
export function judgeBeside<C>(
  policy: Verdict,
  statute: Statute<C>,
  { flow, subject, given }: { readonly flow: Flow<C>; readonly subject: C; readonly given?: GivenAnswers | undefined },
): StatuteVerdict {
  const verdict = judge(flow, subject, given);
  // Added to the verdict, which nobody else has: to spread it costs more than to judge.
  return Object.assign(verdict, {
    route: routeOf(statute, verdict),
    beyond: goesBeyond(policy.outcome, verdict.possible),
  });
}

function routeOf<C>({ route }: Statute<C>, { trace, routes }: Verdict): string {
  return route ? route(trace) : routes.map(({ cite }) => cite).join(' or ');
}

/** What a policy looks at: all that the remedy covers, and what the policy takes in besides. */
export function coverageOf<C>({ covers = [] }: Pick<Policy, 'covers'>, remedy: Remedy<C>): Question<C> {
  const wider = covers.flatMap((name) => remedy.widenings?.get(name) ?? []);
  if (wider.length === 0) return remedy.covers;
  const all = [remedy.covers, ...wider];
  return {
    id: all.map(({ id }) => id).join(' or '),
    cite: all.map(({ cite }) => cite).join('; '),
    asks: all.map(({ asks }) => asks).join(' Or: '),
    ask: (subject) => anyAnswer(all.map(({ ask }) => ask(subject))),
  };
}
