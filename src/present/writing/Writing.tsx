/** Writing a talk: the dashboard stays as it is, and the desk stands at its foot. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { Notice } from '@/ui/Notice.tsx';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';
import { added } from '../own/keptTalks.ts';
import { ownTalks } from '../own/ownTalks.ts';
import { copyOf, freshId } from '../own/talkFile.ts';
import { viewAlone } from '../scenes.ts';
import { useTalks } from '../useTalk.ts';
import { Desk } from './Desk.tsx';
import desk from './Desk.module.css';
import { useDock } from './useDock.ts';

export function Writing({ shown, lent }: { shown: Shown; lent: Lent }) {
  const { shipped, own } = useTalks(lent);
  const { talk: asked } = shown.view;
  const talk = own.find(({ id }) => id === asked);
  if (talk) return <Desk key={talk.id} talk={talk} shown={shown} />;
  return <NotOwn shown={shown} talk={shipped.find(({ id }) => id === asked)} />;
}

/** A talk that ships stays as it is; one that is gone can be left. */
function NotOwn({ talk, shown: { goTo } }: { talk: Talk | undefined; shown: Shown }) {
  const m = useRoomMessages();
  const dock = useDock();
  const makeMine = (shipped: Talk) => {
    const { store } = ownTalks();
    const copy = copyOf(shipped, freshId(new Set([shipped.id, ...store.read().value.map(({ id }) => id)])), m.talks.copy(shipped.title));
    if (store.change(added([copy]))) goTo((now) => ({ ...now, talk: copy.id }), 'replace');
  };
  const words = talk ? { title: m.writing.shipped.title(talk.title), text: m.writing.shipped.text } : m.writing.missing;
  const action = talk
    ? { label: m.writing.shipped.mine, onClick: () => makeMine(talk) }
    : { label: m.writing.stop, onClick: () => goTo(viewAlone) };
  return (
    <section ref={dock} className={desk.desk} aria-label={m.writing.heading}>
      <div className={desk.notices}>
        <Notice title={words.title} action={action}>
          <p>{words.text}</p>
        </Notice>
      </div>
    </section>
  );
}
