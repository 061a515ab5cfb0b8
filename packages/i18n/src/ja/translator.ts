export const translator = {
  'translator.noWords': '〔言葉がありません〕',
};
