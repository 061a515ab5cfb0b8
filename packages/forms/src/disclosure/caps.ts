import type { Leaf } from '../definition/leaf.js';
import type { Style } from './style.js';
import type { View } from './view.js';

const isText = ({ kind }: Leaf) => kind === 'text' || kind === 'longText' || kind === 'kana';
const isChosen = ({ kind }: Leaf) => kind === 'choice' || kind === 'many' || kind === 'flag';
const isDate = ({ kind }: Leaf) => kind === 'date' || kind === 'dateTime';

/**
 * The styles that a view may list a question in at most, by what it reveals (sensitivity) and its kind. A view can list
 * less, never more; whoever writes a view of their own cannot let a name through by mistake.
 *
 * Initials, exact birth date and address together identify somebody as well as the name does, so they are capped together.
 */
export function capOf(view: View['name'], leaf: Leaf): readonly Style[] {
  return caps[view](leaf);
}

const caps: Readonly<Record<View['name'], (leaf: Leaf) => readonly Style[]>> = {
  fax: (leaf) => {
    switch (leaf.sensitivity) {
      case 'identifier':
        return faxIdentifier(leaf);
      case 'contact':
        return leaf.kind === 'text'
          ? ['city', 'blank']
          : leaf.kind === 'phone'
            ? ['last4', 'blank']
            : ['blank'];
      case 'family':
        return leaf.kind === 'phone' ? ['last4', 'blank'] : ['full', 'initials', 'partial', 'blank'];
      case 'freeText':
        return ['checked', 'blank'];
      default:
        return leaf.sensitivity === undefined ? [] : ['full', 'blank'];
    }
  },
  family: (leaf) => (leaf.sensitivity === undefined ? [] : ['full', 'checked', 'blank']),
  replySlip: (leaf) => {
    switch (leaf.sensitivity) {
      case 'identifier':
        return leaf.kind === 'text' ? ['initials'] : [];
      case 'contact':
      case 'family':
        return [];
      case 'freeText':
        return ['checked', 'blank'];
      default:
        return leaf.sensitivity === undefined ? [] : ['full', 'blank'];
    }
  },
  pseudonymised: (leaf) => {
    if (leaf.sensitivity === undefined || leaf.sensitivity === 'freeText' || leaf.sensitivity === 'contact')
      return [];
    if (isDate(leaf)) return leaf.sensitivity === 'identifier' ? ['ageUnder90'] : ['shifted', 'year'];
    if (isChosen(leaf)) return ['full'];
    if (leaf.kind === 'number') return isAge(leaf) ? ['ageUnder90'] : ['full'];
    return leaf.sensitivity === 'identifier' && (isText(leaf) || leaf.kind === 'identifier') ? ['token'] : [];
  },
};

const isAge = (leaf: Leaf) => leaf.kind === 'number' && leaf.unit === 'yearsOld';

function faxIdentifier(leaf: Leaf): readonly Style[] {
  // Sex and age are what the sheets of real regions still show.
  if (isChosen(leaf) || leaf.kind === 'number') return ['full', 'ageBand', 'blank'];
  if (isDate(leaf)) return ['age', 'ageBand', 'year', 'blank'];
  if (leaf.kind === 'identifier') return ['last4', 'blank'];
  return isText(leaf) ? ['initials', 'partial', 'last4', 'blank'] : ['blank'];
}
