/** The sentences of a scene, each with the records that it rests on. */
import { titleOf } from '@/exchange/titleOf.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { limits } from '@/record/schema/story.ts';
import type { Scene } from '@/record/types.ts';
import { Chip } from '@/ui/Chip.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { useNextFocus } from '@/ui/useNextFocus.ts';
import { sentence } from '../own/text.ts';
import style from './Fields.module.css';
import { PickRecord } from './PickRecord.tsx';
import { TextField } from './TextField.tsx';
import type { Writing } from './useWriting.ts';

type Point = Scene['points'][number];

const adding = 'add';

export function Points({ writing: { scene, shown, setScene, say } }: { writing: Writing }) {
  const m = useRoomMessages();
  const focus = useNextFocus();
  const { points } = scene;
  const setPoints = (change: (points: Point[]) => Point[], field = '') =>
    setScene((now) => {
      const changed = change(now.points);
      return { points: changed.length > limits.points ? now.points : changed };
    }, field);
  const setPoint = (at: number, change: (point: Point) => Point, field = '') =>
    setPoints((now) => now.map((point, place) => (place === at ? change(point) : point)), field && `${field} ${at}`);
  const titleOfRecord = (id: string) => shown.ownFacts.byId.get(id)?.title ?? id;
  const titleOfWork = (id: string) => {
    const work = shown.own?.sources.get(id);
    return work ? titleOf(work) : id;
  };

  return (
    <fieldset className={style.points}>
      <legend className={style.legend}>{m.writing.points}</legend>
      {points.map(({ text, records, works = [] }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a sentence has no id: it is the one in this place
        <div key={at} className={style.point}>
          <TextField
            label={m.writing.point(at + 1)}
            value={text}
            most={limits.title}
            instead={m.writing.emptyPoint}
            keep={(typed) => sentence(typed, limits.title, m.writing.emptyPoint)}
            onText={(kept) => setPoint(at, (point) => ({ ...point, text: kept }), 'point')}
            focus={focus.at(`${at}`)}
          />
          <div className={style.chips}>
            <span className="quiet">{records.length + works.length > 0 ? m.writing.restsOn : m.writing.restsOnNothing}</span>
            {records.map((id) => (
              <Chip
                key={id}
                text={titleOfRecord(id)}
                onRemove={() => {
                  focus.ask(`${at}`);
                  setPoint(at, (point) => ({ ...point, records: point.records.filter((one) => one !== id) }));
                }}
              />
            ))}
            {works.map((id) => (
              <Chip
                key={id}
                text={titleOfWork(id)}
                onRemove={() => {
                  focus.ask(`${at}`);
                  setPoint(at, ({ works: all = [], ...point }) => {
                    const left = all.filter((one) => one !== id);
                    return left.length > 0 ? { ...point, works: left } : point;
                  });
                }}
              />
            ))}
          </div>
          <Disclosure summary={m.writing.pickShort}>
            {() => (
              <PickRecord
                shown={shown}
                chosen={records}
                onPick={(id) => {
                  setPoint(at, (point) => ({ ...point, records: [...new Set([...point.records, id])] }));
                  say(m.writing.picked(titleOfRecord(id)));
                }}
              />
            )}
          </Disclosure>
          <div className={style.row}>
            {at > 0 && (
              <button
                type="button"
                aria-label={m.writing.upPoint(at + 1)}
                onClick={() => {
                  focus.ask(`${at - 1}`);
                  setPoints((now) => now.toSpliced(at, 1).toSpliced(at - 1, 0, ...now.slice(at, at + 1)));
                }}
              >
                {m.writing.up}
              </button>
            )}
            <button
              type="button"
              aria-label={m.writing.removePoint(at + 1)}
              onClick={() => {
                focus.ask(adding);
                setPoints((now) => now.toSpliced(at, 1));
              }}
            >
              {m.writing.delete}
            </button>
          </div>
        </div>
      ))}
      <div className={style.row}>
        <button
          type="button"
          ref={focus.at(adding)}
          disabled={points.length >= limits.points}
          onClick={() => {
            focus.ask(`${points.length}`);
            setPoints((now) => [...now, { text: m.writing.emptyPoint, records: [] }]);
          }}
        >
          {m.writing.addPoint}
        </button>
        {points.length >= limits.points && <span className="quiet">{m.writing.mostPoints(limits.points)}</span>}
      </div>
    </fieldset>
  );
}
