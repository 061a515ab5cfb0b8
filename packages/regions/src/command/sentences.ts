/**
 * What the command says, in both languages one under the other: whoever runs it has not yet said which they read. They are
 * here and not with the other words, because `new` runs before anything is installed.
 */
const sentences = {
  help: [
    '使い方: regions new <名前> ／ regions check [ファイル] ／ regions explain [ファイル] [日付]',
    'Use: regions new <name>, regions check [file], regions explain [file] [day]',
  ],
  noName: [
    '地域の名前を英字で書いてください。例: npx @renkei/regions new my-town',
    'Give the region a name. For example: npx @renkei/regions new my-town',
  ],
  badName: [
    '「{name}」は使えません。英字で始め、英字・数字・ハイフンだけで、64字までにしてください。例: my-town',
    '“{name}” cannot be used. Begin with a letter and use letters, digits and hyphens only, up to 64 of them. For example: my-town',
  ],
  nameTaken: [
    '「{name}」は、収めてある地域の名前です。別の名前にしてください。',
    '“{name}” is the name of a region that is shipped. Choose another.',
  ],
  fileThere: [
    '{name} がすでにあります。何も書きませんでした。空のフォルダーで動かしてください。',
    '{name} is there already. Nothing was written. Run this in an empty folder.',
  ],
  cannotWrite: [
    '{name} を書けません。書き込めるフォルダーで動かしてください。',
    '{name} cannot be written. Run this in a folder in which you may write.',
  ],
  written: [
    '書きました: {name}。次に npm install、そのあと npm test を動かしてください。',
    'Written: {name}. Now run npm install, then npm test.',
  ],
  cannotRead: [
    '{name} を読めません。ファイルの名前と場所を確かめてください。',
    '{name} cannot be read. Check its name and where it is.',
  ],
  badDay: ['「{name}」は日付ではありません。例: 2027-04-01', '“{name}” is no day. For example: 2027-04-01'],
  notPassed: ['確認を通っていません。直すところ: {name}件', 'The check is not passed. To put right: {name}'],
  passed: ['確認を通りました: {name}', 'The check is passed: {name}'],
} as const;

export type SentenceCode = keyof typeof sentences;

export const say = (code: SentenceCode, name = ''): readonly string[] =>
  sentences[code].map((sentence) => sentence.replaceAll('{name}', () => name));
