import { describe, expect, it, vi } from 'vitest';
import { randomWalk } from '../../test/random-walk.js';
import type { PathwayEvent } from '../episode-event.js';
import { chartTransition, publicTransition } from './chart-transition.js';
import { initialValue, stepChart } from './step-chart.js';

describe('stepping the chart', () => {
  it('takes the fast way with this version of XState', () => {
    expect(chartTransition()).not.toBe(publicTransition);
  });

  it('gives what XState’s own transition() gives, event by event', () => {
    for (const { before, offered } of randomWalk(77, 400)) {
      const { value } = before.snapshot;
      expect(stepChart(value, offered)).toEqual(stepChart(value, offered, publicTransition));
    }
  });

  it.each<[string, () => unknown]>([
    [
      'cannot be built on',
      () => {
        throw new Error('no longer there');
      },
    ],
    ['is no longer as it was', () => ({ system: {}, getSnapshot: () => ({ value: initialValue }) })],
  ])(
    'falls back to transition(), and says nothing, where the inside of XState %s',
    async (_, createActor) => {
      vi.resetModules();
      vi.doMock('xstate', async (original) => ({ ...(await original<object>()), createActor }));
      const other = await import('./chart-transition.js');
      const { pathwayMachine } = await import('./pathway-machine.js');
      const { transition } = pathwayMachine;
      const publicScope = (scope: { system: object }) => Object.keys(scope.system).length > 0;
      vi.spyOn(pathwayMachine, 'transition').mockImplementation((before, event, scope) =>
        publicScope(scope) ? transition.call(pathwayMachine, before, event, scope) : before,
      );
      expect(other.chartTransition()).toBe(other.publicTransition);
      vi.doUnmock('xstate');
      vi.resetModules();
    },
  );

  it('answers events from nowhere by not taking them', () => {
    for (const type of ['', 'xstate.stop', 'xstate.init', 'no.such.event']) {
      expect(stepChart(initialValue, { type } as unknown as PathwayEvent)).toEqual({
        taken: false,
        value: initialValue,
        opensStay: false,
      });
    }
  });
});
