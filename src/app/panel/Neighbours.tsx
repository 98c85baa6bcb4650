/** What stands before and after an open record in time, among the records that the filter shows, with the days between. */
import { accordingName } from '@/exchange/according.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Entry } from '@/record/entries.ts';
import { isEmpty } from '@/record/filter.ts';
import { neighboursOf } from '@/record/neighbours.ts';
import { daysBetween } from '@/record/threads.ts';
import type { LinkProps } from '@/ui/link.ts';
import type { Shown } from '@/view/shown.ts';
import style from './RecordFacts.module.css';

export function Neighbours({ id, shown, linkTo }: { id: string; shown: Shown; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  const { facts, selection, view, state } = shown;
  const open = facts.byId.get(id);
  if (!open || state !== 'ready') return null;
  const title = isEmpty(view.filter) ? m.neighbours.inRecord : m.neighbours.inFilter;
  const by = accordingName(view.by, shown.own, m);
  const found = neighboursOf(id, facts.entries, selection.shown, 2, open);
  return (
    <section>
      <h3>{by ? m.neighbours.according(title, by) : title}</h3>
      {found && !found.isShown && <p className="quiet">{m.neighbours.leftOut}</p>}
      {found ? (
        <List before={found.before} after={found.after} open={open} linkTo={linkTo} />
      ) : (
        <p className="quiet">{m.neighbours.undated}</p>
      )}
    </section>
  );
}

interface ListProps {
  before: readonly Entry[];
  after: readonly Entry[];
  open: Entry;
  linkTo: (id: string) => LinkProps;
}

function List({ before, after, open, linkTo }: ListProps) {
  const m = useRoomMessages();
  if (before.length + after.length === 0) return <p className="quiet">{m.neighbours.none}</p>;
  return (
    <ol className={style.list}>
      {before.length === 0 && <li className="quiet">{m.neighbours.first}</li>}
      {before.map((entry, at) => {
        const days = daysBetween(entry.date, open.date);
        return (
          <Item
            key={entry.id}
            entry={entry}
            gap={days && m.neighbours.earlier(days)}
            linkTo={linkTo}
            {...(at === before.length - 1 && { step: 'prev' })}
          />
        );
      })}
      <li className={style.present} aria-current="true">
        {`${m.shortDate(open.date)} · ${m.neighbours.present}`}
      </li>
      {after.map((entry, at) => {
        const days = daysBetween(open.date, entry.date);
        return (
          <Item key={entry.id} entry={entry} gap={days && m.neighbours.later(days)} linkTo={linkTo} {...(at === 0 && { step: 'next' })} />
        );
      })}
      {after.length === 0 && <li className="quiet">{m.neighbours.last}</li>}
    </ol>
  );
}

interface ItemProps {
  entry: Entry;
  gap: string | undefined;
  /** The nearest one, to step to. */
  step?: 'prev' | 'next';
  linkTo: (id: string) => LinkProps;
}

function Item({ entry, gap, step, linkTo }: ItemProps) {
  const m = useRoomMessages();
  return (
    <li>
      <p className="quiet">{[m.shortDate(entry.date), gap].filter(Boolean).join(' · ')}</p>
      <a rel={step} {...linkTo(entry.id)}>
        {step && `${step === 'prev' ? m.neighbours.previous : m.neighbours.next} `}
        {entry.title}
      </a>
    </li>
  );
}
