import type { RequestHandler } from 'express';
import { rateLimit as limitRate } from 'express-rate-limit';

const MINUTE_MS = 60_000;

/**
 * Lets one client, known by its address, send so many requests a minute. It counts for this process
 * alone: of several copies each counts for itself.
 * @param perMinute how many
 */
export function rateLimit(perMinute: number): RequestHandler {
  return limitRate({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its checks speak to the console; what they look for is the operator's to choose (TRUST_PROXY).
    validate: false,
    handler: (request, response) => {
      const message = `More than ${perMinute} requests came from you within a minute. Try again in a moment.`;
      response.status(429);
      if (request.accepts(['json', 'html']) === 'html') response.type('text').send(message);
      else response.json({ errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }] });
    },
  });
}
