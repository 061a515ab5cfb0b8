/** What is wrong and what to do. A message names the field as the paper does and never holds the value. */
export const issues = {
  // an answer is missing
  'issues.required': '「{{label}}」を入力してください',
  'issues.select': '「{{label}}」を選択してください',
  'issues.atLeastOne': '「{{label}}」を1件以上入力してください',
  'issues.atLeastOneOption': '「{{label}}」は1つ以上選んでください',

  // an answer cannot be read
  'issues.type': '「{{label}}」の書き方が違います。用紙の欄に書くとおりに入力してください',
  'issues.tick': '「{{label}}」は「○」を書くか、空けておいてください',
  'issues.number': '「{{label}}」は数字で入力してください',
  'issues.maxLength': '「{{label}}」は{{max}}文字以内で入力してください',
  'issues.range': '「{{label}}」は{{min}}から{{max}}の間で入力してください',
  'issues.integer': '「{{label}}」は整数で入力してください',
  'issues.decimals': '「{{label}}」は小数点以下{{decimals}}桁までで入力してください',
  'issues.date': '「{{label}}」は「昭和12年3月4日」または「1937-03-04」のように入力してください',
  'issues.dateIncomplete': '「{{label}}」は年・月・日をすべて入力してください（例: 昭和12年3月4日）',
  'issues.dateExists': '「{{label}}」の日付は暦にありません。年月日を確認してください',
  'issues.eraRange': '「{{label}}」の年月日は{{era}}に入っていません。元号と年を確認してください',
  'issues.eraUnknown': '「{{label}}」は元号または西暦をつけて入力してください（例: 昭和12年3月4日）',
  'issues.preGregorian': '「{{label}}」は明治6年（1873年）1月1日以後の日付を入力してください',
  'issues.dateTime': '「{{label}}」は日付と時刻を「2026-04-01 13:30」（24時間）のように入力してください',
  'issues.time': '「{{label}}」は時刻を「13:30」（24時間）のように入力してください',
  'issues.katakana': '「{{label}}」は全角カタカナで入力してください',
  'issues.phone':
    '「{{label}}」は市外局番から1つだけ入力してください（例: 03-1234-5678、海外は +1-310-555-0123）。なければ空けておいてください',
  'issues.fax':
    '「{{label}}」は市外局番から1つだけ入力してください（例: 03-1234-5678）。携帯電話の番号は書けません',
  'issues.postalCode': '「{{label}}」は7桁で入力してください（例: 123-4567）',
  'issues.identifier': '「{{label}}」は{{length}}桁の番号を、証や届出書のとおりに入力してください',
  'issues.identifierDigit': '「{{label}}」の番号は1字違っているようです。証や届出書と1字ずつ見比べてください',
  'issues.pattern': '「{{label}}」の番号はふつうの形と違います。証と見比べてください',
  'issues.checkDigit': '「{{label}}」は最後の検証番号が合いません。番号を証と見比べてください',
  'issues.lookalikeMyNumber':
    '「{{label}}」にマイナンバー（12桁）と思われる番号があります。この様式には書けません。消してください',
  'issues.controlCharacter': '「{{label}}」に画面に表示されない文字があります。入力し直してください',
  'issues.unknownChoice': '「{{label}}」は用紙にある選択肢から選んでください',
  'issues.tooManyRows': '「{{label}}」は{{max}}件までにしてください',

  // answers do not fit each other
  'issues.exclusive':
    '「{{label}}」の「{{option}}」は、ほかの選択肢といっしょには選べません。どちらかにしてください',
  'issues.duplicate': '「{{label}}」に同じものが2つあります。1つにしてください',
  'issues.onlyIf': '「{{label}}」は{{other}}の答えと合いません。消すか、{{other}}を確認してください',
  'issues.printedOption':
    'この用紙の「{{label}}」は「{{printed}}」です。ほかのときは、そのための用紙に書いてください',
  'issues.order': '「{{label}}」と「{{earlier}}」の前後が逆です。両方を確認してください',
  'issues.orderWithin': '「{{label}}」は「{{earlier}}」から{{days}}日以内の日付を入力してください',
  'issues.ageDiffers': '「{{label}}」が生年月日から数えた年齢と違います。どちらが正しいか確認してください',
  'issues.eraChangingDay': '「{{label}}」は元号が変わった日です。新しい元号で印刷します',

  // the file as a whole
  'issues.notJson':
    'ファイルをJSONとして読めません。引用符（"）、コンマ（,）、かっこの数と、全角の“ ”や，がないかを確認してください',
  'issues.notCsv': 'ファイルをCSVとして読めません。{{line}}行目の引用符（"）を確認してください',
  'issues.tooLarge': 'ファイルが大きすぎます。{{maxKilobytes}}kBまでにしてください',
  'issues.tooDeep': 'ファイルの入れ子が深すぎます。{{max}}段までにしてください',
  'issues.notObject': 'ファイルの中身は「項目名: 記入内容」の組にしてください',
  'issues.unknownField': '用紙にない項目が{{count}}件あります。項目名を確認してください',
  'issues.unknownLabel':
    '「{{label}}」の{{line}}番目は用紙にない項目名で、内容は印刷されません。用紙の項目名に直すか、特記事項などに書いてください',
  'issues.ambiguousLabel':
    '同じ項目名が用紙に2つ以上あります。どれか分かるように、見出しの下に入れてください。候補: {{candidates}}',
  'issues.unknownForm': '様式の名前が分かりません。次のどれかを書いてください: {{known}}',
  'issues.unknownEdition': '様式の版が分かりません。次のどれかを書いてください: {{known}}',
  'issues.unknownPart': '様式の部分の名前が分かりません。次のどれかを書いてください: {{known}}',

  // anything else
  'issues.invalid': '「{{label}}」の内容を確認してください',
};
