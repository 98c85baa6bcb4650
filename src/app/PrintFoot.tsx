/** What only paper needs: title and edition at the foot of every page, and at the end the address of the view. */
import { wholeAddress } from '@/ui/pageAddress.ts';
import { useMessages } from '@/i18n/messages.tsx';

interface Props {
  title: string;
  tab: string;
  edition: string;
  /** As the address bar has it, from its "?" on. */
  address: string;
}

export function PrintFoot({ title, tab, edition, address }: Props) {
  const m = useMessages();
  return (
    <footer className="print-foot">
      {/* the margins of a page take no elements, only a text */}
      <style>{`@page { @bottom-left { content: ${JSON.stringify(m.print.foot(title, tab, edition))} } }`}</style>
      {m.print.address} {wholeAddress(address)}
    </footer>
  );
}
