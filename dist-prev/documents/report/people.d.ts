import type { Block } from '../blocks.ts';
import type { Summary } from '../figures.ts';
/** What people's records hold before and after. */
export declare function impact(summary: Summary): readonly Block[];
/** Who the people in scope are, and those among them with relief. */
export declare function people({ peopleInScope: all, peopleWithSomeRelief: relieved }: Summary): readonly Block[];
/** The DOJ's words in small letters, the summary's own as they are. */
export declare function raceName(name: string): string;
export declare function sexName(name: string): string;
