/** The room of the one figure that is shown: on a stage and in a frame the figure is as high as its box, on a page as high as it likes. */
import type { ReactNode } from 'react';
import style from './FittedFigure.module.css';
import { useIsFit } from './setting.tsx';

export function FigureBox({ only, children }: { only: string; children: ReactNode }) {
  const isFit = useIsFit();
  return (
    <div data-only={only} className={isFit ? style.box : undefined}>
      {children}
    </div>
  );
}
