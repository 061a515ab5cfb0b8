/**
 * For the person and the family, phase by phase: what happens now, what you can do, whom to ask, what to have ready.
 * `family.kit` is the set of things kept together at home and taken along at an admission.
 */
export const family = {
  'family.atHome.now':
    'ご自宅で暮らしている時期です。入院はいつあるか分かりません。元気なうちに備えておきましょう。',
  'family.atHome.do':
    '次のものを1つの袋にまとめ、置き場所を家族にも伝えてください。入院したら、担当の$t(roles.careManager)の名前を病院に伝えると決めておいてください。',
  'family.atHome.ask':
    '備えのことは、担当の$t(roles.careManager)に聞いてください。担当がいない方は、$t(roles.communityCenter)に相談できます。',
  'family.atHome.bring': 'まとめておくものは、次のとおりです。',

  'family.inHospital.arrived.now':
    '入院したところです。病院は検査と治療を始めます。$t(roles.careManager)は、家での様子を書いた$t(documents.admissionHandover)を病院に届けます。',
  'family.inHospital.arrived.do':
    '担当の$t(roles.careManager)の名前と電話番号を、病院に伝えてください。$t(roles.careManager)にも、入院したことを電話で知らせてください。',
  'family.inHospital.arrived.ask':
    '病気のことは$t(roles.hospitalDoctor)に、困っていることや心配なことは$t(roles.wardNurse)に話してください。お金や介護の心配は、$t(roles.msw)に相談できます。',
  'family.inHospital.arrived.bring': '病院に持って行くものは、次のとおりです。',

  'family.inHospital.planning.now':
    '治療を続けながら、退院したあとの暮らしを病院が考え始めています。$t(documents.supportPlan)の説明を受けることがあります。',
  'family.inHospital.planning.do':
    'どこで、どのように暮らしたいかを、本人と家族で話しておいてください。まだ決まらないときは、迷っていることをそのまま伝えてください。',
  'family.inHospital.planning.ask':
    '退院したあとのことは、$t(roles.dischargeNurse)または$t(roles.msw)に聞いてください。介護保険のことは、$t(roles.careManager)に聞いてください。',
  'family.inHospital.planning.bring':
    '話し合いには、聞きたいことを書いたメモと、$t(documents.medicationNotebook)を持って行ってください。',

  'family.inHospital.preparing.now':
    '退院の日に向けて、病院と$t(roles.careManager)が、家での支えを整えています。関係する人が集まる話し合いがあることもあります。',
  'family.inHospital.preparing.do':
    '家に帰ってすぐ要るもの（ベッド、手すり、食事、薬）がそろうかを確かめてください。家の中の写真があると、準備が早く進みます。',
  'family.inHospital.preparing.ask':
    '退院の日のことは$t(roles.dischargeNurse)に、家に帰ってからのサービスのことは$t(roles.careManager)に聞いてください。',
  'family.inHospital.preparing.bring':
    '退院の日には、着替えと靴、荷物を入れる袋、支払いに要るものを持って行ってください。',

  'family.discharged.firstWeeks.now':
    '家に帰ったばかりの時期です。体の調子も暮らしも変わりやすいので、かかわる人みなで気をつけて見ていきます。',
  'family.discharged.firstWeeks.do':
    '食事、薬、眠り、転びそうになったことなど、気づいたことを書いておいてください。いつもと違うと感じたら、待たずに電話してください。',
  'family.discharged.firstWeeks.ask':
    '体のことは$t(roles.familyDoctor)または$t(roles.visitingNurse)に、サービスのことは$t(roles.careManager)に聞いてください。急に具合が悪くなったときは、119番に電話してください。',
  'family.discharged.firstWeeks.bring':
    '受診のときは、病院でもらった書類と$t(documents.medicationNotebook)を持って行ってください。',

  'family.discharged.settled.now':
    '家での暮らしが落ち着いてきました。$t(roles.careManager)が定期的に訪ねて、様子を聞きます。',
  'family.discharged.settled.do':
    'できるようになったことと、困っていることを、$t(roles.careManager)に伝えてください。次に備えて、持ち物の袋を元の場所に戻してください。',
  'family.discharged.settled.ask':
    'サービスを増やしたい、減らしたいというときは、$t(roles.careManager)に相談してください。',
  'family.discharged.settled.bring': 'まとめておくものは、次のとおりです。',

  'family.closed.now': '入院から始まった支えは、ここで一区切りです。いつもの介護と医療は続きます。',
  'family.closed.do': '体や暮らしの様子が変わったら、早めに知らせてください。',
  'family.closed.ask': 'これからのことは、$t(roles.careManager)に聞いてください。',

  'family.died.now': '心からお悔やみ申し上げます。',
  'family.died.do':
    '死亡届など期限のある手続きは、病院や葬儀社が教えてくれます。借りているベッドなどの返し方は、$t(roles.careManager)がいっしょに整理します。',
  'family.died.ask': '介護の手続きのことも、今のお気持ちも、$t(roles.careManager)に話してください。',

  'family.inFacility.now': '施設での暮らしに移りました。これからは、施設の職員が毎日の暮らしを支えます。',
  'family.inFacility.do': '好きなこと、食べ方、薬、これまでの暮らしを、施設の職員に伝えてください。',
  'family.inFacility.ask': '施設での暮らしのことは、$t(roles.facilitySocialWorker)に聞いてください。',

  'family.handedOver.now': 'ほかの地域に担当が移りました。必要なことは、新しい担当に伝えてあります。',
  'family.handedOver.do': '新しい担当の名前と電話番号を、いつも見えるところに書いておいてください。',
  'family.handedOver.ask': 'これからのことは、新しい担当の$t(roles.careManager)に聞いてください。',

  'family.kit.healthInsurance': '健康保険証（または資格確認書、マイナ保険証）',
  'family.kit.ltcCard': '介護保険の保険証',
  'family.kit.copayCertificate': '介護保険の負担割合証',
  'family.kit.medicationNotebook': '$t(documents.medicationNotebook)',
  'family.kit.patientCards': '病院や医院の診察券',
  'family.kit.careManagerCard': '$t(roles.careManager)の名刺',
};
