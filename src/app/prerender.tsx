/** The first view as HTML, drawn when the site is built: it stands on the screen while the program loads, which then takes it over. */
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { factsOf } from '@/record/facts.ts';
import { App } from './App.tsx';
import { railQuery } from './Facets.tsx';
import { factsQuery } from './useRecord.ts';

export async function prerender(): Promise<string> {
  const client = new QueryClient();
  client.setQueryData(factsQuery.queryKey, factsOf((await import('virtual:record/index')).default));
  await client.prefetchQuery(railQuery);
  // until the program has taken over, no control does anything: who types or clicks is made to wait, and loses nothing
  return renderToString(
    <fieldset disabled className="first-view">
      <App client={client} />
    </fieldset>,
  );
}
