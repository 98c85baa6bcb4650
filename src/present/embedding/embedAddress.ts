/** The address of an embed: that of its view, and beside it the keys of how it stands in the page of somebody else. The same promises: defaults are not written, junk is named, parse∘format is the identity. */
import { sceneControls } from '@/record/words.ts';
import { formatAddress, type Ignored, parseAddress } from '@/view/address.ts';
import { defaultView, type View } from '@/view/view.ts';
import { viewAlone } from '../scenes.ts';

export const embedThemes = ['auto', 'light', 'dark'] as const;
/** What a reader may do in it: take the filter away and choose another, change the figure's options, see it as a table, save it. */
export const embedControls = sceneControls;
export type EmbedControl = (typeof embedControls)[number];

/** How an embed stands in its page. */
export interface Standing {
  /** "auto" is the system's. */
  readonly theme: (typeof embedThemes)[number];
  /** In the order of the list, each once. */
  readonly controls: readonly EmbedControl[];
  /** False where the page says itself what is shown. */
  readonly title: boolean;
  /** The edition of the record that is shown, "0.2.0"; "" is always the newest. */
  readonly frozen: string;
}

export const defaultStanding: Standing = { theme: 'auto', controls: ['options', 'table'], title: true, frozen: '' };

/** An embed has no talk and no screen, and its edition is said where it is frozen. */
function bare(view: View): View {
  return { ...viewAlone(view), edition: defaultView.edition };
}

/** "embed.html?tab=gas-route&fig=map&ed=0.5.0&theme=dark&frozen=1" */
export function formatEmbed(view: View, { theme, controls, title, frozen }: Standing): string {
  const parts = [
    formatAddress({ ...bare(view), edition: frozen }).slice(1),
    theme !== defaultStanding.theme && `theme=${theme}`,
    write(controls) !== write(defaultStanding.controls) && `controls=${write(controls)}`,
    !title && 'title=0',
    frozen !== '' && 'frozen=1',
  ].filter(Boolean);
  return `embed.html${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
}

/** The view of an embed's address, how it stands, and what of the address was junk. */
export function parseEmbed(search: string): { view: View; standing: Standing; ignored: readonly Ignored[] } {
  const own = new Map<string, string>();
  const others = new URLSearchParams();
  for (const [key, text] of new URLSearchParams(search)) {
    if (Object.hasOwn(readers, key) && !own.has(key)) own.set(key, text);
    else others.append(key, text);
  }
  const { view, ignored } = parseAddress(others.toString());
  const junk: Ignored[] = [];
  let standing = defaultStanding;
  for (const [key, text] of own) {
    const part = readers[key]?.(text, view);
    if (part) standing = { ...standing, ...part };
    else junk.push(`${key}=${text}`);
  }
  return { view: bare(view), standing, ignored: [...ignored, ...junk] };
}

/** Of each key what its text says; undefined for junk. */
const readers: Readonly<Record<string, (text: string, view: View) => Partial<Standing> | undefined>> = {
  theme: (text) => {
    const theme = embedThemes.find((one) => one === text);
    return theme && { theme };
  },
  controls: (text) => {
    const controls = text === 'none' ? [] : read(text);
    return controls && { controls };
  },
  title: (text) => flag(text, 'title'),
  // an edition is needed to be frozen to
  frozen: (text, { edition }) => (text === '1' && edition !== '' ? { frozen: edition } : text === '0' ? { frozen: '' } : undefined),
};

function flag(text: string, name: 'title'): Partial<Standing> | undefined {
  return text === '1' || text === '0' ? { [name]: text === '1' } : undefined;
}

function write(controls: readonly EmbedControl[]): string {
  return controls.length === 0 ? 'none' : inOrder(controls).join(',');
}

function read(text: string): EmbedControl[] | undefined {
  const names = text.split(',');
  const known = embedControls.filter((one) => names.includes(one));
  return known.length === names.length ? known : undefined;
}

function inOrder(controls: readonly EmbedControl[]): EmbedControl[] {
  return embedControls.filter((one) => controls.includes(one));
}
