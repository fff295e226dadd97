import { type CountyProfile } from '../documents/index.ts';
/** The profile in a file; refused when it is of another county than the results. */
export declare function profileAt(path: string, county: string): CountyProfile;
