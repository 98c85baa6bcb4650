/** The foot of an embed: of which edition it is, under which licence, and the way to the dashboard. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Shown } from '@/view/shown.ts';
import { DashboardLink } from './DashboardLink.tsx';
import style from './Embed.module.css';

/** An edition that stands in the place of the present record. */
export interface FrozenTo {
  /** True where there is a newer one. */
  readonly isOld: boolean;
  /** True where its route has a form that cannot be drawn any more. */
  readonly isRouteLeftOut: boolean;
}

export function EmbedFoot({ shown, frozen }: { shown: Shown; frozen: FrozenTo | undefined }) {
  const m = useRoomMessages();
  const { view, ownFacts } = shown;
  const { title, edition, licence } = ownFacts.dataset;
  const date = m.date(trusted(edition.date));
  return (
    <footer className={style.foot}>
      <p className={style.open}>
        <DashboardLink shown={shown}>{m.embed.openIn(title)}</DashboardLink>
      </p>
      {frozen?.isRouteLeftOut && view.tab === 'gas-route' && <p>{m.embed.routeLeftOut(edition.version)}</p>}
      <p>{frozen ? m.embed.frozenTo(edition.version, date) : m.frame.edition(edition.version, date)}</p>
      {frozen?.isOld && (
        <p>
          <DashboardLink shown={shown}>{m.embed.corrected}</DashboardLink>
        </p>
      )}
      <p>{licence}</p>
    </footer>
  );
}
