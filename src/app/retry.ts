/** What "Try again" does. Browsers remember a module that failed to load, so only a new page loads it again; the address keeps the view. */

/** True for the errors with which browsers report that a part of the program could not be fetched. */
export function isLoadFailure(error: Error): boolean {
  return /dynamically imported module|importing a module script|preload/i.test(error.message);
}

/** Reloads the page once the site can be reached; until then everything stays as it is. Resolves to false when it cannot. */
export async function reloadWhenReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    if (ok) window.location.reload();
    return ok;
  } catch {
    return false;
  }
}
