export function isFlow(then) {
    return 'steps' in then;
}
