import { contradicts } from './given-answer.js';
/** The questions to which a person's answer and the record's are opposites. */
export function contradictionsIn({ trace }) {
    return trace.filter(({ given, answer }) => contradicts(given, answer));
}
/** What people are to answer: the policy's open questions or, where those only ask what the statute gives, the statute's. */
export function toAnswer({ open, statute }) {
    const follows = statute !== undefined && open.every(({ followsStatute }) => followsStatute);
    return follows && statute.open.length > 0 ? statute.open : open;
}
/** A verdict put in its place. Written out, since to spread it costs more than to judge. */
export function determined(verdict, place) {
    const own = {
        outcome: verdict.outcome,
        reason: verdict.reason,
        decidedBy: verdict.decidedBy,
        trace: verdict.trace,
        missing: verdict.missing,
        possible: verdict.possible,
        from: verdict.from,
        open: verdict.open,
        routes: verdict.routes,
        duty: verdict.duty,
        opens: verdict.opens,
        remedy: place.remedy,
        policy: place.policy,
        cautions: place.cautions,
    };
    return place.statute ? Object.assign(own, { statute: place.statute }) : own;
}
