/** Helpers for tests of a host or a region: episodes built event by event, all of them invented. */
export { anEpisode, anEvent, type EpisodeBuilder } from './testing/episode-builder.js';
