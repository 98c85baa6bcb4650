/** Keeps a failure to its place: says what happened, what still works, and tries again. */
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { isLoadFailure, reloadWhenReachable } from './retry.ts';

interface CatchProps {
  fallback: (error: Error, retry: () => void, isUnreachable: boolean) => ReactNode;
  onRetry: () => void;
  resetKey: string;
  children: ReactNode;
}

interface CatchState {
  error: Error | null;
  /** True when a retry found that the site cannot be reached. */
  isUnreachable: boolean;
}

class Catch extends Component<CatchProps, CatchState> {
  override state: CatchState = { error: null, isUnreachable: false };

  static getDerivedStateFromError(error: unknown): Partial<CatchState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: CatchProps) {
    if (this.state.error && before.resetKey !== this.props.resetKey && !isLoadFailure(this.state.error)) this.clear();
  }

  clear() {
    this.props.onRetry();
    this.setState({ error: null, isUnreachable: false });
  }

  override render(): ReactNode {
    const { error, isUnreachable } = this.state;
    if (!error) return this.props.children;
    const retry = async () => {
      if (!isLoadFailure(error)) this.clear();
      else if (!(await reloadWhenReachable())) this.setState({ isUnreachable: true });
    };
    return this.props.fallback(error, () => void retry(), isUnreachable);
  }
}

interface Props {
  title?: string;
  hint?: string;
  /** A failure does not outlive what it came from: when this changes, it is tried anew. */
  resetKey: string;
  /** What is no more than an addition leaves its place empty: what it is added to says and does all it can. */
  quiet?: boolean;
  children: ReactNode;
}

export function Boundary({ title, hint, resetKey, quiet = false, children }: Props) {
  const m = useMessages();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch
          onRetry={reset}
          resetKey={resetKey}
          fallback={(error, retry, isUnreachable) =>
            !quiet && (
              <Notice urgent title={title ?? m.failed.title} action={{ label: m.failed.retry, onClick: retry }}>
                <p>{hint ?? m.failed.rest}</p>
                {isUnreachable && <p>{m.failed.unreachable}</p>}
                <p className="quiet">{error.message}</p>
              </Notice>
            )
          }
        >
          {children}
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
