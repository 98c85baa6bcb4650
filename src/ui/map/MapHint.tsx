import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './MapStage.module.css';
import type { Hint } from './useMapGestures.ts';

/** ms */
const showTime = 1500;

/** For a moment, how a gesture would have moved the map. Not for those who hear the page: they have the buttons. `ref` shows it: the map itself is not drawn again. */
export function MapHint({ ref }: { ref: Ref<(kind: Hint) => void> }) {
  const { routeMap } = useRoomMessages();
  const [kind, setKind] = useState<Hint>();
  useImperativeHandle(ref, () => (wanted) => setKind((shown) => shown ?? wanted), []);
  useEffect(() => {
    if (!kind) return undefined;
    const timer = setTimeout(setKind, showTime, undefined);
    return () => clearTimeout(timer);
  }, [kind]);
  return (
    kind && (
      <div aria-hidden="true" className={style.hint}>
        {kind === 'wheel' ? routeMap.wheelHint : routeMap.touchHint}
      </div>
    )
  );
}
