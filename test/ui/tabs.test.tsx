/** The tab bar: the tabs pattern of the ARIA Authoring Practices. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { MessagesProvider } from '@/i18n/messages.tsx';
import { Tabs } from '@/ui/Tabs.tsx';

const tabs = [
  { id: 'a', label: 'Alpha' },
  { id: 'b', label: 'Beta' },
  { id: 'c', label: 'Gamma' },
] as const;

function Three({ direction = 'ltr' as 'ltr' | 'rtl' }) {
  const [chosen, choose] = useState<string>('a');
  return (
    <MessagesProvider messages={{ ...first, direction }}>
      <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={choose} between={<input aria-label="between" />}>
        Panel of {chosen}
      </Tabs>
    </MessagesProvider>
  );
}

describe('the tab bar', () => {
  it('is one stop for Tab, and its panel is named by the chosen tab', async () => {
    const user = userEvent.setup();
    render(<Three />);
    await user.tab();
    expect(screen.getByRole('tab', { name: 'Alpha' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Alpha' })).toHaveTextContent('Panel of a');
  });

  it.each([
    ['ltr', '{ArrowRight}', 'Beta'],
    ['ltr', '{ArrowLeft}', 'Gamma'],
    ['rtl', '{ArrowLeft}', 'Beta'],
    ['rtl', '{ArrowRight}', 'Gamma'],
    ['ltr', '{End}', 'Gamma'],
    ['ltr', '{ArrowRight}{ArrowRight}{Home}', 'Alpha'],
    ['ltr', '{ArrowRight}{ArrowRight}{ArrowRight}', 'Alpha'],
  ] as const)('chooses in %s with %s the tab %s, going round', async (direction, keys, name) => {
    const user = userEvent.setup();
    render(<Three direction={direction} />);
    await user.click(screen.getByRole('tab', { name: 'Alpha' }));
    await user.keyboard(keys);
    expect(screen.getByRole('tab', { name, selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name })).toBeVisible();
  });
});
