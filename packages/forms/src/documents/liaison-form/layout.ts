import type { Layout, LayoutGroup } from '../../definition/layout.js';

const group = (path: string): LayoutGroup => ({ heading: path, fields: [path] });
const half = (path: string) => ({ path, width: 6 });

const header: LayoutGroup = {
  heading: 'header',
  fields: [
    ...['header.direction', 'header.kind'].map(half),
    ...['header.sentOn', 'header.refNo'].map(half),
    ...['header.to', 'header.from'].map(half),
    { path: 'header.sheetCount', width: 5 },
    { path: 'header.urgency', width: 7 },
    'header.channel',
    'header',
  ],
};

const subject: LayoutGroup = {
  heading: 'subject',
  fields: [
    ...['subject.name', 'subject.nameKana'].map(half),
    { path: 'subject.birthDate', width: 4 },
    { path: 'subject.age', width: 4 },
    { path: 'subject.sex', width: 4 },
    { path: 'subject.address', width: 7 },
    { path: 'subject.phone', width: 5 },
    'subject.careLevel',
    ...['subject.insuredNo', 'subject.chartNo'].map(half),
    'subject',
  ],
};

const consent: LayoutGroup = {
  heading: 'consent',
  fields: [
    'consent.status',
    { path: 'consent.method', width: 7 },
    { path: 'consent.on', width: 5 },
    'consent',
  ],
};

const common = [header, subject, consent, ...['purposes', 'body'].map(group)];

/** 連携連絡票 on paper: to and from at the top, the person, the purpose, what is asked, and by when an answer is hoped for. */
export const liaisonRequestLayout: Layout = {
  form: 'liaisonForm',
  part: 'request',
  sheets: [{ side: 'front', groups: [...common, group('replyRequest')] }],
};

/** The slip that is cut off and sent back. */
export const liaisonReplyLayout: Layout = {
  form: 'liaisonForm',
  part: 'reply',
  sheets: [
    {
      side: 'front',
      groups: [
        {
          heading: 'header',
          fields: [
            ...['header.refNo', 'header.initials', 'header.direction', 'header.kind'].map(half),
            'header',
          ],
        },
        {
          heading: 'reply',
          fields: [
            ...['reply.repliedOn', 'reply.by'].map(half),
            ...['reply.acknowledgedOnly', 'reply.callback'].map(half),
            'reply',
          ],
        },
      ],
    },
  ],
};

export const liaisonNoticeLayout: Layout = {
  form: 'liaisonForm',
  part: 'notice',
  sheets: [{ side: 'front', groups: common }],
};
