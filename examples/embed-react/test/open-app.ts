import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { onTestFinished } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');

export interface OpenedApp {
  readonly open: (options?: { readonly locale?: string; readonly width?: number }) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  /** Errors and warnings of the browser, and requests to another host. */
  readonly complaints: readonly string[];
}

/** The app as it is built for use, in a real browser. */
export async function openApp(): Promise<OpenedApp> {
  const outDir = mkdtempSync(join(tmpdir(), 'renkei-embed-react-'));
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--logLevel', 'error'], {
    cwd: root,
    env,
  });
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const origin = server.resolvedUrls?.local[0] ?? '';
  const browser: Browser = await chromium.launch(launchOptions);
  return {
    open: async ({ locale = 'ja-JP', width = 1000 } = {}) => {
      const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
          complaints.push(request.url());
      });
      await page.goto(origin);
      await page.getByRole('heading', { level: 1 }).waitFor();
      onTestFinished(() => context.close());
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
