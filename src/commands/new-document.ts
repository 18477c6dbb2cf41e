import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decodeText } from '../documents/decode-text.js';
import { fileHash } from '../documents/fingerprint.js';
import type { SegmentedPassage } from '../documents/layout.js';
import { linesOf } from '../documents/layouts/lines.js';
import { proposeLayout, type ProposedLayout } from '../documents/propose-layout.js';
import { segmentDocument } from '../documents/segmenters.js';
import { passagesFile } from '../generate/document-files.js';
import { formatDocumentSkeleton } from '../generate/document-skeleton.js';
import { LAYOUTS, type Layout } from '../model/document.js';
import { CURATED_ID } from '../model/ids.js';
import { VOICES } from '../model/voice.js';
import { didYouMean } from '../nearest.js';
import { readSeed } from '../seed/read-seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { writeIfChanged } from './generate-documents.js';

export interface NewDocumentOptions {
  readonly seedDir: string;
  readonly sourcesDir: string | undefined;
  /** Path of the document's text. */
  readonly file: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly voice?: string | undefined;
  readonly date?: string | undefined;
  readonly layout?: string | undefined;
}

/** The text of a document, or why it can't be one. */
type Reading = { readonly text: string; readonly sha256: string } | { readonly refused: string };

const SHOWN = 12;
const SHOWN_WORDS = 8;

function readText(file: string): Reading {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile())
    return { refused: `There is no file ${file}. Give the path of the document's text.` };
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return {
      refused: `${file} is a PDF. Extract its text first (as with pdftotext), and give the text.`,
    };
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    return { refused: `${file} is no text: it has zero bytes. Save the document as plain text.` };
  const text = decodeText(bytes);
  if (linesOf(text).length === 0) return { refused: `${file} is empty.` };
  return { text, sha256: fileHash(bytes) };
}

/** An id made of the file's name: `Council report (May).txt` is `council-report-may`. */
function idFrom(file: string): string {
  return basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const oneOf = (what: string, written: string | undefined, valid: readonly string[]) =>
  written === undefined || valid.includes(written)
    ? undefined
    : `There is no ${what} "${written}".${didYouMean(written, valid)} Choose one of: ${valid.join(', ')}.`;

function refusal(options: NewDocumentOptions, id: string, sha256: string): string | undefined {
  if (!CURATED_ID.test(id) || id.includes('/'))
    return `"${id}" is no id of a document: lower-case letters, digits and hyphens. Choose one with --id.`;
  const seed = readSeed(options.seedDir);
  const pinned = seed.documents.find((pin) => pin.sha256 === sha256);
  if (pinned)
    return `This very text is pinned already, as ${pinned.id} (${pinned.at.file}:${pinned.at.line}).`;
  const taken = seed.entities.find((entity) => entity.id === id);
  if (taken || existsSync(join(options.seedDir, 'documents', id)))
    return `The id ${id} is taken${taken ? ` by ${taken.kind} "${taken.name}" (${taken.at.file}:${taken.at.line})` : ''}. Choose another with --id.`;
  return oneOf('voice', options.voice, VOICES) ?? oneOf('layout', options.layout, LAYOUTS);
}

/** The opening words of a passage, so that a curator sees where it begins. */
function opening({ locator, text }: SegmentedPassage): string {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ');
  return `  ${locator}  ${words.slice(0, SHOWN_WORDS).join(' ')}${words.length > SHOWN_WORDS ? ' …' : ''}`;
}

function doubts(options: NewDocumentOptions, { unsure }: ProposedLayout, title: string): string[] {
  const elsewhere =
    options.sourcesDir === undefined || resolve(dirname(options.file)) !== options.sourcesDir;
  return [
    ...(options.title === undefined
      ? [`Its title: "${title}" is only its first line. Put it right.`]
      : []),
    ...(['publisher', 'voice', 'date'] as const)
      .filter((key) => options[key] === undefined)
      .map((key) => `Its ${key}: not known. Fill it in; npm run check asks for it.`),
    ...unsure,
    ...(elsewhere
      ? [
          `Where it is kept: put the file into the folder of documents (SOURCES_DIR), or nothing can be verified.`,
        ]
      : []),
  ];
}

/**
 * Pins and parts a document that the record has not seen: proposes a layout, writes `document.yml` and
 * `passages.yml`, shows the first passages, and says what it is unsure of. The document counts as
 * segmented, not yet curated. Overwrites nothing.
 */
export function newDocument(options: NewDocumentOptions, terminal: Terminal): ExitCode {
  const reading = readText(options.file);
  const refuse = (why: string): ExitCode => {
    terminal.report(why);
    return EXIT.problems;
  };
  if ('refused' in reading) return refuse(reading.refused);
  const { text, sha256 } = reading;
  const id = options.id ?? idFrom(options.file);
  const refused = refusal(options, id, sha256);
  if (refused !== undefined) return refuse(refused);

  const proposed = proposeLayout(text, options.layout as Layout | undefined);
  const passages = segmentDocument(text, proposed);
  const title = options.title ?? (linesOf(text)[0]?.text ?? id).trim().replace(/\s+/gu, ' ');
  const { publisher, voice, date } = options;
  const facts = { id, title, publisher, voice, date, file: basename(options.file), sha256 };
  const path = `documents/${id}/document.yml`;
  writeIfChanged(options.seedDir, passagesFile(id, { sha256, passages }));
  writeIfChanged(options.seedDir, {
    path,
    content: formatDocumentSkeleton(facts, proposed, passages),
  });
  terminal.answer(join(options.seedDir, path));
  const lines = [
    `Layout: ${proposed.layout} (${proposed.why}). ${passages.length} passages; the first of them:`,
    ...passages.slice(0, SHOWN).map(opening),
    'Unsure of:',
    ...doubts(options, proposed, title).map((line) => `  ${line}`),
    'Read it, put right what is wrong in document.yml, then run: npm run generate, and npm run check',
  ];
  for (const line of lines) terminal.report(line);
  return EXIT.clean;
}
