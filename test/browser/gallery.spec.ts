/** The gallery shows every component of ui/ in every state: what a machine can see of their looks is seen here. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

// a direction knows no theme: one of them is looked at in both
const looks = ['?theme=light', '?theme=light&dir=rtl', '?theme=dark'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

async function open(page: Page, look: string) {
  await page.goto(`/gallery.html${look}`);
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
}

for (const look of looks) {
  test(`no fault of accessibility, and nothing to scroll sideways: ${look}`, async ({ page }) => {
    await open(page, look);
    await expect(page.locator('[data-picture] [data-fill]').first()).toBeAttached(); // the charts' code has come
    expect(await page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.dir])).toEqual([
      look.includes('dark') ? 'dark' : 'light',
      look.includes('rtl') ? 'rtl' : 'ltr',
    ]);
    // colours hang on the theme, all else on neither theme nor direction: what is the same is looked at once, and contrast in each theme
    const isFirst = look === looks[0];
    for (const width of look.includes('rtl') ? [] : isFirst ? [1440, 390] : [1440]) {
      await page.setViewportSize({ width, height: 900 });
      const axe = new AxeBuilder({ page }).setLegacyMode(true); // in this page alone: it has no frames
      const rules =
        width === 390 ? axe.withTags(tags).disableRules('color-contrast') : isFirst ? axe.withTags(tags) : axe.withRules('color-contrast');
      const { violations } = await rules.analyze();
      expect(violations.map(({ id, nodes }) => `${width}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test('in the reader’s own colours every control has an edge or a text that can be seen, and pressed is not like unpressed', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?theme=dark');
  const unseen = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input:not([type="range"]), summary, a')].flatMap((control) => {
      const { color, borderTopColor, borderTopWidth, appearance } = getComputedStyle(control);
      let ground: Element | null = control;
      while (ground && /, 0\)$|^transparent$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
      const under = ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)';
      const hasEdge = Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== under;
      const isBox = control instanceof HTMLInputElement && control.type === 'checkbox' && appearance !== 'none'; // drawn by the platform
      return isBox || hasEdge || (control.textContent !== '' && color !== under) ? [] : [control.outerHTML];
    }),
  );
  expect(unseen).toEqual([]);
  const pressed = page.getByRole('button', { name: 'Chosen', exact: true });
  const ground = () => pressed.evaluate((button) => getComputedStyle(button).backgroundColor);
  const before = await ground();
  await pressed.click();
  await page.mouse.move(0, 0);
  expect(await ground()).not.toBe(before);
});

test('a menu goes by the keyboard: arrows go round, a letter finds, Escape and Tab close it where it was', async ({ page }) => {
  await open(page, '?part=controls');
  const button = page.getByRole('button', { name: 'Export' });
  const item = (name: string) => page.getByRole('menuitem', { name });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(item('Table (CSV)')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(item('Memorandum')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item('Table (CSV)')).toBeFocused();
  await page.keyboard.press('s');
  await expect(item('Slides')).toBeFocused();
  await page.keyboard.press('Enter'); // it cannot be chosen, and says so
  await expect(item('Slides')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Scale' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Even scale', checked: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Elastic scale', checked: true })).toBeFocused();
});

test('a menu goes by the pointer: its button closes it too, and so does a click elsewhere', async ({ page }) => {
  await open(page, '?part=controls');
  const button = page.getByRole('button', { name: 'Export' });
  for (const close of [() => button.click(), () => page.getByRole('heading', { name: 'Chip' }).click()]) {
    await button.click();
    await expect(page.getByRole('menu')).toBeVisible();
    await close();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  }
  await button.click();
  await page.getByRole('menuitem', { name: 'Picture' }).click();
  await expect(page.getByText('Asked for: svg')).toBeVisible();
  await expect(button).toBeFocused();
});

test('a tooltip comes with focus and pointer, can be pointed at, and Escape closes it', async ({ page }) => {
  await open(page, '?part=controls');
  const button = page.getByRole('button', { name: 'Elastic' });
  const tip = page.getByRole('tooltip', { name: 'The scale gives' });
  await expect(button).toHaveAccessibleDescription('The scale gives crowded years more room');
  await page.getByRole('button', { name: 'Scale' }).focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Tab');
  await button.hover();
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.waitForTimeout(250); // longer than it waits before it goes
  await expect(tip).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
});

test('a sheet and a panel take the focus, and Escape gives it back', async ({ page }) => {
  await open(page, '?part=overlays');
  for (const [name, role] of [
    ['sheet', 'dialog'],
    ['panel', 'complementary'],
  ] as const) {
    // oxfmt-ignore
    const button = page.getByRole('button', { name: `Open a ${name}` });
    await button.focus();
    await page.keyboard.press('Enter');
    const over = page.getByRole(role, { name: `A ${name}` });
    await expect(over).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include(role === 'dialog' ? 'dialog' : 'aside')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(over).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});
