/** What the properties of a pipeline say, by the names that trackers of pipelines give them. */
import { parseEdtf } from '@/record/edtf.ts';
import type { Json } from '../brought.ts';
import { readNumber } from '../cells/number.ts';

/** Headings as trackers write them, bare of all but letters and digits; the first that is there counts. */
const names = {
  name: ['pipelinename', 'projectname', 'name', 'title', 'route'],
  segment: ['segmentname', 'segment'],
  status: ['status'],
  operator: ['operator', 'operators'],
  owner: ['owner', 'owners'],
  start: ['startyear1', 'startyear', 'startdate', 'yearoperational', 'start'],
  capacity: ['capacitybcmy', 'capacitybcmyr', 'capacitybcm', 'capacitybcmperyear'],
  length: ['lengthmergedkm', 'lengthknownkm', 'lengthkm', 'lengthestimatekm', 'mergedkmbyproject'],
  diameter: ['diameter', 'diametermm'],
  diameterUnits: ['diameterunits', 'diameterunit'],
  countries: ['countriesorareas', 'countries', 'country', 'countryarea'],
  startCountry: ['startcountryorarea', 'startcountry', 'startcountryarea'],
  endCountry: ['endcountryorarea', 'endcountry', 'endcountryarea'],
  startPlace: ['startlocation', 'from'],
  endPlace: ['endlocation', 'to'],
  wiki: ['wiki', 'url', 'source'],
} as const;

export type PipelineField = keyof typeof names;

export class Pipeline {
  readonly #values = new Map<string, string>();

  constructor(properties: Json) {
    for (const [key, value] of Object.entries(properties))
      if (typeof value === 'string' || typeof value === 'number')
        this.#values.set(key.toLowerCase().replaceAll(/[^a-z0-9]/g, ''), String(value).trim());
  }

  /** "" where nothing is said. */
  text(field: PipelineField): string {
    const found = names[field]
      .map((name) => this.#values.get(name))
      .find((value) => value !== undefined && value !== '' && !/^(n\/?a|unknown|--?)$/i.test(value));
    return found ?? '';
  }

  /** Undefined where no positive figure stands. */
  figure(field: PipelineField): number | undefined {
    const read = readNumber(this.text(field), 'point');
    return 'value' in read && read.value !== null && read.value > 0 ? read.value : undefined;
  }

  /** Names that stand together, without their shares: "A [50%]; B [50%]". */
  list(field: PipelineField): { readonly name: string; readonly perCent?: number }[] {
    return this.text(field)
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const share = /\[?\(?(\d{1,3}(?:\.\d+)?)\s*%\)?\]?/.exec(part);
        const name = part.replace(/\s*[[(].*$/, '') || part;
        return { name, ...(share && Number(share[1]) <= 100 && { perCent: Number(share[1]) }) };
      });
  }

  /** EDTF from which on it is in service; undefined where no year stands. */
  since(): string | undefined {
    const year = /^\d{4}/.exec(this.text('start'))?.[0];
    return year !== undefined && parseEdtf(`${year}/..`) ? `${year}/..` : undefined;
  }

  /** Millimetres. */
  diameterMm(): number | undefined {
    const figure = this.figure('diameter');
    if (figure === undefined) return undefined;
    const isInch = /^in|"/i.test(this.text('diameterUnits')) || (this.text('diameterUnits') === '' && figure < 100);
    return isInch ? Math.round(figure * 25.4) : figure;
  }

  /** What is documented of it: planned ones were never seen in the ground. */
  existence(): 'documented' | 'planned' | 'assumed' {
    const status = this.text('status').toLowerCase();
    if (/operat|service|idle|mothball|retired|existing|active|construct/.test(status)) return 'documented';
    return /propos|plan|shelved|cancel/.test(status) ? 'planned' : 'assumed';
  }

  stage(): 'planned' | 'building' | 'idle' | 'operating' | undefined {
    const status = this.text('status').toLowerCase();
    if (/idle|mothball|retired/.test(status)) return 'idle';
    if (/construct/.test(status)) return 'building';
    if (/propos|plan/.test(status)) return 'planned';
    return /operat|service|existing|active/.test(status) ? 'operating' : undefined;
  }
}

let codes: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 of an English name, or of the code itself. */
export function countryOf(name: string): string | undefined {
  const text = name.trim();
  if (/^[A-Z]{2}$/.test(text)) return text;
  codes ??= new Map(countryNames());
  return codes.get(bare(text));
}

function* countryNames(): Generator<[string, string]> {
  const names_ = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters)
    for (const second of letters) {
      const name = names_.of(first + second);
      if (name) yield [bare(name), first + second];
    }
  // as trackers write them
  yield* [['turkey', 'TR'], ['turkiye', 'TR'], ['czechrepublic', 'CZ'], ['unitedstatesofamerica', 'US'], ['usa', 'US'], ['uk', 'GB']] as [string, string][]; // oxfmt-ignore
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}
