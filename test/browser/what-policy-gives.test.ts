import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTCOME_WORDS, type Outcome } from '../../src/engine/index.ts';
import type { PolicyInNumbers } from '../../src/run/index.ts';
import { cmr, ownFolder } from '../command/cmr.ts';
import { type App, type Window, enter, judged, leave, openWindow, startApp } from './app.ts';
import { look } from './axe.ts';
import { chromiumPath } from './chromium.ts';

describe.skipIf(chromiumPath === undefined)('What a policy gives, beside the policy', () => {
  let app: App;
  let window: Window;
  let page: Page;
  /** Of the sample, as the commands take it. */
  let asked: readonly string[];
  const folder = ownFolder();

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = window.page;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await page.getByLabel('Law as of').fill('2020-07-01');
    const data = join(app.workspace, 'data');
    const input = join(data, readdirSync(data)[0]!, 'files', 'sample.csv');
    asked = ['--input', input, '--county', 'SACRAMENTO', '--as-of', '2020-07-01'];
  });

  afterAll(() => leave(app));

  async function choose(policy: string, against = ''): Promise<void> {
    await page.getByLabel('Begin with').selectOption(policy);
    await judged(page);
    await page.getByLabel('Compare with').selectOption(against);
    await judged(page);
  }

  /** The cells of a table's rows, without pictures. */
  async function cells(name: string | RegExp): Promise<readonly (readonly string[])[]> {
    const table = page.getByRole('table', { name });
    await table.waitFor();
    const rows = await table.locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) =>
        (await row.locator('th, td:not([aria-hidden])').allTextContents()).map((cell) => cell.trim()),
      ),
    );
  }

  const inWords = (counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(counts).map(([outcome, count]) => [
        OUTCOME_WORDS[outcome as Outcome],
        count.toLocaleString('en-US'),
      ]),
    );

  test('are the numbers of cmr compare-policies, whichever of the two covers more', async () => {
    for (const [own, against] of [
      ['sacramento-2019', 'san-joaquin-2019'],
      ['san-joaquin-2019', 'sacramento-2019'],
    ] as const) {
      await choose(own, against);
      const told = cmr(['compare-policies', ...asked, '--policy', against, '--policy', own, '--json']);
      const { policies } = JSON.parse(told.stdout) as { readonly policies: readonly PolicyInNumbers[] };
      const numbers = policies[1]!;
      const bars = async (name: string): Promise<object> =>
        Object.fromEntries((await cells(name)).map(([outcome, count]) => [outcome, count]));
      expect(await bars('Convictions by outcome')).toEqual(inWords(numbers.convictions));
      expect(await bars('People by outcome')).toEqual(inWords(numbers.people));
      const stats = await page.locator('.live .stat__value').allTextContents();
      const { noFelony, noConvictionIn7Years, noConviction } = numbers.impact;
      expect(stats.map(Number)).toEqual([numbers.peopleRelieved, noFelony, noConvictionIn7Years, noConviction]);
      expect(await cells('Convictions that move from one outcome to another')).toEqual(
        numbers.changes.map(({ from, to, convictions, people }) => [
          from ? OUTCOME_WORDS[from] : 'Not looked at',
          to ? OUTCOME_WORDS[to] : 'Not looked at',
          String(convictions),
          String(people),
        ]),
      );
    }
  });

  test('are set against the policy as it was a moment ago, when that was put aside', async () => {
    await choose('dismiss-everything');
    await page.getByRole('button', { name: 'Compare with the policy as it is now' }).click();
    await page.getByText('No conviction moves.').waitFor();
    await page.getByRole('button', { name: 'Change this flow' }).click();
    await page.getByLabel('Yes to Question 1', { exact: true }).selectOption('hand-review');
    const moves = page.getByRole('table', { name: 'Convictions that move from one outcome to another' });
    await moves.waitFor();
    await judged(page);
    expect(await cells('Convictions that move from one outcome to another')).toEqual([
      ['Eligible for Dismissal', 'Hand Review', expect.any(String), expect.any(String)],
    ]);
  });

  test('name the people who move, as cmr compare-policies lists them, each one click from the page of the person', async () => {
    await choose('sacramento-2019', 'san-joaquin-2019');
    const out = folder('moves');
    cmr(['compare-policies', ...asked, '--policy', 'san-joaquin-2019', '--policy', 'sacramento-2019', '--out', out]);
    const lines = readFileSync(join(out, 'moves.csv'), 'utf8').trim().split('\n').slice(1);
    const moves = lines.map((line) => line.split('/')[0]!);
    await page.getByText('The people who move', { exact: true }).click();
    const list = page.getByRole('table', { name: 'The people who move, conviction by conviction' });
    await list.waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    for (let shown = 50; shown < moves.length; shown += 200) {
      await more.click();
      await expect.poll(() => list.locator('tbody tr').count()).toBeGreaterThan(shown);
    }
    await expect.poll(() => list.locator('tbody tr').count()).toBe(moves.length);
    expect(await list.locator('tbody th').allTextContents()).toEqual(moves);
    expect(await look(page, 'The people who move')).toEqual([]);

    const way = page.getByLabel('Who move', { exact: true });
    const ways = (await way.locator('option').allTextContents()).slice(1);
    const first = ways.find((words) => !words.includes('Not looked at')) ?? '';
    await way.selectOption(first);
    const [from = '', to = '', count = ''] = first.split(/ → | \(/);
    await expect.poll(() => list.locator('tbody tr').count()).toBe(Math.min(50, Number.parseInt(count, 10)));
    const cellsOfList = await cells('The people who move, conviction by conviction');
    expect(new Set(cellsOfList.map(([, , was, is]) => `${was} → ${is}`))).toEqual(new Set([`${from} → ${to}`]));
    const [number = '', , , , decidedBy = ''] = cellsOfList[0]!;
    await list.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Determinations' }).waitFor();
    expect(page.url()).not.toContain(number);
    expect(await page.title()).not.toContain(number);
    const facts = await page.locator('.who__facts div').allTextContents();
    expect(facts).toContain(`Person number${number}`);
    expect(await page.locator('.card__outcome').allTextContents()).toContainEqual(expect.stringContaining(to));
    expect(await page.locator('main').textContent()).toContain(decidedBy);
    expect(await look(page, 'A person who moves')).toEqual([]);
    await page.getByRole('link', { name: 'Policy', exact: true }).click();
    await judged(page);
  });

  test('are drawn as the flow that cmr flow draws, with the counts of the table beneath', async () => {
    for (const policy of ['los-angeles-2019', 'contra-costa-2019']) {
      await choose(policy);
      const file = join(folder('flow'), 'flow.svg');
      cmr(['flow', ...asked, '--policy', policy, '--out', file]);
      const words = (texts: readonly string[]): string => texts.join(' ');
      const svg = readFileSync(file, 'utf8');
      const printed = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].slice(2).map(([, text = '']) => text);
      const escapes = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
      const drawn = await page.locator('svg.drawing text').allTextContents();
      expect(words(drawn)).toBe(
        words(printed).replaceAll(/&(?:amp|lt|gt|quot);/g, (each) => escapes[each as keyof typeof escapes]),
      );
      const table = page.getByRole('table', { name: 'How many convictions reached each question' });
      if ((await table.count()) === 0) await page.getByText('Show the flow as a table').click();
      const rows = await cells('How many convictions reached each question, and how many it decided');
      const decided = drawn.filter((text) => text.endsWith(' decided')).map((text) => text.replace(' decided', ''));
      const inTable = rows.filter(([question = '']) => !question.endsWith('questions follow')).map((row) => row[2]);
      expect(decided).toEqual(inTable);
      expect(await page.locator('[style]').count()).toBe(0);
      expect(await look(page, policy)).toEqual([]);
    }
    expect(window.complaints).toEqual([]);
  });

  test('vary a number as cmr sweep does', async () => {
    await choose('los-angeles-2019');
    await page.getByText('Vary a number').click();
    await page.getByLabel('Number to vary').selectOption('age-at-least.age');
    await page.getByText('Show the numbers').click();
    const out = folder('sweep');
    cmr(['sweep', ...asked, '--policy', 'los-angeles-2019', '--vary', 'age-at-least.age=40..65', '--out', out]);
    const [head = '', ...lines] = readFileSync(join(out, 'sweep.csv'), 'utf8').trim().split('\n');
    const relieved = head.split(',').indexOf('people_relieved');
    const swept = lines.map((line) => [line.split(',')[0]!, line.split(',')[relieved]!]);
    const shown = (): ReturnType<typeof cells> => cells('People with some relief for each value');
    await expect
      .poll(async () => (await shown()).map(([value = '', people]) => [value.replace(' (as it is)', ''), people]))
      .toEqual(swept);
    expect((await shown()).map(([value]) => value)).toContain('50 (as it is)');
    expect(new Set(swept.map(([, people]) => people)).size).toBeGreaterThan(1);
  });

  test('tell of race, sex and age what the summary of a run tells, on the screen, and no small group anywhere else', async () => {
    await choose('sacramento-2019');
    await page.getByText('By race, sex and age').click();
    const out = folder('run');
    cmr(['run', ...asked, '--policy', 'sacramento-2019', '--out', out, '--quiet']);
    const { peopleInScope, peopleWithSomeRelief } = JSON.parse(
      readFileSync(join(out, 'summary.json'), 'utf8'),
    ) as Record<string, { readonly byAge: Record<string, number>; readonly byRace: Record<string, number> }>;
    const ages = (await cells(/^Age/)).map(([age, people, relieved = '']) => [
      age,
      people,
      relieved.replace(/ .*/, ''),
    ]);
    const summed = Object.entries(peopleInScope!.byAge).filter(([, people]) => people > 0);
    expect(ages).toEqual(
      summed.map(([age, people]) => [age, String(people), String(peopleWithSomeRelief!.byAge[age] ?? 0)]),
    );
    expect(Object.values(peopleInScope!.byRace).some((people) => people < 11)).toBe(true);

    await page.getByRole('button', { name: 'Copy tables' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied).toContain('Together: ');
    expect((copied.match(/(?<=\t)\d+/g) ?? []).filter((count) => Number(count) > 0 && Number(count) < 11)).toEqual([]);

    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const whole = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(whole).toContain('people with some relief');
    expect(whole).not.toContain('With some relief');

    await page.emulateMedia({ media: 'print' });
    await page.getByText('Together: ').first().waitFor();
    expect(await page.locator('.equity__exact').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(window.complaints).toEqual([]);
  });
});
