/** A view in a page of somebody else's. */
export const embedWords = {
  embed: {},
};
