// The scales of d3 that charts use (src/ui/chart/axes.ts). Recharts looks them up by name among all of them, so that none would be left out.
export { scaleBand, scaleLinear, scaleLog, scalePoint } from 'd3-scale';
