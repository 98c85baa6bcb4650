/** The window of the one who speaks. */
export const presenterWords = {
  presenter: {},
};
