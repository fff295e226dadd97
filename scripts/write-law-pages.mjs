// Writes docs/law/ from the built library, the pages of passages beside each remedy, and its cases; with --check it fails
// when a page would change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  GANG_FELONIES,
  LAWS,
  OFFENSE_LISTS,
  OUTCOME_WORDS,
  PLEA_BARGAINS,
  REGISTRABLE_OFFENSES,
  RELATED_CHARGES,
  REMEDIES,
  SUPER_STRIKES,
  builtInPolicies,
  isoDate,
  lawSvg,
  printLaw,
  printPolicy,
  statuteFlowOf,
  statuteQuestions,
} from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const HOW_TO_READ =
  'Everything inside a cited subdivision is meant. *Certain*: the citation itself shows it. *Possible*: only on facts that a citation does not tell; a person looks where it matters. *From memory*: not checked against the text, and never more than possible. A citation that stops short of a subdivision (a bare PC 288) is possible.';

mkdirSync(`${root}docs/law`, { recursive: true });
for (const remedy of LAWS.filter(({ statute }) => statute)) {
  write(`docs/law/${remedy.id}.svg`, lawSvg(statuteFlowOf({}, remedy), `${remedy.title}: what the statute gives`));
  write(`docs/law/${remedy.id}.md`, page(remedy));
}
write('docs/law/policies.md', policiesPage());

function page(remedy) {
  const source = `src/law/${remedy.id}`;
  const examples = existsSync(`${root}${source}/statute-cases.yaml`) ? 'statute-cases.yaml' : 'cases.yaml';
  const cases = parse(readFileSync(`${root}${source}/${examples}`, 'utf8'));
  const passages = readFileSync(`${root}${source}/law.md`, 'utf8')
    .replace(/^# .*\n/, '')
    .replace(/^## /gm, '### ')
    .replace(/\(\.\.\/([a-z0-9-]+)\/law\.md\)/g, '($1.md)')
    .replace(
      new RegExp(`\\[${examples}\\]\\(${examples}\\)`.replaceAll('.', '\\.')),
      `[${examples}](../../${source}/${examples})`,
    );
  return [
    `# ${remedy.title}: what the program makes of the law`,
    `Written from the sources by \`scripts/write-law-pages.mjs\`; do not edit. Authority: ${remedy.cite}.`,
    ...(existsSync(`${root}${source}/in-short.md`)
      ? [readFileSync(`${root}${source}/in-short.md`, 'utf8').replace('../../../docs/law/', '').trimEnd()]
      : []),
    `## The flow\n\n![The flow as a picture](${remedy.id}.svg)\n\n\`\`\`text\n${printLaw(remedy)}\n\`\`\``,
    `## The questions\n\n| Question | Asks | Authority |\n|---|---|---|\n${statuteQuestions(remedy)
      .map(({ id, asks, cite }) => `| \`${id}\` | ${asks} | ${cite} |`)
      .join('\n')}`,
    `## The passages\n${passages.trimEnd()}`,
    ...(remedy.id === 'prop-64' ? [lists()] : []),
    ...(OFFENSE_LISTS[remedy.id] ? [offenses(OFFENSE_LISTS[remedy.id])] : []),
    `## Examples\n\nEach runs as a test. Born 1980-05-10 and judged as of 2020-07-01, in Sacramento, unless the example says otherwise; a conviction is a felony with a year of probation unless it says otherwise. Where a record has several entries, the last is asked about, or the one marked.\n\n| Example | Record | Of | Result |\n|---|---|---|---|\n${cases.map((each) => `| ${each.name} | ${recordOf(each)} | ${each.tests} | ${result(each.expect)} |`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The record of an example in a few words. */
function recordOf({ born, asOf, record = [], about, lost, readings }) {
  const entries = record.map((entry, i) => {
    const mark = record.length > 1 && i + 1 === (about ?? record.length) ? '**' : '';
    return `${mark}${entryOf(entry)}${mark}`;
  });
  const more = [
    born && `born ${born}`,
    asOf && `as of ${asOf}`,
    readings &&
      Object.entries(readings)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
    lost && 'a row was set aside',
  ].filter(Boolean);
  return [...more, ...entries].join('; ').replaceAll('|', '/');
}

function entryOf(entry) {
  const {
    arrest,
    arrestQualifier,
    convicted,
    offense,
    registration,
    died,
    supervision,
    released,
    ended,
    later,
    beside,
    ...rest
  } = entry;
  const facts = [
    arrest && `arrested ${arrest}${arrestQualifier ? ` (${arrestQualifier})` : ''}`,
    offense !== undefined &&
      `${convicted ? `convicted ${convicted} of` : ''} ${offense || 'a charge that is blank'}`.trim(),
    registration && `registered ${registration}`,
    died && `died ${died}`,
    supervision && `supervision ${supervision}`,
    released && `released: ${released}`,
    ended && `ended ${ended}`,
    later && `later ${[later].flat().join(', ')}`,
    beside && `beside ${beside.join(', ')}`,
    ...Object.entries(rest).map(([name, value]) => `${name} ${value || 'not given'}`),
  ];
  return facts.filter(Boolean).join(', ');
}

/** A list with a row for each line; lines that say the same share one. */
function table(entries) {
  const rows = new Map();
  for (const { offense, is, what, clause, note, since, fromMemory } of entries) {
    const from = since === undefined ? '' : ` Offenses since ${isoDate(since)}.`;
    const cells = `${fromMemory ? 'from memory' : is} | ${what}${note === undefined ? '' : `. ${note}`}${from} | ${clause}`;
    rows.set(cells, [...(rows.get(cells) ?? []), offense]);
  }
  const lines = [...rows].map(([cells, offenses]) => `| ${offenses.join(', ')} | ${cells} |`);
  return `| Offense | Is | What | Clause |\n|---|---|---|---|\n${lines.join('\n')}`;
}

/** The offenses that a remedy's questions know by their sections. */
function offenses(lines) {
  return `## The offenses\n\n${HOW_TO_READ}\n\n${table(lines)}`;
}

/** The lists of offenses that bear on priors and pleas, line by line. */
function lists() {
  return [
    '## The lists',
    HOW_TO_READ,
    `### Super strikes, PC 667(e)(2)(C)(iv)\n\n${table(SUPER_STRIKES)}`,
    `With a finding under PC 186.22(b)(4) in the same charge:\n\n${table(GANG_FELONIES)}`,
    `### Offenses of PC 290(c)\n\n${table(REGISTRABLE_OFFENSES)}`,
    `### Pleas from a cannabis charge\n\n${table(PLEA_BARGAINS)}`,
    `### Charges that counties related to cannabis\n\n${table(RELATED_CHARGES)}`,
  ].join('\n\n');
}

/** The policies that come with the program, in words, each with the corrections of the program that it was taken from. */
function policiesPage() {
  return [
    '# The policies that come with the program',
    "Written from the sources by `scripts/write-law-pages.mjs`; do not edit. Each policy is a county's choices as plain data, in the county's order: the first question that is answered yes decides. The notes that begin with *Corrected* list what a county's old program did wrong and this policy does not repeat.",
    ...builtInPolicies.map(
      (policy) => `## ${policy.title ?? policy.id}\n\n\`\`\`text\n${printPolicy(policy, REMEDIES)}\n\`\`\``,
    ),
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
