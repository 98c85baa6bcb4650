/** One figure of a tab alone, where the address names one: what is left out, and the way to it. */
import { type ReactNode, use, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { figureOf } from '@/tabs/figures.ts';
import { FigureBox } from '@/ui/FigureBox.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { SettingContext } from '@/ui/setting.tsx';
import type { Shown } from '@/view/shown.ts';

export function OneFigure({ shown: { view, goTo }, children }: { shown: Shown; children: ReactNode }) {
  const m = useRoomMessages();
  const around = use(SettingContext);
  const only = figureOf(view.tab, view.figure) ?? '';
  const setting = useMemo(() => ({ ...around, only }), [around, only]);
  const tab = m.tabs[view.tab];
  const toAll = () => {
    goTo((now) => ({ ...now, figure: '' }));
    document.getElementById('view')?.focus(); // the button that was pressed is gone
  };
  return (
    <SettingContext value={setting}>
      {setting.place === 'page' && (
        <Notice action={{ label: m.oneFigure.all(tab), onClick: toAll }}>
          <p>{only === '' ? m.oneFigure.unknown(view.figure, tab) : m.oneFigure.shown(m.figures[only], tab)}</p>
        </Notice>
      )}
      <FigureBox only={only}>{children}</FigureBox>
    </SettingContext>
  );
}
