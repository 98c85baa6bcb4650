/** The sheet in which readers keep views under names of their own: on their machine, and in files. */
import { useState, useSyncExternalStore } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Notice } from '@/ui/Notice.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import { freeName, namesOf, putView } from './edits.ts';
import { Files } from './Files.tsx';
import { NameForm } from './NameForm.tsx';
import { cleanName, cutName, limits, parseView } from './parseSaved.ts';
import { Problems } from './Problems.tsx';
import { SavedList } from './SavedList.tsx';
import style from './SavedViews.module.css';
import { makeSavedStore, type SavedStore } from './store.ts';

interface Props {
  /** The address of the present view, "?tab=sources&…"; "" of the default view. */
  address: string;
  /** The view in words, offered as its name. */
  suggestion: string;
  /** The link that opens an address. */
  linkTo: (address: string) => LinkProps;
  onClose: () => void;
  /** Tests bring their own. */
  store?: SavedStore;
}

/** For as long as the page lives: it holds what could not be stored. */
const ownStore = makeSavedStore(window);

export function SavedViews({ address, suggestion, linkTo, onClose, store = ownStore }: Props) {
  const m = useRoomMessages();
  const { views, storage, unread } = useSyncExternalStore(store.subscribe, store.read);
  const [done, setDone] = useState('');
  const names = namesOf(views);
  const isOther = (name: string) => names.has(name) && names.get(name) !== address;
  const start = freeName(names, { name: cutName(cleanName(suggestion), limits.name), address });

  const save = (name: string): string | undefined => {
    const view = parseView({ name, address, saved: new Date().toISOString() });
    if (view === 'name') return m.saved.nameWrong(limits.name);
    if (typeof view === 'string') return m.saved.addressLong(limits.address);
    if (!store.change(putView(view))) return m.saved.noRoom(limits.views);
    setDone(isOther(name) ? m.saved.done.replaced(name) : m.saved.done.saved(name));
    return undefined;
  };

  return (
    <Sheet title={m.saved.title} onClose={onClose}>
      <div className={style.sheet}>
        <NameForm
          label={m.saved.name}
          start={start}
          hint={(name) => (isOther(name) ? m.saved.replaces(name) : names.has(name) ? m.saved.shows(name) : m.saved.intro)}
          onName={save}
          buttons={(name) => <button type="submit">{isOther(name) ? m.saved.replace : m.saved.save}</button>}
        />
        <p role="status" className="visually-hidden">
          {done}
        </p>
        {storage !== 'works' && (
          <Notice title={m.saved[storage].title} urgent={storage === 'full'}>
            <p>{m.saved[storage].text}</p>
          </Notice>
        )}
        {unread && (
          <Notice
            title={m.saved.unread.title}
            action={{ label: m.saved.unread.download, onClick: () => saveFile('saved-views-unread.json', unread.text) }}
          >
            <p>{m.saved.unread.text(unread.key)}</p>
            <Problems problems={unread.problems} />
          </Notice>
        )}
        <SavedList views={views} store={store} linkTo={linkTo} onDone={setDone} onFollow={onClose} />
        <Files views={views} store={store} />
      </div>
    </Sheet>
  );
}
