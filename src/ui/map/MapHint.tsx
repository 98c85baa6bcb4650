import { useEffect } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './MapStage.module.css';
import type { Hint } from './useMapGestures.ts';

/** ms */
const showTime = 1500;

interface Props {
  hint: { readonly kind: Hint; readonly since: number } | undefined;
  onEnd: () => void;
}

/** For a moment, how a gesture would have moved the map. Not for those who hear the page: they have the buttons. */
export function MapHint({ hint, onEnd }: Props) {
  const { routeMap } = useRoomMessages();
  useEffect(() => {
    if (!hint) return undefined;
    const timer = setTimeout(onEnd, showTime);
    return () => clearTimeout(timer);
  });
  return (
    hint && (
      <div aria-hidden="true" className={style.hint}>
        {hint.kind === 'wheel' ? routeMap.wheelHint : routeMap.touchHint}
      </div>
    )
  );
}
