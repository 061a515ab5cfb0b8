import { role } from '../../codes/people.js';
import { choice, date, number, text } from '../../definition/leaf.js';
import { rows } from '../../definition/node.js';

/**
 * 聞き取り: up to three days on which information was received. Several informants on one day are one round.
 *
 * @source 退院・退所加算: 聞き取り日, 職種 and 会議出席 are what the fee asks the record to show
 */
export const rounds = rows(
  3,
  {
    no: number(1, 3, { sensitivity: 'none' }),
    heardOn: date({ need: 'recommended', sensitivity: 'none' }),
    informants: rows(
      10,
      {
        profession: choice(role, { need: 'recommended', sensitivity: 'none' }),
        name: text(60, { need: 'recommended', sensitivity: 'staff' }),
      },
      { need: 'recommended' },
    ),
    conferenceAttended: choice(['no', 'yes'], { need: 'recommended', sensitivity: 'none' }),
  },
  { need: 'recommended', mark: 'GK' },
);
