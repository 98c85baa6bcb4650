/** The saved views, and in the place of the one that was deleted last the way to have it back. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { namesOf, removeView, renameView, restoreView, type Views } from './edits.ts';
import { parseView, limits, type SavedView } from './parseSaved.ts';
import { Item, SavedItem } from './SavedItem.tsx';
import style from './SavedViews.module.css';
import type { SavedStore } from './store.ts';
import { useNextFocus } from '@/ui/useNextFocus.ts';

interface Props {
  views: Views;
  store: SavedStore;
  linkTo: (address: string) => LinkProps;
  /** What was done, for those who do not see it. */
  onDone: (what: string) => void;
  onFollow: () => void;
}

const undoing = ' undo'; // no name begins with a space

export function SavedList({ views, store, linkTo, onDone, onFollow }: Props) {
  const m = useRoomMessages();
  const focus = useNextFocus();
  const [renaming, setRenaming] = useState<string>();
  const [deleted, setDeleted] = useState<{ view: SavedView; index: number }>();

  const rename = (view: SavedView, to: string): string | undefined => {
    const parsed = parseView({ ...view, name: to });
    if (parsed === 'name') return m.saved.nameWrong(limits.name);
    if (to !== view.name && namesOf(store.read().views).has(to)) return m.saved.nameTaken(to);
    if (!store.change(renameView(view.name, to))) return m.saved.noRoom(limits.views);
    focus.ask(to);
    setRenaming(undefined);
    onDone(m.saved.done.renamed(to));
    return undefined;
  };
  const remove = (view: SavedView, index: number) => {
    focus.ask(undoing);
    store.change(removeView(view.name));
    setDeleted({ view, index });
    onDone(m.saved.done.deleted(view.name));
  };
  const undo = ({ view, index }: { view: SavedView; index: number }) => {
    if (!store.change(restoreView(view, index))) return onDone(m.saved.noRoom(limits.views));
    focus.ask(view.name);
    setDeleted(undefined);
    onDone(m.saved.done.restored(view.name));
  };

  const items = views.map((view, index) => (
    <SavedItem
      key={view.name}
      view={view}
      link={linkTo(view.address)}
      focus={focus}
      isRenaming={renaming === view.name}
      onRenaming={(isOn) => setRenaming(isOn ? view.name : undefined)}
      onRename={(to) => rename(view, to)}
      onDelete={() => remove(view, index)}
      onFollow={onFollow}
    />
  ));
  const undoItem = deleted && (
    <Item key={undoing}>
      <p className={style.what} dir="auto">
        {m.saved.done.deleted(deleted.view.name)}
      </p>
      <button type="button" ref={focus.at(undoing)} aria-label={m.saved.undoOf(deleted.view.name)} onClick={() => undo(deleted)}>
        {m.saved.undo}
      </button>
    </Item>
  );
  if (items.length === 0 && !undoItem) return <p className="quiet">{m.saved.none}</p>;
  return (
    <ul className={style.list} aria-label={m.saved.title}>
      {undoItem ? items.toSpliced(deleted.index, 0, undoItem) : items}
    </ul>
  );
}
