import { type Charge, cite, withinOrMaybe } from '../../history/index.ts';
import { remembering } from './remembering.ts';

export type Lies = 'yes' | 'no' | 'maybe';

/** Whether a charge lies within one of the citations; `maybe` when it stops short of the subdivision. */
export function withinAny(citations: readonly string[]): (charge: Charge) => Lies {
  const listed = citations.map(cite);
  return remembering(({ parts }): Lies => {
    const found = parts.flatMap((part) => listed.map((each) => withinOrMaybe(part, each)));
    return found.includes('yes') ? 'yes' : found.includes('maybe') ? 'maybe' : 'no';
  });
}
