/** The gas route. */
import { number, plural } from './format.ts';

export const gasRouteWords = {
  gasRoute: {
    title: 'The route, leg by leg',
    subtitle: 'Published lengths; lines through named places, not surveyed.',
    filterNote:
      'The route is drawn whole: legs are not records, and the filter does not apply to them. The circles are places of the records that the filter shows.',
    legs: 'Legs of the route',
    accuracy: (median: number, max: number) =>
      `${number.format(median)} km off an open trace in the median, ${number.format(max)} km at most`,
    lineKind: (existence: string, trace: string) => `${existence}; ${trace}`,
    nodes: (count: number) => plural(count, 'point of the route', 'points of the route'),
    leg: (order: number, name: string) => `${order}. ${name}`,
    km: (km: number) => `${number.format(km)} km`,
    noLength: 'no published length found',
    capacity: (bcm: number) => `${number.format(bcm)} billion m³ a year`,
    place: (name: string, count: number) => `${name}: ${plural(count, 'record', 'records')}`,
    placed: (placed: number, shown: number) =>
      `${number.format(placed)} of ${plural(shown, 'shown record', 'shown records')} name a place.`,
    map: 'Map of the gas route',
    home: 'Whole route',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    baseMapFailed: 'The base map could not be loaded. The route and the list still work.',
    operator: 'Operator',
    owners: 'Owners',
    length: 'Published length',
    capacityLabel: 'Capacity',
    diameter: 'Diameter',
    status: 'Status',
    inService: 'In service',
    lineNote: 'The drawn line',
    otherFigures: 'Other published figures',
    existence: 'Existence',
    trace: 'Line',
  },
};
