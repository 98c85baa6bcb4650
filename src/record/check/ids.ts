/** Ids are unique: in a register, over all records, and in a list of references. */
import type { Problem } from '../problem.ts';
import { recordFiles } from '../schema/files.ts';
import { entriesOf, idOf, listOf, objectOf, type Raw, reporter, walk } from './raw.ts';

const listsInSectors = ['families', 'sectors'];

export function checkIds(raw: Raw): Problem[] {
  const problems: Problem[] = [];
  const records = new Map<string, string>();
  for (const file of Object.keys(raw)) {
    if (file === 'sectors.json') {
      for (const name of listsInSectors) checkList(problems, file, name, listOf(objectOf(raw[file])[name]), new Map());
    } else {
      const isRecords = (recordFiles as readonly string[]).includes(file);
      checkList(
        problems,
        file,
        'features' in objectOf(raw[file]) ? 'features' : 'entries',
        entriesOf(raw, file),
        isRecords ? records : new Map(),
      );
    }
    walk(raw[file], (value, path) => {
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return;
      value.forEach((one, index) => {
        if (value.indexOf(one) < index) reporter(problems, file)([...path, index], `"${one}" stands twice in this list: remove one`);
      });
    });
  }
  return problems;
}

function checkList(
  problems: Problem[],
  file: string,
  name: string,
  list: readonly Record<string, unknown>[],
  seen: Map<string, string>,
): void {
  list.forEach((entry, index) => {
    const id = idOf(entry);
    if (id === undefined) return;
    const first = seen.get(id);
    if (first)
      reporter(problems, file, [name, index], id)(['id'], `"${id}" is taken already (${first}): ids are unique, give this one another`);
    else seen.set(id, `${file}, ${name}.${index}`);
  });
}
