/** Helpers for tests of a host or a region: episodes built event by event, all of them invented, and the store contract. */
export { anEpisode, anEvent, type EpisodeBuilder } from './testing/episode-builder.js';
export { type ConformanceCase, episodeStoreConformance } from './testing/store-conformance.js';
