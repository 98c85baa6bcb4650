/** The screens on which a talk is given, each with its code. */
import type { ReactNode } from 'react';
import type { ScreenProps } from '@/present/screen.ts';
import { useView } from '@/view/useView.ts';
import type { View } from '@/view/view.ts';
import { lent } from './lent.tsx';
import { useCode } from './useCode.ts';

type Screen = Exclude<View['screen'], 'writing'>;

/** The compiler finds a missing one. */
const screens: Readonly<Record<Screen, () => Promise<(props: ScreenProps) => ReactNode>>> = {
  view: async () => (await import('@/present/stage/Stage.tsx')).Stage,
  presenter: async () => (await import('@/present/presenter/Presenter.tsx')).Presenter,
  handout: async () => (await import('@/present/handout/Handout.tsx')).Handout,
  embed: async () => (await import('@/present/embedding/EmbedPage.tsx')).EmbedPage,
};

export function Presenting() {
  const { view, goTo } = useView();
  const screen: Screen = view.screen === 'writing' ? 'view' : view.screen;
  const Drawn = useCode(`screen ${screen}`, screens[screen]);
  return <Drawn lent={lent} view={view} goTo={goTo} />;
}
