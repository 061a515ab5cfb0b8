import { forms, type Nodes } from '@renkei/forms';
import { replySlipOf, type View, views } from '@renkei/forms/disclosure';
import {
  admissionHandoverFixtures,
  liaisonRequestFixtures,
  supportPlanFixtures,
} from '@renkei/forms/testing';
import { createTranslator, formatDate } from '@renkei/i18n';
import { describe, expect, it } from 'vitest';
import { prepareSheet, renderSheet } from '../src/index.js';
import { allowed } from './allowed.js';
import { isMarker, markedSheet } from './marked.js';

const ja = createTranslator({ locale: 'ja' });
const en = createTranslator({ locale: 'en' });
const { admissionHandover, liaisonForm, supportPlan } = forms;

const parts = Object.values(forms).flatMap((form) =>
  Object.entries(form.parts).map(
    ([part, { nodes }]) => [form.id, part, { form, nodes: nodes as Nodes }] as const,
  ),
);
const languages = [
  ['ja', ja],
  ['en', en],
  ['both', [ja, en]],
] as const;

describe.each(parts)('%s, %s', (id, part, { form, nodes }) => {
  const { data, filled } = markedSheet(nodes);

  it.each(languages)('in %s every answer stands on the sheet', (name, t) => {
    const html = renderSheet(form, data, { t, part });
    const missing = filled.filter((field) => isMarker(field) && !html.includes(field.value as string));
    expect(missing.map(({ path }) => path)).toEqual([]);
    const dates = filled.filter(({ leaf }) => leaf.kind === 'date');
    const locale = name === 'en' ? 'en' : 'ja';
    expect(dates.filter(({ value }) => !html.includes(formatDate(value as string, { locale })))).toEqual([]);
  });

  it('an empty sheet has a box for every option and no mark', () => {
    const html = renderSheet(form, undefined, { t: ja, part, blank: true });
    expect(html).not.toContain('class="on"');
    expect(html.match(/<i class="b"/g)?.length).toBeGreaterThan(3);
  });

  it('every word of the sheet is there in both languages', () => {
    const html = renderSheet(form, data, { t: [ja, en], part });
    expect(html).not.toMatch(/〔|\[no words|\[ja\]|\[en\]|undefined|\[object/);
  });

  const printed = (['fax', 'family', 'replySlip'] as const).filter((view) => views[id]?.[part]?.views[view]);
  it.each(printed)('the view %s prints what it shows and nothing of what it withholds', (view) => {
    const html = renderSheet(form, data, { t: ja, part, view, decision: allowed(id) });
    const show = views[id]?.[part]?.views[view]?.show ?? {};
    const told = new Set(views[id]?.[part]?.views[view]?.whenTold ?? []);
    const markers = filled.filter(isMarker);
    const full = markers.filter(({ path }) => show[path]?.[0] === 'full' && !told.has(path));
    expect(full.filter(({ value }) => !html.includes(value)).map(({ path }) => path)).toEqual([]);
    const hidden = markers.filter(({ path }) => show[path]?.[0] !== 'full');
    expect(hidden.filter(({ value }) => html.includes(value)).map(({ path }) => path)).toEqual([]);
  });
});

describe('hostile input', () => {
  /** Markup, an end of the style, an attribute, characters that turn the direction of what follows, a control character. */
  const attack =
    '"><script>alert(1)</script></style><img src=x onerror=1>\' & \u202E\u2066\u0007\u061C\u200F';

  it.each(parts)('in every text of %s, %s is printed as text', (_id, part, { form, nodes }) => {
    const hostile = JSON.parse(
      JSON.stringify(markedSheet(nodes).data).replace(/"(QX\d{4}ZQ|[a-z][A-Za-z0-9]*)"(?!:)/g, () =>
        JSON.stringify(attack),
      ),
    );
    for (const t of [ja, en, [ja, en] as const]) {
      const html = renderSheet(form, hostile, { t, part, documentId: '</style><b>"\\' });
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(/<script|<img|<b>|onerror=1>[^&]/);
      expect(html).not.toContain('\u0007');
      expect(html).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
    }
  });

  it('of any shape does not throw', () => {
    for (const data of [
      null,
      7,
      'x',
      [],
      { subject: 7 },
      { subject: { name: {}, phone: [] } },
      { services: { items: [null, 7] } },
    ]) {
      expect(renderSheet(admissionHandover, data, { t: ja })).toContain('</html>');
    }
  });

  it('hostile words of a region stay text as well', () => {
    const t = createTranslator({
      locale: 'ja',
      words: { ja: { 'forms.admissionHandover.title': '<script>' } },
    });
    expect(renderSheet(admissionHandover, {}, { t })).not.toContain('<script');
  });

  it('a page fetches nothing', () => {
    const html = renderSheet(admissionHandover, admissionHandoverFixtures.everythingFilled, { t: ja });
    expect(html).not.toMatch(/https?:|src=|href=|@import|url\(/);
  });
});

describe('a sheet as its readers know it', () => {
  const { livesAloneDementia, rareKanjiName } = admissionHandoverFixtures;

  it('days are in 和暦 in Japanese, western in English', () => {
    expect(renderSheet(admissionHandover, livesAloneDementia, { t: ja })).toContain('令和8年4月3日');
    expect(renderSheet(admissionHandover, livesAloneDementia, { t: en })).toContain('3 Apr 2026');
  });

  it('rare characters and variation selectors reach the paper as they were written', () => {
    const html = renderSheet(admissionHandover, rareKanjiName, { t: ja });
    expect(html).toContain('\u9AD9\uFA11 \u{20BB7}\u4E43');
    expect(html).toContain('\u8FBB\u{E0100} 文');
  });

  it('what bears on 退院困難な患者の要因 carries * and a footnote on both sides of the paper', () => {
    const html = renderSheet(admissionHandover, {}, { t: ja });
    const starred = [...html.matchAll(/>([^<>]+)\*</g)].map(([, words]) => words);
    expect(starred).toEqual([
      '日中独居',
      '日中独居',
      '介護力',
      '家族や同居者等による虐待の疑い',
      '排尿',
      '排便',
      '疾患歴',
      '入院歴',
      '入院前に実施している医療処置',
    ]);
    expect(html.match(/\*は退院困難な患者の要因に関わる項目です/g)).toHaveLength(2);
    expect(renderSheet(liaisonForm, {}, { t: ja })).not.toContain('*は退院困難');
  });

  it('one box alone has the words that the paper prints beside it', () => {
    const html = renderSheet(admissionHandover, livesAloneDementia, { t: ja });
    expect(html).toMatch(/「退院前カンファレンス」への参加<\/th>.*?希望あり<\/li>/);
  });

  it('a reading in the words becomes ruby', () => {
    const t = createTranslator({
      locale: 'ja',
      words: { ja: { 'forms.admissionHandover.subject.name.label': '｜患者《かんじゃ》氏名' } },
    });
    expect(renderSheet(admissionHandover, {}, { t })).toContain('<ruby>患者<rt>かんじゃ</rt></ruby>氏名');
  });

  it('a FAX shows initials, asks for a call, and carries the number of the document', () => {
    const html = renderSheet(admissionHandover, livesAloneDementia, {
      t: ja,
      view: 'fax',
      decision: allowed('admissionHandover'),
    });
    expect(html).toContain('S.H.');
    expect(html).toContain('電話で確かめてください');
    expect(html).toContain('文書番号 D-17');
    expect(html).not.toMatch(/潮見|1-2-3|昭和13年/);
  });

  it('a FAX that goes on a birthday in Japan prints the new age, though in UTC it is still the day before', () => {
    const faxedAt = (at: string) =>
      renderSheet(
        admissionHandover,
        { subject: { birthDate: '1938-03-14' } },
        { t: ja, view: 'fax', decision: allowed('admissionHandover', at) },
      );
    expect(faxedAt('2026-03-13T23:30Z')).toContain('88歳');
    expect(faxedAt('2026-03-13T14:30Z')).toContain('87歳');
  });

  it('a FAX says that an empty space is not なし, whatever stands on it and whatever was withheld', () => {
    const sheet = { medication: { oralDrugs: { has: 'yes', detail: '血圧の薬' } } };
    const faxOf = (data: unknown, t = ja) =>
      renderSheet(admissionHandover, data, { t, view: 'fax', decision: allowed('admissionHandover') });
    expect(faxOf(sheet)).not.toContain('血圧の薬');
    expect(faxOf(sheet)).toContain('空欄は「なし」ではありません');
    expect(faxOf(sheet, en)).toContain('An empty space does not mean “none”');
    const notes = [sheet, {}].map((data) => /<p class="note">.*?<\/p>/.exec(faxOf(data))?.[0]);
    expect(notes[0]).toBe(notes[1]);
  });

  it('a birthday between writing and sending does not put two ages on one copy', () => {
    const birth = { birthDate: '1940-04-03', age: 85 };
    const written = [
      [admissionHandover, 'sheet', { header: { writtenOn: '2026-04-02' }, subject: birth }],
      [liaisonForm, 'request', { header: { sentOn: '2026-04-02' }, subject: birth }],
    ] as const;
    for (const [form, part, data] of written) {
      // The decision is of 2026-04-03.
      const html = renderSheet(form, data, { t: ja, part, view: 'fax', decision: allowed(form.id) });
      expect(html.match(/8[56]歳/g)).toEqual(['85歳', '85歳']);
      const { header: _header, ...undated } = data;
      const later = renderSheet(form, undated, { t: ja, part, view: 'fax', decision: allowed(form.id) });
      expect(later).toContain('86歳');
    }
  });

  describe('every page says whom the sheet is about, as far as its reader may know', () => {
    const footsOf = (html: string) =>
      [...html.matchAll(/@bottom-right\{content:"(.*?)"/g)].map(([, foot]) => foot);
    const request = liaisonRequestFixtures.opinionBeforeLevelChangePlan;
    const { slip } = replySlipOf(request);

    it.each(parts)('%s, %s: in full the name, or on a reply the initials', (_id, part, { form, nodes }) => {
      const { data, filled } = markedSheet(nodes);
      const names = ['subject.name', 'attributes.name', 'patientName', 'patient.name', 'header.initials'];
      const name = filled.find(({ path }) => names.includes(path))?.value;
      expect(footsOf(renderSheet(form, data, { t: ja, part }))[0]).toContain(name);
    });

    it('on a FAX the initials and the numbers, and nothing else', () => {
      const handover = renderSheet(admissionHandover, livesAloneDementia, {
        t: ja,
        view: 'fax',
        decision: allowed('admissionHandover'),
      });
      expect(footsOf(handover)).toEqual(['患者氏名 S.H.　文書番号 D-17']);
      const decision = allowed('liaisonForm');
      const fax = renderSheet(liaisonForm, request, { t: ja, part: 'request', view: 'fax', decision });
      expect(footsOf(fax)).toEqual(['利用者(患者)氏名 H.M.\\a 整理番号 K7-118　文書番号 D-17']);
      const blank = { styles: { 'subject.name': 'blank' } } as const;
      expect(
        footsOf(
          renderSheet(liaisonForm, request, {
            t: ja,
            part: 'request',
            view: 'fax',
            decision,
            choices: blank,
          }),
        ),
      ).toEqual(['整理番号 K7-118　文書番号 D-17']);
    });

    it('the slip that is sent back has a foot of its own, without the name that the request has', () => {
      const html = renderSheet(liaisonForm, request, { t: ja, part: 'request', slip });
      const [page, ofSlip] = footsOf(html);
      expect(page).toMatch(/^利用者\(患者\)氏名 帆足 .+整理番号 K7-118$/);
      expect(ofSlip).toBe('イニシャル H.M.　整理番号 K7-118');
      expect(html).toContain('.slip{page:slip}');
    });

    it('a sheet to fill in by hand has nothing to say there', () => {
      expect(footsOf(renderSheet(admissionHandover, undefined, { t: ja, blank: true }))).toEqual(['']);
    });
  });

  it('another view needs a decision for this document', () => {
    const wrong = allowed('liaisonForm');
    expect(() => renderSheet(admissionHandover, {}, { t: ja, view: 'fax', decision: wrong })).toThrow(
      RangeError,
    );
    // @ts-expect-error a view for somebody else needs a decision
    expect(() => renderSheet(admissionHandover, {}, { t: ja, view: 'fax' })).toThrow(RangeError);
  });

  it('a request carries the slip to cut off, with number and initials and nothing else of the person', () => {
    const request = liaisonRequestFixtures.opinionBeforeLevelChangePlan;
    const { slip } = replySlipOf(request);
    const html = renderSheet(liaisonForm, request, { t: ja, part: 'request', slip });
    const [, below = ''] = html.split('class="cut"');
    expect(below).toContain('H.M.');
    expect(below).toContain('K7-118');
    expect(below).not.toMatch(/帆足|ホアシ|昭和16年/);
  });

  describe('of 退院支援計画書 only the boxes of its own paper are printed', () => {
    const { started, psychiatricWard } = supportPlanFixtures;
    const [general, psychiatric] = ['退院困難な要因', '精神症状'];
    const printed = (data: unknown, blank = false) => {
      const html = renderSheet(supportPlan, data, { t: ja, blank });
      expect(html).toContain('退院に係る問題点');
      expect(html).toContain('説明・交付日');
      return [general, psychiatric].filter((words) => html.includes(words));
    };

    it('別紙様式6 has no block of psychiatric wards, also where nobody ticked which paper it is', () => {
      expect(printed({ ...started, sheet: 'general' })).toEqual([general]);
      expect(printed(started)).toEqual([general]);
    });

    it('別紙様式6の2 has no empty block of general wards', () => {
      expect(printed(psychiatricWard)).toEqual([psychiatric]);
    });

    it('what was answered in the wrong block is printed all the same', () => {
      expect(printed({ ...started, sheet: 'general', psychiatric: { goal: '外泊を試す' } })).toEqual([
        general,
        psychiatric,
      ]);
    });

    it('to be filled in by hand it has both, until somebody says which paper it is', () => {
      expect(printed(undefined, true)).toEqual([general, psychiatric]);
      expect(printed({ sheet: 'general' }, true)).toEqual([general]);
      expect(printed({ sheet: 'psychiatric' }, true)).toEqual([psychiatric]);
    });
  });

  it('the slip says where it goes back to, where its reader may be shown that', () => {
    const request = liaisonRequestFixtures.opinionBeforeLevelChangePlan;
    const { slip } = replySlipOf(request);
    const below = (given: object) =>
      renderSheet(liaisonForm, request, { t: ja, part: 'request', slip, ...given }).split('class="cut"')[1];
    const decision = allowed('liaisonForm');
    const back = '返信先</span> ケアプランセンター架空　FAX <span class="s">0000-00-0002';
    expect(below({})).toContain(back);
    expect(below({ view: 'fax', decision })).toContain(back);
    const view: View = { name: 'fax', show: { 'header.from.org': ['full'] } };
    expect(below({ view, decision })).toContain('返信先</span> ケアプランセンター架空</p>');
    expect(below({ view: { name: 'fax', show: {} }, decision })).not.toContain('返信先');
  });

  it('a long text goes on under a supplement that its box names', () => {
    const notes = `${'廊下の幅は70cm。'.repeat(60)}おわり`;
    const html = renderSheet(admissionHandover, { subject: { housing: { notes } } }, { t: ja });
    expect(html).toContain('続きは別紙1へ');
    expect(html.split('class="more"')[1]).toContain('おわり');
  });

  it('an older edition prints its own boxes', () => {
    const old = admissionHandover.edition('h30');
    expect(renderSheet(old, {}, { t: ja })).not.toContain('意思決定支援者');
    expect(renderSheet(admissionHandover, {}, { t: ja })).toContain('意思決定支援者');
  });

  it('a prepared sheet is prepared once and filled often', () => {
    const sheet = prepareSheet(admissionHandover, { t: ja });
    expect(sheet.fill(livesAloneDementia)).toBe(
      renderSheet(admissionHandover, livesAloneDementia, { t: ja }),
    );
  });

  it('a region’s words and another language have preparations of their own', () => {
    const own = createTranslator({
      locale: 'ja',
      words: { ja: { 'forms.admissionHandover.title': '情報シート' } },
    });
    expect(renderSheet(admissionHandover, {}, { t: own })).toContain('<h1>情報シート</h1>');
    expect(renderSheet(admissionHandover, {}, { t: ja })).toContain('<h1>入院時情報提供書</h1>');
    expect(renderSheet(admissionHandover, {}, { t: [ja, en] })).toContain('lang="en"');
  });
});
