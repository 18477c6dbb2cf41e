import { apiTypeFiles } from './api-types.js';
import { codeFiles } from './code-files.js';
import type { GeneratedFile } from './generated-file.js';
import { styleFile } from './style-file.js';

/** Every file that is generated from the code, as far as the tools for it are installed. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** What was left out, and why. */
  readonly left?: string;
}

const LEFT = 'types and style not compared: the tools that make them are not installed';

/**
 * Makes all that is generated from the code, and writes nothing. Who only runs the program need not have
 * the tools of development.
 */
export async function generatedFiles(): Promise<Generated> {
  const files = await codeFiles();
  try {
    return { files: [...files, ...(await apiTypeFiles()), await styleFile()] };
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw thrown;
    return { files, left: LEFT };
  }
}
