import {
  channels,
  dutiesAfter,
  dutiesBefore,
  emergencyReasons,
  legalReasons,
  styles,
  viewNames,
} from '@renkei/forms/disclosure';
import { expect, it } from 'vitest';
import { ja } from '../src/ja/index.js';

it.each([
  ['view', viewNames],
  ['style', styles],
  ['channel', channels],
  ['duty', [...dutiesBefore, ...dutiesAfter]],
  ['reason', [...emergencyReasons, ...legalReasons]],
])('every %s has words', (kind, codes) => {
  expect(codes.filter((code) => !(`disclosure.${kind}.${code}` in ja))).toEqual([]);
});
