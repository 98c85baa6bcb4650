/** A kept edition of the record, as it lies beside the page. */
import { type EditionFile, openEdition } from '@/record/editions.ts';
import { siteFile } from '@/ui/siteFile.ts';

/** Null where no such edition is kept; throws where it cannot be had. */
export async function fetchEdition(version: string): Promise<ReturnType<typeof openEdition> | null> {
  const answer = await siteFile(`editions/${version}.json`);
  // some hosts answer with a page of theirs for what they do not have
  if (answer.status === 404 || answer.headers.get('content-type')?.startsWith('text/html')) return null;
  if (!answer.ok) throw new Error(`editions/${version}.json: ${answer.status}`);
  return openEdition((await answer.json()) as EditionFile);
}
