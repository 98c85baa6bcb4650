/** The tools of the frame, at the end of the header. */
import { type ReactNode, useEffect, useState } from 'react';
import { languages } from '@/i18n/languages.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { keepLanguage } from '@/ui/language.ts';
import { themes, useTheme } from '@/ui/theme.ts';
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from './Boundary.tsx';
import { spoken } from './Language.tsx';
import { Room } from './Room.tsx';
import style from './Tools.module.css';
import type { Shown } from '@/view/shown.ts';

/** What a dialog of the tools is given. */
export interface DialogProps {
  shown: Shown;
  onClose: () => void;
}

export function Tools({ shown }: { shown: Shown }) {
  const m = useMessages();
  return (
    <div className={style.tools}>
      <LanguageChoice {...shown} />
      <ThemeChoice />
      <Tool label={m.frame.open} load={async () => ({ Dialog: (await import('./opened/OpenDialog.tsx')).OpenDialog })} shown={shown} />
      <Tool label={m.frame.present} load={async () => ({ Dialog: (await import('./TalksDialog.tsx')).TalksDialog })} shown={shown} />
      <Tool label={m.frame.export} load={async () => ({ Dialog: (await import('./export/Export.tsx')).Export })} shown={shown} />
      <Tool label={m.frame.saved} load={async () => ({ Dialog: (await import('./saved/SavedDialog.tsx')).SavedDialog })} shown={shown} />
      <Tool label={m.frame.help} load={async () => ({ Dialog: (await import('./help/HelpDialog.tsx')).HelpDialog })} shown={shown} />
    </div>
  );
}

/** The page is drawn anew in another language: who chose it stays where it was chosen. */
let isChoosing = false;

function LanguageChoice({ view, goTo }: Shown) {
  const m = useMessages();
  useEffect(() => {
    isChoosing = false;
  }, []);
  const choose = (lang: string) => {
    isChoosing = true;
    keepLanguage(lang);
    goTo((now) => ({ ...now, lang }));
  };
  return (
    <Choice
      label={m.frame.language}
      isFocused={isChoosing}
      ids={languages}
      chosen={spoken(view.lang) || languages[0].id}
      onChoose={choose}
    />
  );
}

function ThemeChoice() {
  const m = useMessages();
  const [theme, choose] = useTheme();
  return <Choice label={m.frame.theme} ids={themes.map((id) => ({ id, name: m.frame.themes[id] }))} chosen={theme} onChoose={choose} />;
}

interface ChoiceProps<Id extends string> {
  label: string;
  ids: readonly { readonly id: Id; readonly name: string }[];
  chosen: string;
  isFocused?: boolean;
  onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, ids, chosen, isFocused, onChoose }: ChoiceProps<Id>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- it gets back the focus that it had
    <select aria-label={label} autoFocus={isFocused} value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
      {ids.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface ToolProps {
  label: string;
  shown: Shown;
  load: () => Promise<{ Dialog: (props: DialogProps) => ReactNode }>;
}

/** A button with the dialog that it opens, whose code and words come with the first opening. */
function Tool(props: ToolProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {props.label}
      </button>
      {isOpen && (
        <Boundary resetKey="">
          <Room>
            <Opened {...props} onClose={() => setOpen(false)} />
          </Room>
        </Boundary>
      )}
    </>
  );
}

function Opened({ label, load, ...props }: ToolProps & DialogProps) {
  const code = useCode(label, load);
  return <code.Dialog {...props} />;
}
