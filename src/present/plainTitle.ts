import type { Source } from '@/record/types.ts';

/** A work's title in its quotation marks, and those within it single ones, as a quotation in a quotation; a description has no marks of its own. */
export function plainTitle({ title, titleIsDescription }: Source): string {
  return titleIsDescription ? title : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
