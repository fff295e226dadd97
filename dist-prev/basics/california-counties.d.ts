/** One of the 58 counties: its name as DOJ files spell it, DOJ's number for it, and the federal code. */
export type CaliforniaCounty = {
    readonly name: string;
    readonly number: number;
    readonly fips: string;
};
export declare const CALIFORNIA_COUNTIES: readonly CaliforniaCounty[];
/** The county's name as DOJ files spell it: `los angeles`, ` Los Angeles County ` → `LOS ANGELES`; nothing when there is none such. */
export declare function countyNamed(text: string): string | undefined;
