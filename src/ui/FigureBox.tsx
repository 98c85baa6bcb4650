/** The room of the one figure that is shown: on a stage and in a frame the figure is as high as its box, on a page as high as it likes. */
import type { ReactNode } from 'react';
import style from './FittedFigure.module.css';
import { useIsFit, useSetting } from './setting.tsx';
import { useLeastHeight } from './useLeastHeight.ts';

export function FigureBox({ only, children }: { only: string; children: ReactNode }) {
  const isFit = useIsFit();
  const isEmbed = useSetting().place === 'embed';
  const least = useLeastHeight(isFit && isEmbed);
  return (
    <div ref={least} data-only={only} className={isFit ? style.box : undefined}>
      {children}
    </div>
  );
}
