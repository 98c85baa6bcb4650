/** The talks that ship: their time, their sources, and that what a speaker says is what the record says today. Their form is checked by `npm run check:data`. */
import { describe, expect, it } from 'vitest';
import { accordingTo } from '@/record/according.ts';
import { contactsOf } from '@/record/contacts.ts';
import { type Day, isoOf, isUndated, overlaps, trusted } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { factsOf, type Facts, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { byEra, byOutcome, promisesOf } from '@/record/promises.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { select } from '@/record/select.ts';
import { silencesOf } from '@/record/silences.ts';
import type { Scene } from '@/record/types.ts';
import { parseAddress } from '@/view/address.ts';
import { readRecord } from '../../scripts/record/read.ts';
import { readTalks } from '../../scripts/record/talks.ts';

const { files, report } = readRecord('data');
if (files === null) throw new Error(report);
const { index, rest } = splitRecord(files, recordsOf(files));
const facts = factsOf(index);
const whole = wholeOf(rest);
const { talks } = readTalks('data');

const scenes = talks.flatMap((talk) => talk.scenes.map((scene) => ({ id: `${talk.id}/${scene.id}`, scene })));
const shownScenes = scenes.filter(({ scene }) => scene.show !== 'sources');

/** What the view of a scene selects, by the voice that it names. */
function shownIn(address: string): { shown: readonly Entry[]; seen: Facts } {
  const { filter, by } = parseAddress(address).view;
  const seen = accordingTo(by, facts, whole).facts;
  return { shown: select(seen.columns, filter, undefined).shown, seen };
}

const ofKind = (entries: readonly Entry[], kind: string) => entries.filter((entry) => entry.kind === kind);
const record = (id: string) => {
  const found = whole.records.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const day = (id: string) => trusted(record(id).date).start;
const daysBetween = (from: string, to: string) => day(to) - day(from);

describe('a talk that ships', () => {
  it('is one of three, and its scenes fill its ten minutes to half a minute', () => {
    expect(talks.map(({ id }) => id)).toEqual(['gas-route', 'since-december-2024', 'thirty-years']);
    for (const { id, minutes, scenes: its } of talks) {
      expect(minutes, id).toBe(10);
      const seconds = its.reduce((sum, { seconds: one = 0 }) => sum + one, 0);
      expect(Math.abs(seconds - 600), id).toBeLessThanOrEqual(30);
    }
  });

  it('ends with what is not known, each gap with its records, and then with its works', () => {
    for (const { id, scenes: its } of talks) {
      const [gaps, sources] = its.slice(-2);
      expect([gaps?.id, gaps?.show, sources?.id, sources?.show], id).toEqual(['not-known', 'points', 'sources', 'sources']);
      expect(gaps?.points.length, id).toBeGreaterThanOrEqual(4);
    }
  });

  it('lets the audience guess at least once, and change something at least once', () => {
    for (const { id, scenes: its } of talks) {
      expect(its.filter(({ guess }) => guess !== undefined).length, id).toBeGreaterThanOrEqual(1);
      expect(its.filter(({ controls }) => controls.length > 0).length, id).toBeGreaterThanOrEqual(1);
    }
  });

  it('was written from the edition that is open', () => {
    for (const { id, edition } of talks) expect(edition, id).toBe(facts.dataset.edition.version);
  });
});

/** The kinds of which a figure draws at least one; the others draw any. */
const draws: Readonly<Record<string, readonly string[]>> = {
  reached: ['agreement'],
  promises: ['agreement'],
  volumes: ['gas'],
  'gas-rates': ['gas'],
  'gas-totals': ['gas'],
  money: ['trade', 'gas'],
  'visits-by-time': ['visit'],
  'visits-by': ['visit'],
  'who-met-whom': ['visit'],
  'longest-silences': ['visit'],
  'aid-by-year': ['aid'],
  'promised-aid': ['aid'],
};

describe('a scene', () => {
  it('has a title that can be read across a room, and a note that takes as long to say as it is given', () => {
    for (const { id, scene } of scenes) {
      expect(scene.title.length, id).toBeLessThanOrEqual(90);
      for (const { text } of scene.points) expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(100);
      const words = scene.note.split(/\s+/).filter(Boolean).length;
      expect(words, id).toBeGreaterThan(10);
      if (scene.show === 'sources') continue;
      expect(words, id).toBeGreaterThanOrEqual(60);
      expect(words, id).toBeLessThanOrEqual(150);
      // nobody says more than three words a second
      expect(words / (scene.seconds ?? 0), id).toBeLessThan(3);
    }
  });

  it('shows something: records with works, within its window, of a kind that its figure draws', () => {
    for (const { id, scene } of shownScenes) {
      const { shown } = shownIn(scene.view);
      const { figure, options } = parseAddress(scene.view).view;
      const inWindow = options.window ? shown.filter(({ date }) => overlaps(date, trusted(options.window))) : shown;
      const drawn = inWindow.filter(({ kind }) => draws[figure]?.includes(kind) ?? true);
      expect(drawn.length, id).toBeGreaterThan(0);
      // else the line above the picture and the picture itself would count differently
      if (figure === 'lanes') expect(inWindow.length, id).toBe(shown.length);
      expect(
        drawn.every(({ sources }) => sources.length > 0),
        id,
      ).toBe(true);
    }
  });

  it('rests on records, of which its view shows at least one', () => {
    for (const { id, scene } of shownScenes) {
      const named = scene.points.flatMap(({ records }) => records);
      expect(scene.points.length, id).toBeGreaterThan(0);
      for (const { text, records } of scene.points) expect(records.length, `${id}: ${text}`).toBeGreaterThan(0);
      const shown = new Set(shownIn(scene.view).shown.map((entry) => entry.id));
      expect(
        named.some((one) => shown.has(one)),
        id,
      ).toBe(true);
    }
  });

  it('names works of its own only for what stands with the legs of the route', () => {
    const ofLegs = JSON.stringify(whole.legs);
    for (const { id, scene } of scenes)
      for (const work of scene.points.flatMap(({ works = [] }) => works)) expect(ofLegs, `${id}: ${work}`).toContain(`"source":"${work}"`);
  });
});

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // oxfmt-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];
/** 14 → "fourteen", 41 → "forty-one" */
const word = (count: number): string => small[count] ?? `${tens[Math.floor(count / 10)]}${count % 10 === 0 ? '' : `-${small[count % 10]}`}`;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // oxfmt-ignore
/** 2010-07-01 → "1 July 2010" */
const inWords = (moment: Day) => isoOf(moment).split('-').toReversed().map((part, at) => (at === 1 ? months[Number(part) - 1] : Number(part))).join(' '); // oxfmt-ignore

const told = select(facts.columns, parseAddress('?kind=-statement').view.filter, undefined).shown;
const isNew = (entry: Entry) => entry.eras.includes('new-relations');
const recent = told.filter(isNew);
const charted = told.filter(({ kind }) => kind !== 'trade');
const spans = {
  all: charted.length,
  gas: charted.filter(({ eras }) => eras.includes('gas-years')).length,
  recent: charted.filter(isNew).length,
};
const contacts = contactsOf(facts.entries, facts, whole);
const ofContact = (kind: string, among = contacts) => among.filter((one) => one.kind === kind);
const visits = ofContact('visit');
const inYear = (year: string) => visits.filter(({ record: { date } }) => date.startsWith(year)).length;
const toward = (direction: string, among = visits) => among.filter((one) => one.direction === direction).length;
const firstContact = Math.min(...contacts.map(({ entry: { date } }) => date.start));
const newContacts = contacts.filter(({ entry }) => isNew(entry));
const newVisits = ofContact('visit', newContacts);
/** The first begins with the coverage, and lies between no two contacts; the longest that does; the next of these. */
const [, longest, next] = silencesOf(contacts.map(({ entry }) => entry), facts.coverage, facts.closures, 3).map(({ start, end, days }) => ({
  days,
  years: word(Math.floor(days / 365.25)),
  from: inWords(start),
  to: inWords(end),
})); // oxfmt-ignore
if (!longest || !next) throw new Error('no three silences');
/** 3401 → "3,400" */
const hundreds = (count: number) => (Math.round(count / 100) * 100).toLocaleString('en');
const promises = promisesOf(whole.records.keys(), whole);
const dated = promises.filter(({ record: { date } }) => !isUndated(trusted(date)));
const outcomes = byOutcome(dated);
const ofEra = (id: string) => {
  const row = byEra(promises, facts).find((one) => one.id === id);
  if (!row) throw new Error(`no era ${id}`);
  return row;
};
const [oldPromises, newPromises] = [ofEra('gas-years'), ofEra('new-relations')];
const parts = [...whole.records.values()].filter(({ related }) =>
  related.some(({ id, relation }) => id === '2009-07-package' && relation === 'part-of'),
);
const partIds = new Set(parts.map(({ id }) => id));
const namedBy = (work: string) => parts.filter(({ citations }) => citations.some(({ source }) => source === work)).length;
const chain = whole.legs.filter(({ properties }) => properties.existence !== 'planned');
const legsOf = (existence: string) => chain.filter(({ properties }) => properties.existence === existence).length;
const lengths = chain.flatMap(({ properties: { lengthKm = [] } }) => lengthKm);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const figure = (id: string, at = 0): number => {
  const one = record(id);
  const value = 'quantities' in one ? one.quantities?.[at]?.value : undefined;
  if (value === undefined) throw new Error(`${id} has no figure ${at}`);
  return value;
};
const [ministry, statistics, toOctober] = [
  figure('2026-01-12-gas-ministry-2025') * 1000,
  figure('2026-02-19-gas-statistics-2025'),
  figure('2025-12-13-gas-statistics-january-october'),
];
const inBillions = (statistics / 1000).toFixed(3);
const yearBefore = record('2024-trade-eleven-months');
const { low: lowOf2024 = Number.NaN, high: highOf2024 = Number.NaN } = ('quantities' in yearBefore && yearBefore.quantities?.[0]) || {};
const flowing = trusted('2025-12-31').start - day('2025-08-02-gas-start') + 1;
const isMet = ({ kind }: Entry) => kind === 'event' || kind === 'visit';
const heard = (by: string) => word(accordingTo(by, facts, whole).facts.entries.filter((one) => isMet(one) && isNew(one)).length);
/** A rate of million m³ a day as billion m³ a year, as the chart rounds it. */
const perYear = (id: string) => Number(((figure(id) * 365) / 1000).toPrecision(3));
const tenth = (value: number) => Math.round(value * 10) / 10;

/** What is counted or reckoned from the record, and must be said in these very words; numbers in them need no record of their own. */
const reckoned: Readonly<Record<string, readonly string[]>> = {
  'thirty-years/two-spans': [
    `hold ${spans.gas + spans.recent} of ${spans.all} records`,
    `: ${spans.all} records`,
    `2012: ${spans.gas} records`,
    `2024: ${spans.recent} records`,
    `${word(spans.gas)} fall`,
    `${word(spans.recent)} fall`,
  ],
  'thirty-years/visits': [
    `${2 * (inYear('2009') + inYear('2025')) === visits.length ? 'half' : 'not half'} of the ${word(visits.length)} visits fall into 2009 and 2025`,
    `${word(inYear('2009'))} began in 2009 and ${word(inYear('2010'))} in 2010; ${word(inYear('2025'))} began in 2025`,
    `${word(toward('azerbaijan'))} to Azerbaijan, ${word(toward('syria'))} to Syria, ${word(toward('third'))} in a third country`,
    `${word(ofContact('call').length)} calls and ${word(ofContact('envoy').length)} meetings`,
  ],
  'thirty-years/package': [
    `${word(namedBy('wikipedia'))} are named by the Wikipedia article, ${word(parts.length - namedBy('wikipedia'))} more by Elaph`,
    `the ${word(parts.length)} that have names`,
    'nineteen',
  ],
  'thirty-years/silence': [
    `more than ${longest.years} years: about ${hundreds(longest.days)} days`,
    `${longest.from} to ${longest.to}`,
    `to the end of ${next.to.replace('31 ', '')}, lasted at least ${next.days.toLocaleString('en')} days`,
    `begin with the first contact on record, in ${inWords(firstContact).replace(/^\d+ /, '')}`,
  ],
  'thirty-years/new-start': [`${word(Math.round(daysBetween('2024-12-08-fall-of-assad', '2024-12-29-rafiyev-damascus') / 7))} weeks later`],
  'thirty-years/gas-flows': [`about ${Math.round(ministry - statistics)} million`],
  'thirty-years/not-known': [inBillions],
  'since-december-2024/trade': [
    `grew ${(figure('2025-01-trade-january-november') / highOf2024).toFixed(1)} times`,
    `2024: about ${Math.round(lowOf2024 / 1e6) === 1 ? 'a million' : 'not a million'}`,
  ],
  'thirty-years/promises': [
    `of ${dated.length} dated promises ${word(outcomes.delivered.length)} led to a delivery; for ${outcomes.none.length} no follow-up`,
    `there are ${dated.length} with a date. ${word(outcomes.delivered.length)} led`,
    `${word(promises.length - dated.length)} more, a plan to invest, has no date`,
    `${word(outcomes.followed.length)} were followed up`,
    `${oldPromises.total} promises, ${word(oldPromises.by.delivered.length)} delivery confirmed`,
    `${word(oldPromises.by.followed.length)} were followed up, and for ${word(oldPromises.by.none.length)} nothing`,
    `${word(oldPromises.by.none.filter(({ record: { id } }) => partIds.has(id)).length)} of these are texts of July 2009`,
    `${newPromises.total} promises, ${word(newPromises.by.delivered.length)} of them delivered`,
  ],
  'gas-route/chain': [
    `${word(chain.length)} legs from the Caspian to Jandar: ${word(legsOf('documented'))} documented, ${word(legsOf('likely'))} likely, ${word(legsOf('assumed'))} assumed`,
    `${word(lengths.length)} of the ${word(chain.length)} legs, together ${sum(lengths).toLocaleString('en')} kilometres`,
  ],
  'gas-route/promised': [`${word(2025 - 2009)} years before`],
  'gas-route/deal': [`${daysBetween('2025-04-11-aliyev-al-sharaa-antalya', '2025-08-02-gas-start')} days`],
  'gas-route/caucasus': [`${sum(lengths.slice(0, 3))} km`],
  'gas-route/rates': [
    ...['2025-08-08-gas-flow-bayraktar', '2025-11-12-gas-flow-sabah', '2025-08-09-gas-jandar'].map((id) => `${figure(id)}`),
    `about ${tenth(toOctober / (trusted('2025-10-31').start - day('2025-08-02-gas-start') + 1))} `,
  ],
  'gas-route/according-to-syria': [
    `at about ${tenth(perYear('2025-08-09-gas-jandar'))} billion m³ a year, of ${perYear('2025-07-30-gas-first-flow-al-bashir')} announced`,
    `${perYear('2025-07-30-gas-first-flow-al-bashir')} a year is ${figure('2025-07-30-gas-first-flow-al-bashir')} million a day`,
    `${perYear('2025-08-09-gas-jandar')} a year is ${figure('2025-08-09-gas-jandar')} million a day`,
  ],
  'gas-route/totals': [
    inBillions,
    `${flowing} days`,
    `about ${tenth(ministry / flowing)} million a day`,
    `about ${tenth(statistics / flowing)}`,
  ],
  'gas-route/money': [`about ${Math.round(figure('2026-02-19-gas-statistics-2025', 1) / statistics / 1000)} dollars per thousand`],
  'gas-route/not-known': [`about ${Math.round(ministry - statistics)} million`, 'six gaps'],
  'since-december-2024/sixteen-months': [
    `${recent.length} records: ${word(ofKind(recent, 'event').length)} events, ${word(ofKind(recent, 'gas').length)} of gas, ${word(ofKind(recent, 'aid').length)} of aid`,
    `${recent.length} records, of ${told.length} in all`,
    `${word(ofKind(recent, 'event').length)} are events, ${word(ofKind(recent, 'gas').length)} are figures and steps of gas, ${word(ofKind(recent, 'aid').length)} are aid`,
    `${word(newVisits.length)} visits and ${word(ofContact('call', newContacts).length)} telephone calls, ${word(ofKind(recent, 'agreement').length)} agreements, and ${word(ofKind(recent, 'trade').length)} figure of trade`,
  ],
  'since-december-2024/first-weeks': [
    `${word(Math.round(daysBetween('2024-12-08-fall-of-assad', '2024-12-29-rafiyev-damascus') / 7))} weeks to a first envoy in Damascus, ${word(Math.round(daysBetween('2024-12-08-fall-of-assad', '2025-02-17-embassy-reopens') / 7))} to an embassy`,
  ],
  'since-december-2024/convoy': [`in ${word(daysBetween('2024-12-30-first-convoy-sent', '2025-01-05-aid-arrival'))} days`],
  'since-december-2024/directions': [
    `of ${word(newVisits.length)} visits ${word(toward('azerbaijan', newVisits))} went to Azerbaijan, ${word(toward('syria', newVisits))} to Syria, ${word(toward('third', newVisits))} to third countries`,
    `${word(newVisits.length)} visits since December 2024`,
    `${word(newVisits.length)} visits have been found`,
  ],
  'since-december-2024/gas': [
    inBillions,
    `began to flow ${word(daysBetween('2025-07-12-socar-memorandum', '2025-08-02-gas-start') / 7)} weeks later`,
  ],
  'since-december-2024/envoys': [
    `${word(ofContact('envoy', newContacts).length)} meetings of Elnur`,
    `${word(ofContact('call', newContacts).length)} calls`,
  ],
  'since-december-2024/according-to-syria': [
    `${heard('syria')} of ${recent.filter(isMet).length} visits, calls and events`,
    `Azerbaijani voices tell of ${heard('azerbaijan')}, Turkish voices of ${heard('turkiye')}`,
  ],
};

const textOf = ({ title, guess, points, note }: Scene) => [title, guess ?? '', ...points.map(({ text }) => text), note].join('\n');
/** "29 December 2024, 8,000" → 29, 2024, 8000; "2024-12-08" → 2024, 12, 8 */
const numbersIn = (text: string) => [...text.replaceAll(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));

/** The records that a scene names, as they are written. */
const behind = ({ points }: Scene) => points.flatMap(({ records }) => records.map((one) => JSON.stringify(record(one)))).join('\n');
/** "on 8 December 2024" → { said: "8 December 2024", iso: "2024-12-08" }; without a year "-12-08" */
const daysIn = (text: string) =>
  [...text.matchAll(new RegExp(`(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g'))].map(([said, date = '', month = '', year = '']) => ({
    said,
    iso: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`,
  }));

describe('what a speaker says', () => {
  it('counts and reckons as the record does today', () => {
    const byId = new Map(scenes.map(({ id, scene }) => [id, scene]));
    for (const [id, phrases] of Object.entries(reckoned)) {
      const scene = byId.get(id);
      if (!scene) throw new Error(`no scene ${id}`);
      for (const phrase of phrases) expect(textOf(scene).toLowerCase(), id).toContain(phrase.toLowerCase());
    }
  });

  it('names all that led to a delivery, and only what a voice is silent on as untold', () => {
    const at = (id: string, point: number) => scenes.find((one) => one.id === id)?.scene.points[point]?.records ?? [];
    expect(at('thirty-years/promises', 1).toSorted()).toEqual(newPromises.by.delivered.map((one) => one.record.id).toSorted());
    const spoken = accordingTo('syria', facts, whole).facts.byId;
    expect(at('since-december-2024/according-to-syria', 0).filter((one) => !spoken.has(one))).toEqual([]);
    expect(at('since-december-2024/according-to-syria', 1).filter((one) => spoken.has(one))).toEqual([]);
  });

  const { coverage, eras, notFound } = facts.dataset;
  const years = numbersIn(JSON.stringify([coverage, eras, notFound])).filter((one) => one > 1900);

  it('has no other number than those of the records, or the legs, on which the scene rests, and years of the coverage', () => {
    const ofLegs = numbersIn(JSON.stringify(whole.legs.map(({ properties }) => properties)));
    const strays = scenes.flatMap(({ id, scene }) => {
      const hasLegs = scene.points.some(({ works }) => works);
      const known = new Set([
        ...years,
        ...numbersIn(behind(scene)),
        ...(reckoned[id] ?? []).flatMap(numbersIn),
        ...(hasLegs ? ofLegs : []),
      ]);
      return numbersIn(textOf(scene)).filter((one) => !known.has(one)).map((one) => `${id}: ${one}`); // oxfmt-ignore
    });
    expect(strays).toEqual([]);
  });

  it('has no other day than those of the records on which the scene rests', () => {
    const strays = scenes.flatMap(({ id, scene }) => {
      const known = [behind(scene), ...(reckoned[id] ?? [])].join('\n');
      return daysIn(textOf(scene)).flatMap(({ said, iso }) => (known.includes(iso) || known.includes(said) ? [] : [`${id}: ${said}`]));
    });
    expect(strays).toEqual([]);
  });
});
