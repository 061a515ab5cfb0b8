import type { DefaultTheme } from 'vitepress';

/** Japanese has no spaces between words, so that they are found by the language's own segmentation. */
export const words = (text: string): string[] => [
  ...new Set(
    [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)]
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
