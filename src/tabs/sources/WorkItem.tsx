/** A work: what it is, how far it was read, what it supports, and what rests on it alone. */
import { formatWork } from '@/exchange/bibliography.ts';
import { originOf, publishedInWords } from '@/exchange/words.ts';
import { titleLanguage, titleOf } from '@/exchange/titleOf.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { EvidenceSign } from '@/ui/EvidenceSign.tsx';
import { FirstOfList } from '@/ui/FirstOfList.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { InList } from '@/ui/LongList.tsx';
import { WorkTitle } from '@/ui/Work.tsx';
import { entriesAloneOn, entriesCiting, type SourceRow } from './rows.ts';
import style from './Sources.module.css';

interface Props {
  row: SourceRow;
  level: 'h3' | 'h4';
  inList: InList;
  facts: Facts;
  whole: Whole;
  selection: Selection;
  linkTo: (id: string) => LinkProps;
  only: LinkProps;
  accordingTo: LinkProps;
}

export function WorkItem({ row, level: Heading, inList, facts, whole, selection, linkTo, only, accordingTo }: Props) {
  const m = useRoomMessages();
  const { source, count, alone, sameOrigin, legs } = row;
  const about = [...originOf(source, m), source.published ? '' : publishedInWords(source, m)].filter(Boolean);
  const tags = [
    m.sourceTypes[source.type],
    m.sides[source.side] ?? whole.actors.get(source.side)?.name,
    source.language && m.languageName(source.language),
    m.read[source.read],
    !source.url && m.sources.noAddress,
    sameOrigin > 0 && m.sources.sameOrigin(sameOrigin),
  ].filter(Boolean);
  return (
    <li className={style.work} {...inList}>
      <Heading>
        <WorkTitle title={titleOf(source)} language={titleLanguage(source)} url={source.url} />
      </Heading>
      <p>{about.join(', ')}</p>
      <p className="quiet">
        {tags.join(' · ')}
        {source.note && (
          <>
            . <bdi lang={whole.translation && 'en'}>{source.note}</bdi>
          </>
        )}
      </p>
      <div className={style.actions}>
        {count === 0 ? (
          <p className="quiet">{m.sources.legs(legs)}.</p>
        ) : (
          <Disclosure summary={m.sources.supports(count)}>
            {() => (
              <>
                <p className="quiet">
                  <a {...only}>{m.sources.only}</a>, <a {...accordingTo}>{m.voice.only}</a>
                  {legs > 0 && `. ${m.sources.legs(legs)}.`}
                </p>
                <Entries entries={entriesCiting(source, selection, facts)} linkTo={linkTo} />
              </>
            )}
          </Disclosure>
        )}
        {alone > 0 && (
          <Disclosure summary={m.sources.alone(alone)}>
            {() => <Entries entries={entriesAloneOn(source, selection, facts, whole)} linkTo={linkTo} />}
          </Disclosure>
        )}
        <CopyButton label={m.sources.copyCitation} about={source.title} text={formatWork(source, m)} />
      </div>
    </li>
  );
}

function Entries({ entries, linkTo }: { entries: readonly Entry[]; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  return (
    <FirstOfList
      items={entries}
      keyOf={({ id }) => id}
      draw={({ id, title, date, origins, official = false }) => (
        <>
          <EvidenceSign origins={origins} official={official} label={m.evidenceSign(origins, official)} /> <a {...linkTo(id)}>{title}</a>{' '}
          <span className="quiet">{m.date(date)}</span>
        </>
      )}
    />
  );
}
