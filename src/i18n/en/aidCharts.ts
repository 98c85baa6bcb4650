/** Aid. */
export const aidChartsWords = {
  aidCharts: {},
};
