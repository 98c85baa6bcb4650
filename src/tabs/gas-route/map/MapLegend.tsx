/** The legend of the map, which is also what puts its parts away. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { mapParts } from '@/record/words.ts';
import { Legend } from '@/ui/Legend.tsx';
import { withToggled } from './hidden.ts';
import style from './MapLegend.module.css';
import { type LegendOf, legendGroups, type PartItem, shownItems } from './legendItems.tsx';
import { signWidth } from './LegendSigns.tsx';

interface Props extends LegendOf {
  /** Parts of the map joined by commas, as the address writes them; "" is nothing. */
  onHide: (hide: string) => void;
}

export function MapLegend({ onHide, ...of }: Props) {
  const m = useRoomMessages();
  const { hidden } = of;
  const groups = legendGroups(of, m);
  const away = mapParts.filter((part) => hidden.has(part)).map((part) => m.mapLayers.parts[part]);
  return (
    <div role="group" aria-label={m.mapLayers.legend} className={style.legend}>
      <div className={style.groups}>
        {groups.map(
          ({ id, parts, signs }) =>
            parts.length + signs.length > 0 && (
              <fieldset key={id} className={style.group}>
                <legend>{m.mapLayers.groups[id]}</legend>
                {parts.map((part) => (
                  <Part key={part.id} part={part} isShown={!hidden.has(part.id)} onToggle={() => onHide(withToggled(hidden, part.id))} />
                ))}
                {signs.map(({ id: sign, label, sign: drawn }) => (
                  <p key={sign} className={style.item}>
                    <svg viewBox={`0 0 ${signWidth} 16`} aria-hidden="true">
                      {drawn}
                    </svg>
                    {label}
                  </p>
                ))}
              </fieldset>
            ),
        )}
      </div>
      {/* on paper and in files stands what is drawn, and nothing to tick */}
      <div className={style.key}>
        <Legend items={shownItems(groups, hidden)} width={signWidth} />
      </div>
      <p className="quiet">{m.mapLayers.widths}</p>
      {away.length > 0 && (
        <p role="status" className={style.away}>
          {m.mapLayers.putAway(m.and(away))}{' '}
          <button type="button" onClick={() => onHide('')}>
            {m.mapLayers.showAll}
          </button>
        </p>
      )}
    </div>
  );
}

function Part({ part: { label, sign, count }, isShown, onToggle }: { part: PartItem; isShown: boolean; onToggle: () => void }) {
  const m = useRoomMessages();
  return (
    <label className={style.item} data-away={!isShown}>
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      <svg viewBox={`0 0 ${signWidth} 16`} aria-hidden="true">
        {sign}
      </svg>
      <span>{m.mapLayers.layer(label, count)}</span>
    </label>
  );
}
