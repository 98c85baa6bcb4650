/** A group of choices with a checkbox and a count each. The count says what choosing it would leave. */
import { useId } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { type Colour, paint } from './colour.ts';
import style from './Facet.module.css';

export interface FacetChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly colour?: Colour | undefined;
}

interface Props {
  label: string;
  /** Choices under a heading; one group without a heading where there are no families. */
  groups: readonly { readonly label?: string; readonly choices: readonly FacetChoice[] }[];
  onToggle: (id: string) => void;
}

export function Facet({ label, groups, onToggle }: Props) {
  return (
    <fieldset className={style.facet}>
      <legend className={style.legend}>{label}</legend>
      {groups.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label && <p className={style.family}>{group.label}</p>}
          <ul>
            {group.choices.map((choice) => (
              <Choice key={choice.id} choice={choice} onToggle={onToggle} />
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

function Choice({ choice, onToggle }: { choice: FacetChoice; onToggle: (id: string) => void }) {
  const m = useMessages();
  const id = useId();
  return (
    <li className={style.choice} data-empty={choice.count === 0 && !choice.chosen}>
      <input type="checkbox" id={id} checked={choice.chosen} onChange={() => onToggle(choice.id)} aria-describedby={`${id}-count`} />
      <label htmlFor={id}>
        {choice.colour && <span className={style.swatch} style={{ background: paint(choice.colour) }} />}
        {choice.label}
      </label>
      <span id={`${id}-count`} className={style.count}>
        <span aria-hidden="true">{m.number(choice.count)}</span>
        <span className="visually-hidden">{m.records(choice.count)}</span>
      </span>
    </li>
  );
}
