import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemedySummary } from '../../src/write/index.ts';
import { cmr, ownFolder, put } from '../command/cmr.ts';
import { bulkFile, cannabisArrest, row } from '../support/bulk-file.ts';
import { type App, type Window, atRest, enter, judged, leave, openWindow, startApp } from './app.ts';
import { look } from './axe.ts';
import { chromiumPath } from './chromium.ts';

const path = ownFolder();
const SECTIONS = ['11357(A) HS', '11359 HS', '487(A) PC', '11377(A) HS', '496(A) PC', '415 PC'];
/** Each with a conviction of one of the sections, an arrest that led to none, and a young conviction for which a wait runs. */
const input = put(
  path('doj.csv'),
  bulkFile(
    Array.from({ length: 18 }, (_, i) => [
      row({ SUBJECT_ID: String(100 + i), OFFENSE_DESCR: SECTIONS[i % 6]!, PRI_DOB: `19${60 + i}0314` }),
      cannabisArrest(String(100 + i)),
      row({
        SUBJECT_ID: String(100 + i),
        CNT_ORDER: '105002001000',
        STP_EVENT_DATE: '20250601',
        CYC_DATE: '20250501',
        OFFENSE_DESCR: '496D(A) PC-POSSESS STOLEN VEHICLE',
      }),
    ]).flat(),
  ),
);
const HEADER = 'person,conviction,question,answer,by,on,source\n';

describe.skipIf(chromiumPath === undefined)('Several remedies on the page', () => {
  let app: App;
  let window: Window;
  let data: string;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    const { page } = window;
    await enter(page, app);
    await page.getByRole('link', { name: 'New run' }).first().click();
    await page.getByLabel('Path of a file or folder').fill(input);
    await page.getByRole('button', { name: 'Use this path' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await judged(page);
    data = page.url().split('/').at(-1)!;
    await page.getByLabel('Law as of').fill('2026-11-22');
    await page.getByLabel('Begin with').selectOption('statute-only');
  });

  afterAll(() => leave(app));

  /** By its words, as one clicks; the box itself is drawn beside them. */
  const tick = (page: Page, remedy: string): Promise<void> =>
    page.getByText(remedy, { exact: true }).and(page.locator('label')).click();

  const part = (page: Page, name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Results' }).getByRole('link', { name }).click();

  /** From the list of people to the page of one. */
  const openPerson = async (page: Page, person: string): Promise<void> => {
    const first = page.getByRole('region', { name: 'People' }).getByRole('link').first();
    await first.waitFor();
    await page.getByLabel('Search').fill(person);
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of / })
      .waitFor();
    await atRest(page.getByRole('region', { name: 'People' }));
    await first.click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
  };

  test('are chosen by their names, Proposition 64 alone at first; without any no run is started', async () => {
    const { page } = window;
    const remedies = page.getByRole('group', { name: 'What the run asks about' });
    await expect.poll(() => remedies.getByRole('checkbox').count()).toBe(8);
    expect(await remedies.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await tick(page, 'Proposition 64');
    await page.getByText('Choose at least one remedy').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Start run' }).isDisabled()).toBe(true);
    await page.getByText('No policy is needed').waitFor();
    expect(await page.getByLabel('Begin with').count()).toBe(0);
    await page.getByRole('button', { name: 'Choose all remedies' }).click();
    await expect.poll(() => remedies.getByRole('checkbox', { checked: true }).count()).toBe(8);
    expect(await page.getByLabel('Begin with').inputValue()).toBe('statute-only');
  });

  test('take answers of people: a file with a fault is refused at once with its line, a good one is kept', async () => {
    const { page } = window;
    await page.getByText('Answers of people').click();
    const give = (text: string): Promise<void> =>
      page
        .getByLabel('Answers file')
        .setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give(`${HEADER}102,,value-over-950,perhaps,A. Reviewer,2026-11-01,the court file\n`);
    await page.getByText('answers.csv line 2, answer: expected yes or no').waitFor();
    expect(await look(page, 'Policy, answers refused')).toEqual([]);
    await give(`${HEADER}102,,value-over-950,no,A. Reviewer,2026-11-01,the court file\n`);
    await page.getByText('answers.csv: 1 answer.').waitFor();
    await page.reload();
    await page.getByText('answers.csv: 1 answer.').waitFor();
    await expect.poll(() => page.getByLabel('Proposition 47').isChecked()).toBe(true);
    await judged(page);
    expect(await look(page, 'Policy, all remedies')).toEqual([]);
  });

  test('are summed up in the results with the numbers of summary.json', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await page.locator('.lead', { hasText: '8 remedies, 1 answer of people, law as of 2026-11-22' }).waitFor();
    const run = page.url().split('/').at(-1)!;
    const text = readFileSync(join(app.workspace, 'runs', run, 'results', 'summary.json'), 'utf8');
    const { byRemedy, gap } = (JSON.parse(text) as { readonly remedies: RemedySummary }).remedies;
    const table = page.getByRole('region', { name: 'Table of remedies' });
    for (const [name, id] of [
      ['Proposition 47', 'prop-47'],
      ['Dismissal on petition', 'dismissal'],
      ['Automatic arrest relief', 'arrest-relief'],
    ] as const) {
      const cells = await table.getByRole('row', { name }).getByRole('cell').allTextContents();
      const { subjects, outcomes, people } = byRemedy[id]!;
      expect([name, cells[0], cells[2], cells[3], cells[4], cells[5]]).toEqual([
        name,
        ...[subjects, outcomes['Not Yet'] ?? 0, outcomes['Hand Review'] ?? 0, people.eligible, people.notYet].map(
          String,
        ),
      ]);
    }
    expect(gap.people).toBeGreaterThan(0);
    await page.getByText('Answers of people: 1 given, used 1 time.').waitFor();
    await page.getByRole('table', { name: /by the remedies that can be had now/ }).waitFor();
    expect(await look(page, 'Results, all remedies')).toEqual([]);
  });

  test('are a column of the table, by which rows are chosen', async () => {
    const { page } = window;
    await part(page, 'Determinations');
    const rows = page.getByRole('region', { name: 'Determinations' });
    await rows.getByRole('link').first().waitFor();
    await page.locator('summary', { hasText: /^Remedy$/ }).click();
    await page.getByText(/^Automatic arrest relief \(18\)/).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^18 of \d+ determinations/ })
      .waitFor();
    await atRest(rows);
    const place = await rows.getByRole('columnheader').allTextContents();
    const at = place.findIndex((title) => title.startsWith('Remedy'));
    const cells = await rows.getByRole('row').nth(1).getByRole('cell').allTextContents();
    expect(cells.concat(await rows.getByRole('row').nth(1).getByRole('rowheader').allTextContents())).toContain(
      'Automatic arrest relief',
    );
    expect(at).toBeGreaterThan(0);
    expect(await look(page, 'Determinations')).toEqual([]);
  });

  test('make a path on a person’s page, as cmr explain prints it: now, from a day on, once answered', async () => {
    const { page } = window;
    await part(page, 'People');
    await openPerson(page, '104');
    const by = ['--county', 'SACRAMENTO', '--policy', 'statute-only', '--remedy', 'all', '--as-of', '2026-11-22'];
    const { stdout } = cmr(['explain', '--input', input, ...by, '--person', '104']);
    const told = stdout.replaceAll(/\s+/g, ' ');
    const steps = await page.locator('.path__when').allTextContents();
    expect(steps).toEqual(
      [...told.matchAll(/ \d\. (Now|Once answered|Once looked at|From \d{4}-\d\d-\d\d):/g)].map(([, when]) => when),
    );
    expect(steps.some((when) => when.startsWith('From 20'))).toBe(true);
    const open = page.locator('.card__missing').first();
    const asks = (await open.locator('strong').first().textContent())!;
    expect(told).toContain(asks);
    expect(await open.textContent()).toMatch(/Yes leads to .*; no to /);
    expect(told).toContain(/Yes (leads to .*; no to [^.]*)\./.exec((await open.textContent())!)![1]!);
    await page.getByText('In an answers file: value-over-950').first().waitFor();
    await page.getByText('Proposition 47, question by question').first().click();
    await page.getByText('Is the offense one of the list').or(page.getByText('PC 1170.18').first()).first().waitFor();
    await page
      .getByRole('button', { name: /^Show line \d+.* in the record$/ })
      .first()
      .click();
    await page.getByText('Only the marked rows').waitFor();
    expect(await look(page, 'Person, all remedies')).toEqual([]);
    await page.locator('h3', { hasText: 'Arrest' }).waitFor();
  });

  test('show an answer that was given as what it is', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'People' }).click();
    await openPerson(page, '102');
    await page.getByText('Proposition 47, question by question').first().click();
    const given = page.getByText('No. Answered by A. Reviewer on 2026-11-01, from the court file');
    await expect.poll(() => given.first().isVisible()).toBe(true);
  });

  test('without Proposition 64 need no policy, and the results are of those alone', async () => {
    const { page } = window;
    await page.goto(`${app.origin}/policy/${data}`);
    await page.getByRole('button', { name: 'Proposition 64 alone' }).click();
    await tick(page, 'Proposition 47');
    await tick(page, 'Proposition 64');
    await page.getByRole('button', { name: 'Remove answers' }).click();
    expect(await look(page, 'Policy, none needed')).toEqual([]);
    await page.getByRole('button', { name: 'Start run' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await expect
      .poll(() => page.locator('.lead').textContent())
      .toBe('Sacramento County, Proposition 47, law as of 2026-11-22.');
    expect(await page.getByText('convictions in scope').count()).toBe(0);
    await expect.poll(() => page.getByRole('region', { name: 'Table of remedies' }).getByRole('row').count()).toBe(2);
    expect(await look(page, 'Results, Proposition 47')).toEqual([]);
    for (const name of ['Documents', 'Courts']) {
      await part(page, name);
      await page.getByText('Only for Proposition 64').first().waitFor();
      expect(await look(page, `${name}, Proposition 47`)).toEqual([]);
    }
  });

  test('are named as the cause where two runs differ by them, and each line says its remedy', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'From what to what' }).waitFor();
    await page.getByText('The remedies; the answers of people').waitFor();
    await page.getByRole('columnheader', { name: 'Remedy' }).waitFor();
    expect(await look(page, 'Compare, remedies')).toEqual([]);
    // The browser tells of the one refusal, of the answers with a fault.
    expect(window.complaints).toEqual([expect.stringContaining('400 (Bad Request)')]);
  });

  test('leave nothing of the answers when their files and runs are removed', async () => {
    const { page } = window;
    const { workspace } = app;
    const withAnswers = (): readonly string[] =>
      readdirSync(workspace, { recursive: true })
        .map(String)
        .filter((name) => /answers\.json$|remedies-/.test(name));
    expect(withAnswers().length).toBeGreaterThan(1);
    for (const id of readdirSync(join(workspace, 'runs'))) {
      await page.goto(`${app.origin}/runs/${id}/files`);
      await page.getByRole('button', { name: 'Remove this run' }).click();
      await page.getByRole('button', { name: /for good$/ }).click();
      await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
    }
    await page.goto(`${app.origin}/data/${data}`);
    await page.getByRole('button', { name: 'Remove these files' }).click();
    await page.getByRole('button', { name: /for good$/ }).click();
    await page.getByRole('heading', { name: 'Start', level: 1 }).waitFor();
    expect(withAnswers()).toEqual([]);
  });
});
