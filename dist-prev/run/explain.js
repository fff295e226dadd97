import { benchOf } from './benches.js';
import { decide } from './decide-person.js';
import { decideOthers } from './decide-remedies.js';
import { RunRefused } from './effects.js';
import { personReader } from './person-reader.js';
/** Finds one person in the inputs, wherever their rows stand, and decides their convictions as a run would. */
export async function explainPerson(plan, person, effects) {
    const read = await personReader(plan, { ...effects, progress: () => { } });
    const found = read(person);
    if (found)
        return found;
    throw new RunRefused([
        {
            code: 'no-such-person',
            field: 'SUBJECT_ID',
            hint: 'no row of the inputs has this person number; give it as it stands in the file, or a conviction key as in determinations.csv',
        },
    ]);
}
/** Every determination about one person whose facts are at hand. */
export function explainFacts(facts, plan) {
    const bench = benchOf(plan);
    return { facts, decided: decide(facts, bench), others: decideOthers(facts, bench) };
}
