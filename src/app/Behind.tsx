/** What is loaded behind the first view: what listens to the whole page (files that are dropped, the key that asks for help), and that the record is translated. */
import { lazy, useEffect, useState } from 'react';
import type { Shown } from '@/view/shown.ts';
import { Drop } from './opened/Drop.tsx';
import { Room } from './Room.tsx';
import { TranslationNote } from './TranslationNote.tsx';

const HelpDialog = lazy(async () => ({ default: (await import('./help/HelpDialog.tsx')).HelpDialog }));

export function Behind({ shown }: { shown: Shown }) {
  const [hasHelp, setHelp] = useState(false);
  const translation = shown.own?.translation;
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof Element && target.closest('input, select, textarea, [contenteditable], dialog') !== null;
      if (key !== '?' || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      setHelp(true);
    };
    window.addEventListener('keydown', ask);
    return () => window.removeEventListener('keydown', ask);
  }, []);
  return (
    <>
      {translation && (
        <Room room="none">
          <TranslationNote translation={translation} />
        </Room>
      )}
      <Drop />
      {hasHelp && (
        <Room room="none">
          <HelpDialog shown={shown} onClose={() => setHelp(false)} />
        </Room>
      )}
    </>
  );
}
