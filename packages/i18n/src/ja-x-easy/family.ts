import type { family as ja } from '../ja/family.js';

/** やさしい日本語: short sentences, one idea each, the important first, a reading for every kanji. */
export const family: Record<keyof typeof ja, string> = {
  'family.atHome.now':
    '｜今《いま》は ｜家《いえ》で ｜生活《せいかつ》しています。｜入院《にゅういん》の ｜準備《じゅんび》を しましょう。｜準備《じゅんび》が あると ｜安心《あんしん》です。',
  'family.atHome.do':
    '｜下《した》の ものを ｜1《ひと》つの ｜袋《ふくろ》に ｜入《い》れてください。｜袋《ふくろ》の ｜場所《ばしょ》を ｜家族《かぞく》に ｜教《おし》えてください。｜入院《にゅういん》したら、$t(roles.careManager)の ｜名前《なまえ》を ｜病院《びょういん》に ｜言《い》ってください。',
  'family.atHome.ask':
    'わからないことは $t(roles.careManager)に ｜聞《き》いてください。$t(roles.careManager)は ｜介護《かいご》の ｜計画《けいかく》を ｜作《つく》る ｜人《ひと》です。いない ときは、$t(roles.communityCenter)に ｜聞《き》いてください。',
  'family.atHome.bring': '｜袋《ふくろ》に ｜入《い》れる ものです。',

  'family.inHospital.arrived.now':
    '｜入院《にゅういん》しました。｜病院《びょういん》が ｜検査《けんさ》と ｜治療《ちりょう》を ｜始《はじ》めます。$t(roles.careManager)は ｜家《いえ》での ｜様子《ようす》を ｜病院《びょういん》に ｜伝《つた》えます。その ｜紙《かみ》は $t(documents.admissionHandover)です。',
  'family.inHospital.arrived.do':
    '$t(roles.careManager)の ｜名前《なまえ》と ｜電話《でんわ》｜番号《ばんごう》を ｜病院《びょういん》に ｜言《い》ってください。$t(roles.careManager)にも ｜電話《でんわ》を してください。「｜入院《にゅういん》しました」と ｜言《い》ってください。',
  'family.inHospital.arrived.ask':
    '｜病気《びょうき》の ことは $t(roles.hospitalDoctor)に ｜聞《き》いてください。｜困《こま》ったことは $t(roles.wardNurse)に ｜話《はな》してください。お｜金《かね》の ことは $t(roles.msw)に ｜聞《き》いてください。',
  'family.inHospital.arrived.bring': '｜病院《びょういん》に ｜持《も》って ｜行《い》く ものです。',

  'family.inHospital.planning.now':
    '｜治療《ちりょう》を しています。｜病院《びょういん》は ｜退院《たいいん》の ｜後《あと》の ｜生活《せいかつ》を ｜考《かんが》えています。$t(documents.supportPlan)の ｜説明《せつめい》が あるかもしれません。',
  'family.inHospital.planning.do':
    'どこで どう ｜暮《く》らしたいか ｜話《はな》してください。｜家族《かぞく》と いっしょに ｜話《はな》してください。まだ わからない ときは、そう ｜言《い》ってください。',
  'family.inHospital.planning.ask':
    '｜退院《たいいん》の ことは $t(roles.dischargeNurse)に ｜聞《き》いてください。$t(roles.msw)も ｜教《おし》えます。｜介護《かいご》｜保険《ほけん》の ことは $t(roles.careManager)に ｜聞《き》いてください。',
  'family.inHospital.planning.bring':
    '｜聞《き》きたいことを ｜紙《かみ》に ｜書《か》いてください。その ｜紙《かみ》と $t(documents.medicationNotebook)を ｜持《も》って ｜行《い》ってください。',

  'family.inHospital.preparing.now':
    'もうすぐ ｜退院《たいいん》です。｜病院《びょういん》と $t(roles.careManager)が ｜準備《じゅんび》を しています。みんなで ｜話《はな》す ｜日《ひ》が あるかもしれません。',
  'family.inHospital.preparing.do':
    '｜家《いえ》で すぐ ｜使《つか》う ものを ｜確《たし》かめてください。ベッド、｜手《て》すり、｜食事《しょくじ》、｜薬《くすり》です。｜家《いえ》の ｜中《なか》の ｜写真《しゃしん》を ｜見《み》せてください。',
  'family.inHospital.preparing.ask':
    '｜退院《たいいん》の ｜日《ひ》の ことは $t(roles.dischargeNurse)に ｜聞《き》いてください。｜家《いえ》での サービスの ことは $t(roles.careManager)に ｜聞《き》いてください。',
  'family.inHospital.preparing.bring':
    '｜退院《たいいん》の ｜日《ひ》は ｜服《ふく》と ｜靴《くつ》を ｜持《も》って ｜行《い》ってください。｜袋《ふくろ》と お｜金《かね》も ｜要《い》ります。',

  'family.discharged.firstWeeks.now':
    '｜家《いえ》に ｜帰《かえ》りました。｜体《からだ》の ｜調子《ちょうし》が ｜変《か》わりやすい ときです。みんなで ｜気《き》を つけます。',
  'family.discharged.firstWeeks.do':
    '｜気《き》が ついたことを ｜紙《かみ》に ｜書《か》いてください。｜食事《しょくじ》、｜薬《くすり》、｜眠《ねむ》りの ことです。いつもと ｜違《ちが》う ときは すぐ ｜電話《でんわ》を してください。',
  'family.discharged.firstWeeks.ask':
    '｜体《からだ》の ことは $t(roles.familyDoctor)に ｜聞《き》いてください。$t(roles.visitingNurse)も ｜教《おし》えます。サービスの ことは $t(roles.careManager)に ｜聞《き》いてください。｜急《きゅう》に ｜悪《わる》く なったら ｜119番《ひゃくじゅうきゅうばん》に ｜電話《でんわ》を してください。',
  'family.discharged.firstWeeks.bring':
    '｜医者《いしゃ》に ｜行《い》く ときは、｜病院《びょういん》の ｜紙《かみ》を ｜持《も》って ｜行《い》ってください。$t(documents.medicationNotebook)も ｜持《も》って ｜行《い》ってください。',

  'family.discharged.settled.now':
    '｜家《いえ》での ｜生活《せいかつ》に ｜慣《な》れました。$t(roles.careManager)が ときどき ｜家《いえ》に ｜来《き》ます。｜様子《ようす》を ｜聞《き》きます。',
  'family.discharged.settled.do':
    'できるように なったことを $t(roles.careManager)に ｜話《はな》してください。｜困《こま》ったことも ｜話《はな》してください。｜入院《にゅういん》の ｜袋《ふくろ》を ｜元《もと》の ｜場所《ばしょ》に ｜置《お》いてください。',
  'family.discharged.settled.ask':
    'サービスを ｜変《か》えたい ときは $t(roles.careManager)に ｜話《はな》してください。',
  'family.discharged.settled.bring': '｜袋《ふくろ》に ｜入《い》れる ものです。',

  'family.closed.now':
    '｜入院《にゅういん》からの ｜手伝《てつだ》いは ここで ｜終《お》わりです。いつもの ｜介護《かいご》は ｜続《つづ》きます。',
  'family.closed.do':
    '｜体《からだ》の ｜様子《ようす》が ｜変《か》わったら、すぐ ｜教《おし》えてください。',
  'family.closed.ask': 'わからないことは $t(roles.careManager)に ｜聞《き》いてください。',

  'family.died.now': 'とても ｜残念《ざんねん》です。｜私《わたし》たちも ｜悲《かな》しいです。',
  'family.died.do':
    '｜役所《やくしょ》に ｜出《だ》す ｜紙《かみ》が あります。｜病院《びょういん》が ｜教《おし》えます。｜借《か》りた ベッドなどは ｜返《かえ》します。$t(roles.careManager)が ｜手伝《てつだ》います。',
  'family.died.ask':
    'わからないことは $t(roles.careManager)に ｜聞《き》いてください。つらい ｜気持《きも》ちも ｜話《はな》してください。',

  'family.inFacility.now':
    '｜施設《しせつ》で ｜生活《せいかつ》を ｜始《はじ》めました。｜施設《しせつ》の ｜人《ひと》が ｜毎日《まいにち》 ｜手伝《てつだ》います。',
  'family.inFacility.do':
    '｜好《す》きなことを ｜施設《しせつ》の ｜人《ひと》に ｜教《おし》えてください。｜食事《しょくじ》と ｜薬《くすり》の ことも ｜教《おし》えてください。',
  'family.inFacility.ask':
    '｜施設《しせつ》の ことは $t(roles.facilitySocialWorker)に ｜聞《き》いてください。',

  'family.handedOver.now':
    '｜担当《たんとう》の ｜人《ひと》が ｜変《か》わりました。｜新《あたら》しい ｜人《ひと》は ほかの ｜町《まち》の ｜人《ひと》です。｜大切《たいせつ》な ことは もう ｜伝《つた》えました。',
  'family.handedOver.do':
    '｜新《あたら》しい ｜人《ひと》の ｜名前《なまえ》と ｜電話《でんわ》｜番号《ばんごう》を ｜書《か》いてください。いつも ｜見《み》える ところに ｜置《お》いてください。',
  'family.handedOver.ask':
    'わからないことは ｜新《あたら》しい $t(roles.careManager)に ｜聞《き》いてください。',

  'family.kit.healthInsurance':
    '｜健康《けんこう》｜保険証《ほけんしょう》（マイナンバーカードでも いいです）',
  'family.kit.ltcCard': '｜介護《かいご》｜保険証《ほけんしょう》',
  'family.kit.copayCertificate':
    '｜介護《かいご》｜保険《ほけん》の ｜負担《ふたん》｜割合証《わりあいしょう》',
  'family.kit.medicationNotebook': '$t(documents.medicationNotebook)',
  'family.kit.patientCards': '｜病院《びょういん》の カード（｜診察券《しんさつけん》）',
  'family.kit.careManagerCard': '$t(roles.careManager)の ｜名前《なまえ》の カード（｜名刺《めいし》）',
};
