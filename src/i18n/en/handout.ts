/** A talk on paper. */
export const handoutWords = {
  handout: {},
};
