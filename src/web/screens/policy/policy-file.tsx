import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { Button, Problems } from '../../kit/parts.tsx';
import { saveText } from '../../kit/save.ts';
import { type Draft, OWN } from './draft.ts';
import { openPolicy, policyText } from './open-policy.ts';

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

/** Takes the policy away as the file that the command line reads, and takes one in: a policy, or the original's options. */
export function PolicyFile({ draft: { policy, schema }, change }: Props): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const opened = openPolicy(await file.text(), file.name);
    setProblems(opened.ok ? [] : opened.problems);
    if (opened.ok) change({ from: OWN, schema: undefined, ...opened.value });
  };
  return (
    <div class="policyfile">
      <p class="row">
        <Button kind="second" small onClick={() => saveText(`${policy.id}.json`, policyText({ policy, schema }))}>
          Save policy as file
        </Button>
        <span class="policyfile__open">
          <label for={id} class="usa-button usa-button--outline button--small">
            Open policy file
          </label>
          <input
            id={id}
            type="file"
            accept=".json"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).finally(() => (input.value = ''));
            }}
          />
        </span>
      </p>
      <Problems problems={problems} title="The file is not a policy" />
    </div>
  );
}
