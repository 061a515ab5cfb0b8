import type { Page } from 'playwright';

/** The name of what the keyboard is on, as its label or text says it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLInputElement | null;
    if (on === null || on.matches('body, iframe')) return '';
    const label = on.labels?.[0] ?? on;
    const group =
      on.type === 'radio' ? (on.closest('fieldset')?.querySelector('legend')?.textContent ?? '') : '';
    return `${group} ${on.getAttribute('aria-label') ?? label.textContent}`.replace(/\s+/g, ' ').trim();
  });

/** Goes on with the Tab key until it stands on something of this name; no further than once around the page. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed++) {
    await page.keyboard.press(key);
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`The keyboard never comes to ${name}`);
}

/** Presses a button that it finds by the Tab key. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Writes in a box in place of what stands there, and leaves it. The keyboard may stand on it already. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  if (!(await focused(page)).includes(name)) await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Goes through a list with the arrow keys until an entry is chosen. */
export async function choose(page: Page, name: string, entry: string): Promise<void> {
  await tabTo(page, name);
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(
      () => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent ?? '',
    );
    if (chosen.includes(entry)) return;
  }
  throw new Error(`${name} has no ${entry}`);
}
