/** The desk at which a talk is written, as the frame opens it. */
import { Writing } from '@/present/writing/Writing.tsx';
import type { Shown } from '@/view/shown.ts';
import { lent } from './lent.tsx';

export function WritingDesk({ shown }: { shown: Shown }) {
  return <Writing shown={shown} lent={lent} />;
}
