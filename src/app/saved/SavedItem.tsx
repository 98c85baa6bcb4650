/** One saved view: the link that opens it, where it leads, and what can be done to it. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { parseAddress } from '@/view/address.ts';
import { NameForm } from './NameForm.tsx';
import type { SavedView } from './parseSaved.ts';
import style from './SavedViews.module.css';
import type { NextFocus } from '@/ui/useNextFocus.ts';

interface Props {
  view: SavedView;
  link: LinkProps;
  focus: NextFocus;
  isRenaming: boolean;
  onRenaming: (isRenaming: boolean) => void;
  /** What is wrong with the new name; undefined when it was taken. */
  onRename: (name: string) => string | undefined;
  onDelete: () => void;
  onFollow: () => void;
}

export function SavedItem({ view: { name, address, saved }, link, focus, isRenaming, onRenaming, onRename, onDelete, onFollow }: Props) {
  const m = useRoomMessages();
  const stop = () => {
    focus.ask(name);
    onRenaming(false);
  };
  if (isRenaming)
    return (
      <Item>
        <NameForm
          label={m.saved.newName(name)}
          isLabelHidden
          start={name}
          onName={onRename}
          onEscape={stop}
          buttons={() => (
            <>
              <button type="submit" aria-label={m.saved.saveNameOf(name)}>
                {m.saved.saveName}
              </button>
              <button type="button" aria-label={m.saved.cancelOf(name)} onClick={stop}>
                {m.saved.cancel}
              </button>
            </>
          )}
        />
      </Item>
    );
  return (
    <Item>
      <div className={style.what}>
        <a
          ref={focus.at(name)}
          href={link.href}
          dir="auto"
          onClick={(event) => {
            link.onClick(event);
            if (event.defaultPrevented) onFollow(); // not where it opens in a new tab
          }}
        >
          {name}
        </a>
        <p className="quiet">{m.saved.about(m.tabs[parseAddress(address).view.tab], m.date(dayOf(saved)))}</p>
      </div>
      <div className={style.buttons}>
        <button type="button" aria-label={m.saved.renameOne(name)} onClick={() => onRenaming(true)}>
          {m.saved.rename}
        </button>
        <button type="button" aria-label={m.saved.deleteOne(name)} onClick={onDelete}>
          {m.saved.delete}
        </button>
      </div>
    </Item>
  );
}

export function Item({ children }: { children: ReactNode }) {
  return <li className={style.item}>{children}</li>;
}

/** The day of a moment, where the reader is. */
function dayOf(time: string) {
  const date = new Date(time);
  const start = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  const point = { start, precision: 'day', approximate: false, uncertain: false } as const;
  return { first: point, last: point };
}
