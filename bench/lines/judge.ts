// Reads the facts of about 100,000 convictions once and judges them again and again, as a person does who shapes a policy.
// npm run bench -- --only judge
import { fileURLToPath } from 'node:url';
import { median } from '../measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const wanted = 100_000;
const repetitions = Number(process.env['repetitions'] ?? 5);

type Policy = { readonly id: string };
type Docket = {
  readonly caseload: {
    readonly subjects: readonly unknown[];
    judge(policy: Policy): { readonly outcomes: Uint8Array };
  };
};
type Gathered = { readonly facts: readonly unknown[] };
type Library = {
  readonly builtInPolicies: readonly Policy[];
  invent(plan: object): Iterable<{ readonly bytes: Uint8Array }>;
  gather(effects: object, plans: readonly object[]): Promise<Gathered>;
  docketOf(gathered: Gathered, plan: object): Docket;
  countJudgments(docket: Docket, judgments: object): object;
  comparePolicies(docket: Docket, plans: readonly object[]): object;
  sweep(docket: Docket, plan: object, variations: readonly object[]): { readonly cells: readonly unknown[] };
  crewOfOne(plans: readonly object[], inputs: readonly object[]): object;
};

const library = {
  ...((await import(`${root}/dist/index.js`)) as Library),
  ...((await import(`${root}/dist/invent/index.js`)) as Library),
};
const policyNamed = (id: string): Policy => library.builtInPolicies.find((policy) => policy.id === id)!;
const planFor = (policy: Policy): object => ({
  inputs: ['doj.csv'],
  county: 'SACRAMENTO',
  policy,
  remedies: ['prop-64'],
  asOf: 20200701,
});
const angeles = policyNamed('los-angeles-2019');
const plans = [angeles, policyNamed('san-francisco-2018')].map(planFor);

/** About 64 MB of invented people at a time, so that no more than that is held as bytes. */
async function factsOfMany(): Promise<Gathered> {
  const facts: unknown[] = [];
  let pieces: Uint8Array[] = [];
  const read = async (): Promise<void> => {
    const bytes = Buffer.concat(pieces);
    pieces = [];
    const input = {
      name: 'doj.csv',
      size: bytes.length,
      read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
      unchanged: () => true,
      close: () => undefined,
    };
    const hash = (): object => ({ update: () => undefined, hex: () => '' });
    const effects = { inputs: [input], crew: library.crewOfOne(plans, [input]), hash, progress: () => undefined };
    for (const each of (await library.gather(effects, plans)).facts) facts.push(each);
  };
  // An invented person has one conviction and a half in the county, so that the last pieces bring it to the number wanted.
  const people = Math.ceil(wanted / 1.45);
  for (const { bytes } of library.invent({ people, county: 'SACRAMENTO', seed: 1, faults: 0.05, header: false })) {
    pieces.push(bytes.slice());
    if (pieces.length === 64) await read();
  }
  await read();
  return { facts };
}

/** Processor time, since other programs of the machine take their share of the clock's. */
const milliseconds = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
const again = (work: () => unknown): number => median(Array.from({ length: repetitions }, () => milliseconds(work)));
const line = (what: string, time: number): void => console.log(`| ${what} | ${time.toFixed(0)} |`);

const gathered = await factsOfMany();
let docket = library.docketOf(gathered, plans[0]!);
const judge = (policy: Policy): object => library.countJudgments(docket, docket.caseload.judge(policy));
const looksAt = docket.caseload.judge(angeles).outcomes.filter((outcome) => outcome !== 255).length;
console.log(
  `\n${looksAt.toLocaleString('en-US')} convictions in scope, of ${gathered.facts.length.toLocaleString('en-US')} people, read once; medians of ${repetitions}\n`,
);
console.log('| what | ms of the processor |\n|---|---:|');
const made = milliseconds(() => (docket = library.docketOf(gathered, plans[0]!)));
line('make the docket', made);
line(
  'judge by los-angeles-2019, every question asked for the first time',
  milliseconds(() => judge(angeles)),
);
line(
  'judge by it again, and count convictions, people and impact',
  again(() => judge(angeles)),
);
let age = 40;
const moved = (): Policy => JSON.parse(JSON.stringify(angeles).replace('"age":50', `"age":${age++}`)) as Policy;
line(
  'the same with another age each time',
  again(() => judge(moved())),
);
line(
  'compare it with san-francisco-2018',
  again(() => library.comparePolicies(docket, plans)),
);
const ages = [{ parameter: 'age', from: 40, to: 65 }];
line(
  'sweep 26 ages',
  again(() => library.sweep(docket, plans[0]!, ages)),
);
line(
  'sweep 26 ages by 15 years, 390 policies',
  milliseconds(() => library.sweep(docket, plans[0]!, [...ages, { parameter: 'years', from: 1, to: 15 }])),
);
console.log(
  `\nMemory with everything in it: ${Math.round(process.memoryUsage().rss / 1e6).toLocaleString('en-US')} MB`,
);
