import { type CodeList, codes } from '@renkei/forms';
import { expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';
import { listed, rowsOf } from './official-lines.js';

const udf = codes.textureClass.options.filter((option) => String(option).startsWith('udf'));
const thickened = codes.thickness.options.filter((option) => option !== 'none');

/** The list that each line of the tables is. */
const lists: Readonly<Record<string, CodeList>> = {
  要介護状態区分: codes.careLevel,
  障害高齢者の日常生活自立度: codes.disabledIndependence,
  認知症高齢者の日常生活自立度: codes.dementiaIndependence,
  'ADL4(病院)': codes.hospitalAdl4,
  'ADL3(病院)': codes.hospitalAdl3,
  ADL4: codes.adl4,
  ADL3: codes.adl3,
  '嚥下調整食 学会分類2021': codes.dysphagiaDiet,
  UDF区分: { list: 'textureClass', options: udf },
  とろみ: { list: 'thickness', options: thickened },
  医療処置: codes.medicalProcedure,
  看護の視点: codes.nursingView,
  リハビリの視点: codes.rehabView,
  '自己負担割合(介護)': codes.copayRate,
  '自己負担割合(介護)、なしのある用紙': codes.copayRateOrNone,
  医療費負担: codes.medicalCopayRate,
  限度額: codes.costLimit,
  介護保険負担限度額認定: codes.careBurdenStage,
  身体障害者手帳: codes.physicalDisabilityGrade,
  療育手帳: codes.intellectualDisabilityGrade,
  精神障害者保健福祉手帳: codes.mentalDisabilityGrade,
  その他の手帳等: codes.otherCard,
  保険種別: codes.insuranceKind,
  職種: codes.role,
  世帯構成: codes.household,
  続柄: codes.relation,
  サービス種別: codes.service,
  '居所・退院先': codes.residence,
  退院困難な要因: codes.dischargeFactor,
};

const wordsOf = ({ list, options }: CodeList): (string | undefined)[] =>
  options.map((option) => {
    const code = typeof option === 'string' ? option : option.code;
    const key = list === 'role' ? `roles.${code}` : `codes.${list}.${code}`;
    return (ja as Readonly<Record<string, string>>)[key];
  });

const rows = rowsOf('code-lists').map(
  ([number = '', label = '', options = '']) => [number, label, options] as const,
);

it('every list is typed, and every line has its list', () => {
  expect(rows.map(([, label]) => label).sort()).toEqual(Object.keys(lists).sort());
});

it.each(rows)('%s, %s: every option in the words and the order of the table', (_, label, options) => {
  const list = lists[label];
  expect(list && wordsOf(list)).toEqual(listed(options));
});

it('every level that a claim can name has its code, as the table of CL-01 has them', () => {
  const words = wordsOf({ list: 'careLevel', options: Object.keys(codes.careLevelClaimCodes) });
  expect(words.map((word, i) => `${word} ${Object.values(codes.careLevelClaimCodes)[i]}`)).toEqual([
    '事業対象者 06',
    '要支援1 12',
    '要支援2 13',
    '要介護1 21',
    '要介護2 22',
    '要介護3 23',
    '要介護4 24',
    '要介護5 25',
    '非該当(自立) 01',
  ]);
});
