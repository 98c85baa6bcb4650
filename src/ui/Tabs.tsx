/**
 * A tab bar and the panel of the chosen tab: the tabs pattern of the ARIA Authoring Practices, in which arrow keys walk round, and the tab that
 * takes the focus is chosen. Our own, since it is in every first view: a library for it weighed as much as all our words there.
 */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import style from './Tabs.module.css';

interface Props<Id extends string> {
  label: string;
  tabs: readonly { readonly id: Id; readonly label: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Stands between the tab bar and the panel. */
  between: ReactNode;
  children: ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, between, children }: Props<Id>) {
  const m = useMessages();
  const id = useId();
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
            aria-controls={tab.id === chosen ? `${id}panel` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            data-state={tab.id === chosen ? 'active' : 'inactive'}
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
        <div key={chosen} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`} tabIndex={-1} className={style.panel}>
          {children}
        </div>
      </main>
    </div>
  );
}
