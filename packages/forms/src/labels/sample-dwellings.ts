import { defineForm } from '../definition/define-form.js';
import { choice, date, text } from '../definition/leaf.js';
import { rows, variants } from '../definition/node.js';

const visitsOf = (max: number) => rows(max, { on: date({ sensitivity: 'family' }) });

/** A sheet whose two sets of questions ask alike, with options and labels of their own; for the tests of labels and tables. */
export const dwellingForm = defineForm({
  id: 'dwelling',
  editions: ['new'],
  force: 'reference',
  parts: {
    sheet: {
      author: 'careManager',
      addressee: 'hospital',
      nodes: {
        place: variants('type', {
          home: {
            name: text(20, { sensitivity: 'identifier' }),
            kind: choice(['house', 'otherHome'], { sensitivity: 'social' }),
            visits: visitsOf(1),
          },
          facility: {
            name: text(20, { sensitivity: 'social' }),
            kind: choice(['ward', 'otherFacility'], { sensitivity: 'social' }),
            visits: visitsOf(2),
          },
        }),
      },
    },
  },
});

export const dwellingWords = {
  'forms.dwelling.place.label': '居所',
  'forms.dwelling.place.home.name.label': '世帯主',
  'forms.dwelling.place.facility.name.label': '施設名',
  'forms.dwelling.place.home.kind.label': '種別',
  'forms.dwelling.place.facility.kind.label': '種別',
  'forms.dwelling.place.home.kind.option.house': '一戸建て',
  'forms.dwelling.place.home.kind.option.otherHome': 'その他',
  'forms.dwelling.place.facility.kind.option.ward': '病棟',
  'forms.dwelling.place.facility.kind.option.otherFacility': 'その他',
  'forms.dwelling.place.home.visits.label': '面会',
  'forms.dwelling.place.facility.visits.label': '面会',
  'forms.dwelling.place.home.visits.on.label': '日',
  'forms.dwelling.place.facility.visits.on.label': '日',
};

export const dwellings = [
  { place: { type: 'home', name: '海野', kind: 'otherHome', visits: [{ on: '2026-04-01' }] } },
  {
    place: {
      type: 'facility',
      name: '潮風の家',
      kind: 'otherFacility',
      visits: [{ on: '2026-04-01' }, { on: '2026-04-02' }],
    },
  },
  { place: { type: 'facility', kind: 'ward' } },
];
