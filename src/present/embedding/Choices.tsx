/** What the author of an embed may choose. */
import { useId, useState } from 'react';
import { languages } from '@/i18n/languages.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type FigureId, figures } from '@/tabs/figures.ts';
import { Choose } from '@/ui/Choose.tsx';
import type { Shown } from '@/view/shown.ts';
import { embedControls, embedThemes, type Standing } from './embedAddress.ts';
import { type FrameShape, frameShapes, heights, parseHeight } from './embedCode.ts';
import style from './EmbedPage.module.css';

/** An embed as it is being made. */
export interface Made extends Standing {
  readonly lang: string;
  readonly shape: FrameShape;
  /** px, where the shape is fixed. */
  readonly height: number;
}

interface Props {
  shown: Shown;
  figure: FigureId | '';
  onFigure: (figure: FigureId | '') => void;
  made: Made;
  onMake: (part: Partial<Omit<Made, 'height'>>) => void;
  onHeight: (height: number) => void;
}

export function Choices({ shown: { view, ownFacts }, figure, onFigure, made, onMake, onHeight }: Props) {
  const m = useRoomMessages();
  const editions = ['', ...ownFacts.editions.toReversed()];
  const tongues = [...new Set([made.lang, ...languages.map(({ id }, at) => (at === 0 ? '' : id))])].toSorted();
  return (
    <form className={style.choices} onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={m.embed.what}
        ids={['', ...figures[view.tab]]}
        names={{ ...m.figures, '': m.embed.wholeTab(m.tabs[view.tab]) }}
        chosen={figure}
        onChoose={onFigure}
      />
      <Choose
        label={m.embed.record}
        ids={editions}
        names={Object.fromEntries(editions.map((one) => [one, one === '' ? m.embed.live : m.embed.frozen(one)]))}
        chosen={made.frozen}
        onChoose={(frozen) => onMake({ frozen })}
      />
      <Choose
        label={m.embed.language}
        ids={tongues}
        names={Object.fromEntries(tongues.map((one) => [one, languages.find(({ id }, at) => (at === 0 ? '' : id) === one)?.name ?? one]))}
        chosen={made.lang}
        onChoose={(lang) => onMake({ lang })}
      />
      <Choose label={m.embed.theme} ids={embedThemes} names={m.embed.themes} chosen={made.theme} onChoose={(theme) => onMake({ theme })} />
      <fieldset>
        <legend>{m.embed.allowed}</legend>
        {embedControls.map((control) => (
          <Tick
            key={control}
            label={m.embed.controls[control]}
            on={made.controls.includes(control)}
            onChange={(on) => onMake({ controls: embedControls.filter((one) => (one === control ? on : made.controls.includes(one))) })}
          />
        ))}
      </fieldset>
      <Tick label={m.embed.showTitle} on={made.title} onChange={(title) => onMake({ title })} />
      <Choose label={m.embed.size} ids={frameShapes} names={m.embed.shapes} chosen={made.shape} onChoose={(shape) => onMake({ shape })} />
      {made.shape === 'fixed' && <Height height={made.height} onHeight={onHeight} />}
    </form>
  );
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** As it was typed while it is none; else what holds, which may be another figure's. */
function Height({ height: held, onHeight }: { height: number; onHeight: (height: number) => void }) {
  const m = useRoomMessages();
  const id = useId();
  const [odd, setOdd] = useState<string>();
  const isWrong = odd !== undefined;
  return (
    <div>
      <label>
        {m.embed.height}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={5}
          value={odd ?? String(held)}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ target }) => {
            const height = parseHeight(target.value);
            setOdd(height === undefined ? target.value : undefined);
            if (height !== undefined) onHeight(height);
          }}
        />
      </label>
      {isWrong && (
        <p id={id} className="quiet">
          {m.embed.heightWrong(heights.least, heights.most)}
        </p>
      )}
    </div>
  );
}
