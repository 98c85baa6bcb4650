/** The record described for machines: a Frictionless data package beside the files, schema.org in the page. Both are made from the record itself. */
import { type FileName, fileNames, schemaFileOf } from '../../src/record/schema/files.ts';
import type { RecordFiles } from '../../src/record/types.ts';

const licence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };

const what: Readonly<Record<FileName, string>> = {
  'dataset.json': 'The two sides, coverage, eras, how the record is made',
  'sectors.json': 'Sectors in families, with colours and OECD DAC codes',
  'sources.json': 'The works cited',
  'actors.json': 'People with their offices, bodies, countries, authors',
  'places.json': 'Places, WGS 84',
  'events.json': 'Events',
  'visits.json': 'Visits and calls',
  'agreements.json': 'Agreements with their stages',
  'aid.json': 'Aid: pledged, committed, delivered',
  'gas.json': 'Figures on gas',
  'trade.json': 'Figures on trade and investment',
  'statements.json': 'Statements with their speakers',
  'changes.json': 'What was corrected, and why',
  'gas-route.geojson': 'Legs and nodes of the gas route',
};

/** datapackage.json, Frictionless Data Package 1.0. */
export function dataPackage(files: RecordFiles): object {
  const { title, subtitle, description, edition } = files['dataset.json'];
  return {
    profile: 'data-package',
    name: title.toLowerCase().normalize('NFKD').replaceAll(/[^a-z0-9]+/g, '-'), // oxfmt-ignore
    title: `${title}: ${subtitle}`,
    description,
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    licenses: [licence],
    resources: fileNames.map((name) => ({
      name: name.replace('.', '-'),
      path: name,
      title: what[name],
      profile: 'data-resource',
      format: name.split('.').at(-1),
      mediatype: name.endsWith('geojson') ? 'application/geo+json' : 'application/json',
      encoding: 'utf-8',
      jsonSchema: `schema/${schemaFileOf(name)}`,
    })),
  };
}

/** schema.org/Dataset, for search engines. Addresses are relative to the page. */
export function schemaOrg(files: RecordFiles): object {
  const { title, subtitle, description, edition, coverage } = files['dataset.json'];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${title}: ${subtitle}`,
    description,
    version: edition.version,
    dateModified: edition.date,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: 'en',
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    keywords: files['sectors.json'].sectors.map(({ label }) => label),
    distribution: fileNames.map((name) => ({
      '@type': 'DataDownload',
      name: what[name],
      contentUrl: `data/${name}`,
      encodingFormat: name.endsWith('geojson') ? 'application/geo+json' : 'application/json',
    })),
  };
}
