/** The filter where there is no rail, in an embed and on a stage: the sentence of the dashboard, and the facets in a sheet. */
import { useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { showsEverything } from './everything.ts';
import { Facets } from './Facets.tsx';
import { FilterBar } from './FilterBar.tsx';

export function FilterWithSheet({ shown }: { shown: Shown }) {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div data-whole={showsEverything(shown.view) || undefined}>
        <FilterBar shown={shown} onOpenFilters={() => setOpen(true)} />
      </div>
      {isOpen && (
        <Sheet title={m.filter.title} onClose={() => setOpen(false)}>
          <Facets shown={shown} />
        </Sheet>
      )}
    </>
  );
}
