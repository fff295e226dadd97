/** An answer that may be open. */
export type Truth = 'yes' | 'no' | 'unknown';
export declare function truth(fact: boolean): Truth;
export declare function not(answer: Truth): Truth;
/** No as soon as one is no; yes when all are yes. */
export declare function allOf(answers: Iterable<Truth>): Truth;
/** Yes as soon as one is yes; no when all are no. */
export declare function anyOf(answers: Iterable<Truth>): Truth;
