/** JSON with one line for each entry of a list, so that a reader sees the list; anything else line by line. */
export function printed(text: string): string {
  const lines = text.startsWith('{') ? entries(JSON.parse(text)) : text.trimEnd().split(/\r?\n/);
  return lines.map((line) => `  ${line}`).join('\n');
}

const entries = (body: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(body).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? [`${key}:`, ...value.map((one) => `  ${typeof one === 'string' ? one : JSON.stringify(one)}`)]
      : [`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`],
  );
