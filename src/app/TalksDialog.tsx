/** The talks, as the frame opens them. */
import { Talks } from '@/present/list/Talks.tsx';
import { lent } from './lent.tsx';
import type { DialogProps } from './Tools.tsx';

export function TalksDialog(props: DialogProps) {
  return <Talks {...props} lent={lent} />;
}
