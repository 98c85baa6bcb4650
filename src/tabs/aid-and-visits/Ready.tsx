/** A figure that is drawn when what it needs is counted, and in a large record when it is in sight. */
import type { ReactNode } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Once } from '@/record/once.ts';
import { Part, useIsShown } from '@/ui/setting.tsx';
import { WhenInSight } from '@/ui/WhenInSight.tsx';
import style from './AidAndVisits.module.css';
import type { Shown } from './shown.ts';
import { useReady } from './useReady.ts';

type Name = keyof Messages['figures'];

interface Props {
  name: Name;
  shown: Shown;
  /** Outside of the component that draws it, so that it stays the same. */
  needs: readonly Once<unknown>[];
  children: () => ReactNode;
}

export function Ready(props: Props) {
  const m = useRoomMessages();
  const { name, shown } = props;
  if (!useIsShown(name)) return null;
  return (
    <WhenInSight size={shown.facts.columns.rowCount} label={m.figures[name]} of={shown.selection}>
      {() => <Counted {...props} />}
    </WhenInSight>
  );
}

function Counted({ name, shown, needs, children }: Props) {
  if (useReady(needs, shown)) return children();
  return (
    <Part name={name}>
      <div className={style.unseen}>
        <Counting />
      </div>
    </Part>
  );
}

export function Counting() {
  const m = useRoomMessages();
  // `data-room` tells whoever waits for a picture that it is not there yet
  return (
    <p className="quiet" data-room="line">
      {m.aidAndVisits.counting}
    </p>
  );
}
