/** The words of a language, as the page has them: what a test looks for stands in no second place. */
import { firstWords } from '../../../src/i18n/languages.ts';
import type { Messages } from '../../../src/i18n/messages.tsx';

export async function words(id: string): Promise<Messages> {
  const first = await firstWords(id);
  return { ...first, ...(await first.loadRooms()) };
}
