/** What a property is held against: so many inputs in `npm test`, and fifty times as many in `npm run test:long`. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: process.env['FUZZ'] ? 50 * count : count };
}
