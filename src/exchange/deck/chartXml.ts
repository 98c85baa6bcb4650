/** A chart as a part of a deck: office programs draw it, and its data can be edited. */
import { fill, letters, typeOf } from './chartLook.ts';
import type { Box, Deck } from './deck.ts';
import type { NativeChart } from './nativeChart.ts';
import { formatOf, seriesXml } from './seriesXml.ts';
import { charts, declaration, drawing, escaped, relations } from './xml.ts';

const size = 12;
/** Any two numbers that differ. */
const [names, values] = [111_111_111, 222_222_222];
const ids = `<c:axId val="${names}"/><c:axId val="${values}"/>`;

/** The relation `rId1` of the part is that to its workbook. */
export function chartXml(chart: NativeChart, box: Size, deck: Pick<Deck, 'palette' | 'direction' | 'timeDirection'>): string {
  const { palette } = deck;
  // what lies begins where one begins to read; what stands runs as time does
  const direction = chart.shape === 'lying' ? deck.direction : deck.timeDirection;
  const { ink } = palette;
  const series = chart.series.map((one, at) => seriesXml(one, at, chart, palette)).join('');
  const isStacked = chart.grouping !== 'clustered';
  const bars =
    `<c:barChart><c:barDir val="${chart.shape === 'lying' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${chart.grouping === 'stacked' ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gapOf(chart)}"/><c:overlap val="${isStacked ? 100 : -5}"/>${ids}</c:barChart>`;
  const points = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:hiLowLines><c:spPr><a:ln w="19050">${fill(ink)}</a:ln></c:spPr></c:hiLowLines><c:marker val="1"/>${ids}</c:lineChart>`;
  return (
    `${declaration}<c:chartSpace xmlns:c="${charts}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(chart, box, direction)}${chart.shape === 'points' ? points : bars}` +
    `${nameAxis(chart, direction, palette)}${valueAxis(chart, direction, palette)}</c:plotArea>` +
    `${legend(chart, ink)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${typeOf(size, ink)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

type Size = Pick<Box, 'width' | 'height'>;

/** Inches beside the plot: of the title of the axis of values, the legend, and a label at the end of the longest bar. */
const beside = { title: 0.3, legend: 0.36, label: { standing: 0.22, lying: 0.5, points: 0.5 }, edge: 0.04 } as const;

/** The width of a letter to its height, points of a sign with the room beside it, and the share of the width that programs give a legend. */
const [letterShare, signRoom, legendShare] = [0.52, 24, 0.85];

/** The plot with the names at its axes has all that its titles and legend leave; programs leave much empty unless they are told. */
function plotLayout(chart: NativeChart, { width, height }: Size, direction: Deck['direction']): string {
  const { shape, axis } = chart;
  const isLying = shape === 'lying';
  const title = axis.title === '' ? 0 : beside.title;
  const label = chart.grouping === 'stacked' ? 0.1 : beside.label[shape];
  const [left, right] = isLying ? [beside.edge, label] : [beside.edge + title, shape === 'points' ? label : beside.edge];
  const top = isLying ? beside.edge : shape === 'points' ? 0.1 : label;
  const bottom = (isLying ? title : 0) + legendLines(chart, width) * beside.legend + beside.edge;
  const share = (inches: number, of: number) => Number((inches / of).toFixed(4));
  const [x, w] = [share(direction === 'rtl' ? right : left, width), share(width - left - right, width)];
  const [y, h] = [share(top, height), share(height - top - bottom, height)];
  return `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
}

/** Hundredths of a bar between two: few bars are no wider than many need. */
function gapOf({ shape, categories }: NativeChart): number {
  const isFew = categories.length <= (shape === 'lying' ? 4 : 6);
  return isFew ? 110 : shape === 'lying' ? 45 : 35;
}

/**
 * How names at the axis are turned, in 60,000ths of a degree: those of standing charts by as little as can be said, for names that are not
 * turned at all LibreOffice breaks in two.
 */
const turns = { lying: 0, standing: 1, points: -2_700_000 } as const;

type Paint = Deck['palette'];

function nameAxis({ shape, every }: NativeChart, direction: Deck['direction'], { ink, strong }: Paint): string {
  const isLying = shape === 'lying';
  // the first row of a lying chart is above the others; years begin at the start side
  const isReversed = isLying || direction === 'rtl';
  return (
    `<c:catAx><c:axId val="${names}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? (direction === 'rtl' ? 'r' : 'l') : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${fill(strong)}</a:ln></c:spPr>${typeOf(size, ink, turns[shape])}` +
    `<c:crossAx val="${values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(chart: NativeChart, direction: Deck['direction'], { ink, muted, line }: Paint): string {
  const { shape, axis } = chart;
  const isLying = shape === 'lying';
  const isReversed = isLying && direction === 'rtl';
  const rotation = isLying ? 0 : -5_400_000;
  const title =
    axis.title === ''
      ? ''
      : `<c:title><c:tx><c:rich><a:bodyPr rot="${rotation}" vert="horz"/><a:lstStyle/><a:p><a:pPr>${letters(size, muted, 'defRPr')}</a:pPr><a:r>${letters(size, muted, 'rPr')}<a:t>${escaped(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:valAx><c:axId val="${values}"/><c:scaling>${axis.isLog ? '<c:logBase val="10"/>' : ''}<c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>` +
    `<c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'b' : direction === 'rtl' ? 'r' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(line)}</a:ln></c:spPr></c:majorGridlines>${title}` +
    `<c:numFmt formatCode="${formatOf([axis.min, axis.step ?? axis.min, axis.max])}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${typeOf(size, ink, 0)}<c:crossAx val="${names}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/>${axis.step === undefined ? '' : `<c:majorUnit val="${axis.step}"/>`}</c:valAx>`
  );
}

/** Of one series nothing has to be told apart. */
function hasLegend({ series }: Pick<NativeChart, 'series'>): boolean {
  return series.filter(({ isInLegend }) => isInLegend).length > 1;
}

/** Lines that a legend takes, for letters of the usual width. */
function legendLines(chart: NativeChart, width: number): number {
  if (!hasLegend(chart)) return 0;
  const entries = chart.series.filter(({ isInLegend }) => isInLegend);
  const needed = entries.reduce((sum, { name }) => sum + (name.length * letterShare * size + signRoom) / 72, 0);
  return Math.min(3, Math.ceil(needed / (legendShare * width)));
}

function legend({ series }: NativeChart, ink: string): string {
  if (!hasLegend({ series })) return '';
  const hidden = series.flatMap(({ isInLegend }, at) =>
    isInLegend ? [] : `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`,
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/>${typeOf(size, ink)}</c:legend>`;
}
