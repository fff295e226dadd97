// Completes package-lock.json. npm leaves out a package for another platform when the registry at hand does not carry it,
// and `npm ci` then refuses the lock file everywhere. This writes what is known of it: name, exact version, platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));
const [root, ...packages] = Object.entries(lock.packages);
const added = packages.flatMap(([at, entry]) => missing(at, entry));

const all = [...packages, ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...all]);
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`complete-lock: ${added.length} packages for other platforms added`);

function missing(at, { optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies)
    .filter(([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${at}/node_modules/${name}`])
    .map(([name, version]) => [`node_modules/${name}`, platformPackage(name, version, dev)]);
}

/** `binding-linux-x64-musl` → os linux, cpu x64, libc musl; so that npm installs it nowhere else. */
function platformPackage(name, version, dev) {
  const [, os, cpu, abi] = /\b(android|darwin|freebsd|linux|openharmony|win32)-(\w+)-?(\w*)$/.exec(name) ?? [];
  if (!os || !/^\d/.test(version))
    throw new Error(`complete-lock: cannot tell platform and version of ${name} ${version}`);
  const libc = os !== 'linux' ? undefined : abi === 'gnu' ? ['glibc'] : abi === 'musl' ? ['musl'] : undefined;
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc }), optional: true, os: [os] };
}
