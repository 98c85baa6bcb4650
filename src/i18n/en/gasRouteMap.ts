/** The map of the gas route: its controls, its layers, its legend. */
import { number, plural, tag } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs, records } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

const places = (count: number) => plural(count, 'place', 'places');

/** Here, and not beside the other formats: those come with the first view. */
const rough = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 2 });

export const gasRouteMapWords = {
  routeMap: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole route',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    wheelHint: 'Hold Ctrl (⌘ on a Mac) and scroll to zoom',
    touchHint: 'Use two fingers to move the map',
    /** At the foot of a map that fills a box; the whole stands with the legend. */
    schematic: 'Schematic; no opinion on legal status.',
    km,
  },

  /** What is drawn on the map, its legend and its lists. */
  mapLayers: {
    /** "7.3K": where the number itself has no room; it stands in the name of the mark. */
    roughly: (count: number) => rough.format(count),
    // lines
    legs: 'Legs of the route, along the flow',
    leg: (order: number, name: string, parts: readonly string[]) => `${order}. ${name}: ${parts.join(', ')}`,
    existence: knownAs,
    approximate: 'line approximate',
    standing: {
      planned: 'planned',
      building: 'under construction',
      idle: 'idle',
      operating: 'in service',
      before: 'nothing known of it yet',
      undated: 'since when is not said',
      unsaid: 'no source reports such a pipe',
      unknown: 'what came after is not said',
    },
    carries: { pipe: 'carries the gas of this chain', swap: 'likely way of gas under a swap' },
    capacity: bcmPerYear,
    noCapacity: 'no published capacity',
    km,
    noLength: 'no published length',
    /** Written on the map itself, at the line. */
    onMap: {
      approximate: 'approximate',
      likely: knownAs.likely,
      assumed: knownAs.assumed,
      planned: (when: string) => `plan, ${when}`,
      contract: 'contract',
      swap: 'swap',
      chosen: (name: string, word: string) => `${name}, ${word}`,
    },
    paths: 'Contract and swap',
    path: (kind: string, name: string, when: string) => `${kind}: ${name}, ${when}`,

    // places
    places: 'Places of the shown records',
    place: (name: string, count: number) => `${name}: ${records(count)}`,
    softPlace: (name: string, count: number) => `Somewhere in ${name}: ${records(count)}`,
    /** On the map, and on a small one. */
    tag: (name: string, count: number) => `somewhere in ${name}: ${number.format(count)}`,
    shortTag: (name: string, count: number) => `in ${name}: ${number.format(count)}`,
    cluster: (several: number, near: string, count: number) => `${places(several)} near ${near}, ${records(count)}`,
    together: (names: string, count: number) => `${names}: ${records(count)}`,
    clusterName: (near: string, more: number) => `${near} + ${number.format(more)}`,
    layer: (name: string, count: number) => `${name} (${number.format(count)})`,
    somewhere: (name: string) => `Somewhere in ${name}: the source names no town.`,
    node: (role: string) => `On the route: ${role}`,
    onMapTitle: (count: number) => `On the map: ${places(count)}`,
    beyond: (several: number, count: number) => `Not on this map: ${places(several)}, ${records(count)}`,
    nothing: 'No shown record names a place that is not put away.',
    morePlaces: (count: number) => `And ${plural(count, 'more place', 'more places')}: in the exported file.`,

    // the legend
    legend: 'Legend: what is ticked is drawn',
    groups: { pipes: 'Pipes', paths: 'Paths', places: 'Places' },
    parts: {
      ...recordVocabularyWords.existence,
      ...recordVocabularyWords.pathKinds,
      visits: 'Visits',
      'third-country': 'Meetings in third countries',
      signings: 'Signings',
      aid: 'Aid',
      plants: 'Power plants',
      others: 'Other records',
    },
    signs: {
      approximate: 'Line approximate',
      carries: 'Gas of this chain goes through it',
      quiet: 'In service; gas of this chain not, or only by a swap',
      faint: 'Planned, being built, idle or not known',
      width: bcmPerYear,
      hollow: capacityNotPublished,
      flow: 'Direction of the chain',
      pipe: 'Pipe',
      cluster: 'Several places, with their records',
      count: 'A place, with its records',
      tag: 'Somewhere in the country, with its records',
      around: 'How far off a place may lie',
    },
    counted: (name: string, count: string) => `${name} (${count})`,
    counts: {
      legs,
      paths: (count: number) => plural(count, 'path', 'paths'),
      records,
    },
    /** Without lines only of the circles. */
    widths: (hasLines: boolean) =>
      hasLines
        ? 'The width of a line grows with the square root of its capacity, the area of a circle with its records, up to a limit.'
        : 'The area of a circle grows with its records, up to a limit.',

    // under the map
    chosen: 'Chosen on the map',
    close: 'Close',
    closeOf: (name: string) => `Close: ${name}`,

    putAway: (parts: string) => `Put away: ${parts}.`,
    showAll: 'Show all',
  },
};
