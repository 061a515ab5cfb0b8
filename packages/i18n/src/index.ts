export { addRenkeiResources, type RenkeiResourcesOptions, translatorFrom } from './add-renkei-resources.js';
export { createTranslator, type TranslatorOptions } from './create-translator.js';
export { resources } from './resources.js';
export * from './without-words.js';
