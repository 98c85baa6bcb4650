/** The record that ships: what the article says, as data. The check of its form is `npm run check:data`. */
import { describe, expect, it } from 'vitest';
import { accordingTo, voicesIn } from '@/record/according.ts';
import { countAgreements } from '@/record/agreements/counting.ts';
import { explainStatus, stageLines } from '@/record/agreements/status.ts';
import { textOf } from '@/record/agreements/texts.ts';
import { directionOf, statusOf } from '@/record/derive.ts';
import { trusted } from '@/record/edtf.ts';
import { sourcesOf } from '@/record/indexing.ts';
import { citationsOf } from '@/record/citationsOf.ts';
import { factsOf, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { chainOf, citationsOfLeg, pointsOf } from '@/record/route/chain.ts';
import { carriageOf, standingOf } from '@/record/route/moment.ts';
import { recordsOf } from '@/record/schema/files.ts';
import type { Agreement } from '@/record/types.ts';
import { readRecord } from '../../scripts/record/read.ts';

const { files, report } = readRecord('data');
if (files === null) throw new Error(report);
const { index, rest } = splitRecord(files, recordsOf(files));
const facts = factsOf(index);
const whole = wholeOf(rest);
const record = (id: string) => {
  const found = whole.records.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};

const agreements = [...whole.records.values()].filter((one): one is Agreement => one.kind === 'agreement');

describe('the record', () => {
  it('holds each of the fourteen documents of July 2009 as a text of its own, part of one package', () => {
    const parts = [...whole.records.values()].filter(({ related }) =>
      related.some(({ id, relation }) => id === '2009-07-package' && relation === 'part-of'),
    );
    const fourteen = parts.filter(({ citations }) => citations.some(({ source }) => source === 'wikipedia'));
    expect(fourteen).toHaveLength(14);
    expect(parts).toHaveLength(17); // and the three that Elaph names
    expect(parts.every(({ kind }) => kind === 'agreement')).toBe(true);
    expect(new Set(fourteen.map(({ citations }) => citations[0]?.locator)).size).toBe(14);
  });

  it('says of none of them more than that it was signed: what became of them is unknown', () => {
    const statuses = [...whole.records.values()]
      .filter((one): one is Agreement => one.kind === 'agreement' && one.id.startsWith('2009-07'))
      .map((one) => statusOf(one)?.stage);
    // Syria Oil says of the visa exemption alone that Syria had approved it
    expect(statuses.filter((stage) => stage !== 'signed')).toEqual(['approved']);
  });

  it('names “most of the package in force” at each of its texts as said of the package, and of no text more than is said of it', () => {
    for (const one of agreements.filter(({ id }) => id.startsWith('2009-07'))) {
      const inForce = stageLines(one, whole).find(({ stage }) => stage === 'in-force');
      expect(inForce, one.id).toMatchObject({ state: 'of-package', reports: [], ofPackage: [{ share: 'most', date: '../2010-06' }] });
      expect(explainStatus(one, whole).lastSaid, one.id).toBe('2010-06');
    }
  });

  it('knows whose approval of the visa exemption is reported, and that the other side’s is unknown', () => {
    const visa = agreements.find(({ id }) => id === '2009-07-visa-exemption')!;
    expect(explainStatus(visa, whole)).toMatchObject({ reached: { stage: 'approved', by: 'syria' }, unsaidSides: ['azerbaijan'] });
  });

  it('says “no” only where a source does: the gas of twenty years was not yet carried out in December 2010', () => {
    const denied = agreements.flatMap((one) => explainStatus(one, whole).denied.map(({ stage, date }) => [one.id, stage, date]));
    expect(denied).toEqual([['2010-11-23-gas-twenty-years', 'implemented', '2010-12-07']]);
  });

  it('puts in doubt the two signatures that Syria Oil still expected', () => {
    const contested = agreements.filter((one) => explainStatus(one, whole).contested.length > 0).map(({ id }) => id);
    expect(contested.toSorted()).toEqual(['2009-09-double-taxation', '2010-03-04-gas-memorandum']);
  });

  it('counts the package as fourteen named, three more named elsewhere, nineteen counted, and twenty documents in all', () => {
    const { total, betweenSides, withOthers, packages } = countAgreements(whole.records.values());
    expect([total, betweenSides + withOthers]).toEqual([agreements.length, agreements.length]);
    expect(packages).toHaveLength(1);
    expect(packages[0]?.named.map(({ source, texts }) => [source, texts.length])).toEqual([['wikipedia', 14], ['elaph09', 3]]); // oxfmt-ignore
    expect(packages[0]?.counted.map(({ value, citations }) => [value, citations[0]?.source])).toEqual([[19, 'thawra']]);
    expect(packages[0]?.inAll.map(({ value, citations }) => [value, citations[0]?.source])).toEqual([[20, 'mfa']]);
  });

  it('names the bodies of the fourteen documents as their titles do', () => {
    const listed = agreements.filter(({ citations }) => citations.some(({ locator }) => locator?.includes('list, no.')));
    const bodies = listed.flatMap(({ title, parties }) =>
      parties.map(({ actor, named }) => ({ title: title.toLowerCase(), name: named ?? whole.actors.get(actor)?.name ?? actor })),
    );
    expect(bodies).toHaveLength(28);
    expect(bodies.filter(({ title, name }) => !title.includes(name.toLowerCase()))).toEqual([]);
  });

  it('has the text of no agreement, and says of each whether it was looked for', () => {
    const states = agreements.map((one) => textOf(one).is);
    expect(states).not.toContain('public');
    const said = agreements.filter(({ summary }) => /no (primary )?text (of it )?was found/i.test(summary));
    expect(said.filter((one) => textOf(one).is !== 'not-found').map(({ id }) => id)).toEqual([]);
  });

  it('cites for a record what is cited for its stages, its text and its package: else the work would count for nothing', () => {
    const missing = [...whole.records.values()].flatMap((one) => {
      const cited = new Set(sourcesOf(one));
      return citationsOf(one).flatMap(({ source }) => (cited.has(source) ? [] : [`${one.id}: ${source}`]));
    });
    expect(missing).toEqual([]);
  });

  it('does not count the claimed gas of December 2011 as delivered, and shows who claims it', () => {
    const claim = record('2011-12-gas-exports-claim');
    expect(claim.date).toBe('2011-12');
    expect(claim).toMatchObject({ stage: 'planned' });
    expect(claim.disputed).toContain('December 2011');
    expect(claim.rivals).toEqual([
      expect.objectContaining({ field: 'stage', value: 'delivered', citations: [expect.objectContaining({ source: 'wikipedia' })] }),
    ]);
  });

  it('keeps both official figures for the gas of 2025, each with the other as a rival', () => {
    const figures = (id: string) => {
      const one = record(id);
      return one.kind === 'gas' ? [one.stage, one.quantities[0]?.value, one.quantities[0]?.unit] : [];
    };
    expect(figures('2026-01-12-gas-ministry-2025')).toEqual(['delivered', 0.5, 'bcm']);
    expect(figures('2026-02-19-gas-statistics-2025')).toEqual(['delivered', 350.899, 'mcm']);
    for (const id of ['2026-01-12-gas-ministry-2025', '2026-02-19-gas-statistics-2025']) {
      expect(record(id).rivals.length).toBeGreaterThan(0);
      expect(record(id).disputed).toBeTruthy();
    }
  });

  it('counts the first two hundred tonnes once: one delivery, to which dispatch and distribution are tied', () => {
    const aid = [...whole.records.values()].filter((one) => one.kind === 'aid');
    const tonnes = aid.filter(({ quantities }) => quantities.some(({ value, unit }) => value === 200 && unit === 'tonne'));
    expect(tonnes.map(({ id, stage }) => [id, stage])).toEqual([
      ['2024-12-30-first-convoy-sent', 'committed'],
      ['2025-01-05-aid-arrival', 'delivered'],
    ]);
    expect(record('2025-01-05-aid-arrival').related).toContainEqual({ id: '2024-12-30-first-convoy-sent', relation: 'implements' });
    expect(record('2025-02-28-aid-karakopru')).toMatchObject({
      quantities: [],
      related: [{ id: '2025-01-05-aid-arrival', relation: 'part-of' }],
    });
  });

  it('never counts a pledged school as delivered', () => {
    const schools = [...whole.records.values()].filter((one) => one.kind === 'aid' && one.quantities.some(({ unit }) => unit === 'school'));
    expect(schools.length).toBeGreaterThan(0);
    expect(schools.every((one) => one.kind === 'aid' && one.stage !== 'delivered')).toBe(true);
  });

  it('counts texts that were concluded, and not the count of twenty in all as twenty more', () => {
    expect(agreements.length).toBeLessThan(40);
    expect([...whole.records.values()].some((one) => one.kind !== 'agreement' && /twenty documents/i.test(one.summary))).toBe(true);
  });

  it('cites every entry of the registers that it keeps, and every person has a side', () => {
    const cited = new Set([...whole.records.values()].flatMap((one) => sourcesOf(one)));
    const ofRoute = new Set(
      [...whole.legs.flatMap(citationsOfLeg), ...whole.paths.flatMap(({ properties }) => properties.citations)].map(({ source }) => source),
    );
    const idle = [...whole.sources.keys()].filter((id) => !cited.has(id) && !ofRoute.has(id));
    expect(idle).toEqual([]);
  });

  it('tells where each visit led from the country of its place', () => {
    const direction = (id: string) => directionOf(record(id) as never, facts.dataset, whole);
    expect(direction('2009-07-assad-azerbaijan')).toEqual({ to: 'azerbaijan' });
    expect(direction('2010-03-04-natig-aliyev-damascus')).toEqual({ to: 'syria' });
  });

  it('says of every record without a date that no date is given', () => {
    const silent = [...whole.records.values()].filter(({ date, summary }) => date === 'XXXX' && !/no date|since 2012/.test(summary));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('attributes every statement to its speaker or its work, in its own summary', () => {
    const word = (text: string) => text.split(/[\s,–—()“”’'-]+/).filter((part) => part.length > 3);
    const weak = new Set([
      'Azerbaijan',
      'Syria',
      'Syrian',
      'Ministry',
      'Foreign',
      'Affairs',
      'Republic',
      'Institute',
      'article',
      'author',
      'News',
      'Embassy',
      'Government',
    ]);
    const silent = [...whole.records.values()].filter((one) => {
      if (one.kind !== 'statement') return false;
      const names = one.speakers.flatMap(({ actor, office }) => [
        whole.actors.get(actor)?.name ?? '',
        ...(whole.actors.get(actor)?.variants ?? []),
        office ?? '',
      ]);
      const works = one.citations.flatMap(({ source }) => [
        whole.sources.get(source)?.publisher ?? '',
        whole.sources.get(source)?.author ?? '',
      ]);
      const strong = [...names, ...works].flatMap(word).filter((part) => !weak.has(part));
      const isState = one.speakers.some(
        ({ actor }) => whole.actors.get(actor)?.kind === 'country' && one.summary.includes(whole.actors.get(actor)?.name ?? '-'),
      ); // it voted
      const isNamed =
        isState ||
        strong.some((part) => one.summary.includes(part)) ||
        /\b(ministry|embassy|source|essay|article|report)/i.test(one.summary);
      return !isNamed;
    });
    expect(silent.map(({ id, summary }) => `${id}: ${summary}`)).toEqual([]);
  });

  it('has a colour of at least 3:1 for every sector on its theme', () => {
    for (const { id, colour } of facts.sectors.values()) {
      expect(contrast(colour.light, '#ffffff'), id).toBeGreaterThanOrEqual(3);
      expect(contrast(colour.dark, '#171b1f'), id).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the route, in the record that ships', () => {
  const leg = (id: string) => {
    const found = whole.legs.find((one) => one.id === id);
    if (!found) throw new Error(`no leg ${id}`);
    return found;
  };
  const chain = chainOf(whole);
  const day = (iso: string) => trusted(iso).start;

  it('is one chain from the field to the power plant: each leg begins where the one before it ends', () => {
    const lines = chain.map(({ geometry }) => geometry.coordinates);
    expect(lines.slice(1).map((line) => line[0])).toEqual(lines.slice(0, -1).map((line) => line.at(-1)));
    const points = pointsOf(chain, whole.nodes);
    expect(points).toHaveLength(chain.length + 1);
    expect([points[0]?.properties.role, points.at(-1)?.properties.role]).toEqual(['field', 'power-plant']);
  });

  // The figures of the research (gas-route-facts.json). Of a rival, its first figure.
  const none = { km: undefined, otherKm: [], bcm: [], otherBcm: [] };
  const afterScpx = ['23', '21–24', '24.04', '25', '2019']; // the last is when Trend has the expansion completed
  it.each([
    ['sd-sangachal', { km: 90, otherKm: ['85'], bcm: [10, 26], otherBcm: ['80.7'] }],
    ['scp-az', { km: 443, otherKm: ['692'], bcm: [7.4, 24], otherBcm: afterScpx }],
    ['scp-ge', { km: 248, otherKm: ['249', '692'], bcm: [7.4, 24], otherBcm: afterScpx }],
    ['bte-tr', { ...none, km: 280 }],
    ['botas-erzurum-sivas', none],
    ['botas-sivas-turkoglu', none],
    ['tr-sy-turkiye', { ...none, km: 93, otherKm: ['93'], bcm: [2.19], otherBcm: ['2', '1.2'] }],
    ['tr-sy-syria', { km: 62, otherKm: ['65', '60', '50', '53.6', '20'], bcm: [2.19], otherBcm: ['3.4'] }],
    ['sy-aleppo-link', none],
    ['sy-aleppo-homs', { ...none, otherKm: ['250', '193.4'] }],
    ['plan-2011-kilis-aleppo', { ...none, km: 65, otherKm: ['62'] }],
  ])('gives the published figures of %s, and what others say of them', (id, figures) => {
    const { lengthKm, capacities, rivals } = leg(id).properties;
    const others = (field: string) =>
      rivals.filter((rival) => rival.field === field).map(({ value }) => /[\d.]+(–[\d.]+)?/.exec(value)?.[0]);
    expect({
      km: lengthKm,
      otherKm: others('lengthKm'),
      bcm: capacities.map(({ bcmPerYear }) => bcmPerYear),
      otherBcm: others('capacities'),
    }).toEqual(figures);
  });

  it('names the two pipelines that it does not draw, with their figures, where they meet the chain', () => {
    expect(leg('bte-tr').properties.notes.join()).toMatch(/TANAP.*1,811 km.*16 bcm a year, to grow to 24 and 31/);
    expect(leg('sy-aleppo-homs').properties.notes.join()).toMatch(/Arab Gas Pipeline.*320 km.*36 inch, 10 bcm a year/);
  });

  it('tells the stages of each leg in order of time, one after the other', () => {
    for (const { id, properties } of whole.legs) {
      const dates = properties.stages.map(({ date }) => trusted(date));
      dates.slice(1).forEach((date, at) => expect(date.start, id).toBeGreaterThan(dates[at]!.end));
    }
  });

  it('tells capacities and operators in order of time, each from when there is something to carry', () => {
    for (const { id, properties } of whole.legs) {
      const begun = properties.stages[0] ? trusted(properties.stages[0].date).start : Infinity;
      const starts = properties.capacities.map(({ date }) => trusted(date).start);
      expect(starts, id).toEqual(starts.toSorted((a, b) => a - b));
      expect(starts.every((start) => start >= begun), id).toBe(true); // oxfmt-ignore
      const ends = properties.operators.flatMap(({ date }) => (date ? [trusted(date).end] : []));
      expect(ends, id).toEqual(ends.toSorted((a, b) => a - b));
    }
  });

  it('lets no gas of this chain flow before 2 August 2025, nor reach the last leg before 9 August', () => {
    const carrying = (iso: string) => whole.legs.filter((one) => carriageOf(one, day(iso))).map(({ properties }) => properties.order);
    expect(carrying('2025-08-01')).toEqual([]);
    expect(carrying('2025-08-02')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(carrying('2025-08-09'), 'of the assumed join nobody says it').toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
  });

  it('says “under a swap” of exactly the legs whose way through Türkiye nobody publishes', () => {
    const swapped = chain.filter((one) => carriageOf(one, day('2025-08-02')) === 'swap').map(({ properties }) => properties.short);
    expect(swapped).toEqual(['Türkgözü – Erzurum', 'Erzurum – Sivas', 'Sivas – Türkoğlu']);
  });

  it('carries gas only along legs that are in service by then, or of which nobody says since when', () => {
    const standings = chain.map((one) => {
      const { carries } = one.properties;
      return carries && standingOf(one, trusted(carries.date).start).is;
    });
    expect(standings).toEqual([...Array<string>(4).fill('operating'), 'undated', ...Array<string>(3).fill('operating'), undefined, 'operating']); // oxfmt-ignore
  });

  it('has the link idle in December 2011, with the claim that gas flowed then beside it', () => {
    const link = leg('tr-sy-syria');
    expect(standingOf(link, day('2009-07-09')).is).toBe('building');
    expect(standingOf(link, day('2011-12-15')).is).toBe('idle');
    expect(standingOf(leg('plan-2011-kilis-aleppo'), day('2011-12-15')).is).toBe('planned');
    expect(standingOf(leg('tr-sy-turkiye'), day('2015')).is, 'nothing is said of it before May 2025').toBe('before');
    for (const { properties } of [link, leg('plan-2011-kilis-aleppo')])
      expect(properties.rivals).toContainEqual(
        expect.objectContaining({
          field: 'stages',
          value: expect.stringContaining('December 2011') as string,
          citations: [expect.objectContaining({ source: 'wikipedia' })],
        }),
      );
  });

  it('keeps what one reporter says of the link’s building beside what the others do', () => {
    const rival = leg('tr-sy-syria').properties.rivals.find(({ citations, field }) => field === 'stages' && citations[0]?.source === 'efe-2025-08-02');
    expect(rival?.value).toContain('finished only in May 2025');
  }); // oxfmt-ignore

  it('draws the contract between the two capitals, and the swap from the way in to where the gas is handed over', () => {
    const [contract, swap] = (['contract', 'swap'] as const).map((kind) =>
      whole.paths.filter(({ properties }) => properties.kind === kind),
    );
    const at = (id: string) => [whole.places.get(id)?.lon, whole.places.get(id)?.lat];
    expect(contract?.map(({ geometry }) => geometry.coordinates)).toEqual([[at('baku'), at('damascus')]]);
    const node = (id: string) => whole.nodes.find((one) => one.id === id)?.geometry.coordinates;
    expect(swap?.map(({ geometry }) => geometry.coordinates)).toEqual([[node('node-ge-tr-border'), node('node-yavuzlu')]]);
    expect(contract?.[0]?.properties.parties.map(({ role }) => role)).toEqual(['sells', 'buys', 'carries', 'finances']);
    for (const { properties } of whole.paths) for (const id of properties.records) expect(record(id).sectors).toContain('energy');
  });
});

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('according to somebody, in the record that ships', () => {
  const voices = voicesIn(whole);

  it('each side and several third countries speak, and each is honestly smaller than the whole', () => {
    for (const by of ['azerbaijan', 'syria', 'turkiye', 'independent']) {
      expect(voices.get(by), by).toBeGreaterThan(10);
      expect(voices.get(by), by).toBeLessThan(whole.records.size);
    }
  });

  it('a Turkish minister quoted by others counts for Türkiye', () => {
    const plan = record('2025-08-02-gas-plan-bayraktar');
    expect(plan.citations.some(({ by }) => by === 'alparslan-bayraktar')).toBe(true);
    expect(accordingTo('turkiye', facts, whole).whole.records.has(plan.id)).toBe(true);
  });

  it('the two official figures for the gas of 2025 are both Azerbaijan’s, and Syria is silent on them', () => {
    const seen = accordingTo('syria', facts, whole).whole.records;
    expect(seen.has('2026-02-19-gas-statistics-2025')).toBe(false);
  });
});
