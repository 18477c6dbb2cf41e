import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import type { GeneratedFile } from './generated-file.js';

/** What we use of graphql-codegen, which those who only run the program need not install. */
interface Codegen {
  readonly loadContext: (config: string) => Promise<CodegenContext>;
  readonly generate: (context: CodegenContext, save: false) => Promise<CodegenFile[]>;
}
interface CodegenContext {
  cwd: string;
  readonly updateConfig: (config: object) => void;
}
interface CodegenFile {
  readonly filename: string;
  readonly content: string;
}

/** The preset's tag for documents that stand in code: ours stand in files. */
const NOT_OURS = ['explorer/generated/gql.ts', 'explorer/generated/index.ts'];

const CODEGEN: string = '@graphql-codegen/cli';

/**
 * The TypeScript types of the API and the explorer's documents, made by graphql-codegen as `codegen.ts` says, from the printed
 * schema as it is committed. A development tool: it is loaded only here, and by its name, so that the
 * program builds without it.
 */
export async function apiTypeFiles(): Promise<GeneratedFile[]> {
  const { generate, loadContext } = (await import(CODEGEN)) as Codegen;
  const context = await loadContext(join(projectRoot(), 'codegen.ts'));
  context.cwd = projectRoot();
  context.updateConfig({ silent: true, noSilentErrors: true });
  const files = await generate(context, false);
  return files
    .map(({ filename, content }) => ({ path: filename.replace(`${projectRoot()}/`, ''), content }))
    .filter(({ path }) => !NOT_OURS.some((name) => path.endsWith(name)));
}
