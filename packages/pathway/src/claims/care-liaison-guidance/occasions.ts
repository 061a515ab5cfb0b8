import { type ClaimEvent, type ClaimInput, daysOf, eventsOf } from '../claim-input.js';
import { mergeVerdicts, type Occasion, type Verdict } from '../define-fee.js';
import { evidence } from '../evidence.js';
import { careManagerTookPart, hospitalTookPart } from '../partners.js';

type Meeting = ClaimEvent<
  'midStayExchange.held' | 'preDischargeConference.held' | 'inHospitalConference.held'
>;

/** Hospital and care manager met during the stay, in person or by video. */
function meetings(input: ClaimInput): Meeting[] {
  const { admittedOn, dischargedOn } = input.stay;
  return eventsOf(
    input,
    'midStayExchange.held',
    'preDischargeConference.held',
    'inHospitalConference.held',
  ).filter((event) => {
    const during = event.on >= admittedOn && event.on <= (dischargedOn ?? event.on);
    if (!during) return false;
    if (event.type === 'inHospitalConference.held') return careManagerTookPart(event.data ?? {}) === true;
    if (event.type === 'preDischargeConference.held' && careManagerTookPart(event.data ?? {}) === false)
      return false;
    return [undefined, 'inPerson', 'video'].includes(event.data?.channel);
  });
}

/** One occasion a day. */
export function meetingDays(input: ClaimInput): Occasion[] {
  const held = meetings(input);
  return daysOf(held).map((on) => {
    const event = held.find((meeting) => meeting.on === on);
    return { on, ...(event && { event }) };
  });
}

/** Whether somebody of the hospital explained, and for the second time the copy of the care plan in the chart. */
export function guidance({ on, event }: Occasion, input: ClaimInput): Verdict {
  const meeting = event as Meeting | undefined;
  const staff =
    meeting?.type === 'midStayExchange.held'
      ? hospitalTookPart({ attendees: meeting.data?.informants })
      : hospitalTookPart(meeting?.data ?? {});
  const second = meetingDays(input).findIndex((day) => day.on === on) > 0;
  return mergeVerdicts(
    { dates: [{ code: 'heldOn', on }] },
    evidence({ hospitalStaff: staff ? meeting : undefined, carePlanCopy: second ? undefined : 'notNeeded' }),
  );
}
