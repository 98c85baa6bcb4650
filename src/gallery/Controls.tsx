/** What is pressed, written into and chosen from. */
import { useState } from 'react';
import { Chip } from '@/ui/Chip.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { Tooltip } from '@/ui/Tooltip.tsx';
import style from './Gallery.module.css';
import { longText, longWord, nothing } from './samples.ts';
import { Part, Specimen, State } from './Specimen.tsx';

const formats = [
  { id: 'csv', label: 'Table (CSV)' },
  { id: 'svg', label: 'Picture (SVG)' },
  { id: 'deck', label: 'Slides, not of this view', disabled: true },
  { id: 'long', label: longText },
];

const scales = [
  { id: 'even', label: 'Even scale' },
  { id: 'elastic', label: 'Elastic scale' },
];

export function Controls() {
  const [pressed, setPressed] = useState(true);
  const [scale, setScale] = useState('even');
  const [done, setDone] = useState('');
  return (
    <Part title="Controls">
      <Specimen name="Button">
        <div className={style.row}>
          <button type="button">Default</button>
          <button type="button" aria-pressed={pressed} onClick={() => setPressed(!pressed)}>
            Chosen
          </button>
          <button type="button" disabled>
            Disabled
          </button>
        </div>
        <State name="focus" focused>
          <button type="button">Focus</button>
        </State>
        <State name="long text">
          <button type="button">{longText}</button>
        </State>
      </Specimen>
      <Specimen name="Link">
        <p>
          A sentence with <a href="#default">a link</a> in it.
        </p>
        <State name="focus" focused>
          <a href="#focus">A link</a>
        </State>
      </Specimen>
      <Specimen name="Field">
        <div className={style.fields}>
          <label>
            Default
            <input placeholder="2009-07" />
          </label>
          <label>
            At fault
            <input defaultValue="July of 2009" aria-invalid="true" />
          </label>
          <label>
            Disabled
            <input defaultValue="2009" disabled />
          </label>
        </div>
        <State name="focus" focused>
          <input aria-label="Focus" defaultValue="2009" />
        </State>
      </Specimen>
      <Specimen name="Chip">
        <div className={style.row}>
          <Chip text="from 2009" onRemove={nothing} />
          <Chip text={longText} onRemove={nothing} />
          <Chip text={longWord} onRemove={nothing} />
        </div>
        <State name="focus" focused>
          <Chip text="with a source in Arabic" onRemove={nothing} />
        </State>
      </Specimen>
      <Specimen name="Menu">
        <div className={style.row}>
          <Menu label="Export" items={formats} onChoose={setDone} />
          <Menu label="Scale" items={scales} chosen={scale} onChoose={setScale} />
          <Menu label="Disabled" items={[]} disabled onChoose={nothing} />
        </div>
        <p role="status">{done && `Asked for: ${done}`}</p>
      </Specimen>
      <Specimen name="Tooltip">
        <div className={style.row}>
          <Tooltip text="The scale gives crowded years more room">
            {(id) => (
              <button type="button" aria-describedby={id}>
                Elastic
              </button>
            )}
          </Tooltip>
          <Tooltip text={longText}>
            {(id) => (
              <button type="button" aria-describedby={id}>
                Long text
              </button>
            )}
          </Tooltip>
        </div>
      </Specimen>
      <Specimen name="Copy button">
        <CopyButton label="Copy link" about="the gallery" text="https://example.org/?tab=gas-route" />
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary="Closed">{() => <p>{longText}</p>}</Disclosure>
        <Disclosure summary="Open" startsOpen>
          {() => <p>{longText}</p>}
        </Disclosure>
        <Disclosure summary={longText}>{() => <p>Inside</p>}</Disclosure>
      </Specimen>
    </Part>
  );
}
