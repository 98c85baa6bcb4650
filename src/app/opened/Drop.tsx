/** Files that are dropped or pasted anywhere on the page open the dialog that reads them. */
import { useEffect, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Boundary } from '../Boundary.tsx';
import { Room } from '../Room.tsx';
import style from './Drop.module.css';
import { OpenDialog } from './OpenDialog.tsx';

/** Text that is dragged within the page is none of ours. */
const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** Where a dialog is open it takes what is dropped by itself. */
const isTaken = (): boolean => document.querySelector('dialog[open]') !== null;

export function Drop() {
  const [isOver, setOver] = useState(false);
  const [files, setFiles] = useState<readonly File[]>();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault(); // the browser would leave the page for the file
      setOver(!isTaken());
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const take = (event: Event, data: DataTransfer | null) => {
      setOver(false);
      if (!data || data.files.length === 0) return;
      event.preventDefault();
      if (!isTaken()) setFiles([...data.files]);
    };
    const drop = (event: DragEvent) => hasFiles(event.dataTransfer) && take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return (
    <>
      {isOver && (
        <Room room="none">
          <Here />
        </Room>
      )}
      {files && (
        <Boundary resetKey="">
          <Room>
            <OpenDialog files={files} onClose={() => setFiles(undefined)} />
          </Room>
        </Boundary>
      )}
    </>
  );
}

function Here() {
  return <p className={style.here}>{useRoomMessages().opened.dialog.dropHere}</p>;
}
