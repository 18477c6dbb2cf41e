import type { ErrorRequestHandler } from 'express';

interface BodyError {
  readonly status?: number;
  readonly type?: string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON. Send {"query": "…"} as application/json.',
  'entity.too.large': 'The body is too large. Send a shorter query, or smaller variables.',
  'encoding.unsupported': 'The body is in an encoding that is not supported. Send it uncompressed.',
  'charset.unsupported': 'The body is in a character set that is not supported. Send UTF-8.',
};

/**
 * Answers what never reaches GraphQL (malformed JSON, a body too large) as GraphQL would, in JSON;
 * Express's own handler answers in HTML, with a stack trace outside production. `report` hears of
 * faults of the program.
 */
export function badRequestHandler(report: (line: string) => void): ErrorRequestHandler {
  return (thrown: BodyError & Error, _request, response, _next) => {
    const status = thrown.status !== undefined && thrown.status < 500 ? thrown.status : 500;
    if (status === 500) report(`A fault while answering: ${thrown.stack ?? thrown.message}`);
    const tooLarge = thrown.type === 'entity.too.large';
    const code = status === 500 ? 'INTERNAL' : tooLarge ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT';
    const message =
      status === 500
        ? 'A fault of the program. Its log says more.'
        : (MESSAGES[thrown.type ?? ''] ?? 'The request can not be read.');
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}
