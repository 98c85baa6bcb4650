/** What is pointed at, focused and pressed in a picture: links, or labelled images. One Tab stop, arrow keys from one to the next. */
import { memo } from 'react';
import { useRoving } from '../useRoving.ts';
import { useSliced } from '../useSliced.ts';
import { type ChartRow, spoken } from './chart.ts';
import style from './Chart.module.css';

/** In px of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Target = Box & { readonly row: Pick<ChartRow, 'id' | 'link' | 'isOn' | 'tip'> };

/** What is looked at, and where. */
export interface Looked extends Box {
  readonly id: string;
}

interface Props {
  targets: readonly Target[];
  /** Where Tab leads first, unless something is chosen. */
  first: string;
  label?: string;
  /** True where right-to-left turns the keys round. */
  isMirrored: boolean;
  onLook: (at: Looked | null) => void;
}

const none: readonly string[] = [];
/** So many are said at once: of more the words come bit by bit. */
const most = 120;

function* sayAll(targets: readonly Target[]): Generator<void, string[], void> {
  const said: string[] = [];
  for (const { row } of targets) {
    said.push(spoken(row.tip()));
    if (targets.length > most) yield;
  }
  return said;
}

/** A look at one of them draws the others no second time: to say them all takes long. */
export const Targets = memo(function Targets({ targets, first, label, isMirrored, onLook }: Props) {
  const { value: said = none } = useSliced(() => sayAll(targets), [targets]);
  const chosen = targets.find(({ row }) => row.isOn)?.row.id ?? first;
  const roving = useRoving(targets.map(({ row }) => row.id), chosen, undefined, isMirrored); // oxfmt-ignore
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/no-noninteractive-element-interactions -- its marks take the focus
    <g role="list" aria-label={label} data-screen-only onKeyDown={roving.onKeyDown}>
      {targets.map(({ row, ...box }, at) => {
        const { onFocus, ...mark } = roving.mark(row.id);
        const look = () => onLook({ id: row.id, ...box });
        const props = {
          ...mark,
          onFocus: () => {
            onFocus();
            look();
          },
          onBlur: () => onLook(null),
          onPointerEnter: look,
          className: style.target,
          'aria-label': said[at],
        };
        return (
          <g key={row.id} role="listitem">
            {row.link ? (
              <a {...row.link} {...props} aria-current={row.isOn ? 'true' : undefined}>
                <rect {...box} />
              </a>
            ) : (
              <g {...props} role="img">
                <rect {...box} />
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
});
