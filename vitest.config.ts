import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that change their process: its modules, its exit code, its engine, its children. Each file has one of its own. */
const APART = ['src/{cli,node,server}/**/*.test.ts', 'test/defects/acceptance.test.ts', 'test/peer.test.ts'];

/**
 * First who waits longest, then all who start programs, then tests of functions: whoever began last with one that takes long
 * would let the others wait. Who needs a process of its own comes at the end, for it ends one that is shared.
 */
const LONGEST_FIRST = [
  /browser\/idle/,
  /^together .*\/test\/browser\//,
  /\/test\/faults\/killed/,
  /\/test\/(?:faults\/|application-)/,
  /\/test\/(?:command|documents)\//,
  /properties\/invariance|known-answers|mutation/,
  /\/properties\/|both-ways|court\/export|defects\/outputs|what-if\/shares|\/test\/(?:doors|privacy|docs)/,
  /^together /,
  /./,
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number =>
      LONGEST_FIRST.findIndex((words) => words.test(`${project.name} ${moduleId}`));
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
      {
        extends: true,
        test: {
          // Nothing is left behind in the process: files share a few, so that the law and what else they need is read once.
          name: 'together',
          include: ['{src,test}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...APART],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
