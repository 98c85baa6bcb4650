/** The legend below a drawing: it stands open, but in a small frame of an article, which has no room for a drawing and its legend. */
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useSetting } from './setting.tsx';
import { useMedia } from './useMedia.ts';

const small = '(width < 30rem) or (height < 30rem)';

export function FrameLegend({ children }: { children: ReactNode }) {
  const m = useRoomMessages();
  const { place } = useSetting();
  const isSmall = useMedia(small);
  return isSmall && place === 'embed' ? <Disclosure summary={m.chart.legend}>{() => children}</Disclosure> : children;
}
