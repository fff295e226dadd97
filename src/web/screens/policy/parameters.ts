import type { Parameter } from '../../../engine/index.ts';

export type { Asked, Parameter, ParameterValues, PolicyStep } from '../../../engine/index.ts';

/** Every kind of parameter has its field; a new kind does not compile until it has one too. */
export function unreachableParameter(parameter: never): never {
  throw new Error(`a kind of parameter without a field: ${(parameter as Parameter).type}`);
}
