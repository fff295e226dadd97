import type { Expect } from '../expect.ts';
import type { Random } from '../random.ts';
import type { Page, Row } from './page.ts';
/** One kind of dirt, and what must follow from it. */
export type Fault = {
    readonly name: string;
    readonly expect: Expect;
    /** What is wrong in the file, in one sentence. */
    readonly means: string;
    /** Spoils the page and says what is known; or leaves it as it is, and says nothing, where this dirt cannot occur. */
    readonly spoil: (page: Page, random: Random) => Known | undefined;
};
/** The row where the dirt begins, and the CNT_ORDER it is about; '' when it is about the person or the row itself. */
export type Known = {
    readonly row: Row;
    readonly conviction: string;
};
