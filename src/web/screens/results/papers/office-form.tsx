import type { JSX } from 'preact';
import { PROFILE_KEYS } from '../../../../documents/index.ts';
import type { ProfileGiven } from '../../../../server/index.ts';
import { CheckField, TextField } from '../../../kit/fields.tsx';
import { Button } from '../../../kit/parts.tsx';

type Key = keyof typeof PROFILE_KEYS;

const GROUPS: readonly (readonly [legend: string, group: string])[] = [
  ['Office', 'agency'],
  ['Attorney', 'attorney'],
  ['Court', 'court'],
  ['Caption', 'caption'],
  ['Wording', 'wording'],
];

const LABELS: Readonly<Record<string, string>> = {
  name: 'Name',
  address: 'Address',
  branch: 'Branch',
  phone: 'Telephone',
  fax: 'Fax',
  email: 'E-mail',
  web: 'Web page',
  title: 'Title',
  bar: 'State Bar number',
  plaintiff: 'Plaintiff',
  attorneyFor: 'Attorney for',
  paragraphs: 'Paragraphs',
};

type Contact = { readonly name?: string; readonly phone?: string; readonly email?: string; readonly web?: string };

/** The keys of a county profile as a form. */
export function OfficeForm({
  draft,
  change,
  children,
}: {
  readonly draft: ProfileGiven;
  readonly change: (draft: ProfileGiven) => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const set = (group: string, name: string, value: unknown): void =>
    change({ ...draft, [group]: { ...recordOf(draft[group]), [name]: value } });
  return (
    <div class="office__form">
      {GROUPS.map(([legend, group]) => (
        <fieldset key={group} class="usa-fieldset office__group">
          <legend class="usa-legend">{legend}</legend>
          {keysOf(group).map((key) => (
            <ProfileField
              key={key}
              name={key}
              value={recordOf(draft[group])[key.slice(group.length + 1)]}
              change={(value) => set(group, key.slice(group.length + 1), value)}
            />
          ))}
        </fieldset>
      ))}
      <Contacts
        contacts={(draft['contacts'] ?? []) as readonly Contact[]}
        change={(contacts) => change({ ...draft, contacts })}
      />
      {children}
    </div>
  );
}

function ProfileField({
  name,
  value,
  change,
}: {
  readonly name: Key;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}): JSX.Element {
  const { needed, is, says } = PROFILE_KEYS[name];
  if (is === 'switch')
    return (
      <CheckField checked={value !== false} change={change}>
        Birth date and CII number stand on the motion
      </CheckField>
    );
  const own = name.slice(name.indexOf('.') + 1);
  const label = `${LABELS[own] ?? own}${needed ? ' (needed)' : ''}`;
  if (is === 'lines')
    return (
      <TextField
        label={label}
        hint={says}
        lines={3}
        value={Array.isArray(value) ? value.join('\n') : ''}
        change={(text) => change(text.split('\n'))}
      />
    );
  return <TextField label={label} hint={says} value={typeof value === 'string' ? value : ''} change={change} />;
}

const CONTACT = [
  ['name', 'Name'],
  ['phone', 'Telephone'],
  ['email', 'E-mail'],
  ['web', 'Web page'],
] as const;

function Contacts({
  contacts,
  change,
}: {
  readonly contacts: readonly Contact[];
  readonly change: (contacts: readonly Contact[]) => void;
}): JSX.Element {
  return (
    <>
      {contacts.map((contact, i) => (
        <fieldset key={i} class="usa-fieldset office__group">
          <legend class="usa-legend">Who helps, {i + 1}</legend>
          {CONTACT.map(([key, label]) => (
            <TextField
              key={key}
              label={label}
              value={contact[key] ?? ''}
              change={(value) => change(contacts.map((each, at) => (at === i ? { ...each, [key]: value } : each)))}
            />
          ))}
          <Button
            kind="plain"
            label={`Remove who helps, ${i + 1}`}
            onClick={() => change(contacts.filter((_, at) => at !== i))}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      <p>
        <Button kind="second" small onClick={() => change([...contacts, {}])}>
          Add who helps
        </Button>{' '}
        <span class="quiet">Named in letters: the public defender, legal aid.</span>
      </p>
    </>
  );
}

function keysOf(group: string): readonly Key[] {
  return (Object.keys(PROFILE_KEYS) as Key[]).filter((key) => key.startsWith(`${group}.`));
}

/** Without what was left empty, so that the profile says nothing of it. */
export function pruned(draft: ProfileGiven): ProfileGiven {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([group, value]): [string, unknown][] => {
      if (group === '$schema') return [];
      const kept = Array.isArray(value) ? (value as readonly Contact[]).map(filled) : filled(recordOf(value));
      return Object.keys(kept).length > 0 ? [[group, kept]] : [];
    }),
  );
}

function filled(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      const kept = Array.isArray(value)
        ? (value as readonly string[]).map((line) => line.trim()).filter(Boolean)
        : value;
      return kept === '' || (Array.isArray(kept) && kept.length === 0) ? [] : [[key, kept]];
    }),
  );
}

/** The keys of a part of a profile; none when it is not there. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
