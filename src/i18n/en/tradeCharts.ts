/** Trade and gas. */
export const tradeChartsWords = {
  tradeCharts: {},
};
