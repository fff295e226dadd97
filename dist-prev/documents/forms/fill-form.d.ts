import type { FieldMap } from './field-map.ts';
import type { FormValues } from './form-values.ts';
/** A blank form that the user brought, with the map that fits it. */
export type BlankForm = {
    readonly file: string;
    readonly bytes: Uint8Array;
    readonly map: FieldMap;
};
/**
 * Finds the map whose every field the blank form has. Refused when none fits: the message names the nearest edition and
 * what differs, since a form filled by the wrong map would say the wrong thing in the right place.
 */
export declare function fittingForm(form: string, file: string, bytes: Uint8Array, maps: readonly FieldMap[]): Promise<BlankForm>;
/**
 * The form filled in, its fields still fields. The XFA part that some forms carry besides is taken out: viewers that read
 * it would show the form empty. What the form's own program would compute or colour is left as it is.
 */
export declare function filledForm({ file, bytes, map }: BlankForm, values: FormValues): Promise<Uint8Array>;
