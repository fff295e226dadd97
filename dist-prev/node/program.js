import { readFileSync } from 'node:fs';
/** Name, version and the hash of the law's sources, as the build wrote them beside the program. */
export function thisProgram() {
    const build = JSON.parse(readFileSync(new URL('../build.json', import.meta.url), 'utf8'));
    const { version, lawSha256 } = build;
    return { name: 'clear-my-record', version, lawSha256 };
}
