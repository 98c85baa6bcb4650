/** The whole app at an address, on a small record. */
import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '@/app/App.tsx';
import { factsQuery, wholeQuery } from '@/app/useRecord.ts';
import type { makeRecord } from './makeRecord.ts';

export function renderApp(address: string, { facts, whole }: ReturnType<typeof makeRecord>) {
  window.history.replaceState(null, '', `/${address}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(factsQuery.queryKey, facts);
  client.setQueryData(wholeQuery.queryKey, whole);
  render(<App client={client} />);
  return { user: userEvent.setup(), client };
}
