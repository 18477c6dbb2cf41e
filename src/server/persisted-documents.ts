import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { projectRoot } from '../project-root.js';

const FILE = 'src/explorer/generated/persisted-documents.json';

/** The explorer's own documents by the hash of their text. */
export function readPersistedDocuments(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(projectRoot(), FILE), 'utf8')) as Record<string, string>;
}

/**
 * Lets a request name one of the explorer's documents by its id instead of sending its text. Other documents are
 * sent as text, as ever: the API is public, and this is no list of what may be asked.
 */
export function persistedDocuments(): RequestHandler {
  const documents = readPersistedDocuments();
  return (request, response, next) => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (typeof body?.documentId !== 'string' || body.query !== undefined) return next();
    const { documentId, ...rest } = body;
    const query = documents[documentId];
    if (query !== undefined) {
      request.body = { ...rest, query };
      return next();
    }
    response.status(400).json({
      errors: [
        {
          message: `No document has the id "${documentId.slice(0, 80)}". Send the text as "query"; the ids are those of this version's explorer.`,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  };
}
