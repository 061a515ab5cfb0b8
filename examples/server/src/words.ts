import type { IncomingMessage } from 'node:http';
import { createTranslator, type Translator } from '@renkei/i18n';
import Negotiator from 'negotiator';

const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** The server's own words; those of forms, issues and the path come with the library. */
const words = {
  ja: {
    'server.problem.notFound.title': '見つかりません',
    'server.problem.notFound.detail': 'このアドレスには何もありません。事例の番号と綴りを確かめてください',
    'server.problem.methodNotAllowed.title': 'この操作はできません',
    'server.problem.methodNotAllowed.detail': 'ここで使える操作は {{allow}} です',
    'server.problem.wrongType.title': '送り方が違います',
    'server.problem.wrongType.detail': '内容は application/json で、圧縮せずに送ってください',
    'server.problem.tooLarge.title': '大きすぎます',
    'server.problem.tooLarge.detail': '内容は{{kilobytes}}kBまでにしてください',
    'server.problem.tooSlow.title': '時間がかかりすぎました',
    'server.problem.tooSlow.detail': '内容が{{seconds}}秒以内に届きませんでした。もう一度送ってください',
    'server.problem.notJson.title': 'JSONとして読めません',
    'server.problem.notJson.detail': '内容をUTF-8のJSONで送ってください',
    'server.problem.tooDeep.title': '入れ子が深すぎます',
    'server.problem.tooDeep.detail': '内容の入れ子は{{depth}}段までにしてください',
    'server.problem.invalidHandover.title': '書面に直してほしいところがあります',
    'server.problem.invalidHandover.detail': '直してほしいところ: {{count}}か所',
    'server.problem.invalidEpisode.title': '事例を始められません',
    'server.problem.invalidEpisode.detail':
      '利用者の番号（personId）を、英数字で始まる80字までの番号で送ってください',
    'server.problem.otherPerson.title': 'この番号の事例は、別の人のものです',
    'server.problem.otherPerson.detail': '事例の番号を確かめるか、新しい番号を付けてください',
    'server.problem.clockOnly.title': '時計の出来事は送れません',
    'server.problem.clockOnly.detail': '期限の到来は、このサーバーの時計だけが記録します',
    'server.problem.unknownEvent.title': '出来事の種類が分かりません',
    'server.problem.invalid.title': '出来事に誤りがあります',
    'server.problem.notPermitted.title': '記録できる職種ではありません',
    'server.problem.notAllowedNow.title': '今は記録できない出来事です',
    'server.problem.conflict.title': 'ほかの記録が先に加わりました',
    'server.problem.setAside.title': '保管された記録を読めません',
    'server.problem.setAside.detail': 'この事例は取り分けてあります。管理者に知らせてください',
    'server.problem.failed.title': 'サーバーの側で失敗しました',
    'server.problem.failed.detail': '記録されていないことがあります。同じ内容を、もう一度送ってください',
    'server.duties.name': '連携の予定',
    'server.duties.owner': '担当: {{owners}}',
  },
  en: {
    'server.problem.notFound.title': 'Not found',
    'server.problem.notFound.detail':
      'There is nothing at this address. Check the number of the episode and the spelling',
    'server.problem.methodNotAllowed.title': 'This cannot be done here',
    'server.problem.methodNotAllowed.detail': 'What can be done here: {{allow}}',
    'server.problem.wrongType.title': 'Sent in the wrong way',
    'server.problem.wrongType.detail': 'Send the content as application/json, not compressed',
    'server.problem.tooLarge.title': 'Too large',
    'server.problem.tooLarge.detail': 'The content may have up to {{kilobytes}} kB',
    'server.problem.tooSlow.title': 'It took too long',
    'server.problem.tooSlow.detail': 'The content did not arrive within {{seconds}} seconds. Send it again',
    'server.problem.notJson.title': 'Cannot be read as JSON',
    'server.problem.notJson.detail': 'Send the content as JSON in UTF-8',
    'server.problem.tooDeep.title': 'Nested too deeply',
    'server.problem.tooDeep.detail': 'The content may be nested up to {{depth}} levels',
    'server.problem.invalidHandover.title': 'The sheet has something to correct',
    'server.problem.invalidHandover.detail': 'Places to correct: {{count}}',
    'server.problem.invalidEpisode.title': 'The episode cannot be begun',
    'server.problem.invalidEpisode.detail':
      'Send the number of the person (personId): up to 80 characters, the first a letter or a digit',
    'server.problem.otherPerson.title': 'The episode of this number belongs to somebody else',
    'server.problem.otherPerson.detail': 'Check the number of the episode, or choose a new one',
    'server.problem.clockOnly.title': 'Events of the clock cannot be sent',
    'server.problem.clockOnly.detail': 'Only the clock of this server records that a deadline has come',
    'server.problem.unknownEvent.title': 'This kind of event is not known',
    'server.problem.invalid.title': 'The event has mistakes',
    'server.problem.notPermitted.title': 'This role may not record it',
    'server.problem.notAllowedNow.title': 'This event cannot be recorded now',
    'server.problem.conflict.title': 'Something else was recorded first',
    'server.problem.setAside.title': 'The stored record cannot be read',
    'server.problem.setAside.detail': 'This episode has been set aside. Tell whoever runs the server',
    'server.problem.failed.title': 'The server failed',
    'server.problem.failed.detail': 'It may not have been recorded. Send the same content again',
    'server.duties.name': 'Duties between hospital and home',
    'server.duties.owner': 'Owed by: {{owners}}',
  },
} as const;

type Key = keyof (typeof words)['ja'];
type ProblemIn<K> = K extends `server.problem.${infer Code}.title` ? Code : never;
/** Problems whose sentence is the server's own, and those of the path, which have theirs in the library. */
export type ProblemCode = ProblemIn<Key>;

const translators = {
  ja: createTranslator({ locale: 'ja', words }),
  en: createTranslator({ locale: 'en', words }),
} satisfies Record<Language, Translator>;

/** The reader's language as `Accept-Language` asks for it; Japanese where it asks for neither. */
export const translatorFor = ({ headers }: Pick<IncomingMessage, 'headers'>): Translator =>
  translators[(new Negotiator({ headers }).language([...languages]) ?? 'ja') as Language];
