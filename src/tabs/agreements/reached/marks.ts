/** What the marks of agreements are called. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Mark, MarkId } from '@/record/agreements/reached.ts';
import { type PackageReport, stageLines } from '@/record/agreements/status.ts';
import type { Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { packageShares } from '@/record/words.ts';
import type { ReachedColumn } from './ReachedTable.tsx';

/** All agreements, then a column for each mark. `packages` are what the record says of packages in force. */
export function columnsFor(listed: readonly MarkId[], packages: readonly PackageReport[], whole: Whole, m: Messages): ReachedColumn[] {
  const shares = packageShares.filter((share) => packages.some((one) => one.share === share));
  const nameOf = (mark: MarkId) => {
    if (mark.startsWith('approved/')) {
      const side = mark.slice('approved/'.length);
      return m.reached.approvedBy(whole.actors.get(side)?.name ?? side);
    }
    return mark === 'of-package' && shares.length > 0 ? m.reached.ofShares(shares) : m.reached.marks[mark as Mark];
  };
  return [{ id: 'total', label: m.reached.total }, ...listed.map((id) => ({ id, label: nameOf(id) }))];
}

/** What is said of the package of an agreement to be in force, where nobody says it of the text itself. */
export function packageInForce(agreement: Agreement, whole: Whole): readonly PackageReport[] {
  const line = stageLines(agreement, whole).find(({ stage }) => stage === 'in-force');
  return line?.state === 'of-package' ? line.ofPackage : [];
}
