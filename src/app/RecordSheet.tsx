/** An open record as a sheet over the view, in an embed and on a stage; nothing where none is open. */
import type { ReactNode } from 'react';
import { Sheet } from '@/ui/Sheet.tsx';
import type { Shown } from '@/view/shown.ts';
import { Boundary } from './Boundary.tsx';
import { OpenRecord } from './OpenRecord.tsx';

/** `children` stand above the record. */
export function RecordSheet({ shown, children }: { shown: Shown; children?: ReactNode }) {
  const { view, ownFacts, goTo } = shown;
  const open = view.record ? ownFacts.byId.get(view.record) : undefined;
  if (!open) return null;
  return (
    <Sheet key={open.id} title={open.title} onClose={() => goTo((now) => ({ ...now, record: '' }))}>
      {children}
      <Boundary resetKey={open.id}>
        <OpenRecord id={open.id} shown={shown} covers />
      </Boundary>
    </Sheet>
  );
}
