/** A group of choices with a checkbox and a count each. The count says what choosing it would leave. Long lists scroll, and can be searched. */
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { type Colour, paint } from './colour.ts';
import style from './Facet.module.css';

export interface FacetChoice {
  readonly id: string;
  readonly label: string;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
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
  /** True while the values are not known yet. */
  isWaiting: boolean;
  /** What is written in the list's own search, as what finds choices. */
  finder: (text: string) => (choice: FacetChoice) => boolean;
}

/** From so many choices on, a list is long. */
const long = 12;
/** So many choices of a long list are drawn at once; the others are found by their names. */
const most = 60;
/** From so many choices on, a list is scrolled through, and what is out of sight is not drawn. */
const many = 400;

// only a large record has such a list
const ManyChoices = lazy(async () => ({ default: (await import('./ManyChoices.tsx')).ManyChoices }));

export function Facet({ label, labelled = false, groups, state, onToggle, onInvert, onClear, isWaiting, finder }: Props) {
  const m = useMessages();
  const [text, setText] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const isLong = groups.length === 1 && groups[0]!.choices.length > long;
  const isMany = isLong && groups[0]!.choices.length > many;
  const found = text === '' ? groups : groups.map((one) => ({ ...one, choices: one.choices.filter(finder(text)) }));
  const total = found.reduce((sum, { choices }) => sum + choices.length, 0);
  // a long list leaves out what would leave nothing, until it is asked for by name; what is chosen always stands in it
  const drawn = (choices: readonly FacetChoice[]) =>
    isLong ? choices.filter(({ count, chosen }, at) => chosen || (at < most && (count !== 0 || text !== ''))) : choices;
  const empty = isLong && text === '' ? found[0]!.choices.filter(({ count, chosen }) => count === 0 && !chosen).length : 0;
  return (
    <fieldset ref={group} className={style.facet} data-except={state === 'all-but'}>
      <legend className={labelled ? 'visually-hidden' : style.legend}>{label}</legend>
      {state !== 'open' && (
        <p className={style.ways} data-beside={!labelled}>
          <button type="button" aria-pressed={state === 'all-but'} aria-label={m.filter.allButHint(label)} onClick={onInvert}>
            {m.filter.allBut}
          </button>
          <button
            type="button"
            aria-label={m.filter.clearHint(label)}
            onClick={() => {
              onClear();
              group.current?.querySelector('input')?.focus(); // the button is gone
            }}
          >
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
      <div className={isLong ? style.long : undefined} data-scrolls={isMany || undefined}>
        {found.map((one, index) => (
          <div key={one.label ?? index}>
            {one.label && <p className={style.family}>{one.label}</p>}
            {isMany ? (
              <Suspense>
                <ManyChoices key={text} choices={one.choices} isFound={text !== ''} state={state} onToggle={onToggle} />
              </Suspense>
            ) : (
              <ul>
                {drawn(one.choices).map((choice) => (
                  <Choice key={choice.id} choice={choice} state={state} onToggle={onToggle} />
                ))}
              </ul>
            )}
          </div>
        ))}
        {total === 0 && <p className="quiet">{isWaiting ? m.frame.loading : m.filter.notFound}</p>}
        {empty > 0 && <p className="quiet">{m.filter.others(empty)}</p>}
        {isLong && !isMany && total - empty > most && <p className="quiet">{m.filter.narrow(total - empty - most)}</p>}
      </div>
    </fieldset>
  );
}

interface ChoiceProps extends Pick<Props, 'state' | 'onToggle'> {
  choice: FacetChoice;
  /** Where not all of its list is drawn. */
  item?: { readonly 'data-index': number; readonly 'aria-posinset': number; readonly 'aria-setsize': number } | undefined;
  measure?: ((element: HTMLElement | null) => void) | undefined;
}

export function Choice({ choice, state, onToggle, item, measure }: ChoiceProps) {
  const m = useMessages();
  const isLeftOut = choice.chosen && state === 'all-but';
  const id = useId();
  const { label, colour, count, chosen } = choice;
  return (
    <li ref={measure} className={style.choice} data-empty={count === 0 && !chosen} data-left-out={isLeftOut} {...item}>
      <input type="checkbox" id={id} checked={chosen} onChange={() => onToggle(choice.id)} aria-describedby={`${id}-count`} />
      <label htmlFor={id}>
        {colour && <span className={style.swatch} style={{ background: paint(colour) }} />}
        <span className={style.label}>{label}</span>
      </label>
      <span id={`${id}-count`} className={style.count}>
        <span aria-hidden="true">{count === undefined ? m.filter.uncounted : m.number(count)}</span>
        <span className="visually-hidden">
          {isLeftOut && `${m.filter.leftOut}, `}
          {count === undefined ? m.filter.loading : m.records(count)}
        </span>
      </span>
    </li>
  );
}
