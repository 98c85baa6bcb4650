/** What will stand in the page of the author: a real frame, as wide as a column that is chosen, and the code for it. */
import { useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import type { Made } from './Choices.tsx';
import { sandboxFlags } from './embedCode.ts';
import style from './EmbedPage.module.css';

/** px of columns: of a phone, of an article, of a wide page. */
const widths = ['640', '360', '960', 'full'] as const;

export function Result({ src, title, made, code }: { src: string; title: string; made: Made; code: string }) {
  const m = useRoomMessages();
  const id = useId();
  const [width, setWidth] = useState<(typeof widths)[number]>('640');
  const [before, after] = m.embed.sandbox.split('%');
  const size = made.shape === 'fixed' ? { blockSize: made.height } : { aspectRatio: made.shape };
  return (
    <div className={style.result}>
      <section aria-labelledby={`${id}-preview`}>
        <h2 id={`${id}-preview`}>{m.embed.preview}</h2>
        <Choose
          label={m.embed.width}
          ids={widths}
          names={{ full: m.embed.full, '360': m.embed.pixels(360), '640': m.embed.pixels(640), '960': m.embed.pixels(960) }}
          chosen={width}
          onChoose={setWidth}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys as well */}
        <div className={style.column} role="group" aria-labelledby={`${id}-preview`} tabIndex={0}>
          {/* another address is another frame: one whose address changes would fill the reader's history */}
          <iframe
            key={src}
            src={src}
            title={title}
            sandbox={sandboxFlags}
            className={style.frame}
            style={{ inlineSize: width === 'full' ? '100%' : Number(width), ...size }}
          />
        </div>
      </section>
      <section aria-labelledby={`${id}-code`}>
        <h2 id={`${id}-code`}>{m.embed.code}</h2>
        <textarea
          className={style.code}
          readOnly
          dir="ltr"
          spellCheck={false}
          rows={code.split('\n').length + 2}
          aria-labelledby={`${id}-code`}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton label={m.embed.copy} text={code} />
        <p className="quiet">
          {before}
          <code dir="ltr">sandbox=&quot;{sandboxFlags}&quot;</code>
          {after}
        </p>
      </section>
    </div>
  );
}
