/** Eras of a timeline as eras of a record: only where they adjoin, and where no event lies outside of them. */
import { type Edtf, isoOf, parseEdtf } from '@/record/edtf.ts';
import type { Json } from '../brought.ts';
import { Ids } from './ids.ts';

export interface Era {
  readonly label: string;
  readonly description: string;
  /** EDTF; undefined where it has none. */
  readonly date: string | undefined;
}

/** Why they are left out: each is a code. */
export type NoEras = 'timelineErasApart' | 'timelineErasOutside' | 'timelineErasUndated';

/** With the coverage that they fill. `dates` are those of the events. */
export function erasOf(eras: readonly Era[], dates: readonly string[]): { readonly eras: Json[]; readonly coverage: Json } | NoEras {
  const dated = eras.flatMap((era) => {
    const date = parseEdtf(era.date ?? '');
    return date && Number.isFinite(date.start) && Number.isFinite(date.end) ? [{ ...era, date }] : [];
  });
  const [first] = dated;
  const last = dated.at(-1);
  if (dated.length < eras.length || !first || !last) return 'timelineErasUndated';
  const adjoining = dated.map((era, at) => ({ ...era, date: upTo(era.date, dated[at + 1]?.date) }));
  if (adjoining.some(({ date }, at) => !date || (at > 0 && date.start !== (adjoining[at - 1]!.date?.end ?? 0) + 1))) return 'timelineErasApart';
  const isInside = (text: string) => {
    const date = parseEdtf(text);
    return !date || (date.start >= first.date.start && (date.end <= last.date.end || date.end === Infinity));
  };
  if (!dates.every(isInside)) return 'timelineErasOutside';
  const ids = new Ids();
  return {
    eras: adjoining.map(({ label, description, date }) => ({ id: ids.of(label, 'era'), label, date: date!.text, description: description || label })),
    coverage: { from: endOf(first.date, 'first'), to: endOf(last.date, 'last') },
  };
} // oxfmt-ignore

/** TimelineJS ends an era "1650" where the next begins, "1650": for us the first then ends with 1649. */
function upTo(date: Edtf, next: Edtf | undefined): Edtf | null {
  const ends = date.text.split('/');
  if (!next || ends.length !== 2 || next.text.split('/')[0] !== ends[1]) return date;
  const dayBefore = isoOf(next.start - 1);
  return parseEdtf(`${ends[0]}/${dayBefore.slice(0, ends[1]!.length)}`);
}

function endOf({ text }: Edtf, which: 'first' | 'last'): string {
  return text.split('/').at(which === 'first' ? 0 : -1)!;
}
