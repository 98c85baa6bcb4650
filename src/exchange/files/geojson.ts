/** What a map shows as GeoJSON (RFC 7946): positions are [longitude, latitude], WGS 84, and nothing says how to draw it. */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { ColumnOf } from './columns.ts';
import type { Line } from './about.ts';
import type { FileCell } from './fileTable.ts';

/** Points and lines: there is no polygon that could be wound the wrong way round. */
type Shape = Point | LineString;

type Properties = Readonly<Record<string, FileCell>>;

/** One feature: a cell is a text, a number, several texts, or null where nothing is known. */
export type MapFeature = Feature<Shape, Properties> & { readonly id: string };

/** Features of one sort, and what their properties are called. */
export interface FeatureLayer {
  readonly features: readonly MapFeature[];
  readonly fields: Readonly<Record<string, string>>;
}

interface LayerOf<Row> {
  /** What they are: the property "feature", and the first part of their ids. */
  readonly sort: string;
  /** Properties of one value each; several texts are joined by " | ", so that programs for maps have them in one field. */
  readonly columns: readonly ColumnOf<Row>[];
  /** Properties that stay lists: what is counted, or holds semicolons of its own. */
  readonly lists: readonly ColumnOf<Row>[];
  readonly idOf: (row: Row) => string;
  readonly shapeOf: (row: Row) => Shape;
}

/** A feature for each row: every one of a sort has the same properties. */
export function layerOf<Row>(rows: readonly Row[], { sort, columns, lists, idOf, shapeOf }: LayerOf<Row>): FeatureLayer {
  const one = (cell: FileCell | undefined): FileCell => {
    const joined = typeof cell === 'object' && cell !== null ? cell.join(' | ') : cell;
    return joined === undefined || joined === '' ? null : joined;
  };
  const propertiesOf = (row: Row) => ({
    feature: sort,
    ...Object.fromEntries(columns.map(({ id, cell }) => [id, one(cell(row))])),
    ...Object.fromEntries(lists.map(({ id, cell }): [string, FileCell] => [id, cell(row) ?? []])),
  });
  return {
    features: rows.map((row) => ({
      type: 'Feature',
      id: `${sort}/${idOf(row)}`,
      geometry: shapeOf(row),
      properties: propertiesOf(row),
    })),
    fields: Object.fromEntries([...columns, ...lists].map(({ id, header }) => [id, header])),
  };
}

/** What a file of a map says of itself, beside its features. */
export interface GeojsonOf {
  readonly title: string;
  /** Label and value, in words; the labels are distinct. */
  readonly about: readonly Line[];
  readonly disclaimer: string;
  readonly licence: string;
  /** The version of the edition. */
  readonly edition: string;
  readonly address: string;
  readonly layers: readonly FeatureLayer[];
}

type Described = Omit<GeojsonOf, 'about' | 'layers'> & {
  readonly about: Readonly<Record<string, string>>;
  /** The properties, in words, with their units. */
  readonly fields: Readonly<Record<string, string>>;
};

/** The collection, with what it says of itself as foreign members (RFC 7946, 6.1), and its extent where it has features. */
export function makeGeojson({ about, layers, ...said }: GeojsonOf): FeatureCollection<Shape, Properties> & Described {
  const features = layers.flatMap((layer) => layer.features).map((feature) => ({ ...feature, geometry: rounded(feature.geometry) }));
  const positions = features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates));
  return {
    type: 'FeatureCollection',
    ...said,
    about: Object.fromEntries(about),
    fields: Object.assign({}, ...layers.map(({ fields }) => fields)) as Described['fields'],
    ...(positions.length > 0 && { bbox: bboxOf(positions) }),
    features,
  };
}

/** As text: what it says of itself, then a line for each feature. Ends in a line feed. */
export function formatGeojson(of: GeojsonOf): string {
  const { features, ...said } = makeGeojson(of);
  const head = JSON.stringify(said, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "features": [\n${features.map((feature) => `    ${JSON.stringify(feature)}`).join(',\n')}\n  ]\n}\n`;
}

/** West, south, east, north. */
function bboxOf(positions: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Seven decimals are a centimetre; more would only claim to be exact (RFC 7946, 11.2). */
function rounded(shape: Shape): Shape {
  const round = (position: Position) => position.map((degrees) => Number(degrees.toFixed(7)));
  return shape.type === 'Point'
    ? { type: 'Point', coordinates: round(shape.coordinates) }
    : { type: 'LineString', coordinates: shape.coordinates.map(round) };
}
