import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { out } from './out.js';

/** Gzipped bytes of what a bundler makes of these lines. */
export async function gzipped(contents: string, external: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: out('..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external,
    // The built packages, not the sources that tsconfig's paths name.
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
