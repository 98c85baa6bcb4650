/** What is not known of an agreement: derived from what its record leaves out, so that nothing is said to be missing that is there. */
import { type Edtf, isUndated, trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { explainStatus, stageLines, type AgreementStage, type PackageReport } from '@/record/agreements/status.ts';
import { partiesIn, type Party, partyColumns } from '@/record/agreements/parties.ts';
import type { Agreement } from '@/record/types.ts';
import { agreementStages } from '@/record/words.ts';
import { isCountry, signatoriesIn } from './parties.ts';

export type Gap =
  /** Stages of which nobody says anything: those after the one reached, and those before it. */
  | { readonly about: 'later' | 'earlier'; readonly stages: readonly AgreementStage[] }
  /** A stage that is said of its package: whether of this text is not said. */
  | { readonly about: 'package'; readonly report: PackageReport }
  /** A stage that is said of one side: sides (ids of countries) of which it is not said. */
  | { readonly about: 'sides'; readonly stage: AgreementStage; readonly sides: readonly string[] }
  /** A date that is no single certain day; `by` is the side (id of a country) whose stage it is, where it is of one alone. */
  | { readonly about: 'day'; readonly stage: AgreementStage; readonly by?: string; readonly date: Edtf; readonly isInferred: boolean }
  | { readonly about: 'date'; readonly stage: AgreementStage; readonly by?: string }
  /** A stage that had not been reached by a day: what came of it after that. */
  | { readonly about: 'since'; readonly stage: AgreementStage; readonly date: Edtf }
  /** Countries that are a party without a body that is named. */
  | { readonly about: 'bodies'; readonly parties: readonly Party[] }
  /** Who signed: for these parties, or for all where none is listed. */
  | { readonly about: 'signatories'; readonly parties: readonly Party[] }
  | { readonly about: 'place' | 'duration' | 'text' };

/** In the order in which a reader would ask: its course, its days, who and where, for how long, the text. */
export function gapsOf(agreement: Agreement, facts: Pick<Facts, 'dataset'>, whole: Whole): Gap[] {
  return [...courseGaps(agreement, whole), ...dayGaps(agreement), ...partyGaps(agreement, facts, whole), ...otherGaps(agreement)];
}

function courseGaps(agreement: Agreement, whole: Whole): Gap[] {
  const lines = stageLines(agreement, whole);
  const { reached, ofPackage, unknown: later } = explainStatus(agreement, whole);
  const end = reached ? agreementStages.indexOf(reached.stage) : 0;
  const earlier = lines.slice(0, end).flatMap(({ stage, state }) => (state === 'unknown' ? [stage] : []));
  return [
    ...(later.length > 0 ? [{ about: 'later', stages: later } as const] : []),
    ...lines.flatMap(({ stage, state, denials }) => {
      const last = state === 'denied' ? denials.at(-1) : undefined;
      return last ? [{ about: 'since', stage, date: trusted(last.date) } as const] : [];
    }),
    ...ofPackage.map((report) => ({ about: 'package', report }) as const),
    ...lines.flatMap(({ stage, unsaidSides: sides }) => (sides.length > 0 ? [{ about: 'sides', stage, sides } as const] : [])),
    ...(earlier.length > 0 ? [{ about: 'earlier', stages: earlier } as const] : []),
  ];
}

function dayGaps({ stages }: Agreement): Gap[] {
  return stages.flatMap(({ stage, by, date: text, dateInferred }): Gap[] => {
    const whose = { stage, ...(by !== undefined && { by }) };
    const date = trusted(text);
    if (isUndated(date)) return [{ about: 'date', ...whose }];
    const isInferred = dateInferred !== undefined;
    return isDay(date) && !isInferred ? [] : [{ about: 'day', ...whose, date, isInferred }];
  });
}

function isDay({ first, last }: Edtf): boolean {
  return first !== null && first === last && first.precision === 'day' && !first.approximate && !first.uncertain;
}

function partyGaps(agreement: Agreement, facts: Pick<Facts, 'dataset'>, whole: Whole): Gap[] {
  const { parties: all, signatories = [] } = agreement;
  const bodiless = all.filter((party) => isCountry(party, whole));
  const unsigned = partyColumns.flatMap((column) =>
    signatoriesIn(agreement, column, facts, whole).length > 0 ? [] : partiesIn(agreement, column, facts, whole),
  );
  return [
    ...(bodiless.length > 0 ? [{ about: 'bodies', parties: bodiless } as const] : []),
    ...(unsigned.length > 0 ? [{ about: 'signatories', parties: signatories.length > 0 ? unsigned : [] } as const] : []),
  ];
}

function otherGaps({ places, duration, until, texts }: Agreement): Gap[] {
  const known = { place: places.length > 0, duration: duration !== undefined || until !== undefined, text: (texts?.length ?? 0) > 0 };
  return (['place', 'duration', 'text'] as const).flatMap((about) => (known[about] ? [] : [{ about }]));
}
