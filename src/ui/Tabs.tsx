/**
 * A tab bar and the panel of the chosen tab: the tabs pattern of the ARIA Authoring Practices, in which arrow keys walk round, and the tab that
 * takes the focus is chosen. Our own, since it is in every first view: a library for it weighed as much as all our words there.
 */
import { Activity, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Tabs.module.css';

interface Props<Id extends string> {
  label: string;
  tabs: readonly { readonly id: Id; readonly label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Stands between the tab bar and the panel. */
  between: ReactNode;
  /** What all panels are drawn of: with another, those that were left are given up. */
  of: unknown;
  /** A panel. It is asked for as long as its tab is known, also while another is seen: who comes back finds it as it was, and at once. */
  children: (id: Id) => ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, between, of, children }: Props<Id>) {
  const m = useMessages();
  const id = useId();
  const [known, setKnown] = useState({ of, ids: [chosen] });
  const ids = known.of !== of ? [chosen] : known.ids.includes(chosen) ? known.ids : [...known.ids, chosen];
  if (known.of !== of || ids !== known.ids) setKnown({ of, ids });
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const step = m.direction === 'rtl' ? -1 : 1;
    const next = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault(); // the page would scroll
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[(next + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div className={style.root}>
      <div role="tablist" aria-label={label} tabIndex={-1} className={style.list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? `${id}${chosen}-panel` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            className={style.tab}
            onFocus={() => tab.id !== chosen && onChoose(tab.id)}
            onClick={() => onChoose(tab.id)} // Safari gives a button that is pressed no focus
          >
            {tab.label}
          </button>
        ))}
      </div>
      {between}
      <main id="view" tabIndex={-1} className={style.view}>
        {ids.map((one) => (
          <Activity key={one} mode={one === chosen ? 'visible' : 'hidden'}>
            <div
              role="tabpanel"
              data-tab={one}
              id={`${id}${one}-panel`}
              aria-labelledby={`${id}${one}`}
              tabIndex={-1}
              className={style.panel}
            >
              {children(one)}
            </div>
          </Activity>
        ))}
      </main>
    </div>
  );
}
