/** The dates of stages in words. */
import { whenOf } from '@/exchange/agreementStatus.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { StageReport } from '@/record/agreements/status.ts';
import { trusted } from '@/record/edtf.ts';

/** "8–9 July 2009"; "by June 2010" where only the end is given: reached some time before. */
export function dayOfStage({ date }: Pick<StageReport, 'date'>, m: Messages): string {
  return whenOf({ date }, m) ?? m.agreementPage.noDate;
}

/** The day up to which a "no" holds; undefined where none is given. */
export function dayOfNo({ date: text }: Pick<StageReport, 'date'>, m: Messages): string | undefined {
  const { last } = trusted(text);
  return last === null || last.precision === 'unknown' ? undefined : m.date({ first: last, last });
}
