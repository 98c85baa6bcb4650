/** The gas route: what stands around the map. */
import { number, plural } from './format.ts';

export const gasRouteWords = {
  gasRoute: {
    title: (ends: readonly [from: string, to: string] | undefined) =>
      ends ? `The route, leg by leg: ${ends[0]} to ${ends[1]}` : 'The map',
    subtitle: (date: string) => `As it stands on ${date}. Lines run through named places and are not surveyed.`,
    noRoute: 'This record has no route: the map shows the places of its records.',
    filterNote:
      'Of the filter, To decides for which day the route is drawn; the rest does not apply to legs, which are no records. The circles are places of the records that the filter shows.',
    accordingNote: (voice: string) =>
      `Legs stand in the record’s own choice, not according to ${voice}; what others say of a leg stands with it.`,
    swapNote:
      'Gas under a swap is handed over against gas taken elsewhere: which pipe it takes is not published, and a line marked as the likely path is no more than that.',
    placed: (placed: number, shown: number) =>
      `${number.format(placed)} of ${plural(shown, 'shown record', 'shown records')} name a place.`,
    nodes: (count: number) => plural(count, 'point of the route', 'points of the route'),
    map: 'Map of the gas route',
    baseMapFailed: 'The base map could not be loaded. The route and the lists still work.',
    country: 'Country',
    records: 'Records',
    showMore: (count: number) => `Show ${number.format(count)} more`,
  },
};
