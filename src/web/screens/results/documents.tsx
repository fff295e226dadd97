import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PAPERS, type Languages, type Paper } from '../../../documents/index.ts';
import type { RunPapers, RunState } from '../../../server/index.ts';
import { FileField, RadioField, SelectField, TextField } from '../../kit/fields.tsx';
import { Section, Shown } from '../../kit/parts.tsx';
import type { Common } from './papers/common.ts';
import { FileList, Folder } from './papers/downloads.tsx';
import { Maker } from './papers/maker.tsx';
import { Motions } from './papers/motions.tsx';
import { Office, useOffice } from './papers/office.tsx';
import { type Goes, usePapers } from './papers/use-papers.ts';

const ABOUT: Readonly<Record<string, string>> = {
  'lists/public_defender.csv': 'For the public defender: challenged or waiting, those under sentence first.',
  'lists/doj_update.csv': 'For the Department of Justice: what is to change in its record.',
  'lists/challenges.csv': 'What the policy does not grant, with the grounds on record.',
};

function aboutOf(name: string): string {
  if (name.endsWith('.xlsx')) return 'The workbook for review, with decisions to fill in.';
  if (name.endsWith('_index.csv')) return 'Which is whose. Keep it in the office.';
  return ABOUT[name] ?? '';
}

/** The documents of a run: made when they are asked for, by the same functions as the command line's. */
export function Documents({ run, today }: { readonly run: RunState; readonly today: string }): JSX.Element {
  const papers = usePapers(run.id);
  const office = useOffice(run.county);
  const [paper, setPaper] = useState<Paper>('letter');
  const [reviewed, setReviewed] = useState<readonly Goes[]>([]);
  return (
    <>
      <Section title="The office">
        <Office county={run.county} office={office} />
      </Section>
      <Section title="For all documents">
        <div class="columns">
          <SelectField
            label="Size of paper"
            value={paper}
            options={PAPERS.map((size) => [size, size === 'letter' ? 'US Letter' : 'A4'])}
            change={setPaper}
          />
          <FileField
            label="People’s decisions"
            hint="For lists and motions: the workbook for review with its decisions filled in, or a CSV file. Without it, the policy decides, and what people decided with a court export stands."
            accept=".xlsx,.csv"
            change={([file]) => setReviewed(file ? [['reviewed', file]] : [])}
          />
        </div>
      </Section>
      <Section title="Make documents">
        <Shown asked={papers.asked} what="Documents">
          {(made) => (
            <Makers
              run={run}
              papers={papers}
              made={made}
              office={office}
              paper={paper}
              reviewed={reviewed}
              today={today}
            />
          )}
        </Shown>
      </Section>
    </>
  );
}

function Makers({ today, ...common }: Common & { readonly today: string }): JSX.Element {
  const { run, papers, made, paper, reviewed } = common;
  const report = (name: string): JSX.Element => (
    <FileList run={run.id} files={made.files.filter((file) => file.name === name)} about={() => ''} />
  );
  return (
    <div class="makers">
      <Maker
        papers={papers}
        title="Summary report"
        about="For the office: figures, pictures, choices, and what to do next."
        button="Make summary report"
        names={[['report', 'Summary report']]}
        order={() => ({ asked: { kind: 'report', paper } })}
      >
        {report('Summary_Report.pdf')}
      </Maker>
      <Maker
        papers={papers}
        title="Public report"
        about="For everybody: small counts put together, nothing that identifies anybody."
        button="Make public report"
        names={[['public-report', 'Public report']]}
        order={() => ({ asked: { kind: 'public-report', paper } })}
      >
        {report('Public_Report.pdf')}
      </Maker>
      <Maker
        papers={papers}
        title="Lists and workbook"
        about="For the public defender, for the Department of Justice, for challenges; and a workbook in which people decide."
        button="Make lists and workbook"
        names={[['lists', 'Lists and workbook']]}
        order={() => ({ asked: { kind: 'lists' }, files: reviewed })}
      >
        <Folder run={run.id} folder={folderOf(made, 'lists')} about={aboutOf} />
      </Maker>
      <Motions {...common} about={aboutOf} />
      <Letters {...common} today={today} />
    </div>
  );
}

function folderOf({ folders }: RunPapers, name: string): RunPapers['folders'][number] | undefined {
  return folders.find((folder) => folder.name === name);
}

const LANGUAGE_WORDS: readonly (readonly [Languages, string])[] = [
  ['both', 'English and Spanish'],
  ['en', 'English'],
  ['es', 'Spanish'],
];

function Letters({ run, papers, made, office, paper, today }: Common & { readonly today: string }): JSX.Element {
  const [kind, setKind] = useState<'letters' | 'letters-announced'>('letters-announced');
  const [language, setLanguage] = useState<Languages>('both');
  const [batch, setBatch] = useState('250');
  const [on, setOn] = useState(today);
  const [addresses, setAddresses] = useState<readonly Goes[]>([]);
  const { profile } = office;
  return (
    <Maker
      papers={papers}
      title="Letters"
      about="To each person: what changes, what does not, and whom to ask."
      button="Make letters"
      names={[
        ['letters', 'Letters of what a court has changed'],
        ['letters-announced', 'Letters of what a court is asked for'],
      ]}
      order={() => ({
        asked: { kind, language, paper, on, batch: Number(batch), ...(profile ? { profile } : {}) },
        files: addresses,
      })}
      choices={
        <>
          <RadioField
            legend="To whom"
            value={kind}
            options={[
              ['letters-announced', 'Those for whom a court is asked and has not answered'],
              ['letters', 'Those for whom a court has changed something'],
            ]}
            change={setKind}
          />
          <div class="pair">
            <SelectField label="Language" value={language} options={LANGUAGE_WORDS} change={setLanguage} />
            <TextField label="Letters to a file" type="number" value={batch} change={setBatch} />
            <TextField label="Day on the letters" type="date" value={on} change={setOn} />
          </div>
          <FileField
            label="Addresses"
            hint="CSV or workbook: subject_id, address_1, address_2 … DOJ’s file holds none."
            accept=".csv,.xlsx"
            change={([file]) => setAddresses(file ? [['addresses', file]] : [])}
          />
        </>
      }
    >
      <Folder run={run.id} folder={folderOf(made, 'letters')} about={aboutOf} />
      <Folder run={run.id} folder={folderOf(made, 'letters_announced')} about={aboutOf} />
    </Maker>
  );
}
