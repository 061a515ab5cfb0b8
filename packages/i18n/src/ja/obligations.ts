/** What is owed on the path, and why: for the one who owes it and for the one who waits. */
export const obligations = {
  // consent, certification, who is in charge
  'pathway.step.askConsent.label': '情報を共有してよいか、本人に確かめる',
  'pathway.step.askConsent.why':
    '本人の同意がないと、病院と在宅の間で情報を渡せません。断られたときは無理に理由を聞かず、説明したうえで、時期をみて改めて尋ねます。',
  'pathway.step.findOutCertification.label': '要介護認定を受けているか確かめる',
  'pathway.step.findOutCertification.why':
    '認定の有無で、退院後に使えるサービスと相談先が変わります。介護保険の被保険者証で確かめます。',
  'pathway.step.decideCertification.label': '要介護認定を申請するか決める',
  'pathway.step.decideCertification.why':
    '申請が遅れると、退院の日に介護保険のサービスを使い始められません。要らないと判断したときは、その判断を記録します。',
  'pathway.step.awaitCertification.label': '要介護認定の結果を確かめる',
  'pathway.step.awaitCertification.why':
    '結果は原則として申請から30日以内に出ます。過ぎたときは、延期の通知と見込みの日を確かめます。',
  'pathway.step.findOutCareManager.label': '担当の$t(roles.careManager)がいるか確かめる',
  'pathway.step.findOutCareManager.why':
    '担当が分からないままだと、入院前の暮らしの情報が病院に届きません。本人・家族に尋ね、保険証と一緒に名刺がないか見てもらいます。',
  'pathway.step.findCareManager.label': '担当の$t(roles.careManager)を決める',
  'pathway.step.findCareManager.why':
    '退院後の暮らしを組み立てる人が要ります。事業所は本人が選びます。一覧は市町村や$t(roles.communityCenter)が渡します。',
  'pathway.step.tellNewCareManager.label': '新しい担当の$t(roles.careManager)を関係者に知らせる',
  'pathway.step.tellNewCareManager.why': '病院が前の担当に連絡し続けると、退院の知らせが届きません。',

  // at home, before the admission
  'pathway.step.prepareCards.label': '保険証・$t(documents.medicationNotebook)・名刺を一緒に保管してもらう',
  'pathway.step.prepareCards.why':
    '急な入院のとき、$t(roles.careManager)の名前が病院にすぐ伝わります。入院したら名前を伝えるよう、本人・家族に頼んでおきます。',
  'pathway.step.watchAtHome.label': '入院になったか、落ち着いたかを確かめる',
  'pathway.step.watchAtHome.why': '入院に気づくのが遅れると、情報提供が間に合いません。',
  'pathway.step.reportAdmission.label': '入院したことを知らせる',
  'pathway.step.reportAdmission.why': '知らせがあった日から、退院に向けた準備が始まります。',

  // the first days in hospital
  'pathway.step.explainTreatmentPlan.label': '$t(documents.inpatientTreatmentPlan)を説明する',
  'pathway.step.explainTreatmentPlan.why': '入院の見通しが分かると、家で待つ人も準備ができます。',
  'pathway.step.notifyCareManager.label': '$t(roles.careManager)に入院を知らせる',
  'pathway.step.notifyCareManager.why':
    '知らせがないと、入院前の暮らしの情報が届かず、在宅のサービスも止められません。',
  'pathway.step.sendAdmissionHandover.label': '$t(documents.admissionHandover)を病院に渡す',
  'pathway.step.sendAdmissionHandover.why':
    '入院前の暮らしと介護の様子は、病院の看護と退院支援の出発点になります。遅れても、届ければ役に立ちます。',
  'pathway.step.confirmHandoverReceipt.label': '$t(documents.admissionHandover)が届いたか確かめる',
  'pathway.step.confirmHandoverReceipt.why':
    '送っただけでは届いたことになりません。FAXや郵送だけのときは、受け取りを確かめて$t(documents.progressRecord)に記録します。',
  'pathway.step.screenDischargeNeeds.label': '退院困難な要因を確かめる',
  'pathway.step.screenDischargeNeeds.why': '早く気づけば、帰る家とサービスを入院中に整えられます。',
  'pathway.step.interviewFamily.label': '本人・家族と退院後の暮らしを話し合う',
  'pathway.step.interviewFamily.why': '本人がどう暮らしたいかが、退院支援の目標になります。',
  'pathway.step.startSupportPlan.label': '$t(documents.supportPlan)に着手する',
  'pathway.step.startSupportPlan.why': '入院中に誰が何をするかが決まり、病棟と在宅の動きがそろいます。',
  'pathway.step.foreseeDischarge.label': '退院の見込みを伝える',
  'pathway.step.foreseeDischarge.why':
    '支援計画が要らない方でも、帰る日が分からないと迎える準備ができません。',
  'pathway.step.holdInHospitalConference.label': '院内の多職種で話し合う',
  'pathway.step.holdInHospitalConference.why': '病棟と退院支援の担当が同じ見通しを持つためです。',

  // planning the return home
  'pathway.step.exchangeMidStay.label': '入院中の様子を共有する',
  'pathway.step.exchangeMidStay.why':
    '入院中に変わった体の動きや食事、医療の処置に合わせて、在宅のサービスを組み直します。',
  'pathway.step.notifyDischargeProspect.label': '退院の見込みを$t(roles.careManager)に知らせる',
  'pathway.step.notifyDischargeProspect.why':
    '福祉用具や訪問看護の手配には1週間ほどかかります。見込みが立たないときも、月に1度は見直して伝えます。',
  'pathway.step.applyLevelChange.label': '区分変更を申請する',
  'pathway.step.applyLevelChange.why':
    '今の要介護度のままでは、退院後に必要なサービスが足りないおそれがあります。',
  'pathway.step.visitHomeBeforeDischarge.label': '退院前に家を訪問する',
  'pathway.step.visitHomeBeforeDischarge.why':
    '段差やトイレなど、家で実際に動けるかどうかを退院の前に確かめます。',

  // getting ready to leave
  'pathway.step.keepDischargeDate.label': '退院日を決め、変わったら知らせる',
  'pathway.step.keepDischargeDate.why': '家族もサービスも退院日に合わせて動きます。2週間に1度は見直します。',
  'pathway.step.holdPreDischargeConference.label': '退院前カンファレンスを開く',
  'pathway.step.holdPreDischargeConference.why':
    '病院と在宅の担当が顔を合わせ、退院後の注意と役割を本人・家族と一緒に確かめます。',
  'pathway.step.draftCarePlan.label': '$t(documents.carePlan)の原案を作り、サービスを手配する',
  'pathway.step.draftCarePlan.why': '退院した日から暮らしが途切れないようにするためです。',
  'pathway.step.holdServiceMeeting.label': 'サービス担当者会議を開く',
  'pathway.step.holdServiceMeeting.why':
    'サービスを始める前に、関わる人が同じ計画を確かめます。急な退院のときは、照会や退院後の開催でも行えます。',
  'pathway.step.completeDischarge.label': '退院する',
  'pathway.step.completeDischarge.why': '予定の日に退院できたか、変わったかを全員が知る必要があります。',

  // home again
  'pathway.step.giveDischargePapers.label': '退院時の書類を渡す',
  'pathway.step.giveDischargePapers.why':
    '$t(documents.nursingSummary)や処方、訪問看護への指示がないと、その日の看護と服薬が続けられません。',
  'pathway.step.writeDoctorLetter.label': '$t(documents.doctorLetter)を書く',
  'pathway.step.writeDoctorLetter.why':
    '病気の見通しと注意が、ケアプランの根拠になります。退院の前後2週間以内に渡します。',
  'pathway.step.writeDischargeRecord.label': '$t(documents.dischargeRecord)にまとめる',
  'pathway.step.writeDischargeRecord.why':
    '病院から聞き取った内容を書くのは$t(roles.careManager)です。退院後7日以内に得た情報も含められます。',
  'pathway.step.startServices.label': '在宅のサービスを始める',
  'pathway.step.startServices.why': '退院の翌日までに始まらないと、家族だけで支える日が続きます。',
  'pathway.step.makeFirstHomeVisit.label': '退院後に初めて家を訪ねる',
  'pathway.step.makeFirstHomeVisit.why': '病院で決めたとおりに暮らせているか、早いうちに確かめて直します。',
  'pathway.step.sendHospitalFeedback.label': '退院後の様子を病院に伝える',
  'pathway.step.sendHospitalFeedback.why':
    '退院支援がどう役に立ったかが分かると、病院の次の支援に生かせます。',
  'pathway.step.monitorAtHome.label': '暮らしの様子を訪ねて確かめる（モニタリング）',
  'pathway.step.monitorAtHome.why': '月に1度は訪ね、落ち着いたか、計画を直すかを判断します。',
  'pathway.step.closeEpisode.label': '落ち着いたことを確かめ、この入退院の支援を終える',
  'pathway.step.closeEpisode.why':
    '終わりを記録するまで、担当が残ります。次に入院したときは新しい記録を始めます。',

  'pathway.step.adviseFamily.label': 'どこに相談すればよいかを家族に伝える',
  'pathway.step.adviseFamily.why':
    '担当の$t(roles.careManager)がいない方は、市町村や$t(roles.communityCenter)が最初の窓口になります。',
  'pathway.step.informNewCareManager.label': '新しい$t(roles.careManager)に入院中の様子を伝える',
  'pathway.step.informNewCareManager.why':
    '途中から担当する人は、入院前の暮らしも病状も知りません。日数がないときは、こまめに連絡をとり合います。',
  'pathway.step.draftProvisionalPlan.label': '暫定の$t(documents.carePlan)を作る',
  'pathway.step.draftProvisionalPlan.why': '認定の結果を待たずに、退院の日からサービスを始められます。',
  'pathway.step.explainCostRisk.label': '認定の結果によって自己負担が増えることを説明する',
  'pathway.step.explainCostRisk.why':
    '結果が見込みより軽いと、使ったサービスの一部が全額自己負担になります。',
  'pathway.step.visitForSurvey.label': '認定調査に行く',
  'pathway.step.visitForSurvey.why':
    '体の状態が落ち着いてから調べると、退院後の暮らしに合った結果になります。',
  'pathway.step.writePhysicianOpinion.label': '$t(documents.physicianOpinion)を書く',
  'pathway.step.writePhysicianOpinion.why': 'この意見書がそろわないと、認定の審査に進めません。',
  'pathway.step.renewCertification.label': '認定の更新を申請する',
  'pathway.step.renewCertification.why':
    '有効期間が切れると、介護保険のサービスが使えなくなります。申請は60日前からできます。',
  'pathway.step.tellOfDeath.label': '亡くなったことを知らせる',
  'pathway.step.tellOfDeath.why':
    '知らせがないと、サービスの担当者が家を訪ね、家族につらい思いをさせてしまいます。',
  'pathway.step.endServices.label': 'サービスの終了を関係する事業所に知らせる',
  'pathway.step.endServices.why': '福祉用具の引き取りや訪問の取りやめが、家族の手を煩わせずに進みます。',
  'pathway.step.tellTransferToCareManager.label': '転院することを$t(roles.careManager)に知らせる',
  'pathway.step.tellTransferToCareManager.why':
    'どの病院にいるか分からなくなると、退院の準備がやり直しになります。',
  'pathway.step.tellNextHospital.label': '次の病院に担当の$t(roles.careManager)を伝える',
  'pathway.step.tellNextHospital.why': '次の病院が、入院した日から在宅の担当と連絡をとれます。',
  'pathway.step.tellWardContact.label': '病棟の新しい連絡先を$t(roles.careManager)に知らせる',
  'pathway.step.tellWardContact.why': '転棟しても支援はそのまま続きます。連絡の相手だけが替わります。',
  'pathway.step.informFacility.label': '入所先の施設に暮らしと体の様子を伝える',
  'pathway.step.informFacility.why': '施設の介護も、これまでの暮らしを知ることから始まります。',
  'pathway.step.pauseCarePlan.label': '在宅の$t(documents.carePlan)を終える、または休止する',
  'pathway.step.pauseCarePlan.why': '手配したままのサービスが残らないようにするためです。',
  'pathway.step.arrangeUrgently.label': '急な退院に合わせて、必要な手配を先に済ませる',
  'pathway.step.arrangeUrgently.why':
    '日数がないときは、福祉用具・訪問看護・薬を先に整えます。会議は後からでも開けます。',
  'pathway.step.shiftServices.label': '変わった退院日に合わせてサービスを動かす',
  'pathway.step.shiftServices.why':
    '前の日程のままだと、誰もいない家を訪ねたり、帰った日に誰も来なかったりします。',
  'pathway.step.endTrialStay.label': '試験外泊から戻ったことを確かめる',
  'pathway.step.endTrialStay.why': '戻るまでは、家で何かあったときの連絡先を決めておきます。',
  'pathway.step.reviewTrialStay.label': '試験外泊で分かったことを伝える',
  'pathway.step.reviewTrialStay.why': '家で困ったことが、退院までに直すことの一覧になります。',
  'pathway.step.handOverManagement.label': '要支援と要介護が変わったときに、担当を引き継ぐ',
  'pathway.step.handOverManagement.why':
    '要支援は$t(roles.communityCenter)、要介護は居宅介護支援事業所が受け持つため、担当が替わります。',
  'pathway.step.agreeAcrossRegions.label': '地域の違う相手と、渡す情報を決める',
  'pathway.step.agreeAcrossRegions.why':
    '地域ごとに様式も期限も違います。それぞれいつもの決まりで動き、足りないところを話し合います。',
  'pathway.step.handOverToRegion.label': '転居先の担当に引き継ぐ',
  'pathway.step.handOverToRegion.why': '事業所だけでなく、保険者が替わることもあります。',
  'pathway.step.arrangeDecisionSupport.label': '本人の意思決定を支える人を決める',
  'pathway.step.arrangeDecisionSupport.why':
    '身寄りがない方は、治療・住まい・お金を一緒に考える人が早くから要ります。',
  'pathway.step.talkAgain.label': '退院後の方針をもう一度話し合う',
  'pathway.step.talkAgain.why':
    '本人と家族の考えが違うまま退院すると、暮らしが続きません。話したことは記録に残します。',
  'pathway.step.confirmSafety.label': '災害後の安否とサービスの継続を確かめる',
  'pathway.step.confirmSafety.why': '通信が使えないときは、紙と訪問で確かめます。',
  'pathway.step.replyToLiaison.label': '照会・依頼に回答する',
  'pathway.step.replyToLiaison.why': '回答を待って、ケアプランや受診の予定が止まっています。',
  'pathway.step.followUpLiaison.label': '回答が届いたか確かめる',
  'pathway.step.followUpLiaison.why': '返事がないときは、急ぎかどうかを添えて、もう一度連絡します。',
  'pathway.step.confirmDelivery.label': '送った書類が届いたか確かめる',
  'pathway.step.confirmDelivery.why': '送っただけでは届いたことになりません。',
  'pathway.step.sendAgain.label': '書類を送り直す',
  'pathway.step.sendAgain.why': '読めない、または別のところに届いた書類は、相手の手元にないのと同じです。',
  'pathway.step.recoverSheet.label': '誤って送った書類を回収する',
  'pathway.step.recoverSheet.why':
    'すぐに電話し、読まずに返してもらいます。全部が未読で戻れば、漏えいにはなりません。',
  'pathway.step.reportLeak.label': '個人情報の漏えいを報告する（速報）',
  'pathway.step.reportLeak.why':
    '健康の情報は、1人分でも個人情報保護委員会への報告が要ります。知ってからおおむね3〜5日以内です。',
  'pathway.step.reportLeakFully.label': '個人情報の漏えいを報告する（確報）',
  'pathway.step.reportLeakFully.why': '知ってから30日以内に、原因と再発防止までを報告します。',
  'pathway.step.tellPersonOfLeak.label': '漏えいを本人に知らせる',
  'pathway.step.tellPersonOfLeak.why': '本人が自分を守れるように、速やかに知らせます。',
  'pathway.step.outpatientLiaison.label': '通院に同席し、医師と情報を交わす',
  'pathway.step.outpatientLiaison.why':
    '暮らしの様子を医師に直接伝え、治療の見通しをケアプランに生かします。',
  'pathway.step.emergencyConference.label': '急変時に自宅でカンファレンスを開く',
  'pathway.step.emergencyConference.why':
    '病状が急に変わったとき、医師や看護師といっしょに家を訪ねて、サービスをすぐに組み直します。',
  'pathway.step.homeVisit.label': '自宅を訪問する',
  'pathway.step.homeVisit.why': '最期まで家で過ごす方の様子を確かめ、主治医や事業所に伝えます。',

  'pathway.step.deliverWithheld.label': '伏せた内容を別の方法で渡す',
  'pathway.step.deliverWithheld.why':
    'FAXなどで伏せた内容は、相手にまだ届いていません。手渡しや郵送など、別の方法で渡すまで残ります。',
  'pathway.step.tellPersonAfterwards.label': '同意を得ずに渡したことを本人に伝える',
  'pathway.step.tellPersonAfterwards.why':
    '緊急のために同意を待てなかったときは、何を誰に渡したかを後から伝えます。',
};
