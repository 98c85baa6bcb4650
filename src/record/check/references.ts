/** Every id that is named exists, in the register where it belongs. */
import { entryAt, nearest, type Problem } from '../problem.ts';
import { recordFiles } from '../schema/files.ts';
import { entriesOf, idOf, type Json, listOf, objectOf, type Raw, reporter, walk } from './raw.ts';

/** Which register the value of a key refers to, wherever the key stands. */
const references: Readonly<Record<string, Register>> = {
  sectors: 'sector',
  family: 'family',
  source: 'source',
  record: 'record',
  related: 'record',
  sides: 'country',
  side: 'side',
  places: 'place',
  actors: 'actor',
  actor: 'actor',
  by: 'actor',
  reporter: 'actor',
  donors: 'actor',
  channels: 'actor',
};

const homes = {
  sector: 'sectors.json',
  family: 'sectors.json (families)',
  source: 'sources.json',
  actor: 'actors.json',
  country: 'actors.json (countries)',
  side: 'actors.json (countries), nor "independent" or "unknown"',
  place: 'places.json',
  record: 'any file of records',
} as const;

export type Register = keyof typeof homes;

/** The register whose ids stand at a path of an entry, as ["citations", "#", "source"]; undefined where none does. */
export function registerOf(path: readonly (string | number)[]): Register | undefined {
  const key = path.at(-1);
  const isPlace = typeof key === 'number' || key === '#';
  const name = key === 'id' ? path.at(-3) : isPlace ? path.at(-2) : key;
  if (typeof name !== 'string' || (key === 'id' && name !== 'related')) return undefined;
  // a stage "by" is of one side
  const isStage = path.includes('stages') || path.includes('notReached');
  return name === 'by' && isStage && !path.includes('citations') ? 'country' : references[name];
}

/** The ids that can be named, by register. */
export type RegisterIds = Readonly<Record<Register, ReadonlySet<string>>>;

/** `registers` are those of these files, unless they are only a part of what is checked. */
export function checkReferences(raw: Raw, registers: RegisterIds = registersOf(raw)): Problem[] {
  const problems: Problem[] = [];
  for (const [file, content] of Object.entries(raw)) {
    walk(content, (value, path) => {
      if (typeof value !== 'string') return;
      const register = registerOf(path);
      if (!register || (file === 'sectors.json' && path.at(0) === 'sectors' && path.length < 3) || registers[register].has(value)) return;
      const message = `"${value}" is not in ${homes[register]}${nearest(value, registers[register])}: add it there, or correct the id`;
      reporter(problems, file, [], entryAt(content, path))(path, message, { refers: value });
    });
  }
  return problems;
}

export function registersOf(raw: Raw): RegisterIds {
  const ids = (found: readonly Json[]) => new Set(found.flatMap((entry) => idOf(entry) ?? []));
  const { families, sectors } = objectOf(raw['sectors.json']);
  const country = ids(entriesOf(raw, 'actors.json').filter((actor) => actor['kind'] === 'country'));
  return {
    sector: ids(listOf(sectors)),
    family: ids(listOf(families)),
    source: ids(entriesOf(raw, 'sources.json')),
    actor: ids(entriesOf(raw, 'actors.json')),
    country,
    side: new Set([...country, 'independent', 'unknown']),
    place: ids(entriesOf(raw, 'places.json')),
    record: ids(recordFiles.flatMap((file) => entriesOf(raw, file))),
  };
}
