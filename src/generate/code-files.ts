import type { GeneratedFile } from './generated-file.js';
import { checksPage } from './checks-page.js';
import { coveragePage } from './coverage-page.js';
import { editorSchema } from './editor-schema.js';
import { gapsPage } from './gaps-page.js';
import { modelPage } from './model-page.js';
import { questionsPage } from './questions-page.js';
import { printApi } from '../graphql/build-schema.js';

/** Every file that is generated from the code, by its path from the project's root. */
export async function codeFiles(): Promise<GeneratedFile[]> {
  return [
    {
      path: 'schema/editor/record.schema.json',
      content: `${JSON.stringify(editorSchema(), undefined, 2)}\n`,
    },
    { path: 'schema/generated.graphql', content: await printApi() },
    { path: 'docs/model.md', content: modelPage() },
    { path: 'docs/checks.md', content: checksPage() },
    { path: 'docs/coverage.md', content: coveragePage() },
    { path: 'docs/gaps.md', content: gapsPage() },
    { path: 'docs/questions.md', content: await questionsPage() },
  ];
}
