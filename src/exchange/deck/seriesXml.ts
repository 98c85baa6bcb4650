/** One series of a chart: its name, look, labels, names of rows and values, each with the cells of the workbook that hold them. */
import { estimateLook, fill, letters, lookOf, markerOf, typeOf } from './chartLook.ts';
import type { Palette } from './deck.ts';
import type { NativeChart, NativeSeries } from './nativeChart.ts';
import { columnName, sheetName } from './workbook.ts';
import { escaped } from './xml.ts';

export const labelSize = 11;

/** Whole numbers in groups of three; parts as they are. */
export function formatOf(values: readonly (number | null)[]): string {
  return values.every((value) => value === null || Number.isInteger(value)) ? '#,##0' : 'General';
}

export function seriesXml(series: NativeSeries, at: number, { shape, grouping, categories }: NativeChart, palette: Palette): string {
  const { name, look, values, estimates } = series;
  const last = categories.length + 1;
  const column = columnName(at + 1);
  const cells = (of: string) => `<c:f>${sheetName}!$${of}$2:$${of}$${last}</c:f>`;
  const isPoint = shape === 'points';
  const points = (all: readonly (string | number | null)[]) =>
    `<c:ptCount val="${all.length}"/>` +
    all.map((value, place) => (value === null ? '' : `<c:pt idx="${place}"><c:v>${escaped(String(value))}</c:v></c:pt>`)).join('');
  const ours = estimates.map((place) =>
    isPoint ? '' : `<c:dPt><c:idx val="${place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${estimateLook(palette)}</c:dPt>`,
  );
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
    `<c:tx><c:strRef><c:f>${sheetName}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    (isPoint ? markerOf(look, palette) : `${lookOf(look, palette)}<c:invertIfNegative val="0"/>`) +
    ours.join('') +
    labelsXml(series, isPoint ? 'r' : grouping === 'stacked' ? 'ctr' : 'outEnd', palette) +
    `<c:cat><c:strRef>${cells('A')}<c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${cells(column)}<c:numCache><c:formatCode>${formatOf(values)}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>` +
    (isPoint ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function labelsXml({ look, values, labels }: NativeSeries, place: string, { ink, surface }: Palette): string {
  const shows = (isShown: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  if (labels.every((label) => label === null)) return `<c:dLbls>${shows(false)}</c:dLbls>`;
  const isInside = place === 'ctr';
  const colour = isInside && look === 'solid' ? surface : ink;
  // what lies upon a hatch or a tone stands on paper, so that it can be read
  const ground = isInside && look !== 'solid' && look !== 'open' ? `<c:spPr>${fill(surface)}</c:spPr>` : '';
  const own = labels.flatMap((label, at) => {
    if (label === undefined || values[at] === null || values[at] === undefined) return [];
    if (label === null) return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`;
    const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${letters(labelSize, colour, 'rPr')}<a:t>${escaped(label)}</a:t></a:r></a:p></c:rich></c:tx>`;
    return `<c:dLbl><c:idx val="${at}"/>${text}${ground}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbl>`;
  });
  return (
    `<c:dLbls>${own.join('')}<c:numFmt formatCode="${formatOf(values)}" sourceLinked="0"/>${ground}` +
    `${typeOf(labelSize, colour)}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbls>`
  );
}
