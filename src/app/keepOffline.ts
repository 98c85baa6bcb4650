/** Asks the browser to keep the dashboard for when there is no network: once the page is there, and where the reader does not save data. A single file needs none. */
export function keepOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single' || !('serviceWorker' in navigator) || connection?.saveData) return;
  // without it everything works, but needs the network: nothing to tell the reader
  const keep = () => void serviceWorker.register('./sw.js').catch(() => undefined);
  if (document.readyState === 'complete') keep();
  else window.addEventListener('load', keep);
}
