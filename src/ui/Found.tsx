/** What was found to follow something: "→ Deliveries begin, 21 days later"; nothing where nothing was found. */
import type { LinkProps } from './link.ts';

/** In words. */
interface FoundStep {
  readonly step: string;
  /** What it opens; undefined where it is nothing of its own. */
  readonly id: string | undefined;
  /** How long after; undefined where that cannot be told. */
  readonly later: string | undefined;
}

export function Found({ found, linkTo }: { found: FoundStep | undefined; linkTo: (id: string) => LinkProps }) {
  if (!found) return null;
  const { step, id, later } = found;
  return (
    <div>
      {'→ '}
      {id === undefined ? step : <a {...linkTo(id)}>{step}</a>}
      {later && <span className="quiet">, {later}</span>}
    </div>
  );
}
