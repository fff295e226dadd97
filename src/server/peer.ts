// Whoever works beside the server, and how to talk with it: a thread of its process, or a process of its own.
import { fork } from 'node:child_process';
import { totalmem } from 'node:os';
import { type MessagePort, Worker, parentPort, workerData } from 'node:worker_threads';

/** Somebody at work, seen from the server. */
export type Peer = {
  readonly say: (message: unknown) => void;
  readonly hear: (heard: (message: unknown) => void) => void;
  /** Called once it has ended, however that came. */
  readonly whenGone: (then: () => void) => void;
  readonly end: () => Promise<void>;
};

/** The server, seen from whoever works for it. */
export type Desk = Pick<Peer, 'say' | 'hear'>;

/** What the machine has is used, or collecting garbage would take longer than the work; in megabytes for each of so many. */
function roomFor(beside: number): number {
  return Math.floor(((totalmem() / 2 ** 20) * 0.75) / beside);
}

/** Starts a thread with what it begins with. */
export function threadPeer(file: string, start: unknown): Peer {
  const resourceLimits = { maxOldGenerationSizeMb: roomFor(1) };
  const thread = new Worker(new URL(file, import.meta.url), { workerData: start, resourceLimits });
  return {
    say: (message) => thread.postMessage(message),
    hear: (heard) => void thread.on('message', heard),
    whenGone: (then) => void thread.on('error', then).on('exit', then),
    end: async () => void (await thread.terminate()),
  };
}

/**
 * Starts a process that holds much for long and is to answer at once. Only a process can be told at its start how to collect
 * its garbage: with the engine's own ways a change of a policy now and then waits for that.
 */
export function processPeer(file: string, start: unknown, beside: number): Peer {
  const child = fork(new URL(file, import.meta.url), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${roomFor(beside)}`, ...(ENGINES.test(process.versions.v8) ? AT_ONCE : [])],
  });
  const gone = new Promise<void>((resolve) => child.once('error', () => resolve()).once('exit', () => resolve()));
  // Who has ended hears nothing more; that it has is told by itself.
  const say = (message: unknown): void => void child.send(message as object, () => {});
  say(start);
  return {
    say,
    hear: (heard) => void child.on('message', heard),
    whenGone: (then) => void gone.then(then),
    end: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** The engines of Node 20 to 24, which know these options. */
const ENGINES = /^1[123]\./;

/**
 * Young objects have room for dozens of answers, for to look for them goes through the whole of a large memory; garbage is
 * not looked for because little happens, for then somebody thinks about the next change; and it can be asked for.
 */
const AT_ONCE = ['--min-semi-space-size=16', '--no-memory-reducer', '--expose-gc'];

/** In a thread: the server, and what the thread was started with. */
export function deskOfThread<S>(): { readonly desk: Desk; readonly start: S } {
  return { desk: deskAt(parentPort!), start: workerData as S };
}

function deskAt(port: MessagePort): Desk {
  return { say: (message) => port.postMessage(message), hear: (heard) => void port.on('message', heard) };
}

/** In a process: the server, and what the process was started with. Without the server it ends. */
export function deskOfProcess<S>(): Promise<{ readonly desk: Desk; readonly start: S }> {
  process.on('disconnect', () => process.exit(1));
  // The terminal tells everybody; the server ends this one.
  process.on('SIGINT', () => {});
  return new Promise((resolve) => {
    // What comes before anybody hears it would be lost.
    const early: unknown[] = [];
    let heard = (message: unknown): void => void early.push(message);
    const hear = (then: (message: unknown) => void): void => {
      heard = then;
      for (const message of early.splice(0)) then(message);
    };
    const desk = { say: (message: unknown): void => void process.send!(message), hear };
    process.once('message', (start) => {
      process.on('message', (message) => heard(message));
      resolve({ desk, start: start as S });
    });
  });
}
