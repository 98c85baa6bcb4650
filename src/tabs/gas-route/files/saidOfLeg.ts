/** What is known of a leg, as text, each thing with when, and who says so. */
import { fieldInWords, publishersOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Citation, Leg } from '@/record/types.ts';

/** Lines of text, by what they tell: "A company (since 2007; The Gazette)". */
export function saidOfLeg({ properties }: Leg, whole: Whole, m: Messages) {
  const { route } = m.export;
  const said = (what: string, details: readonly (string | undefined | false)[], citations: readonly Citation[]) =>
    route.said(what, [...details.flatMap((detail) => (detail ? [detail.replace(/\.$/, '')] : [])), publishersOf(citations, whole, m)]);
  const date = (edtf: string | undefined) => edtf && m.date(trusted(edtf));
  return {
    stages: properties.stages.map((one) => said(m.legStages[one.stage], [date(one.date), one.note], one.citations)),
    operators: properties.operators.map((one) => said(one.name, [one.role, date(one.date)], one.citations)),
    owners: properties.owners.map((one) =>
      said(one.shares.map(({ name, perCent }) => route.share(name, perCent)).join(', '), [date(one.date), one.note], one.citations),
    ),
    diameters: [
      ...properties.diameters.map((one) => said(route.millimetres(one.mm), [one.of], one.citations)),
      ...(properties.diameterNote ? [properties.diameterNote] : []),
    ],
    capacities: properties.capacities.map((one) =>
      said(
        m.quantity({ value: one.bcmPerYear, unit: 'bcm-per-year' }),
        [date(one.date), one.derived && route.converted, one.note],
        one.citations,
      ),
    ),
    rivals: properties.rivals.map(({ field, value, citations }) => said(route.otherFigure(fieldInWords(field, m), value), [], citations)),
  };
}
