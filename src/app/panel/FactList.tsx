import type { ReactNode } from 'react';
import style from './RecordFacts.module.css';

/** A label with what is known; left out when nothing is. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={style.facts}>
      {facts.map(
        ({ label, value }) =>
          value !== false &&
          value !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
