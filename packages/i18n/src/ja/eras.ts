/** Eras (元号) with the days they cover, as a message needs them. */
export const eras = {
  'eras.meiji': '明治（1912年7月30日まで）',
  'eras.taisho': '大正（1912年7月30日から1926年12月25日まで）',
  'eras.showa': '昭和（1926年12月25日から1989年1月7日まで）',
  'eras.heisei': '平成（1989年1月8日から2019年4月30日まで）',
  'eras.reiwa': '令和（2019年5月1日から）',
};
