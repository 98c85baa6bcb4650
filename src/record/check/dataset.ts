/** The pair itself: coverage, eras that adjoin and fill it, two countries with their codes, extents that are not inside out. */
import { type Edtf, isoOf, isUndated, overlaps, parseEdtf } from '../edtf.ts';
import type { Problem } from '../problem.ts';
import { doubt, entriesOf, idOf, listOf, objectOf, type Raw, type Report, reporter, textOf } from './raw.ts';

/** The coverage as one interval; undefined when it is not one, which is reported. */
export function coverageOf(raw: Raw): Edtf | undefined {
  const { from, to } = objectOf(objectOf(raw['dataset.json'])['coverage']);
  const span = parseEdtf(`${String(from)}/${String(to)}`);
  return span && Number.isFinite(span.start) && Number.isFinite(span.end) ? span : undefined;
}

export function checkDataset(raw: Raw): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, 'dataset.json');
  const dataset = objectOf(raw['dataset.json']);
  const coverage = coverageOf(raw);
  if ('coverage' in dataset && !coverage)
    report(['coverage'], 'is no span of time: "from" and "to" are each a day, a month or a year, and "from" comes first');
  if (coverage) checkEras(listOf(dataset['eras']), coverage, report);
  listOf(dataset['closures']).forEach((closure, index) => {
    const date = parseEdtf(String(closure['date']));
    if (date && coverage && !overlaps(date, coverage))
      report(['closures', index, 'date'], `"${date.text}" lies outside the coverage (${coverage.text})`);
  });
  const edition = parseEdtf(textOf(objectOf(dataset['edition'])['date']));
  if (edition && edition.start !== edition.end)
    report(
      ['edition', 'date'],
      `"${edition.text}" is no day: an edition is closed on a day, as "2026-03-31"`,
      isUndated(edition) ? doubt : undefined,
    );
  const [first, second] = Array.isArray(dataset['sides']) ? (dataset['sides'] as unknown[]) : [];
  if (first !== undefined && first === second) report(['sides'], 'names one side twice: name the two sides');
  for (const name of ['extent', 'view']) checkBox(objectOf(dataset['map'])[name], ['map', name], report);
  checkCountries(raw, problems);
  return problems;
}

function checkEras(eras: readonly Record<string, unknown>[], coverage: Edtf, report: Report): void {
  let next = coverage.start;
  eras.forEach((era, index) => {
    const date = parseEdtf(String(era['date']));
    if (!date) return;
    const isLast = index === eras.length - 1;
    if (date.start !== next)
      report(
        ['eras', index, 'date'],
        `"${date.text}" does not begin on ${isoOf(next)}: eras adjoin, and the first begins with the coverage`,
      );
    if (isLast && date.end !== coverage.end)
      report(['eras', index, 'date'], `"${date.text}" does not end on ${isoOf(coverage.end)}: the last era ends with the coverage`);
    if (!isLast && !Number.isFinite(date.end))
      report(['eras', index, 'date'], `"${date.text}" has no end: only what it adjoins can follow`);
    if (Number.isFinite(date.end)) next = date.end + 1;
  });
}

function checkBox(box: unknown, path: readonly string[], report: Report): void {
  if (!Array.isArray(box) || !box.every((one) => typeof one === 'number') || box.length !== 4) return;
  const [west = 0, south = 0, east = 0, north = 0] = box;
  if (west >= east || south >= north) report(path, 'is inside out: write west, south, east, north');
}

function checkCountries(raw: Raw, problems: Problem[]): void {
  const codes = new Map<string, string>();
  entriesOf(raw, 'actors.json').forEach((actor, index) => {
    if (actor['kind'] !== 'country') return;
    const id = idOf(actor) ?? '';
    const report = reporter(problems, 'actors.json', ['entries', index], id);
    const code = textOf(actor['code']);
    if (code === '') report(['code'], 'is missing: a country has its ISO 3166-1 alpha-2 code, as "TR"; directions of visits go by it');
    else if (codes.has(code)) report(['code'], `"${code}" is the code of "${codes.get(code)}" already: two countries cannot share one`);
    else codes.set(code, id);
    if (actor['side'] !== id) report(['side'], `is "${String(actor['side'])}": a country is its own side, so write "${id}"`);
  });
}
