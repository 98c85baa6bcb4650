/** A sheet over the view, for narrow screens: the platform's modal dialog, closed by Escape, its button, or a click beside it. */
import { type ReactNode, useEffect, useRef } from 'react';
import style from './Sheet.module.css';
import { SheetHeader } from './SheetHeader.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

interface Props {
  /** Its name, and its heading. */
  title: string;
  onClose: () => void;
  /** True while something is under way in it: then neither a key nor a click beside it closes it. */
  isHeld?: boolean;
  children: ReactNode;
}

export function Sheet({ title, onClose, isHeld = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useReturnFocus(ref);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the click beside the sheet is an addition: Escape and the button close it too
    <dialog
      ref={ref}
      aria-label={title}
      className={style.sheet}
      closedby={isHeld ? 'none' : undefined}
      onCancel={(event) => {
        event.preventDefault(); // the address decides what is open
        if (!isHeld) onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current && !isHeld) onClose();
      }}
    >
      <div className={style.inside}>
        <SheetHeader title={title} onClose={isHeld ? undefined : onClose} />
        {children}
      </div>
    </dialog>
  );
}
