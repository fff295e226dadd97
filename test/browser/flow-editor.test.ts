import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Policy, type PolicyStep } from '../../src/engine/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { type App, type Window, enter, judged, leave, openWindow, startApp } from './app.ts';
import { faultsOf, isTooWide } from './axe.ts';
import { chromiumPath } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'policies-'));

/** Uses everything that a policy file can hold. */
const RICH: Policy & { readonly $schema: string } = {
  $schema: '../schemas/policy.schema.json',
  id: 'rich',
  title: 'A policy with everything',
  remedy: 'prop-64',
  county: 'YOLO',
  source: 'A test',
  inForce: { from: '2020-01-01', to: '2030-12-31' },
  notes: ['one', 'two'],
  covers: ['plea-bargains'],
  readings: { twoPriors: 'literal' },
  flow: [
    { all: [{ ask: 'deceased' }, { not: { any: [{ ask: 'weight-over-a-pound' }] } }], then: 'dismiss', reason: 'Ours' },
    {
      ask: 'years-since-conviction',
      years: 7,
      then: {
        flow: [{ ask: 'sentence-completed', whose: 'all', then: 'reduce' }],
        otherwise: { then: 'maybe-eligible', reason: 'Still serving' },
      },
    },
    { ask: 'section-within', sections: ['HS 11357(b)'], then: 'city-attorney-review' },
  ],
  otherwise: { then: 'not-eligible', reason: 'Nothing applies' },
};

describe.skipIf(chromiumPath === undefined)('The flow editor', () => {
  let app: App;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    window = await openWindow({ bypassCSP: true });
    page = window.page;
    await enter(page, app);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Readiness:').waitFor();
    await page.getByRole('link', { name: 'Choose the policy' }).click();
    await judged(page);
  });

  afterAll(() => leave(app));

  /** The policy as it would be taken away now. */
  async function saved(): Promise<Policy> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save policy as file' }).click(),
    ]);
    return JSON.parse(readFileSync(await download.path(), 'utf8')) as Policy;
  }

  /** Opens a policy with an id of its own, and waits until it stands in the place of the one before. */
  async function open(policy: Policy): Promise<void> {
    const path = join(folder, 'policy.json');
    writeFileSync(path, JSON.stringify(policy));
    await page.getByLabel('Open policy file').setInputFiles(path);
    await expect.poll(async () => (await saved()).id).toBe(policy.id);
  }

  /** Presses the control of that name as it has the focus, and nothing else. */
  async function press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press(key);
  }

  test('opens a policy that uses everything and saves it as it was', async () => {
    await open(RICH);
    await page.getByRole('button', { name: 'Remove Question 3', exact: true }).waitFor();
    expect(await saved()).toEqual(RICH);
    for (const policy of builtInPolicies) {
      await open(policy);
      expect(await saved()).toEqual(policy);
    }
  });

  test('makes groups, inner questions and words for the results by keyboard alone', async () => {
    await open({
      id: 'own',
      remedy: 'prop-64',
      source: 'A test',
      flow: [{ ask: 'deceased', then: 'dismiss' }],
      otherwise: 'not-eligible',
    });
    await press('More for Question 1');
    await press(/^Put in a group: one of these/);
    // The focus went with the question into its group.
    await expect
      .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'))
      .toBe('More for Question 1, part 1');
    await page.getByLabel('Add a part to Question 1', { exact: true }).focus();
    await page.getByLabel('Add a part to Question 1', { exact: true }).selectOption('age-at-least');
    await press('More for Question 1, part 2');
    await press(/^Ask for a no/);
    await page
      .getByLabel('Add a question behind the last Question', { exact: true })
      .selectOption('years-since-conviction');
    await page.getByLabel(/^Question 2, years/).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Yes to Question 2', { exact: true }).selectOption('reduce');
    await page.getByLabel('Reason in the results, Question 2', { exact: true }).fill('Long ago');
    await page.keyboard.press('Tab');
    await press('More for Question 2');
    await press(/^Ask only after a yes to the question above/);
    await page.getByLabel('Reason in the results, behind the last Question', { exact: true }).fill('Nothing applies');
    await page.keyboard.press('Tab');
    const flow: readonly PolicyStep[] = [
      {
        any: [{ ask: 'deceased' }, { not: { ask: 'age-at-least', age: 50 } }],
        then: {
          flow: [{ ask: 'years-since-conviction', years: 6, then: 'reduce', reason: 'Long ago' }],
          otherwise: 'dismiss',
        },
      },
    ];
    expect((await saved()).flow).toEqual(flow);
    expect((await saved()).otherwise).toEqual({ then: 'not-eligible', reason: 'Nothing applies' });
    await press('Undo the last change');
    await press('Undo the last change');
    expect((await saved()).flow).toHaveLength(2);
  });

  test('says beside the field, in plain words, what is still to be put right, and judges nothing meanwhile', async () => {
    await open({ ...RICH, id: 'short', flow: [RICH.flow[2]!] });
    await page.getByLabel(/^Question 1, sections/).fill('HS 11357, HS 11362');
    await page.keyboard.press('Tab');
    await page
      .getByText(/"HS 11362" is not a section that this question knows/)
      .first()
      .waitFor();
    await page.getByLabel('Add a question behind the last Question', { exact: true }).selectOption('all');
    await page.getByText('Question 2: Add at least one question.').waitFor();
    await page.getByText('The policy is not finished').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Start run' }).isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await press('Remove Question 2');
    await page.getByLabel(/^Question 1, sections/).fill('HS 11357');
    await page.keyboard.press('Tab');
    await page.getByText('The policy is not finished').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('button', { name: 'Start run' }).isEnabled()).toBe(true);
  });

  test('is without fault for axe in both themes, and fits 400 and 1280 pixels, with everything opened', async () => {
    await open(RICH);
    await page.getByText('About this policy').click();
    const faults: string[] = [];
    for (const name of ['Question 1', 'Question 1, part 2', 'Question 2', 'Question 2, inner question 1']) {
      await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
      for (const theme of ['light', 'dark']) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        faults.push(...(await faultsOf(page)));
      }
    }
    for (const width of [400, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      if (await isTooWide(page)) faults.push(`it scrolls sideways at ${width}`);
    }
    expect(faults).toEqual([]);
    expect(window.complaints).toEqual([]);
  });
});
