import { defineClientComponent } from 'vitepress';

/** In the reader's browser alone, and only on the pages that show them. */
export const sheetFor = (locale: 'ja' | 'en') =>
  defineClientComponent(() => import('./SheetPlayground.vue'), [{ locale }]);
export const pathFor = (locale: 'ja' | 'en') =>
  defineClientComponent(() => import('./PathPlayground.vue'), [{ locale }]);
