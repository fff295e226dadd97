/** An agency as one of its county, so that its place is no nearer known: `CASC ALAMEDA` for the court in Oakland. */
export declare function agencyWords(text: string, county: string): string;
