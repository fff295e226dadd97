// Writes schemas/ from the questions that the built library knows; with --check it fails when a schema would change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  NEUTRAL_SCHEMA,
  REMEDIES,
  choicesSchema,
  courtReliefSchema,
  explanationSchema,
  policySchema,
  profileSchema,
} from '../dist/index.js';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
const schemas = {
  'policy.schema.json': policySchema(REMEDIES),
  'choices.schema.json': choicesSchema(REMEDIES),
  'court-relief-export.schema.json': courtReliefSchema(),
  'criminal-history.schema.json': NEUTRAL_SCHEMA,
  'county-profile.schema.json': profileSchema(),
  'explanation.schema.json': explanationSchema(),
};
const check = process.argv.includes('--check');

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (text === present(folder + name)) continue;
  if (check) {
    console.error(`schemas/${name} is not what the sources say: run node scripts/write-schemas.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(folder + name, text);
    console.log(`schemas/${name} written`);
  }
}

function present(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
