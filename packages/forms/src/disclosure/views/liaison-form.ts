import { listed, optionsOf, type PartViews, type View } from '../view.js';

const options = /*#__PURE__*/ optionsOf({
  'header.direction': 'careManagerToMedical medicalToCareManager',
  'header.kind': 'request reply notice',
  'header.channel': 'fax post email hand inPerson phone system',
  'header.urgency': 'normal soon',
  'header.receipt.method': 'fax post email hand inPerson phone system',
  'consent.status': 'obtained personOnly familyOnly notYet refused',
  'consent.method': 'written oral comprehensive',
  'purposes.kinds':
    'newCareManager carePlanOpinion draftPlanOpinion serviceMeeting medication equipment consultation appointment medicalService statusReport admissionNotice dischargeNotice preDischargeConference doctorsOpinion carePlanDelivery endOfLife accompanyVisit other',
  'purposes.carePlanOpinion': 'new renewal levelChange',
  'body.attachments': 'carePlan assessment drugNotebook admissionHandover photo other',
  'replyRequest.needed': 'yes no',
  'replyRequest.methods': 'fax post phone inPerson email atConsultation atMeeting homeGuidanceLetter',
});

const head = /*#__PURE__*/ listed(
  'header',
  'direction kind sentOn refNo to.org to.department to.person to.profession from.org from.department from.person ' +
    'from.profession from.address from.phone from.fax from.email sheetCount channel urgency',
);

const matter = {
  .../*#__PURE__*/ listed('subject.careLevel', 'level validFrom validTo status'),
  .../*#__PURE__*/ listed('consent', 'status method on'),
  .../*#__PURE__*/ listed('purposes', 'kinds carePlanOpinion'),
  .../*#__PURE__*/ listed(
    'body',
    'services attachments meeting.at meeting.place meeting.toBeArranged meeting.candidates.at appointment.candidates.at ' +
      'appointment.durationMin',
  ),
};

/** Only a request asks for a reply. */
const askedReply = /*#__PURE__*/ listed('replyRequest', 'needed methods dueOn');

/** What is asked or told: it may go by FAX once its sender has read it for names. */
const texts = /*#__PURE__*/ listed(
  '',
  'purposes.other body.subjectLine body.content body.statusSummary body.servicesOther body.attachmentsOther ' +
    'body.meeting.agenda',
  ['checked'],
);

const fax: View = {
  name: 'fax',
  show: {
    ...head,
    ...listed('subject', 'name', ['initials', 'partial', 'blank']),
    ...listed('subject', 'age', ['full', 'ageBand']),
    ...listed('subject', 'sex'),
    ...listed('subject', 'birthDate', ['age', 'ageBand', 'blank']),
    ...listed('subject', 'address', ['city', 'blank']),
    ...listed('subject', 'chartNo insuredNo', ['last4', 'blank']),
    ...matter,
    ...texts,
  },
};

const family: View = {
  name: 'family',
  show: {
    ...head,
    ...listed('subject', 'name nameKana sex birthDate age address phone insuredNo'),
    ...matter,
    ...texts,
  },
};

/** Of a request only the number and the initials go onto the slip. */
const slip: View = {
  name: 'replySlip',
  show: { ...listed('header', 'refNo'), ...listed('subject', 'name', ['initials']) },
};

const pseudonymised: View = {
  name: 'pseudonymised',
  show: {
    ...listed('header', 'direction kind channel urgency sheetCount'),
    ...listed('header', 'sentOn', ['shifted', 'year']),
    ...listed('subject', 'name', ['token']),
    ...listed('subject', 'age birthDate', ['ageUnder90']),
    ...listed('subject', 'sex careLevel.level careLevel.status'),
    ...listed('consent', 'status method'),
    ...listed('purposes', 'kinds carePlanOpinion'),
    ...listed('body', 'services attachments meeting.toBeArranged appointment.durationMin'),
  },
};

export const liaisonRequestViews: PartViews = {
  views: {
    fax: { ...fax, show: { ...fax.show, ...askedReply } },
    family: { ...family, show: { ...family.show, ...askedReply } },
    replySlip: slip,
    pseudonymised: {
      ...pseudonymised,
      show: {
        ...pseudonymised.show,
        ...listed('replyRequest', 'needed methods'),
        ...listed('replyRequest', 'dueOn', ['shifted', 'year']),
      },
    },
  },
  options,
};

export const liaisonNoticeViews: PartViews = { views: { fax, family, pseudonymised }, options };

const answer = {
  .../*#__PURE__*/ listed('header', 'direction kind refNo'),
  .../*#__PURE__*/ listed('header', 'initials', ['initials']),
  .../*#__PURE__*/ listed(
    'reply',
    'repliedOn by.profession by.name acknowledgedOnly attendance planOpinion.verdict medicalServices ' +
      'availability.method availability.weekdays availability.from availability.to appointment.at charge.kind ' +
      'charge.amountYen callback',
  ),
  .../*#__PURE__*/ listed('reply', 'opinion planOpinion.detail', ['checked']),
};

export const liaisonReplyViews: PartViews = {
  views: {
    fax: { name: 'fax', show: answer },
    replySlip: { name: 'replySlip', show: answer },
    pseudonymised: {
      name: 'pseudonymised',
      show: {
        ...listed('header', 'direction kind'),
        ...listed('reply', 'repliedOn', ['shifted', 'year']),
        ...listed(
          'reply',
          'by.profession acknowledgedOnly attendance planOpinion.verdict medicalServices charge.kind callback',
        ),
      },
    },
  },
  options: /*#__PURE__*/ optionsOf({
    'header.direction': 'careManagerToMedical medicalToCareManager',
    'header.kind': 'request reply notice',
    'reply.attendance': 'attend absentWithOpinion absent proxy reschedule',
    'reply.planOpinion.verdict': 'noObjection hasOpinion',
    'reply.availability.method': 'phone inPerson fax email',
    'reply.availability.weekdays': 'mon tue wed thu fri sat sun',
    'reply.charge.kind': 'none insured homeGuidance selfPay',
    'reply.callback': 'yes no',
  }),
};
