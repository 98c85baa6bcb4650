/** The overview of aid and visits. */
export const overviewWords = {
  overview: {},
};
