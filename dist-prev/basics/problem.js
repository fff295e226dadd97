/** `doj.csv line 4182, CNT_ORDER: expected 12 digits`. */
export function printProblem(problem) {
    const place = [problem.file, problem.line === undefined ? undefined : `line ${problem.line}`]
        .filter(Boolean)
        .join(' ');
    const where = [place, problem.field].filter(Boolean).join(', ');
    return where ? `${where}: ${problem.hint}` : problem.hint;
}
