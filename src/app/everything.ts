/** The way back to everything: no filter, no perspective. One meaning for every Reset. */
import { isEmpty } from '@/record/filter.ts';
import { defaultView, type View } from '@/view/view.ts';

export function showsEverything({ filter, by }: View): boolean {
  return isEmpty(filter) && by === '';
}

export function toEverything(view: View): View {
  return { ...view, filter: defaultView.filter, by: defaultView.by };
}
