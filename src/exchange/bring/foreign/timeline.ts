/** Slides of TimelineJS, wherever they stood, as a draft of a record: each is an event, each group a sector, each address a work. */
import { foreignWords } from '@/i18n/en/foreign.ts';
import { parseEdtf } from '@/record/edtf.ts';
import type { Draft, Json } from '../brought.ts';
import { toneOf } from '../palette.ts';
import { slugOf } from '../template/registry.ts';
import { plainText } from './plainText.ts';

export interface When {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export interface Slide {
  readonly type: 'event' | 'title' | 'era';
  readonly start: When;
  readonly end: When;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  /** Of the picture, film or page beside it. */
  readonly url: string;
  readonly credit: string;
  readonly caption: string;
}

/** Where in a slide something was found. */
export type Part = 'start' | 'end' | 'headline' | 'text' | 'media';

export interface SlideFinding {
  readonly severity: 'error' | 'warning' | 'gap' | 'note';
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly part: Part;
}

export interface Drafted {
  readonly draft: Draft;
  /** The slide of each record. */
  readonly recordOf: ReadonlyMap<Slide, Json>;
  readonly findings: readonly (SlideFinding & { readonly slide: Slide | undefined })[];
}

/** `file` is its name, by which it is cited where nothing else is named. */
export function draftOf(slides: readonly Slide[], file: string): Drafted {
  const findings: (SlideFinding & { slide: Slide | undefined })[] = [];
  const title = slides.find(({ type }) => type === 'title');
  const heading = title ? plainText(title.headline).text : '';
  const works = new Works(file, heading);
  const sectors = new Map<string, Json>();
  const taken = new Set<string>();
  const recordOf = new Map<Slide, Json>();
  for (const slide of slides.filter(({ type }) => type === 'event')) {
    const say = (severity: SlideFinding['severity'], code: string, part: Part, values: SlideFinding['values'] = {}) => findings.push({ severity, code, values, part, slide }); // oxfmt-ignore
    const [head, body] = [plainText(slide.headline), plainText(slide.text)];
    if (head.text === '' && body.text === '') {
      say('error', 'timelineNothing', 'headline');
      continue;
    }
    if (head.text === '') say('warning', 'timelineNoHeadline', 'headline');
    if (head.hadHtml || body.hadHtml) say('note', 'timelineHtml', body.hadHtml ? 'text' : 'headline');
    const name = head.text || `${body.text.slice(0, 80)}${body.text.length > 80 ? '…' : ''}`;
    const date = dateOf(slide, say);
    if (date === undefined) continue;
    const urls = [...new Set([slide.url, ...head.links, ...body.links])].filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url));
    if (urls.length === 0) say('gap', 'timelineOnlyFile', 'media');
    const id = unused(`${slugOf(`${date.slice(0, 10)} ${name}`) || 'event'}`, taken);
    const sector = sectorOf(slide.group, sectors);
    const citations = [{ source: works.file }, ...urls.map((url) => ({ source: works.of(url, url === slide.url ? slide : undefined) }))];
    recordOf.set(slide, { id, kind: 'event', date, title: name, summary: body.text || name, sectors: [sector], actors: [], places: [], citations, rivals: [], related: [] }); // oxfmt-ignore
  }
  const about = title ? plainText(title.text).text : '';
  const dataset = { ...(heading && { title: heading }), ...(about && { description: about }), ...erasOf(slides, findings) };
  const draft = {
    ...(Object.keys(dataset).length > 0 && { dataset }),
    families: [{ id: 'groups', label: foreignWords.groups }],
    sectors: [...sectors.values()],
    sources: works.all,
    records: [...recordOf.values()],
  };
  return { draft, recordOf, findings };
}

type Say = (severity: SlideFinding['severity'], code: string, part: Part, values?: SlideFinding['values']) => void;

/** EDTF as precise as the file; undefined, and said, where there is none. */
function dateOf({ start, end }: Pick<Slide, 'start' | 'end'>, say: Say): string | undefined {
  const from = momentOf(start, (code, values) => say('error', code, 'start', values));
  if (from === undefined) return undefined;
  if (end.year.trim() === '') return from;
  const to = momentOf(end, (code, values) => say('error', code, 'end', values));
  if (to === undefined) return undefined;
  if (to === from) return from;
  if (parseEdtf(`${from}/${to}`)) return `${from}/${to}`;
  say('error', 'timelineDate', 'end', { cell: to });
  return undefined;
}

function momentOf({ year, month, day }: When, fault: (code: string, values: SlideFinding['values']) => void): string | undefined {
  const text = year.trim();
  if (text === '') fault('timelineNoYear', {});
  else if (!/^\d{1,4}(?:\.0+)?$/.test(text)) fault('timelineYear', { cell: text.slice(0, 40) });
  else {
    const parts = [text.replace(/\..*/, '').padStart(4, '0'), ...[month, day].map((part) => part.trim().replace(/\.0+$/, ''))];
    const used = parts[1] === '' ? parts.slice(0, 1) : parts[2] === '' ? parts.slice(0, 2) : parts;
    const edtf = used.map((part) => part.padStart(2, '0')).join('-');
    if (parseEdtf(edtf)) return edtf;
    fault('timelineDate', { cell: used.slice(1).join('-').slice(0, 40) });
  }
  return undefined;
}

/** Eras that adjoin are those of the record; others cannot be drawn. */
function erasOf(slides: readonly Slide[], findings: (SlideFinding & { slide: Slide | undefined })[]): Json {
  const eras = slides.filter(({ type }) => type === 'era');
  if (eras.length > 0)
    findings.push({ severity: 'note', code: 'timelineEras', values: { count: String(eras.length) }, part: 'start', slide: eras[0] });
  return {};
}

function sectorOf(group: string, sectors: Map<string, Json>): string {
  const label = plainText(group).text || foreignWords.notGrouped;
  const id = slugOf(label) || `group-${sectors.size + 1}`;
  if (!sectors.has(id)) sectors.set(id, { id, label, family: 'groups', colour: toneOf(sectors.size) });
  return id;
}

function unused(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** The file, and each address once. */
class Works {
  readonly file: string;
  readonly all: Json[] = [];
  readonly #byUrl = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(file: string, title: string) {
    this.file = unused(slugOf(file) || 'file', this.#taken);
    const name = foreignWords.file(file);
    this.all.push({
      id: this.file,
      title: title || name,
      titleIsDescription: true,
      publisher: name,
      type: 'unknown',
      side: 'unknown',
      origin: this.file,
      read: 'whole',
    });
  }

  of(url: string, slide: Slide | undefined): string {
    const known = this.#byUrl.get(url);
    if (known) return known;
    const { host, pathname } = new URL(url);
    const id = unused(slugOf(`${host} ${pathname.slice(0, 60)}`) || 'work', this.#taken);
    const caption = slide ? plainText(slide.caption).text : '';
    const credit = slide ? plainText(slide.credit).text : '';
    this.all.push({ id, title: caption || url, titleIsDescription: true, ...(credit && { author: credit }), publisher: host, url, type: 'unknown', side: 'unknown', origin: id, read: 'reported' }); // oxfmt-ignore
    this.#byUrl.set(url, id);
    return id;
  }
}
