/** One record according to somebody: what that voice says of each field, another value where it gives one, silence where it gives none. */
import type { AnyRecord, Citation, Quantity, RecordOf, Rival } from './types.ts';

type Stage = RecordOf<'agreement'>['stages'][number];

/** Every citation of a record: for itself, for what is said of its stages, text and package, for its rivals. */
export function citationsOf(record: AnyRecord): Citation[] {
  return [record, ...claimsOf(record), ...record.rivals].flatMap(({ citations }) => citations);
}

/** What a record holds with citations of its own. */
function claimsOf(record: AnyRecord): { citations: Citation[] }[] {
  if (record.kind === 'agreement')
    return [...record.stages, ...(record.notReached ?? []), ...(record.texts ?? []), ...(record.until ? [record.until] : [])];
  return record.kind === 'event' && record.package ? [...record.package.stages, ...record.package.inAll] : [];
}

/** What a voice says of one field: the record's own value, another, or nothing. */
type Heard = { readonly says: 'own' } | { readonly says: 'other'; readonly rival: Rival } | { readonly says: 'nothing' };

/** A work that gives another value of the field does not give the record's own, however much of the record it supports. */
function hear(record: AnyRecord, field: string, speaks: (citation: Citation) => boolean): Heard {
  const rivals = record.rivals.filter((one) => isSame(one.field, field));
  const dissenters = new Set(rivals.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const isHeard = record.citations.some(
    (citation) =>
      speaks(citation) && !dissenters.has(citation.source) && (!citation.supports || citation.supports.some((path) => isSame(path, field))),
  );
  if (isHeard) return { says: 'own' };
  const rival = rivals.find(({ citations }) => citations.some(speaks));
  return rival ? { says: 'other', rival } : { says: 'nothing' };
}

/** "quantities.0" is about "quantities.0.value", and the other way round. */
function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The record as it is according to those for whom `speaks` is true. */
export function seenBy(record: AnyRecord, speaks: (citation: Citation) => boolean): AnyRecord {
  const silent: string[] = [];
  const used = new Set<Rival>();
  const displaced: Rival[] = [];
  /** The voice's value of a field; `nothing` where it is silent. */
  const value = <Value, Nothing>(field: string, own: Value, nothing: Nothing, read: (rival: Rival) => Value | Nothing): Value | Nothing => {
    const heard = hear(record, field, speaks);
    if (heard.says === 'own') return own;
    if (heard.says === 'nothing') silent.push(field);
    else {
      used.add(heard.rival);
      // what the record itself holds is now one of the other values
      if (typeof own === 'string')
        displaced.push({ field, value: own, citations: record.citations.filter((one) => !speaks(one)), note: '' });
    }
    return heard.says === 'nothing' ? nothing : read(heard.rival);
  };
  const word = <Word extends string>(field: string, own: Word | undefined) => value(field, own, undefined, (rival) => rival.value as Word);
  const quantities = (list: readonly Quantity[]) =>
    list.flatMap((own, at) => value(`quantities.${at}`, [own], [], (rival) => [quantityOf(own, rival)])); // prettier-ignore

  const date = value('date', record.date, 'XXXX', (rival) => (typeof rival.value === 'string' ? rival.value : 'XXXX'));
  const places = value('places', record.places, [], () => []);
  const common = { date, places };
  const kept: number[] = [];
  const seen = seenKind(record, { common, word, quantities, value, speaks, silent, used, displaced, kept });
  // who says so: for the record, and for the values that took the place of its own; failing both, whoever makes the voice heard at all
  const adopted = [...used].flatMap(({ field, citations }) => citations.filter(speaks).map((one) => ({ ...one, supports: [field] })));
  const heard = [...record.citations.filter(speaks), ...adopted];
  const citations = unique(heard.length > 0 ? heard : citationsOf(record).filter(speaks));
  if (date !== record.date) delete seen.dateInferred; // the reason was for the record's own date
  const rivals = [...displaced, ...record.rivals.filter((rival) => !used.has(rival))];
  return { ...seen, citations, rivals: rivals.map((rival) => ({ ...rival, field: movedStage(rival.field, kept) })), silent };
}

/** The path of a stage in the list of those that the voice reports (`kept`, by their old places); where it reports none, a place that is empty. */
function movedStage(field: string, kept: readonly number[]): string {
  const [list, at, ...rest] = field.split('.');
  if (list !== 'stages' || at === undefined) return field;
  const place = kept.indexOf(Number(at));
  return [list, place === -1 ? kept.length + Number(at) : place, ...rest].join('.');
}

interface Ear {
  readonly common: Pick<AnyRecord, 'date' | 'places'>;
  readonly word: <Word extends string>(field: string, own: Word | undefined) => Word | undefined;
  readonly quantities: (list: readonly Quantity[]) => Quantity[];
  readonly value: <Value, Nothing>(field: string, own: Value, nothing: Nothing, read: (rival: Rival) => Value | Nothing) => Value | Nothing;
  readonly speaks: (citation: Citation) => boolean;
  readonly silent: string[];
  readonly used: Set<Rival>;
  readonly displaced: Rival[];
  readonly kept: number[];
}

function seenKind(record: AnyRecord, { common, word, quantities, value, speaks, silent, used, displaced, kept }: Ear): AnyRecord {
  const figures = 'quantities' in record && record.quantities ? { quantities: quantities(record.quantities) } : {};
  switch (record.kind) {
    case 'event':
      return { ...record, ...common, ...figures, ...(record.package && { package: packageSeenBy(record.package, speaks, silent) }) };
    case 'statement':
      return { ...record, ...common, ...figures };
    case 'aid':
    case 'gas':
    case 'trade':
      return { ...record, ...common, ...figures, stage: word('stage', record.stage) } as AnyRecord;
    case 'visit': {
      const holders = (name: 'visitors' | 'hosts') =>
        record[name].map((holder, at) => {
          const office = word(`${name}.${at}.office`, holder.office);
          return { actor: holder.actor, ...(office !== undefined && { office }) };
        });
      return {
        ...record,
        ...common,
        visitors: holders('visitors'),
        hosts: holders('hosts'),
        level: word('level', record.level),
        form: word('form', record.form),
      };
    }
    case 'agreement': {
      const stages = record.stages.flatMap((stage, at) => {
        const field = `stages.${at}.stage`;
        const isHeard = stage.citations.some(speaks);
        const rival = isHeard ? undefined : record.rivals.find((one) => one.field === field && one.citations.some(speaks));
        if (isHeard || rival) kept.push(at);
        if (isHeard) return [stageSeenBy(record, stage, at, speaks)];
        if (!rival) return [];
        used.add(rival);
        displaced.push({ field, value: stage.stage, citations: stage.citations, note: '' });
        // it names the stage and no day for it
        const { dateInferred: _, ...rest } = stage;
        return [{ ...rest, stage: rival.value as typeof stage.stage, date: 'XXXX', citations: rival.citations.filter(speaks) }];
      });
      if (stages.length === 0) silent.push('stages');
      const { duration, until, notReached, texts, ...rest } = record;
      const heard = duration && value('duration', duration, undefined, () => undefined);
      const denied = heardOf(notReached ?? [], speaks);
      const published = heardOf(texts ?? [], speaks);
      const [end] = heardOf(until ? [until] : [], speaks);
      return {
        ...rest,
        ...common,
        stages,
        ...(denied.length > 0 && { notReached: denied }),
        ...(published.length > 0 && { texts: published }),
        ...(heard && { duration: heard }),
        ...(end && { until: end }),
      };
    }
  }
}

type Package = NonNullable<RecordOf<'event'>['package']>;

/** Of a package what the voice says of it; it stays a package where the voice says nothing. */
function packageSeenBy({ stages, inAll }: Package, speaks: Ear['speaks'], silent: string[]): Package {
  const heard = { stages: heardOf(stages, speaks), inAll: heardOf(inAll, speaks) };
  if (stages.length > 0 && heard.stages.length === 0) silent.push('package.stages');
  if (inAll.length > 0 && heard.inAll.length === 0) silent.push('package.inAll');
  return heard;
}

/** Of claims with citations of their own those that the voice makes, with its citations. */
function heardOf<Claim extends { citations: Citation[] }>(claims: readonly Claim[], speaks: Ear['speaks']): Claim[] {
  return claims.flatMap((claim) => {
    const citations = claim.citations.filter(speaks);
    return citations.length > 0 ? [{ ...claim, citations }] : [];
  });
}

/** A stage with the day that the voice gives it, where all its works that speak of the stage give another day. */
function stageSeenBy(record: RecordOf<'agreement'>, stage: Stage, at: number, speaks: (citation: Citation) => boolean): Stage {
  const speakers = stage.citations.filter(speaks);
  const isDateOfStage = (field: string) => field === `stages.${at}.date` || (field === 'date' && stage.date === record.date);
  const other = record.rivals.find(
    ({ field, citations }) =>
      isDateOfStage(field) && speakers.every(({ source }) => citations.some((citation) => citation.source === source)),
  );
  if (!other) return { ...stage, citations: speakers };
  const { dateInferred: _, ...rest } = stage;
  return { ...rest, date: typeof other.value === 'string' ? other.value : 'XXXX', citations: speakers };
}

function quantityOf(own: Quantity, { value }: Rival): Quantity {
  if (typeof value === 'object') return value;
  const { low: _, high: __, ...rest } = own;
  return { ...rest, value: Number(value) };
}

/** Each place of a work once, for everything that it supports there. */
function unique(citations: readonly Citation[]): Citation[] {
  const kept = new Map<string, Citation>();
  for (const citation of citations) {
    const key = [citation.source, citation.locator, citation.by].join(' ');
    const { supports, ...same } = kept.get(key) ?? citation;
    const both = supports && citation.supports && [...new Set([...supports, ...citation.supports])];
    kept.set(key, { ...same, ...(both && { supports: both }) });
  }
  return [...kept.values()];
}
