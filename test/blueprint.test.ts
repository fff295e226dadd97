import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { nextSteps } from '../src/documents/report/after.ts';
import { projectFiles } from './house/project-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = projectFiles().filter(({ path }) => path.startsWith('docs/blueprint/') && path.endsWith('.md'));

/** What is named in the pages as something to type: in a block of code, or between backquotes. */
function commandLines(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```\n([^]*?)```/g)].flatMap((match) => match[1]!.split('\n'));
  const inline = [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
  return [...blocks, ...inline].map((line) => line.trim()).filter((line) => /^cmr( |$)/.test(line));
}

/** Why a line cannot be typed; nothing when it can. */
function fault(line: string, commands: readonly Command[]): string | undefined {
  const [, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  let within = commands;
  let command: Command | undefined;
  while (words[0] !== undefined && within.some((each) => each.name() === words[0])) {
    command = within.find((each) => each.name() === words[0])!;
    within = command.commands;
    words.shift();
  }
  if (!command || within.length > 0) return `${line}: there is no such command`;
  for (const word of words) {
    if (!word.startsWith('-')) continue;
    const known = command.options.some(({ short, long }) => word === short || word === long);
    if (!known) return `${line}: ${command.name()} has no option ${word}`;
  }
  return undefined;
}

describe('The Implementation Blueprint', () => {
  const commands: Command[] = [];

  beforeAll(async () => {
    for (const name of readdirSync(join(root, 'src/cli'))) {
      if (!readFileSync(join(root, 'src/cli', name), 'utf8').includes('Command(): Command')) continue;
      const module = (await import(pathToFileURL(join(root, 'src/cli', name)).href)) as Record<string, () => Command>;
      for (const [key, make] of Object.entries(module)) if (/[a-z]Command$/.test(key)) commands.push(make());
    }
  });

  test('names no command and no option that is not there', () => {
    const lines = pages.flatMap(({ path, text }) => commandLines(text).map((line) => ({ path, line })));
    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.flatMap(({ path, line }) => {
        const found = fault(line, commands);
        return found === undefined ? [] : [`${path}: ${found}`];
      }),
    ).toEqual([]);
  });

  test('and the report name commands that are there', () => {
    const text = JSON.stringify(nextSteps());
    const lines = [...text.matchAll(/"code":"(cmr [^"]+)"/g)].map((match) => match[1]!);
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.flatMap((line) => fault(line, commands) ?? [])).toEqual([]);
  });

  test('is checked by a test that finds a command and an option that are not there', () => {
    const said = (line: string): string | undefined => fault(line, commands);
    expect(said('cmr fly results')).toContain('no such command');
    expect(said('cmr court')).toContain('no such command');
    expect(said('cmr report results --wings')).toContain('no option --wings');
    expect(said('cmr run -i doj.dat --county "LOS ANGELES" --out results')).toBeUndefined();
  });

  test('says in each step who does it, by which screen and by which command, and how to know that it is right', () => {
    const steps = pages.filter(({ path }) => /\/\d\d-/.test(path));
    expect(steps.length).toBe(10);
    for (const { text } of steps) {
      expect(text).toMatch(/\*\*Who\*\*: .*\*\*Screens?\*\*: [^]*?\*\*Commands?\*\*:/);
      expect(text).toMatch(/^## Check$[^]*^- \[ \]/m);
    }
  });

  test('shows pictures that are there', () => {
    const shown = pages.flatMap(({ text }) =>
      [...text.matchAll(/!\[[^\]]+\]\((pictures\/[^)]+)\)/g)].map((match) => match[1]!),
    );
    expect([...new Set(shown)].toSorted()).toEqual(
      readdirSync(join(root, 'docs/blueprint/pictures'))
        .map((name) => `pictures/${name}`)
        .toSorted(),
    );
  });
});
