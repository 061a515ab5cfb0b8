/** Documents by name. Messages refer to them: `$t(documents.carePlan)`. */
export const documents = {
  // the six sheets of the library
  'documents.admissionHandover': '入院時情報提供書',
  'documents.liaisonForm': '医療機関とケアマネジャーの連携連絡票',
  'documents.dischargeRecord': '退院・退所情報記録書',
  'documents.screeningSheet': '入院時退院調整スクリーニングシート',
  'documents.supportPlan': '退院支援計画書',
  'documents.conferenceRecord': '退院前カンファレンス記録',
  // papers of the path that are no sheets of the library yet
  'documents.carePlan': '居宅サービス計画書(ケアプラン)',
  'documents.nursingSummary': '看護サマリー(看護添書)',
  'documents.doctorLetter': '診療情報提供書(指定居宅介護支援事業所向け)',
  'documents.inpatientTreatmentPlan': '入院診療計画書',
  'documents.serviceMeetingSummary': 'サービス担当者会議の要点(第4表)',
  'documents.progressRecord': '居宅介護支援経過(第5表)',
  'documents.serviceSlip': 'サービス利用票(第6・7表)',
  'documents.physicianOpinion': '主治医意見書',
  'documents.visitNursingInstruction': '訪問看護指示書',
  'documents.dischargePrescription': '退院時処方',
  'documents.medicationNotebook': 'お薬手帳',
  'documents.certificationApplication': '要介護認定申請書',
  'documents.homeVisitReport': '退院前訪問指導の報告書',
  'documents.consentForm': '同意書',
  'documents.coverSheet': '送付状(FAX送信票)',
  'documents.phoneCall': '電話',
};
