/** Capacity, length and diameter of a pipeline, in the units of a leg; in any other they are kept as notes. */
import type { foreignWords } from '@/i18n/en/foreign.ts';
import { readNumber } from '../cells/number.ts';
import type { Json } from '../brought.ts';
import type { SayFeature } from './feature.ts';
import type { Properties } from './pipelineProperties.ts';

/** Billion m³ a year in one of each, at 365 days. */
const bcmIn: readonly (readonly [RegExp, number])[] = [
  [/^bcm ?(?:\/ ?(?:y|yr|year|a)|pa|per year|a)?$/i, 1],
  [/^mcm ?(?:\/ ?(?:y|yr|year|a)|pa|per year)$/i, 0.001],
  [/^(?:mm?cm ?\/ ?d(?:ay)?|mmscmd|mcmd|mil(?:l|lion)?\.? ?s?m3 ?\/ ?d(?:ay)?)$/i, 0.365],
  [/^(?:mms?cf ?\/ ?d(?:ay)?|mms?cfd|million cubic feet per day)$/i, 0.028_316_846_6 * 0.365],
  [/^(?:bcf ?\/ ?d(?:ay)?|bcfd)$/i, 28.316_846_6 * 0.365],
];
const mmPerInch = 25.4;

export interface Figures {
  readonly lengthKm?: number;
  readonly diameters: readonly Json[];
  readonly diameterNote?: string;
  readonly capacities: readonly Json[];
  readonly capacityNote?: string;
  readonly notes: readonly string[];
}

type Words = typeof foreignWords;

/** `since`: EDTF since when it is in service, and so has its capacity. */
export function figuresOf(properties: Properties, since: string | undefined, citations: readonly Json[], words: Words, say: SayFeature): Figures {
  return {
    ...lengthOf(properties, words, say),
    ...diametersOf(properties, citations, words, say),
    ...capacityOf(properties, since ?? 'XXXX', citations, words, say),
  };
} // oxfmt-ignore

function capacityOf(properties: Properties, date: string, citations: readonly Json[], words: Words, say: SayFeature) {
  const bcm = properties.figure('bcm');
  const units = properties.text('capacityUnits');
  const figure = properties.text('capacity');
  const written = [figure, units].filter(Boolean).join(' ') || properties.text('bcm');
  if (bcm !== undefined) return { capacities: [{ date, bcmPerYear: bcm, citations }] };
  // "55.0 bcm/y of natural gas"
  const [, inWords, unitInWords] = /^([\d.,]{1,20})\s*([^\d\s].{0,40}?)(?: of .*)?$/.exec(properties.text('capacityInWords')) ?? [];
  const [value, unit] = units === '' && unitInWords ? [inWords!, unitInWords] : [figure, units];
  const read = readNumber(value, 'point');
  const factor = bcmIn.find(([words_]) => words_.test(unit.trim()))?.[1];
  if (factor !== undefined && 'value' in read && read.value !== null && read.value > 0) {
    const bcmPerYear = factor === 1 ? read.value : Number((read.value * factor).toPrecision(3));
    return { capacities: [{ date, bcmPerYear, ...(factor !== 1 && { derived: true, note: words.converted(`${value} ${unit}`) }), citations }] };
  }
  if (written === '') return { capacities: [] };
  say('note', 'geoCapacity', { cell: written.slice(0, 60) }, properties.nameOf('capacity') || properties.nameOf('bcm'));
  return { capacities: [], capacityNote: words.capacityAs(written.slice(0, 200)) };
} // oxfmt-ignore

function lengthOf(
  properties: Properties,
  words: Words,
  say: SayFeature,
): { readonly lengthKm?: number; readonly notes: readonly string[] } {
  const written = [properties.text('length'), properties.text('lengthUnits')].filter(Boolean).join(' ');
  const lengthKm = properties.figure('lengthKm') ?? (/^(?:km|kilomet(?:re|er)s?)$/i.test(properties.text('lengthUnits')) ? properties.figure('length') : undefined); // oxfmt-ignore
  if (lengthKm !== undefined) return { lengthKm, notes: [] };
  if (written === '') return { notes: [] };
  say('note', 'geoLength', { cell: written.slice(0, 60) }, properties.nameOf('length'));
  return { notes: [words.lengthAs(written.slice(0, 200))] };
}

function diametersOf(properties: Properties, citations: readonly Json[], words: Words, say: SayFeature) {
  const ready = properties.figure('diameterMm');
  if (ready !== undefined) return { diameters: [{ mm: ready, citations }] };
  const [written, units] = [properties.text('diameter'), properties.text('diameterUnits')];
  if (written === '') return { diameters: [] };
  const factor = /^(?:in|inch|inches|"|″)$/i.test(units) ? mmPerInch : /^mm$|^millimet/i.test(units) ? 1 : undefined;
  const figures = written.split(/[;,/]/).map((part) => readNumber(part.trim(), 'point'));
  const mm = figures.flatMap((read) => ('value' in read && read.value !== null && read.value > 0 && factor ? [Math.round(read.value * factor)] : [])); // oxfmt-ignore
  if (mm.length === figures.length) return { diameters: [...new Set(mm)].map((one) => ({ mm: one, citations })) };
  const cell = [written, units].filter(Boolean).join(' ');
  say('note', 'geoDiameter', { cell: cell.slice(0, 60) }, properties.nameOf('diameter'));
  return { diameters: [], diameterNote: words.diameterAs(cell.slice(0, 200)) };
}
