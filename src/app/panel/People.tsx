/** Who took part and who is named, each with the office held then: as the record states it, else as the register of actors knows it. */
import type { ReactNode } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { speakerFor } from '@/record/according.ts';
import { type Edtf, trusted } from '@/record/edtf.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Whole } from '@/record/facts.ts';
import { officesThen } from '@/record/officesThen.ts';
import type { AnyRecord } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { type Fact, FactList } from './FactList.tsx';
import style from './RecordFacts.module.css';

interface Props {
  record: AnyRecord;
  whole: Whole;
  /** According to whom; "" is the record's own choice. */
  by: string;
  only: (facet: FacetId, id: string) => LinkProps;
}

/** Somebody in a role; the office where the record states one. */
interface Holder {
  readonly actor: string;
  readonly office?: string | undefined;
}

export function People({ record, whole, by, only }: Props) {
  const m = useRoomMessages();
  const date = trusted(record.date);
  const link = (id: string) => <a {...only('actor', id)}>{whole.actors.get(id)?.name ?? id}</a>;
  const person = (holder: Holder, field?: string) => {
    const office = officeInWords(holder, field, { record, date, whole, by, m });
    return (
      <li key={holder.actor}>
        {link(holder.actor)}
        {office && `, ${office}`}
      </li>
    );
  };

  const roles = rolesOf(record);
  const inRole = new Set(roles.flatMap(({ holders }) => (holders ?? []).map(({ actor }) => actor)));
  const others = record.actors.filter((id) => !inRole.has(id));
  const isPerson = (id: string) => whole.actors.get(id)?.kind === 'person';
  const [people, bodies] = [others.filter(isPerson), others.filter((id) => !isPerson(id))];
  const rows: Fact[] = [
    ...roles.map(({ role, field = role, holders }) => ({
      label: m.record[role],
      value: holders?.length ? <ul>{holders.map((holder, at) => person(holder, `${field}.${at}.office`))}</ul> : m.record.notSaid,
    })),
    {
      label: inRole.size > 0 ? m.record.alsoNamed : m.record.people,
      value: people.length > 0 && <ul>{people.map((actor) => person({ actor }))}</ul>,
    },
    { label: m.record.bodies, value: inlineList(bodies, link) },
  ];
  if (rows.every(({ value }) => value === false)) return null;
  return (
    <section>
      <h3>{[...inRole, ...people].some(isPerson) ? m.record.offices : m.record.who}</h3>
      <FactList facts={rows} />
    </section>
  );
}

interface Role {
  readonly role: 'visitors' | 'hosts' | 'signatories' | 'speakers' | 'envoys';
  /** Where it stands in the record, when not under the name of the role. */
  readonly field?: string;
  readonly holders: readonly Holder[] | undefined;
}

/** The roles of a kind; a role without holders is one that nobody is said to have had. */
function rolesOf(record: AnyRecord): Role[] {
  switch (record.kind) {
    case 'visit':
      return [
        { role: 'visitors', holders: record.visitors },
        { role: 'hosts', holders: record.hosts },
      ];
    case 'agreement':
      return [{ role: 'signatories', holders: record.signatories }];
    case 'statement':
      return [{ role: 'speakers', holders: record.speakers }];
    case 'event':
      return record.meeting
        ? [
            { role: 'envoys', field: 'meeting.envoys', holders: record.meeting.envoys },
            { role: 'hosts', field: 'meeting.hosts', holders: record.meeting.hosts },
          ]
        : [];
    case 'aid':
    case 'gas':
    case 'trade':
      return [];
  }
}

interface Context {
  readonly record: AnyRecord;
  readonly date: Edtf;
  readonly whole: Whole;
  readonly by: string;
  readonly m: Messages;
}

/** Of somebody whose offices are known for other times only, that is said; of others nothing. */
function officeInWords(
  { actor: id, office }: Holder,
  field: string | undefined,
  { record, date, whole, by, m }: Context,
): string | undefined {
  if (office) return office;
  if (field && record.silent?.includes(field)) return m.record.officeNotSaid;
  const actor = whole.actors.get(id);
  const offices = officesThen(actor, date, by === '' ? undefined : speakerFor(by, whole));
  if (offices.length > 0)
    return m.and(offices.map(({ office: name, held, isSure }) => (isSure ? name : m.record.office(name, m.date(held)))));
  return field && by === '' && actor?.offices?.length ? m.record.officeNotThen : undefined;
}

/** Ids as links on a line. */
export function inlineList(ids: readonly string[], link: (id: string) => ReactNode) {
  return ids.length > 0 && <ul className={style.inline}>{ids.map((id) => <li key={id}>{link(id)}</li>)}</ul>; // oxfmt-ignore
}
