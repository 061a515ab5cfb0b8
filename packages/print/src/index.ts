/**
 * The forms as A4 sheets: HTML with print style, for the browser's own printing and PDF.
 *
 * @module
 */
export type { PrepareOptions } from './prepare-sheet.js';
export {
  type FillOptions,
  type PreparedSheet,
  type PrintedView,
  prepareSheet,
  renderSheet,
} from './render-sheet.js';
