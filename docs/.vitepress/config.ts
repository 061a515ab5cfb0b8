import { defineConfig } from 'vitepress';
import { sourceAliases } from '../../vitest.config.js';
import { themeOf } from './navigation.js';
import { search } from './search.js';

const japaneseLabels = {
  outline: { label: 'このページの内容' },
  docFooter: { prev: '前へ', next: '次へ' },
  darkModeSwitchLabel: '明るさ',
  sidebarMenuLabel: '目次',
  returnToTopLabel: '上へ戻る',
  langMenuLabel: '言語を変える',
  skipToContentLabel: '本文へ',
};

export default defineConfig({
  title: 'Renkei',
  description:
    '入退院時の医療介護連携のための様式・道のり・言葉 / Forms, path and words between hospital and care',
  lang: 'ja',
  cleanUrls: true,
  srcExclude: ['scripts/**'],
  locales: {
    ja: { label: '日本語', lang: 'ja', link: '/ja/', themeConfig: { ...themeOf('ja'), ...japaneseLabels } },
    en: { label: 'English', lang: 'en', link: '/en/', themeConfig: themeOf('en') },
  },
  themeConfig: { search },
  // the playground runs our sources; its chunks hold them all and are fetched on its own pages alone
  vite: { resolve: { alias: sourceAliases }, build: { chunkSizeWarningLimit: 2000 } },
});
