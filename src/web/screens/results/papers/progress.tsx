import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../../basics/index.ts';
import { PLACES, type ProgressReport, type Stage } from '../../../../documents/index.ts';
import { ask, problemsIn } from '../../../kit/api.ts';
import { FileField } from '../../../kit/fields.tsx';
import { Problems } from '../../../kit/parts.tsx';
import { number, plural } from '../../../kit/words.ts';

/** What HS 11361.9 is reported by: from the policy and the ledger, and from people's decisions when they are given. */
export function Progress({ run, progress }: { readonly run: string; readonly progress: ProgressReport }): JSX.Element {
  const [file, setFile] = useState<File>();
  const [counted, setCounted] = useState<ProgressReport>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let current = true;
    setProblems([]);
    setCounted(undefined);
    if (!file) return undefined;
    const form = new FormData();
    form.append('reviewed', file, file.name);
    ask<ProgressReport>('POST', `/api/runs/${run}/progress`, form).then(
      (value) => current && setCounted(value),
      (cause: unknown) => current && setProblems(problemsIn(cause)),
    );
    return () => {
      current = false;
    };
    // Counted anew when something was sent or has come back.
  }, [run, file, progress]);
  const { identified, people, stages } = counted ?? progress;
  return (
    <details>
      <summary>What was identified, granted, challenged and is pending (HS 11361.9)</summary>
      <table class="plain">
        <caption class="usa-sr-only">Convictions by where they stand</caption>
        <thead>
          <tr>
            <th scope="col">Convictions</th>
            <th scope="col" class="plain__number">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Identified, of {plural(people, 'person', 'people')}</th>
            <td class="plain__number">{number(identified)}</td>
          </tr>
          {(Object.keys(PLACES) as Stage[]).flatMap((stage) => {
            const words: Readonly<Record<string, string>> = PLACES[stage];
            return [
              <tr key={stage}>
                <th scope="row">{`${stage[0]!.toUpperCase()}${stage.slice(1)}`}</th>
                <td class="plain__number">{number(stages[stage].all)}</td>
              </tr>,
              ...Object.entries<number>(stages[stage].of).map(([place, count]) => (
                <tr key={place} class="depth-1">
                  <th scope="row">{words[place]}</th>
                  <td class="plain__number">{number(count)}</td>
                </tr>
              )),
            ];
          })}
        </tbody>
      </table>
      <p class="quiet" role="status">
        {counted ? 'By the policy, the ledger and people’s decisions.' : 'By the policy and the ledger.'}
      </p>
      <FileField
        label="Count people’s decisions too"
        hint="The workbook for review with its decisions filled in, or a CSV file. They are counted and not kept."
        accept=".xlsx,.csv"
        change={([chosen]) => setFile(chosen)}
      />
      <Problems problems={problems} title="The decisions are not counted" />
    </details>
  );
}
