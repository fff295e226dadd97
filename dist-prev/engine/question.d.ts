import type { Truth } from '../basics/index.ts';
import type { Answer } from './answer.ts';
/** One question of the law or of a policy, asked about a case of type `C`. */
export type Question<C> = {
    readonly id: string;
    /** The statute, form, or county choice that asks it. */
    readonly cite: string;
    /** The question in plain words, its parameters filled in. */
    readonly asks: string;
    readonly ask: (subject: C) => Answer;
    /** It asks what the statute's own flow gives: who would answer it answers the questions of that flow. */
    readonly followsStatute?: true;
};
/** What a parameter of a question may be. */
export type ParameterKind = {
    readonly type: 'integer';
    readonly min: number;
    readonly max: number;
    readonly describe: string;
} | {
    readonly type: 'date';
    readonly describe: string;
} | {
    readonly type: 'citations';
    readonly allowed: readonly string[];
    readonly describe: string;
} | {
    readonly type: 'choice';
    readonly choices: readonly string[];
    readonly describe: string;
};
/** A parameter's kind; an optional one has a value of its own that is used, and shown, when the policy is silent. */
export type Parameter = ParameterKind & {
    readonly otherwise?: number | string | readonly string[];
};
export type ParameterValues = Readonly<Record<string, number | string | readonly string[]>>;
/** A question by name, as policies use it: with parameters still to be given. */
export type QuestionKind<C> = {
    readonly name: string;
    readonly cite: string;
    readonly asks: (values: ParameterValues) => string;
    /** The reason written when the question decides and the policy gives no words of its own. */
    readonly reason: (values: ParameterValues) => string;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly make: (values: ParameterValues) => (subject: C) => Answer;
    readonly followsStatute?: true;
    /** For a question that compares a number with one of its parameters: that number, measured once for all values. */
    readonly measuring?: Measuring<C>;
    /** The answer without its words, for a question whose words are long to make. */
    readonly truth?: (values: ParameterValues) => (subject: C) => Truth;
};
/** An interval in which a number lies; both ends are the number itself when it is known. */
export type Measure = {
    readonly least: number;
    readonly most: number;
};
/** How a question compares: its answer is that of the measure, whatever the value of the parameter. */
export type Measuring<C> = {
    /** The parameter: an integer, or a date, which stands for its number `yyyymmdd`. */
    readonly against: string;
    /** Yes when the number is at least the parameter, or when it is below it. */
    readonly yes: 'at-least' | 'below';
    /** Measures a subject, by the values of the other parameters. */
    readonly make: (others: ParameterValues) => (subject: C) => Measure;
};
