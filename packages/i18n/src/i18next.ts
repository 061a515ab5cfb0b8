/**
 * Types our keys in a host's own i18next: with `import '@renkei/i18n/i18next';` once in the application,
 * `i18next.getFixedT('ja', '@renkei/i18n')` completes our keys and refuses a wrong one. From i18next 26.3 on.
 *
 * It adds to `ResourceNamespaceMap`, which every package may extend. The host declares its own namespaces as i18next asks
 * (`CustomTypeOptions.resources` or the same map), the default one included.
 *
 * @packageDocumentation
 */
import type { MessageKey } from './message-key.js';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    '@renkei/i18n': Record<MessageKey, string>;
  }
}
