import type { MotionCase } from '../motions/motion-case.ts';
import type { CountyProfile } from '../motions/profile.ts';
/** What a form can be filled with, by the names that field maps use: text, or whether a box is checked. */
export type FormValues = {
    readonly text: (name: string) => string | undefined;
    readonly box: (name: string) => boolean | undefined;
};
/** The values of one case. A form with room for so many counts gets those from `firstCount` on. */
export declare function formValues(of: MotionCase, profile: CountyProfile, firstCount?: number): FormValues;
