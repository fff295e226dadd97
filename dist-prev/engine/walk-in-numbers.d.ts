import type { Ending } from './flow.ts';
import { type Outcome } from './outcome.ts';
import { type Passage, type Station } from './passage.ts';
/** An answer for each subject, by its place: {@link NO}, {@link YES} or {@link UNKNOWN}. */
export type Answers = Uint8Array;
export declare const NO = 0;
export declare const YES = 1;
export declare const UNKNOWN = 2;
/** Outcomes by their numbers in {@link Judgments}. */
export declare const OUTCOMES_BY_NUMBER: readonly Outcome[];
/** In place of an outcome's number: the policy does not look at the subject. */
export declare const NO_OUTCOME = 255;
/** In place of an ending: facts are missing that decide, so that the flow ended nowhere. */
export declare const NO_ENDING = 65535;
/** What a flow gives to each subject, in their order. */
export type Judgments = {
    /** By {@link OUTCOMES_BY_NUMBER}, or {@link NO_OUTCOME}. */
    readonly outcomes: Uint8Array;
    /** Where the flow ended, by the place in `ways`, or {@link NO_ENDING}. */
    readonly endings: Uint16Array;
    /** Every ending of the flow, in its order. */
    readonly ways: readonly Ending[];
    readonly passage: Passage;
};
/** An ending with the place of its station. */
export type Way = Ending & {
    readonly station: number;
};
/** A flow whose questions have been asked of everybody: `then` is the place of a way, or a flow inside. */
export type AskedFlow = {
    readonly steps: readonly AskedStep[];
    readonly otherwise: number;
};
export type AskedStep = {
    readonly answers: Answers;
    readonly station: number;
    readonly then: number | AskedFlow;
};
/** The place of what has no station: whether the flow concerns the subject at all. */
export declare const NO_STATION = -1;
type Course = {
    readonly ways: readonly Way[];
    readonly stations: readonly Station[];
    /** Whom the flow is for: nobody who answers {@link NO}. */
    readonly lookedAt: Answers;
    readonly notes: Notes;
};
/** Room for what a walk notes of each subject; the same for every walk over as many subjects. */
export type Notes = {
    readonly possible: Uint32Array;
    readonly firstOpen: Int16Array;
    readonly places: Uint32Array;
};
export declare function roomFor(subjects: number): Notes;
/**
 * The walk of `judge` for everybody at once, question by question: outcomes are bits of a set, and words are left out.
 * Where several outcomes are possible, the first open question decides, for all roads lie behind it.
 */
export declare function walkAll(flow: AskedFlow, { ways, stations, lookedAt, notes }: Course): Judgments;
export {};
