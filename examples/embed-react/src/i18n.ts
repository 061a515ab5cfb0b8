import { addRenkeiResources, translatorFrom } from '@renkei/i18n';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { keep, kept } from './browser-store.js';
import { type AppKey, words } from './words.js';

export const languages = { ja: '日本語', en: 'English' } as const;

/** The app's own instance. */
const app = i18next.createInstance();
void app.init({
  lng: kept('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en'),
  fallbackLng: 'ja',
  supportedLngs: Object.keys(languages),
  resources: { ja: { translation: words.ja }, en: { translation: words.en } },
  keySeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false, // all words are there: nothing to wait for
});
// the library's words, in a namespace beside the app's
addRenkeiResources(app);

/** Words of the library; it follows the app's language. */
export const t = translatorFrom(app);

/** Words of the app. */
export const say = (key: AppKey, params: Readonly<Record<string, string | number>> = {}): string =>
  app.t(key, params);

export function changeLanguage(language: string): void {
  keep('language', language);
  void app.changeLanguage(language);
}

/** The language on the screen; what uses it is drawn anew when it changes. */
export function useLanguage(): string {
  return useSyncExternalStore(
    (changed) => {
      app.on('languageChanged', changed);
      return () => app.off('languageChanged', changed);
    },
    () => app.language,
  );
}
