/** The screens on which a talk is given, each with its code. */
import type { ReactNode } from 'react';
import type { ScreenProps } from '@/present/screen.ts';
import { useCode } from '@/ui/useCode.ts';
import { useView } from '@/view/useView.ts';
import type { Shown } from '@/view/shown.ts';
import type { View } from '@/view/view.ts';
import { lent } from './lent.tsx';

type Screen = Exclude<View['screen'], 'writing'>;

/** The compiler finds a missing one. */
const screens: Readonly<Record<Screen, () => Promise<{ Drawn: (props: ScreenProps) => ReactNode }>>> = {
  view: async () => ({ Drawn: (await import('@/present/stage/Stage.tsx')).Stage }),
  presenter: async () => ({ Drawn: (await import('@/present/presenter/Presenter.tsx')).Presenter }),
  handout: async () => ({ Drawn: (await import('@/present/handout/Handout.tsx')).Handout }),
  embed: async () => ({ Drawn: (await import('@/present/embedding/EmbedPage.tsx')).EmbedPage }),
};

export function Presenting() {
  const { view, goTo } = useView();
  const screen: Screen = view.screen === 'writing' ? 'view' : view.screen;
  const code = useCode(`screen ${screen}`, screens[screen]);
  return <code.Drawn lent={lent} view={view} goTo={goTo} />;
}

/** The desk at which a talk is written, at the foot of the dashboard. It is loaded from here, so that the first view need not know its files. */
export function WritingDesk({ shown }: { shown: Shown }) {
  const code = useCode('writing', () => import('@/present/writing/Writing.tsx'));
  return <code.Writing shown={shown} lent={lent} />;
}
