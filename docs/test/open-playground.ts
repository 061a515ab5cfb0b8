import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.js';
import { sourceAliases } from '../../vitest.config.js';

/** The playground in a real browser, served under a strict content security policy. */
export interface Playground {
  /** A fresh page; what it asked of the network and what its policy forbade is written down. */
  open(path: string, options?: { width?: number; dark?: boolean }): Promise<Opened>;
  close(): Promise<void>;
}
export interface Opened {
  readonly page: Page;
  /** Requests since the page stood still, and any to another host. */
  readonly foreign: readonly string[];
  readonly forbidden: readonly string[];
}

/** The printed sheet carries its own style; nothing else is inline, and no code is made at run time. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src 'self'";
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function openPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-playground-'));
  await build({
    root: fileURLToPath(new URL('./page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [vue()],
    resolve: { alias: sourceAliases },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 9999,
    },
  });
  const server = serve(folder);
  const origin = await new Promise<string>((tell) => {
    server.listen(0, '127.0.0.1', () =>
      tell(`http://127.0.0.1:${(server.address() as { port: number }).port}`),
    );
  });
  const browser: Browser = await chromium.launch(launchOptions);
  return {
    async open(path, { width = 1280, dark = false } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const foreign: string[] = [];
      const forbidden: string[] = [];
      let isLoaded = false;
      page.on('request', (request) => {
        const url = request.url();
        if (/^(blob|data|about):/.test(url)) return;
        if (isLoaded || !url.startsWith(`${origin}/`)) foreign.push(url);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) forbidden.push(message.text());
      });
      page.on('pageerror', (error) => forbidden.push(String(error)));
      await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
      if (dark) await page.evaluate(() => document.documentElement.classList.add('dark'));
      isLoaded = true;
      return { page, foreign, forbidden };
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const serve = (folder: string): Server =>
  createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const file = path.startsWith('/assets/') ? path : '/index.html';
    try {
      const body = readFileSync(join(folder, file));
      response.writeHead(200, {
        'content-type': `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': policy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
