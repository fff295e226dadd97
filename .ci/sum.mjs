// node .ci/sum.mjs <folder of vitest's json reports> <1 when a step failed>: says what was run; fails on any failure, or none run.
import { readdirSync, readFileSync } from 'node:fs';

const [folder, trouble] = process.argv.slice(2);
const reports = readdirSync(folder).filter((name) => name.endsWith('.json'));
let passed = 0;
let failed = 0;
for (const name of reports) {
  const report = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  // A test file that cannot be loaded has no tests in its report; it counts as one failure.
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  passed += report.numPassedTests;
  failed += report.numFailedTests + unloadable.length;
}
if (passed + failed === 0) console.log('ci: no test was run');
if (trouble === '1') console.log('ci: not all is well; see above');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
