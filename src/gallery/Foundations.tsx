/** The tokens: type, space, colour, lines, corners, patterns, and the tones of the families. */
import { paint } from '@/ui/colour.ts';
import type { Family } from './families.ts';
import style from './Gallery.module.css';
import { Part, Specimen, State } from './Specimen.tsx';

const sizes = ['small', 'body', 'lead', 'title', 'display'] as const;
const spaces = [1, 2, 3, 4, 5, 6] as const;
const surfaces = ['page', 'surface', 'wash', 'sea', 'land'] as const;
const lines = ['ink', 'ink-muted', 'line-strong', 'line', 'water'] as const;
const patterns = ['hatch', 'hatch-thin', 'dots'] as const;
const edges = ['edge', 'edge-strong', 'edge-mark'] as const;
const corners = ['radius', 'radius-over', 'radius-round'] as const;

export function Foundations({ families }: { families: readonly Family[] }) {
  return (
    <Part title="Foundations">
      <Specimen name="Type">
        {sizes.map((size) => (
          <p key={size} style={{ fontSize: `var(--size-${size})` }}>
            {size}: 1992–2026, ə Ə ğ ı İ ş, العربية
          </p>
        ))}
        <p style={{ fontWeight: 'var(--weight-strong)' }}>strong: 1,234,567</p>
        <p className="quiet">quiet: according to one side</p>
      </Specimen>
      <Specimen name="Space">
        {spaces.map((space) => (
          <State key={space} name={`space-${space}`}>
            <div className={style.step} style={{ inlineSize: `var(--space-${space})` }} />
          </State>
        ))}
      </Specimen>
      <Specimen name="Surfaces, each with ink and muted ink">
        {surfaces.map((surface) => (
          <p key={surface} className={style.inset} style={{ background: `var(--${surface})` }}>
            {surface} <span className="quiet">muted</span>
          </p>
        ))}
      </Specimen>
      <Specimen name="Inks, lines, patterns">
        <Swatches names={lines} />
        <Swatches names={patterns} />
      </Specimen>
      <Specimen name="Edges and corners">
        {edges.map((edge) => (
          <State key={edge} name={edge}>
            <div style={{ borderBlockStart: `var(--${edge}) solid var(--ink)` }} />
          </State>
        ))}
        <div className={style.swatches}>
          {corners.map((corner) => (
            <div key={corner}>
              <div className={style.swatch} style={{ borderRadius: `var(--${corner})` }} />
              {corner}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Families and their tones">
        {families.map(({ label, sectors }) => (
          <State key={label} name={label}>
            <div className={style.swatches}>
              {sectors.map((sector) => (
                <div key={sector.id}>
                  <div className={style.swatch} style={{ background: paint(sector.colour) }} />
                  {sector.label}
                </div>
              ))}
            </div>
          </State>
        ))}
      </Specimen>
    </Part>
  );
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <div className={style.swatches}>
      {names.map((name) => (
        <div key={name}>
          <div className={style.swatch} style={{ background: `var(--${name})` }} />
          {name}
        </div>
      ))}
    </div>
  );
}
