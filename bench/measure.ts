import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a command: wall time from start to exit; processor time of all threads and the most memory held at once (Linux only; else 0). */
export type Measured = { readonly seconds: number; readonly processorSeconds: number; readonly peakMegabytes: number };

/** Runs Node on the arguments and measures. Fails when the command fails. */
export function measure(args: readonly string[], output: 'ignore' | 'inherit' = 'ignore'): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', output, 'inherit'] });
    let peak = 0;
    let processor = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
      processor = Math.max(processor, processorOf(child.pid));
    }, 20);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, processorSeconds: processor, peakMegabytes: peak });
      else reject(new Error(`${args.slice(0, 2).join(' ')} ended with ${code}`));
    });
  });
}

/** The kernel's own high-water mark of the resident set. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** User and system time so far, which the kernel counts in hundredths of a second. */
function processorOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What nine of ten values do not exceed. */
export function mostOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.9) - 1]!;
}
