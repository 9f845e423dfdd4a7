import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of the command took. */
export interface CommandFigures {
  exitCode: number | null;
  /** In seconds, from the start of the process to its end. */
  seconds: number;
  /** The most that it held at once, in MiB; undefined where the system does not tell (`VmHWM` of Linux). */
  mebibytes: number | undefined;
  output: string;
}

/**
 * Runs `npm run import`'s program in a process of its own.
 *
 * @param args of the command
 */
export function measureCommand(args: readonly string[]): Promise<CommandFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/build/import/run.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 20);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      resolve({ exitCode, seconds, mebibytes: peak, output: Buffer.concat(parts).toString() });
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
