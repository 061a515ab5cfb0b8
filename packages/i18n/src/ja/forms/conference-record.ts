/** 退院前カンファレンス記録, in the order of the items. */
export const conferenceRecord = {
  'forms.conferenceRecord.title': '退院前カンファレンス記録',

  // The meeting
  'forms.conferenceRecord.patientName.label': '患者氏名',
  'forms.conferenceRecord.patientName.hint': '保険証のとおりの字で書きます',
  'forms.conferenceRecord.heldAt.label': '開催日時',
  'forms.conferenceRecord.place.label': '場所',
  'forms.conferenceRecord.place.hint': '病棟やカンファレンス室など',
  'forms.conferenceRecord.mode.label': '方法',
  'forms.conferenceRecord.mode.option.inPerson': '対面',
  'forms.conferenceRecord.mode.option.video': 'ビデオ通話',
  'forms.conferenceRecord.attendees.label': '参加者',
  'forms.conferenceRecord.attendees.hint': '1人を1行に書きます。加算では、参加した職種を数えます',
  'forms.conferenceRecord.attendees.organisation.label': '所属',
  'forms.conferenceRecord.attendees.profession.label': '職種',
  'forms.conferenceRecord.attendees.name.label': '氏名',
  'forms.conferenceRecord.personPresent.label': '本人の出席',
  'forms.conferenceRecord.familyPresent.label': '家族の出席',

  // What was said
  'forms.conferenceRecord.medicalSummary.label': '病状・経過・今後の見通し',
  'forms.conferenceRecord.nursing.label': 'ADL・看護の情報',
  'forms.conferenceRecord.rehab.label': 'リハの情報',
  'forms.conferenceRecord.nutrition.label': '栄養の情報',
  'forms.conferenceRecord.drugs.label': '薬剤の情報',
  'forms.conferenceRecord.wishes.label': '本人・家族の意向',

  // What was agreed
  'forms.conferenceRecord.tasks.label': '退院後の課題と役割分担',
  'forms.conferenceRecord.tasks.task.label': '課題',
  'forms.conferenceRecord.tasks.who.label': '担当',
  'forms.conferenceRecord.tasks.who.hint': '職種と氏名、または家族など',
  'forms.conferenceRecord.tasks.dueOn.label': '期限',
  'forms.conferenceRecord.emergency.label': '急変時の対応・連絡先',
  'forms.conferenceRecord.equipment.label': '福祉用具・住宅改修',
  'forms.conferenceRecord.equipment.hint':
    '福祉用具の貸与が見込まれるときは、必要に応じて$t(roles.equipmentAdviser)や$t(roles.ot)等も参加します',
  'forms.conferenceRecord.plannedDischargeOn.label': '退院予定日',
  'forms.conferenceRecord.transport.label': '移動手段',
  'forms.conferenceRecord.transport.hint': '退院の日に自宅まで帰る手段です',
  'forms.conferenceRecord.documentCopy.label': '交付文書の写し',
  'forms.conferenceRecord.documentCopy.hint': '本人に渡した文書の写しを保管したときに印を付けます',
  'forms.conferenceRecord.next.label': '次回予定',
  'forms.conferenceRecord.next.serviceMeetingOn.label': '担当者会議',
  'forms.conferenceRecord.next.firstHomeVisitOn.label': '初回訪問',
};
