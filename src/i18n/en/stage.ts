/** The stage on which a talk is given. */
export const stageWords = {
  stage: {
    progress: (number: number, count: number) => `${String(number)} of ${String(count)}`,
    noTalk: {
      title: 'This talk is not on this machine',
      why: 'It was written on another machine and is kept there. Its author can export it as a file. The view that the link carries can be opened without it.',
      open: 'Open the view',
    },
  },
};
