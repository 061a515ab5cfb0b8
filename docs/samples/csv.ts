import { admissionHandover, readCsv, storeDraft, writeCsv } from '@renkei/forms';
import { resources } from '@renkei/i18n';

// what a spreadsheet of the office exports: labels of the paper, one line a person, answers as people write them
const exported = [
  '記入日,入院日,患者氏名,生年月日,性別,入院時の要介護度,好きな歌',
  'R8.6.6,令和8年6月5日,潮見　ハル,S13.4.2,女,要介護2,港の歌',
  '2026/6/7,あさって,帆足 ミツ,昭和16年1月9日,女,要介護１,',
].join('\r\n');

const { rows, notices } = readCsv(admissionHandover, exported, { words: resources.ja });
console.log(
  'headings that name no question:',
  notices.map(({ code }) => code),
);
for (const { line, draft, issues, unplaced } of rows) {
  console.log(`line ${line}:`, draft.header, draft.subject);
  console.log(
    '  not read:',
    issues.map(({ path, code }) => `${path.join('.')} ${code}`),
    'without a place:',
    unplaced.map(({ heading }) => heading),
  );
}

// each line becomes a draft that can be kept, with what could not be read as it was written
const drafts = rows.map(({ input }) => storeDraft(admissionHandover, input).document);
console.log(drafts.map(({ typed }) => typed['header.admittedOn']));

// and back: one line a document, under the labels of the reader's language
const table = writeCsv(
  admissionHandover,
  rows.map(({ draft }) => draft),
  { words: resources.en },
);
console.log(table.text.split('\r\n')[0]?.slice(0, 90), '…');
