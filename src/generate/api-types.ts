import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import type { GeneratedFile } from './document-files.js';

/**
 * The TypeScript types of the API, made by graphql-codegen as `codegen.ts` says, from the printed
 * schema as it is committed. A development tool: it is loaded only here.
 */
export async function apiTypeFiles(): Promise<GeneratedFile[]> {
  const { generate, loadContext } = await import('@graphql-codegen/cli');
  const context = await loadContext(join(projectRoot(), 'codegen.ts'));
  context.cwd = projectRoot();
  context.updateConfig({ silent: true, noSilentErrors: true });
  const files = (await generate(context, false)) as { filename: string; content: string }[];
  return files.map(({ filename, content }) => ({
    path: filename.replace(`${projectRoot()}/`, ''),
    content,
  }));
}
