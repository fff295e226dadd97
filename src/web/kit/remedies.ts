import { LAWS } from '../../law/index.ts';

/** Proposition 64, which the county's policy decides; the others go by their statutes alone. */
export const PROP_64 = 'prop-64';

/** California's remedies, in the order of the law's own list. Files of the California DOJ know no other state's. */
export const CALIFORNIAN = LAWS.filter(({ state }) => state === undefined);

const TITLES: ReadonlyMap<string, string> = new Map(LAWS.map(({ id, title }) => [id, title]));

/** What a remedy is called. */
export function remedyTitle(id: string): string {
  return TITLES.get(id) ?? id;
}

/** What each remedy is, for those who have not heard of it. */
export const REMEDY_WORDS: Readonly<Record<string, string>> = {
  'prop-64': 'Cannabis convictions under HS 11357 to 11360 are dismissed or reduced, as the county’s policy says.',
  'prop-47': 'Felonies that are misdemeanors today, such as small thefts and possession of drugs, are redesignated.',
  reduction: 'A felony that could have been a misdemeanor becomes one; some misdemeanors become infractions.',
  dismissal: 'The court dismisses a conviction after probation, or after the sentence and a wait.',
  'automatic-conviction-relief':
    'What the State gives by itself once a sentence is over. A prediction; nothing is filed.',
  'record-destruction': 'Old cannabis convictions of which agencies must destroy the record. Nothing is filed.',
  'arrest-relief': 'What the State gives by itself for arrests without a conviction. A prediction; nothing is filed.',
  'arrest-destruction': 'Old cannabis arrests of which agencies must destroy the record. Nothing is filed.',
};
