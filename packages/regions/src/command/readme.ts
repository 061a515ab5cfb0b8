/** The README of a new region: how to go on, in both languages. */
export const readmeOf = (id: string): string => `# ${id}

## 日本語

この地域の取り決めは \`region.json\` にあります。変えるのはこのファイルだけです。

1. \`npm install\` で、要るものを入れます（最初の一度だけ）。
2. \`region.json\` の \`name\` と \`sources\` を、自分の地域のものに書き換えます。
3. \`npm test\` で確かめます。間違いがあれば、場所と直し方が日本語と英語で出ます。
4. \`npm run explain\` で、適用されている取り決めを文にして出します。取り決めを結んだ人たちに見せて確かめてもらいます。

効力を持った版（\`editions\`）は書き換えず、新しい日付の版を後ろに書き足します。
加えるものの名前は \`${id}\` で始めます。

## English

What your region settles is in \`region.json\`. It is the only file that you change.

1. \`npm install\` brings what is needed (once).
2. Put your region's own \`name\` and \`sources\` into \`region.json\`.
3. \`npm test\` checks it. What is wrong is shown with its place and what to do, in Japanese and English.
4. \`npm run explain\` says what is in force in sentences. Show them to those who agreed on the rules.

An edition that has taken effect is not changed: append one with a later day to \`editions\`.
Names of what you add begin with \`${id}\`.
`;
