import { admissionHandover, fromLabels, normalise, validate } from '@renkei/forms';
import { resources } from '@renkei/i18n';

// a row of an office's own spreadsheet: the labels of the paper, written as people write
const row = {
  記入日: 'R8.6.6',
  患者氏名: '潮見　ハル',
  性別: '女',
  生年月日: '昭和13年4月2日',
  好きな歌: '(社内の欄)',
};

const { input, unplaced, notices } = fromLabels(admissionHandover, row, resources.ja);
console.log(input);
console.log(
  'unplaced:',
  Object.keys(unplaced),
  notices.map(({ code }) => code),
);

const { draft } = normalise(admissionHandover, input);
console.log(draft);
console.log(validate(admissionHandover, draft, { stage: 'draft' }).ok);
