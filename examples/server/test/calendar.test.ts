import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { admission, serve } from './serve.js';

async function calendarAfterAdmission() {
  const served = await serve();
  await served.ask('PUT /episodes/ep-1', { personId: 'p-1' });
  await served.ask('POST /episodes/ep-1/events', admission('ev-1', { data: { supportFee: 'one' } }));
  const get = (language: string) =>
    served.ask('GET /episodes/ep-1/duties.ics', undefined, { 'Accept-Language': language });
  return { ...served, get };
}

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

it('the duties are a calendar of whole days that another program reads', async () => {
  const { get } = await calendarAfterAdmission();
  const { text, headers } = await get('ja');
  expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  const screening = eventsIn(text).find(({ summary }) => summary === '退院困難な要因を確かめる');
  expect(screening?.startDate.toString()).toBe('2026-06-07');
  expect(screening?.startDate.isDate).toBe(true);
  expect(screening?.endDate.toString()).toBe('2026-06-08');
  expect(screening?.description).toMatch(/^担当: 病棟看護師 \/ 退院支援\(調整\)看護師\n早く気づけば、/);
});

it('its lines end as the standard says and hold at most 75 octets', async () => {
  const { get } = await calendarAfterAdmission();
  for (const language of ['ja', 'en']) {
    const { text } = await get(language);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  }
});

it('a duty keeps its UID, in both languages and after others are done', async () => {
  const { ask, get } = await calendarAfterAdmission();
  const uids = async (language: string) => eventsIn((await get(language)).text).map(({ uid }) => uid);
  const before = await uids('ja');
  expect(new Set(before).size).toBe(before.length);
  expect(await uids('en')).toEqual(before);
  const told = admission('ev-2', { type: 'careManager.notified', data: { channel: 'phone' } });
  await ask('POST /episodes/ep-1/events', told);
  const kept = (await uids('ja')).filter((uid) => before.includes(uid));
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length).toBeLessThan(before.length);
});

it('asked for twice it is the same text, and it names nobody', async () => {
  const { get } = await calendarAfterAdmission();
  const { text } = await get('ja');
  expect((await get('ja')).text).toBe(text);
  expect(text).not.toMatch(/ep-1|p-1|ev-1|nurse-1/);
});
