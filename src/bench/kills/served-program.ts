import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../project-root.js';

/** The program, started as `npm start` starts it. */
export interface ServedProgram {
  readonly child: ChildProcess;
  /** What it has said so far, on both channels. */
  readonly lines: readonly string[];
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** The first line that fits, said already or yet to come; undefined where it ends without. */
  said(pattern: RegExp): Promise<string | undefined>;
}

export const READY = /^Golden Thread is ready: (\S+)$/;

/** Starts the program with these variables beside those that we have; `env` sets them and becomes it. */
export function startProgram(settings: Readonly<Record<string, string>>): ServedProgram {
  const variables = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const command = [process.execPath, join(projectRoot(), 'dist', 'cli.js'), 'start'];
  const unset = ['NEO4J_URI', 'SOURCES_DIR'].flatMap((name) => ['-u', name]);
  const child = spawn('/usr/bin/env', [...unset, ...variables, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  for (const channel of [child.stdout, child.stderr])
    createInterface({ input: channel }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  return {
    child,
    lines,
    ended,
    said: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const line = lines.find((each) => pattern.test(each));
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
        void ended.then(() => resolve(lines.find((each) => pattern.test(each))));
      }),
  };
}
