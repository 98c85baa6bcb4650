/** The filter of an embed whose reader may change it: the sentence of the dashboard, and the facets in a sheet. */
import { useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { Facets } from '../Facets.tsx';
import { FilterBar } from '../FilterBar.tsx';

export function EmbedFilter({ shown }: { shown: Shown }) {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FilterBar shown={shown} onOpenFilters={() => setOpen(true)} />
      {isOpen && (
        <Sheet title={m.filter.title} onClose={() => setOpen(false)}>
          <Facets shown={shown} />
        </Sheet>
      )}
    </>
  );
}
