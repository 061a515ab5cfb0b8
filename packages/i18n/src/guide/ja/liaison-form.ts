/** 連携連絡票: a request, a reply or a notice between a care manager and a medical institution. */
export const liaisonForm = {
  'guide.liaisonForm.header.write':
    '宛先は、病院の名前だけでなく、部署と担当者まで書きます。整理番号を付け、送った枚数を書きます。',
  'guide.liaisonForm.header.why':
    '大きな病院では、宛先のない紙は止まります。整理番号があると、返事をどの照会への答えか取り違えません。',
  'guide.liaisonForm.header.example': '市民病院 $t(roles.liaisonOffice) 御中、整理番号 R8-041、送付枚数 2枚',

  'guide.liaisonForm.header.urgency.write': '急ぎのときは、この用紙だけに頼らず、先に電話をします。',
  'guide.liaisonForm.header.urgency.why': 'FAXや郵便は、その日のうちに読まれるとは限りません。',
  'guide.liaisonForm.header.urgency.example': '急ぎ（午前10時に電話済み）',

  'guide.liaisonForm.header.receipt.write':
    '届いたことを電話などで確かめ、日時と確かめた相手の名前を書きます。',
  'guide.liaisonForm.header.receipt.why':
    '送っただけでは、届いたことになりません。口頭のやりとりがないときは、受領の確認が加算の根拠になります。',
  'guide.liaisonForm.header.receipt.example': '4月2日 11時、電話、連携室の職員が受領を確認',

  'guide.liaisonForm.subject.write':
    'FAXで送るときは、氏名をイニシャルにし、年齢と市町村までにします。生年月日と住所は書きません。',
  'guide.liaisonForm.subject.why':
    '番号を1つ押し間違えると、知らない人に届きます。本人かどうかは、電話で照らし合わせます。',
  'guide.liaisonForm.subject.example': 'T.H. 様、89歳、気仙沼市',

  'guide.liaisonForm.consent.write': '本人の同意と家族の同意を分けて確かめ、方法と日付を書きます。',
  'guide.liaisonForm.consent.why': '本人の情報と家族の情報は、それぞれの人のものです。',
  'guide.liaisonForm.consent.example': '本人・家族の同意を得ている、文書、令和8年4月1日',

  'guide.liaisonForm.purposes.write':
    '用件を1つに絞って選びます。いくつもあるときは、いちばん聞きたいことを先に書きます。',
  'guide.liaisonForm.purposes.why': '医師は、診療の合間の短い時間で答えます。',
  'guide.liaisonForm.purposes.example': 'ケアプラン原案への意見',

  'guide.liaisonForm.body.write':
    '今の様子を2、3行で書き、聞きたいことを、はい・いいえや短い言葉で答えられる形にします。',
  'guide.liaisonForm.body.why': '長い紙は後回しになります。答えやすい問いには、早く返事が来ます。',
  'guide.liaisonForm.body.example':
    '入浴で息切れがあります。通所で週2回の入浴を続けてよいでしょうか。控えるべき血圧の値があれば教えてください。',

  'guide.liaisonForm.replyRequest.write': '返事が要るかどうか、どの方法で、いつまでに欲しいかを書きます。',
  'guide.liaisonForm.replyRequest.why': '期限が分からないと、サービスの始まりに間に合わないことがあります。',
  'guide.liaisonForm.replyRequest.example': '返信の要否 要、FAX、4月8日まで',

  'guide.liaisonForm.reply.write':
    'イニシャルと整理番号だけを書き、意見を短く書きます。読んだことだけを知らせるときは「受領のみ」に印を付けます。',
  'guide.liaisonForm.reply.why':
    '返事の紙が行き先を間違えても、誰のことか分からないようにします。「受領のみ」でも、聞いた側は次に進めます。',
  'guide.liaisonForm.reply.example':
    'T.H. 様、整理番号 R8-041、入浴は可。収縮期血圧160以上の日は清拭に替える。',
};
