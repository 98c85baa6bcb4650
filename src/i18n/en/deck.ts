/** The deck that is left behind. */
export const deckWords = {
  deck: {},
};
