/** The tools of the frame, at the end of the header. */
import { type ReactNode, useId, useState } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { type Theme, themes, useTheme } from '@/ui/theme.ts';
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from './Boundary.tsx';
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
      <ThemeChoice />
      <Tool label={m.frame.open} load={async () => ({ Dialog: (await import('./opened/OpenDialog.tsx')).OpenDialog })} shown={shown} />
      <Tool label={m.frame.present} load={async () => ({ Dialog: (await import('./TalksDialog.tsx')).TalksDialog })} shown={shown} />
      <Tool label={m.frame.export} load={async () => ({ Dialog: (await import('./export/Export.tsx')).Export })} shown={shown} />
      <Tool label={m.frame.saved} load={async () => ({ Dialog: (await import('./saved/SavedDialog.tsx')).SavedDialog })} shown={shown} />
    </div>
  );
}

function ThemeChoice() {
  const m = useMessages();
  const id = useId();
  const [theme, choose] = useTheme();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {m.frame.theme}
      </label>
      <select id={id} value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {m.frame.themes[one]}
          </option>
        ))}
      </select>
    </>
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
