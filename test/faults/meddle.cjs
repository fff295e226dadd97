// Loaded into the program before it starts, in every thread: lets happen, at a chosen call of the system, what a machine
// may do to a run. CMR_MEDDLE says what, as JSON: see Meddling in faults.ts.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const { call, of, nth, thread, once, then, input } = JSON.parse(process.env.CMR_MEDDLE);
const paths = new Map();
let met = 0;

const own = { ...fs };
fs.openSync = (path, ...rest) => {
  const handle = own.openSync(path, ...rest);
  paths.set(handle, String(path));
  return handle;
};
const open = fs.openSync;
fs[call] = (first, ...rest) => {
  const path = typeof first === 'number' ? (paths.get(first) ?? '') : String(first);
  const here = thread === (isMainThread ? 'main' : 'worker') && path.endsWith(of);
  if (here && (!once || own.existsSync(once)) && ++met === nth) {
    const failed = acts[then.act]();
    if (failed && typeof rest.at(-1) === 'function') return void rest.at(-1)(failed);
    if (failed) throw failed;
  }
  return (call === 'openSync' ? open : own[call])(first, ...rest);
};
syncBuiltinESMExports();

const NAME = 'VADER,ANAKIN';
const NUMBERS = Array.from({ length: 100_000 }, () => 0.5);

const acts = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  stop: () => void process.kill(process.pid, 'SIGINT'),
  fail: () => Object.assign(new Error(`of /home/${NAME}`), { code: then.code }),
  exit: () => process.exit(then.code),
  throw: () => void setImmediate(() => undefinedFunctionOf(NAME)),
  reject: () => void Promise.reject(new Error(NAME)),
  exhaust: () => {
    // Numbers in one piece each, which nobody has to go through again and again on the way to the limit.
    for (const kept = []; ;) kept.push(NUMBERS.slice());
  },
  append: () => own.appendFileSync(input, then.text),
  cut: () => own.truncateSync(input, then.size),
  overwrite: () => own.writeFileSync(input, own.readFileSync(input)),
  remove: () => own.rmSync(input, { force: true }),
  replace: () => {
    own.copyFileSync(input, `${input}.new`);
    own.renameSync(`${input}.new`, input);
  },
};

function undefinedFunctionOf(text) {
  throw new TypeError(text);
}
