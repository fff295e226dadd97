/**
 * Publishes folders together: each step for all of them before the next, so that at no moment a folder of the earlier run
 * stands as finished beside one of this run.
 */
export function publishAll(folders) {
    for (const step of ['check', 'withdraw', 'place', 'seal'])
        for (const folder of folders)
            folder.publish(step);
}
/** Expected trouble that ends a run before anything is published. */
export class RunRefused extends Error {
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.code).join(', '));
        this.problems = problems;
    }
}
