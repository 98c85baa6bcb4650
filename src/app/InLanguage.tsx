/** What is inside, of the record in another language than that in which the page began. */
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { clientOf } from './clients.ts';

export function InLanguage({ language, children }: { language: string; children: ReactNode }) {
  const page = useQueryClient();
  return <QueryClientProvider client={clientOf(`language ${language}`, page, language)}>{children}</QueryClientProvider>;
}
