/** What listens to the whole page, and is loaded behind its first view: files that are dropped, and the key that asks for help. */
import { lazy, useEffect, useState } from 'react';
import type { Shown } from '@/view/shown.ts';
import { Drop } from './opened/Drop.tsx';
import { Room } from './Room.tsx';

const HelpDialog = lazy(async () => ({ default: (await import('./help/HelpDialog.tsx')).HelpDialog }));

export function Behind({ shown }: { shown: Shown }) {
  const [hasHelp, setHelp] = useState(false);
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
      <Drop />
      {hasHelp && (
        <Room room="none">
          <HelpDialog shown={shown} onClose={() => setHelp(false)} />
        </Room>
      )}
    </>
  );
}
