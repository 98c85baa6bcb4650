import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';

/** What each picture below the table is given. */
export interface PictureProps {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
  sources: SourcesOf;
}
