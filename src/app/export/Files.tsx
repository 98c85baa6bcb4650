/** The buttons that save files. */
import { fileNameOf } from '@/exchange/fileName.ts';
import type { FileOf, FileTable } from '@/exchange/files/fileTable.ts';
import { filterInWords } from '@/exchange/filterInWords.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { saveFile } from '../saveFile.ts';
import type { Shown } from '../useSelection.ts';
import style from './Export.module.css';
import { extensions, type Format, makeFile, workFormats } from './formats.ts';

interface Props {
  shown: Shown;
  file: FileOf;
  /** ISO date. */
  accessed: string;
  /** What became of the last file. */
  onReport: (report: string) => void;
}

/** So many values of a facet stand in the name of a file. */
const named = 3;

export function Files({ shown: { view, ownFacts, own }, file, accessed, onReport }: Props) {
  const m = useRoomMessages();
  const { tables, works } = file;

  const save = async (format: Format, those: readonly FileTable[]): Promise<string> => {
    const blob = await makeFile(format, { ...file, tables: those }, accessed, m);
    const chosen = filterInWords(view, ownFacts, own, m, named).flatMap(({ words }) => words.map(({ text }) => text));
    const part = those.length < tables.length ? those.map(({ id }) => id) : [];
    const name = fileNameOf([ownFacts.dataset.title, m.tabs[view.tab], ...part, ...chosen], extensions[format]);
    saveFile(name, blob);
    const rows = those.reduce((sum, table) => sum + table.rows.length, 0);
    return m.export.saved(name, isOfWorks(format) ? m.works(works.length) : m.export.rowCount(rows, those.length));
  };
  const button = (format: Format, those = tables, label: string = m.export.formats[format]) => (
    <button
      key={label}
      type="button"
      onClick={() => {
        onReport(m.export.making);
        void save(format, those).then(onReport, () => onReport(m.export.failed));
      }}
    >
      {label}
    </button>
  );

  return (
    <>
      <section className={style.group} aria-labelledby="export-rows">
        <h3 id="export-rows">{m.export.rows}</h3>
        <p className="quiet">{m.export.rowsHint}</p>
        <div className={style.buttons}>
          {button('xlsx')}
          {button('json')}
          {tables.map((table) => button('csv', [table], tables.length === 1 ? m.export.formats.csv : m.export.csvOf(table.title)))}
        </div>
      </section>
      <section className={style.group} aria-labelledby="export-works">
        <h3 id="export-works">{m.export.citations(m.works(works.length))}</h3>
        <p className="quiet">{works.length === 0 ? m.export.noWorks : m.export.citationsHint}</p>
        {works.length > 0 && <div className={style.buttons}>{workFormats.map((format) => button(format))}</div>}
      </section>
    </>
  );
}

const isOfWorks = (format: Format) => workFormats.some((one) => one === format);
