/** Makes every document of a finished run in its folder, and tells what was made. Motions and letters need the county's profile. */
export declare function makeDocuments(folder: string, countyProfile: string | undefined): Promise<readonly string[]>;
