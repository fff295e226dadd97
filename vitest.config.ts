import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests of functions, which leave nothing behind in their process and share one: the law is then read once, and not for each
 * file. All others have a process of their own for each file.
 */
const TOGETHER = [
  'src/!(cli|node|server)/**/*.test.ts',
  'test/{court,properties,rap-sheets,what-if}/**/*.test.ts',
  'test/defects/!(acceptance).test.ts',
  'test/{conformance,explanation,facts-looked-at,neutral,pilot-los-angeles,remedies}.test.ts',
];

/** First who waits longest, then all who start programs: whoever began last with one of them would let the others wait. */
const LONGEST_FIRST = [/browser\/idle/, /\/(?:browser|faults)\/|\/application-/, /\/(?:command|documents)\//, /./];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => LONGEST_FIRST.findIndex((words) => words.test(moduleId));
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    // Many tests wait for a browser, another process or the clock: one more at work than there are processors.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Long enough for the slowest machine: nothing is found out by how long a test takes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['{src,test}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...TOGETHER],
        },
      },
    ],
  },
});
