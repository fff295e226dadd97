/** The letters by which California's criminal records name a statute book. Cities, counties and the United States have others. */
export const STATUTE_CODES = [
    'BP', // Business and Professions
    'CC', // Corporations
    'CI', // Civil
    'EC', // Education
    'FA', // Food and Agricultural
    'FC', // Financial
    'FG', // Fish and Game
    'GC', // Government
    'HN', // Harbors and Navigation
    'HS', // Health and Safety
    'IC', // Insurance
    'LC', // Labor
    'MV', // Military and Veterans
    'PC', // Penal
    'PR', // Public Resources
    'RT', // Revenue and Taxation
    'SH', // Streets and Highways
    'UI', // Unemployment Insurance
    'VC', // Vehicle
    'WI', // Welfare and Institutions
];
const letters = new Set(STATUTE_CODES);
export function isStatuteCode(text) {
    return letters.has(text);
}
