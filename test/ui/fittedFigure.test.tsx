/** A figure on a stage, in a frame, and while its answer is hidden: what is left of it. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { rooms } from '@/i18n/en/rooms.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { Figure } from '@/ui/Figure.tsx';
import { Part, type Setting, SettingContext } from '@/ui/setting.tsx';

const stage: Setting = { place: 'stage', only: 'visits', controls: [] };

async function draw(setting: Setting, hides = false) {
  const at = (now: Setting) => (
    <RoomMessagesProvider messages={rooms}>
      <SettingContext value={now}>
        <Figure
          name="visits"
          hides={hides}
          title="Visits by year"
          subtitle="Most were in 2009"
          controls={<button type="button">By month</button>}
          table={<p>The table</p>}
          tools={<button type="button">Save</button>}
          note="How visits are counted"
          sources={<p>Two works</p>}
        >
          <p>The drawing</p>
        </Figure>
        <Part name="silences">Another part</Part>
      </SettingContext>
    </RoomMessagesProvider>
  );
  const { rerender } = render(at(setting));
  await screen.findByRole('figure');
  return (now: Setting) => rerender(at(now));
}
const isThere = (text: string) => screen.queryByText(text) !== null;

it('leaves to the scene its title, and to the sources its notes; without a control that is allowed it has none', async () => {
  await draw(stage);
  expect(screen.getByRole('heading').className).toBe('visually-hidden'); // it is still what the figure is called
  expect(['Most were in 2009', 'The drawing', 'Two works'].map(isThere)).toEqual([true, true, true]);
  expect(['How visits are counted', 'Another part'].map(isThere)).toEqual([false, false]);
  expect(screen.queryByRole('button')).toBeNull();
});

it('has the controls that a scene allows, and no others', async () => {
  await draw({ ...stage, controls: ['table'] });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Table']);
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(await screen.findByText('The table')).toBeTruthy();
});

it('keeps its title in a frame of somebody else’s page, and folds its notes', async () => {
  await draw({ ...stage, place: 'embed' });
  expect(screen.getByRole('heading', { name: 'Visits by year' }).className).not.toBe('visually-hidden');
  expect(isThere('How visits are counted')).toBe(false);
  await userEvent.click(screen.getByText('Notes'));
  expect(isThere('How visits are counted')).toBe(true);
});

it('tells nothing of the answer while it is hidden, neither in its picture nor in its words, and all of it afterwards', async () => {
  const hidden = { ...stage, controls: ['options', 'table', 'save'], isHidden: true };
  const change = await draw(hidden);
  expect(screen.getByRole('figure').textContent).not.toMatch(/2009|drawing|Visits by year/);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('img', { name: 'Hidden until the answer is shown' })).toBeTruthy();
  change({ ...hidden, isHidden: false });
  expect(['Most were in 2009', 'The drawing'].map(isThere)).toEqual([true, true]);
  expect(screen.queryByRole('img')).toBeNull();
});

it('leaves a picture in its place that hides by itself what is to be guessed', async () => {
  await draw({ ...stage, isHidden: true }, true);
  expect(isThere('The drawing')).toBe(true);
  expect(isThere('Most were in 2009')).toBe(false);
});

it('covers a part of a tab that is no figure as well', async () => {
  render(
    <RoomMessagesProvider messages={rooms}>
      <SettingContext value={{ ...stage, only: 'silences', isHidden: true }}>
        <Part name="silences">Ten years</Part>
      </SettingContext>
    </RoomMessagesProvider>,
  );
  expect(await screen.findByRole('img')).toBeTruthy();
  expect(screen.queryByText('Ten years')).toBeNull();
});

it('opens its legend over the picture on a stage; Escape closes that first, and reaches the talk only after', async () => {
  let heard = 0;
  const talk = ({ key }: KeyboardEvent) => void (heard += Number(key === 'Escape'));
  window.addEventListener('keydown', talk);
  render(
    <RoomMessagesProvider messages={rooms}>
      <SettingContext value={stage}>
        <Figure name="visits" title="Visits" subtitle="" table={null} legend={<p>A circle is a visit</p>} note="How visits are counted">
          <p>The drawing</p>
        </Figure>
      </SettingContext>
    </RoomMessagesProvider>,
  );
  const button = await screen.findByRole('button', { name: 'Legend' });
  await userEvent.click(button);
  expect(isThere('How visits are counted')).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect([isThere('How visits are counted'), heard]).toEqual([false, 0]);
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard('{Escape}');
  expect(heard).toBe(1);
  window.removeEventListener('keydown', talk);
});
