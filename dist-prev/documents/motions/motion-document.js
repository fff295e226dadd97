import { isoDate } from '../../basics/index.js';
import { BULK_TEMPLATE, MOTION_TEMPLATE } from './motion-templates.js';
const REQUEST_WORDS = {
    'dismiss-and-seal': 'Dismiss and seal',
    dismiss: 'Dismiss',
    'reduce-misdemeanor': 'Redesignate as misdemeanor',
    'reduce-infraction': 'Redesignate as infraction',
    resentence: 'Recall sentence and resentence',
};
/** The subdivisions of HS 11361.8 by which a case goes. */
const ROUTE = { petition: '11361.8(b)', application: '11361.8(f)' };
/** The motion of one case, its proposed order and its proof of service. */
export function motionDocument(of, terms) {
    const { profile, asOf, paper } = terms;
    const known = (value) => (profile.wording.identifiers ? value : '');
    return {
        template: MOTION_TEMPLATE,
        data: {
            ...common(terms, profile.wording.title.replaceAll('{route}', ROUTE[of.route])),
            asOf: isoDate(asOf),
            paper,
            defendant: of.person.name.toUpperCase() + (of.person.alias === '' ? '' : ` AKA ${of.person.alias.toUpperCase()}`),
            caseNumber: of.caseNumber === '' ? 'not known' : of.caseNumber,
            otherNumbers: of.otherCaseNumbers.join(', '),
            sentencedBy: of.court,
            birthDate: known(of.person.birthDate),
            cii: known(of.person.cii),
            serving: of.route === 'petition',
            rows: of.counts.map(rowOf),
            grounds: groundsOf(of, profile),
            orders: ordersOf(of.counts),
        },
    };
}
/** One motion and one proposed order for many cases, with the cases as an exhibit in the order of their numbers. */
export function bulkMotionDocument(cases, { number, of }, terms) {
    const { profile, asOf, paper } = terms;
    const counts = cases.flatMap((each) => each.counts);
    return {
        template: BULK_TEMPLATE,
        data: {
            ...common(terms, profile.wording.title.replaceAll('{route}', '11361.8')),
            asOf: isoDate(asOf),
            paper,
            batch: of === 1 ? '' : `Batch ${number} of ${of}`,
            cases: cases.length,
            counts: counts.length,
            byRequest: [...new Set(counts.map(({ request }) => request))].map((request) => [
                REQUEST_WORDS[request],
                counts.filter((count) => count.request === request).length,
            ]),
            serving: cases.some(({ route }) => route === 'petition'),
            paragraphs: profile.wording.paragraphs,
            identifiers: profile.wording.identifiers,
            orders: ordersOf(counts),
            exhibit: cases.flatMap((each) => each.counts.map((count) => [
                each.caseNumber === '' ? 'not known' : each.caseNumber,
                each.person.name,
                each.person.birthDate,
                each.person.cii,
                count.number,
                count.section === '' ? count.offense : count.section,
                count.convictedOn === '' ? 'not known' : count.convictedOn,
                requestOf(count),
                each.route === 'petition' ? '(b)' : '(f)',
            ])),
        },
    };
}
function common({ profile }, title) {
    const { agency, attorney, caption, court, county } = profile;
    return {
        title,
        block: [
            `${attorney.name}${attorney.title === '' ? '' : `, ${attorney.title}`} (SBN ${attorney.bar})`,
            agency.name,
            ...agency.address,
            `Telephone: ${agency.phone}${agency.fax === '' ? '' : `   Fax: ${agency.fax}`}`,
            ...(agency.email === '' ? [] : [agency.email]),
            `Attorney for ${caption.attorneyFor}`,
        ],
        court: court.name,
        courtLines: [...(court.branch === '' ? [] : [court.branch]), ...court.address],
        county,
        plaintiff: caption.plaintiff,
        signs: attorney.name,
        signsAs: [attorney.title, agency.name].filter(Boolean).join(', '),
    };
}
function rowOf(count) {
    return [
        count.number,
        count.section,
        count.offense,
        count.level === 'unknown' ? 'not known' : count.level,
        count.convictedOn === '' ? 'not known' : count.convictedOn,
        requestOf(count),
    ];
}
function requestOf({ request, newSection }) {
    return newSection === '' ? REQUEST_WORDS[request] : `${REQUEST_WORDS[request]}, ${newSection}`;
}
function groundsOf({ route, otherCounts, caseNumber }, { wording }) {
    return [
        route === 'petition'
            ? 'Defendant is serving the sentence for the counts listed. Health and Safety Code section 11361.8, subdivisions (a) and (b), allow a person who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the sentence recalled and the case resentenced or dismissed, unless that would pose an unreasonable risk of danger to public safety.'
            : 'Defendant has completed the sentence for the counts listed. Health and Safety Code section 11361.8, subdivisions (e) and (f), entitle a person who would not have been guilty of an offense, or would have been guilty of a lesser one, had Proposition 64 been in effect at the time, to have the conviction dismissed and sealed because it is now legally invalid, or redesignated as a misdemeanor or infraction.',
        'Under section 11361.9 the People have reviewed the record. The People do not challenge relief for these counts. The criteria are presumed to be met unless the contrary is proved by clear and convincing evidence (section 11361.8), and the People offer no such proof.',
        ...(route === 'petition'
            ? ['The People do not contend that relief would pose an unreasonable risk of danger to public safety.']
            : []),
        ...(otherCounts > 0
            ? [
                `The record shows ${otherCounts === 1 ? 'one other conviction' : `${otherCounts} other convictions`} in this case. This motion does not concern ${otherCounts === 1 ? 'it' : 'them'}.`,
            ]
            : []),
        ...(caseNumber === ''
            ? [
                'The record of the Department of Justice gives no case number. The court is asked to find the case by defendant’s name, date of birth and date of conviction.',
            ]
            : []),
        ...wording.paragraphs,
    ];
}
/** What the proposed order says, each where it applies. */
function ordersOf(counts) {
    const asked = new Set(counts.map(({ request }) => request));
    return [
        ...(asked.has('resentence')
            ? ['The sentence for each count so listed is recalled, and defendant is resentenced as stated on the record.']
            : []),
        ...(asked.has('reduce-misdemeanor') || asked.has('reduce-infraction')
            ? ['Each count so listed is redesignated as stated, and is a misdemeanor or infraction for all purposes.']
            : []),
        ...(asked.has('dismiss-and-seal')
            ? [
                'Each count so listed is dismissed as legally invalid, and the record of the conviction is sealed. No access to it shall be permitted without order of the court.',
            ]
            : []),
        ...(asked.has('dismiss') ? ['Each count so listed is dismissed.'] : []),
        ...(counts.some(({ endsRegistration }) => endsRegistration)
            ? [
                'Defendant is relieved of any duty to register as a narcotics offender under former Health and Safety Code section 11590 that rests on these counts.',
            ]
            : []),
        'The clerk shall report this order to the Department of Justice (Penal Code section 13151).',
    ];
}
