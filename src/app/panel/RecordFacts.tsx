/** An open record: what is said, about whom and where, who says so, what others say instead, and what stands around it. The same from every tab. */
import { accordingName } from '@/exchange/according.ts';
import { writtenIn } from '@/exchange/writtenIn.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Whole } from '@/record/facts.ts';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import type { Shown } from '@/view/shown.ts';
import { Backing } from './Backing.tsx';
import { type Fact, FactList } from './FactList.tsx';
import { kindFacts } from './kindFacts.tsx';
import { Original } from './Original.tsx';
import { inlineList, People } from './People.tsx';
import { Places } from './Places.tsx';
import { Take } from './Take.tsx';
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
  if (!record) return <p>{by ? m.voice.nothing(by) : m.record.empty}</p>;
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
        ? m.record.notSaid
        : inlineList(record.places, (place) => <a {...only('place', place)}>{whole.places.get(place)?.name}</a>),
    },
  ];
  return (
    <div className={style.record}>
      <p className={style.kicker}>
        {m.kinds[record.kind]} · {by && record.silent?.includes('date') ? m.voice.notSaidBy(by) : m.date(trusted(record.date))}
      </p>
      {record.dateInferred && (
        <p className="quiet">
          {m.record.inferred}: <bdi {...writtenIn(record.dateInferred, whole)}>{record.dateInferred}</bdi>
        </p>
      )}
      {record.disputed && (
        <p className={style.disputed}>
          <strong>{m.record.disputed}.</strong> <bdi {...writtenIn(record.disputed, whole)}>{record.disputed}</bdi>
        </p>
      )}
      {by && <p className="quiet">{m.voice.words(by)}</p>}
      <p className={style.summary} {...writtenIn(record.summary, whole)}>
        {record.summary}
      </p>
      <Original id={id} translation={whole.translation} isMissing={writtenIn(record.summary, whole).lang !== undefined} />
      <Take record={record} shown={shown} whole={whole} />
      <FactList facts={[...kindFacts(record, { facts, whole, m }), ...common]} />
      <People record={record} whole={whole} by={view.by} only={only} />
      <Places record={record} facts={facts} whole={whole} />
      <Backing id={id} shown={shown} linkTo={linkTo} />
    </div>
  );
}
