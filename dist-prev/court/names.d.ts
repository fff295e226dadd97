/** A name as a record prints it, `SKYWALKER,LUKE S JR`, in its parts. */
export type NameParts = {
    readonly last: string;
    readonly first?: string;
    readonly middle?: string;
    readonly suffix?: string;
};
/** Last name before the comma, then first and middle names; a generation's suffix may stand on either side. */
export declare function nameParts(printed: string): NameParts;
/** `Luke S Skywalker Jr`, as a caption names a person; capitals are kept where they are more than the first letter's. */
export declare function nameInFull(printed: string): string;
/** A case number by which a court can look: capitals, single blanks, plain hyphens. '' stands for none known. */
export declare function normalCaseNumber(text: string): string;
/** What two writings of the same number share: no blanks, no marks, no zeros in front. */
export declare function bareCaseNumber(text: string): string;
/** Agencies that write their name with and without blanks, or with `CO` for county behind it, are one court. */
export declare function courtKey(agency: string): string;
/** The court's name in words, where DOJ's code for its kind can be read; else nothing. */
export declare function courtName(agency: string, county: string): string | undefined;
/** `LOS ANGELES` → `Los Angeles`. */
export declare function titled(text: string): string;
