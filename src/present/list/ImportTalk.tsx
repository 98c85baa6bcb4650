/** A talk in from a file, chosen or dropped, with what became of it. */
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { limits } from '@/record/schema/story.ts';
import type { Talk } from '@/record/types.ts';
import { FileButton } from '@/ui/FileButton.tsx';
import { added } from '../own/keptTalks.ts';
import { ownTalks } from '../own/ownTalks.ts';
import { Problems } from '../own/Problems.tsx';
import { importTalk } from './importing.ts';
import style from './Talks.module.css';

interface Props {
  shipped: readonly Talk[];
  facts: Facts;
  /** Other ways to a talk of one's own, before this one. */
  children: ReactNode;
}

/** What became of a file. */
interface Report {
  readonly isFailed: boolean;
  readonly words: ReactNode;
}

export function ImportTalk({ shipped, facts, children }: Props) {
  const m = useRoomMessages();
  const [report, setReport] = useState<Report>();
  const [isOver, setOver] = useState(false);

  const reportOf = async (file: File): Promise<Report> => {
    const failed = (why: ReactNode): Report => ({
      isFailed: true,
      words: (
        <>
          <p>{m.talks.importFailed(file.name)}</p>
          {why}
        </>
      ),
    });
    const done = (words: ReactNode): Report => ({ isFailed: false, words });
    let text: string;
    try {
      text = await file.slice(0, limits.bytes + 1).text(); // of what is too large, enough to see that
    } catch {
      return failed(<p>{m.talks.unreadable}</p>); // moved or changed since it was chosen
    }
    const { store } = ownTalks();
    const own = store.read().value;
    const taken = new Set([...shipped, ...own].map(({ id }) => id));
    const imported = importTalk(text, file.name, own, taken, (id) => facts.byId.has(id));
    if (imported.outcome === 'wrong') return failed(<Problems problems={imported.problems} />);
    const { talk } = imported;
    if (imported.outcome === 'known') return done(<p>{m.talks.done.known(talk.title)}</p>);
    if (!store.change(added([talk]))) return failed(<p>{m.talks.noRoom(limits.talks)}</p>);
    return done(
      <>
        <p>
          {m.talks.done.imported(talk.title, talk.scenes.length)} {imported.isRenamed && m.talks.done.renamed}
        </p>
        {imported.oddities.length > 0 && <p>{m.talks.notes}</p>}
        <ul>
          {imported.oddities.map((odd) => (
            <li key={JSON.stringify(odd)}>
              {'ignored' in odd ? m.talks.ignored(odd.scene, odd.ignored) : m.talks.unknownRecords(odd.scene, odd.unknown)}
            </li>
          ))}
        </ul>
      </>,
    );
  };
  const read = (file: File) => void reportOf(file).then(setReport);

  // anywhere on the page: a file that is dropped beside its place would take the place of the dashboard
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type === 'dragover');
    const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (file) read(file);
  });
  useEffect(() => {
    const hear = (event: DragEvent) => onDrag(event);
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) window.addEventListener(type, hear);
    return () => {
      for (const type of types) window.removeEventListener(type, hear);
    };
  }, []);

  return (
    <div className={style.import} data-over={isOver}>
      <div className={style.row}>
        {children}
        <FileButton label={m.talks.import} onFiles={([file]) => read(file)} />
        <span className={`quiet ${style.drop}`}>{m.talks.drop}</span>
      </div>
      <div role="status" className={style.report}>
        {report?.isFailed === false && report.words}
      </div>
      <div role="alert" className={`${style.report} ${style.failed}`}>
        {report?.isFailed && report.words}
      </div>
    </div>
  );
}
