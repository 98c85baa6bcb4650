/** What a record says of itself must hold together: its dates, the places in its citations, the fields that it names, its stages and parties. */
import { type Edtf, overlaps, parseEdtf } from '../edtf.ts';
import { entryAt, nearest, type Problem } from '../problem.ts';
import { recordFiles } from '../schema/files.ts';
import { agreementStages, agreementTypes, aidStages, figureStages, visitForms, visitLevels } from '../words.ts';
import { coverageOf } from './dataset.ts';
import { doubt, entriesOf, idOf, type Json, listOf, objectOf, type Raw, type Report, reporter, valueAt, walk } from './raw.ts';

export function checkRecords(raw: Raw): Problem[] {
  const problems: Problem[] = [];
  const coverage = coverageOf(raw);
  const sideOf = new Map(entriesOf(raw, 'actors.json').map((actor) => [idOf(actor), actor['side']]));
  const { sides } = objectOf(raw['dataset.json']);
  for (const file of recordFiles) {
    entriesOf(raw, file).forEach((record, index) => {
      const report = reporter(problems, file, ['entries', index], idOf(record));
      checkDates(record, coverage, report);
      checkRivals(record, report);
      listOf(record['related']).forEach(
        (tie, at) => tie['id'] === record['id'] && report(['related', at], 'is tied to itself: name another record, or remove it'),
      );
      if (record['kind'] === 'visit') checkLevel(record, report);
      if (record['kind'] === 'agreement') checkParties(record, sideOf, Array.isArray(sides) ? sides : [], report);
    });
  }
  checkCitations(raw, problems);
  return problems;
}

function checkDates(record: Json, coverage: Edtf | undefined, report: Report): void {
  const date = parseEdtf(String(record['date']));
  if (date && coverage && !overlaps(date, coverage))
    report(['date'], `"${date.text}" lies outside the coverage (${coverage.text}): correct the date, or widen "coverage" in dataset.json`);
  const isOutside = (when: Edtf) => coverage !== undefined && !overlaps(when, coverage);
  /** Calls for each entry of a list that has a date; what lies outside of the coverage is reported. */
  const each = (list: unknown, path: readonly (string | number)[], check: (when: Edtf, at: readonly (string | number)[]) => void) =>
    listOf(list).forEach((entry, at) => {
      const when = parseEdtf(String(entry['date']));
      if (!when) return;
      const place = [...path, at, 'date'];
      if (isOutside(when)) report(place, `"${when.text}" lies outside the coverage (${coverage?.text})`);
      check(when, place);
    });
  let latest = -Infinity;
  each(record['stages'], ['stages'], (when, place) => {
    // an open start or a year says little of the order: only what cannot be is a fault
    if (when.end < latest)
      report(place, `"${when.text}" lies before the stage above it: stages stand in the order in which they happened`, doubt);
    latest = Math.max(latest, when.start);
  });
  const inPackage = (record['package'] ?? {}) as Json;
  each(record['notReached'], ['notReached'], () => {});
  for (const list of ['stages', 'inAll']) each(inPackage[list], ['package', list], () => {});
}

/** Words that a field may hold, by its last name; a rival of such a field holds one of them. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  level: visitLevels,
  form: visitForms,
  type: agreementTypes,
  stage: [...agreementStages, ...aidStages, ...figureStages],
};

function checkRivals(record: Json, report: Report): void {
  listOf(record['rivals']).forEach((rival, at) => {
    const { field, value } = rival;
    if (typeof field !== 'string') return;
    const own = valueAt(record, field);
    const name = field.split('.').at(-1) ?? '';
    const place = ['rivals', at, 'value'];
    if (own === undefined)
      report(['rivals', at, 'field'], `"${field}" is no field of this record: name one that it has, as "date" or "quantities.0.value"`);
    else if ((name === 'date' || name === 'period') && !parseEdtf(String(value)))
      report(place, `"${String(value)}" is no EDTF date: a rival date is written like a date`);
    else if (typeof own === 'number' && typeof value === 'string')
      report(place, `is "${value}": the field holds a number, so its rival is a number, or a quantity with its unit`);
    else if (vocabularies[name] && record['kind'] !== 'statement' && !vocabularies[name].includes(String(value)))
      report(
        place,
        `is "${String(value)}", which is not known${nearest(String(value), vocabularies[name])}: use one of ${vocabularies[name].map((word) => `"${word}"`).join(', ')}`,
      );
  });
}

/** The level of a visit is the highest rank among its visitors; of some the rank may not be known. */
function checkLevel(record: Json, report: Report): void {
  const ranks: readonly string[] = visitLevels;
  const visitors = listOf(record['visitors']);
  const known = visitors.flatMap(({ level }) => (typeof level === 'string' && ranks.includes(level) ? [ranks.indexOf(level)] : []));
  const own = ranks.indexOf(String(record['level']));
  const highest = Math.min(...known);
  if (own === -1 || known.length === 0 || own === highest || (own < highest && known.length < visitors.length)) return;
  report(
    ['level'],
    `is "${ranks[own]}", and the highest rank among the visitors is "${ranks[highest]}": correct the one or the other`,
    doubt,
  );
}

function checkParties(record: Json, sideOf: ReadonlyMap<unknown, unknown>, sides: readonly unknown[], report: Report): void {
  const actors = listOf(record['parties']).map((party) => party['actor']);
  actors.forEach((actor, at) => actors.indexOf(actor) < at && report(['parties', at], `"${String(actor)}" stands twice: each party once`));
  const found = new Set(actors.map((actor) => sideOf.get(actor)));
  if (record['thirdParty'] === true || actors.length < 2) return;
  const missing = sides.filter((side) => !found.has(side));
  if (missing.length > 0)
    report(
      ['parties'],
      `has nobody of ${missing.map(String).join(' and ')}: name the party on each side, or say "thirdParty": true`,
      doubt,
    );
}

/** Citations everywhere: in records, legs, offices. Core documents are cited with their place; a supported field exists. */
function checkCitations(raw: Raw, problems: Problem[]): void {
  const strict = new Set(entriesOf(raw, 'sources.json').flatMap((source) => (source['locators'] === true ? [source['id']] : [])));
  for (const [file, content] of Object.entries(raw)) {
    const entries = entriesOf(raw, file);
    walk(content, (value, path, holder) => {
      const key = path.at(-1);
      const report: Report = (at, message, more) => reporter(problems, file, [], entryAt(content, path))(at, message, more);
      if (key === 'source' && path.includes('citations') && strict.has(value) && typeof holder['locator'] !== 'string')
        report(path.slice(0, -1), `cites "${String(value)}" without a "locator": say where, as in "§ Economic cooperation, ¶ 3"`, doubt);
      if (path.at(-2) !== 'supports' || typeof value !== 'string' || typeof path[1] !== 'number') return;
      const entry = entries[path[1]];
      const owner = file.endsWith('geojson') ? objectOf(entry)['properties'] : entry;
      if (valueAt(owner, value) === undefined) report(path, `"${value}" is no field of this record: name one that it has`);
    });
  }
}
