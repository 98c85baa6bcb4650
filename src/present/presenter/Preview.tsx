/** A picture of a stage: the stage itself in a frame, at the size of the real one and drawn smaller. It stays, and is told what to show. */
import { type CSSProperties, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWidth } from '@/ui/useWidth.ts';
import { formatAddress } from '@/view/address.ts';
import type { View } from '@/view/view.ts';
import { lineTo, previewNameOf } from '../together/browser.ts';
import { parseMessage } from '../together/message.ts';
import { addressOf, type Cover, firstState } from '../together/state.ts';
import style from './Preview.module.css';
import { useKeepFocus } from './useKeepFocus.ts';

interface Props {
  /** "now", "next": the name of its frame. */
  part: string;
  /** What it shows, in words. */
  title: string;
  talk: string;
  view: View;
  cover: Cover;
  /** The number of the scene whose guess is revealed. */
  revealed: number;
  /** px of the stage. */
  size: { readonly width: number; readonly height: number };
  /** Called when its stage is there. */
  onThere?: () => void;
}

export function Preview({ part, title, talk, view, cover, revealed, size: { width, height }, onThere }: Props) {
  const [opened] = useState(() => formatAddress({ ...view, screen: 'view' }));
  const frame = useRef<HTMLIFrameElement>(null);
  useKeepFocus(frame);
  const send = useRef<() => void>(undefined);
  const [box, drawn] = useWidth<HTMLDivElement>('preview', 320);

  const address = addressOf(view);
  const shown = useRef({ address, cover, revealed });
  useEffect(() => {
    shown.current = { address, cover, revealed };
    send.current?.();
  }, [address, cover, revealed]);

  const there = useEffectEvent(() => onThere?.());
  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (!inside) return undefined;
    const from = { id: 'speaker', place: 'presenter', width: 0, height: 0 } as const;
    const line = lineTo(inside, (data) => {
      if (parseMessage(data, talk)?.kind !== 'ask') return;
      send.current = () => line.send({ kind: 'now', from, state: { ...firstState('', 0, part), ...shown.current } });
      send.current();
      there();
    });
    return line.close;
  }, [talk, part]);

  return (
    <div ref={box} className={style.box} style={{ '--stage-width': width, '--stage-height': height } as CSSProperties}>
      {/* what it shows is said beside it */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is this very page, and may do what this page may */}
      <iframe
        ref={frame}
        name={previewNameOf(part)}
        src={opened}
        title={title}
        inert
        aria-hidden
        tabIndex={-1}
        className={style.frame}
        style={{ inlineSize: width, blockSize: height, scale: String(drawn / width) }}
      />
    </div>
  );
}
