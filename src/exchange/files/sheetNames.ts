/** Names of the sheets of a workbook. */

/** Letters that a spreadsheet allows. */
const longest = 31;

/**
 * A name for each title: at most 31 UTF-16 units, without `[ ] : * ? / \`, with no apostrophe at an end, and told apart by a number where two
 * are the same but for their case. A title of which nothing is left is a number; so is "History", which spreadsheets keep for themselves.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const wanted = title.replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, ' ').replaceAll(/\s+/g, ' ');
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` ${count}`;
      const name = `${trim(cutAt(trim(wanted), longest - ending.length))}${ending}`.trim();
      if (name !== '' && !taken.has(name.toLowerCase())) {
        taken.add(name.toLowerCase());
        return name;
      }
    }
  });
}

const trim = (name: string) => name.replaceAll(/^[\s']+|[\s']+$/g, '');

/** The first so many UTF-16 units, or one fewer where a letter would be halved. */
export function cutAt(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
}
