/** What stands on every determination of another state's remedy: it proves the engine, and nobody may rely on it. */
export const DEMONSTRATION = 'Demonstration, not for filing';
/** Whether the conviction is under the law of that state. */
export function ofState({ charge }, state) {
    return charge?.jurisdiction === state;
}
/** The sections of a charge as the state writes them: `5-601`. */
export function sectionsOf({ charge }) {
    return (charge?.parts ?? []).map(({ section }) => section);
}
