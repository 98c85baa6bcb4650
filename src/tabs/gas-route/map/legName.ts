/** What a leg is called where there is only its line. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Day } from '@/record/edtf.ts';
import { carriageOf, capacityOf, standingOf } from '@/record/route/moment.ts';
import type { Leg } from '@/record/types.ts';

/** "3. Pipe of the north: documented, in service, 248 km" */
export function legName(leg: Leg, day: Day, m: Messages): string {
  const { order, name, existence, trace, lengthKm } = leg.properties;
  const words = m.mapLayers;
  const carriage = carriageOf(leg, day);
  const capacity = capacityOf(leg, day);
  const parts = [
    words.existence[existence],
    ...(trace === 'approximate' ? [words.approximate] : []),
    words.standing[standingOf(leg, day).is],
    ...(carriage ? [words.carries[carriage]] : []),
    lengthKm === undefined ? words.noLength : words.km(lengthKm),
    ...(existence === 'planned' ? [] : [capacity ? words.capacity(capacity.bcmPerYear) : words.noCapacity]),
  ];
  return words.leg(order, name, parts);
}
