/** A line of somebody else’s as a leg of a route: nothing is said of it but what the file says, and the file is cited for all of it. */
import type { foreignWords } from '@/i18n/en/foreign.ts';
import type { Json } from '../brought.ts';
import { countryOf, noCountry } from './countries.ts';
import type { SayFeature } from './feature.ts';
import { figuresOf } from './pipelineFigures.ts';
import type { Properties, Property } from './pipelineProperties.ts';
import { stagesOf } from './pipelineStages.ts';
import type { Works } from './works.ts';

/** What all parts of one line have in common. */
export interface Pipeline {
  readonly name: string;
  readonly short: string;
  /** Countries of both ends. */
  readonly from: string;
  readonly to: string;
  /** Of a leg, all but its place in the chain, its ends and its name. */
  readonly properties: Json;
}

type Words = typeof foreignWords;

/** UTF-16 units of a name in a diagram. */
const longestShort = 40;
/** What a leg has no field for and is worth a note. */
const noted = ['fuel', 'parent', 'id'] as const satisfies readonly Property[];

export function pipelineOf(properties: Properties, at: number, works: Works, words: Words, say: SayFeature): Pipeline {
  const own = [properties.text('name'), properties.text('segment')].filter(Boolean).join(', ') || properties.text('id');
  const name = own || words.line(at + 1);
  if (own === '') say('gap', 'geoNoName', { read: name });
  const citations = citationsOf(properties, name, at, works, words, say);
  const { existence, stages, since, expected } = stagesOf(properties, citations, words.status, say);
  const { notes, ...figures } = figuresOf(properties, since, citations, words, say);
  const countries = countriesOf(properties, say);
  const shares = properties.shares('owner');
  const accuracy = properties.text('accuracy');
  const beside = noted.flatMap((property) => {
    const text = properties.text(property);
    return text === '' || text === name ? [] : [words.property(properties.nameOf(property), text.slice(0, 500))];
  });
  return {
    name,
    short: shortOf(properties.text('segment') || name),
    from: countries.from,
    to: countries.to,
    properties: {
      countries: countries.all,
      existence,
      trace: 'approximate',
      traceNote: accuracy === '' ? words.trace : words.traceOf(accuracy.slice(0, 100)),
      stages,
      operators: properties.shares('operator').map((operator) => ({ name: operator.name, citations })),
      owners: shares.length === 0 ? [] : [{ shares, citations }],
      ...figures,
      rivals: [],
      notes: [...(expected ? [words.planned(expected)] : []), ...notes, ...beside],
      citations,
    },
  };
}

function citationsOf(properties: Properties, name: string, at: number, works: Works, words: Words, say: SayFeature): Json[] {
  const address = properties.text('wiki');
  const page = address === '' ? undefined : works.ofWeb(address, { title: name });
  if (address !== '' && page === undefined) say('note', 'geoWiki', { cell: address.slice(0, 60) }, properties.nameOf('wiki'));
  return [{ source: works.fileId, locator: words.feature(at + 1) }, ...(page === undefined ? [] : [{ source: page }])];
}

/** Start and end first, for the order in which a file names countries is none. */
export function countriesOf(properties: Properties, say: SayFeature): { readonly all: string[]; readonly from: string; readonly to: string } {
  const read = (property: Property, text: string): string | undefined => {
    const found = countryOf(text);
    if (found.code === undefined) say('gap', 'geoCountryUnknown', { name: text.slice(0, 60), near: found.hint }, properties.nameOf(property));
    else if ('near' in found) say('warning', 'geoCountryNear', { name: text.slice(0, 60), near: found.near }, properties.nameOf(property));
    return found.code;
  };
  const one = (property: Property) => (properties.text(property) === '' ? undefined : read(property, properties.text(property)));
  const [start, end] = [one('startCountry'), one('endCountry')];
  const listed = partsOf(properties.text('countries')).flatMap((text) => read('countries', text) ?? []);
  const all = [...new Set([start, ...listed, end].filter((code) => code !== undefined))];
  if (all.length === 0 && properties.text('countries') + properties.text('startCountry') + properties.text('endCountry') === '') say('gap', 'geoCountry');
  const only = all.length === 1 ? all[0]! : noCountry;
  return { all: all.length === 0 ? [noCountry] : all, from: start ?? only, to: end ?? only };
} // oxfmt-ignore

/** A comma may stand within a name: it parts only where the whole is none. */
function partsOf(text: string): string[] {
  const parts = text.split(/[;|\n]/).map((part) => part.trim()).filter(Boolean); // oxfmt-ignore
  return parts.flatMap((part) => (countryOf(part).code === undefined ? part.split(/[,/]|\s[-–]\s/).map((one) => one.trim()).filter(Boolean) : [part])); // oxfmt-ignore
}

export function shortOf(text: string): string {
  return text.length > longestShort ? `${text.slice(0, longestShort - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
