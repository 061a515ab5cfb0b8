import type { Path } from '@renkei/forms';
import type { MessageParams, Translator } from '@renkei/i18n';
import type { RegionIssue, RegionIssueCode } from './region-issue.js';

/**
 * Says what is wrong with a profile: the layer, the address, what to do and, where there is one, the name that was
 * probably meant.
 *
 * @example
 * describeRegionIssue(issue, { t: createTranslator({ locale: 'en' }) })
 * // => 'ours > editions[0].steps.sendAdmisionHandover: there is no step “sendAdmisionHandover”. … Did you mean “sendAdmissionHandover”?'
 */
export function describeRegionIssue(
  { code, layer, path, params = {}, severity }: RegionIssue,
  { t }: { readonly t: Translator },
): string {
  const words = {
    ...inWords(params, t),
    hint: hintOf(code, params, t),
    address: addressOf(layer, path, params, t),
  };
  const message = t.dynamic(`regions.issue.${code}`, words);
  return severity === 'notice' ? t('regions.hint.notice', { message }) : message;
}

const inWords = (params: MessageParams, t: Translator): MessageParams => ({
  ...params,
  ...(typeof params.phase === 'string' && { phase: t.dynamic(`pathway.phase.${params.phase}`) }),
  ...(typeof params.language === 'string' && { language: t.dynamic(`regions.language.${params.language}`) }),
  ...(Array.isArray(params.known) && { known: listOf(params.known, t) }),
  what:
    typeof params.name === 'string'
      ? t('place.quoted', { label: params.name })
      : t(params.line === undefined ? 'regions.hint.thisValue' : 'regions.hint.thisName'),
});

/** What to do: by the slip of a text, the kind of data that is expected, the name that was probably meant or the list. */
function hintOf(code: RegionIssueCode, params: MessageParams, t: Translator): string {
  const { nearest, slip, expected, known } = params;
  if (typeof slip === 'string') return t.dynamic(`regions.hint.${slip}`, params);
  if (typeof expected === 'string') return t.dynamic(`regions.hint.expected.${expected}`);
  if (nearest !== undefined) return t('regions.hint.nearest', { nearest });
  if (code === 'unknownMember' && params.name === 'label') return t('regions.hint.label');
  if (Array.isArray(known)) return t('regions.hint.known', { known: listOf(known, t) });
  if (code === 'wrongType') return t('regions.hint.compare');
  return t(code === 'layerMissing' ? 'regions.hint.layerBefore' : 'regions.hint.look');
}

const listOf = (names: readonly string[], t: Translator): string =>
  names.join(t.locale.startsWith('ja') ? '、' : ', ');

/** `valley > editions[0].steps.sendAdmissionHandover`, or the line in the file. */
function addressOf(
  layer: string | undefined,
  path: Path,
  { line, column }: MessageParams,
  t: Translator,
): string {
  const place = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
  const inText =
    line === undefined
      ? place
      : column === undefined
        ? t('regions.hint.line', { line })
        : t('regions.hint.lineAndColumn', { line, column });
  const steps = [...(layer === undefined ? [] : [layer]), ...(inText === '' ? [] : [inText])];
  return steps.length === 0 ? t('regions.hint.file') : steps.join(' > ');
}
