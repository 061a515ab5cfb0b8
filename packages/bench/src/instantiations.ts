import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { writeOut } from './out.js';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Instantiations that the compiler counts for a file of a consumer, through our built declarations. */
export function instantiations(name: string, source: string): number {
  writeOut(
    `types/${name}/consumer.ts`,
    `import * as z from 'zod';\nexport const nothingElse = z;\n${source}`,
  );
  const project = writeOut(
    `types/${name}/tsconfig.json`,
    JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
  );
  const told = execFileSync(process.execPath, [tsc, '-p', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  return Number(/^Instantiations:\s+(\d+)/m.exec(told)?.[1]);
}
