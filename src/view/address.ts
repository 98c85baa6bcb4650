/**
 * The address of a view. Its promises: defaults are not written, keys stand in one order, junk becomes the default and is named,
 * parse∘format is the identity, and any text at all can be parsed.
 */
import { parseEdtf } from '@/record/edtf.ts';
import { type Choice, choiceOf, facetIds, type Filter } from '@/record/filter.ts';
import { agreementSorts, defaultView, sourceSorts, tabIds, type View } from './view.ts';

/** A part of an address that was passed over: "sector=unicorn". */
export type Ignored = string;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every key of an address, in the order in which they are written: how it is written, and how its text changes a view. */
const keys: Readonly<Record<string, Key>> = {
  tab: key((view) => view.tab, oneOf(tabIds), (view, tab) => ({ ...view, tab })),
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
  record: key((view) => view.record, parseId, (view, record) => ({ ...view, record })),
  // each tab's own
  w: key(({ options }) => options.window, parseWindow, (view, window) => inOptions(view, { window })),
  sort: key(({ options }) => options.sort, oneOf(agreementSorts), (view, sort) => inOptions(view, { sort })),
  leg: key(({ options }) => options.leg, parseId, (view, leg) => inOptions(view, { leg })),
  order: key(({ options }) => options.order, oneOf(sourceSorts), (view, order) => inOptions(view, { order })),
}; // prettier-ignore

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

/** "?tab=sources&sector=energy" of a view; "" of the default view. */
export function formatAddress(view: View): string {
  const parts = Object.entries(keys).flatMap(([name, { write }]) => {
    const text = write(view);
    return text === write(defaultView) ? [] : [`${name}=${encode(text)}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

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
    else ignored.push(`${name}=${text}`);
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

function formatChoice(choice: Choice | undefined): string {
  return choice ? `${choice.except ? '-' : ''}${choice.ids.join(',')}` : '';
}

function parseChoice(text: string): Choice | undefined {
  const except = text.startsWith('-');
  const ids = (except ? text.slice(1) : text).split(',');
  return ids.every((one) => id.test(one)) ? choiceOf(ids, except) : undefined;
}

/** A day, a month or a year. */
function parseLimit(text: string): string | undefined {
  const { precision } = parseEdtf(text)?.first ?? {};
  return /^[\d-]+$/.test(text) && (precision === 'day' || precision === 'month' || precision === 'year') ? text : undefined;
}

function parseWindow(text: string): string | undefined {
  return /^[\d-]+\/[\d-]+$/.test(text) && parseEdtf(text) ? text : undefined;
}

function inFilter(view: View, part: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...part } };
}

function inOptions(view: View, part: Partial<View['options']>): View {
  return { ...view, options: { ...view.options, ...part } };
}
