/** The form of a criminal history as neutral JSON. A field may be added within a version; none is taken away or changed. */
export declare const NEUTRAL_FORMAT = "criminal-history/1.0";
/** As much of JSON Schema as the form needs. */
export type Schema = {
    readonly $schema?: string;
    readonly title?: string;
    readonly description?: string;
    readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null';
    readonly const?: string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: boolean;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
};
/** What became of a count, in the neutral words. */
export declare const DISPOSITION_KINDS: readonly ['convicted', 'reduced', 'set_aside', 'dismissed', 'vacated', 'relieved', 'sealed', 'pardoned', 'acquitted', 'prosecutor_rejected', 'released', 'diverted', 'not_convicted', 'supervision', 'probation_revoked', 'probation_reinstated', 'sentence_modified', 'pending', 'other'];
/** The kinds of events, as the history has them. */
export declare const EVENT_KINDS: readonly ['arrest', 'court', 'custody', 'probation', 'registration', 'deceased', 'other'];
/** The JSON Schema of one history, as published and as checked. */
export declare const NEUTRAL_SCHEMA: Schema;
export declare const AGENCY_SCHEMA: Schema;
