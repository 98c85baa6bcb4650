/** A chart as a part of a deck: office programs draw it, and its data can be edited. */
import { fill, letters, typeOf } from "./chartLook.ts";
import type { Deck } from "./deck.ts";
import type { NativeChart } from "./nativeChart.ts";
import { formatOf, seriesXml } from "./seriesXml.ts";
import { charts, declaration, drawing, escaped, relations } from "./xml.ts";

const size = 12;
/** Any two numbers that differ. */
const [names, values] = [111_111_111, 222_222_222];
const ids = `<c:axId val="${names}"/><c:axId val="${values}"/>`;

/** The relation `rId1` of the part is that to its workbook. */
export function chartXml(
  chart: NativeChart,
  { palette, direction }: Pick<Deck, "palette" | "direction">,
): string {
  const { ink } = palette;
  const series = chart.series
    .map((one, at) => seriesXml(one, at, chart, palette))
    .join("");
  const isStacked = chart.grouping !== "clustered";
  const bars =
    `<c:barChart><c:barDir val="${chart.shape === "lying" ? "bar" : "col"}"/>` +
    `<c:grouping val="${chart.grouping === "stacked" ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${chart.shape === "lying" ? 45 : 35}"/><c:overlap val="${isStacked ? 100 : -5}"/>${ids}</c:barChart>`;
  const points = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:hiLowLines><c:spPr><a:ln w="19050">${fill(ink)}</a:ln></c:spPr></c:hiLowLines><c:marker val="1"/>${ids}</c:lineChart>`;
  return (
    `${declaration}<c:chartSpace xmlns:c="${charts}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${chart.shape === "points" ? points : bars}` +
    `${nameAxis(chart, direction, palette)}${valueAxis(chart, direction, palette)}</c:plotArea>` +
    `${legend(chart, ink)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${typeOf(size, ink)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** How names at the axis are turned: sixtieth thousandths of a degree; the value of standing charts leaves it to the program, which breaks no year in two. */
const turns = { lying: 0, standing: -60_000_000, points: -2_700_000 } as const;

type Paint = Deck["palette"];

function nameAxis(
  { shape, every }: NativeChart,
  direction: Deck["direction"],
  { ink, strong }: Paint,
): string {
  const isLying = shape === "lying";
  // the first row of a lying chart is above the others; years begin at the start side
  const isReversed = isLying || direction === "rtl";
  return (
    `<c:catAx><c:axId val="${names}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? (direction === "rtl" ? "r" : "l") : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${fill(strong)}</a:ln></c:spPr>${typeOf(size, ink, turns[shape])}` +
    `<c:crossAx val="${values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(
  chart: NativeChart,
  direction: Deck["direction"],
  { ink, muted, line }: Paint,
): string {
  const { shape, axis } = chart;
  const isLying = shape === "lying";
  const isReversed = isLying && direction === "rtl";
  const rotation = isLying ? 0 : -5_400_000;
  const title =
    axis.title === ""
      ? ""
      : `<c:title><c:tx><c:rich><a:bodyPr rot="${rotation}" vert="horz"/><a:lstStyle/><a:p><a:pPr>${letters(size, muted, "defRPr")}</a:pPr><a:r>${letters(size, muted, "rPr")}<a:t>${escaped(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:valAx><c:axId val="${values}"/><c:scaling>${axis.isLog ? '<c:logBase val="10"/>' : ""}<c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>` +
    `<c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? "b" : direction === "rtl" ? "r" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(line)}</a:ln></c:spPr></c:majorGridlines>${title}` +
    `<c:numFmt formatCode="${formatOf([axis.min, axis.step ?? axis.min, axis.max])}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${typeOf(size, ink, 0)}<c:crossAx val="${names}"/><c:crosses val="${isLying ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="between"/>${axis.step === undefined ? "" : `<c:majorUnit val="${axis.step}"/>`}</c:valAx>`
  );
}

/** Of one series nothing has to be told apart. */
function legend({ series }: NativeChart, ink: string): string {
  if (series.filter(({ isInLegend }) => isInLegend).length < 2) return "";
  const hidden = series.flatMap(({ isInLegend }, at) =>
    isInLegend
      ? []
      : `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`,
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join("")}<c:overlay val="0"/>${typeOf(size, ink)}</c:legend>`;
}
