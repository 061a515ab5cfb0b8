import type { Edition, Profile, Text } from './profile.js';

/** What a layer says of itself. */
export interface Standing extends Pick<Edition, 'sources' | 'force' | 'notShown'> {
  readonly layer: string;
  readonly name: Text;
  /** It has announced a change and not yet its day. */
  readonly announced?: true;
}

export const announces = ({ editions }: Profile): boolean =>
  editions.some(({ from }) => from === 'undecided');

/** The newest word of each layer on itself. */
export const standingOf = (layer: Profile, editions: readonly Edition[]): Standing => {
  const last = <K extends 'sources' | 'force' | 'notShown'>(member: K) =>
    editions.findLast((edition) => edition[member] !== undefined)?.[member];
  const [sources, force, notShown] = [last('sources'), last('force'), last('notShown')];
  return {
    layer: layer.id,
    name: layer.name,
    ...(sources && { sources }),
    ...(force && { force }),
    ...(notShown && { notShown }),
    ...(announces(layer) && { announced: true }),
  };
};
