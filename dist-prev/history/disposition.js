/** First match wins; the order is from the particular to the general. */
const READINGS = [
    [/^CONVICTED/, 'convicted'],
    [/^CONVICTION CERT/, 'supervision'],
    [/11361\.[89]/, 'relieved', 'HS 11361.8'],
    [/1170\.18/, 'reduced', 'PC 1170.18'],
    [/1203\.4A\b|1203\.4\(A\)\(A\)/, 'set-aside', 'PC 1203.4a'],
    [/1203\.425/, 'set-aside', 'PC 1203.425'],
    [/1203\.4[12359]\b/, 'set-aside'],
    [/851\.9\d|851\.8\b/, 'relieved'],
    [/1203\.4/, 'set-aside', 'PC 1203.4'],
    [/SET ?ASIDE|EXPUNGE/, 'set-aside'],
    [/VACATED|REVERSED|OVERTURNED|CONVICTION VOID/, 'vacated'],
    [/\bSEALED\b|RELIEF GRANTED|REDESIGNAT/, 'relieved'],
    [/REDUCED TO|REDUCED PER|\b17\(B\)|\b17 ?B PC/, 'reduced'],
    [/DISMIS|^DISM\b|CHARGES? DROPPED/, 'dismissed'],
    [
        /^(PROS|PROSECUTOR) (REJ|REL)|^REL\b|^REL\/|^RELEASE|DETENTION ONLY|^ACQUIT|NOT GUILTY|^DISCHARGED\/|EXTRADITED/,
        'not-convicted',
    ],
    [
        /PROC(EEDINGS)? SUSP|MENTALLY INCOMP|PROS DEFERRED|^DIVERSION|^DIVERTED|DEFERRED ENTRY|^TOT\b|ADMISS EVIDENCE|LACK OF|^DET ONLY/,
        'not-convicted',
    ],
    [/\bPARDON(ED)?\b/, 'relieved'],
    [/CERT(IFICATE)? OF REHAB/, 'supervision'],
    [
        /PROB|PAROLE|SENTENCE MODIFIED|^DISCHARGED|RESENTENCED|NO LONGER REQUIRED TO REG|REVOKED|REINSTATED|MODIFIED/,
        'supervision',
    ],
];
/** Reads the text of a disposition; padding and case do not matter. Words that no reading knows are `not-understood`. */
export function readDisposition(cell) {
    const text = cell.trim().replace(/\s+/g, ' ');
    if (/^[-\s]*$/.test(text))
        return { kind: 'none', statute: undefined, lowersTo: 'unknown', text: '' };
    const upper = text.toUpperCase();
    const reading = READINGS.find(([pattern]) => pattern.test(upper));
    const kind = reading?.[1] ?? 'not-understood';
    return {
        kind,
        statute: reading?.[2] ?? statuteIn(upper),
        lowersTo: kind === 'reduced' ? loweredLevel(upper) : 'unknown',
        text,
    };
}
function statuteIn(text) {
    const match = /(\d{2,5}(?:\.\d+)?(?:\([A-Z0-9]\))*)\s*(PC|HS|WI|VC)\b/.exec(text);
    return match ? `${match[2]} ${match[1]?.toLowerCase()}` : undefined;
}
function loweredLevel(text) {
    if (/INFRACTION/.test(text))
        return 'infraction';
    return /MISD|1170\.18|\b17 ?\(?B/.test(text) ? 'misdemeanor' : 'unknown';
}
