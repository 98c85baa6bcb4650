import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './ui/base.css';

const root = document.getElementById('root');
if (root) {
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  // the built page holds the first view already; while developing it is empty
  if (root.hasChildNodes()) hydrateRoot(root, app);
  else createRoot(root).render(app);
  void import('./ui/print.css'); // not needed before somebody prints
}
