/** The folder of a page, "/site/": sites on one host share storage and channels, and are kept apart by it. */
export function pageFolder({ pathname }: { readonly pathname: string }): string {
  return pathname.replace(/[^/]*$/, '');
}
