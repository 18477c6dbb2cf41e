import { Router } from 'express';
import { NothingLoadedError } from '../analysis/dataset/dataset.js';

/** Gives the fingerprint of the record that is served; throws while none can be. */
export type Readiness = () => Promise<string>;

/** `/healthz`: the process is up. `/readyz`: the record is loaded and the database answers (design §7.8). */
export function healthRouter(readiness: Readiness): Router {
  const router = Router();
  router.get('/healthz', (_, response) => response.json({ status: 'up' }));
  router.get('/readyz', async (_, response) => {
    try {
      response.json({ status: 'ready', fingerprint: await readiness() });
    } catch (thrown) {
      const why =
        thrown instanceof NothingLoadedError ? thrown.message : 'the database does not answer';
      response.status(503).json({ status: 'not ready', why });
    }
  });
  return router;
}
