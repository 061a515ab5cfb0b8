import { formatDate } from '@renkei/i18n';
import { explainRegion, national, type Profile, resolveRegion, shippedRegions } from '@renkei/regions';
import { blocks, drawnFrom, list, plain, table } from './markdown.js';
import type { Page, Reader } from './reader.js';

const words = {
  ja: {
    title: '地域を並べて見る',
    intro:
      '収めてある地域の取り決めです。それぞれの最も新しい版の日について、`explainRegion` が出す文をそのまま載せています。公開されているページで確かめられたことだけを書き、分からないことは分からないと書いてあります。取り決めそのものは、それぞれの地域の資料で確かめてください。',
    own: '自分の地域を書くには、[地域の取り決めを書く](./start) をご覧ください。',
    region: '地域',
    level: '層',
    from: '最も新しい版',
    force: '位置づけ',
    changes: '変わるところ',
    says: '変えていること',
    rests: '根拠と、分からないこと',
  },
  en: {
    title: 'Regions side by side',
    intro:
      'What the shipped regions have settled, on the day of the newest edition of each, in the sentences that `explainRegion` gives. Only what could be read on public pages is said, and what they do not show is named. For the rules themselves, turn to the papers of each region.',
    own: 'To write your own region, see [Start a region](./start).',
    region: 'region',
    level: 'layer',
    from: 'newest edition',
    force: 'standing',
    changes: 'changes',
    says: 'What it changes',
    rests: 'What it rests on, and what is not known',
  },
} as const;

/** The shipped regions side by side, each in the sentences in which it is explained. */
export const regionsPage = (reader: Reader): Page => {
  const say = words[reader.language];
  const head = [say.region, say.level, say.from, say.force, say.changes];
  return {
    path: 'regions/compare',
    text: blocks(
      drawnFrom('@renkei/regions'),
      `# ${say.title}`,
      say.intro,
      say.own,
      table(
        head,
        shippedRegions.map((profile) => row(profile, reader)),
      ),
      shippedRegions.map((profile) => section(profile, reader)),
    ),
  };
};

const nameOf = ({ name }: Profile, { language }: Reader): string => plain(name[language] ?? name.ja ?? '');
const newest = ({ editions }: Profile): string => editions.at(-1)?.from ?? '';
const resolved = (profile: Profile) => resolveRegion([national, profile], { on: newest(profile) });

function row(profile: Profile, reader: Reader): string[] {
  const { t, language } = reader;
  const { standing, changes } = resolved(profile);
  const force = standing.at(-1)?.force;
  return [
    `[${nameOf(profile, reader)}](#${profile.id})`,
    plain(t.dynamic(`regions.level.${profile.level}`)),
    formatDate(newest(profile), { locale: language }),
    force ? plain(t.dynamic(`regions.force.${force}`)) : '',
    String(changes.filter(({ address: [member] }) => member !== 'words').length),
  ];
}

function section(profile: Profile, reader: Reader): string {
  const say = words[reader.language];
  const region = resolved(profile);
  const [first = '', ...sentences] = explainRegion(region, reader);
  // what each layer says of itself stands after what is changed
  const own = explainRegion({ ...region, standing: [] }, reader).length - 1;
  const rests = explainRegion({ ...region, standing: region.standing.slice(1), changes: [] }, reader).slice(
    2,
  );
  return [
    `## ${nameOf(profile, reader)} {#${profile.id}}`,
    plain(first),
    `### ${say.says} {#${profile.id}-says}`,
    list(sentences.slice(0, own).map(plain)),
    `### ${say.rests} {#${profile.id}-rests}`,
    list(rests.map(plain)),
  ].join('\n\n');
}
