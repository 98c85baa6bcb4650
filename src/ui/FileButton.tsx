/** A button that lets the reader choose a JSON file. */
import { useRef } from 'react';

export function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
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
        accept=".json,application/json"
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
