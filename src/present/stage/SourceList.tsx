/** All works behind a scene: point by point with the records that say so, then those of its picture. */
import { worksInOrder } from '@/exchange/bibliography.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { linkTo } from '@/ui/link.ts';
import { WorkList } from '@/ui/Work.tsx';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { allWorks, type SceneSources } from './sceneSources.ts';
import style from './Sheets.module.css';
import { lineOf } from './workLine.ts';

interface Props {
  works: SceneSources;
  shown: Shown;
  /** A record is opened in place of the list. */
  onOpen: () => void;
}

export function SourceList({ works, shown: { view, goTo }, onOpen }: Props) {
  const m = useRoomMessages();
  const { points, picture, isBound } = works;
  if (allWorks(works).length === 0) return <p>{m.stage.sources.none}</p>;
  const said = m.works(picture.length);
  const open = (record: string) => {
    onOpen();
    goTo((now) => ({ ...now, record }));
  };
  return (
    <>
      {points.map((point, at) => (
        <section key={at} className={style.group}>
          <h3>
            <bdi>{point.text}</bdi>
          </h3>
          <ul>
            {point.records.map(({ id, title, date }) => (
              <li key={id}>
                <a {...linkTo(formatAddress({ ...view, record: id }), () => open(id))}>{title}</a>{' '}
                <span className="quiet">{m.date(date)}</span>
              </li>
            ))}
          </ul>
          <Works works={point.works} />
        </section>
      ))}
      {picture.length > 0 && (
        <section className={style.group}>
          <h3>{isBound ? m.stage.sources.ofView(said) : m.stage.sources.ofPicture(said)}</h3>
          <Works works={picture} />
        </section>
      )}
    </>
  );
}

function Works({ works }: { works: readonly Source[] }) {
  const m = useRoomMessages();
  return <WorkList className={style.works} works={worksInOrder(works, m).map((work) => lineOf(work, m))} />;
}
