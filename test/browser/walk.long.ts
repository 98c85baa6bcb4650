/**
 * A hundred random walks of choices, dates, perspectives, tabs, Back and Forward: after every step every count that is shown equals a naive
 * recount of `data/`, and Back and Forward lead to the addresses where the walk has been.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { first as words } from '@/i18n/en/first.ts';
import { accordingTo } from '@/record/according.ts';
import { factsOf, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import type { RecordFiles } from '@/record/types.ts';
import { actors, choiceIn, dataset, isUndated, kindFiles, places, recount, records, type Row, sectors, sources, spanOf, valuesOf, worksOf } from './support/recount.ts'; // oxfmt-ignore

const steps = 18;

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

/**
 * What a voice says of each record is a study of its own (test/record/according.test.ts): it is taken from the app. What is then counted is not.
 * Time goes by the record's own date where the voice gives none.
 */
const registers = ['dataset.json', 'sectors.json', 'sources.json', 'actors.json', 'places.json', 'changes.json', 'gas-route.geojson'];
const files = Object.fromEntries(
  [...registers, ...kindFiles.map((kind) => `${kind}.json`)].map((file) => [file, JSON.parse(readFileSync(`data/${file}`, 'utf8'))]),
) as RecordFiles;
const { index, rest } = splitRecord(files, records as never);
const own = { facts: factsOf(index), whole: wholeOf(rest) };
const seen = new Map<string, Row[]>();
function rowsOf(by: string): Row[] {
  const rows = by === '' ? records : (seen.get(by) ?? seenBy(by));
  seen.set(by, rows);
  return rows;
}
function seenBy(by: string): Row[] {
  const rows = [...accordingTo(by, own.facts, own.whole).whole.records.values()] as unknown as Row[];
  return rows.map((row) => (isUndated(row) ? { ...row, date: records.find(({ id }) => id === row.id)!.date } : row));
}

const wordIn = (list: Readonly<Record<string, string>>) => (id: string) => list[id] ?? id;
/** How the rail writes the values of a facet: the words are the app's, the names are those of the record. */
const labelOf: Readonly<Record<string, (id: string) => string>> = {
  sector: (id) => sectors.find((sector) => sector.id === id)?.label ?? id,
  kind: wordIn(words.kindsMany),
  level: wordIn(words.levels),
  direction: (id) => (id === 'third' || id === 'none' ? words.directions[id] : words.directions.to(actors.get(id)?.name ?? id)),
  form: wordIn(words.forms),
  type: wordIn(words.agreementTypes),
  status: wordIn(words.agreementStages),
  stage: wordIn(words.aidStages),
  statement: wordIn(words.statementForms),
  actor: (id) => actors.get(id)?.name ?? id,
  place: (id) => places.get(id)?.name ?? id,
  source: (id) => {
    const work = sources.get(id);
    return work ? `${work.publisher}: ${work.titleIsDescription ? work.title : `“${work.title}”`}` : id;
  },
  language: words.languageName,
  side: (id) => words.sides[id] ?? actors.get(id)?.name ?? id,
  disputed: wordIn(words.filter.disagreements),
  era: (id) => dataset.eras.find((era) => era.id === id)?.label ?? words.filter.undatedEra,
};
const facetOf = new Map(Object.entries(words.filter.facets).map(([facet, legend]) => [legend, facet]));

/** One checkbox of the rail. */
interface Box {
  facet: string;
  domId: string;
  label: string;
  /** "3 records" */
  said: string;
  checked: boolean;
}

interface Look {
  search: string;
  count: string;
  boxes: Box[];
  /** What the two ends of the histogram say: "2009: 7 records". */
  ends: string[];
  /** How many agreements their table lists; undefined where it does not stand. */
  listed: number | undefined;
}

/** Everything at one moment: address, counts, checkboxes. */
async function look(page: Page): Promise<Look> {
  const { boxes, ...others } = await page.evaluate(() => {
    const text = (element: Element | null | undefined) => element?.textContent ?? '';
    const table = document.querySelector('[role=tabpanel] table');
    return {
      search: window.location.search,
      count: text(document.querySelector('[role=status]')),
      boxes: [...document.querySelectorAll<HTMLInputElement>('aside fieldset input[type=checkbox]')].map((box) => ({
        legend: text(box.closest('fieldset')?.querySelector('legend')),
        domId: box.id,
        label: text(box.labels?.[0]),
        said: text(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.querySelector(':not([aria-hidden])')),
        checked: box.checked,
      })),
      ends: [...document.querySelectorAll('aside input[type=range]')].map((slider) => slider.getAttribute('aria-valuetext') ?? ''),
      listed:
        table && window.location.search.includes('tab=agreements') ? table.querySelectorAll('tbody [aria-expanded]').length : undefined,
    };
  });
  return { ...others, boxes: boxes.map(({ legend, ...box }) => ({ ...box, facet: facetOf.get(legend) ?? legend })) };
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function countOf(search: string): string {
  const address = new URLSearchParams(search);
  const shown = recount(search, rowsOf(address.get('by') ?? ''));
  const count = `${shown.length} of ${plural(records.length, 'record')}`;
  return address.get('tab') === 'sources' ? `${count}, ${new Set(shown.flatMap(worksOf)).size} of ${plural(sources.size, 'work')}` : count;
}

/** From so many choices on a list is long: it draws so many of those that leave something, most first, and what is chosen. */
const long = 12;
const most = 60;

/** "Health: 3 records, chosen" of every choice that a facet draws: of what the record uses anywhere, and what is chosen. */
function choicesOf(facet: string, search: string): string[] {
  const values = valuesOf[facet]!;
  const choice = choiceIn(search, facet);
  const rows = recount(search, rowsOf(new URLSearchParams(search).get('by') ?? ''), facet).map((row) => new Set(values(row)));
  const choices = [...new Set([...records.flatMap(values), ...(choice?.ids ?? [])])].map((id) => {
    const count = rows.filter((row) => row.has(id)).length;
    const checked = choice?.ids.includes(id) ?? false;
    const said = `${checked && choice?.except ? `${words.filter.leftOut}, ` : ''}${plural(count, 'record')}`;
    return { label: labelOf[facet]!(id), count, said, checked };
  });
  const isLong = facet !== 'sector' && choices.length > long; // sectors stand under their families
  return choices
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, words.tag))
    .filter(({ count, checked }, at) => !isLong || checked || (at < most && count > 0))
    .map(sayChoice);
}

const sayChoice = ({ label, said, checked }: Pick<Box, 'label' | 'said' | 'checked'>) => `${label}: ${said}${checked ? ', chosen' : ''}`;

/** "2009: 7 records" of the years at which From and To stand; what spans years counts in each, what nobody dates in none. */
function endsOf(search: string): string[] {
  const address = new URLSearchParams(search);
  const rows = recount(search, rowsOf(address.get('by') ?? ''), 'dates').filter((row) => !isUndated(row));
  const [start, end] = [dataset.coverage.from.slice(0, 4), dataset.coverage.to.slice(0, 4)];
  return [address.get('from') ?? start, address.get('to') ?? end].map((limit) => {
    const asked = limit.slice(0, 4);
    const year = asked < start ? start : asked > end ? end : asked;
    const count = rows.filter(({ date }) => spanOf(date)[0] <= `${year}-12-31` && `${year}-01-01` <= spanOf(date)[1]).length;
    return `${year}: ${count === 0 ? 'no record' : plural(count, 'record')}`;
  });
}

/** Holds all that is shown against the recount, and returns it. */
async function check(page: Page): Promise<Look> {
  let now: Look | undefined;
  await expect(async () => {
    now = await look(page);
    const { search, count, boxes, ends, listed } = now;
    expect(count, search).toBe(countOf(search));
    expect(ends, search).toEqual(endsOf(search));
    if (listed !== undefined) {
      const rows = recount(search, rowsOf(new URLSearchParams(search).get('by') ?? ''));
      expect(listed, `agreements in the table, ${search}`).toBe(rows.filter(({ kind }) => kind === 'agreement').length);
    }
    for (const facet of new Set(boxes.map((box) => box.facet))) {
      const shown = boxes.filter((box) => box.facet === facet).map(sayChoice);
      expect(shown.toSorted(), `${facet} in ${search}`).toEqual(choicesOf(facet, search).toSorted());
    }
  }).toPass({ intervals: [20, 50, 100, 250], timeout: 5000 });
  return now!;
}

/** The folded sections of the rail, and the facets in them. */
const folds: readonly (readonly [section: RegExp, facets: readonly string[]])[] = [
  [/^Eras/, ['era']],
  [/^Do the sources agree/, ['disputed']],
  [/^Visits/, ['level', 'direction', 'form']],
  [/^Agreements/, ['status', 'type']],
  [/^Aid/, ['stage']],
  [/^Statements/, ['statement']],
  [/^People and bodies/, ['actor']],
  [/^Places/, ['place']],
  [/^Sources/, ['source', 'language', 'side']],
];

/** A walker: picks what to do, and knows where it has been. */
function walker(page: Page, next: () => number) {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  const rail = page.getByRole('complementary', { name: 'Filters' });
  const address = () => new URL(page.url()).searchParams;
  /** A dead control must not pass: the address has to change, too. */
  const changes = async (act: () => Promise<void>) => {
    const before = page.url();
    await act();
    await expect.poll(() => page.url()).not.toBe(before);
  };
  /** A checkbox of these facets, rather one that leaves something: else most of a walk would be among nothing. */
  const flip = async (facets: readonly string[], isMore = false) => {
    const listed = (await look(page)).boxes.filter(({ facet }) => facets.includes(facet));
    const open = listed.filter(({ checked }) => !checked);
    const boxes = isMore && open.length > 0 ? open : listed;
    if (boxes.length === 0) return changes(() => page.getByRole('button', { name: 'Reset' }).first().click()); // a long list leaves out what leaves nothing
    const telling = boxes.filter(({ said, checked }) => checked || said !== '0 records');
    const box = pick(telling.length > 0 && next() < 0.85 ? telling : boxes);
    const control = page.locator(`[id="${box.domId}"]`); // two works may share a name
    await changes(() => control.click());
    return expect(page.locator(`[id="${box.domId}"]:checked`)).toHaveCount(box.checked ? 0 : 1); // what leaves nothing goes when it is unchecked
  };

  const kinds = () => flip(['kind']);
  const chosenSectors = () => flip(['sector']);
  let [section, facets] = pick(folds);
  const folded = async () => {
    // often the same facet once more: its boxes fill up, to the last one
    const isMore = next() < 0.4;
    if (!isMore) [section, facets] = pick(folds);
    const details = rail.locator('details').filter({ has: page.locator('summary', { hasText: section }) });
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    await expect(details.locator('fieldset').first()).toBeVisible();
    if (!isMore) facets = [pick(facets)];
    await flip(facets, isMore);
  };
  const ways = async () => {
    const buttons = await rail.getByRole('button', { name: /: (all but what is chosen|clear)$/ }).all();
    if (buttons.length > 0) await changes(() => pick(buttons).click());
    else await chosenSectors();
  };
  const date = async () => {
    const end = pick(['from', 'to'] as const);
    const year = String(end === 'from' ? 1992 + Math.floor(next() * 34) : 2000 + Math.floor(next() * 27));
    const text = pick([year, year, `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`, '']);
    await rail.getByRole('textbox', { name: words.filter[end], exact: true }).fill(text);
    await expect.poll(() => address().get(end) ?? '').toBe(text);
  };
  const perspective = async () => {
    const select = rail.getByRole('combobox', { name: 'According to' });
    await expect(select.locator('option')).not.toHaveCount(1); // Back from another page has loaded this one anew
    const options = await select
      .locator('option')
      .evaluateAll((all: HTMLOptionElement[]) => all.map(({ value, text }) => ({ value, text })));
    const kind = pick(['own', 'side', 'side', 'independent', 'other', 'work']);
    const isMeant = (value: string) =>
      kind === 'own' || kind === 'independent'
        ? value === (kind === 'own' ? '' : kind)
        : kind === 'work'
          ? value.startsWith('source:')
          : kind === 'side'
            ? dataset.sides.includes(value)
            : value !== '' && value !== 'independent' && !value.startsWith('source:') && !dataset.sides.includes(value);
    const option = pick(options.filter(({ value }) => isMeant(value)));
    await select.selectOption(option.value);
    await expect.poll(() => address().get('by') ?? '').toBe(option.value);
    // the option says beforehand what choosing it will leave
    const promised = /\((\d+)\)$/.exec(option.text)?.[1];
    if (promised) await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${promised} of `));
  };
  const word = async () => {
    const chips = await page.getByRole('button', { name: /^Remove / }).all();
    if (chips.length > 0) await changes(() => pick(chips).click());
    else await kinds();
  };
  const tab = async () => {
    const chosen = page.getByRole('tab', { name: pick(Object.values(words.tabs)) });
    await chosen.click();
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
  };
  const acts = [
    ...Array.from({ length: 4 }, () => folded),
    chosenSectors,
    chosenSectors,
    kinds,
    kinds,
    ways,
    date,
    date,
    perspective,
    word,
    tab,
    tab,
  ];

  // where the walk has been: each choice is a step, and what refines a date is none
  const been = [new URL(page.url()).search];
  let at = 0;
  const goTo = async (place: number) => {
    if (place < 0) {
      await page.goBack(); // leaves the dashboard
      await page.goForward();
    } else if (place >= been.length) await page.goForward(); // there is nothing
    else {
      const isBack = place < at;
      at = place;
      await (isBack ? page.goBack() : page.goForward());
    }
    await expect.poll(() => new URL(page.url()).search).toBe(been[at]);
  };
  return {
    step: async (): Promise<void> => {
      const roll = next();
      if (roll < 0.12) return goTo(at - 1);
      if (roll < 0.2) return goTo(at + 1);
      const act = pick(acts);
      const before = address();
      await act();
      const { search } = new URL(page.url());
      if (search === been[at]) return undefined;
      const refines = act === date && (before.has('from') || before.has('to'));
      if (!refines) at += 1;
      been.splice(at, refines ? 1 : been.length, search);
      return undefined;
    },
  };
}

for (let walk = 0; walk < 100; walk += 1) {
  test(`walk ${walk + 1}`, async ({ page }) => {
    test.setTimeout(120_000); // a busy machine is no fault of the app
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/');
    await expect(page.getByRole('combobox', { name: 'According to' }).locator('option')).not.toHaveCount(1); // the whole record is there
    const { step } = walker(page, random(walk + 1));
    await check(page);
    for (let taken = 0; taken < steps; taken += 1) {
      await step();
      await check(page);
    }
    await expect(page.getByText('This part could not be shown')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}
