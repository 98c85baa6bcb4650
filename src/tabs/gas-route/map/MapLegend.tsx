/** The legend of the map, which is also what puts its parts away. */
import { useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { MapPart } from '@/record/words.ts';
import { Legend } from '@/ui/Legend.tsx';
import { lineScaleOf } from '@/ui/map/mercator.ts';
import { useIsFit, useSetting } from '@/ui/setting.tsx';
import { useWidth } from '@/ui/useWidth.ts';
import { putAwayWords, withToggled } from './hidden.ts';
import style from './MapLegend.module.css';
import { type LegendOf, legendGroups, type PartItem, shownItems } from './legendItems.tsx';
import { signWidth } from './LegendSigns.tsx';

interface Props extends Omit<LegendOf, 'lineScale' | 'kept'> {
  /** Parts of the map joined by commas, as the address writes them; "" is nothing. */
  onHide: (hide: string) => void;
}

export function MapLegend({ onHide, ...of }: Props) {
  const m = useRoomMessages();
  const { hidden } = of;
  // it stands under the map and is as wide
  const [ref, width] = useWidth<HTMLDivElement>('map legend', 800);
  const [kept, setKept] = useState<ReadonlySet<MapPart>>(new Set());
  const keep = (parts: Iterable<MapPart>) => setKept(new Set([...kept, ...parts]));
  const groups = legendGroups({ ...of, lineScale: lineScaleOf(width), kept }, m);
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    // the button goes
    list.current?.querySelector('input')?.focus({ preventScroll: true });
    keep(hidden);
    onHide('');
  };
  const away = putAwayWords(hidden, m);
  const { controls } = useSetting();
  // where nothing may be changed there is nothing to tick
  if (useIsFit() && !controls.includes('options'))
    return (
      <div ref={ref}>
        <Legend items={shownItems(groups, hidden)} width={signWidth} />
      </div>
    );
  return (
    <div ref={ref} role="group" aria-label={m.mapLayers.legend} className={style.legend}>
      <div ref={list} className={style.groups}>
        {groups.map(
          ({ id, parts, signs }) =>
            parts.length + signs.length > 0 && (
              <fieldset key={id} className={style.group} data-group={id}>
                <legend>{m.mapLayers.groups[id]}</legend>
                <div className={style.items}>
                  {parts.map((part) => (
                    <Part
                      key={part.id}
                      part={part}
                      isShown={!hidden.has(part.id)}
                      onToggle={() => {
                        keep([part.id]);
                        onHide(withToggled(hidden, part.id));
                      }}
                    />
                  ))}
                  {signs.map(({ id: sign, label, sign: drawn }) => (
                    <p key={sign} className={style.item}>
                      <svg viewBox={`0 0 ${signWidth} 16`} aria-hidden="true">
                        {drawn}
                      </svg>
                      {label}
                    </p>
                  ))}
                </div>
              </fieldset>
            ),
        )}
      </div>
      {/* on paper and in files stands what is drawn, and nothing to tick */}
      <div className={style.key}>
        <Legend items={shownItems(groups, hidden)} width={signWidth} />
      </div>
      <p className="quiet">{m.mapLayers.widths(of.whole.legs.length > 0)}</p>
      <div className={style.away}>
        <p role="status">{away}</p>
        {away && (
          <button type="button" onClick={showAll}>
            {m.mapLayers.showAll}
          </button>
        )}
      </div>
    </div>
  );
}

function Part({ part: { label, sign, counted }, isShown, onToggle }: { part: PartItem; isShown: boolean; onToggle: () => void }) {
  const m = useRoomMessages();
  return (
    <label className={style.item} data-away={!isShown}>
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      <svg viewBox={`0 0 ${signWidth} 16`} aria-hidden="true">
        {sign}
      </svg>
      <span>{m.mapLayers.counted(label, counted)}</span>
    </label>
  );
}
