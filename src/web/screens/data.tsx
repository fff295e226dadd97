import type { JSX } from 'preact';
import type { CheckReport } from '../../run/index.ts';
import type { DataSet } from '../../server/index.ts';
import { ask } from '../kit/api.ts';
import { Bars, Years } from '../kit/charts.tsx';
import { useFocusAfter } from '../kit/focus.ts';
import { Button, Notice, Page, Problems, Progress, Section, Shown, Stat, Stats, Steps } from '../kit/parts.tsx';
import { Remove } from '../kit/remove.tsx';
import { Link, go } from '../kit/router.tsx';
import { useAsked, useDeed, useNews } from '../kit/use.ts';
import { ChooseCounties } from './data/counties.tsx';
import { countyName, number, plural, sentence, sentenceStart, size } from '../kit/words.ts';
import { ScrolledTable } from '../kit/table.tsx';

/** The state of a set of files: how far they can be relied on, before anything is decided. */
export function Data({ id }: { readonly id: string }): JSX.Element {
  const { asked, set, again } = useAsked<DataSet>(`/api/data/${id}`);
  const place = useFocusAfter<HTMLDivElement>(asked.state === 'here' && asked.value.state);
  const going = asked.state === 'here' && (asked.value.state === 'checking' || asked.value.state === 'receiving');
  useNews(going, (told) => told.kind === 'data' && told.data.id === id && set(told.data), again);
  return (
    <Page
      title="Data"
      lead="What the files hold, and how far they can be relied on. Nothing is decided yet."
      actions={
        asked.state === 'here' && asked.value.state === 'ready' ? (
          <Button onClick={() => go(`/policy/${id}`)}>Choose the policy</Button>
        ) : undefined
      }
    >
      <Steps at="Data" />
      <Shown asked={asked} what="The files">
        {(data) => (
          <div ref={place} tabIndex={-1}>
            <Report data={data} set={set} />
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Report({ data, set }: { readonly data: DataSet; readonly set: (data: DataSet) => void }): JSX.Element {
  const { busy, problems, run } = useDeed();
  const remove = (
    <Remove
      what="these files"
      path={`/api/data/${data.id}`}
      gone={
        data.kind === 'path'
          ? 'They stay where they lie; the application forgets them.'
          : 'Their copy in the workspace will be gone. Runs keep their results, but no longer show the record.'
      }
    />
  );
  const again = (
    <Button
      kind="second"
      busy={busy}
      onClick={() => run(async () => set(await ask<DataSet>('POST', `/api/data/${data.id}/check`)))}
    >
      Check again
    </Button>
  );
  switch (data.state) {
    case 'checking':
      return (
        <Section title={data.kind === 'sample' ? 'Inventing and checking the sample' : 'Checking the files'}>
          <Progress advance={data.advance} label="Checking the files" />
          {remove}
        </Section>
      );
    case 'receiving':
      return (
        <Notice kind="info" title="The files are still being copied">
          <p>
            This page shows them when all have arrived. If the page that sends them was closed, remove these and add
            them again.
          </p>
          {remove}
        </Notice>
      );
    case 'interrupted':
      return (
        <Notice kind="warning" title="The check did not finish">
          <p>The process that read the files ended early. Nothing is lost; check them again.</p>
          <p>{again}</p>
          <Problems problems={problems} />
          {remove}
        </Notice>
      );
    case 'failed':
      return (
        <>
          <Problems problems={data.problems ?? []} title="These files cannot be used" />
          <p>{again}</p>
          <Problems problems={problems} />
          {remove}
        </>
      );
    case 'ready':
      return (
        <>
          <Problems problems={problems} />
          <Found data={data} report={data.report!} />
          <p class="section">{again}</p>
          {remove}
        </>
      );
    default:
      return data.state satisfies never;
  }
}

const GRADES = { ready: 'success', 'ready with care': 'info', 'needs work': 'warning' } as const;

function Found({ data, report }: { readonly data: DataSet; readonly report: CheckReport }): JSX.Element {
  const setAside = Object.values(report.rowsSetAside).reduce((a, b) => a + b, 0);
  return (
    <>
      <Notice kind={GRADES[report.readiness.grade]} title={`Readiness: ${report.readiness.grade}`}>
        {sentence(report.readiness.because)}
      </Notice>
      {report.notices.map((notice) => (
        <Notice kind="info" key={`${notice.code} ${notice.file ?? ''}`}>
          {notice.file === undefined ? '' : `${notice.file}: `}
          {sentence(notice.hint)}
        </Notice>
      ))}
      <Stats>
        <Stat value={report.rows}>rows</Stat>
        <Stat value={report.people}>people</Stat>
        <Stat value={report.convictions}>convictions</Stat>
        <Stat value={Object.values(report.cannabisConvictions).reduce((a, b) => a + b, 0)}>
          of them under the cannabis sections
        </Stat>
        <Stat value={setAside}>rows that cannot be used</Stat>
        <Stat value={report.repeatedRows}>rows that repeat another</Stat>
      </Stats>
      <div class="columns">
        <Section title="Files">
          <ScrolledTable
            label="Table of files"
            columns={['Name', 'Size', 'Rows', 'Set aside']}
            looks="usa-table usa-table--borderless"
          >
            {report.files.map(({ name, bytes, rows, setAside: aside, sameAs }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="nowrap">{size(bytes)}</td>
                <td>{sameAs === undefined ? number(rows) : `the same as ${sameAs}`}</td>
                <td>{number(aside)}</td>
              </tr>
            ))}
          </ScrolledTable>
        </Section>
        <Counted
          title="Rows set aside, by reason"
          head="Reason"
          counts={report.rowsSetAside}
          none="Every row can be used."
          words={setAsideWords}
        />
        <Counted
          title="In doubt"
          head="What"
          counts={report.doubts}
          none="No conviction and no birth date is in doubt."
          words={sentence}
        />
        <Counted
          title="Remarks"
          head="What"
          counts={report.remarks}
          none="There is nothing to remark."
          words={sentence}
        />
        <Counted
          title="Rows by county"
          head="County"
          counts={report.counties}
          none="No row names a county."
          words={(name) => (name === '' ? 'No county' : countyName(name))}
        />
        <Counted
          title="Convictions by level"
          head="Level"
          counts={report.levels}
          none="There is no conviction."
          words={sentenceStart}
        />
        <Counted
          title="Cannabis convictions, all counties"
          head="Section"
          counts={report.cannabisConvictions}
          none="There is no conviction under the cannabis sections."
          words={(name) => (name === 'unclear' ? 'cannot be told' : `HS ${name}`)}
        />
        <Counted
          title="Convictions by offense"
          head="Offense"
          counts={report.offenses}
          none="No offense can be read."
          words={(name) => name}
        />
      </div>
      <Section title="Convictions by year">
        <Years caption="Convictions by year" counts={report.convictionsByYear} />
      </Section>
      <ChooseCounties data={data} />
      <p>
        <Link to={`/policy/${data.id}`} class="usa-button">
          Choose the policy
        </Link>
      </p>
    </>
  );
}

const MOST = 8;

function Counted({
  title,
  head,
  counts,
  none,
  words,
}: {
  readonly title: string;
  readonly head: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly none: string;
  readonly words: (name: string) => string;
}): JSX.Element {
  const all = Object.entries(counts);
  const bars = (entries: typeof all): JSX.Element => (
    <Bars caption={title} head={head} bars={entries.map(([name, count]) => ({ name: words(name), count }))} />
  );
  return (
    <Section title={title}>
      {all.length === 0 ? <p class="quiet">{none}</p> : bars(all.slice(0, MOST))}
      {all.length > MOST ? (
        <details>
          <summary class="screen-only">Show {plural(all.length - MOST, 'other')}</summary>
          {bars(all.slice(MOST))}
        </details>
      ) : undefined}
    </Section>
  );
}

const CODES: Readonly<Record<string, string>> = {
  'wrong-field-count': 'The row has not 95 fields',
  'bad-quote': 'A quotation mark stands where none can be',
  'blank-subject-id': 'Nobody is named',
  'bad-count-order': 'CNT_ORDER is not twelve digits',
};

function setAsideWords(code: string): string {
  return CODES[code] ?? code;
}
