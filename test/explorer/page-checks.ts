import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page, Response } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A phone, a laptop, a projector. */
const WIDTHS = [320, 1280, 1920] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the browser has to say of a page; all that is wrong is in it, and nothing else. */
export interface PageReport {
  readonly status: number;
  readonly headings: number;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
  readonly violations: readonly string[];
  readonly tooWide: readonly string[];
  /** What of the frame would be printed that has no use on paper. */
  readonly onPaper: readonly string[];
  /** Whether the page says without script what it says with it. */
  readonly withoutScript: string;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
  }[];
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult, string[]>(
    (tags) =>
      (
        globalThis as unknown as { axe: { run: (of: unknown, how: object) => Promise<AxeResult> } }
      ).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}

async function widthsThatOverflow(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) wide.push(`${String(width)} px: needs ${String(needed)}`);
  }
  return wide;
}

async function shownOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const parts = ['.gt-header nav', '.gt-search', '.gt-tools', '.gt-choices'];
  const shown: string[] = [];
  for (const part of parts) if (await page.locator(part).first().isVisible()) shown.push(part);
  if (!(await page.locator('h1').isVisible())) shown.push('no heading');
  await page.emulateMedia({ media: 'screen' });
  return shown;
}

/** The one button of the frame that script shows; it is hidden, not missing, without it. */
const PRINT = /Print$/;

/** The words of a page, without blanks and without what script alone shows. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    for (const scripted of document.querySelectorAll('.gt-scripted, .gt-reference button'))
      scripted.remove();
    return (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, '');
  });

async function withoutScript(browser: Browser, address: string, words: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const text = (await page.locator('main').textContent()) ?? '';
    const plain = text.replaceAll(/\s+/g, '').replace(PRINT, '');
    return plain === words.replace(PRINT, '') ? 'the same' : `other words: ${plain.slice(0, 200)}`;
  } finally {
    await context.close();
  }
}

/** Opens a page as its readers do, and gathers what is wrong with it. */
export async function checkPage(
  browser: Browser,
  origin: string,
  path: string,
): Promise<PageReport> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  const ownStatus = new Set<string>();
  page.on('console', (line) => {
    if (line.type() === 'error' && !ownStatus.has(line.location().url))
      complaints.push(line.text());
  });
  page.on('pageerror', (thrown) => complaints.push(thrown.message));
  page.on('request', (request) => asked.push(request.url()));
  try {
    // A page that says "not found" is told as an error on the console, by its own address.
    ownStatus.add(`${origin}${path}`);
    const response = (await page.goto(`${origin}${path}`, { waitUntil: 'load' })) as Response;
    const headings = await page.locator('h1').count();
    const violations = await runAxe(page);
    const tooWide = await widthsThatOverflow(page);
    const onPaper = await shownOnPaper(page);
    const words = await wordsOf(page);
    return {
      status: response.status(),
      headings,
      complaints,
      elsewhere: asked.filter(
        (url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin,
      ),
      violations,
      tooWide,
      onPaper,
      withoutScript: await withoutScript(browser, `${origin}${path}`, words),
    };
  } finally {
    await context.close();
  }
}

/** A page with which nothing is wrong. */
export const sound = (status: number): PageReport => ({
  status,
  headings: 1,
  complaints: [],
  elsewhere: [],
  violations: [],
  tooWide: [],
  onPaper: [],
  withoutScript: 'the same',
});
