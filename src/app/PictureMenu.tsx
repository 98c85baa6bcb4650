/** Saves a picture of the view as a file, with all that a reader elsewhere needs to know of it; its rows; and how it is cited. */
import { useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { PictureOf } from '@/ui/Figure.tsx';
import { Menu } from '@/ui/Menu.tsx';
import style from './PictureMenu.module.css';
import type { Shape, TableFormat } from './pictureFiles.ts';
import type { Shown } from '@/view/shown.ts';

interface Props {
  shown: Shown;
  picture: PictureOf;
}

const shapes: readonly Shape[] = ['svg', 'png', 'png2', 'square', 'slide'];
const tableFormats: readonly TableFormat[] = ['csv', 'json'];
type Choice = Shape | TableFormat | 'cite';

export function PictureMenu({ shown, picture }: Props) {
  const m = useRoomMessages();
  const place = useRef<HTMLSpanElement>(null);
  const [report, setReport] = useState<string | { readonly byHand: string }>('');
  const { whole, own } = shown;
  const choices: readonly Choice[] = [...(picture.isRows ? [] : shapes), ...(picture.table ? tableFormats : []), 'cite'];

  const make = async (choice: Choice): Promise<typeof report> => {
    if (!whole || !own) return m.picture.none;
    const ready = { shown, whole, own };
    const { copyCitation, savePicture, saveTable } = await import('./pictureFiles.ts'); // what makes files comes when the first is asked for
    if (choice === 'cite') return copyCitation(picture, ready, m);
    return choice === 'csv' || choice === 'json'
      ? saveTable(choice, picture, ready, m)
      : savePicture(choice, place.current?.closest('figure') ?? null, picture, ready, m);
  };

  return (
    <>
      <Menu
        label={picture.isRows ? m.picture.saveRows : m.picture.save}
        items={choices.map((id) => ({ id, label: m.picture.formats[id] }))}
        disabled={!whole || !own}
        onChoose={(id) => {
          setReport(shapes.some((shape) => shape === id) ? m.picture.drawing : '');
          void make(id as Choice).then(setReport, () => setReport(m.picture.failed));
        }}
      />
      <span ref={place} role="status" className="quiet">
        {typeof report === 'string' ? report : m.copy.failed}
      </span>
      {typeof report === 'object' && <span className={style.text}>{report.byHand}</span>}
    </>
  );
}
