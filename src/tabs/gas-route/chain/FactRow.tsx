/** A row of a card of facts: what it is about, and what is said. */
import type { ReactNode } from 'react';

export function FactRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
