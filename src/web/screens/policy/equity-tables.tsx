import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../../engine/index.ts';
import type { Equity } from '../../../run/index.ts';
import { Button } from '../../kit/parts.tsx';
import { saveText } from '../../kit/save.ts';
import { number, share } from '../../kit/words.ts';
import { ScrolledTable } from '../../kit/table.tsx';
import { BY, NOT_SHARED, groupWords, sharedCsv, sharedTable, sharedText } from './equity.ts';

/**
 * Outcomes by who people are. The office sees every group; what is printed, copied or saved has small groups put together,
 * as the public report has them: see docs/decisions/0017.
 */
export function EquityTables({ equity }: { readonly equity: readonly Equity[] }): JSX.Element {
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(sharedText(equity)).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser did not allow it; save the tables instead.'),
    );
  };
  return (
    <div class="equity">
      <p class="quiet equity__exact">
        Every group, however small, for the office. Printed, copied and saved tables put small groups together, as the
        public report does.
      </p>
      <p class="row">
        <Button kind="second" small onClick={copy}>
          Copy tables
        </Button>
        <Button kind="second" small onClick={() => saveText('people-by-group.csv', sharedCsv(equity), 'text/csv')}>
          Save tables
        </Button>
        <span role="status">{copied}</span>
      </p>
      {equity.map((each) => (
        <Exact key={each.by} {...each} />
      ))}
      {equity.map((each) => (
        <Printed key={each.by} {...each} />
      ))}
    </div>
  );
}

const HEADS: Readonly<Record<Equity['by'], string>> = { race: 'Race', sex: 'Sex', age: 'Age' };

function Exact({ by, groups }: Equity): JSX.Element {
  const outcomes = POLICY_OUTCOMES.filter((outcome) => groups.some((group) => (group.outcomes[outcome] ?? 0) > 0));
  return (
    <ScrolledTable
      label={BY[by]}
      caption={`${BY[by]}: people by the outcome that helps them most`}
      columns={[HEADS[by]!]}
      numbers={[
        'People',
        'With some relief',
        ...outcomes.map((outcome) => OUTCOME_WORDS[outcome].replace(/^Eligible for |^To be reviewed by | - .*$/, '')),
      ]}
      frame="equity__exact"
    >
      {groups.map(({ name, people, relieved, outcomes: counts }) => (
        <tr key={name}>
          <th scope="row">{groupWords(by, name)}</th>
          <td class="plain__number">{number(people)}</td>
          <td class="plain__number">
            {number(relieved)} ({share(relieved, people)})
          </td>
          {outcomes.map((outcome) => (
            <td key={outcome} class="plain__number">
              {number(counts[outcome] ?? 0)}
            </td>
          ))}
        </tr>
      ))}
    </ScrolledTable>
  );
}

/** On paper only. */
function Printed(equity: Equity): JSX.Element {
  const { head, lines } = sharedTable(equity);
  if (!lines)
    return (
      <p class="equity__shared">
        {head[0]}: {NOT_SHARED}.
      </p>
    );
  return (
    <table class="plain equity__shared">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, ...counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, i) => (
              <td key={i} class="plain__number">
                {number(Number(count))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
