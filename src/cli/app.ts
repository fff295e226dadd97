import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { thisProgram } from '../node/index.ts';
import { serve, usualWorkspace } from '../server/index.ts';
import { asOfOf } from './options.ts';
import { DONE, say } from './terminal.ts';

type AppOptions = {
  readonly port: number;
  readonly open: boolean;
  readonly workspace: string;
  readonly idle: number;
};

export function appCommand(): Command {
  return new Command('app')
    .description('Open the application in the browser, on this machine alone. Ctrl-C closes it.')
    .option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one', whole(0, 65_535), 0)
    .option('--no-open', 'print the link and leave it to you to open it')
    .option('--workspace <folder>', 'where files, runs and results are kept, for your eyes only', usualWorkspace())
    .option('--idle <minutes>', 'lock after this long without use', whole(1, 24 * 60), 15)
    .addHelpText('after', '\nExample:\n  cmr app')
    .action(openApp);
}

async function openApp({ port, open, workspace, idle }: AppOptions): Promise<void> {
  const folder = resolve(workspace);
  const way = new WayIn(join(folder, 'open.html'));
  const served = await serve({
    port,
    workspace: folder,
    version: thisProgram().version,
    idleMinutes: idle,
    clock: { today: () => asOfOf(undefined), now: () => new Date() },
    entered: () => way.remove(),
    locked: (link) => say(`Locked. To go on, open this link, once:\n\n  ${link}\n`),
  });
  const closed = new Promise<void>((resolve) => {
    const close = (): void => void served.close().then(resolve);
    process.once('SIGINT', close).once('SIGTERM', close).once('SIGHUP', close);
  });
  say(`Clear My Record is open on this machine alone. Open this link, once:\n\n  ${served.link}\n`);
  say(`Files and results are kept in ${served.office.workspace.path}. Ctrl-C closes the application.`);
  if (open) way.openTo(served.link);
  await closed;
  way.remove();
  say('Closed.');
  process.exitCode = DONE;
}

/**
 * A page that only this account can read, and that leads to the link. The browser is opened on it: what a program is started
 * with, every account of the machine can see.
 */
class WayIn {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Asks the system to open the link; where it cannot, the link has been printed. */
  openTo(link: string): void {
    writeFileSync(
      this.#path,
      `<!doctype html><title>Clear My Record</title><meta http-equiv="refresh" content="0;url=${link}">`,
      { mode: 0o600 },
    );
    const address = pathToFileURL(this.#path).href;
    const [command, args] =
      process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
        : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
    const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return value;
  };
}
