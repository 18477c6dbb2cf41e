import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatReason, SurroundingsError } from '../errors.js';
import { projectRoot } from '../project-root.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

/** What we use of the browser of the tests, which those who only run the program need not install. */
interface Browser {
  readonly newPage: (options: object) => Promise<{
    readonly goto: (address: string) => Promise<unknown>;
    readonly screenshot: (options: object) => Promise<unknown>;
  }>;
  readonly close: () => Promise<void>;
}
interface Playwright {
  readonly chromium: { readonly launch: (options: object) => Promise<Browser> };
}
interface PackedChromium {
  readonly default: { readonly executablePath: () => Promise<string> };
}

const PLAYWRIGHT: string = 'playwright-core';
const CHROMIUM: string = '@sparticuz/chromium';
const SIZE = { width: 1280, height: 860 } as const;

/** The README's pictures: a name, and the page of the shipped record that it shows. */
const PICTURES: Readonly<Record<string, string>> = {
  'gap-map':
    '/coverage/risks-and-threats-2015-2016?cell=risks-and-threats-2015-2016/domestic-abuse..strong-local-policing-2022',
  thread: '/thread/risks-and-threats-2015-2016/domestic-abuse',
  accountability: '/accountability/peel-2015/q2-victim-satisfaction',
  partners: '/partners',
};

async function openBrowser(): Promise<Browser> {
  try {
    const { chromium } = (await import(PLAYWRIGHT)) as Playwright;
    if (process.platform !== 'linux') return await chromium.launch({ channel: 'chrome' });
    const packed = (await import(CHROMIUM)) as PackedChromium;
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'];
    return await chromium.launch({ executablePath: await packed.default.executablePath(), args });
  } catch (thrown) {
    throw new SurroundingsError(
      `No browser starts: ${formatReason(thrown)}. Run npm ci with development packages; elsewhere than on Linux, install Google Chrome.`,
    );
  }
}

/** Takes the README's pictures from a running service. */
export async function pictures(origin: string, terminal: Terminal): Promise<ExitCode> {
  const folder = join(projectRoot(), 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SIZE });
    for (const [name, path] of Object.entries(PICTURES)) {
      await page.goto(new URL(path, origin).href).catch((thrown: unknown) => {
        throw new SurroundingsError(
          `${origin} does not answer (${formatReason(thrown)}). Run npm start first, or name the service: --of <address>.`,
        );
      });
      await page.screenshot({ path: join(folder, `${name}.png`) });
      terminal.report(`docs/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
  }
  return EXIT.clean;
}
