import { escapeHtml } from './escape.js';

/** Telephone numbers within a text: a line may not end at their hyphens. */
const NUMBERS = /\d{2,5}(?:-\d{2,4}){2}/g;

/** What is read at one glance, a number with its unit, a day: it goes to the next line as a whole. HTML. */
export const together = (html: string): string => `<span class="s">${html}</span>`;

/** A text that somebody wrote, as HTML. */
export const writtenText = (text: string): string => escapeHtml(text).replace(NUMBERS, together);
