/**
 * The address of a view. Its promises: defaults are not written, keys stand in one order, junk becomes the default and is named,
 * parse∘format is the identity, and any text at all can be parsed.
 */
import { parseEdtf } from '@/record/edtf.ts';
import { facetIds } from '@/record/facets.ts';
import { type Choice, choiceOf, type Filter, isLimit } from '@/record/filter.ts';
import {
  agreementColumns,
  agreementGroupings,
  aidMeasures,
  aidParts,
  axisScales,
  densities,
  differenceOrders,
  gasUnits,
  laneGroupings,
  mapParts,
  moneyFlows,
  sourceGroups,
  sourceOrders,
  timeBins,
  timeScales,
  visitSplits,
} from '@/record/words.ts';
import { defaultView, type Options, screens, tabIds, type View, withOptions } from './view.ts';

/** A part of an address that was passed over: "sector=unicorn". */
export type Ignored = string;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every key of an address, in the order in which they are written: how it is written, and how its text changes a view. */
const keys: Readonly<Record<string, Key>> = {
  tab: field('tab', oneOf(tabIds)),
  fig: field('figure', parseId),
  ...Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      key(
        ({ filter }) => formatChoice(filter.choices[facet]),
        parseChoice,
        (view, choice) => inFilter(view, { choices: { ...view.filter.choices, [facet]: choice } }),
      ),
    ]),
  ),
  from: key(({ filter }) => filter.from ?? '', parseLimit, (view, from) => inFilter(view, { from })),
  to: key(({ filter }) => filter.to ?? '', parseLimit, (view, to) => inFilter(view, { to })),
  q: key(({ filter }) => filter.q ?? '', (text) => (text.trim() ? text : undefined), (view, q) => inFilter(view, { q })),
  by: field('by', parseBy),
  record: field('record', parseId),
  // each tab's own
  w: option('window', parseWindow),
  lanes: option('lanes', oneOf(laneGroupings)),
  scale: option('scale', oneOf(timeScales)),
  fold: option('fold', parseIds),
  compare: option('compare', parseTwo),
  sort: option('sort', eachOnce(agreementColumns, /^-?/)),
  cols: option('columns', eachOnce(agreementColumns)),
  pin: option('pinned', (text) => (text === 'none' ? text : eachOnce(agreementColumns)(text))),
  widths: option('widths', eachOnce(agreementColumns, /^/, /:\d{1,2}$/)),
  density: option('density', oneOf(densities)),
  per: option('per', oneOf(agreementGroupings)),
  page: option('page', parseId),
  leg: option('leg', parseId),
  spot: option('spot', parseId),
  hide: option('hide', eachOnce(mapParts)),
  span: option('span', parseTwo),
  at: option('at', parsePlace),
  bins: option('bins', oneOf(timeBins)),
  split: option('split', oneOf(visitSplits)),
  year: option('year', (text) => (/^\d{4}$/.test(text) ? text : undefined)),
  measure: option('measure', oneOf(aidMeasures)),
  parts: option('parts', oneOf(aidParts)),
  flow: option('flow', oneOf(moneyFlows)),
  axis: option('axis', oneOf(axisScales)),
  unit: option('unit', oneOf(gasUnits)),
  order: option('order', oneOf(sourceOrders)),
  group: option('group', oneOf(sourceGroups)),
  differ: option('differ', oneOf(differenceOrders)),
  talk: field('talk', parseId),
  scene: key((view) => `${view.scene}`, parseScene, (view, scene) => ({ ...view, scene })),
  as: field('screen', oneOf(screens)),
  data: field('data', parseRecordName),
  lang: field('lang', parseLanguage),
  time: field('time', oneOf(['rtl'] as const)),
  ed: field('edition', parseEdition),
}; // oxfmt-ignore

interface Key {
  readonly write: (view: View) => string;
  /** The view with what the text says; undefined when the text is junk. */
  readonly apply: (view: View, text: string) => View | undefined;
}

function key<Value>(write: Key['write'], read: (text: string) => Value | undefined, put: (view: View, value: Value) => View): Key {
  return {
    write,
    apply: (view, text) => {
      const value = read(text);
      return value === undefined ? undefined : put(view, value);
    },
  };
}

/** An option of a tab, written as it is. */
function option<Name extends keyof Options>(name: Name, read: (text: string) => Options[Name] | undefined): Key {
  return key(({ options }) => options[name], read, (view, value) => withOptions(view, { [name]: value })); // oxfmt-ignore
}

/** A text of the view itself. */
function field<Name extends 'tab' | 'figure' | 'by' | 'record' | 'talk' | 'screen' | 'data' | 'lang' | 'time' | 'edition'>(
  name: Name,
  read: (text: string) => View[Name] | undefined,
): Key {
  return key((view) => view[name], read, (view, value) => ({ ...view, [name]: value })); // oxfmt-ignore
}

/** "?tab=sources&sector=energy" of a view; "" of the default view. */
export function formatAddress(view: View): string {
  const parts = Object.entries(keys).flatMap(([name, { write }]) => {
    const text = write(view);
    return text === write(defaultView) ? [] : [`${name}=${encode(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The addresses of a view with each record open: all but the id is written once, as there may be hundreds of links. */
export function recordAddresses(view: View): (record: string) => string {
  let around: readonly string[] | undefined;
  return (record) => {
    around ??= formatAddress({ ...view, record: '*' }).split('record=*'); // which no text holds: its "=" is written otherwise
    return around.join(`record=${record}`);
  };
}

/** What others hang onto links: it says nothing of the view, and nobody asked for it. */
const tracking = /^(utm_\w+|fbclid|gclid|msclkid|igshid|mc_[ce]id)$/;

/** The view of an address, and what of the address was junk. */
export function parseAddress(search: string): { view: View; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  let view = defaultView;
  for (const [name, text] of new URLSearchParams(search)) {
    const known = Object.hasOwn(keys, name) && !seen.has(name) ? keys[name] : undefined;
    seen.add(name);
    const next = known?.apply(view, text);
    if (next) view = next;
    else if (!tracking.test(name)) ignored.push(`${name}=${text}`);
  }
  return { view, ignored };
}

/** Commas, colons and slashes stay as they are: they are safe in a query, and the link can be read. Half a character, which cannot be encoded, is replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | undefined {
  return (text) => values.find((value) => value === text);
}

function parseId(text: string): string | undefined {
  return id.test(text) ? text : undefined;
}

/** "1" to "999" */
function parseScene(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

/** "other.json", "examples/other.json": a file beside the page. "other-3fa9c102": one that is kept in the browser. */
function parseRecordName(text: string): string | undefined {
  return /^([\w-]+\/)?[\w-]+(\.[\w-]+)*\.json$/.test(text) ? text : parseId(text);
}

/** "az", "ar-XB", "ar-u-nu-arab" */
function parseLanguage(text: string): string | undefined {
  return /^[a-z]{2,3}(-[A-Z]{2}|-u-nu-[a-z]{4})?$/.test(text) ? text : undefined;
}

/** "0.2.0" */
function parseEdition(text: string): string | undefined {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : undefined;
}

/** A side, "independent", or "source:ID". */
function parseBy(text: string): string | undefined {
  return id.test(text.replace(/^source:/, '')) ? text : undefined;
}

function formatChoice(choice: Choice | undefined): string {
  return choice ? `${choice.except ? '-' : ''}${choice.ids.join(',')}` : '';
}

function parseChoice(text: string): Choice | undefined {
  const except = text.startsWith('-');
  const ids = (except ? text.slice(1) : text).split(',');
  return ids.every((one) => id.test(one)) ? choiceOf(ids, except) : undefined;
}

function parseLimit(text: string): string | undefined {
  return isLimit(text) ? text : undefined;
}

/** Known names, each once, joined by commas, with what may stand before and after a name: "title:24,type:9". */
function eachOnce(known: readonly string[], before = /^/, after = /$/): (text: string) => string | undefined {
  return (text) => {
    const names = text.split(',').map((part) => (after.test(part) ? part.replace(before, '').replace(after, '') : ''));
    return new Set(names).size === names.length && names.every((name) => known.includes(name)) ? text : undefined;
  };
}

/** "energy,health": each once, in one order. */
function parseIds(text: string): string | undefined {
  const ids = text.split(',');
  return ids.every((one) => id.test(one)) ? [...new Set(ids)].toSorted().join(',') : undefined;
}

/** Two ids or windows of time: "gas-years,2024-12-08/2026-03-31". */
function parseTwo(text: string): string | undefined {
  const parts = text.split(',');
  return parts.length === 2 && parts.every((one) => parseId(one) ?? parseWindow(one)) ? text : undefined;
}

function parseWindow(text: string): string | undefined {
  return /^[\d-]+\/[\d-]+$/.test(text) && parseEdtf(text) ? text : undefined;
}

function inFilter(view: View, part: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...part } };
}

/** "38.5,41.2,6.25": latitude, longitude, zoom. */
function parsePlace(text: string): string | undefined {
  const [lat = 99, lon = 999, zoom = 99] = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(text) ? text.split(',').map(Number) : [];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom <= 20 ? text : undefined;
}
