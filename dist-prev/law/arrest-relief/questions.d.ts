import { type AboutArrest } from '../shared/index.ts';
/** Which arrests are subjects at all is settled where they are drawn from the record: those of the county, without a conviction. */
export declare const covered: AboutArrest;
export declare const beforeLaw: AboutArrest;
export declare const before1973: AboutArrest;
export declare const relieved: AboutArrest;
export declare const noOffense: AboutArrest;
export declare const handedOver: AboutArrest;
export declare const suspended: AboutArrest;
export declare const diverted: AboutArrest;
export declare const diversionCompleted: AboutArrest;
export declare const felony: AboutArrest;
export declare const infraction: AboutArrest;
export declare const beforeFelonies: AboutArrest;
export declare const acquitted: AboutArrest;
export declare const dismissed: AboutArrest;
export declare const afterSb834: AboutArrest;
export declare const eightYears: AboutArrest;
