import { NONE, type PartialDate, type Truth } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
import { type Answer, SEPARATOR, missingFacts } from './answer.ts';
import type { OpenQuestion, TraceStep, Verdict } from './determination.ts';
import { type Finding, type OpenRoads, walkBy } from './finding.ts';
import type { Flow } from './flow.ts';
import { type GivenAnswers, settled } from './given-answer.ts';
import { openingOf } from './opening.ts';
import type { Question } from './question.ts';

/**
 * Walks a flow for one case. At a question whose answer is unknown both roads are walked. When every road ends in the
 * same outcome that outcome stands, with the reason of the road on which nothing unknown was taken for yes; otherwise the outcome is hand review, naming the missing facts and what is possible.
 * Answers that people gave settle what the record leaves open, and nothing else.
 *
 * Where the roads lead depends on nothing but yes, no and unknown: it is found once for all cases that are answered alike.
 */
export function judge<C>(flow: Flow<C>, subject: C, given?: GivenAnswers): Verdict {
  const trace: TraceStep[] = [];
  let place = firstPlace(flow);
  while (place.ask) {
    const { id, cite, asks } = place;
    const own = given?.get(id);
    const answer = own ? settled(place.ask(subject), own) : place.ask(subject);
    trace.push(own ? { id, cite, asks, answer, given: own } : { id, cite, asks, answer });
    place = place.on(answer.is);
  }
  const finding = place.finding!;
  return verdictOf(finding, trace, opensFor({ flow, subject, given, finding, trace }));
}

function verdictOf(finding: Finding, trace: readonly TraceStep[], opens: PartialDate | undefined): Verdict {
  const { ending, decider, decidedBy, possible, routes, duty } = finding;
  if (ending) {
    const { outcome, reason } = ending;
    const from = decider < 0 ? NONE : (trace[decider]!.answer.from ?? NONE);
    return {
      outcome,
      reason,
      decidedBy,
      trace,
      missing: NONE,
      possible,
      from,
      open: NONE,
      routes,
      duty,
      opens,
      finding,
    };
  }
  const missing: string[] = [];
  const from: Origin[] = [];
  const open: OpenQuestion[] = [];
  for (const roads of finding.open) {
    const { answer } = trace[roads.place]!;
    for (const fact of missingFacts(answer)) if (!missing.includes(fact)) missing.push(fact);
    for (const origin of answer.from ?? NONE) from.push(origin);
    open.push(openQuestion(roads, finding, trace));
  }
  const reason = `Needs ${missing.join(SEPARATOR)}`;
  return {
    outcome: 'hand-review',
    reason,
    decidedBy,
    trace,
    missing,
    possible,
    from,
    open,
    routes,
    duty,
    opens,
    finding,
  };
}

type Judged<C> = {
  readonly flow: Flow<C>;
  readonly subject: C;
  readonly given: GivenAnswers | undefined;
  readonly finding: Finding;
  readonly trace: readonly TraceStep[];
};

/** The day on which the waits are over that stand in the way, where one of them tells of a day. */
function opensFor<C>(judged: Judged<C>): PartialDate | undefined {
  const { finding, trace } = judged;
  let told: Answer | undefined;
  for (const place of finding.waits) if (trace[place]!.answer.until) told ??= trace[place]!.answer;
  if (told === undefined) return undefined;
  // Every road was walked to its end, and no other wait met.
  if (finding.waits.length === 1 && told.is === 'unknown') return told.until;
  return openingOf(judged.flow, recalled(judged));
}

/** What was asked already, mostly in the same order, is not asked again. */
function recalled<C>({ subject, given, finding: { asked }, trace }: Judged<C>): (question: Question<C>) => Answer {
  let next = 0;
  return (question) => {
    if (asked[next] === question) return trace[next++]!.answer;
    return settled(question.ask(subject), given?.get(question.id));
  };
}

function openQuestion(
  { place, ifYes, ifNo }: OpenRoads,
  { asked }: Finding,
  trace: readonly TraceStep[],
): OpenQuestion {
  const { id, asks, answer } = trace[place]!;
  const missing = answer.is === 'unknown' ? answer.missing : '';
  const open = { id, asks, missing, ifYes, ifNo };
  return asked[place]!.followsStatute ? { ...open, followsStatute: true } : open;
}

/** So many places of a flow are kept; a flow that answers lead through in more ways is begun anew. */
const MOST_PLACES = 20_000;

/** A place in a flow that answers led to: the question that is asked there or, at the end, what was found. */
class Place<C> {
  /** Those of the question: places are all of one shape, and questions are not. */
  readonly ask: Question<C>['ask'] | undefined;
  readonly id: string;
  readonly cite: string;
  readonly asks: string;
  readonly finding: Finding | undefined;
  readonly #flow: Flow<C>;
  readonly #answers: readonly Truth[];
  #yes: Place<C> | undefined;
  #no: Place<C> | undefined;
  #unknown: Place<C> | undefined;

  constructor(flow: Flow<C>, answers: readonly Truth[]) {
    const found = walkBy(flow, answers);
    const { ask, id = '', cite = '', asks = '' }: Partial<Question<C>> = 'next' in found ? found.next : {};
    this.ask = ask;
    [this.id, this.cite, this.asks] = [id, cite, asks];
    this.finding = 'finding' in found ? found.finding : undefined;
    this.#flow = flow;
    this.#answers = answers;
  }

  /** The place that the answer leads to. */
  on(is: Truth): Place<C> {
    if (is === 'no') return (this.#no ??= this.#next(is));
    return is === 'yes' ? (this.#yes ??= this.#next(is)) : (this.#unknown ??= this.#next(is));
  }

  #next(is: Truth): Place<C> {
    countPlace(this.#flow);
    return new Place(this.#flow, [...this.#answers, is]);
  }
}

const begun = new WeakMap<object, Begun>();

type Begun = { readonly flow: object; readonly first: Place<never>; places: number };

/** The flow that was begun last: subjects come flow by flow. */
let last: Begun | undefined;

function firstPlace<C>(flow: Flow<C>): Place<C> {
  let known = last?.flow === flow ? last : begun.get(flow);
  if (!known || known.places > MOST_PLACES) {
    known = { flow, first: new Place(flow, NONE) as Place<never>, places: 0 };
    begun.set(flow, known);
  }
  last = known;
  return known.first as unknown as Place<C>;
}

function countPlace(flow: object): void {
  const known = begun.get(flow);
  if (known) known.places++;
}
