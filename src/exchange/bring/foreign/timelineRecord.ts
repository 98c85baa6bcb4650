/** A slide as a record of the kind "event". */
import type { foreignWords } from '@/i18n/en/foreign.ts';
import type { DayOrder } from '../cells/date.ts';
import { shown } from '../cells/plain.ts';
import { readText } from '../cells/text.ts';
import type { Json } from '../brought.ts';
import type { Groups } from './groups.ts';
import type { Ids } from './ids.ts';
import { oneLine, plainHtml } from './plainHtml.ts';
import { type SaySlide, type Slide, type SlideField, textOfField } from './slide.ts';
import { slideDate } from './timelineDate.ts';
import type { Works } from './works.ts';

export interface Making {
  readonly works: Works;
  readonly groups: Groups;
  readonly ids: Ids;
  readonly order: DayOrder;
  readonly words: typeof foreignWords;
  /** "row 5", "event 5" */
  readonly locator: (slide: Slide) => string;
}

/** Words of a text that stand for a headline. */
const headlineWords = 12;

/** Undefined where it cannot be one, which is said. */
export function recordOf(slide: Slide, { works, groups, ids, order, words, locator }: Making, say: SaySlide): Json | undefined {
  const date = slideDate(slide, order, say);
  const headline = plain(slide, 'headline', say);
  const body = plain(slide, 'text', say);
  const media = mediaOf(slide, works, words, say);
  const summary = [body.text, media.quoted].filter(Boolean).join('\n\n');
  const title = oneLine(headline.text) || firstWords(summary);
  if (title === '') say('error', 'timelineEmpty', 'headline');
  if (!date || title === '') return undefined;
  if (headline.text === '') say('warning', 'timelineNoHeadline', 'headline', { read: title });
  if (summary === '') say('gap', 'timelineNoText', 'text');
  const linked = [...headline.links, ...body.links, textOfField(slide, 'link')].flatMap((link) => works.ofWeb(link) ?? []);
  const others = [...new Set([...media.citations.map(({ source }) => source), ...linked])];
  if (others.length === 0) say('gap', 'timelineFileAlone', 'media');
  return {
    id: ids.of(`${date.date.split('/')[0]} ${title}`, 'event'),
    kind: 'event',
    date: date.date,
    ...(date.shownAs && { dateInferred: words.shownAs(date.shownAs) }),
    title,
    summary: summary || title,
    sectors: [groups.idOf(oneLine(plainHtml(textOfField(slide, 'group')).text))],
    actors: [],
    places: [],
    citations: [
      { source: works.fileId, locator: locator(slide) },
      ...media.citations,
      ...[...new Set(linked)].filter((id) => !media.citations.some(({ source }) => source === id)).map((source) => ({ source, note: words.linked })),
    ],
    rivals: [],
    related: [],
  };
} // oxfmt-ignore

function plain(slide: Slide, field: SlideField, say: SaySlide) {
  const read = readText(slide.cells[field] ?? null);
  if ('value' in read && read.doubt) say(read.doubt.severity, read.doubt.code, field, read.doubt.values);
  const found = plainHtml('value' in read ? read.value : '');
  if (found.hadTags) say('note', 'timelineHtml', field);
  return found;
}

interface Media {
  readonly citations: readonly { readonly source: string; readonly note: string }[];
  /** A text that TimelineJS shows in place of a picture. */
  readonly quoted: string;
}

function mediaOf(slide: Slide, works: Works, words: Making['words'], say: SaySlide): Media {
  const media = textOfField(slide, 'media');
  const caption = plainHtml(textOfField(slide, 'caption'));
  const credit = plainHtml(textOfField(slide, 'credit'));
  const embedded = media.startsWith('<') ? plainHtml(media) : { text: '', links: media === '' ? [] : [media] };
  const about = { title: caption.text, credit: credit.text };
  const sources = embedded.links.flatMap((link) => works.ofWeb(link, about) ?? []);
  if (media !== '' && sources.length === 0 && embedded.text === '')
    say('warning', 'timelineMedia', 'media', { cell: shown(slide.cells.media ?? null) });
  const linked = [...caption.links, ...credit.links].flatMap((link) => works.ofWeb(link) ?? []);
  const own = [...new Set(sources)].map((source) => ({ source, note: words.media }));
  const beside = [...new Set(linked)].filter((id) => !sources.includes(id)).map((source) => ({ source, note: words.linked }));
  // what is said of media that are no work of the web is kept with them
  const quoted = embedded.text === '' ? '' : [embedded.text, credit.text && words.credit(credit.text)].filter(Boolean).join('\n');
  return { citations: [...own, ...beside], quoted };
}

function firstWords(text: string): string {
  const words = oneLine(text).split(' ');
  const some = words.slice(0, headlineWords).join(' ').slice(0, 120);
  return words.length > headlineWords ? `${some}…` : some;
}
