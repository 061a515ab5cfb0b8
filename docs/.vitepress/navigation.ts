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
      { path: 'start', ja: 'はじめの10分', en: 'The first ten minutes' },
      { path: 'concepts', ja: '考え方', en: 'Concepts' },
      { path: 'conformance', ja: 'どこまで載っているか', en: 'What is covered' },
      { path: 'glossary', ja: '用語集', en: 'Glossary' },
      { path: 'contributing', ja: '参加するには', en: 'Contributing' },
    ],
  },
  {
    ja: 'ためす',
    en: 'Try it',
    pages: [
      { path: 'playground/sheet', ja: '入院時情報提供書を書く', en: 'Fill in a handover' },
      { path: 'playground/path', ja: '道のりをたどる', en: 'Walk the path' },
    ],
  },
  {
    ja: '組み込む',
    en: 'Build it in',
    pages: [
      { path: 'embedding', ja: '自分のアプリに', en: 'In your own app' },
      { path: 'hosting', ja: 'しまっておくもの', en: 'What a host must store' },
      { path: 'existing-data', ja: '今あるデータから', en: 'From existing data' },
      { path: 'files', ja: 'TypeScript なしで', en: 'Without TypeScript' },
      { path: 'privacy', ja: '個人情報', en: 'Privacy' },
      { path: 'speed', ja: '速さと大きさ', en: 'Speed and size' },
      { path: 'support', ja: '版とサポート', en: 'Versions and support' },
      { path: 'releases', ja: '変更の記録', en: 'Release notes' },
    ],
  },
  {
    ja: '様式',
    en: 'Forms',
    pages: [
      { path: 'forms/', ja: '様式の一覧', en: 'All forms' },
      { path: 'forms/admissionHandover', ja: '入院時情報提供書', en: 'Admission handover' },
      { path: 'forms/liaisonForm', ja: '連携連絡票', en: 'Liaison form' },
      { path: 'forms/dischargeRecord', ja: '退院・退所情報記録書', en: 'Discharge record' },
      { path: 'forms/screeningSheet', ja: 'スクリーニングシート', en: 'Screening sheet' },
      { path: 'forms/supportPlan', ja: '退院支援計画書', en: 'Support plan' },
      { path: 'forms/conferenceRecord', ja: '退院前カンファレンス記録', en: 'Conference record' },
    ],
  },
  {
    ja: '道のりと算定',
    en: 'Path and claims',
    pages: [
      { path: 'path/', ja: '道のりの図と段階', en: 'The path: chart and phases' },
      { path: 'path/steps', ja: '手順の一覧', en: 'All steps' },
      { path: 'path/roles', ja: '職種と役割', en: 'Who does what' },
      { path: 'claims/', ja: '算定', en: 'Claims' },
      { path: 'fee-revisions', ja: '報酬改定のとき', en: 'Fee revisions' },
    ],
  },
  {
    ja: '地域',
    en: 'Regions',
    pages: [
      { path: 'regions/start', ja: '地域の取り決めを書く', en: 'Start a region' },
      { path: 'regions/compare', ja: '地域を並べて見る', en: 'Regions side by side' },
    ],
  },
  {
    ja: '設計の判断',
    en: 'Decisions',
    pages: [
      { path: 'decisions/', ja: '判断の一覧', en: 'All decisions' },
      { path: 'decisions/0001-log-over-snapshot', ja: '記録が本体', en: 'The log is the truth' },
      {
        path: 'decisions/0002-no-timers-in-the-machine',
        ja: '状態機械に時計を置かない',
        en: 'No timers in the machine',
      },
      { path: 'decisions/0003-civil-dates-as-strings', ja: '日付は文字列', en: 'Civil dates are strings' },
      { path: 'decisions/0004-leaves-as-data', ja: '項目はデータ', en: 'Leaves are data' },
      { path: 'decisions/0005-editions-side-by-side', ja: '版は並べて置く', en: 'Editions side by side' },
      { path: 'decisions/0006-quick-way-as-source', ja: '速い道は書き出す', en: 'The quick way is written' },
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
