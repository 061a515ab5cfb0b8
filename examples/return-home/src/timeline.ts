import { describeClaim, formatDate, formatQuantity, type Translator, termsIn } from '@renkei/i18n';
import type { Claim, Obligation } from '@renkei/pathway';
import type { Journey } from './journey.js';
import type { Case, OfferedEvent } from './read-case.js';
import { eventKey } from './words/index.js';

/**
 * Tells a journey in one language: what happened, what is owed, what may be claimed, what is not known. Whoever does not
 * read Japanese may not know the Japanese system either, so its terms are explained below.
 */
export function timeline(journey: Journey, one: Case, t: Translator): string {
  const told = journeyText(journey, one, t);
  const terms = t.locale === 'ja' ? [] : termsIn(told, { t });
  if (terms.length === 0) return told;
  const explained = terms.map(({ term, meaning }) => `  ${term}: ${meaning}`);
  return [told, `■ ${t.dynamic('journey.terms')}`, ...explained, ''].join('\n');
}

function journeyText(journey: Journey, one: Case, t: Translator): string {
  const tell = new Teller(t, journey.asOf);
  const { obligations: owed } = journey;
  const open = owed
    .filter(({ status }) => ['open', 'blocked', 'needsFacts'].includes(status))
    .sort(byDueDate);
  const notConcerned = owed.filter((duty) => isOver(duty) && !wasLeftUndone(duty));
  const notDone = owed.filter(wasLeftUndone);
  return [
    tell.title(journey),
    '',
    tell.heading('happened'),
    ...tell.events(journey),
    '',
    tell.heading('next'),
    ...(open.length > 0
      ? open.flatMap((duty) => tell.duty(duty))
      : [`  ${t.dynamic('journey.nothingOpen')}`]),
    '',
    ...tell.over('notDone', notDone),
    ...tell.over('notConcerned', notConcerned),
    tell.heading('claims'),
    ...tell.claims(journey.claims),
    ...(one.unknowns.length > 0
      ? [
          '',
          tell.heading('unknowns'),
          ...one.unknowns.map((key) => `  ${t.dynamic(`journey.unknown.${key}`)}`),
        ]
      : []),
    '',
  ].join('\n');
}

/** Without a date last; of the same date in the order of opening. */
const byDueDate = (a: Obligation, b: Obligation): number => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1);

/** Told at the end, so that the way itself stays readable. */
const isOver = ({ status }: Obligation): boolean => status === 'skipped' || status === 'waived';

/** It was owed, and nobody did it or wrote it down; what is over otherwise did not concern the person. */
const wasLeftUndone = ({ status, reason }: Obligation): boolean =>
  status === 'waived' || (status === 'skipped' && reason === 'phaseLeft');

class Teller {
  constructor(
    private readonly t: Translator,
    private readonly asOf: string,
  ) {}

  title({ episode, asOf }: Journey): string {
    const { journey } = episode.snapshot.value as { journey: unknown };
    return [
      `【${this.say('title')}】`,
      [this.say('case', { id: episode.id }), this.say('asOf', { date: this.fullDay(asOf) })].join('  '),
      this.say('phaseNow', { phase: this.t.dynamic(`pathway.phase.${phaseOf(journey)}`) }),
    ].join('\n');
  }

  heading(key: string): string {
    return `■ ${this.say(key)}`;
  }

  events({ events, refused, obligations: owed }: Journey): string[] {
    let day = '';
    return events.flatMap((event, i) => {
      const on = event.occurredAt.slice(0, 10);
      const lines = on === day ? [] : [this.fullDay(on)];
      day = on;
      const no = refused.find(({ number }) => number === i + 1);
      const opened = owed.filter((duty) => duty.openedBy === event.id && !isOver(duty));
      return [
        ...lines,
        this.event(event),
        ...(no ? [`      ${this.refusal(no)}`] : []),
        ...opened.map((duty) => `      ・${this.short(duty)}`),
      ];
    });
  }

  /** A duty of its own: what, who to whom, by when, and why. */
  duty(duty: Obligation): string[] {
    const late = duty.late ? [this.say('late')] : [];
    const state = duty.status === 'open' ? [] : [this.standing(duty)];
    return [
      `  ・${this.owes(duty)}`,
      `      ${[this.due(duty), ...late, ...state].join(this.say('separator'))}`,
      `      ${this.say('why', { why: this.t.dynamic(`pathway.step.${duty.step}.why`) })}`,
    ];
  }

  claims(claims: readonly Claim[]): string[] {
    if (claims.length === 0) return [`  ${this.say('noClaims')}`];
    const advice = [
      ...new Set(claims.map(({ advice }) => `  ※ ${this.t.dynamic(`claims.advice.${advice}`)}`)),
    ];
    return [...claims.flatMap((claim) => this.claim(claim)), ...advice];
  }

  refusal({ reason, params }: { reason: string; params: Readonly<Record<string, string>> }): string {
    return this.say('refused', { reason: refusalText(this.t, reason, params) });
  }

  private claim(claim: Claim): string[] {
    const { t } = this;
    const { title: fee, status, reasons, ...said } = describeClaim(claim, { t });
    const amount =
      claim.units !== undefined
        ? [formatQuantity(claim.units, 'careUnits', { t })]
        : claim.points !== undefined
          ? [formatQuantity(claim.points, 'points', { t })]
          : [];
    const dates = said.dates.map(({ label, on }) => this.say('datePair', { label, date: this.day(on) }));
    const line = (key: string, items: readonly string[]) =>
      items.length === 0 ? [] : [`      ${this.say(key, { list: items.join(this.say('listSeparator')) })}`];
    return [
      `  ・${[this.say('claim', { fee, status }), ...amount].join(this.say('separator'))}`,
      ...reasons.map((reason) => `      ${reason}`),
      ...line('dates', dates),
      ...line(
        'evidenceFound',
        said.found.map(({ label }) => label),
      ),
      ...line('evidenceMissing', said.missing),
      ...line('evidenceKeep', said.keep),
      `      ${this.say('source', { source: [claim.source.title, claim.source.article].filter(Boolean).join(' ') })}`,
    ];
  }

  private event(event: OfferedEvent): string {
    const time = event.occurredAt.includes('T') ? event.occurredAt.slice(11, 16) : '--:--';
    const role = this.t.dynamic(`roles.${event.actor.role}`);
    return `  ${time} ${this.say('eventBy', { event: this.t.dynamic(eventKey(event.type)), role })}`;
  }

  /** A duty under the event that opened it. */
  private short(duty: Obligation): string {
    const late = duty.late && duty.status === 'open' ? [this.say('late')] : [];
    const standing = [this.due(duty), this.standing(duty), ...late].join(this.say('separator'));
    return this.say('shortDuty', { step: this.step(duty), owner: this.roles(duty.owner), standing });
  }

  /** Duties that are over without being done, and why. */
  over(heading: 'notDone' | 'notConcerned', duties: readonly Obligation[]): string[] {
    if (duties.length === 0) return [];
    const lines = duties.map((duty) => `  ・${this.step(duty)}${this.say('dash')}${this.standing(duty)}`);
    return [this.heading(heading), ...lines, ''];
  }

  private owes(duty: Obligation): string {
    const params = { step: this.step(duty), owner: this.roles(duty.owner), to: this.roles(duty.to ?? []) };
    return this.say(params.to === '' ? 'owes' : 'owesTo', params);
  }

  private step({ step }: Obligation): string {
    return this.t.dynamic(`pathway.step.${step}.label`);
  }

  private roles(roles: readonly string[]): string {
    return roles.map((role) => this.t.dynamic(`roles.${role}`)).join(this.say('and'));
  }

  private due({ dueOn, alternativeDueOn }: Obligation): string {
    if (dueOn === undefined) return this.say('dueUnknown');
    if (alternativeDueOn === undefined) return this.say('due', { date: this.day(dueOn) });
    return this.say('dueEither', { date: this.day(dueOn), other: this.day(alternativeDueOn) });
  }

  private standing(duty: Obligation): string {
    const { t } = this;
    const reason = duty.reason === undefined ? '' : t.dynamic(`pathway.reason.${duty.reason}`);
    const list = (keys: readonly string[]) => keys.map((key) => t.dynamic(key)).join(this.say('separator'));
    switch (duty.status) {
      case 'done':
        return this.say(duty.late ? 'doneLate' : 'doneOn', {
          date: this.day(duty.closedOn ?? duty.openedOn),
        });
      case 'skipped':
        return reason;
      case 'waived':
        return this.say('waived', { reason });
      case 'blocked':
        return this.say('blocked', { events: list((duty.waitsFor ?? []).map(eventKey)) });
      case 'needsFacts':
        return this.say('needsFacts', {
          facts: list((duty.missingFacts ?? []).map((fact) => `pathway.fact.${fact}`)),
        });
      case 'open':
        return this.say('open');
    }
  }

  private say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return this.t.dynamic(`journey.${key}`, params);
  }

  /** A day; without its year where that is the year of the clock. */
  private day(date: string): string {
    const isThisYear = date.slice(0, 4) === this.asOf.slice(0, 4);
    return formatDate(date, {
      locale: this.t.locale,
      weekday: true,
      ...(isThisYear && { calendar: 'none' as const }),
    });
  }

  private fullDay(date: string): string {
    return formatDate(date, { locale: this.t.locale, weekday: true });
  }
}

/** The phase of the journey as its word key has it: `inHospital.planning`. */
const phaseOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([key, inner]) => `${key}.${phaseOf(inner)}`)
        .join();

/** Why the path refused an event, in words. */
export function refusalText(t: Translator, reason: string, params: Readonly<Record<string, string>>): string {
  const { event, phase, role } = params;
  return t.dynamic(`pathway.refusal.${reason}`, {
    ...(event !== undefined && { event: t.dynamic(eventKey(event)) }),
    ...(phase !== undefined && { phase: t.dynamic(`pathway.phase.${phase}`) }),
    ...(role !== undefined && { role: t.dynamic(`roles.${role}`) }),
  });
}
