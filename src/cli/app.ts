import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
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
    .option('--port <n>', 'the port on 127.0.0.1; 0 takes a free one', wholeUpTo(65_535), 0)
    .option('--no-open', 'print the link and leave it to you to open it')
    .option('--workspace <folder>', 'where files, runs and results are kept, for your eyes only', usualWorkspace())
    .option('--idle <minutes>', 'lock after this long without use', wholeUpTo(24 * 60), 15)
    .addHelpText('after', '\nExample:\n  cmr app')
    .action(openApp);
}

async function openApp({ port, open, workspace, idle }: AppOptions): Promise<void> {
  const served = await serve({
    port,
    workspace: resolve(workspace),
    version: thisProgram().version,
    idleMinutes: idle,
    clock: { today: () => asOfOf(undefined), now: () => new Date() },
    locked: (link) => say(`Locked. To go on, open this link, once:\n\n  ${link}\n`),
  });
  const closed = new Promise<void>((resolve) => {
    const close = (): void => void served.close().then(resolve);
    process.once('SIGINT', close).once('SIGTERM', close).once('SIGHUP', close);
  });
  say(`Clear My Record is open on this machine alone. Open this link, once:\n\n  ${served.link}\n`);
  say(`Files and results are kept in ${served.office.workspace.path}. Ctrl-C closes the application.`);
  if (open) openInBrowser(served.link);
  await closed;
  say('Closed.');
  process.exitCode = DONE;
}

/** Asks the system to open the link; where it cannot, the link has been printed. */
function openInBrowser(link: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', link]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [link]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function wholeUpTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return value;
  };
}
