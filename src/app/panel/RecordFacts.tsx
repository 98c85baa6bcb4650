/** An open record: what is said, about whom, who says so, what others say instead, and what it is tied to. The same from every tab. */
import { trusted } from '@/record/edtf.ts';
import { fieldInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { tiedTo } from '@/record/derive.ts';
import type { Whole } from '@/record/facts.ts';
import type { FacetId } from '@/record/facets.ts';
import type { AnyRecord } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { accordingName } from '@/exchange/according.ts';
import type { Shown } from '../useSelection.ts';
import { Citations } from './Citations.tsx';
import { Evidence } from './Evidence.tsx';
import { type Fact, FactList } from './FactList.tsx';
import { kindFacts } from './kindFacts.tsx';
import { Rivals } from './Rivals.tsx';
import { Thread } from './Thread.tsx';
import style from './RecordFacts.module.css';

interface Props {
  id: string;
  shown: Shown;
  whole: Whole;
  linkTo: (id: string) => LinkProps;
  only: (facet: FacetId, id: string) => LinkProps;
}

export function RecordFacts({ id, shown, whole, linkTo, only }: Props) {
  const m = useRoomMessages();
  const { facts, view } = shown;
  const by = accordingName(view.by, whole, m);
  const record = whole.records.get(id);
  if (!record) return <p>{by ? m.according.nothing(by) : m.record.empty}</p>;
  const sectors = record.sectors.flatMap((sector) => facts.sectors.get(sector) ?? []);
  const common: Fact[] = [
    {
      label: m.record.sectors,
      value: sectors.map((sector) => (
        <a key={sector.id} {...only('sector', sector.id)}>
          <SectorMark label={sector.label} colour={sector.colour} />
        </a>
      )),
    },
    {
      label: m.record.where,
      value: record.silent?.includes('places')
        ? m.according.notSaid
        : listOf(record.places, (place) => <a {...only('place', place)}>{whole.places.get(place)?.name}</a>),
    },
    { label: m.record.who, value: listOf(record.actors, (actor) => <a {...only('actor', actor)}>{whole.actors.get(actor)?.name}</a>) },
  ];
  return (
    <div className={style.record}>
      <p className={style.kicker}>
        {m.kinds[record.kind]} · {by && record.silent?.includes('date') ? m.according.notSaidBy(by) : m.date(trusted(record.date))}
      </p>
      {record.dateInferred && (
        <p className="quiet">
          {m.record.inferred}: {record.dateInferred}
        </p>
      )}
      {record.disputed && (
        <p className={style.disputed}>
          <strong>{m.record.disputed}.</strong> {record.disputed}
        </p>
      )}
      {by && <p className="quiet">{m.according.words(by)}</p>}
      <p className={style.summary}>{record.summary}</p>
      <FactList facts={[...kindFacts(record, { facts, whole, m }), ...common]} />
      <Evidence record={record} facts={facts} whole={whole} />
      <Citations title={m.record.citations} citations={record.citations} whole={whole} />
      <Rivals record={record} whole={whole} />
      <Thread record={record} facts={facts} whole={whole} according={by} linkTo={linkTo} />
      <Ties record={record} whole={shown.own ?? whole} linkTo={linkTo} />
      <History record={record} whole={whole} />
    </div>
  );
}

function Ties({ record, whole, linkTo }: { record: AnyRecord; whole: Whole; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  const ties = [
    ...record.related.map(({ id, relation }) => ({ id, words: m.record.relations[relation] })),
    ...tiedTo(record.id, whole.records.values()).map(({ id, relation }) => ({ id, words: m.record.relationsBack[relation] })),
  ];
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{m.record.related}</h3>
      <ul className={style.list}>
        {ties.map(({ id, words }) => (
          <li key={`${id}-${words}`}>
            <span className="quiet">{words}</span> <a {...linkTo(id)}>{whole.records.get(id)?.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was corrected in this record, and why. */
function History({ record, whole }: { record: AnyRecord; whole: Whole }) {
  const m = useRoomMessages();
  const changes = whole.changes.filter((change) => change.record === record.id);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{m.record.history}</h3>
      <ul className={style.list}>
        {changes.map((change) => (
          <li key={`${change.edition} ${change.field} ${change.new}`}>
            <strong>{m.record.change(change.edition, fieldInWords(change.field, m))}</strong>
            {change.old && change.new ? <p>{m.record.changed(change.old, change.new)}</p> : <p>{change.new ?? change.old}</p>}
            <p className="quiet">
              {change.why} {m.date(trusted(change.date))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function listOf(ids: readonly string[], link: (id: string) => React.ReactNode) {
  return ids.length > 0 && <ul className={style.inline}>{ids.map((id) => <li key={id}>{link(id)}</li>)}</ul>; // prettier-ignore
}
