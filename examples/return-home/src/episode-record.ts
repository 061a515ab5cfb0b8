import {
  choice,
  codeList,
  codes,
  date,
  defineForm,
  many,
  rows,
  section,
  text,
  time,
  zodLeaf,
} from '@renkei/forms';
import { channels, eventTypes } from '@renkei/pathway';
import * as z from 'zod';

const none = { sensitivity: 'none' } as const;
const events = codeList('event', eventTypes);
const channel = codeList('channel', channels);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * How `episode.json` is written: a small form of its own, so that labels, eras, full-width digits and messages work as
 * they do on the sheets. Days and times are apart, because the hour is often not known.
 */
export const episodeRecord = defineForm({
  id: 'episodeRecord',
  editions: ['v1'],
  force: 'reference',
  parts: {
    record: {
      author: 'careManager',
      addressee: 'careManager',
      nodes: {
        episode: text(60, { need: 'required', ...none }),
        person: text(60, { need: 'required', ...none }),
        previousEpisode: text(60, none),
        office: section({
          hours: rows(7, {
            weekdays: many(weekdays, { need: 'required', ...none }),
            from: time({ need: 'required', ...none }),
            to: time({ need: 'required', ...none }),
          }),
          holidays: choice(['closed', 'open'], none),
          closed: rows(100, { from: date({ need: 'required', ...none }), to: date(none) }),
        }),
        events: rows(
          500,
          {
            on: date({ need: 'required', ...none }),
            at: time(none),
            what: choice(events, { need: 'required', ...none }),
            by: choice(codes.role, { need: 'required', ...none }),
            document: text(80, none),
            channel: choice(channel, none),
            spoken: choice(['yes', 'no'], none),
            plannedOn: date(none),
            destination: choice(codes.residence, none),
            careManager: choice(codes.yesNoUnknown, none),
            careLevel: choice(codes.careLevel, none),
            certification: choice(codes.careStatus, none),
            admissionKind: choice(['planned', 'emergency', 'transferIn'], none),
            result: choice(['needed', 'notNeeded', 'recheck'], none),
            attendees: many(codes.role, none),
            informants: many(codes.role, none),
            copyKept: choice(['yes', 'no'], none),
            way: choice(['meeting', 'inquiry'], none),
            lifeAtHome: choice(['settled', 'notYet'], none),
            // what has no box of its own here, under the keys of the event
            more: zodLeaf(z.record(z.string(), z.unknown()), none),
          },
          { need: 'required' },
        ),
      },
      rules: [{ id: 'closedPeriod', within: 'office.closed', order: ['from', 'to'] }],
    },
  },
});
