/** Where a view stands, for the figures in it: on its page, on a stage, within a page of somebody else's, on a sheet of paper. */
import { createContext, lazy, type ReactNode, Suspense, use } from 'react';

/** What a reader may change in a figure: its choices, whether it is a table, and what is taken from it. */
const figureControls = ['options', 'table', 'save'] as const;

export interface Setting {
  /** "paper" is one sheet of a handout: as a page prints, but pictures stay pictures, whatever the screen. */
  readonly place: 'page' | 'stage' | 'embed' | 'paper';
  /** The name of the one figure that is shown; "" shows all of the tab. */
  readonly only: string;
  /** What may be changed; a page has all of it. */
  readonly controls: readonly string[];
  /** px of height that one figure has for its drawing, where that is given; undefined: as high as it likes. */
  readonly height?: number | undefined;
  /** True while what the data say is hidden, until the audience has guessed. */
  readonly isHidden?: boolean;
}

export const onPage: Setting = { place: 'page', only: '', controls: figureControls };

export const SettingContext = createContext<Setting>(onPage);

export function useSetting(): Setting {
  return use(SettingContext);
}

/** True where a part of a tab is shown: all are, or it is the one. What has no name belongs to the tab as a whole. */
export function useIsShown(...names: readonly string[]): boolean {
  const { only } = useSetting();
  return only === '' || names.includes(only);
}

/** True where one figure alone fills the box that it is given. */
export function useIsFit(): boolean {
  const { place, only } = useSetting();
  return (place === 'stage' || place === 'embed') && only !== '';
}

const FittedPart = lazy(async () => ({ default: (await import('./FittedFigure.tsx')).FittedPart }));

const nameless: readonly string[] = [];

/** A part of a tab that is no figure, and can be shown alone as one; or what is said for several figures that have nothing to show. */
export function Part({ name = nameless, children }: { name?: string | readonly string[]; children: ReactNode }) {
  const { isHidden = false } = useSetting();
  const isFit = useIsFit();
  if (!useIsShown(...[name].flat())) return null;
  if (name.length === 0 || !(isFit || isHidden)) return children;
  return (
    <Suspense fallback={null}>
      <FittedPart>{children}</FittedPart>
    </Suspense>
  );
}
