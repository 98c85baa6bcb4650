/** One record according to somebody: what that voice says of each field, another value where it gives one, silence where it gives none. */
import { agreementSeenBy, packageSeenBy } from './agreements/seenBy.ts';
import { type Ear, earFor, moved, type Speaks } from './ear.ts';
import { citationsOf } from './citationsOf.ts';
import type { AnyRecord, Citation, Visit } from './types.ts';

/** The record as it is according to those for whom `speaks` is true. */
export function seenBy(record: AnyRecord, speaks: Speaks): AnyRecord {
  const ear = earFor(record, speaks);
  const { value, silent, used, displaced, kept } = ear;
  const date = value('date', record.date, 'XXXX', (rival) => (typeof rival.value === 'string' ? rival.value : 'XXXX'));
  const places = value('places', record.places, [], () => []);
  const seen = seenKind(record, { date, places }, ear);
  // who says so: for the record, and for the values that took the place of its own; failing both, whoever makes the voice heard at all
  const adopted = [...used].flatMap(({ field, citations }) => citations.filter(speaks).map((one) => ({ ...one, supports: [field] })));
  const heard = [...record.citations.filter(speaks), ...adopted];
  const citations = unique(heard.length > 0 ? heard : citationsOf(record).filter(speaks));
  if (date !== record.date) delete seen.dateInferred; // the reason was for the record's own date
  const rivals = [...displaced, ...record.rivals.filter((rival) => !used.has(rival))];
  const inPlace = ({ supports, ...citation }: Citation): Citation => ({
    ...citation,
    ...(supports && { supports: supports.map((field) => moved(field, kept)) }),
  });
  return {
    ...seen,
    citations: citations.map(inPlace),
    rivals: rivals.map((rival) => ({ ...rival, field: moved(rival.field, kept) })),
    silent: silent.map((field) => moved(field, kept)),
  };
}

function seenKind(record: AnyRecord, common: Pick<AnyRecord, 'date' | 'places'>, ear: Ear): AnyRecord {
  const { word, quantities } = ear;
  const figures = 'quantities' in record && record.quantities ? { quantities: quantities(record.quantities) } : {};
  /** A rank is that of the office: a voice that is silent on the one is silent on the other. */
  const participants = (list: Visit['visitors'], path: string): Visit['visitors'] =>
    list.map(({ actor, office: own, level }, at) => {
      const office = word(`${path}.${at}.office`, own);
      return { actor, ...(office !== undefined && { office, ...(level && { level }) }) };
    });
  switch (record.kind) {
    case 'event': {
      const { meeting } = record;
      return {
        ...record,
        ...common,
        ...figures,
        ...(record.package && { package: packageSeenBy(record.package, ear) }),
        ...(meeting && {
          meeting: { envoys: participants(meeting.envoys, 'meeting.envoys'), hosts: participants(meeting.hosts, 'meeting.hosts') },
        }),
      };
    }
    case 'statement':
      return { ...record, ...common, ...figures };
    case 'aid':
      return { ...record, ...common, ...figures, stage: word('stage', record.stage) };
    case 'gas':
    case 'trade': {
      // a voice that gives the figure and says nothing of its period gives it for the period of the record
      const isOther = record.period !== undefined && ear.hear('period').says === 'other';
      return {
        ...record,
        ...common,
        ...figures,
        ...(isOther && { period: word('period', record.period) }),
        stage: word('stage', record.stage),
      };
    }
    case 'visit':
      return {
        ...record,
        ...common,
        visitors: participants(record.visitors, 'visitors'),
        hosts: participants(record.hosts, 'hosts'),
        level: word('level', record.level),
        form: word('form', record.form),
      };
    case 'agreement':
      return agreementSeenBy(record, common, ear);
  }
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
