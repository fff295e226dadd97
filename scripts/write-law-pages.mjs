// Writes docs/law/ from the built library, the pages of passages beside each remedy, and its cases; with --check it fails
// when a page would change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { LAWS, OUTCOME_WORDS, lawSvg, printLaw, statuteFlowOf, statuteQuestions } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

mkdirSync(`${root}docs/law`, { recursive: true });
for (const remedy of LAWS.filter(({ statute }) => statute)) {
  write(`docs/law/${remedy.id}.svg`, lawSvg(statuteFlowOf({}, remedy), `${remedy.title}: what the statute gives`));
  write(`docs/law/${remedy.id}.md`, page(remedy));
}

function page(remedy) {
  const source = `src/law/${remedy.id}`;
  const examples = existsSync(`${root}${source}/statute-cases.yaml`) ? 'statute-cases.yaml' : 'cases.yaml';
  const cases = parse(readFileSync(`${root}${source}/${examples}`, 'utf8'));
  const passages = readFileSync(`${root}${source}/law.md`, 'utf8')
    .replace(/^# .*\n/, '')
    .replace(/^## /gm, '### ')
    .replace(
      new RegExp(`\\[${examples}\\]\\(${examples}\\)`.replaceAll('.', '\\.')),
      `[${examples}](../../${source}/${examples})`,
    );
  return [
    `# ${remedy.title}: what the program makes of the law`,
    `Written from the sources by \`scripts/write-law-pages.mjs\`; do not edit. Authority: ${remedy.cite}.`,
    `## The flow\n\n![The flow as a picture](${remedy.id}.svg)\n\n\`\`\`text\n${printLaw(remedy)}\n\`\`\``,
    `## The questions\n\n| Question | Asks | Authority |\n|---|---|---|\n${statuteQuestions(remedy)
      .map(({ id, asks, cite }) => `| \`${id}\` | ${asks} | ${cite} |`)
      .join('\n')}`,
    `## The passages\n${passages.trimEnd()}`,
    `## Examples\n\nEach runs as a test.\n\n| Example | Of | Result |\n|---|---|---|\n${cases.map((each) => `| ${each.name} | ${each.tests} | ${result(each.expect)} |`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What comes of an example: the outcome, by which route, whether the court must, and from when. */
function result({ covered, outcome, duty, opens }) {
  if (outcome === undefined) return `Covered: ${covered === true ? 'yes' : covered === false ? 'no' : covered}`;
  const terms = [duty && `the court ${duty}`, opens && `from ${opens}`].filter(Boolean);
  return [OUTCOME_WORDS[outcome], ...terms].join(', ');
}

function write(name, text) {
  if (existsSync(root + name) && readFileSync(root + name, 'utf8') === text) return;
  if (check) {
    console.error(`${name} is not what the sources say: run node scripts/write-law-pages.mjs`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(root + name, text);
  console.log(`${name} written`);
}
