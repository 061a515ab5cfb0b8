const formatters = new Map<string, Intl.DateTimeFormat>();

/** The hour of an instant in a zone as `HH:mm`; `undefined` for a plain civil date, whose hour is not known. */
export function timeOfDay(when: string, zone = 'Asia/Tokyo'): string | undefined {
  if (when.length === 10) return undefined;
  let format = formatters.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, format);
  }
  const parts = new Map(format.formatToParts(Date.parse(when)).map((part) => [part.type, part.value]));
  return `${parts.get('hour')}:${parts.get('minute')}`;
}
