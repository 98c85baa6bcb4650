/** Blocks of a list in the page, of which those near the window are drawn. */
import { Fragment, memo, type ReactElement, type ReactNode, useRef } from 'react';
import style from './LongList.module.css';
import { useInSight } from './useInSight.ts';

interface Props {
  count: number;
  /** px of a block that has not been measured yet. */
  blockPx: number;
  /** The same function for the same blocks. */
  draw: (block: number) => ReactNode;
  /** What stands there instead for as long as all is drawn: afterwards the blocks are as high as they were. */
  whole: ReactElement | false;
}

const keyOf = (block: number) => block;

export function Blocks({ count, blockPx, draw, whole }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { drawn, after, measure, watch } = useInSight({ list, count, keyOf, itemPx: blockPx, beyond: 1, scroller: 'page' });
  return (
    <div ref={list} role={whole ? undefined : 'list'} {...watch}>
      {whole ||
        drawn.map(({ index, space }) => (
          <Fragment key={index}>
            {space > 0 && <div role="none" style={{ blockSize: space }} />}
            <div ref={measure} role="none" className={style.block} data-index={index}>
              <Block draw={draw} block={index} />
            </div>
          </Fragment>
        ))}
      {!whole && after > 0 && <div role="none" style={{ blockSize: after }} />}
    </div>
  );
}

/** Is not drawn again where another comes or goes. */
const Block = memo(function Block({ draw, block }: Pick<Props, 'draw'> & { block: number }) {
  return draw(block);
});
