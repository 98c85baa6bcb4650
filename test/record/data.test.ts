/** The record that ships: what the article says, as data. The check of its form is `npm run check:data`. */
import { describe, expect, it } from 'vitest';
import { directionOf, statusOf } from '@/record/derive.ts';
import { factsOf, splitRecord, wholeOf } from '@/record/facts.ts';
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
      .map((one) => statusOf(one).stage);
    // Syria Oil says of the visa exemption alone that Syria had approved it
    expect(statuses.filter((stage) => stage !== 'signed')).toEqual(['approved']);
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

  it('tells where each visit led from the country of its place', () => {
    const direction = (id: string) => directionOf(record(id) as never, facts.dataset, whole);
    expect(direction('2009-07-assad-azerbaijan')).toEqual({ to: 'azerbaijan' });
    expect(direction('2010-03-04-natig-aliyev-damascus')).toEqual({ to: 'syria' });
  });

  it('says of every record without a date that no date is given', () => {
    const silent = [...whole.records.values()].filter(({ date, summary }) => date === 'XXXX' && !/no date|since 2012/.test(summary));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('attributes every statement to a speaker in its summary', () => {
    for (const one of whole.records.values()) {
      if (one.kind !== 'statement') continue;
      const names = one.speakers.flatMap(({ actor }) => [
        whole.actors.get(actor)?.name ?? '',
        ...(whole.actors.get(actor)?.variants ?? []),
      ]);
      const works = one.citations.map(({ source }) => whole.sources.get(source)?.publisher ?? '');
      const words = [...names, ...works].flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length > 3);
      expect(
        words.some((word) => one.summary.includes(word)),
        `${one.id}: “${one.summary}” names no speaker`,
      ).toBe(true);
    }
  });

  it('has a colour of at least 3:1 for every sector on its theme', () => {
    for (const { id, colour } of facts.sectors.values()) {
      expect(contrast(colour.light, '#ffffff'), id).toBeGreaterThanOrEqual(3);
      expect(contrast(colour.dark, '#171b1f'), id).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws a route without gaps: each main leg begins where the one before it ends', () => {
    const chain = whole.legs.filter(({ properties }) => properties.existence !== 'planned').map(({ geometry }) => geometry.coordinates);
    expect(chain.slice(1).map((leg) => leg[0])).toEqual(chain.slice(0, -1).map((leg) => leg.at(-1)));
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
