/** The tools of the frame, at the end of the header. */
import { useId, useState } from 'react';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { linkTo } from '@/ui/link.ts';
import { type Theme, themes, useTheme } from '@/ui/theme.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';
import { Boundary } from './Boundary.tsx';
import { Room } from './Room.tsx';
import style from './Tools.module.css';
import { useCode } from './useCode.ts';
import type { Shown } from './useSelection.ts';

export function Tools({ shown }: { shown: Shown }) {
  const m = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={style.tools}>
      <ThemeChoice />
      <button type="button" onClick={() => setOpen(true)}>
        {m.frame.saved}
      </button>
      {isOpen && (
        <Boundary resetKey="">
          <Room>
            <Saved shown={shown} onClose={() => setOpen(false)} />
          </Room>
        </Boundary>
      )}
    </div>
  );
}

function ThemeChoice() {
  const m = useMessages();
  const id = useId();
  const [theme, choose] = useTheme();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {m.frame.theme}
      </label>
      <select id={id} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {m.frame.themes[one]}
          </option>
        ))}
      </select>
    </>
  );
}

function Saved({ shown: { view, goTo, ownFacts, own }, onClose }: { shown: Shown; onClose: () => void }) {
  const m = useMessages();
  const { SavedViews } = useCode('saved', () => import('./saved/SavedViews.tsx'));
  return (
    <SavedViews
      address={formatAddress(view)}
      suggestion={m.frame.viewName(m.tabs[view.tab], sentenceOf(filterInWords(view, ownFacts, own, m, 3), m))}
      linkTo={(address) => linkTo(address || './', () => goTo(() => parseAddress(address).view))}
      onClose={onClose}
    />
  );
}
