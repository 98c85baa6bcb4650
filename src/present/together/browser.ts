/** What the windows of a talk use of the browser: channels between windows, the storage of a window, the frame within a window. */
import { pageFolder } from '@/ui/pageFolder.ts';
import type { Keep, Line, OpenLine } from './windows.ts';

function nameOf(talk: string): string {
  return `talk:${pageFolder(window.location)}:${talk}`;
}

/** To every other window of the talk in this browser. */
export function channelLine(talk: string): OpenLine {
  return (receive) => {
    const channel = openChannel(nameOf(talk));
    if (!channel) return undefined;
    channel.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data));
    return {
      send: (message) => channel.postMessage(message), // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel has none
      close: () => channel.close(),
    };
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  } catch {
    return undefined; // a page without an origin of its own
  }
}

/** The name of a frame that shows a picture of a stage. */
const previewName = 'preview';

/** True in a frame of the speaker's window: a picture of a stage, which leads nothing, takes no key and no focus, and keeps nothing. */
export function isPreview(): boolean {
  return window.parent !== window && window.name.startsWith(previewName);
}

export function previewNameOf(part: string): string {
  return `${previewName}-${part}`;
}

/** From a picture of the stage to the window that shows it. */
export const parentLine: OpenLine = (receive) => lineTo(window.parent, receive);

/** From the speaker's window to a picture in it. */
export function lineTo(other: Window, receive: (data: unknown) => void): Line {
  // a page that was opened as a file has no origin that could be named
  const target = window.location.origin === 'null' || window.location.protocol === 'file:' ? '*' : window.location.origin;
  const hear = (event: MessageEvent<unknown>) => {
    // a frame may bear any name: that of a picture says nothing of who shows it
    if (event.source === other && (target === '*' || event.origin === target)) receive(event.data);
  };
  window.addEventListener('message', hear);
  return {
    send: (message) => other.postMessage(message, target),
    close: () => window.removeEventListener('message', hear),
  };
}

/** In the storage of this window, which a reload leaves. Where storage is off, a reload asks the other windows. */
export function keepInWindow(talk: string): Keep {
  const key = nameOf(talk);
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write: (state) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(state));
      } catch {
        // off, or full
      }
    },
    clear: () => {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // off
      }
    },
  };
}

export const keepNowhere: Keep = { read: () => null, write: () => undefined, clear: () => undefined };
