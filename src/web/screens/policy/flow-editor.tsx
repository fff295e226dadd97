import type { JSX } from 'preact';
import { type Asked, OUTCOME_WORDS, type Policy, type PolicyEnding, type PolicyStep } from '../../../engine/index.ts';
import { PROP_64, questionWords } from './words.ts';
import type { Draft } from './draft.ts';

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

/** The policy's questions in their order, each with its citation. */
export function FlowEditor({ draft: { policy } }: Props): JSX.Element {
  return (
    <div class="flow">
      <h3>Asked first, whatever the policy says</h3>
      <ol class="flow__list">
        {PROP_64.first.map(({ question }) => (
          <li key={question.id} class="flow__step">
            <p class="flow__asks">{question.asks}</p>
            <p class="flow__cite">{question.cite}</p>
          </li>
        ))}
      </ol>
      <h3>Then, in this order, until a question is answered yes</h3>
      <Steps flow={policy.flow} otherwise={policy.otherwise} />
    </div>
  );
}

function Steps({ flow, otherwise }: Pick<Policy, 'flow' | 'otherwise'>): JSX.Element {
  return (
    <ol class="flow__list">
      {flow.map((step, i) => (
        <li key={`${i} ${JSON.stringify(step)}`} class="flow__step">
          <Question asked={step} />
          <Then step={step} />
        </li>
      ))}
      <li class="flow__step flow__step--end">
        <p class="flow__asks">Otherwise: {endingWords(otherwise)}</p>
      </li>
    </ol>
  );
}

function Question({ asked }: { readonly asked: Asked }): JSX.Element {
  const { words, cite, parts } = questionWords(asked);
  return (
    <>
      <p class="flow__asks">{words}</p>
      {cite === '' ? undefined : <p class="flow__cite">{cite}</p>}
      {parts.length === 0 ? undefined : (
        <ul class="flow__parts">
          {parts.map((part) => (
            <li key={JSON.stringify(part)}>
              <Question asked={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Then({ step: { then } }: { readonly step: PolicyStep }): JSX.Element {
  if (typeof then === 'object')
    return (
      <div class="flow__inside">
        <p>Yes: these questions follow.</p>
        <Steps flow={then.flow} otherwise={then.otherwise} />
      </div>
    );
  return <p class="flow__then">Yes: {OUTCOME_WORDS[then]}</p>;
}

function endingWords(ending: PolicyEnding): string {
  return OUTCOME_WORDS[typeof ending === 'string' ? ending : ending.then];
}
