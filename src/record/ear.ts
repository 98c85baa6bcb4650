/** What a voice says of one record, field by field: the record's own value, another, or nothing. */
import type { AnyRecord, Citation, Quantity, Rival } from './types.ts';

/** Tells of a citation whether it speaks for the voice. */
export type Speaks = (citation: Citation) => boolean;

/** What a voice says of one field. */
export type Heard = { readonly says: 'own' } | { readonly says: 'other'; readonly rival: Rival } | { readonly says: 'nothing' };

/** Listens to a voice, and notes what becomes of the record's own values and of its rivals. */
export interface Ear {
  readonly speaks: Speaks;
  readonly hear: (field: string) => Heard;
  /** The voice's value of a field: `own`, what `read` makes of a rival, or `nothing` where it is silent. */
  readonly value: <Value, Nothing>(field: string, own: Value, nothing: Nothing, read: (rival: Rival) => Value | Nothing) => Value | Nothing;
  readonly word: <Word extends string>(field: string, own: Word | undefined) => Word | undefined;
  readonly quantities: (list: readonly Quantity[]) => Quantity[];
  /** Fields of which the voice says nothing. */
  readonly silent: string[];
  /** Rivals whose values have taken the place of the record's own. */
  readonly used: Set<Rival>;
  /** The record's own values that have made room: now they are the others. */
  readonly displaced: Rival[];
  /** Of lists that the voice shortens: the items that are left, by their old places. */
  readonly kept: Map<string, number[]>;
}

export function earFor(record: AnyRecord, speaks: Speaks): Ear {
  const silent: string[] = [];
  const used = new Set<Rival>();
  const displaced: Rival[] = [];
  const kept: Ear['kept'] = new Map();
  const value: Ear['value'] = (field, own, nothing, read) => {
    const heard = hear(record, field, speaks);
    if (heard.says === 'own') return own;
    if (heard.says === 'nothing') {
      silent.push(field);
      return nothing;
    }
    used.add(heard.rival);
    if (typeof own === 'string') displaced.push({ field, value: own, citations: record.citations.filter((one) => !speaks(one)), note: '' });
    return read(heard.rival);
  };
  return {
    speaks,
    hear: (field) => hear(record, field, speaks),
    value,
    word: <Word extends string>(field: string, own: Word | undefined) => value(field, own, undefined, (rival) => rival.value as Word),
    quantities: (list) => {
      const left: number[] = [];
      const heard = list.flatMap((own, at) => {
        const found = value(`quantities.${at}`, [own], [], (rival) => figureOf(own, rival));
        if (found.length > 0) left.push(at);
        return found;
      });
      if (heard.length < list.length) kept.set('quantities', left);
      return heard;
    },
    silent,
    used,
    displaced,
    kept,
  };
}

/** A work that gives another value of the field does not give the record's own, however much of the record it supports. */
function hear(record: AnyRecord, field: string, speaks: Speaks): Heard {
  const rivals = record.rivals.filter((one) => isSame(one.field, field) && !isBeside(one.field, field));
  const dissenters = new Set(rivals.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const isHeard = record.citations.some(
    (citation) =>
      speaks(citation) && !dissenters.has(citation.source) && (!citation.supports || citation.supports.some((path) => isSame(path, field))),
  );
  if (isHeard) return { says: 'own' };
  // words are no figure: they stay among what others say
  const isValue = ({ value }: Rival) => !field.startsWith('quantities.') || typeof value !== 'string';
  const rival = rivals.find((one) => one.citations.some(speaks) && isValue(one));
  return rival ? { says: 'other', rival } : { says: 'nothing' };
}

/** "quantities.0" is about "quantities.0.value", and the other way round. */
function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** What is said beside a figure, as in a note, says nothing else of the figure. */
function isBeside(of: string, field: string): boolean {
  return of !== field && /^quantities\.\d+\.(note|of)$/.test(of);
}

/** The voice's figure in the place of the record's own, with the same role; none where it has words alone. */
function figureOf(own: Quantity, { value }: Rival): Quantity[] {
  if (typeof value === 'string') return []; // not heard as a value; see above
  if (typeof value === 'object') return [{ ...(own.role && { role: own.role }), ...value }];
  const { low: _, high: __, ...rest } = own;
  return [{ ...rest, value }];
}

/** The path of an item in a list that the voice shortens; of an item that is not left, a place that is empty. */
export function moved(field: string, kept: Ear['kept']): string {
  const [list = '', at, ...rest] = field.split('.');
  const left = kept.get(list);
  if (!left || at === undefined) return field;
  const place = left.indexOf(Number(at));
  return [list, place === -1 ? left.length + Number(at) : place, ...rest].join('.');
}

/** Of claims with citations of their own those that the voice makes, with its citations. */
export function heardOf<Claim extends { citations: Citation[] }>(claims: readonly Claim[], speaks: Speaks): Claim[] {
  return claims.flatMap((claim) => {
    const citations = claim.citations.filter(speaks);
    return citations.length > 0 ? [{ ...claim, citations }] : [];
  });
}
