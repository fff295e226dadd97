import { dayNumber, parseIsoDate } from '../basics/index.js';
import { OPEN_STATUSES, STATUSES } from './ledger.js';
/** Where everything stands on a day. */
export function courtStatus(ledger, today) {
    const lines = [...ledger.lines.values()];
    const standing = [...ledger.live.values()];
    const answered = (...statuses) => standing.filter(({ answer }) => answer && statuses.includes(answer.status)).length;
    return {
        batches: ledger.batches.map((batch) => {
            const own = lines.filter((line) => line.batch === batch);
            return { number: batch.number, court: batch.court, sentOn: own[0]?.sentOn ?? '', ...countsOf(own, today) };
        }),
        all: countsOf(lines, today),
        open: standing.filter(({ answer }) => answer && OPEN_STATUSES.includes(answer.status)),
        cleared: answered('ORDERED', 'ALREADY_DONE', 'PURGED'),
        refused: answered('REFUSED'),
        convictions: standing.length,
    };
}
function countsOf(lines, today) {
    const asking = lines.filter(({ cancels }) => cancels === undefined);
    const standing = asking.filter(({ cancelled }) => !cancelled);
    const outstanding = standing.filter(({ answer }) => answer === undefined);
    const ages = outstanding.map(({ sentOn }) => daysBetween(sentOn, today));
    const answers = Object.fromEntries(STATUSES.map((status) => [status, standing.filter(({ answer }) => answer?.status === status).length]));
    return {
        sent: asking.length,
        answers,
        takenBack: asking.length - standing.length,
        takingBack: lines.length - asking.length,
        outstanding: outstanding.length,
        oldestDays: ages.length === 0 ? undefined : ages.reduce((a, b) => Math.max(a, b)),
    };
}
function daysBetween(sentOn, today) {
    const sent = parseIsoDate(sentOn);
    return sent === undefined ? 0 : Math.max(0, dayNumber(today) - dayNumber(sent));
}
