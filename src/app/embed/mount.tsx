/** Draws an embed into its page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Embed, startEmbed } from './Embed.tsx';

export function mount(frame: HTMLElement): void {
  createRoot(frame).render(
    <StrictMode>
      <Embed client={startEmbed(window.location.search)} />
    </StrictMode>,
  );
}
