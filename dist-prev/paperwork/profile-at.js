import { basename } from 'node:path';
import { readProfile } from '../documents/index.js';
import { RunRefused } from '../run/index.js';
import { checked, textAt } from './tables.js';
/** The profile in a file; refused when it is of another county than the results. */
export function profileAt(path, county) {
    const profile = checked(readProfile(textAt(path), basename(path)));
    if (profile.county === county)
        return profile;
    throw new RunRefused([
        {
            code: 'other-county',
            file: basename(path),
            field: 'county',
            hint: `the profile is of ${profile.county}, and the results are of ${county}`,
        },
    ]);
}
