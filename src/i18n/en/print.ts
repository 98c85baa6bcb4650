/** What only paper says. */
export const printWords = {
  print: {
    /** At the foot of every page. */
    foot: (title: string, tab: string, edition: string) => `${title} · ${tab} · ${edition}`,
    timeline: 'What happened when',
    timelineSubtitle: (records: string, window: string) => `${records} in ${window}, each with who says so.`,
    address: 'This view, to look at and to go on from:',
  },
};
