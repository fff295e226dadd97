import { Worker } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import { type RunPlan, RunRefused, type Variation, questionsVaried } from '../run/index.ts';
import type { SweepTable } from '../write/index.ts';
import type { Advance, WhatIf } from './api.ts';
import type { DataDesk } from './data-desk.ts';
import type { News } from './news.ts';
import { fail } from './works.ts';

/** What a thread is started with: the files, and a plan that says which people are to be kept. */
export type ThreadStarted = { readonly paths: readonly string[]; readonly plan: RunPlan };

type Question =
  | { readonly kind: 'judge'; readonly plan: RunPlan; readonly against: RunPlan | undefined }
  | { readonly kind: 'sweep'; readonly plan: RunPlan; readonly variation: Variation };

export type ThreadAsked = Question & { readonly number: number };

export type ThreadSaid =
  | { readonly kind: 'advance'; readonly advance: Advance }
  | { readonly kind: 'done'; readonly number: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly number: number; readonly problems: readonly Problem[] };

type Waiting = { readonly done: (answer: unknown) => void; readonly failed: (cause: Error) => void };

/** A thread with the people of one set of files in one county. */
type Reader = { readonly key: string; readonly thread: Worker; readonly waiting: Map<number, Waiting> };

const MOST_READERS = 2;

/** Judges the people of a set of files by policies that are still being made. Policies go in and counts come out. */
export class WhatIfDesk {
  readonly #data: DataDesk;
  readonly #news: News;
  #readers: readonly Reader[] = [];
  #asked = 0;

  constructor(data: DataDesk, news: News) {
    this.#data = data;
    this.#news = news;
  }

  judge(data: string, plan: RunPlan, against: RunPlan | undefined): Promise<WhatIf> {
    return this.#ask(data, plan, { kind: 'judge', plan, against }) as Promise<WhatIf>;
  }

  sweep(data: string, plan: RunPlan, variation: Variation): Promise<SweepTable> {
    questionsVaried(plan, [variation]);
    return this.#ask(data, plan, { kind: 'sweep', plan, variation }) as Promise<SweepTable>;
  }

  async close(): Promise<void> {
    const all = this.#readers;
    this.#readers = [];
    await Promise.all(all.map(({ thread }) => thread.terminate()));
  }

  #ask(data: string, plan: RunPlan, question: Question): Promise<unknown> {
    if (!this.#data.unchanged(data))
      fail('file-changed', 'the files changed since they were checked; check them again');
    const reader = this.#readerFor(data, plan);
    const number = ++this.#asked;
    return new Promise((done, failed) => {
      reader.waiting.set(number, { done, failed });
      reader.thread.postMessage({ ...question, number } satisfies ThreadAsked);
    });
  }

  /** Which people are kept depends on the county and on what the policy looks at. */
  #readerFor(data: string, plan: RunPlan): Reader {
    const key = JSON.stringify([data, plan.county, plan.policy.covers ?? []]);
    const known = this.#readers.find((reader) => reader.key === key);
    if (known) return known;
    const paths = this.#data.pathsOf(data);
    const thread = new Worker(new URL('./what-if-thread.js', import.meta.url), {
      workerData: { paths, plan } satisfies ThreadStarted,
    });
    const reader: Reader = { key, thread, waiting: new Map() };
    thread.on('message', (said: ThreadSaid) => {
      if (said.kind === 'advance') return this.#news.tell({ kind: 'people', data, advance: said.advance });
      const waiting = reader.waiting.get(said.number);
      reader.waiting.delete(said.number);
      if (said.kind === 'done') waiting?.done(said.answer);
      else waiting?.failed(new RunRefused(said.problems));
    });
    const gone = (): void => {
      this.#readers = this.#readers.filter((each) => each !== reader);
      const hint = 'the people could not be kept in memory; the run itself needs much less and can still be started';
      for (const { failed } of reader.waiting.values()) failed(new RunRefused([{ code: 'reader-died', hint }]));
      reader.waiting.clear();
    };
    thread.on('error', gone).on('exit', gone);
    const kept = this.#readers.slice(0, MOST_READERS - 1);
    for (const old of this.#readers.slice(MOST_READERS - 1)) void old.thread.terminate();
    this.#readers = [reader, ...kept];
    return reader;
  }
}
