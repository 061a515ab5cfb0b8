import { parseArgs } from 'node:util';

export type Wanted = { readonly listen?: number; readonly folder: string };

/** `--listen 8080` keeps the server running, `--folder` says where; nothing for what cannot be understood. */
export function readArguments(given: readonly string[]): Wanted | undefined {
  try {
    const { values } = parseArgs({
      args: given.filter((one) => one !== '--'),
      options: { listen: { type: 'string' }, folder: { type: 'string', default: 'out/episodes' } },
    });
    const { listen, folder } = values;
    if (listen === undefined) return { folder };
    return /^\d{1,5}$/.test(listen) && Number(listen) < 65_536
      ? { listen: Number(listen), folder }
      : undefined;
  } catch {
    return undefined;
  }
}
