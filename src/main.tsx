import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, firstViewReady, startClient } from './app/App.tsx';
import { keepOffline } from './app/keepOffline.ts';
import './ui/base.css';

const root = document.getElementById('root');
if (root) {
  const client = startClient();
  // until then the page shows the first view as it was drawn when the site was built; it is replaced in one go, so that nothing jumps
  void firstViewReady(client).then(() =>
    createRoot(root).render(
      <StrictMode>
        <App client={client} />
      </StrictMode>,
    ),
  );
  keepOffline();
  void import('./ui/print.css'); // not needed before somebody prints
}

// embed.html brings this element in place of the other, and asks for the same program
const frame = document.getElementById('embed');
if (frame) void import('./app/embed/mount.tsx').then(({ mount }) => mount(frame));
