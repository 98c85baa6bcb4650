/** Writing a talk. */
export const writingWords = {
  writing: {},
};
