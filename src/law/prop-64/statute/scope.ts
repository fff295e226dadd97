import { NONE } from '../../../basics/index.ts';
import { no, unknown, yes } from '../../../engine/index.ts';
import {
  type Conviction,
  cite,
  leavesNoConviction,
  printOffense,
  reliefLeftOpen,
  within,
} from '../../../history/index.ts';
import { CANNABIS_SECTIONS, cycleCharges, isCannabisOffense, pleaBargainIn, remembering } from '../../shared/index.ts';
import { cannabisReading, missingCharge, redesignation } from '../cannabis.ts';
import { predecessorPart } from '../predecessors.ts';
import { type StatuteQuestion, cannabisPart } from './charge.ts';

/** Until the Uniform Controlled Substances Act (Stats. 1972, ch. 1407) marijuana stood at HS 11530 and what follows. */
export const predecessorSection: StatuteQuestion = {
  id: 'predecessor-section',
  cite: 'former HS 11530 to 11532 (Stats. 1972, ch. 1407)',
  asks: 'Is the conviction under a section that HS 11357 to 11360 replaced in 1972?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const part = predecessorPart(conviction);
    return part ? yes(`the conviction is for ${printOffense(part)}`, from) : no('the section is none of those', from);
  },
};

const ACCESSORY = cite('PC 32');

export const accessoryToCannabisFelony: StatuteQuestion = {
  id: 'accessory-to-cannabis-felony',
  cite: 'People v. Boatwright (2019) 36 Cal.App.5th 848',
  asks: 'Was the person convicted under PC 32 as an accessory, in a cycle with a charge under HS 11357 to 11360?',
  ask: (subject) => {
    const { conviction, facts } = subject;
    const from = [conviction.origin];
    if (!conviction.charge?.parts.some((part) => within(part, ACCESSORY)) || cannabisPart(conviction))
      return no('the conviction is not under PC 32', from);
    return inCannabisCycle(conviction, facts)
      ? yes('a count of the same cycle is a cannabis charge', from)
      : no('no count of the cycle is a cannabis charge', from);
  },
};

export const pleaFromCannabisCharge: StatuteQuestion = {
  id: 'plea-from-cannabis-charge',
  cite: 'HS 11361.8(a); HS 11362.1(a)(5); no section names these pleas',
  asks: 'Was the person convicted of a plea such as HS 11364 or 11366, in a cycle with a charge under HS 11357 to 11360?',
  ask: ({ conviction, facts }) => {
    const from = [conviction.origin];
    if (!conviction.charge || cannabisPart(conviction) || pleaBargainIn(conviction.charge).is === 'no')
      return no('the conviction is not one of those pleas', from);
    return inCannabisCycle(conviction, facts)
      ? yes('a count of the same cycle is a cannabis charge', from)
      : no('no count of the cycle is a cannabis charge', from);
  },
};

function inCannabisCycle(conviction: Conviction, facts: Parameters<typeof cycleCharges>[0]): boolean {
  return cycleCharges(facts, conviction).some(({ parts }) => parts.some(isCannabisOffense));
}

export const otherOffense: StatuteQuestion = {
  id: 'other-offense',
  cite: 'HS 11361.8(e)',
  asks: `Is the conviction for another offense than HS ${CANNABIS_SECTIONS.join(', ')}? (HS 11357.5, 11361 and 11362 are others.)`,
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const reading = cannabisReading(conviction);
    if (reading === 'unclear') return unknown(missingCharge(conviction), from);
    return reading === 'none' ? yes('the section is another', from) : no(`the conviction is under HS ${reading}`, from);
  },
};

/** Relief under PC 1203.4 and its like is no bar: sealing and redesignation give more (for Prop 47: People v. Tidwell, 2016). */
export const alreadyGranted: StatuteQuestion = {
  id: 'already-granted',
  cite: 'HS 11361.8(f), (h); HS 11361.9',
  asks: 'Has the conviction already been dismissed, sealed, redesignated, reversed or vacated? (Relief under PC 1203.4 and its like does not count.)',
  ask: ({ conviction }) => {
    const { standing, origin } = conviction;
    const redesignated = redesignation(conviction);
    if (redesignated) return yes(`a later entry says: ${redesignated.text}`, [redesignated.origin]);
    if (standing.kind === 'stands') return no('no later entry changes the conviction', [origin]);
    if (standing.kind === 'doubtful') return unknown(standing.missing, [standing.origin]);
    const { by } = standing;
    if (by.kind !== 'set-aside' || leavesNoConviction(by)) return yes(`a later entry says: ${by.text}`, [by.origin]);
    if (by.statute === undefined && !/1203\.4/.test(by.text))
      return unknown('under which law the conviction was set aside', [by.origin]);
    const open = reliefLeftOpen(conviction, 'HS 11361.8');
    if (open) return unknown(open.missing, [open.origin]);
    return no(`set aside under ${by.statute ?? 'PC 1203.4'}, which is no bar`, [by.origin]);
  },
};

/** One count that cites two of the sections does not say by which it was decided. */
export const severalSections: StatuteQuestion = {
  id: 'several-sections',
  cite: 'HS 11361.8(a), (e); a reading: the outcome is that of one section',
  asks: 'Does the charge name more than one of HS 11357, 11358, 11359, 11360, or two subdivisions of one?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const named = conviction.charge ? cannabisSectionsOf(conviction.charge) : NONE;
    return named.length > 1
      ? yes(`the charge names ${named.join(' and ')}`, from)
      : no('the charge names one of them', from);
  },
};

const cannabisSectionsOf = remembering(({ parts }): readonly string[] => [
  ...new Set(parts.filter(isCannabisOffense).map(printOffense)),
]);

export const attemptOrConspiracy: StatuteQuestion = {
  id: 'attempt-or-conspiracy',
  cite: 'HS 11361.8(a), (e), which name the sections only; PC 182, 664',
  asks: 'Is the conviction for an attempt of the cannabis offense, a conspiracy to commit it, or for soliciting or aiding it?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const part = cannabisPart(conviction);
    return part && part.role !== 'principal'
      ? yes(`the conviction is for ${printOffense(part)}`, from)
      : no('the conviction is for the offense itself', from);
  },
};
