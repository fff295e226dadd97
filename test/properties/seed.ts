import fc from 'fast-check';

/**
 * The same cases in every run, so that a failure stays until it is mended. `FAST_CHECK_SEED=123 npx vitest run …` tries
 * others; a failing case prints its seed. Shrinking a failure to its smallest form stops after ten seconds.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 64), interruptAfterTimeLimit: 10_000 });
