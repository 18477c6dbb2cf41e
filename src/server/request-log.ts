import type { RequestHandler } from 'express';
import type { RequestLog } from '../config.js';
import { currentRequest } from './request-scope.js';

/**
 * Writes one line of JSON for each request when its answer has gone, or when the client has. It holds no
 * word of what users ask, neither queries nor the part of an address behind `?`, unless `queries` is
 * chosen.
 * @param log what is written
 * @param report takes the line
 */
export function requestLog(log: RequestLog, report: (line: string) => void): RequestHandler {
  return (request, response, next) => {
    const from = performance.now();
    const scope = currentRequest();
    response.once('close', () => {
      const { query, id: requestId, ...noted } = scope ?? { id: undefined };
      const words = log === 'queries' ? { url: request.originalUrl, query } : {};
      report(
        JSON.stringify({
          time: new Date().toISOString(),
          requestId,
          method: request.method,
          path: request.originalUrl.split('?')[0],
          // A client that leaves before its answer gets none.
          status: response.writableFinished ? response.statusCode : null,
          ms: Math.round(performance.now() - from),
          ...noted,
          ...words,
        }),
      );
    });
    next();
  };
}
