/** The list of talks. */
export const talksWords = {
  talks: {},
};
