/** What is not drawn, in words: each a link to its record. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { useIsFit } from '@/ui/setting.tsx';
import style from './Besides.module.css';

export interface Beside {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

interface Props {
  title: string;
  items: readonly Beside[];
  linkTo: (id: string) => LinkProps;
}

/** So many are named; the table has them all. */
const most = 12;

export function Besides({ title, items, linkTo }: Props) {
  const m = useRoomMessages();
  // a chart that fills a box leaves them to the table
  if (useIsFit() || items.length === 0) return null;
  return (
    <section className={style.besides} aria-label={title}>
      <p className="quiet">{title}</p>
      <ul>
        {items.slice(0, most).map((item, at) => (
          <li key={`${item.id} ${at}`}>
            <a {...linkTo(item.id)}>{item.title}</a> <span className="quiet">{item.words}</span>
          </li>
        ))}
        {items.length > most && <li className="quiet">{m.chart.more(items.length - most)}</li>}
      </ul>
    </section>
  );
}
