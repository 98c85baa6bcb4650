/** A button that opens a list of actions, or of choices of which one holds. Escape, Tab and a click elsewhere close it. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import style from './Menu.module.css';
import { useBeside } from './useBeside.ts';

interface Item {
  readonly id: string;
  readonly label: string;
  /** It stands in the list, can be read, and does nothing. */
  readonly disabled?: boolean;
}

interface Props {
  label: string;
  /** The button is a sign alone; its label is for those who do not see where it stands. */
  bare?: boolean;
  items: readonly Item[];
  /** Where the items are choices, the one that holds. */
  chosen?: string;
  disabled?: boolean;
  onChoose: (id: string) => void;
}

export function Menu({ label, bare = false, items, chosen, disabled = false, onChoose }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  // a press on the button closes the list by being outside of it; the click that follows must not open it again
  const wasOpen = useRef(false);
  useBeside(button, list, open);
  useEffect(() => {
    if (open) (list.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? itemsIn(list.current)[0])?.focus();
  }, [open]);
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={bare ? style.bare : style.button}
        aria-label={bare ? label : undefined}
        title={bare ? label : undefined}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {!bare && label}
        <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          popover="auto"
          className={style.list}
          onToggle={({ newState }) => setOpen(newState === 'open')}
          onBlur={({ relatedTarget, currentTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setOpen(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab') close(); // and the browser goes on from the button
            else if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation(); // what the menu stands in stays open
              close();
            } else moveFocus(event);
          }}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={chosen === undefined ? undefined : item.id === chosen}
              aria-disabled={item.disabled}
              tabIndex={-1}
              className={style.item}
              onClick={() => {
                if (item.disabled) return;
                close();
                onChoose(item.id);
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

const itemsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

/** Arrows go round; Home and End to the ends; a letter to the next item that begins with it. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsIn(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const starts = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase());
  const to = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at <= 0 ? -1 : at - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key];
  const next = to ?? (event.key.length === 1 && event.key !== ' ' ? [...items.slice(at + 1), ...items].find(starts) : undefined);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
