import {
  LANGUAGES,
  PAPERS,
  openResults
} from "./chunk-FD2WHEYA.js";
import {
  asOfOf
} from "./chunk-P3JFFLIN.js";
import {
  DONE,
  say
} from "./chunk-QJDBMC6S.js";
import {
  readPolicy
} from "./chunk-7J4LMTKD.js";
import {
  REMEDIES,
  RunRefused,
  countyNamed,
  findInputs,
  isoDate,
  parseIsoDate,
  questionsVaried,
  reason,
  resultsSource,
  thisProgram
} from "./chunk-SMOQDO4B.js";

// cli/app.js
import { spawn } from "node:child_process";
import { resolve as resolve2 } from "node:path";
import { Command, InvalidArgumentError } from "commander";

// server/serve.js
import { createAdaptorServer } from "@hono/node-server";
import { Hono as Hono4 } from "hono";
import { setCookie } from "hono/cookie";

// server/door.js
import { createHash, randomInt, timingSafeEqual } from "node:crypto";
var ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
var KEY_LENGTH = 16;
var MOST_WRONG_KEYS = 10;
var Door = class {
  #now;
  #idleMilliseconds;
  #sayKey;
  #key;
  #wrong = 0;
  #cookies = [];
  #lastSeen;
  /** `sayKey` is called with each new key after the first, for the person at this machine to read. */
  constructor(options) {
    this.#now = options.now;
    this.#idleMilliseconds = options.idleMinutes * 6e4;
    this.#sayKey = options.sayKey;
    this.#lastSeen = this.#now();
  }
  /** A new key; the one before it opens nothing any more. */
  newKey() {
    this.#wrong = 0;
    this.#key = randomText(KEY_LENGTH);
    return this.#key;
  }
  /** The cookie's value for a right key, once. */
  enter(key) {
    const given = key.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
    if (this.#key === void 0 || !same(hash(given), hash(this.#key))) {
      if (++this.#wrong >= MOST_WRONG_KEYS)
        this.#sayKey(this.newKey());
      return void 0;
    }
    this.#key = void 0;
    const cookie = randomText(40);
    this.#cookies.push(hash(cookie));
    this.#lastSeen = this.#now();
    return cookie;
  }
  /** Whether a cookie is good now. `active`: somebody did something, so the idle time begins anew. */
  admits(cookie, active) {
    this.lockIfIdle();
    if (cookie === void 0)
      return false;
    const given = hash(cookie);
    if (!this.#cookies.some((known) => same(known, given)))
      return false;
    if (active)
      this.#lastSeen = this.#now();
    return true;
  }
  /** Nobody is let in any more; a new key is told at the terminal. */
  lock() {
    if (this.#cookies.length === 0)
      return;
    this.#cookies = [];
    this.#sayKey(this.newKey());
  }
  lockIfIdle() {
    if (this.#now() - this.#lastSeen > this.#idleMilliseconds)
      this.lock();
  }
};
function randomText(length) {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
function hash(text) {
  return createHash("sha256").update(text).digest();
}
function same(a, b) {
  return timingSafeEqual(a, b);
}

// server/guard.js
import { getCookie } from "hono/cookie";
var CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
var HEADERS = {
  "Content-Security-Policy": CONTENT_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
};
function safeHeaders() {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      context.res.headers.set(name, value);
    if (!context.res.headers.has("Cache-Control"))
      context.res.headers.set("Cache-Control", "no-store");
  };
}
function ownPageOnly(port) {
  return async (context, next) => {
    const host = context.req.header("Host") ?? "";
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`)
      return context.text("This address is not one of the application.", 421);
    const { method } = context.req;
    const origin = context.req.header("Origin");
    if (origin !== void 0 && origin !== `http://${host}`)
      return context.text("Not from another page.", 403);
    if (method !== "GET" && method !== "HEAD" && origin === void 0)
      return context.text("Only the page of the application may ask for that.", 403);
    const site = context.req.header("Sec-Fetch-Site");
    const goesThere = context.req.header("Sec-Fetch-Mode") === "navigate";
    if (site !== void 0 && site !== "same-origin" && site !== "none" && !goesThere)
      return context.text("Not from another page.", 403);
    return next();
  };
}
function cookieName(port) {
  return `cmr-${port}`;
}
function cookieOnly(door, port) {
  return async (context, next) => {
    const { method, path } = context.req;
    const byItself = method === "GET" && (path === "/api/events" || path === "/api/lock");
    if (!door.admits(cookieOf(context, port()), !byItself))
      return context.json({ problems: [{ code: "locked", hint: "the application is locked" }] }, 401);
    return next();
  };
}
function cookieOf(context, port) {
  return getCookie(context, cookieName(port));
}

// server/data-desk.js
import { existsSync, statSync } from "node:fs";
import { basename, join } from "node:path";

// server/engine.js
import { fork } from "node:child_process";
function startEngine(order, told) {
  const child = fork(new URL("../server/engine-process.js", import.meta.url), [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: []
  });
  let stopped = false;
  let last;
  const ended2 = new Promise((resolve3) => {
    child.on("message", (answer) => {
      if (answer.kind === "advance")
        told.advance?.(answer.advance);
      else if (answer.kind === "making")
        told.making?.(answer.making);
      else
        last = answer;
    });
    child.once("error", () => resolve3({ kind: "died" }));
    child.once("exit", () => resolve3(last ?? { kind: stopped ? "stopped" : "died" }));
  });
  child.send(order);
  return {
    ended: ended2,
    process: child,
    stop: () => {
      stopped = true;
      child.kill("SIGTERM");
    }
  };
}

// server/works.js
var Works = class {
  #engines = /* @__PURE__ */ new Map();
  begin(id, order, { end, ...told }) {
    const engine = startEngine(order, told);
    this.#engines.set(id, engine);
    void engine.ended.then((ending) => {
      this.#engines.delete(id);
      end(ending);
    });
  }
  /** Asks the process to end; nothing when there is none. */
  stop(id) {
    this.#engines.get(id)?.stop();
  }
  async stopAll() {
    const engines = [...this.#engines.values()];
    for (const engine of engines)
      engine.stop();
    await Promise.all(engines.map((engine) => engine.ended));
  }
  /** The process that works on this, for those who watch it. */
  processOf(id) {
    return this.#engines.get(id)?.process.pid;
  }
};
function problemsOf(ending) {
  if (ending.kind === "refused")
    return ending.problems;
  const place = ending.kind === "defect" ? `: ${ending.place}` : "";
  return [{ code: "defect", hint: `a defect of the program stopped it; please report this${place}` }];
}
function newestFirst(all) {
  return [...all].sort((a, b) => a.created < b.created ? 1 : -1);
}
function fail(code, hint) {
  throw new RunRefused([{ code, hint }]);
}
function orRefused(deed) {
  try {
    deed();
  } catch (cause) {
    if (!(cause instanceof RunRefused))
      throw cause;
  }
}

// server/data-desk.js
var SAMPLE = { county: "SACRAMENTO", seed: 64, people: 500, faults: 0.05, header: true };
var SAMPLE_NAME = "sample.csv";
var DataDesk = class {
  #workspace;
  #clock;
  #news;
  #data = /* @__PURE__ */ new Map();
  #works = new Works();
  /** A look that was going on when the server last ended is told as interrupted. */
  constructor(workspace, clock, news) {
    this.#workspace = workspace;
    this.#clock = clock;
    this.#news = news;
    for (const kept of workspace.states("data")) {
      const cut = kept.state === "checking" || kept.state === "receiving";
      this.#data.set(kept.id, cut ? { ...kept, state: "interrupted" } : kept);
    }
  }
  get all() {
    return newestFirst(this.#data.values()).map(seen);
  }
  get(id) {
    return seen(this.#kept(id));
  }
  /** Files read in place are looked at from now on; files to be uploaded are waited for. */
  add(asked) {
    const paths = asked.kind === "path" ? foundAt(asked.paths) : [];
    const files = asked.kind === "upload" ? asked.files.map(checkedName) : paths.map(named);
    const id = this.#workspace.newId();
    const folder = join(this.#workspace.folder("data", id), "files");
    const uploads = files.map(({ name }, i) => join(folder, String(i), name));
    const kept = {
      id,
      created: this.#clock.now().toISOString(),
      kind: asked.kind,
      files: asked.kind === "sample" ? [{ name: SAMPLE_NAME, bytes: 0 }] : files,
      paths: asked.kind === "path" ? paths : asked.kind === "sample" ? [join(folder, SAMPLE_NAME)] : uploads,
      state: asked.kind === "upload" ? "receiving" : "checking"
    };
    this.#workspace.save("data", id, kept);
    this.#tell(kept);
    if (asked.kind !== "upload")
      this.#check(kept);
    return seen(kept);
  }
  /** Where an uploaded file goes. */
  placeFor(id, file) {
    const { paths, state } = this.#kept(id);
    const path = paths[file];
    if (path === void 0 || state !== "receiving")
      return fail("not-expected", "this file is not expected");
    return path;
  }
  /** All files have come. */
  received(id) {
    const kept = this.#kept(id);
    const missing = kept.paths.filter((path) => !existsSync(path)).map((path) => basename(path));
    if (missing.length > 0)
      fail("not-received", `${missing.join(", ")} did not arrive; add the files again`);
    return this.#checkAs({ ...kept, files: kept.paths.map(named) });
  }
  /** Looks at the files once more. */
  checkAgain(id) {
    const { report: _report, problems: _problems, ...kept } = this.#kept(id);
    return this.#checkAs(kept);
  }
  /** Removes what is known of a set of files, and the files themselves when they lie in the workspace. */
  remove(id) {
    this.#works.stop(this.#kept(id).id);
    this.#data.delete(id);
    this.#workspace.remove("data", id);
  }
  has(id) {
    return this.#data.has(id);
  }
  /** Where the files lie. */
  pathsOf(id) {
    return this.#kept(id).paths;
  }
  /** Whether the files are still those that were checked. */
  unchanged(id) {
    const { paths, stamps } = this.#kept(id);
    return stamps !== void 0 && stamps.every((before, i) => stamp(paths[i]) === before);
  }
  close() {
    return this.#works.stopAll();
  }
  forget() {
    this.#data.clear();
  }
  #checkAs(kept) {
    const next = { ...kept, state: "checking" };
    this.#keep(next);
    this.#check(next);
    return seen(next);
  }
  #check(kept) {
    const sample = kept.kind === "sample" ? { sample: SAMPLE } : {};
    const order = { kind: "check", paths: kept.paths, asOf: this.#clock.today(), ...sample };
    this.#works.begin(kept.id, order, {
      advance: (advance) => {
        const now = this.#data.get(kept.id);
        if (!now)
          return;
        const told = { ...now, advance };
        this.#data.set(kept.id, told);
        this.#news.tell({ kind: "data", data: seen(told) });
      },
      end: (ending) => {
        const now = this.#data.get(kept.id);
        if (!now)
          return;
        const { advance: _advance, ...rest } = now;
        if (ending.kind === "checked") {
          const { paths } = rest;
          const files = paths.map(named);
          this.#keep({ ...rest, files, state: "ready", report: ending.report, stamps: paths.map(stamp) });
        } else if (ending.kind === "died" || ending.kind === "stopped")
          this.#keep({ ...rest, state: "interrupted" });
        else
          this.#keep({ ...rest, state: "failed", problems: problemsOf(ending) });
      }
    });
  }
  /** What cannot be written down, as on a full disk, is known until the server ends. */
  #keep(kept) {
    orRefused(() => this.#workspace.save("data", kept.id, kept));
    this.#tell(kept);
  }
  #tell(kept) {
    this.#data.set(kept.id, kept);
    this.#news.tell({ kind: "data", data: seen(kept) });
  }
  #kept(id) {
    return this.#data.get(id) ?? fail("no-such-data", "these files are no longer here; add them again with New run");
  }
};
function seen({ paths: _paths, stamps: _stamps, ...data }) {
  return data;
}
function foundAt(paths) {
  const found = findInputs(paths.map((path) => path.trim()));
  const missing = found.filter((each) => !existsSync(each));
  if (missing.length > 0)
    return fail("nothing-found", "there is no such file or folder; check the path, and write it in full");
  if (found.length === 0)
    return fail("nothing-found", "this folder holds no .dat, .csv or .txt file; give another path");
  return found;
}
function named(path) {
  return { name: basename(path), bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
}
function checkedName({ name, bytes }) {
  const plain = basename(name.replaceAll("\\", "/"));
  if (plain === "" || plain === "." || plain === ".." || plain.length > 200 || /[\u0000-\u001f]/.test(plain))
    fail("bad-name", "a file has a name that cannot be used; give it a plain one");
  return { name: plain, bytes };
}
function stamp(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : "gone";
}

// server/news.js
import { EventEmitter } from "node:events";
var News = class {
  #told = new EventEmitter().setMaxListeners(0);
  tell(told) {
    this.#told.emit("told", told);
  }
  /** Calls back with everything that changes, until the returned function is called. */
  listen(listener) {
    this.#told.on("told", listener);
    return () => this.#told.off("told", listener);
  }
};

// server/court-desk.js
import { existsSync as existsSync2, renameSync } from "node:fs";
import { join as join2 } from "node:path";
var CourtDesk = class {
  #runs;
  #papers;
  constructor(runs, papers) {
    this.#runs = runs;
    this.#papers = papers;
  }
  /** Other runs of the county from which files went to courts, the newest first. */
  others(run) {
    const { county } = this.#runs.done(run);
    return this.#runs.all.filter((other) => other.id !== run && other.state === "done" && other.county === county && this.sent(other.id)).map(({ id, created, policy }) => ({
      run: id,
      created,
      policy: policy.title ?? policy.id,
      sameFiles: this.#inputsOf(id) === this.#inputsOf(run)
    }));
  }
  sent(run) {
    return existsSync2(join2(this.#courtOf(run), "ledger"));
  }
  /** Refuses an export that would send a second time what another run from the same files has sent. */
  requireOneLedger(run, asked) {
    if (asked.kind !== "court-export" || asked.apart || this.sent(run))
      return;
    if (this.others(run).some(({ sameFiles }) => sameFiles))
      fail("sent-elsewhere", "another run from the same files has sent decisions to courts; carry its ledger on, or say that these go out on a record of their own");
  }
  /** Moves the ledger, and the courts' files with it, from an earlier run to this one: it is in one place only. */
  carryOn(run, from) {
    this.#runs.done(run);
    if (!this.others(run).some((other) => other.run === from && other.sameFiles))
      fail("no-such-ledger", "that run has no ledger that these results could carry on");
    if (this.sent(run))
      fail("has-a-ledger", "these results have a ledger of their own already");
    if (this.#papers.busy(run) || this.#papers.busy(from))
      fail("in-use", "documents of these runs are being made; wait until they are done");
    try {
      renameSync(this.#courtOf(from), this.#courtOf(run));
    } catch (cause) {
      throw new RunRefused([{ code: "cannot-write", file: "court", hint: reason(cause, "moved") }]);
    }
  }
  #courtOf(run) {
    return join2(this.#runs.resultsOf(run), "court");
  }
  #inputsOf(run) {
    const { record } = openResults(resultsSource(this.#runs.resultsOf(run)));
    return record.inputs.map(({ sha256 }) => sha256).join();
  }
};

// server/paper-desk.js
import { rmSync as rmSync2 } from "node:fs";
import { join as join4 } from "node:path";

// server/paper-files.js
import { existsSync as existsSync3, readFileSync, readdirSync, rmSync, statSync as statSync2 } from "node:fs";
import { join as join3 } from "node:path";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
var FOLDERS = {
  lists: "lists",
  motions: "motions",
  "bulk-motions": "motions_bulk",
  forms: "forms",
  letters: "letters",
  "letters-announced": "letters_announced",
  "court-export": "court"
};
var REPORTS = ["Summary_Report.pdf", "Public_Report.pdf"];
var MOST_NAMED = 200;
var MOST_ZIPPED = 65e3;
function papersIn(results) {
  return {
    files: REPORTS.filter((name) => existsSync3(join3(results, name))).map((name) => named2(results, name)),
    folders: Object.values(FOLDERS).flatMap((folder) => {
      const all = filesIn(results, folder);
      if (all.length === 0)
        return [];
      const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
      const listed = all.filter(({ name }) => !name.includes("/ledger/"));
      const first = listed.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED);
      return [{ name: folder, bytes, count: listed.length, first }];
    })
  };
}
function rank({ name }) {
  return name.endsWith("_index.csv") ? 0 : 1;
}
function isPaper(results, name) {
  const [folder = "", file, ...more] = name.split("/");
  if (file === void 0)
    return REPORTS.includes(name) && existsSync3(join3(results, name));
  return more.length === 0 && Object.values(FOLDERS).includes(folder) && existsSync3(join3(results, folder)) && readdirSync(join3(results, folder)).includes(file) && isFinished(file);
}
function removeParts(results) {
  for (const folder of ["", ...Object.values(FOLDERS).filter((name) => name !== "court")]) {
    const path = join3(results, folder);
    for (const name of existsSync3(path) ? readdirSync(path) : [])
      if (!isFinished(name))
        rmSync(join3(path, name));
  }
}
function archiveOf(results, folder) {
  if (!Object.values(FOLDERS).includes(folder))
    fail("no-such-file", "this run has no such folder");
  const files = filesIn(results, folder);
  if (files.length === 0)
    fail("no-such-file", "this run has no such folder");
  if (files.length > MOST_ZIPPED)
    fail("too-many-files", `${files.length} files are too many for one archive; take them from ${join3(results, folder)}`);
  return zipped(results, files);
}
async function* zipped(results, files) {
  let made = [];
  const zip = new Zip((failed, bytes) => {
    if (failed)
      throw failed;
    made.push(bytes);
  });
  for (const { name } of files) {
    const file = name.endsWith(".pdf") || name.endsWith(".xlsx") ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(readFileSync(join3(results, name)), true);
    yield* made;
    made = [];
  }
  zip.end();
  yield* made;
}
function filesIn(results, folder) {
  if (!existsSync3(join3(results, folder)))
    return [];
  return readdirSync(join3(results, folder), { recursive: true }).map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`).filter(isFinished).filter((name) => statSync2(join3(results, name)).isFile()).sort().map((name) => named2(results, name));
}
function isFinished(name) {
  return !name.endsWith(".cmr-part") && !name.endsWith(".tmp");
}
function named2(results, name) {
  return { name, bytes: statSync2(join3(results, name)).size };
}

// server/paper-desk.js
var STATES = "papers";
var BROUGHT = "brought";
var PROFILE = "county-profile.json";
var PaperDesk = class {
  #workspace;
  #runs;
  #clock;
  #news;
  #works = new Works();
  #papers = /* @__PURE__ */ new Map();
  #queue = [];
  #now;
  constructor(workspace, runs, { clock, news }) {
    this.#workspace = workspace;
    this.#runs = runs;
    this.#clock = clock;
    this.#news = news;
    for (const { id } of runs.all)
      this.#recall(id);
  }
  of(run) {
    const results = this.#runs.resultsOf(this.#runs.done(run).id);
    return { papers: [...this.#papers.get(run)?.values() ?? []], ...papersIn(results) };
  }
  /** Begins when those before it are done. */
  add(run, asked, came) {
    this.#runs.done(run);
    const before = this.#papers.get(run)?.get(asked.kind)?.state;
    if (before === "running" || before === "waiting")
      fail("already-being-made", "this is being made already; wait for it, or cancel it");
    const brought = this.#bring(run, asked, came);
    this.#keep(run, { kind: asked.kind, asked: this.#clock.now().toISOString(), state: "waiting" });
    this.#queue = [...this.#queue, { run, asked, ...brought }];
    this.#startNext();
    return this.#papers.get(run).get(asked.kind);
  }
  cancel(run, kind) {
    const waits = this.#queue.find((each) => each.run === run && each.asked.kind === kind);
    if (waits) {
      this.#queue = this.#queue.filter((each) => each !== waits);
      this.#end(waits, { state: "cancelled" });
    } else if (this.#now?.run === run && this.#now.asked.kind === kind)
      this.#works.stop(run);
  }
  /** Whether something is made, or waits to be, of this run; of any without one. */
  busy(run) {
    const going = [...this.#queue, ...this.#now ? [this.#now] : []];
    return run === void 0 ? going.length > 0 : going.some((each) => each.run === run);
  }
  forget(run) {
    if (run === void 0)
      this.#papers.clear();
    else
      this.#papers.delete(run);
  }
  async close() {
    this.#queue = [];
    await this.#works.stopAll();
  }
  /** What was going on when the server last ended did not end well. */
  #recall(run) {
    const kept = this.#workspace.beside("runs", run, STATES) ?? [];
    const cut = kept.some(({ state }) => state === "running" || state === "waiting");
    if (cut)
      this.#clear(run);
    const states = kept.map(({ making: _making, ...paper }) => paper.state === "running" || paper.state === "waiting" ? { ...paper, state: "interrupted" } : paper);
    this.#papers.set(run, new Map(states.map((paper) => [paper.kind, paper])));
  }
  /** Takes away what was brought for an ended making, and what it left half-written. */
  #clear(run) {
    rmSync2(join4(this.#workspace.folder("runs", run), BROUGHT), { recursive: true, force: true });
    removeParts(this.#runs.resultsOf(run));
  }
  /** All of what came, or nothing of it. A folder for each file, so that two of the same name can lie side by side. */
  #bring(run, asked, came) {
    const { kind } = asked;
    const put = (place, bytes) => this.#workspace.bring("runs", run, [BROUGHT, kind, ...place], bytes);
    rmSync2(this.#broughtFor(run, kind), { recursive: true, force: true });
    try {
      const given = "profile" in asked ? asked.profile : void 0;
      return {
        brought: came.map(({ role, name, bytes }, i) => ({ role, path: put([String(i), name], bytes) })),
        profile: given && put([PROFILE], JSON.stringify(given))
      };
    } catch (cause) {
      rmSync2(this.#broughtFor(run, kind), { recursive: true, force: true });
      throw cause;
    }
  }
  #broughtFor(run, kind) {
    return join4(this.#workspace.folder("runs", run), BROUGHT, kind);
  }
  #startNext() {
    const [next, ...others] = this.#queue;
    if (this.#now || !next)
      return;
    this.#queue = others;
    this.#now = next;
    const { run, asked } = next;
    const { making: _making, ...state } = this.#papers.get(run).get(asked.kind);
    this.#keep(run, { ...state, state: "running" });
    this.#works.begin(run, { kind: "paper", order: { ...next, results: this.#runs.resultsOf(run) } }, {
      making: (making) => {
        const now = this.#papers.get(run)?.get(asked.kind);
        if (now)
          this.#set(run, { ...now, making });
      },
      end: (ending) => {
        this.#now = void 0;
        this.#end(next, endOf(ending));
        this.#startNext();
      }
    });
  }
  #end({ run, asked }, end) {
    rmSync2(this.#broughtFor(run, asked.kind), { recursive: true, force: true });
    if (end.state === "interrupted")
      removeParts(this.#runs.resultsOf(run));
    const now = this.#papers.get(run)?.get(asked.kind);
    if (!now)
      return;
    const { making: _making, ...paper } = now;
    this.#keep(run, { ...paper, ...end });
  }
  #keep(run, paper) {
    this.#set(run, paper);
    orRefused(() => this.#workspace.saveBeside("runs", run, STATES, [...this.#papers.get(run).values()]));
  }
  #set(run, paper) {
    const papers = this.#papers.get(run) ?? /* @__PURE__ */ new Map();
    this.#papers.set(run, papers.set(paper.kind, paper));
    this.#news.tell({ kind: "paper", run, paper });
  }
};
function endOf(ending) {
  switch (ending.kind) {
    case "made":
      return { state: "done", made: ending.made };
    case "stopped":
      return { state: "cancelled" };
    case "died":
      return { state: "interrupted" };
    case "checked":
    case "ran":
    case "refused":
    case "defect":
      return { state: "failed", problems: problemsOf(ending) };
  }
}

// server/run-desk.js
import { rmSync as rmSync3 } from "node:fs";
import { join as join5 } from "node:path";
var RunDesk = class {
  #workspace;
  #data;
  #clock;
  #news;
  #runs = /* @__PURE__ */ new Map();
  #works = new Works();
  /** A run that was going on when the server last ended did not end well: it is told as interrupted. */
  constructor(workspace, data, { clock, news }) {
    this.#workspace = workspace;
    this.#data = data;
    this.#clock = clock;
    this.#news = news;
    for (const run of workspace.states("runs")) {
      const cut = run.state === "running" || run.state === "waiting";
      if (cut)
        rmSync3(this.resultsOf(run.id), { recursive: true, force: true });
      this.#runs.set(run.id, cut ? ended(run, { state: "interrupted" }) : run);
    }
  }
  get all() {
    return newestFirst(this.#runs.values());
  }
  get(id) {
    return this.#runs.get(id) ?? fail("no-such-run", "this run is no longer here; see Start for those that are");
  }
  /** A run that has results. */
  done(id) {
    const run = this.get(id);
    return run.state === "done" ? run : fail("not-done", "this run has no results");
  }
  add(asked) {
    const { data, county, policy, asOf } = asked;
    return this.#add({ data, asOf, everywhere: false, counties: [{ county, policy }] });
  }
  /** Runs of several counties, done as one; gives the first. */
  addAll(asked) {
    const counties = asked.counties.map(({ county }) => county);
    if (counties.length === 0)
      fail("no-county", "choose at least one county");
    if (new Set(counties).size < counties.length)
      fail("county-twice", "a county is asked for twice");
    const alone = counties.length === 1 && !asked.everywhere;
    return this.#add(asked, alone ? void 0 : { everywhere: asked.everywhere });
  }
  #add({ data: from, asOf, counties }, group) {
    const data = this.#data.get(from);
    if (data.state !== "ready")
      fail("data-not-ready", "these files cannot be run: look at what Data says of them");
    const plans = counties.map((each) => this.planFor({ ...each, data: from, asOf }));
    const runs = plans.map(({ county }) => ({ id: this.#workspace.newId(), county }));
    const lead = runs[0].id;
    const { kind, files } = data;
    const created = this.#clock.now().toISOString();
    const common = { created, data: data.id, files, kind, asOf, state: "waiting" };
    const of = group === void 0 ? {} : { group: { ...group, lead, runs } };
    const states = runs.map((run, i) => ({ ...run, policy: plans[i].policy, ...common, ...of }));
    try {
      for (const run of states)
        this.#workspace.save("runs", run.id, run);
    } catch (cause) {
      for (const { id } of states)
        this.#workspace.remove("runs", id);
      throw cause;
    }
    for (const run of states)
      this.#tell(run);
    this.#startNext();
    return this.get(lead);
  }
  /** The same files, choices and day, once more and from the beginning; all counties of a group. */
  again(id) {
    const run = this.get(id);
    const { data, asOf, group } = run;
    if (!group)
      return this.add(run);
    const counties = this.#together(run).map(({ county, policy }) => ({ county, policy }));
    const { lead } = this.#add({ data, asOf, counties, everywhere: group.everywhere }, group).group;
    const own = this.get(lead).group.runs.find(({ county }) => county === run.county);
    return this.get(own?.id ?? lead);
  }
  /** A run of a group is cancelled with all of it. */
  cancel(id) {
    const together = this.#together(this.get(id));
    for (const run of together)
      if (run.state === "waiting")
        this.#keep(ended(run, { state: "cancelled" }));
    this.#works.stop(leadOf(together[0]));
    return this.get(id);
  }
  /** The runs that are done as one with this one, and that are still here. */
  #together(run) {
    const ids = run.group?.runs.map(({ id }) => id) ?? [run.id];
    return ids.flatMap((id) => this.#runs.get(id) ?? []);
  }
  remove(id) {
    const { state } = this.get(id);
    if (state === "running" || state === "waiting")
      fail("still-running", "cancel the run first");
    this.#runs.delete(id);
    this.#workspace.remove("runs", id);
  }
  /** Whether a run reads these files, or will. */
  reading(data) {
    return this.all.some((run) => run.data === data && (run.state === "running" || run.state === "waiting"));
  }
  /** What is asked, checked as the command line would: county, day and policy. */
  planFor(asked) {
    return this.planOf({ ...asked, files: this.#data.get(asked.data).files });
  }
  /** The same for files that may be gone. */
  planOf({ county, policy, asOf, files, group }) {
    const day = parseIsoDate(asOf) ?? fail("bad-date", "expected a day of the calendar as YYYY-MM-DD");
    const known = countyNamed(county) ?? fail("unknown-county", "choose one of California's 58 counties");
    const read = readPolicy(JSON.stringify(policy, null, 2), "policy", REMEDIES);
    if (!read.ok)
      throw new RunRefused(read.problems);
    const inputs = files.map(({ name }) => name);
    const several = group ? { onlyPeopleInScope: true } : {};
    return { inputs, county: known, policy: read.value, remedies: ["prop-64"], asOf: day, ...several };
  }
  resultsOf(run) {
    return join5(this.#workspace.folder("runs", run), "results");
  }
  /** The process that does a run, while it does. */
  processOf(run) {
    return this.#works.processOf(run);
  }
  /** Ends all work. */
  close() {
    return this.#works.stopAll();
  }
  forget() {
    this.#runs.clear();
  }
  /** One run at a time: each has the whole machine, and none disturbs another. */
  #startNext() {
    if (this.all.some(({ state }) => state === "running"))
      return;
    const next = this.all.findLast(({ state }) => state === "waiting");
    if (next)
      this.#start(next);
  }
  #start(run) {
    const began = performance.now();
    const together = this.#together(run);
    const lead = leadOf(run);
    if (!this.#data.has(run.data) || !this.#data.unchanged(run.data)) {
      const hint = "the files are gone or are others than when they were checked; add them again with New run";
      for (const each of together)
        this.#keep(ended(each, { state: "failed", problems: [{ code: "file-changed", hint }] }));
      this.#startNext();
      return;
    }
    for (const each of together)
      this.#keep({ ...each, state: "running" });
    const order = {
      kind: "run",
      plans: inOrder(together).map((each) => ({ plan: this.planOf(each), out: this.resultsOf(each.id) })),
      paths: this.#data.pathsOf(run.data),
      onlyPresent: run.group?.everywhere ?? false
    };
    this.#works.begin(lead, order, {
      advance: (advance) => {
        const now = this.#runs.get(lead);
        if (!now)
          return;
        const told = { ...now, advance };
        this.#runs.set(lead, told);
        this.#news.tell({ kind: "run", run: told });
      },
      end: (ending) => {
        const seconds = (performance.now() - began) / 1e3;
        for (const { id, county } of together) {
          if (ending.kind === "died" || ending.kind === "stopped")
            rmSync3(this.resultsOf(id), { recursive: true, force: true });
          const now = this.#runs.get(id);
          if (now)
            this.#keep(ended(now, endOfRun(ending, county, seconds)));
        }
        this.#startNext();
      }
    });
  }
  /** What cannot be written down, as on a full disk, is known until the server ends. */
  #keep(run) {
    orRefused(() => this.#workspace.save("runs", run.id, run));
    this.#tell(run);
  }
  #tell(run) {
    this.#runs.set(run.id, run);
    this.#news.tell({ kind: "run", run });
  }
};
function inOrder(runs) {
  return runs[0]?.group?.everywhere ? runs.toSorted((a, b) => a.county < b.county ? -1 : 1) : runs;
}
function leadOf({ id, group }) {
  return group?.lead ?? id;
}
function endOfRun(ending, county, seconds) {
  switch (ending.kind) {
    case "ran": {
      const found = ending.results.find((each) => each.county === county);
      if (found)
        return { state: "done", seconds, summary: found.summary, outputs: found.outputs };
      const hint = "the files hold no conviction of this county in scope, so it has no results";
      return { state: "failed", seconds, problems: [{ code: "nothing-in-scope", hint }] };
    }
    case "stopped":
      return { state: "cancelled", seconds };
    case "died":
      return { state: "interrupted", seconds };
    case "checked":
    case "made":
    case "refused":
    case "defect":
      return { state: "failed", seconds, problems: problemsOf(ending) };
  }
}
function ended({ advance: _advance, ...run }, end) {
  return { ...run, ...end };
}

// server/thread-talk.js
import { totalmem } from "node:os";
import { Worker } from "node:worker_threads";
var AskedThread = class {
  #thread;
  #waiting = /* @__PURE__ */ new Map();
  #asked = 0;
  #gone;
  constructor(file, start, { advance, gone }) {
    const resourceLimits = { maxOldGenerationSizeMb: Math.floor(totalmem() / 2 ** 20 * 0.75) };
    this.#thread = new Worker(new URL(file, import.meta.url), { workerData: start, resourceLimits });
    this.#thread.on("message", (said) => {
      if (said.kind === "advance")
        return advance(said.advance);
      const waiting = this.#waiting.get(said.number);
      this.#waiting.delete(said.number);
      if (said.kind === "done")
        waiting?.done(said.answer);
      else
        waiting?.failed(new RunRefused(said.problems));
    });
    const end = () => {
      this.#gone ??= new RunRefused([gone]);
      for (const { failed } of this.#waiting.values())
        failed(this.#gone);
      this.#waiting.clear();
    };
    this.#thread.on("error", end).on("exit", end);
  }
  /** False when it has ended, and another must be started. */
  get lives() {
    return this.#gone === void 0;
  }
  /** The answer as JSON, as it goes to the page. */
  ask(question) {
    return new Promise((done, failed) => {
      if (this.#gone)
        return failed(this.#gone);
      this.#waiting.set(++this.#asked, { done, failed });
      this.#thread.postMessage({ number: this.#asked, question });
    });
  }
  async end() {
    await this.#thread.terminate();
  }
};
var FewThreads = class {
  #most;
  #threads = [];
  constructor(most) {
    this.#most = most;
  }
  get(key, start) {
    const known = this.#threads.find((each) => each.key === key && each.thread.lives);
    const used = known ?? { key, thread: start() };
    const others = this.#threads.filter((each) => each !== known && each.thread.lives && each.key !== key);
    for (const { thread } of others.slice(this.#most - 1))
      void thread.end();
    this.#threads = [used, ...others.slice(0, this.#most - 1)];
    return used.thread;
  }
  /** Ends the threads whose key begins like this. */
  async forget(start) {
    const gone = this.#threads.filter(({ key }) => key.startsWith(start));
    this.#threads = this.#threads.filter(({ key }) => !key.startsWith(start));
    await Promise.all(gone.map(({ thread }) => thread.end()));
  }
};

// server/results-desk.js
var MOST_THREADS = 2;
var ResultsDesk = class {
  #runs;
  #data;
  #threads = new FewThreads(MOST_THREADS);
  constructor(runs, data) {
    this.#runs = runs;
    this.#data = data;
  }
  /** `RowsFound` as JSON. */
  rows(run, asked) {
    return this.#thread(run).ask({ kind: "rows", asked });
  }
  /** `PersonFound` as JSON. Reads the person's rows where they stand in the inputs, which must still be those of the run. */
  person(run, person) {
    const { data } = this.#runs.get(run);
    if (!this.#data.has(data) || !this.#data.unchanged(data))
      fail("file-changed", "the files of this run are gone or changed, so the record cannot be shown; the results can");
    return this.#thread(run).ask({ kind: "person", person });
  }
  /** `RunsCompared` as JSON: what became of each conviction between an earlier run and this one. */
  differences(run, earlier, piece) {
    this.#runs.done(earlier);
    return this.#thread(run).ask({ kind: "differences", from: this.#runs.resultsOf(earlier), piece });
  }
  /** `CourtView` as JSON: where everything stands that went to courts, on a day. */
  court(run, on, others) {
    return this.#thread(run).ask({ kind: "court", on, others });
  }
  /** Lets go of a run's results, as before they are removed; of all without a run. */
  forget(run = "") {
    return this.#threads.forget(run);
  }
  #thread(id) {
    const run = this.#runs.done(id);
    return this.#threads.get(id, () => {
      const paths = this.#data.has(run.data) ? this.#data.pathsOf(run.data) : [];
      const plan = this.#runs.planOf(run);
      const start = { results: this.#runs.resultsOf(id), paths, plan };
      const gone = {
        code: "reader-died",
        hint: "the results could not be kept in memory; the files can be taken away"
      };
      return new AskedThread("../server/results-thread.js", start, { advance: () => {
      }, gone });
    });
  }
};

// server/what-if-desk.js
var MOST_THREADS2 = 2;
var WhatIfDesk = class {
  #data;
  #news;
  #threads = new FewThreads(MOST_THREADS2);
  constructor(data, news) {
    this.#data = data;
    this.#news = news;
  }
  /** `WhatIf` as JSON. */
  judge(data, plan, against) {
    return this.#thread(data, plan).ask({ kind: "judge", plan, against });
  }
  /** `SweepTable` as JSON. */
  sweep(data, plan, variation) {
    questionsVaried(plan, [variation]);
    return this.#thread(data, plan).ask({ kind: "sweep", plan, variation });
  }
  /** Lets go of the people of a set of files; of all without one. */
  forget(data = "") {
    return this.#threads.forget(data);
  }
  /** Everybody is kept whom any policy may look at, so that no change of the policy makes the files be read again. */
  #thread(data, plan) {
    if (!this.#data.unchanged(data))
      fail("file-changed", "the files changed since they were checked; check them again");
    const { policy, county } = plan;
    const widenings = REMEDIES.find(({ id }) => id === policy.remedy)?.widenings;
    const widest = { ...plan, policy: { ...policy, covers: [...widenings?.keys() ?? []] } };
    const key = `${data} ${county} ${policy.remedy}`;
    const start = { paths: this.#data.pathsOf(data), plan: widest };
    const hint = "the people could not be kept in memory; the run itself needs much less and can still be started";
    return this.#threads.get(key, () => new AskedThread("../server/what-if-thread.js", start, {
      advance: (advance) => this.#news.tell({ kind: "people", data, advance }),
      gone: { code: "reader-died", hint }
    }));
  }
};

// server/office.js
var Office = class {
  workspace;
  clock;
  news = new News();
  data;
  runs;
  whatIf;
  results;
  papers;
  court;
  constructor(workspace, clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.data = new DataDesk(workspace, clock, this.news);
    this.runs = new RunDesk(workspace, this.data, { clock, news: this.news });
    this.results = new ResultsDesk(this.runs, this.data);
    this.papers = new PaperDesk(workspace, this.runs, { clock, news: this.news });
    this.court = new CourtDesk(this.runs, this.papers);
    this.whatIf = new WhatIfDesk(this.data, this.news);
  }
  async removeData(id) {
    if (this.runs.reading(id))
      fail("in-use", "a run is reading these files; cancel it first");
    await this.whatIf.forget(id);
    await Promise.all(this.runs.all.filter(({ data }) => data === id).map((run) => this.results.forget(run.id)));
    this.data.remove(id);
  }
  async removeRun(id) {
    if (this.papers.busy(id))
      fail("in-use", "documents of this run are being made; cancel that first");
    await this.results.forget(id);
    this.runs.remove(id);
    this.papers.forget(id);
  }
  /** Removes every file, run and note of the workspace. Not while work goes on. */
  async wipe() {
    if (this.runs.all.some(({ state }) => state === "running" || state === "waiting"))
      fail("still-running", "a run is going on; cancel it first");
    if (this.papers.busy())
      fail("still-running", "documents are being made; cancel that first, or wait");
    await Promise.all([this.data.close(), this.whatIf.forget(), this.results.forget()]);
    this.data.forget();
    this.runs.forget();
    this.papers.forget();
    return this.workspace.wipe();
  }
  async close() {
    await Promise.all([
      this.data.close(),
      this.runs.close(),
      this.papers.close(),
      this.whatIf.forget(),
      this.results.forget()
    ]);
    this.workspace.release();
  }
};

// server/pages.js
import { createHash as createHash2 } from "node:crypto";
import { existsSync as existsSync4, readFileSync as readFileSync2, readdirSync as readdirSync2 } from "node:fs";
import { extname, join as join6 } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
var KINDS = /* @__PURE__ */ new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".svg", "image/svg+xml"]
]);
function pages() {
  const folder = fileURLToPath(new URL("../web/", import.meta.url));
  const found = /* @__PURE__ */ new Map();
  if (existsSync4(folder)) {
    for (const name of readdirSync2(folder, { recursive: true }).map(String)) {
      const kind = KINDS.get(extname(name));
      if (kind === void 0)
        continue;
      const bytes = readFileSync2(join6(folder, name));
      const tag = `"${createHash2("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
      found.set(`/${name.replaceAll("\\", "/")}`, { bytes, packed: gzipSync(bytes), kind, tag });
    }
  }
  const web = new Hono();
  web.get("/favicon.ico", (context) => context.body(null, 204));
  web.get("*", (context) => {
    const { path } = context.req;
    const page = found.get(path) ?? (extname(path) === "" ? found.get("/index.html") : void 0);
    if (!page)
      return context.text("There is nothing at this address.", 404);
    context.header("Content-Type", page.kind);
    context.header("ETag", page.tag);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding");
    if (context.req.header("If-None-Match") === page.tag)
      return context.body(null, 304);
    if (!(context.req.header("Accept-Encoding") ?? "").includes("gzip"))
      return context.body(page.bytes);
    context.header("Content-Encoding", "gzip");
    return context.body(page.packed);
  });
  return web;
}

// server/routes.js
import { createReadStream, createWriteStream, statSync as statSync4 } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename as basename4, dirname as dirname2, join as join9 } from "node:path";
import { Readable as Readable2 } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Hono as Hono3 } from "hono";
import { streamSSE } from "hono/streaming";

// server/help.js
import { existsSync as existsSync5, readFileSync as readFileSync3, readdirSync as readdirSync3 } from "node:fs";
import { join as join7 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var DOCS = fileURLToPath2(new URL("../../docs/", import.meta.url));
var GROUPS = /* @__PURE__ */ new Map([
  ["help", "Help"],
  ["blueprint", "Blueprint for a county"],
  ["law", "The law"],
  ["formats", "Files and columns"]
]);
function findPages() {
  return [...GROUPS].flatMap(([folder, group]) => {
    const at = join7(DOCS, folder);
    if (!existsSync5(at))
      return [];
    return readdirSync3(at).filter((name) => name.endsWith(".md")).sort().map((name) => {
      const path = join7(at, name);
      const title = /^#\s+(.+)$/m.exec(readFileSync3(path, "utf8"))?.[1] ?? name;
      return {
        id: `${folder}/${name.slice(0, -3)}`,
        title: title.replaceAll("`", "").replace(": what the program makes of the law", ""),
        group,
        path
      };
    });
  });
}
var PAGES = findPages();
var helpPages = PAGES.map(({ path: _path, ...page }) => page);
function helpText(id) {
  const page = PAGES.find((each) => each.id === id);
  return page && readFileSync3(page.path, "utf8");
}
function helpPicture(folder, name) {
  if (!GROUPS.has(folder) || !/^[\w-]+\.svg$/.test(name))
    return void 0;
  const path = join7(DOCS, folder, name);
  return existsSync5(path) ? readFileSync3(path, "utf8") : void 0;
}

// server/paper-routes.js
import { basename as basename2 } from "node:path";
import { Readable } from "node:stream";
import { Hono as Hono2 } from "hono";
var ROLES = /^(?:reviewed|corrections|addresses|return|map|form:[\w. -]{1,40})$/;
var MOST_BYTES = 2e8;
function paperRoutes({ papers, runs, results, court }) {
  const api = new Hono2();
  const run = (context) => runs.done(context.req.param("id") ?? "").id;
  api.get("/:id/papers", (context) => context.json(papers.of(run(context))));
  api.post("/:id/papers", async (context) => {
    const size = Number(context.req.header("Content-Length") ?? 0);
    if (size > MOST_BYTES)
      fail("too-large", "these files are too large; give them to the command line instead");
    const form = await context.req.formData();
    const asked = askedIn(form.get("order"));
    court.requireOneLedger(run(context), asked);
    return context.json(papers.add(run(context), asked, await cameIn(form)));
  });
  api.post("/:id/papers/:kind/cancel", (context) => {
    papers.cancel(run(context), context.req.param("kind"));
    return context.body(null, 204);
  });
  api.get("/:id/archives/:folder", (context) => {
    const folder = context.req.param("folder");
    const stream = Readable.toWeb(Readable.from(archiveOf(runs.resultsOf(run(context)), folder)));
    return context.body(stream, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${folder}.zip"`
    });
  });
  api.post("/:id/court", async (context) => {
    const { on } = await context.req.json();
    const view = await results.court(run(context), on, court.others(run(context)));
    return context.body(view, 200, { "Content-Type": "application/json" });
  });
  api.post("/:id/court/carry-on", async (context) => {
    const { from } = await context.req.json();
    court.carryOn(run(context), from);
    return context.body(null, 204);
  });
  return api;
}
function askedIn(text) {
  const asked = JSON.parse(typeof text === "string" ? text : "");
  if ("paper" in asked && !PAPERS.includes(asked.paper))
    fail("bad-paper", `paper: expected ${PAPERS.join(" or ")}`);
  if ("language" in asked && !LANGUAGES.includes(asked.language))
    fail("bad-language", `language: expected one of ${LANGUAGES.join(", ")}`);
  if ("batch" in asked)
    whole("letters to a file", asked.batch, 2e3);
  if ("bulk" in asked)
    whole("cases in one motion", asked.bulk, 5e3);
  return asked;
}
function whole(what, value, most) {
  if (!Number.isInteger(value) || value < 1 || value > most)
    fail("bad-number", `${what}: expected a whole number from 1 to ${most.toLocaleString("en-US")}`);
}
async function cameIn(form) {
  const came = [];
  for (const [role, value] of form) {
    if (typeof value === "string")
      continue;
    if (!ROLES.test(role))
      fail("bad-role", "a file came for which there is no use");
    came.push({
      role,
      name: plainName(value.name),
      bytes: new Uint8Array(await value.arrayBuffer())
    });
  }
  return came;
}
function plainName(name) {
  const plain = basename2(name.replaceAll("\\", "/"));
  return plain === "" || plain.startsWith(".") || plain.length > 200 || /[\u0000-\u001f]/.test(plain) ? fail("bad-name", "a file has a name that cannot be used; give it a plain one") : plain;
}

// server/places.js
import { existsSync as existsSync6, readdirSync as readdirSync4, statSync as statSync3 } from "node:fs";
import { homedir } from "node:os";
import { basename as basename3, dirname, join as join8, resolve, sep } from "node:path";
var DATA = /(?<!\.answers)\.(?:dat|csv|txt)$/i;
var MOST_SHOWN = 1e3;
function placeAt(path) {
  const folder = resolve(path ?? homedir());
  const folders = [];
  const files = [];
  try {
    for (const entry of readdirSync4(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (name.startsWith("."))
        continue;
      const isLink = entry.isSymbolicLink();
      const stat = isLink || DATA.test(name) ? statOf(join8(folder, name)) : void 0;
      if (isLink ? stat?.isDirectory() : entry.isDirectory())
        folders.push(name);
      else if (stat?.isFile() && DATA.test(name))
        files.push({ name, bytes: stat.size });
    }
  } catch (cause) {
    throw new RunRefused([{ code: "cannot-open", file: basename3(folder), hint: reason(cause, "opened") }]);
  }
  const above = dirname(folder);
  return {
    path: folder,
    above: above === folder ? void 0 : above,
    starts: starts(),
    folders: folders.sort(byName).slice(0, MOST_SHOWN),
    files: files.sort((a, b) => byName(a.name, b.name)).slice(0, MOST_SHOWN),
    notShown: Math.max(0, folders.length - MOST_SHOWN) + Math.max(0, files.length - MOST_SHOWN),
    within: folder.endsWith(sep) ? folder : `${folder}${sep}`
  };
}
function starts() {
  const home = { name: "Home", path: homedir() };
  if (process.platform !== "win32")
    return [home, { name: "This computer", path: "/" }];
  const drives = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("").map((letter) => `${letter}:\\`).filter((path) => existsSync6(path));
  return [home, ...drives.map((path) => ({ name: path.slice(0, 2), path }))];
}
function statOf(path) {
  try {
    return statSync3(path);
  } catch {
    return void 0;
  }
}
function byName(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}

// server/routes.js
function routes(office, session) {
  const { data, runs, news, workspace, clock } = office;
  const api = new Hono3();
  api.get("/session", (context) => context.json({ ...session, today: isoDate(clock.today()) }));
  api.post("/alive", (context) => context.body(null, 204));
  api.get("/lock", (context) => context.body(null, 204));
  api.get("/notes/:name", (context) => context.json(workspace.note(noteName(context.req.param("name"))) ?? {}));
  api.put("/notes/:name", async (context) => {
    workspace.saveNote(noteName(context.req.param("name")), await context.req.json());
    return context.body(null, 204);
  });
  api.get("/events", (context) => streamSSE(context, async (stream) => {
    const beat = () => void stream.writeSSE({ event: "beat", data: "" });
    const quit = news.listen((told) => void stream.writeSSE({ data: JSON.stringify(told) }));
    const beats = setInterval(beat, 1e4).unref();
    beat();
    await new Promise((resolve3) => stream.onAbort(resolve3));
    clearInterval(beats);
    quit();
  }));
  api.post("/places", async (context) => {
    const { path } = await context.req.json();
    return context.json(placeAt(path));
  });
  api.get("/data", (context) => context.json(data.all));
  api.post("/data", async (context) => context.json(data.add(await context.req.json())));
  api.get("/data/:id", (context) => context.json(data.get(context.req.param("id"))));
  api.put("/data/:id/files/:file", async (context) => {
    const place = data.placeFor(context.req.param("id"), Number(context.req.param("file")));
    await receive(context.req.raw.body, place);
    return context.body(null, 204);
  });
  api.post("/data/:id/received", (context) => context.json(data.received(context.req.param("id"))));
  api.post("/data/:id/check", (context) => context.json(data.checkAgain(context.req.param("id"))));
  api.delete("/data/:id", async (context) => {
    await office.removeData(context.req.param("id"));
    return context.body(null, 204);
  });
  api.get("/runs", (context) => context.json(runs.all));
  api.post("/runs", async (context) => context.json(runs.add(await context.req.json())));
  api.post("/runs/several", async (context) => context.json(runs.addAll(await context.req.json())));
  api.get("/runs/:id", (context) => context.json(runs.get(context.req.param("id"))));
  api.post("/runs/:id/cancel", (context) => context.json(runs.cancel(context.req.param("id"))));
  api.post("/runs/:id/again", (context) => context.json(runs.again(context.req.param("id"))));
  api.delete("/runs/:id", async (context) => {
    await office.removeRun(context.req.param("id"));
    return context.body(null, 204);
  });
  api.post("/runs/:id/rows", async (context) => asJson(context, await office.results.rows(context.req.param("id"), await context.req.json())));
  api.post("/runs/:id/person", async (context) => {
    const { person } = await context.req.json();
    return asJson(context, await office.results.person(context.req.param("id"), person));
  });
  api.post("/runs/:id/differences", async (context) => {
    const { earlier, piece } = await context.req.json();
    return asJson(context, await office.results.differences(context.req.param("id"), earlier, piece));
  });
  api.route("/runs", paperRoutes(office));
  api.get("/runs/:id/files/:name{.+}", (context) => {
    const { id, outputs = [] } = runs.done(context.req.param("id"));
    const name = context.req.param("name");
    if (!outputs.some((output) => output.name === name) && !isPaper(runs.resultsOf(id), name))
      return fail("no-such-file", "this run has no such file");
    const path = join9(runs.resultsOf(id), name);
    const headers = {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(statSync4(path).size),
      "Content-Disposition": `attachment; filename="${basename4(name)}"`
    };
    return context.body(Readable2.toWeb(createReadStream(path)), 200, headers);
  });
  api.post("/what-if", async (context) => {
    const asked = await context.req.json();
    const against = asked.against && runs.planFor({ ...asked, policy: asked.against });
    return asJson(context, await office.whatIf.judge(asked.data, runs.planFor(asked), against));
  });
  api.post("/sweep", async (context) => {
    const asked = await context.req.json();
    return asJson(context, await office.whatIf.sweep(asked.data, runs.planFor(asked), asked.variation));
  });
  api.get("/help", (context) => context.json(helpPages));
  api.get("/help/:folder/:name", (context) => {
    const { folder, name } = context.req.param();
    const picture = helpPicture(folder, name);
    if (picture !== void 0)
      return context.body(picture, 200, { "Content-Type": "image/svg+xml" });
    const text = helpText(`${folder}/${name}`);
    return text === void 0 ? fail("no-such-page", "there is no such page of help") : context.json({ text });
  });
  api.post("/wipe", async (context) => context.json(await office.wipe()));
  api.get("/workspace", (context) => context.json(workspace.contents()));
  api.onError((cause, context) => {
    if (cause instanceof RunRefused)
      return context.json({ problems: cause.problems }, 400);
    if (cause instanceof SyntaxError)
      return context.json({ problems: [{ code: "bad-request", hint: "the request cannot be read" }] }, 400);
    const hint = `a defect of the program: ${cause.name}; please report this`;
    return context.json({ problems: [{ code: "defect", hint }] }, 500);
  });
  api.notFound((context) => context.json({ problems: [{ code: "not-found", hint: "there is nothing at this address" }] }, 404));
  return api;
}
function asJson(context, json) {
  return context.body(json, 200, { "Content-Type": "application/json" });
}
function noteName(name) {
  return /^(?:settings|filters|(?:draft|counties)-[\w-]{12}|office-[A-Z-]{3,20})$/.test(name) ? name : fail("no-such-note", "there is no note of this name");
}
async function receive(body, path) {
  const part = `${path}.cmr-part`;
  try {
    await mkdir(dirname2(path), { recursive: true, mode: 448 });
    const from = body ? Readable2.fromWeb(body) : Readable2.from([]);
    await pipeline(from, createWriteStream(part, { mode: 384 }));
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw new RunRefused([
      { code: "cannot-write", file: basename4(path), hint: reason(cause, "kept in the workspace") }
    ]);
  }
}

// server/workspace.js
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync as existsSync7, mkdirSync, readFileSync as readFileSync4, readdirSync as readdirSync5, renameSync as renameSync2, rmSync as rmSync4, statSync as statSync5, writeFileSync } from "node:fs";
import { homedir as homedir2 } from "node:os";
import { basename as basename5, dirname as dirname3, join as join10 } from "node:path";
var MARK = "workspace.json";
var LOCK = "in-use.json";
var KINDS2 = ["data", "runs"];
var Workspace = class {
  path;
  /** Makes the folder if need be. Refuses a folder that holds something else, or that another server uses. */
  constructor(path) {
    this.path = path;
    try {
      if (existsSync7(path) && !existsSync7(join10(path, MARK)) && readdirSync5(path).length > 0) {
        throw new RunRefused([
          {
            code: "not-a-workspace",
            file: basename5(path),
            hint: "this folder holds other things; name an empty or new folder with --workspace"
          }
        ]);
      }
      mkdirSync(path, { recursive: true, mode: 448 });
      chmodSync(path, 448);
      this.#claim();
      this.#furnish();
    } catch (cause) {
      if (cause instanceof RunRefused)
        throw cause;
      throw new RunRefused([{ code: "cannot-write", file: basename5(path), hint: reason(cause, "used") }]);
    }
  }
  folder(kind, id) {
    if (!isId(id))
      throw new Error("not an id");
    return join10(this.path, kind, id);
  }
  newId() {
    return randomBytes(9).toString("base64url");
  }
  /** Every state that was saved, by id; one that cannot be read is passed over. */
  states(kind) {
    return readdirSync5(join10(this.path, kind)).filter(isId).flatMap((id) => {
      const found = readJson(join10(this.folder(kind, id), "state.json"));
      return found === void 0 ? [] : [found];
    });
  }
  /** Refuses when the disk has no room for it, or the folder is gone; nothing of a first state is then left. */
  save(kind, id, state) {
    const folder = this.folder(kind, id);
    const isFirst = !existsSync7(folder);
    try {
      mkdirSync(folder, { recursive: true, mode: 448 });
      writeWhole(join10(folder, "state.json"), state);
    } catch (cause) {
      if (isFirst)
        rmSync4(folder, { recursive: true, force: true });
      throw noRoom(cause);
    }
  }
  /** Something that is kept by name beside a state. */
  beside(kind, id, name) {
    return readJson(join10(this.folder(kind, id), `${name}.json`));
  }
  saveBeside(kind, id, name, value) {
    try {
      writeWhole(join10(this.folder(kind, id), `${name}.json`), value);
    } catch (cause) {
      throw noRoom(cause);
    }
  }
  /** Writes a file that was brought for something kept by id, into a folder beside its state, and gives its path. */
  bring(kind, id, place, bytes) {
    const path = join10(this.folder(kind, id), ...place);
    try {
      mkdirSync(dirname3(path), { recursive: true, mode: 448 });
      writeFileSync(path, bytes, { mode: 384 });
    } catch (cause) {
      throw noRoom(cause);
    }
    return path;
  }
  remove(kind, id) {
    rmSync4(this.folder(kind, id), { recursive: true, force: true });
  }
  /** Something small that is kept by name beside the runs, such as saved filters. */
  note(name) {
    return readJson(join10(this.path, `${name}.json`));
  }
  saveNote(name, value) {
    try {
      writeWhole(join10(this.path, `${name}.json`), value);
    } catch (cause) {
      throw noRoom(cause);
    }
  }
  /** Removes everything but the folder itself and what marks it as this server's; tells what was there, and what a fresh look finds. */
  wipe() {
    const removed = this.#listing();
    for (const name of readdirSync5(this.path))
      if (name !== MARK && name !== LOCK)
        rmSync4(join10(this.path, name), { recursive: true, force: true });
    const left = this.#listing();
    this.#furnish();
    return { folder: this.path, removed, left };
  }
  /** What lies in it, file by file. */
  contents() {
    return { folder: this.path, files: this.#listing() };
  }
  release() {
    rmSync4(join10(this.path, LOCK), { force: true });
  }
  #furnish() {
    if (!existsSync7(join10(this.path, MARK)))
      writeWhole(join10(this.path, MARK), { holds: "Clear My Record: files, runs and results. Personal data." });
    for (const kind of KINDS2)
      mkdirSync(join10(this.path, kind), { recursive: true, mode: 448 });
  }
  /** One server at a time: another that lives is named; the mark of one that died is taken over. */
  #claim() {
    const other = readJson(join10(this.path, LOCK))?.process;
    if (other !== void 0 && other !== process.pid && lives(other)) {
      throw new RunRefused([
        {
          code: "workspace-in-use",
          file: basename5(this.path),
          hint: "Clear My Record is already open on this folder; use that window, close it, or name another folder with --workspace"
        }
      ]);
    }
    writeWhole(join10(this.path, LOCK), { process: process.pid });
  }
  #listing() {
    return readdirSync5(this.path, { recursive: true }).map(String).filter((name) => name !== MARK && name !== LOCK).flatMap((name) => {
      const stat = statSync5(join10(this.path, name), { throwIfNoEntry: false });
      return stat?.isFile() ? [{ name, bytes: stat.size }] : [];
    });
  }
};
function usualWorkspace() {
  return join10(homedir2(), ".clear-my-record");
}
function isId(text) {
  return /^[\w-]{12}$/.test(text);
}
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
function readJson(path) {
  try {
    return JSON.parse(readFileSync4(path, "utf8"));
  } catch {
    return void 0;
  }
}
function noRoom(cause) {
  return new RunRefused([{ code: "cannot-write", hint: `the workspace ${reason(cause, "written to")}` }]);
}
function writeWhole(path, value) {
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, JSON.stringify(value), { mode: 384 });
    renameSync2(fresh, path);
  } catch (cause) {
    rmSync4(fresh, { force: true });
    throw cause;
  }
}

// server/serve.js
async function serve(options) {
  process.umask(63);
  const office = new Office(new Workspace(options.workspace), options.clock);
  let port = 0;
  const linkFor = (key) => `http://127.0.0.1:${port}/open?key=${key}`;
  const door = new Door({
    now: () => performance.now(),
    idleMinutes: options.idleMinutes,
    sayKey: (key) => options.locked(linkFor(key), key)
  });
  const app = new Hono4();
  app.use(safeHeaders(), ownPageOnly(() => port));
  const admit = (key) => door.enter(key);
  app.get("/open", (context) => {
    const cookie = admit(context.req.query("key") ?? "");
    if (cookie === void 0)
      return context.redirect("/", 303);
    setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
    return context.html('<!doctype html><title>Clear My Record</title><meta http-equiv="refresh" content="0;url=/">');
  });
  app.post("/unlock", async (context) => {
    const { key } = await context.req.json();
    const cookie = admit(String(key));
    if (cookie === void 0)
      return context.json({ problems: [{ code: "wrong-key", hint: "this key does not open it; see the terminal" }] }, 401);
    setCookie(context, cookieName(port), cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
    return context.body(null, 204);
  });
  app.use("/api/*", cookieOnly(door, () => port));
  app.post("/api/lock", (context) => {
    door.lock();
    return context.body(null, 204);
  });
  const { version, idleMinutes } = options;
  app.route("/api", routes(office, { version, idleMinutes, workspace: office.workspace.path }));
  app.route("/", pages());
  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    port = await new Promise((resolve3, reject) => {
      server.once("error", reject);
      server.listen(options.port, "127.0.0.1", () => resolve3(server.address().port));
    });
  } catch (cause) {
    await office.close();
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const hint = code === "EADDRINUSE" ? "another program uses this port; choose another" : `the system says ${code}`;
    throw new RunRefused([{ code: "cannot-serve", field: "--port", hint }]);
  }
  const watch = setInterval(() => door.lockIfIdle(), 5e3);
  watch.unref();
  return {
    port,
    link: linkFor(door.newKey()),
    office,
    close: async () => {
      clearInterval(watch);
      const closed = new Promise((resolve3) => server.close(resolve3));
      if ("closeAllConnections" in server)
        server.closeAllConnections();
      await Promise.all([closed, office.close()]);
    }
  };
}

// cli/app.js
function appCommand() {
  return new Command("app").description("Open the application in the browser, on this machine alone. Ctrl-C closes it.").option("--port <n>", "the port on 127.0.0.1 (default: a free one)", wholeUpTo(65535), 0).option("--no-open", "print the link and leave it to you to open it").option("--workspace <folder>", "where files, runs and results are kept, for your eyes only", usualWorkspace()).option("--idle <minutes>", "lock after this long without use", wholeUpTo(24 * 60), 15).addHelpText("after", "\nExample:\n  cmr app").action(openApp);
}
async function openApp({ port, open, workspace, idle }) {
  const served = await serve({
    port,
    workspace: resolve2(workspace),
    version: thisProgram().version,
    idleMinutes: idle,
    clock: { today: () => asOfOf(void 0), now: () => /* @__PURE__ */ new Date() },
    locked: (link) => say(`Locked. To go on, open this link, once:

  ${link}
`)
  });
  const closed = new Promise((resolve3) => {
    const close = () => void served.close().then(resolve3);
    process.once("SIGINT", close).once("SIGTERM", close).once("SIGHUP", close);
  });
  say(`Clear My Record is open on this machine alone. Open this link, once:

  ${served.link}
`);
  say(`Files and results are kept in ${served.office.workspace.path}. Ctrl-C closes the application.`);
  if (open)
    openInBrowser(served.link);
  await closed;
  say("Closed.");
  process.exitCode = DONE;
}
function openInBrowser(link) {
  const [command, args] = process.platform === "win32" ? ["rundll32", ["url.dll,FileProtocolHandler", link]] : [process.platform === "darwin" ? "open" : "xdg-open", [link]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {
  });
  child.unref();
}
function wholeUpTo(most) {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return value;
  };
}
export {
  appCommand
};
