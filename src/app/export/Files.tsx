/** The buttons that save files. */
import { useEffect, useState } from 'react';
import { fileNameOf } from '@/exchange/fileName.ts';
import type { FileOf, FileTable } from '@/exchange/files/fileTable.ts';
import type { GeojsonOf } from '@/exchange/files/geojson.ts';
import { filterInWords } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import type { Shown } from '@/view/shown.ts';
import style from './Export.module.css';
import { extensions, type Format, makeFile, makeMap, mostInWorkbook, rowsIn, workFormats } from './formats.ts';
import type { Making } from './making.ts';

interface Props {
  shown: Shown;
  file: FileOf;
  /** What is drawn on a map, where there is one. */
  map: (() => GeojsonOf) | undefined;
  /** ISO date. */
  accessed: string;
  /** What became of the last file. */
  onReport: (report: string) => void;
}

/** So many values of a facet stand in the name of a file. */
const named = 3;

export function Files({ shown: { view, ownFacts, own }, file, map, accessed, onReport }: Props) {
  const m = useRoomMessages();
  const { tables, works } = file;
  // what is under way, so that it can be cancelled; nothing goes on when the dialog is closed
  const [underWay, setUnderWay] = useState<AbortController>();
  useEffect(() => () => underWay?.abort(), [underWay]);

  const nameOf = (extension: string, part: readonly string[] = []) => {
    const chosen = filterInWords(view, ownFacts, own, m, named).flatMap(({ words }) => words.map(({ text }) => text));
    return fileNameOf([ownFacts.dataset.title, m.tabs[view.tab], ...part, ...chosen], extension);
  };
  const save = async (format: Format, those: readonly FileTable[], making: Making): Promise<string> => {
    const blob = await makeFile(format, { ...file, tables: those }, accessed, m, making);
    const name = nameOf(extensions[format], those.length < tables.length ? those.map(({ id }) => id) : []);
    saveFile(name, blob);
    return m.export.saved(name, isOfWorks(format) ? m.works(works.length) : m.export.rowCount(rowsIn(those), those.length));
  };
  const saveMap = async (made: () => GeojsonOf): Promise<string> => {
    const drawn = made();
    const name = nameOf(extensions.geojson);
    saveFile(name, makeMap(drawn));
    return m.export.saved(name, m.export.featureCount(drawn.layers.reduce((sum, { features }) => sum + features.length, 0)));
  };
  const start = (make: (making: Making) => Promise<string>, begun: number) => {
    const control = new AbortController();
    onReport(m.export.making);
    setUnderWay(control);
    const onProgress = (share: number) => {
      if (performance.now() - begun > patience) onReport(m.export.makingOf(share));
    };
    void make({ onProgress, signal: control.signal })
      .then(onReport, () => onReport(control.signal.aborted ? m.export.cancelled : m.export.failed))
      .finally(() => setUnderWay((now) => (now === control ? undefined : now)));
  };
  const isLarge = rowsIn(tables) > mostInWorkbook;
  const saver = (label: string, make: (making: Making) => Promise<string>) => (
    <button key={label} type="button" onClick={({ timeStamp }) => start(make, timeStamp)}>
      {label}
    </button>
  );
  const button = (format: Format, those = tables, label: string = m.export.formats[format]) =>
    saver(label, (making) => save(format, those, making));

  return (
    <>
      <section className={style.group} aria-labelledby="export-rows">
        <h3 id="export-rows">{m.export.rows}</h3>
        <p className="quiet">{m.export.rowsHint}</p>
        <div className={style.buttons}>
          {!isLarge && button('xlsx')}
          {button('json')}
          {tables.map((table) => button('csv', [table], tables.length === 1 ? m.export.formats.csv : m.export.csvOf(table.title)))}
          {underWay && isLarge && (
            <button type="button" onClick={() => underWay.abort()}>
              {m.export.cancel}
            </button>
          )}
        </div>
        {isLarge && <p className="quiet">{m.export.noWorkbook(mostInWorkbook)}</p>}
      </section>
      {map && (
        <section className={style.group} aria-labelledby="export-map">
          <h3 id="export-map">{m.export.map}</h3>
          <p className="quiet">{m.export.mapHint}</p>
          <div className={style.buttons}>{saver(m.export.formats.geojson, () => saveMap(map))}</div>
        </section>
      )}
      <section className={style.group} aria-labelledby="export-works">
        <h3 id="export-works">{m.export.citations(m.works(works.length))}</h3>
        <p className="quiet">{works.length === 0 ? m.export.noWorks : m.export.citationsHint}</p>
        {works.length > 0 && <div className={style.buttons}>{workFormats.map((format) => button(format))}</div>}
      </section>
    </>
  );
}

/** ms after which it is said how far a file has come. */
const patience = 1000;

const isOfWorks = (format: Format) => workFormats.some((one) => one === format);
