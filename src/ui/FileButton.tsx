/** A button that lets the reader choose files: one of JSON, unless it is said otherwise. */
import { useRef } from 'react';

interface Props {
  label: string;
  /** Endings and types, as the attribute of the input takes them. */
  accept?: string;
  multiple?: boolean;
  /** There is always one, and without `multiple` no other. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}

export function FileButton({ label, accept = '.json,application/json', multiple = false, onFiles }: Props) {
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
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          if (first) onFiles([first, ...others]);
          target.value = ''; // the same file may be chosen again, once it is corrected
        }}
      />
    </>
  );
}
