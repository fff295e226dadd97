import type { Vocabulary } from './asked-at.ts';
/** What an options file of the original application may hold; every key may be absent or null, which is off. */
export declare const CHOICES_KEYS: {
    readonly $schema: {
        readonly expects: 'the address of the JSON Schema, for editors';
        readonly optional: true;
    };
    readonly baselineEligibility: {
        readonly expects: 'an object with dismiss and reduce';
        readonly optional: true;
    };
    readonly additionalRelief: {
        readonly expects: 'an object with the further grounds for dismissal';
        readonly optional: true;
    };
};
export declare const BASELINE_KEYS: {
    readonly dismiss: {
        readonly expects: 'the list of sections whose convictions are dismissed';
        readonly optional: true;
    };
    readonly reduce: {
        readonly expects: 'the list of sections whose convictions are reduced';
        readonly optional: true;
    };
};
export declare const SWITCH_KEYS: {
    readonly subjectUnder21AtConviction: {
        readonly expects: 'true or false: dismiss if the person was under 21 when convicted';
        readonly optional: true;
    };
    readonly subjectHasOnlyProp64Charges: {
        readonly expects: 'true or false: dismiss if all convictions are under HS 11357 to 11360';
        readonly optional: true;
    };
    readonly subjectIsDeceased: {
        readonly expects: 'true or false: dismiss if the person is recorded as deceased';
        readonly optional: true;
    };
};
export declare const THRESHOLD_KEYS: {
    readonly subjectAgeThreshold: {
        readonly expects: 'the age from which a person is dismissed';
        readonly optional: true;
    };
    readonly yearsSinceConvictionThreshold: {
        readonly expects: 'the years after which a conviction is dismissed';
        readonly optional: true;
    };
    readonly yearsCrimeFreeThreshold: {
        readonly expects: 'the years without any conviction after which one is dismissed';
        readonly optional: true;
    };
};
export declare const RELIEF_KEYS: {
    readonly subjectUnder21AtConviction: {
        readonly expects: 'true or false: dismiss if the person was under 21 when convicted';
        readonly optional: true;
    };
    readonly subjectHasOnlyProp64Charges: {
        readonly expects: 'true or false: dismiss if all convictions are under HS 11357 to 11360';
        readonly optional: true;
    };
    readonly subjectIsDeceased: {
        readonly expects: 'true or false: dismiss if the person is recorded as deceased';
        readonly optional: true;
    };
    readonly subjectAgeThreshold: {
        readonly expects: 'the age from which a person is dismissed';
        readonly optional: true;
    };
    readonly yearsSinceConvictionThreshold: {
        readonly expects: 'the years after which a conviction is dismissed';
        readonly optional: true;
    };
    readonly yearsCrimeFreeThreshold: {
        readonly expects: 'the years without any conviction after which one is dismissed';
        readonly optional: true;
    };
};
export type Range = {
    readonly min: number;
    readonly max: number;
};
export type Ranges = Readonly<Record<keyof typeof THRESHOLD_KEYS, Range>>;
/** The bounds of the thresholds, which are those of the questions they become; nothing when the remedy is not among these. */
export declare function rangesIn(remedies: readonly Vocabulary[]): Ranges | undefined;
