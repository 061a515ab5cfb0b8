import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';

type Language = 'ja' | 'en';

/** Every page of the guide in reading order, its title in both languages. */
const sections: { ja: string; en: string; pages: { path: string; ja: string; en: string }[] }[] = [
  {
    ja: 'はじめに',
    en: 'Start',
    pages: [
      { path: '', ja: 'Renkei とは', en: 'What Renkei is' },
      { path: 'conformance', ja: 'どこまで載っているか', en: 'What is covered' },
      { path: 'glossary', ja: '用語集', en: 'Glossary' },
      { path: 'contributing', ja: '参加するには', en: 'Contributing' },
    ],
  },
  {
    ja: '設計の判断',
    en: 'Decisions',
    pages: [
      { path: 'decisions/0001-log-over-snapshot', ja: '記録が本体', en: 'The log is the truth' },
      {
        path: 'decisions/0002-no-timers-in-the-machine',
        ja: '状態機械に時計を置かない',
        en: 'No timers in the machine',
      },
      { path: 'decisions/0003-civil-dates-as-strings', ja: '日付は文字列', en: 'Civil dates are strings' },
      { path: 'decisions/0004-leaves-as-data', ja: '項目はデータ', en: 'Leaves are data' },
    ],
  },
];

const sidebar = (language: Language): DefaultTheme.SidebarItem[] =>
  sections.map((section) => ({
    text: section[language],
    items: section.pages.map((page) => ({ text: page[language], link: `/${language}/${page.path}` })),
  }));

/** The generated reference; it is there after typedoc has run. */
function reference(): DefaultTheme.SidebarItem[] {
  const file = fileURLToPath(new URL('../api/typedoc-sidebar.json', import.meta.url));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

export const themeOf = (language: Language): DefaultTheme.Config => ({
  nav: [
    { text: language === 'ja' ? '用語集' : 'Glossary', link: `/${language}/glossary` },
    { text: 'API', link: '/api/' },
  ],
  sidebar: { [`/${language}/`]: sidebar(language), '/api/': reference() },
});
