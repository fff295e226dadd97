import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CourtView, RunState } from '../../../../server/index.ts';
import { CheckField, FileField, TextField } from '../../../kit/fields.tsx';
import { Notice } from '../../../kit/parts.tsx';
import { moment } from '../../../kit/words.ts';
import { Maker } from './maker.tsx';
import { useOffice } from './office.tsx';
import type { Goes, Papers } from './use-papers.ts';

/** What the steps with the courts share. `view`: where everything stands, once it is known. */
export type CourtStep = {
  readonly run: RunState;
  readonly papers: Papers;
  readonly view: CourtView | undefined;
  readonly today: string;
};

/** Makes the courts' files, which records them as sent. */
export function Export({ run, papers, view, today }: CourtStep): JSX.Element {
  const { profile } = useOffice(run.county);
  const name = (profile?.['agency'] as { readonly name?: string } | undefined)?.name ?? '';
  const [agency, setAgency] = useState<string>();
  const [decidedBy, setDecidedBy] = useState('');
  const [on, setOn] = useState(today);
  const [spreadsheet, setSpreadsheet] = useState(false);
  const [fbi, setFbi] = useState(false);
  const [apart, setApart] = useState(false);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [understood, setUnderstood] = useState(false);
  const [reviewed, setReviewed] = useState<readonly Goes[]>([]);
  const [corrections, setCorrections] = useState<readonly Goes[]>([]);
  const earlier = view?.others.filter(({ sameFiles }) => !sameFiles) ?? [];
  const after = earlier.map(({ run: id }) => id).filter((id) => !ignored.includes(id));
  const twice = view !== undefined && view.status === undefined && view.others.some(({ sameFiles }) => sameFiles);
  return (
    <Maker
      papers={papers}
      title="Court export"
      about="Writes for each court what it does not have yet: what is decided, never what waits for a person."
      button="Make court export"
      names={[['court-export', 'Court export']]}
      hindered={
        !understood
          ? 'Say first that you will send it.'
          : twice && !apart
            ? 'Carry the other run’s ledger on first, or say that these decisions go out on a record of their own.'
            : view === undefined
              ? 'Wait until it is known what was sent before.'
              : undefined
      }
      order={() => {
        // Each sending is agreed to anew.
        setUnderstood(false);
        return {
          asked: { kind: 'court-export', agency: agency ?? name, decidedBy, spreadsheet, fbi, on, apart, after },
          files: [...reviewed, ...corrections],
        };
      }}
      choices={
        <>
          <div class="pair">
            <TextField
              label="Requesting agency"
              hint="Without one, the district attorney of the county."
              value={agency ?? name}
              change={setAgency}
            />
            <TextField
              label="Decided by"
              hint="Who answers for the decisions."
              value={decidedBy}
              change={setDecidedBy}
            />
            <TextField label="Day of the export" type="date" value={on} change={setOn} />
          </div>
          <FileField
            label="People’s decisions"
            hint="The workbook for review with its decisions filled in, or a CSV file. Those of earlier exports stand without it."
            accept=".xlsx,.csv"
            change={([file]) => setReviewed(file ? [['reviewed', file]] : [])}
          />
          <FileField
            label="Open questions answered"
            hint="The list of open questions with corrected case numbers."
            accept=".xlsx,.csv"
            change={([file]) => setCorrections(file ? [['corrections', file]] : [])}
          />
          <CheckField checked={spreadsheet} change={setSpreadsheet}>
            CSV for spreadsheets: no cell runs as a formula
          </CheckField>
          <CheckField checked={fbi} change={setFbi}>
            With FBI numbers, where the court has agreed to get them
          </CheckField>
          {earlier.map(({ run: id, created, policy }) => (
            <CheckField
              key={id}
              checked={!ignored.includes(id)}
              change={(checked) => setIgnored(checked ? ignored.filter((each) => each !== id) : [...ignored, id])}
              hint="What it sent is not sent again, and what people decided with it holds. Nothing is written there."
            >
              Go by what the run of {moment(created)} ({policy}) has sent from other files
            </CheckField>
          ))}
          <Notice kind="warning" title="This records a sending">
            What is exported is entered in the ledger as sent on {on}, and is not exported again; people’s decisions are
            kept there. It cannot be undone; a later export takes back what no longer stands, unless the court has
            answered. Nothing leaves this machine by itself: you send the files.
          </Notice>
          {twice ? (
            <CheckField checked={apart} change={setApart}>
              These decisions go out on a record of their own, besides that of the other run
            </CheckField>
          ) : undefined}
          <CheckField checked={understood} change={setUnderstood}>
            I will send the exported files to the courts
          </CheckField>
        </>
      }
    />
  );
}

/** Takes in what a court has answered. */
export function Return({ papers, today }: Pick<CourtStep, 'papers' | 'today'>): JSX.Element {
  const [files, setFiles] = useState<readonly Goes[]>([]);
  const [correct, setCorrect] = useState(false);
  const [on, setOn] = useState(today);
  return (
    <Maker
      papers={papers}
      title="A court’s answer"
      about="Takes in the court’s return file: all of it, or nothing when a line cannot be understood. Taking it in again changes nothing."
      button="Take in answer"
      names={[['court-return', 'Court’s answer']]}
      hindered={files.length === 0 ? 'Choose the file that the court sent.' : undefined}
      order={() => ({ asked: { kind: 'court-return', correct, on }, files })}
      choices={
        <>
          <FileField
            label="Return files"
            hint="CSV or workbook, as the court filled it in."
            accept=".csv,.xlsx,.txt"
            multiple
            change={(chosen) => setFiles(chosen.map((file) => ['return', file] as const))}
          />
          <TextField label="Day on which it came" type="date" value={on} change={setOn} />
          <CheckField checked={correct} change={setCorrect}>
            It may replace final answers given before
          </CheckField>
        </>
      }
    />
  );
}
