import { createInstance, type InitOptions, type i18n } from 'i18next';

/** i18next 24 to 26 share one logger between all instances, and `init` replaces it: this leaves a host's in place. */
export function startQuietly(options: InitOptions): i18n {
  const instance = createInstance();
  const { logger } = instance as unknown as { logger?: SharedLogger };
  const before = logger && { concrete: logger.logger, options: logger.options };
  void instance.init({ ...options, initAsync: false });
  if (before) logger.init(before.concrete, before.options);
  return instance;
}

interface SharedLogger {
  readonly logger: unknown;
  readonly options: unknown;
  init(concrete: unknown, options: unknown): void;
}
