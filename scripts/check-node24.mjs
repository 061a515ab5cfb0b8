// The unit tests and the journey once more, on Node 24.
import { node24Environment } from './node24.mjs';
import { mustRun } from './workspace.mjs';

const env = node24Environment();
mustRun('node', ['--version'], { env });
mustRun('node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], { env });
mustRun('npm', ['start'], { env });
