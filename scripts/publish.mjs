// What the release workflow publishes with: the packages name the repository that publishes them, as provenance demands.
import { mustRun } from './workspace.mjs';

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
mustRun(process.execPath, [
  'scripts/repository-fields.mjs',
  server && repository ? `${server}/${repository}` : '',
]);
mustRun('pnpm', ['exec', 'changeset', 'publish']);
