/** What opens over the page or beside it. */
import style from './Gallery.module.css';
import { Part, Specimen } from './Specimen.tsx';

export function Overlays({ onOpen }: { onOpen: (over: 'sheet' | 'panel') => void }) {
  return (
    <Part title="Overlays">
      <Specimen name="Sheet and panel">
        <div className={style.row}>
          <button type="button" onClick={() => onOpen('sheet')}>
            Open a sheet
          </button>
          <button type="button" onClick={() => onOpen('panel')}>
            Open a panel
          </button>
        </div>
      </Specimen>
    </Part>
  );
}
