// `npm run translate`: brings data/translations up to date with the record: what is new is asked for with "", what the record has no more goes.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/record/askForTranslations.ts', { configFile: false, resolve: { tsconfigPaths: true } });
module.askForTranslations('data', process.argv.slice(2));
