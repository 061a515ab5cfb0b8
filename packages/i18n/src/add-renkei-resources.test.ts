import { createInstance, type InitOptions } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import { addRenkeiResources, translatorFrom } from './add-renkei-resources.js';
import { createTranslator } from './create-translator.js';
import { resources } from './resources.js';
import type { Translator } from './translator.js';

const NS = '@renkei/i18n';

async function host(options: InitOptions = {}) {
  const i18next = createInstance();
  await i18next.init({ lng: 'ja', resources: { ja: { translation: { hello: 'こんにちは' } } }, ...options });
  return i18next;
}

describe("our words in a host's i18next", () => {
  it.each<[string, InitOptions]>([
    ['with its defaults', {}],
    [
      'with other separators',
      { keySeparator: '|', nsSeparator: '::', pluralSeparator: '~', contextSeparator: '/' },
    ],
    ['without separators', { keySeparator: false, nsSeparator: false }],
    ['with its own default namespace and fallback', { ns: ['app'], defaultNS: 'app', fallbackLng: 'de' }],
    [
      'that escapes and uses other braces',
      { interpolation: { prefix: '%(', suffix: ')', escapeValue: true } },
    ],
    ['that loads the language only', { load: 'languageOnly', lng: 'ja-JP' }],
    [
      'with an own default namespace, other separators and the language only, all at once',
      {
        ns: ['app'],
        defaultNS: 'app',
        keySeparator: '|',
        nsSeparator: '::',
        load: 'languageOnly',
        lng: 'ja-JP',
      },
    ],
    ['that returns null and objects', { returnObjects: true, returnEmptyString: false }],
  ])(
    'give a host %s the same texts as our own translator',
    async (_host, options) => {
      for (const locale of ['ja', 'en'] as const) {
        const i18next = await host({ ...options, ...(locale === 'en' && { lng: 'en' }) });
        addRenkeiResources(i18next);
        const [ours, theirs] = [createTranslator({ locale }), translatorFrom(i18next)];
        const params = { label: 'A&B’s <x>', max: 3, count: 1, value: '1', number: 2 };
        const say = (t: Translator) => Object.keys(resources.ja).map((key) => t.dynamic(key, params));
        expect(say(theirs)).toEqual(say(ours));
      }
    },
    60_000,
  );

  it('are read by the host itself through the namespace', async () => {
    const i18next = await host();
    addRenkeiResources(i18next);
    expect(i18next.getFixedT('ja', NS)('roles.wardNurse')).toBe('病棟看護師');
    expect(i18next.t('hello')).toBe('こんにちは');
  });

  it("leave the host's own keys as they are, and can be added again", async () => {
    const i18next = await host({ resources: { ja: { [NS]: { 'roles.wardNurse': '当院の病棟看護師' } } } });
    addRenkeiResources(i18next);
    const once = JSON.stringify(i18next.store.data);
    addRenkeiResources(i18next);
    expect(JSON.stringify(i18next.store.data)).toBe(once);
    expect(translatorFrom(i18next)('roles.wardNurse')).toBe('当院の病棟看護師');
  });

  it('give way to the words that are passed, in each language', async () => {
    const i18next = await host();
    addRenkeiResources(i18next);
    addRenkeiResources(i18next, { words: { ja: { 'roles.careManager': 'ケアマネ' } } });
    expect(translatorFrom(i18next)('roles.careManager')).toBe('ケアマネ');
    await i18next.changeLanguage('en');
    expect(translatorFrom(i18next)('roles.careManager')).toBe('care manager');
  });

  it('are never changed by a host', async () => {
    const before = JSON.stringify(resources);
    const i18next = await host();
    addRenkeiResources(i18next, { words: { ja: { 'roles.careManager': 'x' } } });
    i18next.addResourceBundle('en', NS, { 'roles.careManager': 'y' }, true, true);
    expect(JSON.stringify(resources)).toBe(before);
  });

  it("follow the host's language and words added later", async () => {
    const i18next = await host();
    addRenkeiResources(i18next);
    const t = translatorFrom(i18next);
    await i18next.changeLanguage('en');
    expect([t.locale, t('roles.wardNurse')]).toEqual(['en', 'ward nurse']);
    addRenkeiResources(i18next, { words: { en: { 'test.new': 'new' } } });
    expect(t.dynamic('test.new')).toBe('new');
  });

  it('become standard Japanese for easy Japanese where the host loads the language only', async () => {
    const easy = { words: { 'ja-x-easy': { 'roles.person': 'あなた' } } };
    const plain = await host({ lng: 'ja-x-easy' });
    const languageOnly = await host({ lng: 'ja-x-easy', load: 'languageOnly' });
    addRenkeiResources(plain, easy);
    addRenkeiResources(languageOnly, easy);
    expect([translatorFrom(plain)('roles.person'), translatorFrom(languageOnly)('roles.person')]).toEqual([
      'あなた',
      '本人',
    ]);
  });

  it('hold several regions beside each other, each falling back to ours and then to the other language', async () => {
    const i18next = await host({ lng: 'en' });
    const sheet = 'documents.admissionHandover';
    const north = { en: { [sheet]: 'northern sheet' }, ja: { 'north.note': '北の注意' } };
    addRenkeiResources(i18next, { region: 'north', words: north });
    addRenkeiResources(i18next, { region: 'south', words: { en: { [sheet]: 'southern sheet' } } });
    const [ours, atNorth, atSouth] = [undefined, 'north', 'south'].map((region) =>
      translatorFrom(i18next, region === undefined ? {} : { region }),
    );
    expect([ours, atNorth, atSouth].map((t) => t?.(sheet))).toEqual([
      'hospital admission information form',
      'northern sheet',
      'southern sheet',
    ]);
    expect(atNorth?.('roles.wardNurse')).toBe('ward nurse');
    expect(atNorth?.dynamic('north.note')).toBe('[ja] 北の注意');
    expect(atSouth?.dynamic('north.note')).toBe('[no words yet]');
  });

  it("leave the host's logger and its debug switch alone", async () => {
    const log = vi.fn();
    const logger = { type: 'logger' as const, log, warn: log, error: log };
    const i18next = createInstance();
    await i18next.use(logger).init({ lng: 'ja', debug: true, resources: {} });
    addRenkeiResources(i18next);
    translatorFrom(i18next);
    createTranslator({ locale: 'en' });
    log.mockClear();
    i18next.t('host.missing');
    expect(log).toHaveBeenCalled();
  });
});
