/** The folder of a page, "/site/": sites on one host share storage and channels, and are kept apart by it; single files in one folder by their names. */
export function pageFolder({ pathname }: { readonly pathname: string }): string {
  return import.meta.env.MODE === 'single' ? pathname : pathname.replace(/[^/]*$/, '');
}
