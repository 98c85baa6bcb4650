/** What an embed shows: the figure or the tab, what it is filtered by, of which edition it is, and the way to the dashboard. */
import { useEffect, useMemo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { figureOf } from '@/tabs/figures.ts';
import { Notice } from '@/ui/Notice.tsx';
import { SettingContext } from '@/ui/setting.tsx';
import { useCode } from '@/ui/useCode.ts';
import { formatAddress } from '@/view/address.ts';
import type { Shown } from '@/view/shown.ts';
import { Boundary } from '../Boundary.tsx';
import { showsEverything } from '../everything.ts';
import { Room } from '../Room.tsx';
import { TabPanel } from '../TabPanel.tsx';
import { useFacts, useWhole } from '../useRecord.ts';
import { useShown } from '../useSelection.ts';
import style from './Embed.module.css';
import { EmbedFoot, type FrozenTo } from './EmbedFoot.tsx';
import { FilterSaid } from '../FilterSaid.tsx';
import type { EmbedOf } from './useEmbed.ts';

export function EmbedFrame({ embed, frozen }: { embed: EmbedOf; frozen?: FrozenTo }) {
  const m = useMessages();
  const { standing, ignored } = embed;
  const { controls, title } = standing;
  const figure = figureOf(embed.view.tab, embed.view.figure);
  const held = useMemo(() => ({ ...embed, view: { ...embed.view, figure: figure ?? '' } }), [embed, figure]);
  const shown: Shown = { ...useShown(held, useFacts(), useWhole()), home: './' };
  // one figure fills the frame; a tab is a page that scrolls in it
  const setting = useMemo(() => ({ place: figure ? 'embed' : 'page', only: '', controls }) as const, [figure, controls]);
  const { view, ownFacts } = shown;
  const junk = embed.view.figure !== '' && !figure ? [...shown.ignored, `fig=${embed.view.figure}`] : shown.ignored;
  useEffect(() => {
    document.title = `${m.tabs[view.tab]} – ${ownFacts.dataset.title}`;
  }, [m, view.tab, ownFacts]);

  return (
    <main className={style.frame} data-title={title} data-fills={figure !== undefined}>
      <header className={style.head}>
        {title && !figure && <h1>{m.tabs[view.tab]}</h1>}
        {controls.includes('filter') ? <Filter shown={shown} /> : !showsEverything(view) && <FilterSaid shown={shown} />}
        {[...ignored, ...junk].length > 0 && (
          <Notice>
            <p>{m.frame.ignored([...new Set([...ignored, ...junk])])}</p>
          </Notice>
        )}
      </header>
      <div id="view" className={style.view} tabIndex={-1}>
        <SettingContext value={setting}>
          <Boundary resetKey={formatAddress(view)}>
            <TabPanel shown={shown} />
          </Boundary>
        </SettingContext>
      </div>
      <Room>
        <EmbedFoot shown={shown} frozen={frozen} />
      </Room>
      {view.record && ownFacts.byId.has(view.record) && (
        <Boundary resetKey={view.record}>
          <Room room="none">
            <Opened shown={shown} />
          </Room>
        </Boundary>
      )}
    </main>
  );
}

function Filter({ shown }: { shown: Shown }) {
  return (
    <Boundary resetKey="">
      <Room>
        <Chips shown={shown} />
      </Room>
    </Boundary>
  );
}

function Chips({ shown }: { shown: Shown }) {
  const { FilterWithSheet } = useCode('filter-with-sheet', () => import('../FilterWithSheet.tsx'));
  return <FilterWithSheet shown={shown} />;
}

function Opened({ shown }: { shown: Shown }) {
  const { EmbedRecord } = useCode('embed-record', () => import('./EmbedRecord.tsx'));
  return <EmbedRecord shown={shown} />;
}
