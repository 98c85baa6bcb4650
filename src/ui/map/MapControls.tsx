import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './MapStage.module.css';
import type { FullScreen } from './useFullScreen.ts';

interface Props {
  canZoomIn: boolean;
  canZoomOut: boolean;
  isHome: boolean;
  onZoom: (by: number) => void;
  onHome: () => void;
  fullScreen: FullScreen | undefined;
  children: ReactNode;
}

/** What a hand on the map can do, for the keyboard and for a press. A limit is told, and keeps its place for the focus. */
export function MapControls({ canZoomIn, canZoomOut, isHome, onZoom, onHome, fullScreen, children }: Props) {
  const m = useRoomMessages();
  const { routeMap: words } = m;
  return (
    <div className={style.controls}>
      <Control label={words.zoomIn} isOff={!canZoomIn} onPress={() => onZoom(1)} sign="M2 8h12M8 2v12" />
      <Control label={words.zoomOut} isOff={!canZoomOut} onPress={() => onZoom(-1)} sign="M2 8h12" />
      <Control label={words.home} isOff={isHome} onPress={onHome} sign="M1.5 8L8 2l6.5 6M3.5 7v7h9V7M8 14v-4" />
      {fullScreen && (
        <Control
          label={fullScreen.isFull ? words.leaveFullScreen : words.fullScreen}
          isOff={false}
          onPress={fullScreen.toggle}
          sign={
            fullScreen.isFull
              ? 'M6 1.5V6H1.5M10 1.5V6h4.5M6 14.5V10H1.5M10 14.5V10h4.5'
              : 'M1.5 6V1.5H6M10 1.5h4.5V6M1.5 10v4.5H6M10 14.5h4.5V10'
          }
        />
      )}
      {children}
    </div>
  );
}

interface ControlProps {
  label: string;
  isOff: boolean;
  onPress: () => void;
  /** The path of its sign, in a box of 16. */
  sign: string;
}

function Control({ label, isOff, onPress, sign }: ControlProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={isOff} onClick={() => !isOff && onPress()}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <path d={sign} />
      </svg>
    </button>
  );
}
