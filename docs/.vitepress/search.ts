import type { DefaultTheme } from 'vitepress';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Japanese has no spaces between words, so that they are found by the language's own segmentation. Each piece between
 * spaces by itself: every segment holds the whole text it was cut from, and the list of word keys is one long line.
 */
export const words = (text: string): string[] => [
  ...new Set(
    text
      .split(/\s+/)
      .flatMap((piece) => [...segmenter.segment(piece)])
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment),
  ),
];

const japanese = {
  button: { buttonText: '検索', buttonAriaLabel: '検索' },
  modal: {
    displayDetails: 'くわしく表示',
    resetButtonTitle: '検索をやり直す',
    backButtonTitle: '閉じる',
    noResultsText: '見つかりませんでした',
    footer: {
      selectText: '選ぶ',
      selectKeyAriaLabel: 'エンター',
      navigateText: '移る',
      navigateUpKeyAriaLabel: '上',
      navigateDownKeyAriaLabel: '下',
      closeText: '閉じる',
      closeKeyAriaLabel: 'エスケープ',
    },
  },
};

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: { options: { tokenize: words } },
    locales: { ja: { translations: japanese } },
  },
};
