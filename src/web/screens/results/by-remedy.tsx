import type { JSX } from 'preact';
import { OUTCOME_WORDS, type Outcome, relief, waitsForPerson } from '../../../engine/index.ts';
import type { RunState } from '../../../server/index.ts';
import type { RemedyCounts, RemedySummary } from '../../../write/index.ts';
import { Bars } from '../../kit/charts.tsx';
import { Section, Stat, Stats } from '../../kit/parts.tsx';
import { remedyTitle } from '../../kit/remedies.ts';
import { Link } from '../../kit/router.tsx';
import { ScrolledTable } from '../../kit/table.tsx';
import { number, plural } from '../../kit/words.ts';

/** What each remedy gives, where several can be had, and what could be had now and is not on record as had. */
export function ByRemedy({ run, found }: { readonly run: RunState; readonly found: RemedySummary }): JSX.Element {
  const { byRemedy, overlaps, gap, answers } = found;
  const several = Object.entries(overlaps).filter(([remedies]) => remedies.includes(' + '));
  return (
    <>
      <Section title="By remedy">
        <Stats>
          <Stat value={gap.people}>people who could have something now that the record does not show</Stat>
          <Stat value={gap.convictions}>convictions of theirs</Stat>
          {gap.arrests > 0 ? <Stat value={gap.arrests}>arrests of theirs</Stat> : undefined}
        </Stats>
        <RemedyTable counts={byRemedy} />
        <p class="quiet">
          Where several remedies are open to a conviction, a person’s page says which comes first.{' '}
          <Link to={`/runs/${run.id}/people`}>Look at people</Link>
        </p>
        {run.answers ? (
          <p>
            Answers of people: {number(run.answers.count)} given, used {plural(answers.used, 'time')}
            {answers.contradicted > 0
              ? `; ${plural(answers.contradicted, 'contradicts', 'contradict')} the record, which stands: look at the cautions`
              : ''}
            .
          </p>
        ) : undefined}
      </Section>
      <div class="columns">
        <Section title="Where remedies overlap">
          {several.length === 0 ? (
            <p class="quiet">Nothing can be had by more than one remedy now.</p>
          ) : (
            <>
              <Overlaps overlaps={several.slice(0, MOST_OVERLAPS)} />
              {several.length > MOST_OVERLAPS ? (
                <details>
                  <summary>{several.length - MOST_OVERLAPS} more, each rarer</summary>
                  <Overlaps overlaps={several.slice(MOST_OVERLAPS)} />
                </details>
              ) : undefined}
            </>
          )}
        </Section>
        <Section title="Outcomes of each remedy">
          {Object.entries(byRemedy).map(([remedy, { outcomes, subjects }]) => (
            <details key={remedy}>
              <summary>
                {remedyTitle(remedy)} ({number(subjects)})
              </summary>
              <Bars
                caption={`Outcomes of ${remedyTitle(remedy)}`}
                head="Outcome"
                bars={Object.entries(outcomes)
                  .sort(([, a], [, b]) => b - a)
                  .map(([name, count]) => ({ name, count, fill: OUTCOME_OF.get(name) ?? 'plain' }))}
                showShare
              />
            </details>
          ))}
        </Section>
      </div>
    </>
  );
}

const MOST_OVERLAPS = 6;

function Overlaps({ overlaps }: { readonly overlaps: readonly (readonly [string, number])[] }): JSX.Element {
  return (
    <Bars
      caption="Convictions and arrests by the remedies that can be had now"
      head="Can be had now"
      bars={overlaps.map(([remedies, count]) => ({
        name: remedies.split(' + ').map(remedyTitle).join(' + '),
        count,
      }))}
    />
  );
}

const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  (Object.keys(OUTCOME_WORDS) as Outcome[]).map((outcome) => [OUTCOME_WORDS[outcome], outcome]),
);

function countOf({ outcomes }: RemedyCounts, which: (outcome: Outcome) => boolean): number {
  return Object.entries(outcomes).reduce((sum, [words, count]) => {
    const outcome = OUTCOME_OF.get(words);
    return outcome !== undefined && which(outcome) ? sum + count : sum;
  }, 0);
}

const COLUMNS: readonly (readonly [string, (counts: RemedyCounts) => number])[] = [
  ['Asked about', ({ subjects }) => subjects],
  ['Can be had now', (counts) => countOf(counts, (outcome) => relief(outcome) > 0)],
  ['Not yet', (counts) => countOf(counts, (outcome) => outcome === 'not-yet')],
  ['For review', (counts) => countOf(counts, waitsForPerson)],
  ['People now', ({ people }) => people.eligible],
  ['People later', ({ people }) => people.notYet],
];

function RemedyTable({ counts }: { readonly counts: RemedySummary['byRemedy'] }): JSX.Element {
  return (
    <ScrolledTable
      label="Table of remedies"
      caption="Convictions, arrests and people by remedy; automatic relief is a prediction"
      columns={['Remedy']}
      numbers={COLUMNS.map(([title]) => title)}
    >
      {Object.entries(counts).map(([remedy, own]) => (
        <tr key={remedy}>
          <th scope="row">{remedyTitle(remedy)}</th>
          {COLUMNS.map(([title, count]) => (
            <td key={title} class="plain__number">
              {number(count(own))}
            </td>
          ))}
        </tr>
      ))}
    </ScrolledTable>
  );
}
