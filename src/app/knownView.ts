/** A view as far as this record knows what it names: a link may come from another edition, or be written by hand. */
import { isLanguage } from '@/i18n/languages.ts';
import { overlaps, parseEdtf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { keepKnown } from '@/record/known.ts';
import { defaultView, type View } from '@/view/view.ts';
import type { Voices } from '@/view/shown.ts';

/** False for somebody who is known not to speak in this record. */
function isVoice(by: string, whole: Whole | undefined, voices: Voices | undefined): boolean {
  return by.startsWith('source:') ? (whole?.sources.has(by.slice('source:'.length)) ?? true) : (voices?.speaks.has(by) ?? true);
}

export function knownView(
  asked: View,
  facts: Facts,
  whole: Whole | undefined,
  voices: Voices | undefined,
): { view: View; unknown: readonly string[] } {
  const { filter, unknown } = keepKnown(asked.filter, facts, whole);
  const { window, year, leg, spot, span: points, page } = asked.options;
  const isOutside = (text: string) => {
    const span = parseEdtf(text);
    return span !== null && !overlaps(span, facts.coverage);
  };
  const { version } = facts.dataset.edition;
  const isLost = {
    by: asked.by !== '' && !isVoice(asked.by, whole, voices),
    record: asked.record !== '' && !facts.byId.has(asked.record),
    w: isOutside(window),
    year: isOutside(year),
    ed: asked.edition !== '' && asked.edition !== version && !facts.editions.includes(asked.edition),
    lang: !isLanguage(asked.lang),
    page: page !== '' && facts.byId.get(page)?.kind !== 'agreement',
    leg: leg !== '' && whole !== undefined && ![...whole.legs, ...whole.paths].some(({ id }) => id === leg),
    spot: spot !== '' && whole !== undefined && !whole.places.has(spot),
    span: points !== '' && whole !== undefined && !points.split(',').every((point) => whole.nodes.some(({ id }) => id === point)),
  };
  const view: View = {
    ...asked,
    filter,
    by: isLost.by ? defaultView.by : asked.by,
    record: isLost.record ? defaultView.record : asked.record,
    // every link that is made here says of which edition it is
    lang: isLost.lang ? defaultView.lang : asked.lang,
    edition: isLost.ed || asked.edition === '' ? version : asked.edition,
    options: {
      ...asked.options,
      window: isLost.w ? defaultView.options.window : window,
      year: isLost.year ? defaultView.options.year : year,
      leg: isLost.leg ? defaultView.options.leg : leg,
      spot: isLost.spot ? defaultView.options.spot : spot,
      span: isLost.span ? defaultView.options.span : points,
      page: isLost.page ? defaultView.options.page : page,
    },
  };
  const texts = { ...asked.options, ...asked, w: window, ed: asked.edition };
  const lost = (Object.keys(isLost) as (keyof typeof isLost)[]).flatMap((key) => (isLost[key] ? [`${key}=${texts[key]}`] : []));
  return { view, unknown: [...unknown, ...lost] };
}
