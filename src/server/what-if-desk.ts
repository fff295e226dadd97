import { handsFor } from '../node/index.ts';
import { REMEDIES } from '../law/index.ts';
import {
  type Mover,
  type Movers,
  type RunPlan,
  type Share,
  type Variation,
  type Way,
  equityTogether,
  numbersTogether,
  passagesTogether,
  questionsVaried,
  sweepsTogether,
} from '../run/index.ts';
import type { SweepTable } from '../write/index.ts';
import type { Advance, MoversAsked, MoversFound, PersonFound, Piece, WhatIf } from './api.ts';
import type { DataDesk } from './data-desk.ts';
import type { News } from './news.ts';
import { Answerer, FewAnswerers } from './answerer.ts';
import { AnswerersTogether } from './answerers-together.ts';
import { processPeer } from './peer.ts';
import { fail } from './works.ts';

/** What a process is started with: the files, a plan that says which people are to be kept, and which share of them. */
export type WhatIfStarted = { readonly paths: readonly string[]; readonly plan: RunPlan; readonly share: Share };

export type WhatIfQuestion =
  | { readonly kind: 'judge'; readonly plan: RunPlan; readonly against: RunPlan | undefined }
  | { readonly kind: 'sweep'; readonly plan: RunPlan; readonly variation: Variation }
  | {
      readonly kind: 'movers';
      readonly plan: RunPlan;
      readonly against: RunPlan;
      readonly asked: Piece & { readonly way: Way | undefined };
    }
  | { readonly kind: 'person'; readonly plan: RunPlan; readonly person: number };

type Plans = { readonly plan: RunPlan; readonly against: RunPlan | undefined };

/** So many sets of people are kept: another county of the same files is another set. */
const MOST_SETS = 2;

/** More processes than this would each hold too little to be worth their start. */
const MOST_SHARES = 4;

/**
 * Judges the people of a set of files by policies that are still being made. Policies go in and counts come out. The people
 * of large files are shared out among processes, which read, ask and judge at the same time.
 */
export class WhatIfDesk {
  readonly #data: DataDesk;
  readonly #news: News;
  readonly #sets = new FewAnswerers<AnswerersTogether<WhatIfQuestion>>(MOST_SETS);

  constructor(data: DataDesk, news: News) {
    this.#data = data;
    this.#news = news;
  }

  /** What a policy gives; beside another when there is one. */
  async judge(data: string, { plan, against }: Plans, dropped?: AbortSignal): Promise<WhatIf> {
    const shares = await this.#set(data, plan).ask<WhatIf>({ kind: 'judge', plan, against }, dropped);
    return {
      ...shares[0]!,
      numbers: numbersTogether(shares.map(({ numbers }) => numbers)),
      passage: passagesTogether(shares.map(({ passage }) => passage)),
      equity: equityTogether(shares.map(({ equity }) => equity)),
      milliseconds: Math.max(...shares.map(({ milliseconds }) => milliseconds)),
    };
  }

  async sweep(data: string, plan: RunPlan, variation: Variation): Promise<SweepTable> {
    questionsVaried(plan, [variation]);
    return sweepsTogether(await this.#set(data, plan).ask<SweepTable>({ kind: 'sweep', plan, variation }));
  }

  /** A piece of the list of those who move between two policies: share after share. */
  async movers(data: string, plans: Plans & { readonly against: RunPlan }, asked: MoversAsked): Promise<MoversFound> {
    const set = this.#set(data, plans.plan);
    const movers: Mover[] = [];
    let convictions = 0;
    for (let part = 0; part < set.size; part++) {
      const piece = { from: Math.max(0, asked.piece.from - convictions), count: asked.piece.count - movers.length };
      const found = await set.askOne<Movers>(part, { kind: 'movers', ...plans, asked: { ...piece, way: asked.way } });
      convictions += found.convictions;
      movers.push(...found.movers.map((mover) => ({ ...mover, person: mover.person * set.size + part })));
    }
    return { convictions, movers };
  }

  /** Somebody's record and what the policy decides about it; by the number that a list of {@link movers} gave. */
  person(data: string, plan: RunPlan, person: number): Promise<PersonFound> {
    const set = this.#set(data, plan);
    if (!Number.isInteger(person) || person < 0) fail('no-such-person', 'there is no person at this place');
    return set.askOne(person % set.size, { kind: 'person', plan, person: Math.floor(person / set.size) });
  }

  /** Lets go of the people of a set of files; of all without one. */
  forget(data = ''): Promise<void> {
    return this.#sets.forget(data);
  }

  /** Everybody is kept whom any policy may look at, so that no change of the policy makes the files be read again. */
  #set(data: string, plan: RunPlan): AnswerersTogether<WhatIfQuestion> {
    if (!this.#data.unchanged(data))
      fail('file-changed', 'the files changed since they were checked; check them again');
    const { policy, county } = plan;
    const widenings = REMEDIES.find(({ id }) => id === policy.remedy)?.widenings;
    const widest = { ...plan, policy: { ...policy, covers: [...(widenings?.keys() ?? [])] } };
    const key = `${data} ${county} ${policy.remedy}`;
    const paths = this.#data.pathsOf(data);
    const hint = 'the people could not be kept in memory; the run itself needs much less and can still be started';
    const of = Math.min(MOST_SHARES, handsFor(this.#data.get(data).files.map(({ bytes }) => ({ size: bytes }))));
    return this.#sets.get(key, () => {
      const tell = (advance: Advance): void => this.#news.tell({ kind: 'people', data, advance });
      return new AnswerersTogether(of, tell, (part, advance) => {
        const start: WhatIfStarted = { paths, plan: widest, share: { part, of } };
        const gone = { code: 'reader-died', hint };
        return new Answerer(processPeer('../server/what-if-process.js', start, of), { advance, gone });
      });
    });
  }
}
