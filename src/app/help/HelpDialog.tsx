/** Help: a tour, the terms, the keys, how the page is read, what was done for accessibility, and a way to report an error with the view in it. */
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { Boundary } from '../Boundary.tsx';
import type { DialogProps } from '../Tools.tsx';
import { Accessibility } from './Accessibility.tsx';
import { Glossary } from './Glossary.tsx';
import style from './Help.module.css';
import { Keys } from './Keys.tsx';
import { Reading } from './Reading.tsx';
import { Report } from './Report.tsx';
import { Tour } from './Tour.tsx';

export function HelpDialog({ shown, onClose }: DialogProps) {
  const m = useRoomMessages();
  const [onTour, setOnTour] = useState(false);
  if (onTour) return <Tour onClose={onClose} />;
  const parts: readonly (readonly [title: string, draw: () => ReactNode])[] = [
    [m.help.parts.terms, () => <Glossary shown={shown} onFollow={onClose} />],
    [m.help.parts.keys, () => <Keys />],
    [m.help.parts.reading, () => <Reading shown={shown} />],
    [m.help.parts.accessibility, () => <Accessibility />],
    [m.help.parts.report, () => <Report shown={shown} />],
  ];
  return (
    <Sheet title={m.help.title} onClose={onClose}>
      <div className={style.help}>
        <p>
          {m.help.tour.intro}{' '}
          <button type="button" onClick={() => setOnTour(true)}>
            {m.help.tour.start}
          </button>
        </p>
        {parts.map(([title, draw]) => (
          <Disclosure key={title} className={style.part} summary={<h3>{title}</h3>}>
            {() => <Boundary resetKey="">{draw()}</Boundary>}
          </Disclosure>
        ))}
      </div>
    </Sheet>
  );
}
