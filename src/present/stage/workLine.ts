/** A work as a line of a list. */
import { originOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import type { WorkLine } from '@/ui/Work.tsx';
import { plainTitle } from '../plainTitle.ts';

export function lineOf(work: Source, m: Messages): WorkLine {
  return { title: plainTitle(work), url: work.url, details: originOf(work, m).join(', '), notes: [] };
}
