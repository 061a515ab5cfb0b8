export interface Step {
  readonly ja: string;
  readonly en: string;
  readonly ask: string;
  readonly body?: object;
  /** The event names the sheet that was judged good before. */
  readonly withSheet?: true;
  readonly type?: string;
  /** The clock is turned to this hour before. */
  readonly at?: string;
}

const nurse = { id: 'nurse-1', role: 'wardNurse' };
const manager = { id: 'manager-1', role: 'careManager' };

const admission = {
  id: 'ev-1',
  type: 'admission.reported',
  occurredAt: '2026-06-05T20:10+09:00',
  recordedAt: '2026-06-05T20:30+09:00',
  actor: nurse,
  data: { careManager: 'yes', careLevel: 'care2', certification: 'certified', supportFee: 'one' },
};
export const sent = {
  id: 'ev-2',
  type: 'admissionHandover.sent',
  occurredAt: '2026-06-06T09:00+09:00',
  recordedAt: '2026-06-06T09:05+09:00',
  actor: manager,
  data: { channel: 'fax' },
};
export const sheet = {
  header: {
    writtenOn: 'R8.6.6',
    admittedOn: '令和8年6月5日',
    hospital: { name: '架空市立病院' },
    office: { name: 'ケアプランセンター架空', careManagerName: '浜野 圭' },
  },
  subject: { name: '潮見 ハル', nameKana: 'ｼｵﾐ ﾊﾙ', birthDate: '昭和13年3月14日' },
};

/** An invented person of 88 is admitted on a Friday evening. */
export const steps: readonly Step[] = [
  {
    ja: '書き誤りのある入院時情報提供書を送る',
    en: 'An admission handover with mistakes is sent',
    ask: 'POST /handovers',
    body: {
      header: { ...sheet.header, admittedOn: '令和8年6月31日', hospital: {} },
      subject: { ...sheet.subject, birthDate: '昭和65年1月1日', phone: '022600000' },
    },
  },
  {
    ja: '直して送る。和暦と半角カナのままでよい',
    en: 'Sent again, corrected; Japanese years and half-width kana may stay',
    ask: 'POST /handovers',
    body: sheet,
  },
  {
    ja: '事例を始める',
    en: 'An episode is begun',
    ask: 'PUT /episodes/ep-1',
    body: { personId: 'p-1' },
  },
  {
    ja: '入院を記録する',
    en: 'The admission is recorded',
    ask: 'POST /episodes/ep-1/events',
    body: admission,
  },
  {
    ja: '答えが届かなかったので、同じものをもう一度送る',
    en: 'The answer was lost, so the same is sent again',
    ask: 'POST /episodes/ep-1/events',
    body: admission,
  },
  {
    ja: '家族が書面の送付を記録しようとする',
    en: 'A daughter tries to record that the sheet was sent',
    ask: 'POST /episodes/ep-1/events',
    body: { ...sent, actor: { id: 'daughter-1', role: 'family' } },
    at: '2026-06-06T09:10+09:00',
  },
  {
    ja: 'ケアマネジャーが、最新の記録を見ずに送る',
    en: 'The care manager sends it without having seen the latest row',
    ask: 'POST /episodes/ep-1/events',
    body: { ...sent, expectedSeq: 0 },
  },
  {
    ja: '最新の記録を見て、もう一度送る',
    en: 'Sent again, after a look at the latest row',
    ask: 'POST /episodes/ep-1/events',
    body: { ...sent, expectedSeq: 2 },
    withSheet: true,
  },
  { ja: '予定表（iCalendar）をもらう', en: 'The duties as iCalendar', ask: 'GET /episodes/ep-1/duties.ics' },
  {
    ja: '時計が進み、期限の到来が2件記録された（seq が4から6に増えている）',
    en: 'The clock went on and recorded two deadlines (seq went from 4 to 6)',
    ask: 'GET /episodes/ep-1/obligations',
    at: '2026-06-10T09:00+09:00',
  },
  { ja: 'ない事例を尋ねる', en: 'An episode that does not exist', ask: 'GET /episodes/ep-9/obligations' },
  { ja: 'できない操作をする', en: 'Something that cannot be done', ask: 'DELETE /episodes/ep-1' },
  {
    ja: 'JSONでないものを送る',
    en: 'Something that is not sent as JSON',
    ask: 'POST /handovers',
    type: 'text/plain',
    body: sheet,
  },
];
