/** Keeps a failure to its place: says what happened, what still works, and tries again. */
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { isLoadFailure, reloadWhenReachable } from './retry.ts';

interface CatchProps {
  fallback: (error: Error, retry: () => void) => ReactNode;
  onRetry: () => void;
  children: ReactNode;
}

class Catch extends Component<CatchProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const retry = () => {
      if (error && isLoadFailure(error)) void reloadWhenReachable();
      else {
        this.props.onRetry();
        this.setState({ error: null });
      }
    };
    return error ? this.props.fallback(error, retry) : this.props.children;
  }
}

/** Give it a `key` that changes with what it holds, so that a failure does not outlive it. */
export function Boundary({ title, hint, children }: { title?: string; hint?: string; children: ReactNode }) {
  const m = useMessages();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch
          onRetry={reset}
          fallback={(error, retry) => (
            <Notice urgent title={title ?? m.failed.title} action={{ label: m.failed.retry, onClick: retry }}>
              <p>{hint ?? m.failed.rest}</p>
              <p className="quiet">{error.message}</p>
            </Notice>
          )}
        >
          {children}
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
