import type { Source } from '@/record/types.ts';

/** A work's title: a headline in quotation marks, a description without. */
export function titleOf(source: Source): string {
  return source.titleIsDescription ? source.title : `“${source.title}”`;
}

/** BCP 47: the language of a headline; undefined of a description, which is ours. */
export function titleLanguage({ titleIsDescription, language }: Source): string | undefined {
  return titleIsDescription ? undefined : language;
}
