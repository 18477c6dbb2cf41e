import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Starts the Chromium that the project installs; elsewhere than on Linux, the machine's own Chrome. */
export async function openBrowser(): Promise<Browser> {
  try {
    if (process.platform !== 'linux') return await playwright.launch({ channel: 'chrome' });
    const executablePath = await chromium.executablePath();
    // Its own arguments are for a cloud function: one process that ends with its first page.
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'];
    return await playwright.launch({ executablePath, args });
  } catch (cause) {
    const what =
      process.platform === 'linux'
        ? 'The browser of the tests (@sparticuz/chromium) does not start.'
        : 'Chrome does not start. Install Google Chrome, which the browser tests use here.';
    throw new Error(`${what} ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}
