/** A figure that fills its box, on a stage or in a frame; and any figure while what the data say is hidden, until the audience has guessed. */
import { type ReactNode, Suspense, useCallback, useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { FigureProps } from './Figure.tsx';
import style from './FittedFigure.module.css';
import { useIsFit, useSetting } from './setting.tsx';
import { Waiting } from './Waiting.tsx';

export function FittedFigure(props: FigureProps) {
  const { title, subtitle, heading: Heading = 'h2', controls, table, legend, note, tools, sources, hides = false, children } = props;
  const m = useRoomMessages();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { place, controls: allowed, isHidden = false } = useSetting();
  const isFit = useIsFit();
  const isStage = place === 'stage';
  const isTable = asTable && !isHidden;
  const drawn = isTable ? <Suspense fallback={<Waiting />}>{table}</Suspense> : children;
  const hasControls = !isHidden && allowed.length > 0;
  return (
    <figure className={style.figure} aria-labelledby={id} data-place={place} data-fit={isFit}>
      <header className={style.header}>
        <div>
          {/* on a stage the title of the scene stands above; what the data say would answer the question */}
          <Heading id={id} className={isStage || isHidden ? 'visually-hidden' : style.title}>
            {isHidden ? m.chart.hidden : title}
          </Heading>
          {!isHidden && <p className={style.subtitle}>{subtitle}</p>}
        </div>
        {hasControls && (
          <div className={style.controls}>
            {allowed.includes('options') && controls}
            {allowed.includes('table') && (
              <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {m.figure.table}
              </button>
            )}
            {allowed.includes('save') && tools}
          </div>
        )}
      </header>
      <div className={style.body} data-body>
        {isHidden && !hides ? <Veil /> : drawn}
        {isHidden && hides && <Veil isOver />}
      </div>
      <figcaption className={style.foot}>
        {legend && isStage && !isTable && <FoldedLegend>{legend}</FoldedLegend>}
        {!isStage && !isHidden && (legend || note) && (
          <Disclosure summary={m.chart.notes} className={style.notes}>
            {() => (
              <>
                {legend}
                {note}
              </>
            )}
          </Disclosure>
        )}
        {sources}
      </figcaption>
    </figure>
  );
}

/** The share of a figure's height that its legend may take unasked. */
const legendShare = 0.14;

/** A legend of a few lines stands open; a longer one opens when it is asked for, for it would leave the picture no room. */
function FoldedLegend({ children }: { children: ReactNode }) {
  const m = useRoomMessages();
  const [isLong, setIsLong] = useState(false);
  const measure = useCallback((element: HTMLDivElement | null) => {
    const figure = element?.closest('figure');
    if (!element || !figure) return undefined;
    const look = () => setIsLong(element.scrollHeight > legendShare * figure.clientHeight);
    const observer = new ResizeObserver(look);
    for (const one of [element, figure]) observer.observe(one);
    look();
    return () => observer.disconnect();
  }, []);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {isLong && (
        <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {m.chart.legend}
        </button>
      )}
      {/* it keeps its width, so that it can be measured again */}
      <div className={style.legend} data-open={isLong && isOpen ? true : undefined} data-folded={isLong && !isOpen ? true : undefined}>
        <div ref={measure}>{children}</div>
      </div>
    </>
  );
}

/** A part of a tab in the same room: what does not fit scrolls. */
export function FittedPart({ children }: { children: ReactNode }) {
  const { isHidden = false } = useSetting();
  const isFit = useIsFit();
  return (
    <div className={isFit ? style.part : undefined} data-fit={isFit}>
      {isHidden ? <Veil /> : children}
    </div>
  );
}

/** Stands where the answer will stand; over a picture that leaves it out itself. */
function Veil({ isOver = false }: { isOver?: boolean }) {
  const m = useRoomMessages();
  return (
    <div className={isOver ? `${style.veil} ${style.over}` : style.veil} role="img" aria-label={m.chart.hidden}>
      <span aria-hidden="true">{m.chart.hiddenSign}</span>
    </div>
  );
}
