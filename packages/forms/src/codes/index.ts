export * from './basic.js';
export * from './care-level.js';
export * from './food.js';
export * from './independence.js';
export * from './medical.js';
export * from './people.js';
export * from './services.js';
