/** Files that are dropped or pasted anywhere in the window. */
import { useEffect, useEffectEvent, useState } from 'react';

/** Text that is dragged within the page is none of ours. */
const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** Cells that are copied out of a spreadsheet come with a picture of themselves. */
const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** True while files are held over the page. `isOurs` is asked each time: what is dropped elsewhere must not make the browser leave the page, and is let go. */
export function useBroughtFiles(onFiles: (files: readonly File[]) => void, isOurs: () => boolean): boolean {
  const [isOver, setOver] = useState(false);
  const over = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(isOurs());
  });
  const leave = useEffectEvent(({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false));
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && isOurs()) onFiles(files);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => !isPicture(file));
    if (files.length === 0 || !isOurs()) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const stop = new AbortController();
    const listen = <Name extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(name: Name, hear: (event: WindowEventMap[Name]) => unknown) =>
      window.addEventListener(name, (event) => void hear(event), { signal: stop.signal });
    listen('dragover', (event) => over(event));
    listen('dragleave', (event) => leave(event));
    listen('drop', (event) => drop(event));
    listen('paste', (event) => paste(event));
    return () => stop.abort();
  }, []);
  return isOver;
}
