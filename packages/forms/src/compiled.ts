// The quick way for good documents: `@renkei/forms/compiled`.
export { compile } from './compiled/compile.js';
