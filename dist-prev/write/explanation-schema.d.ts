/** Names the form of an explanation as JSON. A field may be added within a version; none is taken away or changed. */
export declare const EXPLANATION_FORMAT: {
    readonly format: 'cmr-explanation';
    readonly version: '1.0';
};
type Schema = Readonly<Record<string, unknown>>;
/** The JSON Schema of `cmr explain --json`. */
export declare function explanationSchema(): Schema;
export {};
