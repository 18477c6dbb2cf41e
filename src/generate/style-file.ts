import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import type { GeneratedFile } from './generated-file.js';

/** What we use of Sass, which those who only run the program need not install. */
interface Sass {
  readonly compile: (path: string, options: object) => { readonly css: string };
}

const SASS: string = 'sass';
const BANNER = '/* GENERATED from src/explorer/style by: npm run generate */\n';

/** The licence of the styles that ours are made on, as it asks to be told. */
function notice(): string {
  const root = join(projectRoot(), 'node_modules/govuk-frontend');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `/*! made with govuk-frontend ${version} (MIT, Crown Copyright, Government Digital Service) */\n`;
}

/** The explorer's style sheet. A development tool makes it: it is loaded only here, and by its name. */
export async function styleFile(): Promise<GeneratedFile> {
  const { compile } = (await import(SASS)) as Sass;
  const { css } = compile(join(projectRoot(), 'src/explorer/style/explorer.scss'), {
    loadPaths: [join(projectRoot(), 'node_modules')],
    style: 'expanded',
    quietDeps: true,
    charset: true,
  });
  return { path: 'src/explorer/generated/style.css', content: `${BANNER}${notice()}${css}\n` };
}
