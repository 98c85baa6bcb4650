/** The frame of the gallery: the app's own tab bar, links to the other looks, and the chosen parts. */
import { useState } from 'react';
import { Panel } from '@/ui/Panel.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { Controls } from './Controls.tsx';
import { Facts } from './Facts.tsx';
import type { Family } from './families.ts';
import { Filter } from './Filter.tsx';
import { Foundations } from './Foundations.tsx';
import style from './Gallery.module.css';
import { directions, formatLook, type Look, parts, themes } from './look.ts';
import { Messages } from './Messages.tsx';
import { Overlays } from './Overlays.tsx';
import { Pictures } from './Pictures.tsx';
import { longText, nothing } from './samples.ts';

const names = {
  all: 'All',
  foundations: 'Foundations',
  controls: 'Controls',
  filter: 'Filter',
  facts: 'Facts',
  pictures: 'Pictures',
  messages: 'Messages',
  overlays: 'Overlays',
} as const satisfies Record<Look['part'], string>;
const tabs = parts.map((id) => ({ id, label: names[id] }));

export function Gallery({ look: first, families }: { look: Look; families: readonly Family[] }) {
  const [look, setLook] = useState(first);
  const [over, setOver] = useState<'sheet' | 'panel'>();
  const show = (part: Look['part']) => {
    setLook({ ...look, part });
    window.history.replaceState(null, '', formatLook({ ...look, part }));
  };
  const content = (
    <>
      <p>{longText}</p>
      <button type="button" onClick={nothing}>
        Something inside
      </button>
    </>
  );
  return (
    <div className={style.frame} data-panel={over === 'panel'}>
      <header className={style.header}>
        <h1>Gallery</h1>
        <p>Every component in every state</p>
      </header>
      <Tabs label="Parts" tabs={tabs} chosen={look.part} onChoose={show} between={<Looks look={look} />} of={families}>
        {(chosen) => (
          <>
            {shows(chosen, 'foundations') && <Foundations families={families} />}
            {shows(chosen, 'controls') && <Controls />}
            {shows(chosen, 'filter') && <Filter families={families} />}
            {shows(chosen, 'facts') && <Facts families={families} />}
            {shows(chosen, 'pictures') && <Pictures />}
            {shows(chosen, 'messages') && <Messages />}
            {shows(chosen, 'overlays') && <Overlays onOpen={setOver} />}
          </>
        )}
      </Tabs>
      {over === 'panel' && (
        <Panel title="A panel" onClose={() => setOver(undefined)}>
          {content}
        </Panel>
      )}
      {over === 'sheet' && (
        <Sheet title="A sheet" onClose={() => setOver(undefined)}>
          {content}
        </Sheet>
      )}
    </div>
  );
}

function Looks({ look }: { look: Look }) {
  const others = [
    { label: 'Theme', looks: themes.map((theme) => ({ ...look, theme, name: theme })) },
    { label: 'Direction', looks: directions.map((dir) => ({ ...look, dir, name: dir })) },
  ];
  return (
    <div className={style.looks}>
      {others.map(({ label, looks }) => (
        <nav key={label} aria-label={label}>
          <span className="quiet">{label}</span>
          {looks.map(({ name, ...other }) => (
            <a key={name} href={formatLook(other)} aria-current={formatLook(other) === formatLook(look) ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      ))}
    </div>
  );
}

function shows(chosen: Look['part'], part: Look['part']): boolean {
  return chosen === 'all' || chosen === part;
}
