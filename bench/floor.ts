// The floor: what the machine needs just to read an input, look at each byte once, and write as many bytes as the results have.
//   node floor.js INPUT BYTES_TO_WRITE OUTPUT
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const [input = '', wanted = '0', output = ''] = process.argv.slice(2);
const buffer = new Uint8Array(1 << 22);

function readAll(path: string): number {
  const handle = openSync(path, 'r');
  let commas = 0;
  let quotes = 0;
  let newlines = 0;
  for (let count = readSync(handle, buffer); count > 0; count = readSync(handle, buffer)) {
    for (let i = 0; i < count; i++) {
      const byte = buffer[i]!;
      if (byte === 44) commas++;
      else if (byte === 10) newlines++;
      else if (byte === 34) quotes++;
    }
  }
  closeSync(handle);
  return commas + quotes + newlines;
}

function writeAll(path: string, bytes: number): void {
  const handle = openSync(path, 'w');
  for (let left = bytes; left > 0;) left -= writeSync(handle, buffer, 0, Math.min(left, buffer.length));
  closeSync(handle);
}

const found = readAll(input);
writeAll(output, Number(wanted));
console.log(String(found));
