import type { Conviction } from '../../history/index.ts';

/** What stands on every determination of another state's remedy: it proves the engine, and nobody may rely on it. */
export const DEMONSTRATION = 'Demonstration, not for filing';

/** Whether the conviction is under the law of that state. */
export function ofState({ charge }: Conviction, state: string): boolean {
  return charge?.jurisdiction === state;
}

/** The sections of a charge as the state writes them: `5-601`. */
export function sectionsOf({ charge }: Conviction): readonly string[] {
  return (charge?.parts ?? []).map(({ section }) => section);
}
