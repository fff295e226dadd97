import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { processPeer } from '../src/server/peer.ts';
import { ownFolder } from './command/cmr.ts';

const folder = ownFolder();
const peer = pathToFileURL(fileURLToPath(new URL('../dist/server/peer.js', import.meta.url))).href;

/** The address of a program that is written for a test. */
function program(name: string, text: string): string {
  const path = folder(`${name}.mjs`);
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

/** Listens late, and then repeats what it hears. */
const parrot = (): string =>
  program(
    'parrot',
    `import { deskOfProcess } from '${peer}';
const { desk, start } = await deskOfProcess();
await new Promise((resolve) => setTimeout(resolve, 50));
desk.hear((message) => desk.say([start, message, process.pid, typeof gc]));`,
  );

test('What is said to a process before it listens is heard in its order', async () => {
  const { say, hear, end } = processPeer(parrot(), { name: 'parrot' }, 1);
  const heard: unknown[] = [];
  hear((message) => void heard.push(message));
  say('one');
  say('two');
  await vi.waitFor(() => expect(heard).toHaveLength(2), 60_000);
  const [pid, gc] = [expect.any(Number), expect.any(String)];
  expect(heard).toEqual(['one', 'two'].map((said) => [{ name: 'parrot' }, said, pid, gc]));
  await end();
});

test.runIf(/^1[123]\./.test(process.versions.v8))(
  'A process that is to answer at once may collect its garbage when it wants',
  async () => {
    const { say, hear, end } = processPeer(parrot(), {}, 1);
    const heard = new Promise((resolve) => hear(resolve));
    say('');
    expect(((await heard) as unknown[])[3]).toBe('function');
    await end();
  },
);

test('Whoever asked a process is told when it is gone, and may go on talking', async () => {
  const { say, hear, whenGone } = processPeer(parrot(), {}, 1);
  const gone = new Promise((resolve) => whenGone(() => resolve('gone')));
  hear((message) => process.kill((message as number[])[2]!, 'SIGKILL'));
  say('');
  expect(await gone).toBe('gone');
  expect(() => say('nobody hears this')).not.toThrow();
});

test('A process does not outlive the server, however that ends', async () => {
  const server = program(
    'server',
    `import { processPeer } from '${peer}';
const { say, hear } = processPeer('${parrot()}', {}, 1);
hear(([, , pid]) => console.log(pid));
say('');`,
  );
  const running = spawn(process.execPath, [fileURLToPath(server)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [told] = (await once(running.stdout, 'data')) as [Buffer];
  running.kill('SIGKILL');
  await vi.waitFor(() => expect(() => process.kill(Number(told.toString()), 0)).toThrow('ESRCH'), 60_000);
});
