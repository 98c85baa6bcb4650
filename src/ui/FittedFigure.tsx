/** A figure that fills its box, on a stage or in a frame; and any figure while what the data say is hidden, until the audience has guessed. */
import { type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { FigureProps } from './Figure.tsx';
import { FigureControls } from './FigureControls.tsx';
import style from './FittedFigure.module.css';
import { FoldedLegend } from './FoldedLegend.tsx';
import { MoreBelow } from './MoreBelow.tsx';
import { useIsFit, useSetting } from './setting.tsx';
import { Waiting } from './Waiting.tsx';

export function FittedFigure(props: FigureProps) {
  const { title, subtitle, heading: Heading = 'h2', controls, table, legend, note, tools, sources, hides = false, children } = props;
  const m = useRoomMessages();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
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
            <FigureControls own={controls} asTable={asTable} onTable={setAsTable} tools={tools} />
          </div>
        )}
      </header>
      <div ref={body} className={style.body} data-body>
        {isHidden && !hides ? <Veil /> : drawn}
        {isHidden && hides && <Veil isOver />}
      </div>
      {isFit && !isHidden && <MoreBelow box={body} />}
      <figcaption className={style.foot}>
        {legend && isStage && !isTable && !isHidden && <FoldedLegend more={note}>{legend}</FoldedLegend>}
        {!isStage && !isHidden && (legend || note || place === 'embed') && (
          <Disclosure summary={legend ? m.chart.notes : m.chart.notesAlone} className={style.notes}>
            {() => (
              <>
                {place === 'embed' && <div>{subtitle}</div>}
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

/** A part of a tab in the same room: what does not fit scrolls. */
export function FittedPart({ children }: { children: ReactNode }) {
  const { isHidden = false } = useSetting();
  const isFit = useIsFit();
  const body = useRef<HTMLDivElement>(null);
  if (!isFit) return <div data-fit={false}>{isHidden ? <Veil /> : children}</div>;
  return (
    <div className={style.part} data-fit>
      <div ref={body} className={style.partBody}>
        {isHidden ? <Veil /> : children}
      </div>
      {!isHidden && <MoreBelow box={body} />}
    </div>
  );
}

/** Stands where the answer will stand; over a picture that leaves it out itself. */
function Veil({ isOver = false }: { isOver?: boolean }) {
  const m = useRoomMessages();
  const overPicture = useCallback((veil: HTMLDivElement | null) => {
    const body = veil?.parentElement;
    if (!veil || !body) return undefined;
    const look = () => {
      const picture = body.querySelector('[data-picture]')?.getBoundingClientRect();
      const room = body.getBoundingClientRect();
      if (picture) veil.style.insetBlockEnd = `${Math.max(0, room.bottom - picture.bottom)}px`;
    };
    const observer = new ResizeObserver(look);
    observer.observe(body);
    const changes = new MutationObserver(look);
    changes.observe(body, { childList: true, subtree: true, attributeFilter: ['height'] });
    look();
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, []);
  return (
    <div
      ref={isOver ? overPicture : undefined}
      className={isOver ? `${style.veil} ${style.over}` : style.veil}
      role="img"
      aria-label={m.chart.hidden}
    >
      <span aria-hidden="true">{m.chart.hiddenSign}</span>
    </div>
  );
}
