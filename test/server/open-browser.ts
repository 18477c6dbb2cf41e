import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Starts the Chromium that the project installs; elsewhere than on Linux, the machine's own Chrome. */
export async function openBrowser(): Promise<Browser> {
  try {
    if (process.platform !== 'linux') return await playwright.launch({ channel: 'chrome' });
    const executablePath = await chromium.executablePath();
    return await playwright.launch({ executablePath, args: [...chromium.args, '--no-sandbox'] });
  } catch (cause) {
    const what =
      process.platform === 'linux'
        ? 'The browser of the tests (@sparticuz/chromium) does not start.'
        : 'Chrome does not start. Install Google Chrome, which the browser tests use here.';
    throw new Error(`${what} ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}
