import type { Source } from '@/record/types.ts';

/** A work's title: a headline in quotation marks, a description without. */
export function titleOf(source: Source): string {
  return source.titleIsDescription ? source.title : `“${source.title}”`;
}
