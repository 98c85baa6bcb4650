/** Draws a view where nobody sees it, in the page and as wide as a desk, so that a slide can be made of it. */
import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { type Setting, SettingContext } from '@/ui/setting.tsx';
import { slim, useMedia } from '@/ui/useMedia.ts';
import type { Shown } from '@/view/shown.ts';
import type { Lent } from '../lent.ts';
import { lookAt, roomOf } from './look.ts';
import style from './MakeDeck.module.css';
import type { Planned, Seen } from './seen.ts';
import type { Taken } from './settled.ts';

export interface Job {
  readonly planned: Planned;
  readonly signal: AbortSignal;
  readonly resolve: (seen: Seen) => void;
  readonly reject: (reason: unknown) => void;
}

const stays = () => undefined;

export function OffScreen({ job: { planned, signal, resolve, reject }, lent: { Guard, Held }, lent }: { job: Job; lent: Lent }) {
  const m = useRoomMessages();
  const host = useRef<HTMLDivElement>(null);
  const taken = useRef<Taken>({ pictures: new Map() });
  const isSlim = useMedia(slim);
  // a narrow screen has lists in the place of some pictures; paper has the pictures on every screen
  const setting = useMemo((): Setting => ({ place: isSlim ? 'paper' : 'stage', only: '', controls: ['save', 'table'] }), [isSlim]);
  useEffect(() => {
    if (host.current) lookAt(host.current, taken.current, planned, m, signal).then(resolve, reject);
  }, [planned, m, signal, resolve, reject]);
  const onShown = useCallback((shown: Shown) => {
    taken.current.shown = shown;
  }, []);
  const onPicture = useCallback((picture: PictureOf) => {
    taken.current.pictures.set(picture.figure, picture);
  }, []);
  return createPortal(
    <div ref={host} className={style.host} style={roomOf(planned)} inert aria-hidden="true" dir={m.direction}>
      <Suspense fallback={null}>
        <SettingContext value={setting}>
          <Guard resetKey="">
            <Held view={planned.view} goTo={stays}>
              {(shown) => <View shown={shown} lent={lent} onShown={onShown} onPicture={onPicture} />}
            </Held>
          </Guard>
        </SettingContext>
      </Suspense>
    </div>,
    document.body,
  );
}

interface ViewProps {
  shown: Shown;
  lent: Lent;
  onShown: (shown: Shown) => void;
  onPicture: (picture: PictureOf) => void;
}

function View({ shown, lent: { Panel }, onShown, onPicture }: ViewProps) {
  useEffect(() => onShown(shown));
  const slots = useMemo(
    () => ({ sources: () => null, save: (picture: PictureOf) => <Take picture={picture} onPicture={onPicture} /> }),
    [onPicture],
  );
  return <Panel shown={shown} slots={slots} />;
}

/** Marks the figure whose picture it is, and hands over what is said of it. */
function Take({ picture, onPicture }: Pick<ViewProps, 'onPicture'> & { picture: PictureOf }) {
  useEffect(() => onPicture(picture));
  return <span data-taken={picture.figure} />;
}
