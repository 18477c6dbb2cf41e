import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, static as files } from 'express';
import { changesOfRecord, type AboutTexts } from '../explorer/about-texts.js';
import { projectRoot } from '../project-root.js';

const read = (path: string) => readFileSync(join(projectRoot(), path), 'utf8');

/** The project's own pages about the record. */
export function readAboutTexts(): AboutTexts {
  return {
    quality: read('docs/record-quality.md'),
    changes: changesOfRecord(read('CHANGELOG.md')),
    licences: read('LICENCES.md'),
  };
}

/** The style sheet that is made from `src/explorer/style`. */
export const readStyle = () => read('src/explorer/generated/style.css');

/** The explorer's style and script, from our own server only. */
export function explorerFiles(): Router {
  const router = Router();
  const root = projectRoot();
  router.get('/style.css', (_, response) =>
    response.sendFile(join(root, 'src/explorer/generated/style.css'), { maxAge: '5m' }),
  );
  router.use(
    '/script',
    files(join(root, 'dist/explorer/script'), { maxAge: '5m', index: false, extensions: ['js'] }),
  );
  return router;
}
