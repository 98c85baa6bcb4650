/** Saved views out to a file, and in from one, with what became of each of its entries. */
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { FileButton } from '@/ui/FileButton.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { mergeViews, type Views } from './edits.ts';
import { formatSaved, limits, parseSaved } from './parseSaved.ts';
import { Problems } from './Problems.tsx';
import style from './SavedViews.module.css';
import type { SavedStore } from './store.ts';

export function Files({ views, store }: { views: Views; store: SavedStore }) {
  const m = useRoomMessages();
  const [report, setReport] = useState<ReactNode>();

  const reportOf = async (file: File): Promise<ReactNode> => {
    const failed = (why: string) => <p>{m.saved.importFailed(file.name, why)}</p>;
    if (file.size > limits.bytes) return failed(m.saved.fault.size);
    let text: string;
    try {
      text = await file.text();
    } catch {
      return failed(m.saved.unreadable); // moved or changed since it was chosen
    }
    const parsed = parseSaved(text);
    if (parsed.fault) return failed(m.saved.fault[parsed.fault]);
    const before = store.read().views.length;
    if (!store.change(mergeViews(parsed.views))) return <p>{m.saved.importNoRoom(limits.views)}</p>;
    const added = store.read().views.length - before;
    const refused = parsed.problems.filter(({ wrong }) => wrong !== 'parts').length;
    return (
      <>
        <p>{m.saved.imported(added, parsed.views.length - added, refused)}</p>
        <Problems problems={parsed.problems} />
      </>
    );
  };

  return (
    <section className={style.files}>
      <div className={style.row}>
        <button type="button" disabled={views.length === 0} onClick={() => saveFile('saved-views.json', formatSaved(views))}>
          {m.saved.export}
        </button>
        <FileButton label={m.saved.import} onFiles={([file]) => void reportOf(file).then(setReport)} />
      </div>
      <div role="status">{report}</div>
    </section>
  );
}
