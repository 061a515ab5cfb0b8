// The unit tests and the journey once more, on Node 24, in the zone of those who use the library.
import { environmentOf } from './other-node.mjs';
import { mustRun } from './workspace.mjs';

const env = { ...environmentOf(24), TZ: 'Asia/Tokyo' };
mustRun('node', ['--version'], { env });
mustRun('node', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], { env });
mustRun('npm', ['start'], { env });
