import { basename } from 'node:path';
import { type CountyProfile, readProfile } from '../documents/index.ts';
import { RunRefused, checked } from '../run/index.ts';
import { textAt } from './tables.ts';

/** The profile in a file; refused when it is of another county than the results. */
export function profileAt(path: string, county: string): CountyProfile {
  const profile = checked(readProfile(textAt(path), basename(path)));
  if (profile.county === county) return profile;
  throw new RunRefused([
    {
      code: 'other-county',
      file: basename(path),
      field: 'county',
      hint: `the profile is of ${profile.county}, and the results are of ${county}`,
    },
  ]);
}
