/** Perspectives in words. */
import type { FirstMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { titleOf } from '@/exchange/titleOf.ts';

/** "Borland", "independent sources", "“The gazette”"; undefined for the record's own choice. */
export function accordingName(by: string, whole: Whole | undefined, m: FirstMessages): string | undefined {
  if (by === '') return undefined;
  if (by === 'independent') return m.according.independent.toLocaleLowerCase(m.tag);
  const source = by.startsWith('source:') ? whole?.sources.get(by.slice('source:'.length)) : undefined;
  return source ? titleOf(source) : (whole?.actors.get(by)?.name ?? by);
}
