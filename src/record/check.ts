/** What a schema cannot see: ids that are taken twice or lead nowhere, dates outside the coverage, citations without their place. */
import { overlaps, parseEdtf } from './edtf.ts';
import { entryAt, nearest, type Path, type Problem } from './problem.ts';
import { recordFiles } from './schema/files.ts';

type Json = Record<string, unknown>;
type Raw = Readonly<Partial<Record<string, unknown>>>;

/** Which register the value of a key refers to, wherever the key stands. */
const references: Readonly<Record<string, keyof Registers>> = {
  sectors: 'sector', family: 'family', source: 'source', record: 'record', sides: 'country', side: 'side', places: 'place', related: 'record',
  actors: 'actor', actor: 'actor', by: 'actor', reporter: 'actor', donors: 'actor', channels: 'actor',
}; // prettier-ignore

interface Registers {
  sector: Set<string>;
  family: Set<string>;
  source: Set<string>;
  actor: Set<string>;
  country: Set<string>;
  side: Set<string>;
  place: Set<string>;
  record: Set<string>;
}

const fileOfRegister = {
  sector: 'sectors.json', family: 'sectors.json (families)', source: 'sources.json', actor: 'actors.json', country: 'actors.json (countries)',
  side: 'actors.json (countries), or "independent" or "unknown"', place: 'places.json', record: 'any file of records',
} satisfies Record<keyof Registers, string>; // prettier-ignore

/** Takes the files as they were read: what is malformed is the schema's to report, and is passed over here. */
export function checkReferences(raw: Raw): Problem[] {
  const registers = registersOf(raw);
  const problems = [...checkIds(raw), ...checkEras(raw)];
  for (const [file, content] of Object.entries(raw))
    walk(content, [], (value, path) => problems.push(...checkReference(file, content, value, path, registers)));
  const coverage = coverageOf(raw);
  const strict = new Set(entries(raw, 'sources.json').flatMap((source) => (source['locators'] === true ? [String(source['id'])] : [])));
  for (const file of recordFiles) {
    entries(raw, file).forEach((record, index) => {
      const report = (path: Path, message: string) =>
        problems.push({ file, path: ['entries', index, ...path], entry: idOf(record), message });
      const date = parseEdtf(String(record['date']));
      if (date && coverage && !overlaps(date, coverage))
        report(
          ['date'],
          `"${date.text}" lies outside the coverage (${coverage.text}): correct the date, or widen "coverage" in dataset.json`,
        );
      walk(record, [], (value, path) => {
        const key = path.at(-1);
        if (key === 'source' && strict.has(String(value)) && !hasLocator(record, path))
          report(path.slice(0, -1), `cites "${String(value)}" without a "locator": say where, as in "§ Economic cooperation, ¶ 3"`);
        if (
          (key === 'field' || path.at(-2) === 'supports') &&
          typeof value === 'string' &&
          !Object.hasOwn(record, value.split('.')[0] ?? '') &&
          key !== 'field'
        )
          report(path, `"${value}" is no field of this record: name one that it has`);
      });
      list(record['rivals']).forEach((rival, at) => {
        if (rival['field'] === 'date' && !parseEdtf(String(rival['value'])))
          report(['rivals', at, 'value'], `"${String(rival['value'])}" is no EDTF date: a rival date is written like a date`);
      });
      list(record['related']).forEach((tie, at) => {
        if (tie['id'] === record['id']) report(['related', at], 'is tied to itself: name another record, or remove it');
      });
    });
  }
  return problems;
}

function checkReference(file: string, content: unknown, value: unknown, path: Path, registers: Registers): Problem[] {
  if (typeof value !== 'string') return [];
  const key = path.at(-1);
  const name = key === 'id' ? path.at(-3) : typeof key === 'number' ? path.at(-2) : key;
  const register = typeof name === 'string' && (key !== 'id' || name === 'related') ? references[name] : undefined;
  if (!register || (file === 'sectors.json' && name === 'sectors') || registers[register].has(value)) return [];
  const message = `"${value}" is not in ${fileOfRegister[register]}${nearest(value, registers[register])}: add it there, or correct the id`;
  return [{ file, path, entry: entryAt(content, path), message }];
}

function checkIds(raw: Raw): Problem[] {
  const problems: Problem[] = [];
  const records = new Map<string, string>();
  for (const file of Object.keys(raw)) {
    const seen = (recordFiles as readonly string[]).includes(file) ? records : new Map<string, string>();
    for (const [name, found] of Object.entries((raw[file] ?? {}) as Json)) {
      const ids = ['families', 'sectors'].includes(name) ? new Map<string, string>() : seen;
      list(found).forEach((entry, index) => {
        const id = idOf(entry);
        if (id === undefined) return;
        const first = ids.get(id);
        if (first)
          problems.push({
            file,
            path: [name, index, 'id'],
            entry: id,
            message: `"${id}" is taken already (${first}): ids are unique, give this one another`,
          });
        else ids.set(id, `${file}, ${name} ${index + 1}`);
      });
    }
  }
  return problems;
}

function checkEras(raw: Raw): Problem[] {
  const coverage = coverageOf(raw);
  const eras = list((raw['dataset.json'] as Json | undefined)?.['eras']);
  const report = (index: number, message: string): Problem => ({
    file: 'dataset.json',
    path: ['eras', index, 'date'],
    entry: undefined,
    message,
  });
  let next = coverage?.start;
  const problems = eras.flatMap((era, index) => {
    const date = parseEdtf(String(era['date']));
    if (!date || next === undefined) return [];
    const gap = date.start !== next && !(index === 0 && date.start < next);
    next = date.end + 1;
    return gap
      ? [report(index, `"${date.text}" does not begin the day after the era before it ends: eras adjoin and fill the coverage`)]
      : [];
  });
  return problems;
}

function coverageOf(raw: Raw) {
  const { from, to } = ((raw['dataset.json'] as Json | undefined)?.['coverage'] ?? {}) as Json;
  return parseEdtf(`${String(from)}/${String(to)}`);
}

function registersOf(raw: Raw): Registers {
  const ids = (found: Json[]) => new Set(found.flatMap((entry) => idOf(entry) ?? []));
  const { families, sectors } = (raw['sectors.json'] ?? {}) as Json;
  const country = ids(entries(raw, 'actors.json').filter((actor) => actor['kind'] === 'country'));
  return {
    sector: ids(list(sectors)),
    family: ids(list(families)),
    source: ids(entries(raw, 'sources.json')),
    actor: ids(entries(raw, 'actors.json')),
    country,
    side: new Set([...country, 'independent', 'unknown']),
    place: ids(entries(raw, 'places.json')),
    record: ids(recordFiles.flatMap((file) => entries(raw, file))),
  };
}

function hasLocator(record: Json, path: Path): boolean {
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Json | undefined)?.[key], record);
  return typeof (holder as Json)['locator'] === 'string';
}

/** Calls back for every text, number and truth value below, with its path. */
function walk(value: unknown, path: Path, visit: (value: unknown, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) visit(value, path);
  else if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...path, index], visit));
  else for (const [key, one] of Object.entries(value)) walk(one, [...path, key], visit);
}

function entries(raw: Raw, file: string): Json[] {
  return list((raw[file] as Json | undefined)?.['entries']);
}

function list(found: unknown): Json[] {
  return Array.isArray(found) ? found.filter((one): one is Json => typeof one === 'object' && one !== null) : [];
}

function idOf(entry: Json): string | undefined {
  return typeof entry['id'] === 'string' ? entry['id'] : undefined;
}
