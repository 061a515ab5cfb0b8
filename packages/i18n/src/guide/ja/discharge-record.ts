/** 退院・退所情報記録書: written by the care manager from what the hospital or facility tells. */
export const dischargeRecord = {
  'guide.dischargeRecord.attributes.write':
    '退院のときの要介護度を書きます。入院中に状態が変わり、区分変更が要ると考えるときは「要区分変更」に印を付けます。',
  'guide.dischargeRecord.attributes.why':
    '退院の日に使えるサービスの量が変わります。申請は退院の前に済ませるほうが、暮らしを組み立てやすくなります。',
  'guide.dischargeRecord.attributes.example': '要介護2、要区分変更',

  'guide.dischargeRecord.stay.write':
    '入院の原因になった病気と、退院したあとの医学的な管理を受け持つ医療機関を書きます。',
  'guide.dischargeRecord.stay.why': '退院後に具合が悪くなったとき、誰に連絡するかが決まります。',
  'guide.dischargeRecord.stay.example': '右大腿骨頸部骨折。退院後はみなと診療所が訪問診療。',

  'guide.dischargeRecord.condition.write':
    '病院で今していることを、家での言葉に直して書きます。「できる」と「している」を分けます。',
  'guide.dischargeRecord.condition.why':
    '病院でできることが、家でもできるとは限りません。手すりの位置や夜の暗さで変わります。',
  'guide.dischargeRecord.condition.example': '移動は歩行器で見守り。夜はポータブルトイレを使っている。',

  'guide.dischargeRecord.acceptance.write':
    '病気と障害を、本人と家族がそれぞれどう受け止めているかを、聞いた言葉で書きます。告知の有無も書きます。',
  'guide.dischargeRecord.acceptance.why':
    '知らされていないことを、在宅の人がうっかり話すのを防ぎます。思いの違いは、支える側が知っておくことです。',
  'guide.dischargeRecord.acceptance.example':
    '本人「歩いて畑に行きたい」。長男「日中ひとりにするのが心配」。病名の告知あり。',

  'guide.dischargeRecord.needs.write':
    '退院したあとに続ける医療処置、看護で見てほしいこと、リハビリで続けることを、病院の担当に聞いて選びます。してはいけないことも書きます。',
  'guide.dischargeRecord.needs.why': '訪問看護やリハビリの計画は、ここに書かれたことから作られます。',
  'guide.dischargeRecord.needs.example': '褥瘡（仙骨、処置は1日1回）。股関節を深く曲げる姿勢は禁止。',

  'guide.dischargeRecord.judgement.write':
    'これからの病気の見通しと、家での暮らしを妨げるもの、そろえなければならないものを、分けて書きます。',
  'guide.dischargeRecord.judgement.why':
    '$t(documents.carePlan)の目標と、急に悪くなったときの備えのもとになります。',
  'guide.dischargeRecord.judgement.example':
    '見通し: 半年は入退院の繰り返しがありうる。妨げ: 寝室が2階。要件: 1階への寝室の移動、夜の訪問。',

  'guide.dischargeRecord.rounds.write':
    '聞いた日ごとに1行を使い、教えてくれた職員の職種と氏名を書きます。会議に出て聞いたときは「会議出席」に印を付けます。',
  'guide.dischargeRecord.rounds.why':
    '退院・退所加算は、情報の提供を受けた日と、会議に出たかどうかで決まります。同じ日に2度聞いても1回です。',
  'guide.dischargeRecord.rounds.example':
    '1回目 令和8年4月10日、$t(roles.wardNurse)と$t(roles.pt)、会議出席なし',

  'guide.dischargeRecord.ext.write': '2024年から加わった項目です。病院から聞けたものだけを書きます。',
  'guide.dischargeRecord.ext.why':
    '口と栄養の状態、リハビリの計画、最期の過ごし方の話し合いは、在宅の人が続きを担います。',
  'guide.dischargeRecord.ext.example': 'リハビリテーション実施計画書等の入手 あり（令和8年4月12日）',
};
