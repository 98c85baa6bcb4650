/** What a key asks for while a talk is given. Pure, so that the stage and the window of the speaker have the same keys. */

const acts = [
  'next',
  'back',
  'first',
  'last',
  'enter',
  'escape',
  'black',
  'white',
  'as-written',
  'full-screen',
  'start',
  'scenes',
  'sources',
  'notes',
  'keys',
  'presenter',
] as const;

/** "enter" goes to the number that was typed, and is "next" without one; "start" is what a clicker sends to begin. A digit is typed. */
export type Command = (typeof acts)[number] | `${number}`;

/** Who holds the focus: nothing that has keys of its own; what a press of Enter or Space belongs to; what scrolls, or walks by arrows; what is written into; an open dialog. */
export type Holder = 'nothing' | 'button' | 'arrows' | 'field' | 'dialog';

export interface Press {
  readonly key: string;
  /** Where the key lies, "KeyB": a keyboard of another script has its letter there. */
  readonly code: string;
  readonly shift: boolean;
  /** Control, Alt or the command key: the browser's own. */
  readonly modified: boolean;
  readonly holder: Holder;
  readonly isRtl: boolean;
}

const named: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowDown: 'next',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
  F5: 'start',
  '.': 'black',
  ',': 'white',
  '?': 'keys',
  '؟': 'keys',
  '،': 'white',
};

const letters: Readonly<Record<string, Command>> = {
  b: 'black',
  w: 'white',
  r: 'as-written',
  f: 'full-screen',
  s: 'sources',
  n: 'notes',
  h: 'keys',
  l: 'scenes',
  g: 'scenes',
  p: 'presenter',
};

/** The keys of a clicker, which belong to the talk whatever has the focus. */
const always = new Set(['PageDown', 'PageUp', 'F5']);
/** The keys that a holder of the focus keeps for itself. */
const kept: Readonly<Record<Exclude<Holder, 'field'>, RegExp>> = {
  nothing: /^$/,
  button: /^(Enter| )$/,
  arrows: /^(Enter| |Arrow\w+|Home|End|Backspace)$/,
  dialog: /^(?![slgnhSLGNH?]$)/, // the letter that opened it closes it
};

/** Undefined for a key that is not the talk's. */
export function commandOf({ key, code, shift, modified, holder, isRtl }: Press): Command | undefined {
  if (modified) return undefined;
  if (!always.has(key) && (holder === 'field' || kept[holder].test(key))) return undefined;
  if (key === ' ') return shift ? 'back' : 'next';
  if (key === 'ArrowRight') return isRtl ? 'back' : 'next';
  if (key === 'ArrowLeft') return isRtl ? 'next' : 'back';
  const digit = digitOf(key);
  if (digit !== undefined) return digit;
  return Object.hasOwn(named, key) ? named[key] : letterOf(key, code);
}

/** Western digits, and those of Arabic keyboards. */
function digitOf(key: string): `${number}` | undefined {
  const at = /^\d$/.test(key) ? Number(key) : '٠١٢٣٤٥٦٧٨٩'.indexOf(key);
  return key.length === 1 && at >= 0 ? `${at}` : undefined;
}

function letterOf(key: string, code: string): Command | undefined {
  const isForeign = key.length === 1 && key > '~';
  const letter = (isForeign ? code.replace(/^Key/, '') : key).toLowerCase();
  return Object.hasOwn(letters, letter) ? letters[letter] : undefined;
}

/** True for a command that types a digit. */
export function isDigit(command: Command): command is `${number}` {
  return /^\d$/.test(command);
}
