import type { Session } from '../../server/index.ts';

/** What a screen that is loaded later is given: the session, and the address cut at its slashes. */
export type ScreenProps = { readonly session: Session; readonly route: readonly string[] };
