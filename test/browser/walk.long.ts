/** A hundred random walks of choices, tabs, Back and Forward: every count equals a naive recount of `data/`. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';

interface Row {
  kind: string;
  sectors: string[];
}

const kindFiles = ['visits', 'agreements', 'events', 'aid', 'gas', 'trade', 'statements'];
const records = kindFiles.flatMap((file) => (JSON.parse(readFileSync(`data/${file}.json`, 'utf8')) as { entries: Row[] }).entries);
const { sectors } = JSON.parse(readFileSync('data/sectors.json', 'utf8')) as { sectors: { id: string; label: string }[] };
const kinds = {
  visit: 'Visits',
  agreement: 'Agreements',
  event: 'Events',
  aid: 'Aid',
  gas: 'Gas',
  trade: 'Trade and investment',
  statement: 'Statements',
};

/** mulberry32: the same walks every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function recount(search: string): number {
  const chosen = (key: string) => new URLSearchParams(search).get(key)?.split(',');
  const [inSectors, inKinds] = [chosen('sector'), chosen('kind')];
  return records.filter(
    (row) => (!inSectors || row.sectors.some((id) => inSectors.includes(id))) && (!inKinds || inKinds.includes(row.kind)),
  ).length;
}

/** A dead checkbox must not pass: it has to change, too. */
async function flip(box: Locator): Promise<void> {
  const before = await box.isChecked();
  await box.click();
  await expect(box).toBeChecked({ checked: !before });
}

for (let walk = 0; walk < 100; walk += 1) {
  test(`walk ${walk + 1}`, async ({ page }) => {
    const next = random(walk + 1);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
    await page.goto('/');
    for (let step = 0; step < 12; step += 1) {
      const roll = next();
      const box = (group: string, name: string) => page.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true });
      if (roll < 0.4) await flip(box('Sectors', pick(sectors).label));
      else if (roll < 0.6) await flip(box('Kinds', pick(Object.values(kinds))));
      else if (roll < 0.8) await page.getByRole('tab', { name: pick(['Timeline', 'Agreements', 'Aid & visits', 'Sources']) }).click();
      else if (roll < 0.9 && step > 2) await page.goBack();
      else await page.goForward();
      if (!page.url().startsWith('http')) await page.goForward(); // Back had left the dashboard
      const expected = recount(new URL(page.url()).search);
      await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${expected} of ${records.length} records`));
    }
  });
}
