/** Contacts: what is one, of which kind, who took part for which side. */
import { describe, expect, it } from 'vitest';
import { contactsOf } from '@/record/contacts.ts';
import { event, makeFiles, makeRecord, visit } from '../support/makeRecord.ts';

const actors = {
  'actors.json': {
    entries: [
      ...(makeFiles()['actors.json'] as { entries: unknown[] }).entries,
      ...[
        ['bob', 'borland'],
        ['bea', 'borland'],
        ['carl', 'independent'],
      ].map(([id, side]) => ({ id, kind: 'person', name: id, side, variants: [] })),
    ],
  },
};
const of = (...records: Parameters<typeof makeRecord>[0]) => {
  const { facts, whole } = makeRecord(records, actors);
  return contactsOf(facts.entries, facts, whole);
};
const ann = { actor: 'ann', office: 'Minister', level: 'minister' };

describe('a contact', () => {
  it('is a visit, a call or a meeting of an envoy, and no other event', () => {
    const meeting = { envoys: [{ actor: 'ann' }], hosts: [{ actor: 'bob' }] };
    const contacts = of(visit('v', '2001'), visit('c', '2002', { form: 'call' }), event('m', '2003', { meeting }), event('e', '2004'));
    expect(contacts.map(({ record, kind }) => [record.id, kind])).toEqual([
      ['v', 'visit'],
      ['c', 'call'],
      ['m', 'envoy'],
    ]);
  });

  it('leads to where the first place is; nobody travels for a call or a meeting of an envoy', () => {
    const meeting = { envoys: [{ actor: 'ann' }], hosts: [{ actor: 'bob' }] };
    const contacts = of(
      visit('to', '2001', { places: ['borham'] }),
      visit('third', '2002', { places: ['elsewhere'] }),
      visit('call', '2003', { places: ['borham'], form: 'call' }),
      event('met', '2004', { places: ['borham'], meeting }),
    );
    expect(contacts.map(({ direction }) => direction)).toEqual(['borland', 'third', 'none', 'none']);
  });

  it('has the level of the visit, and of an envoy’s meeting the highest among the hosts, for envoys are officials always', () => {
    const hosts = [{ actor: 'bob', office: 'Deputy', level: 'deputy-minister' }, { actor: 'bea', office: 'Minister', level: 'minister' }]; // oxfmt-ignore
    const envoys = [{ actor: 'ann', office: 'President', level: 'head-of-state' }];
    const [met, unknown, own] = of(
      event('met', '2001', { meeting: { envoys, hosts } }),
      event('unknown', '2002', { meeting: { envoys, hosts: [{ actor: 'bob' }] } }),
      visit('own', '2003', { level: 'parliament', hosts }),
    );
    expect([met?.level, unknown?.level, own?.level]).toEqual(['minister', undefined, 'parliament']);
  });

  it('sorts people by the side of their actor, whoever visits: on the margins both sides are visitors', () => {
    const [contact] = of(visit('v', '2001', { visitors: [ann, { actor: 'bob' }, { actor: 'carl' }], hosts: [{ actor: 'bea' }] }));
    expect(contact?.first).toEqual([ann]);
    expect(contact?.second.map(({ actor }) => actor)).toEqual(['bob', 'bea']);
    expect(contact?.others.map(({ actor }) => actor)).toEqual(['carl']);
  });
});
