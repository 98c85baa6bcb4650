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

function Field({ of }: { of: string }) {
  return <input aria-label={`in ${of}`} />;
}

function Three({ direction = 'ltr' as 'ltr' | 'rtl' }) {
  const [chosen, choose] = useState<string>('a');
  return (
    <MessagesProvider messages={{ ...first, direction }}>
      <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={choose} between={<input aria-label="between" />} of="the same">
        {(id) => `Panel of ${id}`}
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

  it('keeps what was left, out of sight and out of reach, until it is drawn of something else', async () => {
    const user = userEvent.setup();
    const kept = (of: string, chosen: 'a' | 'b') => (
      <MessagesProvider messages={first}>
        <Tabs label="Views" tabs={tabs} chosen={chosen} onChoose={() => {}} between={null} of={of}>
          {(id) => <Field of={id} />}
        </Tabs>
      </MessagesProvider>
    );
    const { rerender } = render(kept('one', 'a'));
    await user.type(screen.getByRole('textbox', { name: 'in a' }), 'typed');
    rerender(kept('one', 'b'));
    expect(screen.queryByRole('textbox', { name: 'in a' })).not.toBeInTheDocument();
    expect(screen.getByLabelText('in a')).not.toBeVisible();
    rerender(kept('one', 'a'));
    expect(screen.getByRole('textbox', { name: 'in a' })).toHaveValue('typed');
    rerender(kept('other', 'a'));
    expect(screen.queryByLabelText('in b')).not.toBeInTheDocument();
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
