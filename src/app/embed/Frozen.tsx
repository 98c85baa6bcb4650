/** An embed that is frozen to an edition: that edition stands in the place of the present record, and the frame says so. */
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { formatEmbed } from '@/present/embedding/embedAddress.ts';
import type { DatasetInfo } from '@/record/types.ts';
import { Notice } from '@/ui/Notice.tsx';
import { fetchEdition } from '../edition/fetchEdition.ts';
import { factsQuery, wholeQuery } from '../useRecord.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import type { EmbedOf } from './useEmbed.ts';

const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1 } as const;

/** Null where the edition is not kept. */
export const frozenQuery = (version: string) =>
  queryOptions({
    queryKey: ['frozen', version],
    queryFn: async ({ client, meta }) => {
      const edition = await fetchEdition(version, meta?.['language']);
      if (!edition) return null;
      client.setQueryData(factsQuery.queryKey, edition.facts);
      client.setQueryData(wholeQuery.queryKey, edition.whole);
      return { isRouteLeftOut: edition.isRouteLeftOut };
    },
    ...forever,
  });

/** The version of the record as it is now, out of the published files; undefined until it is there, or where it cannot be had. */
function useNewest(): string | undefined {
  const { data } = useQuery({
    queryKey: ['newest'],
    queryFn: async () => ((await (await fetch('data/dataset.json')).json()) as Pick<DatasetInfo, 'edition'>).edition.version,
    ...forever,
  });
  return data;
}

export function Frozen({ embed }: { embed: EmbedOf }) {
  const m = useRoomMessages();
  const { view, standing } = embed;
  const { data } = useSuspenseQuery(frozenQuery(standing.frozen));
  const newest = useNewest();
  if (!data) {
    const toLive = () => window.location.replace(formatEmbed(view, { ...standing, frozen: '' }));
    return (
      <Notice title={m.embed.notKept(standing.frozen)} action={{ label: m.embed.showNewest, onClick: toLive }}>
        <p>{m.embed.notKeptHint}</p>
      </Notice>
    );
  }
  return <EmbedFrame embed={embed} frozen={{ isOld: newest !== undefined && newest !== standing.frozen, ...data }} />;
}
