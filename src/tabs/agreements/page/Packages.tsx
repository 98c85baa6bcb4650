/** What an agreement is part of, and its siblings there: each a link to its own page. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { tiesOf } from '@/record/ties.ts';
import type { Agreement } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useMedia, wide } from '@/ui/useMedia.ts';
import { packagesWithSiblings } from './siblings.ts';
import style from './Packages.module.css';

interface Props {
  agreement: Agreement;
  own: Whole;
  linkTo: (id: string) => LinkProps;
  pageOf: (id: string) => LinkProps;
}

export function Packages({ agreement, own, linkTo, pageOf }: Props) {
  const m = useRoomMessages();
  const words = m.agreementPage;
  const isWide = useMedia(wide);
  const ties = useMemo(() => tiesOf(own), [own]);
  return packagesWithSiblings(agreement, own, ties, m.tag).map(({ event, siblings }) => (
    <section key={event.id} className={style.package} aria-label={words.partOf}>
      <h3>{words.partOf}</h3>
      <p>
        <a {...linkTo(event.id)}>{event.title}</a>
      </p>
      {siblings.length === 0 ? (
        <p className="quiet">{words.alone}</p>
      ) : (
        <details open={isWide}>
          <summary>{words.siblings(siblings.length)}</summary>
          <ul className={style.siblings}>
            {siblings.map(({ id, title }) => (
              <li key={id}>
                <a {...pageOf(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  ));
}
