/** The terms as this dashboard uses them, and the bodies that the record names, each with what is known of it. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { collatorOf } from '@/record/collator.ts';
import { fold } from '@/record/fold.ts';
import type { Actor } from '@/record/types.ts';
import type { Shown } from '@/view/shown.ts';
import type { GoTo } from '@/view/useView.ts';
import { facetLink } from '../links.ts';
import style from './Help.module.css';

/** Where the terms of treaties and of aid are from. */
const works = {
  treaties: 'https://treaties.un.org/Pages/Overview.aspx?path=overview/definition/page1_en.xml',
  aid: 'https://stats.oecd.org/glossary/detail.asp?ID=385',
} as const;

export function Glossary({ shown, onFollow }: { shown: Shown; onFollow: () => void }) {
  const m = useRoomMessages();
  const [sought, seek] = useState('');
  const has = (...texts: readonly (string | undefined)[]) => texts.some((text) => text !== undefined && fold(text).includes(fold(sought)));
  const terms = Object.entries(m.glossary.list).filter(([, { term, means }]) => has(term, means));
  const bodies = bodiesOf(shown, m.tag).filter(({ name, variants, note }) => has(name, note, ...variants));
  // who follows a body leaves the help
  const goTo: GoTo = (...step) => {
    shown.goTo(...step);
    onFollow();
  };
  const only = facetLink({ view: shown.view, goTo }, false);
  return (
    <>
      <label className={style.field}>
        {m.glossary.find}
        <input type="search" value={sought} onChange={({ target }) => seek(target.value)} />
      </label>
      {terms.length + bodies.length === 0 && <p role="status">{m.glossary.none}</p>}
      {terms.length > 0 && (
        <section>
          <h4>{m.glossary.terms}</h4>
          <dl className={style.terms}>
            {terms.map(([id, { term, means }]) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">
            {m.glossary.after('')}
            <a href={works.treaties}>{m.glossary.works.treaties}</a>; <a href={works.aid}>{m.glossary.works.aid}</a>
          </p>
        </section>
      )}
      {bodies.length > 0 && (
        <section>
          <h4>{m.glossary.bodies}</h4>
          <p className="quiet">{m.glossary.bodiesHint}</p>
          <dl className={style.terms}>
            {bodies.map(({ id, name, variants, note }) => (
              <div key={id}>
                <dt>
                  <a {...only('actor', id)}>
                    <bdi>{name}</bdi>
                  </a>
                </dt>
                <dd>
                  {note && <p>{note}</p>}
                  {variants.length > 0 && (
                    <p className="quiet">
                      <bdi>{variants.join(' · ')}</bdi>
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Those that have a record, by name. */
function bodiesOf({ own, ownFacts }: Shown, language: string): Actor[] {
  const { compare } = collatorOf(language);
  const named = new Set(ownFacts.entries.flatMap(({ actors }) => actors));
  return [...(own?.actors.values() ?? [])]
    .filter(({ id, kind }) => kind === 'body' && named.has(id))
    .toSorted((a, b) => compare(a.name, b.name));
}
