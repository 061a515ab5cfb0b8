/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';

const keys = Object.keys(ja);
const file = fileURLToPath(new URL('./five-hundred-calls.ts', import.meta.url));

/** Checks a module of this text as if it stood in this folder; gives what the checker had to instantiate. */
function instantiationsOf(text: string): { readonly count: number; readonly errors: readonly string[] } {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file));
  return {
    count: program.getInstantiationCount(),
    errors: errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  };
}

it('five hundred calls cost the type checker little, and a wrong key does not compile', () => {
  const calls = Array.from({ length: 500 }, (_, i) => `t('${keys[(i * 7) % keys.length]}');`);
  const { count, errors } = instantiationsOf(
    [
      "import { createTranslator } from '../src/index.js';",
      "const t = createTranslator({ locale: 'ja' });",
      ...calls,
      "t('roles.wizard');",
    ].join('\n'),
  );
  expect(errors).toEqual([expect.stringContaining('"roles.wizard"')]);
  expect(count).toBeLessThanOrEqual(5000 + 7.5 * keys.length);
}, 60_000);
