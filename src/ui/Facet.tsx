/** A group of choices with a checkbox and a count each. The count says what choosing it would leave. Long lists scroll, and can be searched. */
import { useId, useState } from 'react';
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
  /** True where a heading says the label already. */
  labelled?: boolean;
  /** Choices under a heading; one group without a heading where there are no families. */
  groups: readonly { readonly label?: string; readonly choices: readonly FacetChoice[] }[];
  /** Whether something is chosen, and whether all but that. */
  state: 'open' | 'these' | 'all-but';
  onToggle: (id: string) => void;
  onInvert: () => void;
  onClear: () => void;
  /** Whether what is written in the list's own search finds a choice. */
  finds: (text: string, choice: FacetChoice) => boolean;
}

/** From so many choices on, a list is long. */
const long = 12;
/** So many choices are drawn at once; the others are found by their names. */
const most = 150;

export function Facet({ label, labelled = false, groups, state, onToggle, onInvert, onClear, finds }: Props) {
  const m = useMessages();
  const [text, setText] = useState('');
  const isLong = groups.length === 1 && groups[0]!.choices.length > long;
  const found = groups.map((group) => ({ ...group, choices: group.choices.filter((choice) => text === '' || finds(text, choice)) }));
  const total = found.reduce((sum, { choices }) => sum + choices.length, 0);
  return (
    <fieldset className={style.facet}>
      <legend className={labelled ? 'visually-hidden' : style.legend}>{label}</legend>
      {state !== 'open' && (
        <p className={style.ways} data-beside={!labelled}>
          <button type="button" aria-pressed={state === 'all-but'} aria-label={m.filter.allButHint(label)} onClick={onInvert}>
            {m.filter.allBut}
          </button>
          <button type="button" aria-label={m.filter.clearHint(label)} onClick={onClear}>
            {m.filter.clear}
          </button>
        </p>
      )}
      {isLong && (
        <input
          type="search"
          className={style.find}
          aria-label={m.filter.find(label)}
          placeholder={m.filter.find(label)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className={isLong ? style.long : undefined}>
        {found.map((group, index) => (
          <div key={group.label ?? index}>
            {group.label && <p className={style.family}>{group.label}</p>}
            <ul>
              {group.choices.slice(0, most).map((choice) => (
                <Choice key={choice.id} choice={choice} onToggle={onToggle} />
              ))}
            </ul>
          </div>
        ))}
        {total === 0 && <p className="quiet">{m.filter.notFound}</p>}
        {isLong && total > most && <p className="quiet">{m.filter.narrow(total - most)}</p>}
      </div>
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
