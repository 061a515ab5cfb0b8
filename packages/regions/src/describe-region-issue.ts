import type { Path } from '@renkei/forms';
import type { MessageParams, Translator } from '@renkei/i18n';
import type { RegionIssue } from './region-issue.js';

/**
 * Says what is wrong with a profile: the layer, the address, what to do and, where there is one, the name that was
 * probably meant.
 *
 * @example
 * describeRegionIssue(issue, { t: createTranslator({ locale: 'en' }) })
 * // => 'ours > editions[0].steps.sendAdmisionHandover: there is no step “sendAdmisionHandover”. … Did you mean “sendAdmissionHandover”?'
 */
export function describeRegionIssue(
  { code, layer, path, params = {} }: RegionIssue,
  { t }: { readonly t: Translator },
): string {
  const { nearest } = params;
  const hint = nearest === undefined ? t('regions.hint.look') : t('regions.hint.nearest', { nearest });
  return t.dynamic(`regions.issue.${code}`, { ...inWords(params, t), hint, address: addressOf(layer, path) });
}

const inWords = (params: MessageParams, t: Translator): MessageParams => ({
  ...params,
  ...(typeof params.phase === 'string' && { phase: t.dynamic(`pathway.phase.${params.phase}`) }),
  ...(typeof params.language === 'string' && { language: t.dynamic(`regions.language.${params.language}`) }),
});

/** `valley > editions[0].steps.sendAdmissionHandover` */
function addressOf(layer: string | undefined, path: Path): string {
  const place = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
  return [...(layer === undefined ? [] : [layer]), ...(place === '' ? [] : [place])].join(' > ');
}
