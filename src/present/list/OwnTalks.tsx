/** The reader's own talks, and in the place of the one that was deleted last the way to have it back. */
import { useState } from 'react';
import { fileNameOf } from '@/exchange/fileName.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import type { Talk } from '@/record/types.ts';
import { saveFile } from '@/ui/saveFile.ts';
import { useNextFocus } from '@/ui/useNextFocus.ts';
import type { Shown } from '@/view/shown.ts';
import { added, removed, restored } from '../own/keptTalks.ts';
import { ownTalks, useOwnTalks } from '../own/ownTalks.ts';
import { copyOf, formatTalk, freshId } from '../own/talkFile.ts';
import { viewOfScene } from '../scenes.ts';
import type { DeckOf } from './Deck.tsx';
import { TalkItem } from './TalkItem.tsx';
import style from './Talks.module.css';

const undoing = ' undo'; // no id begins with a space

interface Props {
  shown: Shown;
  deck: DeckOf;
  onDone: (what: string) => void;
}

export function OwnTalks({ shown, deck, onDone }: Props) {
  const m = useRoomMessages();
  const talks = useOwnTalks();
  const { store } = ownTalks();
  const focus = useNextFocus();
  const [deleted, setDeleted] = useState<{ talk: Talk; at: number }>();

  const duplicate = (talk: Talk) => {
    const copy = copyOf(talk, freshId(new Set(talks.map(({ id }) => id))), m.talks.copy(talk.title));
    if (!store.change(added([copy]))) return onDone(m.talks.noRoom(limits.talks));
    focus.ask(copy.id);
    onDone(m.talks.done.duplicated(copy.title));
  };
  const remove = (talk: Talk, at: number) => {
    focus.ask(undoing);
    store.change(removed(talk.id));
    setDeleted({ talk, at });
    onDone(m.talks.done.deleted(talk.title));
  };
  const undo = ({ talk, at }: { talk: Talk; at: number }) => {
    if (!store.change(restored(talk, at))) return onDone(m.talks.noRoom(limits.talks));
    focus.ask(talk.id);
    setDeleted(undefined);
    onDone(m.talks.done.restored(talk.title));
  };

  const items = talks.map((talk, at) => (
    <TalkItem key={talk.id} talk={talk} shown={shown} focus={focus.at(talk.id)} deck={deck(talk)}>
      <button
        type="button"
        aria-label={m.talks.editOf(talk.title)}
        onClick={() => shown.goTo((now) => viewOfScene(talk, 1, { ...now, screen: 'writing' }))}
      >
        {m.talks.edit}
      </button>
      <button type="button" aria-label={m.talks.duplicateOf(talk.title)} onClick={() => duplicate(talk)}>
        {m.talks.duplicate}
      </button>
      <button
        type="button"
        aria-label={m.talks.exportOf(talk.title)}
        onClick={() => saveFile(fileNameOf([talk.title], 'json'), formatTalk(talk))}
      >
        {m.talks.export}
      </button>
      <button type="button" className={style.apart} aria-label={m.talks.deleteOf(talk.title)} onClick={() => remove(talk, at)}>
        {m.talks.delete}
      </button>
    </TalkItem>
  ));
  const undoItem = deleted && (
    <li key={undoing} className={`${style.item} ${style.row}`}>
      <p dir="auto">{m.talks.done.deleted(deleted.talk.title)}</p>
      <button type="button" ref={focus.at(undoing)} aria-label={m.talks.undoOf(deleted.talk.title)} onClick={() => undo(deleted)}>
        {m.talks.undo}
      </button>
    </li>
  );
  if (items.length === 0 && !undoItem) return <p className="quiet">{m.talks.noOwn}</p>;
  return <ul className={style.list}>{undoItem ? items.toSpliced(deleted.at, 0, undoItem) : items}</ul>;
}
