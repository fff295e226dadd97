import { type Random } from './random.ts';
/** `LAST,FIRST MIDDLE`, seldom with a blank after the comma. */
export declare function inventName(sex: 'M' | 'F', random: Random): string;
