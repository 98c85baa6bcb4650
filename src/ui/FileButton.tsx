/** A button that lets the reader choose a file: JSON, unless other endings are named. */
import { useRef } from 'react';

export function FileButton({
  label,
  accept = '.json,application/json',
  onFile,
}: {
  label: string;
  accept?: string;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          // leaving the browser's file dialog fires a "cancel" that bubbles: a sheet would take it for Escape and close
          const keep = (event: Event) => event.stopPropagation();
          element?.addEventListener('cancel', keep);
          return () => element?.removeEventListener('cancel', keep);
        }}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = ''; // the same file may be chosen again, once it is corrected
        }}
      />
    </>
  );
}
