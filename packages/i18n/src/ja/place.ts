/** How a field is called where its label alone would not do. */
export const place = {
  'place.row': '{{heading}} {{number}}件目',
  'place.under': '{{heading}} {{label}}',
  'place.quoted': '「{{label}}」',
  'place.thisEntry': 'この項目',
  'place.anotherAnswer': 'ほかの欄',
};
