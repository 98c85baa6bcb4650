/** The ways from a page: back to the table, and on to its neighbours there. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './PageWays.module.css';

export interface Neighbour {
  readonly title: string;
  readonly link: LinkProps;
}

interface Props {
  toTable: LinkProps;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

export function PageWays({ toTable, previous, next }: Props) {
  const words = useRoomMessages().agreementPage;
  return (
    <nav aria-label={words.ways} className={style.ways}>
      <a {...toTable} className={style.back}>
        {words.toTable}
      </a>
      {previous && <Way to={previous} rel="prev" label={words.previous} />}
      {next && <Way to={next} rel="next" label={words.next} />}
    </nav>
  );
}

/** The title is cut where there is no room; it is read out whole. */
function Way({ to: { title, link }, rel, label }: { to: Neighbour; rel: 'prev' | 'next'; label: string }) {
  const words = useRoomMessages().agreementPage;
  const name = words.step(label, title);
  return (
    <a {...link} rel={rel} title={name} aria-label={name}>
      <span className={style.label}>{label}</span> <span className={style.title}>{title}</span>
    </a>
  );
}
