/** The frame of one component, and of one of its states. */
import type { ReactNode } from 'react';
import style from './Gallery.module.css';

/** A heading and, in a grid, what stands under it. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={style.part} aria-label={title}>
      <h2>{title}</h2>
      <div className={style.grid}>{children}</div>
    </section>
  );
}

/** One component. `wide` takes the whole row. */
export function Specimen({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <article className={style.specimen} data-wide={wide}>
      <h3>{name}</h3>
      {children}
    </article>
  );
}

/** One state of it. `focused` draws the ring that the keyboard brings. */
export function State({ name, focused = false, children }: { name: string; focused?: boolean; children: ReactNode }) {
  return (
    <div className={style.state} data-focused={focused}>
      <p className="quiet">{name}</p>
      <div>{children}</div>
    </div>
  );
}
