import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';
import helmet from 'helmet';
import { projectRoot } from '../project-root.js';

const require = createRequire(import.meta.url);

/** Where an installed package lies, whatever it lets others import. */
function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/**
 * GraphiQL from our own server: nothing is asked of another host. It has its own policy, because its
 * editor writes styles into the page; scripts come from here only.
 */
export function graphiqlRouter(): Router {
  const pages = join(projectRoot(), 'src/server/pages');
  const files: Readonly<Record<string, string>> = {
    'page.js': join(pages, 'graphiql.js'),
    'page.css': join(pages, 'graphiql.css'),
    'graphiql.min.js': join(packageFolder('graphiql'), 'graphiql.min.js'),
    'graphiql.min.css': join(packageFolder('graphiql'), 'graphiql.min.css'),
    'react.production.min.js': join(packageFolder('react'), 'umd/react.production.min.js'),
    'react-dom.production.min.js': join(
      packageFolder('react-dom'),
      'umd/react-dom.production.min.js',
    ),
  };
  const router = Router();
  router.use(
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  router.get('/', (_, response) => response.sendFile(join(pages, 'graphiql.html')));
  for (const [name, path] of Object.entries(files))
    router.get(`/${name}`, (_, response) => response.sendFile(path, { maxAge: '1h' }));
  return router;
}
