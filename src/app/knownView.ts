/** A view as far as this record knows what it names: a link may come from another edition, or be written by hand. */
import { overlaps, parseEdtf } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { keepKnown } from '@/record/known.ts';
import { defaultView, type View } from '@/view/view.ts';

export function knownView(asked: View, facts: Facts, whole: Whole | undefined): { view: View; unknown: readonly string[] } {
  const { filter, unknown } = keepKnown(asked.filter, facts, whole);
  const { window, leg } = asked.options;
  const span = window === '' ? null : parseEdtf(window);
  const isLost = {
    record: asked.record !== '' && !facts.byId.has(asked.record),
    w: span !== null && !overlaps(span, facts.coverage),
    leg: leg !== '' && whole !== undefined && !whole.legs.some(({ id }) => id === leg),
  };
  const view: View = {
    ...asked,
    filter,
    record: isLost.record ? defaultView.record : asked.record,
    options: { ...asked.options, window: isLost.w ? defaultView.options.window : window, leg: isLost.leg ? defaultView.options.leg : leg },
  };
  const lost = [isLost.record && `record=${asked.record}`, isLost.w && `w=${window}`, isLost.leg && `leg=${leg}`].filter(
    (part) => part !== false,
  );
  return { view, unknown: [...unknown, ...lost] };
}
