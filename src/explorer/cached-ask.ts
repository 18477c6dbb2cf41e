import { LRUCache } from 'lru-cache';
import { documentId, type AskRecord } from './ask-record.js';

/** Answers kept at once, and how much of them in characters of JSON. */
const MOST = { answers: 500, characters: 64_000_000 };

/**
 * Answers a document from memory while the record is the same: the key is the document's id, its
 * variables and the fingerprint, so that a load of another record is seen at once.
 * @param ask how to ask the API
 * @param fingerprint which record is loaded, asked before each answer
 */
export function cachedAsk(ask: AskRecord, fingerprint: () => Promise<string>): AskRecord {
  const answers = new LRUCache<string, { answer: unknown; size: number }>({
    max: MOST.answers,
    maxSize: MOST.characters,
    sizeCalculation: ({ size }) => size,
  });
  return async (document, variables) => {
    const key = `${await fingerprint()} ${documentId(document)} ${JSON.stringify(variables)}`;
    const kept = answers.get(key);
    if (kept) return kept.answer as never;
    const answer = await ask(document, variables);
    answers.set(key, { answer, size: JSON.stringify(answer).length + 1 });
    return answer;
  };
}
