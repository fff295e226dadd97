import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Paper } from '../documents/index.ts';
import { type FormFile, makeMotions } from '../paperwork/index.ts';
import { collect, outPath, refuse } from './options.ts';
import { paperOption } from './paper.ts';
import { stoppableMaking } from './stoppable.ts';
import { motionNotes } from './motion-notes.ts';
import { plural, say } from './terminal.ts';

type MotionsOptions = {
  readonly countyProfile: string;
  readonly remedy: string;
  readonly bulk?: number;
  readonly form: readonly string[];
  readonly formMap: readonly string[];
  readonly reviewed?: string;
  readonly paper: Paper;
  readonly out?: string;
};

export function motionsCommand(): Command {
  return new Command('motions')
    .argument('<results>', 'the folder of a run')
    .description(
      'Write a motion for each court case, with its proposed order and proof of service; or one motion for many cases.',
    )
    .requiredOption('--county-profile <file>', 'who files, where, and in which words, as JSON')
    .option('--bulk <n>', 'one motion and one proposed order for so many cases, which an exhibit lists', bulkSize)
    .option(
      '--form <form=file>',
      'fill this blank form instead, such as CR-400=blank.pdf; may be repeated',
      collect,
      [],
    )
    .option(
      '--form-map <file>',
      'a field map of your own, for a form or an edition that has none; may be repeated',
      collect,
      [],
    )
    .option(
      '--remedy <name>',
      'the remedy whose decisions are asked for; of another than prop-64 only forms are filled',
      'prop-64',
    )
    .option('--reviewed <file>', "people's decisions, as CSV or as the workbook with its decisions filled in")
    .addOption(paperOption())
    .option('-o, --out <folder>', 'the folder for the motions (default: motions among the results)', outPath)
    .addHelpText(
      'after',
      '\nExamples:\n  cmr motions results --county-profile yolo.json\n  cmr motions results --county-profile yolo.json --bulk 500\n  cmr motions results --county-profile yolo.json --form CR-400=cr400.pdf',
    )
    .action(writeMotions);
}

async function writeMotions(folder: string, options: MotionsOptions): Promise<void> {
  const out = options.out ?? join(folder, 'motions');
  const { form, formMap, bulk } = options;
  if (form.length > 0 && bulk !== undefined)
    refuse('form-or-bulk', '--form fills a form for each case; leave out --bulk');
  const made = await stoppableMaking((effects) =>
    makeMotions(folder, out, { ...options, forms: form.map(formFile), formMaps: formMap }, effects),
  );
  const { notices = [] } = made;
  if (made.cases === 0) {
    say(
      notices.length === 0
        ? 'No conviction is decided for relief, so there is nothing to move for.'
        : 'There is nothing left to move for.',
    );
    for (const notice of notices) say(notice);
    return;
  }
  const noun = form.length > 0 ? 'form' : bulk === undefined ? 'motion' : 'bulk motion';
  say(`Wrote ${plural(made.files.length, noun)} in ${plural(made.cases, 'case')} to ${out}.`);
  say('motions_index.csv says which is whose; keep it in the office.');
  for (const note of motionNotes(made)) say(note);
}

function formFile(given: string): FormFile {
  const at = given.indexOf('=');
  if (at < 1) refuse('bad-form-option', '--form: expected FORM=FILE, such as CR-400=blank.pdf');
  return { form: given.slice(0, at), path: given.slice(at + 1) };
}

function bulkSize(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 5000)
    throw new InvalidArgumentError('Expected a whole number from 1 to 5000.');
  return count;
}
