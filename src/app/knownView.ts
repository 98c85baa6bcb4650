/** A view as far as this record knows what it names: a link may come from another edition, or be written by hand. */
import { voicesIn } from '@/record/according.ts';
import { overlaps, parseEdtf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { keepKnown } from '@/record/known.ts';
import { defaultView, type View } from '@/view/view.ts';

/** True for somebody who speaks in this record. */
function isVoice(by: string, whole: Whole): boolean {
  return by.startsWith('source:') ? whole.sources.has(by.slice('source:'.length)) : voicesIn(whole).has(by);
}

export function knownView(asked: View, facts: Facts, whole: Whole | undefined): { view: View; unknown: readonly string[] } {
  const { filter, unknown } = keepKnown(asked.filter, facts, whole);
  const { window, leg } = asked.options;
  const span = window === '' ? null : parseEdtf(window);
  const isLost = {
    by: asked.by !== '' && whole !== undefined && !isVoice(asked.by, whole),
    record: asked.record !== '' && !facts.byId.has(asked.record),
    w: span !== null && !overlaps(span, facts.coverage),
    leg: leg !== '' && whole !== undefined && !whole.legs.some(({ id }) => id === leg),
  };
  const view: View = {
    ...asked,
    filter,
    by: isLost.by ? defaultView.by : asked.by,
    record: isLost.record ? defaultView.record : asked.record,
    options: { ...asked.options, window: isLost.w ? defaultView.options.window : window, leg: isLost.leg ? defaultView.options.leg : leg },
  };
  const lost = [
    isLost.by && `by=${asked.by}`,
    isLost.record && `record=${asked.record}`,
    isLost.w && `w=${window}`,
    isLost.leg && `leg=${leg}`,
  ].filter((part) => part !== false);
  return { view, unknown: [...unknown, ...lost] };
}
