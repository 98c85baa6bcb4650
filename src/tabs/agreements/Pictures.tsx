/** Below the table: how far the agreements got, what became of promises, and who signed with whom. */
import { memo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { WhenInSight } from '@/ui/WhenInSight.tsx';
import type { Props } from './Agreements.tsx';
import style from './Agreements.module.css';
import { WhoWithWhom } from './matrix/WhoWithWhom.tsx';
import { Promises } from './Promises.tsx';
import { Reached } from './reached/Reached.tsx';

const pictures = [
  ['reached', Reached],
  ['promises', Promises],
  ['pairs', WhoWithWhom],
] as const;

/** `shown` stays the same object until there is time to draw what has changed. */
export const Pictures = memo(function Pictures({ shown }: { shown: Props }) {
  const m = useRoomMessages();
  const { facts, whole, selection, according, linkTo, sources } = shown;
  const props = { facts, whole, selection, according, linkTo, sources };
  return (
    <>
      {pictures.map(([id, Picture]) => (
        <div key={id} id={id} tabIndex={-1} className={style.part}>
          <WhenInSight size={facts.columns.rowCount} label={m.figures[id]} of={selection}>
            {() => <Picture {...props} />}
          </WhenInSight>
        </div>
      ))}
    </>
  );
});
