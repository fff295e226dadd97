import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../../basics/index.ts';
import { readOffice, readProfile } from '../../../../documents/index.ts';
import type { ProfileGiven } from '../../../../server/index.ts';
import { ask } from '../../../kit/api.ts';
import { OpenButton } from '../../../kit/fields.tsx';
import { useFocusAfter } from '../../../kit/focus.ts';
import { Button, Notice, Problems } from '../../../kit/parts.tsx';
import { saveText } from '../../../kit/save.ts';
import { useDeed } from '../../../kit/use.ts';
import { countyName } from '../../../kit/words.ts';
import { OfficeForm, pruned, recordOf } from './office-form.tsx';

/** The office's details for a county, kept in the workspace for all of its runs. */
export type OfficeDetails = {
  /** Nothing until they are entered, and right. */
  readonly profile: ProfileGiven | undefined;
  readonly keep: (profile: ProfileGiven) => Promise<void>;
};

export function useOffice(county: string): OfficeDetails {
  const [profile, setProfile] = useState<ProfileGiven>();
  const note = `/api/notes/office-${county.replaceAll(' ', '-')}`;
  useEffect(() => {
    ask<ProfileGiven>('GET', note).then(
      (kept) => setProfile('agency' in kept ? kept : undefined),
      () => {},
    );
  }, [note]);
  return {
    profile,
    keep: async (given) => {
      await ask('PUT', note, given);
      setProfile(given);
    },
  };
}

/** Who files, where, and in which words: shown in short, and changed in a form or by a county profile. */
export function Office({ county, office }: { readonly county: string; readonly office: OfficeDetails }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [draft, setDraft] = useState<ProfileGiven>({});
  const deed = useDeed();
  const place = useFocusAfter<HTMLDivElement>(open);
  const { profile } = office;
  const edit = (values: ProfileGiven): void => {
    setDraft(values);
    setProblems([]);
    setOpen(true);
  };
  const keep = (): void => {
    const whole = { ...pruned(draft), county };
    const wrong = [readProfile, readOffice].flatMap((reads) => {
      const read = reads(JSON.stringify(whole), '');
      return read.ok ? [] : read.problems.map(({ file: _file, ...problem }) => problem);
    });
    // Both look at the name of the office.
    setProblems(wrong.filter(({ field }, i) => wrong.findIndex((each) => each.field === field) === i));
    if (wrong.length === 0) deed.run(() => office.keep(whole).then(() => setOpen(false)));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = await file.text();
    const read = readProfile(text, file.name);
    if (!read.ok) return setProblems(read.problems);
    if (read.value.county !== county)
      return setProblems([
        {
          code: 'other-county',
          file: file.name,
          field: 'county',
          hint: `the profile is of ${read.value.county}, and the results are of ${county}`,
        },
      ]);
    setProblems([]);
    deed.run(() => office.keep(JSON.parse(text) as ProfileGiven).then(() => setOpen(false)));
  };
  const agency = recordOf(profile?.['agency']);
  const attorney = recordOf(profile?.['attorney']);
  return (
    <div class="office" ref={place} tabIndex={-1} role="group" aria-label="The office’s details">
      {profile === undefined && !open ? (
        <Notice kind="info" title="The office’s details are not entered">
          Motions and forms need them; letters are better with them. They are kept in the workspace for{' '}
          {countyName(county)} County.
        </Notice>
      ) : undefined}
      {profile !== undefined && !open ? (
        <p>
          {wordsIn(agency, ['name'])}
          <br />
          <span class="quiet">{wordsIn(attorney, ['name', 'title'])}</span>
        </p>
      ) : undefined}
      {open ? (
        <OfficeForm draft={draft} change={setDraft}>
          <p class="row">
            <Button busy={deed.busy} onClick={keep}>
              Keep details
            </Button>
            <Button kind="plain" onClick={() => setOpen(false)}>
              Do not change
            </Button>
          </p>
        </OfficeForm>
      ) : (
        <p class="row">
          <Button kind="second" small onClick={() => edit(profile ?? {})}>
            {profile === undefined ? 'Enter details' : 'Change details'}
          </Button>
          <OpenButton label="Open county profile" take={take} />
          {profile === undefined ? undefined : (
            <Button
              kind="second"
              small
              onClick={() => saveText('county-profile.json', `${JSON.stringify(profile, null, 2)}\n`)}
            >
              Save as county profile
            </Button>
          )}
        </p>
      )}
      <Problems problems={[...problems, ...deed.problems]} title="The details are not kept" />
    </div>
  );
}

function wordsIn(record: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  return keys
    .map((key) => record[key])
    .filter((value) => typeof value === 'string' && value !== '')
    .join(', ');
}
