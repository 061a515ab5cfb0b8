/** An id as it may stand in an address: no dots, no slashes, and the same on every file system. */
export const isEpisodeId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);
