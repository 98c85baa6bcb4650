/** Arabic with its own digits, ٠١٢٣٤٥٦٧٨٩, as a reader may choose. */
import { mapTexts } from '../mapTexts.ts';
import type { FirstMessages } from '../messages.tsx';
import { first as latin } from './first.ts';

const digits = '٠١٢٣٤٥٦٧٨٩';

/** "1,234.5" → "١٬٢٣٤٫٥"; dots and hyphens between the parts of a version or a date stay. */
export function arabicDigits(text: string): string {
  return text
    .replaceAll(/(?<![\d.])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d.])/g, (figure) => figure.replaceAll(',', '٬').replace('.', '٫'))
    .replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

export const first: FirstMessages = {
  ...mapTexts(latin, arabicDigits),
  tag: 'ar-u-nu-arab',
  direction: 'rtl',
  loadRooms: async () => mapTexts(await latin.loadRooms(), arabicDigits),
};
