import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../src/server/index.ts';
import { cmr, ownFolder, put } from '../command/cmr.ts';
import { type App, endApp, enter, leave, openWindow, startApp } from './app.ts';
import { chromiumPath } from './chromium.ts';
import { clientOf } from './client.ts';

const folder = ownFolder();

function deliveries(): string {
  const path = folder('deliveries');
  mkdirSync(join(path, '2020', 'deeper'), { recursive: true });
  for (const name of ['letter.pdf', '.hidden.csv', 'notes.answers.csv', 'key.pem']) put(join(path, name), 'x');
  for (const name of ['part 2.csv', 'part 10.dat'])
    cmr(['generate', '--people', '10', '--county', 'YOLO', '--seed', '4', '--out', join(path, name)]);
  symlinkSync(join(path, '2020'), join(path, 'latest'));
  symlinkSync(join(path, 'gone'), join(path, 'nowhere.csv'));
  return path;
}

const path = deliveries();

function endsWith(folder: string): RegExp {
  return new RegExp(`/${folder.replace('.', '\\.')}$`);
}

describe('The folders that the application shows', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(async () => {
    await endApp(app);
  });

  test('name folders and files that may be data, with sizes, in the order of people; nothing hidden, and no other file', async () => {
    const client = await clientOf(app);
    const place = await client.send<Place>('/api/places', { path });
    expect(place).toMatchObject({ path, above: join(path, '..'), folders: ['2020', 'latest'], notShown: 0 });
    expect(place.files.map(({ name }) => name)).toEqual(['part 2.csv', 'part 10.dat']);
    expect(place.files.every(({ bytes }) => bytes > 1000)).toBe(true);
    expect((await client.send<Place>('/api/places', {})).path).toBe(homedir());
    await expect(client.send('/api/places', { path: join(path, 'nowhere') })).rejects.toThrow('no such file or folder');
    await expect(client.send('/api/places', { path: join(path, 'part 2.csv') })).rejects.toThrow('cannot be opened');
  });

  test.each([
    ['without a cookie', {}],
    ['from another page', { Origin: 'https://evil.example' }],
  ])('are shown to nobody %s', async (_, headers) => {
    const reply = await fetch(`${app.origin}/api/places`, {
      method: 'POST',
      headers: { Origin: app.origin, ...headers },
      body: '{}',
    });
    expect(reply.status).toBeGreaterThan(400);
    expect(await reply.text()).not.toContain(homedir());
  });
});

describe.skipIf(chromiumPath === undefined)('Files in folders of this machine', () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(() => leave(app));

  test('are found and taken by keyboard alone, and no path stands in an address', async () => {
    const { page, asked } = await openWindow();
    await enter(page, app);
    await page.goto(`${app.origin}/data`);
    await page.getByRole('button', { name: 'Browse folders' }).press('Enter');
    await page.getByRole('button', { name: 'This computer' }).press('Enter');
    for (const name of path.split('/').filter(Boolean)) {
      await page.getByRole('button', { name: `Open folder ${name}`, exact: true }).press('Enter');
      // The focus is on the folder that was opened, so that Tab goes on from there.
      await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(endsWith(name));
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open folder deeper' }).waitFor();
    await page.getByRole('button', { name: 'Up to the folder above' }).press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(endsWith(basename(path)));
    await page.getByLabel('part 2.csv').press('Space');
    await page.getByLabel('part 10.dat').press('Space');
    await page.getByRole('button', { name: /^Use 2 files/ }).press('Enter');
    await page.getByText('Readiness:').waitFor();
    expect(await page.getByRole('table').first().textContent()).toContain('part 10.dat');
    expect(asked.filter((address) => /deliveries|part/.test(address.replace(/part-\w+\.js/, '')))).toEqual([]);
  });
});
