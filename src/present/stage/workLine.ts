/** A work as a line of a list. */
import { titleOf } from '@/exchange/titleOf.ts';
import { originOf } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import type { WorkLine } from '@/ui/Work.tsx';

export function lineOf(work: Source, m: Messages): WorkLine {
  return { title: titleOf(work), url: work.url, details: originOf(work, m).join(', '), notes: [] };
}
