/** The gallery: every component of ui/ in its states, to be looked at and tested: gallery.html?theme=dark&dir=rtl */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstWords } from '@/i18n/languages.ts';
import { MessagesProvider, RoomMessagesProvider } from '@/i18n/messages.tsx';
import '@/ui/base.css';
import { Gallery } from './Gallery.tsx';
import { loadFamilies } from './families.ts';
import { parseLook } from './look.ts';

async function start(root: HTMLElement) {
  const look = parseLook(window.location.search);
  // from right to left the words are those of the test language: long, and marked, so that what is cut or never translated is seen
  const [words, families] = await Promise.all([firstWords(look.dir === 'rtl' ? 'ar-XB' : ''), loadFamilies()]);
  const html = document.documentElement;
  html.lang = words.tag;
  html.dir = look.dir;
  if (look.theme !== 'system') html.dataset['theme'] = look.theme;
  const rooms = await words.loadRooms();
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider messages={words}>
        <RoomMessagesProvider messages={rooms}>
          <Gallery look={look} families={families} />
        </RoomMessagesProvider>
      </MessagesProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('gallery');
if (root) void start(root);
