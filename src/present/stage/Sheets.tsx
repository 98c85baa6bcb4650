/** What can be opened over a scene: the keys, the list of scenes, the sources in full, the notes. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Talk } from '@/record/types.ts';
import { linkTo } from '@/ui/link.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import type { View } from '@/view/view.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { sceneAt, viewOfScene } from '../scenes.ts';
import { KeyList } from './KeyList.tsx';
import type { SceneSources } from './sceneSources.ts';
import style from './Sheets.module.css';
import { SourceList } from './SourceList.tsx';
import type { Acts } from './useActs.ts';

interface Props {
  talk: Talk;
  shown: Shown;
  works: SceneSources;
  acts: Acts;
}

export function Sheets({ talk, shown, works, acts: { sheet, openSheet, go } }: Props) {
  const m = useRoomMessages();
  const { view } = shown;
  const close = () => openSheet('');
  switch (sheet) {
    case '':
      return null;
    case 'keys':
      return (
        <Sheet title={m.stage.keys.title} onClose={close}>
          <KeyList view={view} />
        </Sheet>
      );
    case 'scenes':
      return (
        <Sheet title={m.stage.scenes.title} onClose={close}>
          <Scenes talk={talk} view={view} go={go} />
        </Sheet>
      );
    case 'sources':
      return (
        <Sheet title={m.stage.sources.title} onClose={close}>
          <SourceList works={works} shown={shown} onOpen={close} />
        </Sheet>
      );
    case 'notes':
      return (
        <Sheet title={m.stage.notes.title} onClose={close}>
          <Notes note={sceneAt(talk, view.scene).scene.note} />
        </Sheet>
      );
  }
}

function Scenes({ talk, view, go }: { talk: Talk; view: View; go: Acts['go'] }) {
  return (
    <ol className={style.scenes}>
      {talk.scenes.map(({ id, title, guess }, at) => (
        <li key={id}>
          <a {...linkTo(formatAddress(viewOfScene(talk, at + 1, view)), () => go(at + 1))} aria-current={at + 1 === view.scene}>
            <bdi>{guess ?? title}</bdi>
          </a>
        </li>
      ))}
    </ol>
  );
}

function Notes({ note }: { note: string }) {
  const m = useRoomMessages();
  const paragraphs = paragraphsOf(note);
  if (paragraphs.length === 0) return <p>{m.stage.notes.none}</p>;
  return (
    <div className={style.notes}>
      {paragraphs.map((text, at) => (
        <p key={at} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
