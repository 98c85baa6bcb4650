// Which filters, perspectives and options are recounted.

export const perspectives = [
  'azerbaijan', 'syria', 'turkiye', 'independent', 'russia', 'georgia',
  'source:wikipedia', 'source:jps', 'source:trend0107', 'source:azernews-bc', 'source:mfa', 'source:trend0228', 'source:hashtag1103',
]; // oxfmt-ignore

export const allPerspectives = (raw) => {
  const works = raw.records.flatMap(({ citations, rivals }) =>
    [...citations, ...rivals.flatMap((one) => one.citations)].map(({ source }) => source),
  );
  return ['', ...new Set([...perspectives, ...[...raw.sources.values()].map(({ side }) => side), ...works.map((id) => `source:${id}`)])].filter((one) => one !== 'unknown'); // oxfmt-ignore
};

const values = (raw) => ({
  sector: [...raw.sectors.keys()],
  kind: ['visit', 'agreement', 'event', 'aid', 'gas', 'trade', 'statement'],
  level: ['head-of-state', 'head-of-government', 'deputy-head-of-government', 'minister', 'deputy-minister', 'parliament', 'official'],
  form: ['official', 'working', 'margins', 'call', 'unknown'],
  direction: [...raw.sides, 'third', 'none'],
  stage: ['pledged', 'committed', 'delivered'],
  type: ['agreement', 'memorandum-of-understanding', 'protocol'],
  statement: ['position', 'allegation', 'prospect', 'assessment'],
  actor: [...raw.actors.keys()],
  place: [...raw.places.keys()],
  source: [...raw.sources.keys()],
  side: [...new Set([...raw.sources.values()].map(({ side }) => side))],
  language: [...new Set([...raw.sources.values()].flatMap(({ language }) => language ?? []))],
  era: [...raw.eras.map(({ id }) => id), 'undated'],
});

const chosen = (facet, ids, except = false) => ({ choices: { [facet]: { ids, except } } });
const spans = [
  ['2025', '2025'], ['2025', undefined], [undefined, '2024'], ['2024-12-08', undefined], [undefined, '2012-07'], ['2025-07', '2025-12'],
  ['2025-05-04', '2025-05-04'], ['2026', '2025'], ['1992', '2000'], ['2024-02-29', '2025-02-28'], ['2026-03', undefined], ['2012-08', '2025-02-16'],
]; // oxfmt-ignore
const span = ([from, to]) => ({ ...(from && { from }), ...(to && { to }) });

/** Nothing; every value of the short facets, chosen and left out; spans; and some of several facets. */
export function fixedFilters(raw) {
  const of = values(raw);
  const short = ['kind', 'level', 'form', 'direction', 'stage', 'era'].flatMap((facet) =>
    of[facet].flatMap((id) => [chosen(facet, [id]), chosen(facet, [id], true)]),
  );
  return [
    { choices: {} },
    ...of.sector.map((id) => chosen('sector', [id])),
    ...short,
    ...spans.map((one) => ({ choices: {}, ...span(one) })),
    chosen('sector', ['energy', 'humanitarian-aid']),
    chosen('sector', ['energy', 'diplomacy'], true),
    { ...chosen('sector', ['energy']), ...span(['2025', '2025']) },
    { choices: { ...chosen('kind', ['visit', 'event']).choices, ...chosen('place', ['damascus']).choices } },
    { choices: { ...chosen('form', ['call'], true).choices, ...chosen('level', ['minister', 'head-of-state']).choices } },
  ]; // oxfmt-ignore
}

/** The same for the same seed, everywhere. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One to three facets with one to three values each, sometimes left out; half of them with dates. What occurs in records is drawn more often. */
export function randomFilters(raw, count, seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const of = values(raw);
  const anyRecord = () => pick(raw.records);
  const own = {
    actor: () => pick(anyRecord().actors) ?? pick(of.actor),
    place: () => pick(anyRecord().places) ?? pick(of.place),
    source: () => pick(anyRecord().citations).source,
  };
  // what leaves out all but agreements or statements leaves nothing to count
  const names = Object.keys(of).filter((facet) => !['type', 'statement'].includes(facet));
  const limit = () => {
    const year = next() < 0.3 ? 1992 + Math.floor(next() * 35) : 2024 + Math.floor(next() * 3);
    const [month, day] = [1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)].map((one) => String(one).padStart(2, '0'));
    return pick([`${year}`, `${year}-${month}`, `${year}-${month}-${day}`]);
  };
  return Array.from({ length: count }, () => {
    const choices = {};
    for (let left = Math.floor(next() * 3) + (next() < 0.2 ? 1 : 0); left > 0; left -= 1) {
      const facet = next() < 0.05 ? pick(['type', 'statement']) : pick(names);
      const ids = Array.from({ length: 1 + Math.floor(next() * 3) }, () => own[facet]?.() ?? pick(of[facet]));
      choices[facet] = { ids: [...new Set(ids)], except: next() < 0.35 };
    }
    const dates = next() < 0.5 ? span([next() < 0.7 ? limit() : undefined, next() < 0.7 ? limit() : undefined]) : {};
    return { choices, ...dates };
  });
}

const measures = ['records', 'people', 'family', 'household', 'tonne', 'truck', 'school', 'usd', 'eur', 'item'];
const parts = ['sector', 'place', 'donor', 'channel'];
const flows = ['turnover', 'exports', 'imports', 'investment', 'transit', 'gas'];
const splits = ['level', 'form', 'direction'];
const years = ['', '2025', '2009', '1998', '2026', '2010', '1900'];

/** Each measure with each part; the other options in turn beside them, so that each value stands with many. */
export function allOptions() {
  return measures.flatMap((measure, a) =>
    parts.map((part, b) => {
      const at = a * parts.length + b;
      return {
        measure,
        parts: part,
        flow: flows[at % 6],
        split: splits[at % 3],
        bins: at % 4 < 2 ? 'year' : 'month',
        year: years[at % 7],
        unit: at % 2 === 0 ? 'bcm-per-year' : 'mcm-per-day',
        axis: 'linear',
      };
    }),
  );
}
