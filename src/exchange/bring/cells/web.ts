/** Web addresses. */
import type { Cell } from '../table.ts';
import { shown, textOfCell, trimUnseen } from './plain.ts';
import { doubted, fault, noted, type Understood } from './understood.ts';

/** Longer ones are no address that a browser opens. */
const longest = 4000;

const anyScheme = /^[a-z][a-z0-9+.-]{0,40}:/i;
/** "example.org", "www.example.org/path?query": a name with a point in it, and letters after the last one. */
const bareHost = /^(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63}(?::\d{1,5})?(?:[/?#]|$)/u;

/** An address that begins with https:// or http://, as it was written. */
export function readWeb(cell: Cell): Understood<string> {
  const written = trimUnseen(textOfCell(cell));
  const text = written.replace(/^<(.*)>$/, '$1');
  if (text.length > longest) return fault('webLong', { cell: shown(text), longest: String(longest) });
  if (/[\s\p{Cc}]/u.test(text)) return fault('webSpaces', { cell: shown(text) });
  if (/^https?:\/\//i.test(text)) {
    if (!isWeb(text)) return fault('noWeb', { cell: shown(text) });
    return text === written ? { value: text } : noted(text, 'webBrackets', { read: shown(text) });
  }
  if (bareHost.test(text) && isWeb(`https://${text}`)) return doubted(`https://${text}`, 'webWithoutScheme', { cell: shown(text), read: shown(`https://${text}`) }); // oxfmt-ignore
  const scheme = anyScheme.exec(text)?.[0];
  return scheme ? fault('webScheme', { cell: shown(text), scheme }) : fault('noWeb', { cell: shown(text) });
}

function isWeb(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
}
