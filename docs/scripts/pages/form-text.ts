import type { FieldDescription, Form, PartDescription, Rule } from '@renkei/forms';
import { createTranslator, labelOf } from '@renkei/i18n';
import { conditionText, type Naming } from './condition-text.js';
import { code, plain } from './markdown.js';
import type { Reader } from './reader.js';

/** Words of the other language, shown small beside the reader's own. */
const translators = { ja: createTranslator({ locale: 'ja' }), en: createTranslator({ locale: 'en' }) };

/** A form's items, conditions and rules in the reader's words. */
export class FormText {
  constructor(
    private readonly form: Form,
    private readonly reader: Reader,
  ) {}

  parties({ author, addressee }: PartDescription): string {
    return `${this.party(author)}${this.reader.say.arrow}${this.party(addressee)}`;
  }

  /** What a reader calls the item where it stands alone. */
  label(field: FieldDescription, part: PartDescription): string {
    return labelOf(this.form, field.dataPath.split('.'), this.reader.t, part.part);
  }

  /** When the item applies. */
  condition({ path, when }: FieldDescription, part: PartDescription): string {
    return conditionText(when ?? {}, this.naming(path, part), this.reader.say);
  }

  /** A row of the table of items. */
  row(field: FieldDescription, part: PartDescription): string[] {
    const { say } = this.reader;
    const depth = field.path.split('.').length - 2;
    return [
      `${'› '.repeat(Math.max(0, depth))}${this.inBothLanguages(field)}`,
      code(field.path),
      [this.kind(field), ...this.options(field, markOf(field, part))].join('<br>'),
      field.need ? say.need[field.need] : '',
      [field.when ? plain(this.condition(field, part)) : '', field.since ? say.since(field.since) : '']
        .filter((each) => each !== '')
        .join('<br>'),
      isHeading(field) ? (field.mark ? code(field.mark) : '') : code(markOf(field, part)),
    ];
  }

  rule(rule: Rule, part: PartDescription): string {
    const { say } = this.reader;
    const naming = this.naming(rule.within ? `${rule.within}.*` : '*', part);
    const text = this.ruleText(rule, naming);
    return rule.when ? say.rule.ruleWhen(conditionText(rule.when, naming, say), text) : text;
  }

  private ruleText(rule: Rule, { name }: Naming): string {
    const { rule: words } = this.reader.say;
    if ('require' in rule) return words.require(name(rule.require));
    if ('forbid' in rule) return words.forbid(name(rule.forbid));
    if ('age' in rule) return words.age(name(rule.age), name(rule.birthDate), name(rule.on));
    const within = rule.withinDays === undefined ? '' : words.within(rule.withinDays);
    return words.order(name(rule.order[0]), name(rule.order[1])) + within;
  }

  /** Names in a condition of the item at `path`: found beside it, else in the sections around it. */
  private naming(path: string, part: PartDescription): Naming {
    const { t } = this.reader;
    const find = (name: string) => {
      const steps = path.split('.');
      const places = steps.map((_, index) => [...steps.slice(0, steps.length - 1 - index), name].join('.'));
      const field = places.flatMap((place) => part.fields.find((one) => one.path === place) ?? [])[0];
      if (!field) throw new Error(`${this.form.id}: nothing is called ${name} around ${path}`);
      return field;
    };
    return {
      name: (name) => this.label(find(name), part),
      value: (name, option) => {
        const found = find(name).options?.find((one) => one.code === option);
        return found ? t.dynamic(found.label) : option;
      },
    };
  }

  private party(author: string): string {
    const parties: Readonly<Record<string, string>> = this.reader.say.parties;
    return parties[author] ?? this.reader.t.dynamic(`roles.${author}`);
  }

  /** The label of the paper; an item without one is called by its heading. */
  private inBothLanguages(field: FieldDescription): string {
    const { language } = this.reader;
    const other = language === 'ja' ? 'en' : 'ja';
    const label = (locale: 'ja' | 'en') => {
      const t = translators[locale];
      return plain(
        t.has(field.label) ? t.dynamic(field.label) : labelOf(this.form, field.dataPath.split('.'), t),
      );
    };
    return `${label(language)}<br><small lang="${other}">${label(other)}</small>`;
  }

  private kind(field: FieldDescription): string {
    const { kinds, schemes } = this.reader.say;
    const { max = 0, min = 0, decimals = 0, scheme } = field;
    switch (field.kind) {
      case 'text':
      case 'longText':
      case 'kana':
      case 'rows':
        return kinds[field.kind](max);
      case 'number':
        return kinds.number(min, max, decimals);
      case 'identifier':
        return kinds.identifier(scheme ? schemes[scheme] : '');
      default:
        return kinds[field.kind];
    }
  }

  /** The boxes to choose from; one that is known otherwise than its item carries a mark of its own. */
  private options({ options = [], list }: FieldDescription, markOfItem: string): string[] {
    const { t, say } = this.reader;
    if (list) return [say.shared(list)];
    return options.map(({ code: option, label, exclusive, mark = markOfItem }) => {
      const only = exclusive ? ` (${say.exclusive})` : '';
      const own = mark === markOfItem ? '' : ` ${code(mark)}`;
      return `${code(option)} ${plain(t.dynamic(label))}${only}${own}`;
    });
  }
}

const isHeading = ({ kind }: FieldDescription): boolean => ['section', 'rows', 'variants'].includes(kind);

/** The item's mark, else that of the nearest heading above it; without one it is general knowledge. */
function markOf({ path }: FieldDescription, { fields }: PartDescription): string {
  const above = fields.filter(
    (one) => one.mark !== undefined && (one.path === path || path.startsWith(`${one.path}.`)),
  );
  return above.sort((a, b) => b.path.length - a.path.length)[0]?.mark ?? 'GK';
}
