/** Files that are dropped or pasted anywhere on the page open the dialog that reads them. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Boundary } from '../Boundary.tsx';
import { Room } from '../Room.tsx';
import style from './Drop.module.css';
import { OpenDialog } from './OpenDialog.tsx';
import { useBroughtFiles } from './useBroughtFiles.ts';

/** Where a dialog is open, what is dropped is for it or for nobody. */
const isFree = (): boolean => document.querySelector('dialog[open]') === null;

export function Drop() {
  const [files, setFiles] = useState<readonly File[]>();
  const isOver = useBroughtFiles(setFiles, isFree);
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
