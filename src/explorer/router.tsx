import { Router, type Request, type Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import { csvTable } from '../tables/csv.js';
import { workbook } from '../tables/workbook.js';
import type { AboutTexts } from './about-texts.js';
import { Refusal, type AskRecord } from './ask-record.js';
import { cachedAsk } from './cached-ask.js';
import { EMPTY_FRAME, frameFor } from './frame.js';
import type { Page, PageRequest } from './page.js';
import { Layout } from './parts/layout.js';
import { pagesOf } from './pages/all-pages.js';
import { errorPage, statusOf } from './pages/error-page.js';
import { packFile } from './pack-file.js';
import { splitAddress, type Ending } from './split-address.js';

/** What the explorer is made of. */
export interface ExplorerParts {
  /** Asks the API; answers are kept while the fingerprint is the same. */
  readonly ask: AskRecord;
  readonly fingerprint: () => Promise<string>;
  readonly about: AboutTexts;
  /** The style sheet, which the seminar pack carries in itself. */
  readonly style: string;
  /** Hears of faults of the program. */
  readonly report: (line: string) => void;
}

const TYPES: Readonly<Record<Exclude<Ending, 'html'>, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function fileName({ path }: PageRequest, ending: string): string {
  const name = decodeURIComponent(path)
    .replace(/\.html$/, '')
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${name === '' ? 'golden-thread' : name}.${ending}`;
}

async function sendTables(
  page: Page,
  request: PageRequest,
  ending: Exclude<Ending, 'html'>,
  response: Response,
): Promise<void> {
  const tables = page.tables ?? [];
  const [first] = tables;
  if (!first) throw new Refusal('This page has no table.', 'UNKNOWN_ID');
  response.type(TYPES[ending]);
  response.attachment(fileName(request, ending));
  response.send(ending === 'csv' ? csvTable(first) : await workbook(tables));
}

function sendPage(page: Page, request: PageRequest, response: Response): void {
  response.status(page.status ?? 200).type('html');
  response.send(`<!doctype html>${renderToString(<Layout page={page} request={request} />)}`);
}

const tell = (thrown: unknown) =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);

/**
 * The pages: each address is answered from the API alone, whole, so that it works without script and on paper.
 * What can't be answered says what is so and what to do; it is never a bare fault.
 */
export function explorerRouter({
  ask: live,
  fingerprint,
  about,
  style,
  report,
}: ExplorerParts): Router {
  const ask = cachedAsk(live, fingerprint);
  const readFrame = frameFor(ask, fingerprint);
  const pages = pagesOf(about);
  const router = Router();

  async function show(thrown: unknown, asked: Request, response: Response): Promise<void> {
    if (statusOf(thrown) >= 500) report(`A fault on ${asked.path}: ${tell(thrown)}`);
    const frame = (await readFrame().catch(() => undefined)) ?? EMPTY_FRAME;
    const request = { ask, frame, rest: '', path: asked.path, choices: new URLSearchParams() };
    sendPage(errorPage(thrown, frame.names), request, response);
  }

  async function answer(asked: Request, response: Response, next: () => void): Promise<void> {
    const address = splitAddress(asked.path);
    const page = pages[address.word];
    // A program that strays is told where the API is, by whoever is asked next.
    if (!page && asked.accepts(['json', 'html']) === 'json') return next();
    if (!page) throw new Refusal('There is no page at this address.', 'UNKNOWN_ID');
    const choices = new URLSearchParams(asked.originalUrl.split('?')[1] ?? '');
    const { rest, path, ending } = address;
    const request: PageRequest = { ask, frame: await readFrame(), rest, path, choices };
    const pack = await packFile(address, request, style);
    if (pack !== undefined) response.type('html').attachment(fileName(request, 'html')).send(pack);
    else if (ending === 'html') sendPage(await page(request), request, response);
    else await sendTables(await page(request), request, ending, response);
  }
  // A pattern without parameters, so that an address that can't be decoded is ours to answer.
  router.get(/^/, (asked, response, next) =>
    answer(asked, response, next).catch((thrown: unknown) => show(thrown, asked, response)),
  );
  return router;
}
