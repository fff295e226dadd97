import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FIELD_MAPS, readFieldMap } from '../../../../documents/index.ts';
import { FileField, RadioField, TextField } from '../../../kit/fields.tsx';
import { Problems } from '../../../kit/parts.tsx';
import type { Problem } from '../../../../basics/index.ts';
import type { Common } from './common.ts';
import { Folder } from './downloads.tsx';
import { type Order, Maker } from './maker.tsx';
import type { Goes } from './use-papers.ts';

type Way = 'motions' | 'bulk-motions' | 'forms';

const WAYS: readonly (readonly [Way, string])[] = [
  ['motions', 'A motion for each court case, with its order and proof of service'],
  ['bulk-motions', 'One motion and one order for many cases, which an exhibit lists'],
  ['forms', 'Official forms, filled for each case'],
];

const KNOWN_FORMS = [...new Set(FIELD_MAPS.map(({ form }) => form))];

/** Motions and orders, each case or in bulk, or official forms that the office brings. */
export function Motions(common: Common & { readonly about: (name: string) => string }): JSX.Element {
  const { run, papers, made, office, paper, reviewed, about } = common;
  const [way, setWay] = useState<Way>('motions');
  const [bulk, setBulk] = useState('500');
  const [forms, setForms] = useState<readonly Goes[]>([]);
  const { profile } = office;
  const order = (): Order => {
    const asked = { profile: profile!, paper };
    if (way === 'bulk-motions') return { asked: { kind: way, ...asked, bulk: Number(bulk) }, files: reviewed };
    return { asked: { kind: way, ...asked }, files: way === 'forms' ? [...reviewed, ...forms] : reviewed };
  };
  const blank = way === 'forms' && !forms.some(([role]) => role.startsWith('form:'));
  return (
    <Maker
      papers={papers}
      title="Motions and orders"
      about="For what is decided for relief; nothing that waits for a person."
      button={way === 'forms' ? 'Fill forms' : 'Make motions'}
      names={[
        ['motions', 'Motions, one for each case'],
        ['bulk-motions', 'Motions in bulk'],
        ['forms', 'Official forms'],
      ]}
      order={order}
      hindered={
        profile === undefined
          ? 'Enter the office’s details first: a motion names who files it.'
          : blank
            ? 'Choose at least one blank form first.'
            : undefined
      }
      choices={
        <>
          <RadioField legend="Which" value={way} options={WAYS} change={setWay} />
          {way === 'bulk-motions' ? (
            <TextField label="Cases in one motion" type="number" value={bulk} change={setBulk} />
          ) : undefined}
          {way === 'forms' ? <Forms forms={forms} change={setForms} /> : undefined}
        </>
      }
    >
      {['motions', 'motions_bulk', 'forms'].map((name) => (
        <Folder key={name} run={run.id} folder={made.folders.find((each) => each.name === name)} about={about} />
      ))}
    </Maker>
  );
}

/** Blank forms by their names, and maps for forms that the program does not know. */
function Forms({
  forms,
  change,
}: {
  readonly forms: readonly Goes[];
  readonly change: (forms: readonly Goes[]) => void;
}): JSX.Element {
  const [more, setMore] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const set = (role: Goes[0], files: readonly File[]): void =>
    change([...forms.filter(([each]) => each !== role), ...files.map((file) => [role, file] as const)]);
  const takeMaps = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => readFieldMap(await file.text(), file.name)));
    setProblems(read.flatMap((each) => (each.ok ? [] : each.problems)));
    setMore(read.flatMap((each) => (each.ok && !KNOWN_FORMS.includes(each.value.form) ? [each.value.form] : [])));
    set('map', files);
  };
  return (
    <>
      <p class="quiet">Blank forms come from the court’s web site, as PDF with fields; none comes with this program.</p>
      <div class="pair">
        {[...KNOWN_FORMS, ...more].map((form) => (
          <FileField key={form} label={`Blank ${form}`} accept=".pdf" change={(files) => set(`form:${form}`, files)} />
        ))}
      </div>
      <FileField
        label="Field maps of your own"
        hint="JSON, for a form or an edition that has none here."
        accept=".json"
        multiple
        change={(files) => void takeMaps(files)}
      />
      <Problems problems={problems} title="The field map cannot be used" />
    </>
  );
}
