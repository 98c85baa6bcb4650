/**
 * Numbers by name: "table › row › column" → a number, a text, or a list of texts of which any is right. What is nothing has no entry, so a
 * row without numbers and no row are the same. A row that is there twice has "#2" behind its name.
 */
export function sheet() {
  const cells = new Map();
  const seen = new Map();
  return {
    cells,
    /** A name that no other row of the table has. */
    row(table, name) {
      const key = `${table} › ${name}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count === 1 ? key : `${key}#${count}`;
    },
    put(row, column, value) {
      if (value !== undefined && value !== null && value !== '') cells.set(`${row} › ${column}`, value);
    },
  };
}

/** Floating point: 0.35 × 1,000 is 350. */
const alike = (a, b) =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** Where two sheets differ: name, what was counted, what the program has. */
export function differences(counted, found) {
  const names = new Set([...counted.keys(), ...found.keys()]);
  return [...names].flatMap((name) => {
    const [expected, is] = [counted.get(name), found.get(name)];
    const isRight = Array.isArray(expected) ? expected.some((one) => alike(one, is)) : alike(expected, is);
    return isRight ? [] : [{ name, expected, found: is }];
  });
}
