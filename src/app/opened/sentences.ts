/** The sentence of a finding, by its code. */
import type { Finding } from '@/exchange/bring/finding.ts';
import type { findings } from '@/i18n/en/findings.ts';

export async function sentencesOf(load: () => Promise<typeof findings>): Promise<(finding: Finding) => string> {
  const words = await load();
  return ({ code, values }) => (words[code as keyof typeof words] as ((values: Finding['values']) => string) | undefined)?.(values) ?? code;
}
