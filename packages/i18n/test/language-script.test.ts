/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/language.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'renkei-language-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8', stdio: 'pipe' });

it('a further language begins as a folder of empty texts, keeps what is written and counts it', () => {
  expect(run('vi', folder)).toMatch(/^0 of \d+ texts in vi/m);
  const roles = join(folder, 'vi/roles.ts');
  expect(readFileSync(roles, 'utf8')).toContain("  // 病棟看護師\n  'roles.wardNurse': '',");
  writeFileSync(
    roles,
    readFileSync(roles, 'utf8').replace("'roles.wardNurse': ''", "'roles.wardNurse': 'điều dưỡng'"),
  );
  expect(run('vi', folder)).toMatch(/^1 of \d+ texts in vi/m);
  expect(readFileSync(roles, 'utf8')).toContain("'roles.wardNurse': 'điều dưỡng'");
  expect(readFileSync(join(folder, 'vi/index.ts'), 'utf8')).toContain('  ...roles,');
}, 60_000);

it('a text that leaves out what it names is found', () => {
  const issues = join(folder, 'vi/issues.ts');
  writeFileSync(
    issues,
    readFileSync(issues, 'utf8').replace("'issues.required': ''", "'issues.required': 'Hãy nhập'"),
  );
  expect(() => run('vi', folder)).toThrow(/differ from the Japanese in: issues\.required\n/);
}, 60_000);

it('the shipped languages are not overwritten', () => {
  expect(() => run('ja', folder)).toThrow();
});
