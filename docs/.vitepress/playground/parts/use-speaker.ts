import { type ComputedRef, inject } from 'vue';
import { type Speaker, speakerKey } from '../speaker.js';

/** The speaker of the page around. */
export const useSpeaker = (): ComputedRef<Speaker> => inject(speakerKey) as ComputedRef<Speaker>;
