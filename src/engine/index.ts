export * from './answer.ts';
export * from './beside.ts';
export * from './caseload.ts';
export * from './determination.ts';
export type { Finding } from './finding.ts';
export * from './flow.ts';
export * from './given-answer.ts';
export * from './judge.ts';
export * from './outcome.ts';
export * from './passage.ts';
export * from './path.ts';
export * from './policy.ts';
export * from './question.ts';
export * from './remedy.ts';
export * from './vary.ts';
export * from './wait.ts';
export {
  type Answers,
  type Ends,
  type Judgments,
  NO_ENDING,
  NO_OUTCOME,
  NO_STATION,
  OUTCOMES_BY_NUMBER,
  endsFor,
  numberOf,
} from './walk-in-numbers.ts';
