/** Properties of a pipeline by the names that trackers give them: those of Global Energy Monitor in its editions, and plain ones. */
import { readNumber } from '../cells/number.ts';
import type { Json } from '../brought.ts';

/** In lower case and without signs; the first that says something counts. */
const aliases = {
  name: ['pipelinename', 'projectname', 'name', 'title', 'label'],
  segment: ['segmentname', 'segment', 'unitname'],
  id: ['projectid', 'gemid', 'id', 'fid', 'osmid'],
  kind: ['trackerdisplay', 'officialname', 'facilitytype', 'type', 'category'],
  status: ['status', 'projectstatus', 'operationalstatus'],
  operator: ['operator', 'operators'],
  owner: ['owner', 'owners', 'ownership'],
  start: ['startyear1', 'startyear', 'startyearearliest', 'yearoperational', 'commissioned', 'start', 'startdate'],
  stop: ['stopyear', 'retiredyear', 'shelvedyear', 'cancelledyear', 'canceledyear', 'stop'],
  proposal: ['proposalyear', 'proposedyear'],
  construction: ['constructionyear', 'constructionstart'],
  bcm: ['capacitybcmy', 'capacitybcmyr', 'capacitybcm', 'capacitybcma', 'capacitybcmperyear', 'bcmperyear'],
  capacity: ['capacity', 'capacitytable'],
  capacityUnits: ['capacityunits', 'capacityunit'],
  capacityInWords: ['capacitytable', 'capacitydisplay'],
  lengthKm: ['lengthmergedkm', 'mergedkmbyproject', 'lengthknownkm', 'lengthkm', 'lengthestimatekm', 'km'],
  length: ['lengthknown', 'length', 'lengthestimate'],
  lengthUnits: ['lengthknownunits', 'lengthunits', 'lengthunit'],
  diameterMm: ['diameterinmm', 'diametermm'],
  diameter: ['diameter', 'diameters'],
  diameterUnits: ['diameterunits', 'diameterunit'],
  countries: ['countriesorareas', 'countriesareas', 'countries', 'countryorarea', 'countryarea', 'country', 'areas', 'area'],
  startCountry: ['startcountryorarea', 'startcountryarea', 'startcountry'],
  endCountry: ['endcountryorarea', 'endcountryarea', 'endcountry'],
  startPlace: ['startlocation', 'startpoint', 'from'],
  endPlace: ['endlocation', 'endpoint', 'to'],
  wiki: ['wiki', 'wikipage', 'gemwikipage', 'gemwikiurl', 'url', 'website', 'source'],
  accuracy: ['routeaccuracy', 'accuracy'],
  fuel: ['fuel', 'commodity', 'substance'],
  parent: ['parent', 'parents'],
} as const;

export type Property = keyof typeof aliases;

/** What trackers write where they know nothing. */
const nothing = /^(?:n\/?a|none|null|nil|not found|unknown|tbd|[-–—.?]{1,3})?$/i;

export class Properties {
  readonly #values = new Map<string, { readonly key: string; readonly text: string }>();
  readonly #read = new Set<string>();

  constructor(properties: Json) {
    for (const [key, value] of Object.entries(properties)) {
      const bare = key.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
      const isSaid = (typeof value === 'string' && value.length < 10_000) || typeof value === 'number';
      if (isSaid && !nothing.test(String(value).trim()) && !this.#values.has(bare)) this.#values.set(bare, { key, text: String(value).trim() });
    }
  } // oxfmt-ignore

  /** "" where nothing is said. */
  text(property: Property): string {
    return this.#find(property)?.text ?? '';
  }

  /** As the file calls it; "" where it has none that says something. */
  nameOf(property: Property): string {
    return this.#find(property)?.key ?? '';
  }

  /** Undefined where no figure above zero stands. */
  figure(property: Property): number | undefined {
    const read = readNumber(this.text(property), 'point');
    return 'value' in read && read.value !== null && read.value > 0 ? read.value : undefined;
  }

  /** "2009" of "2009", "2009.0" and "2009-07"; undefined where it has no year. */
  year(property: Property): string | undefined {
    return /^([12]\d{3})(?:\.0+|-\d{2}(?:-\d{2})?)?$/.exec(this.text(property))?.[1];
  }

  /** "A [50%]; B [unknown %]" */
  shares(property: Property): { readonly name: string; readonly perCent?: number }[] {
    return this.text(property)
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const [, name = part, share = ''] = /^(.*\S)\s*[[(]\s*([^\])]{0,20})%\s*[\])]$/.exec(part) ?? [];
        const perCent = share === '' ? Number.NaN : Number(share);
        return { name, ...(perCent >= 0 && perCent <= 100 && { perCent }) };
      });
  }

  /** What says something and was not asked for, as the file calls it. */
  unread(): string[] {
    return [...this.#values].filter(([bare]) => !this.#read.has(bare)).map(([, { key }]) => key);
  }

  #find(property: Property): { readonly key: string; readonly text: string } | undefined {
    for (const alias of aliases[property]) {
      const found = this.#values.get(alias);
      if (!found) continue;
      this.#read.add(alias);
      return found;
    }
    return undefined;
  }
}
