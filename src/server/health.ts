import { Router } from 'express';
import { formatReason } from '../errors.js';

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
      const lost = /ECONNREFUSED|connect|ServiceUnavailable|pool/i.test(formatReason(thrown));
      const why = lost ? 'the database does not answer' : formatReason(thrown);
      response.status(503).json({ status: 'not ready', why });
    }
  });
  return router;
}
