import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { OpenButton } from '../../kit/fields.tsx';
import { Button, Problems } from '../../kit/parts.tsx';
import { saveText } from '../../kit/save.ts';
import { type Draft, OWN } from './draft.ts';
import { openPolicy, policyText } from './open-policy.ts';

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

/** Takes the policy away as the file that the command line reads, and takes one in: a policy, or the original's options. */
export function PolicyFile({ draft: { policy, schema }, change }: Props): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const opened = openPolicy(await file.text(), file.name);
    setProblems(opened.ok ? [] : opened.problems);
    if (opened.ok) change({ from: OWN, left: undefined, schema: undefined, ...opened.value });
  };
  return (
    <div class="policyfile">
      <p class="row">
        <Button kind="second" small onClick={() => saveText(`${policy.id}.json`, policyText({ policy, schema }))}>
          Save policy as file
        </Button>
        <OpenButton label="Open policy file" take={take} />
      </p>
      <Problems problems={problems} title="The file is not a policy" />
    </div>
  );
}
