/** The whole program as one script and one style sheet: what is loaded when it is used otherwise, and the worker, are in it. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { examplesPlugin } from '../record/examplesPlugin.ts';
import { resolve } from '../resolve.ts';

/** Throws where the program would still ask for a file of its own. */
export async function buildProgram(root: string): Promise<{ script: string; style: string }> {
  const { output } = (await build({
    configFile: false,
    root,
    mode: 'single', // import.meta.env.MODE, by which the program knows where it lives
    logLevel: 'error',
    resolve,
    plugins: [react(), recordInPage(root), examplesPlugin('examples', { isWritten: false }), workersInScript()],
    build: {
      target: 'baseline-widely-available',
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/main.tsx',
        treeshake: { manualPureFunctions: ['__name'] },
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code }, ...beside] = output;
  const style = beside.find((file) => file.type === 'asset' && file.fileName.endsWith('.css')) as Rolldown.OutputAsset | undefined;
  const others = beside.filter((file) => file !== style).map(({ fileName }) => fileName);
  if (others.length > 0) throw new Error(`A single file cannot ask for others, but the program needs ${others.join(', ')}`);
  return { script: code, style: style?.source.toString() ?? '' };
}

/** The record with which the dashboard was built is read from the page, so that the program is the same without it. */
function recordInPage(root: string): Plugin {
  const prefix = 'virtual:record/';
  return {
    name: 'record-in-page',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const name = `record/${id.slice(prefix.length + 1)}.json`;
      const page = JSON.stringify(path.join(root, 'src/ui/singlePage.ts'));
      return `import { fileInPage } from ${page}; export default JSON.parse(fileInPage(${JSON.stringify(name)}))`;
    },
  };
}

/** A worker is part of the script: a page that was opened as a file may start none from another file. */
function workersInScript(): Plugin {
  const start = /new Worker\(new URL\('([^']+)', import\.meta\.url\)(?:, \{[^}]*\})?\)/g;
  return {
    name: 'workers-in-script',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return undefined;
      const imports: string[] = [];
      const next = code.replaceAll(start, (_, file: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from '${file}?worker&inline';`);
        return `new ${name}()`;
      });
      return { code: imports.join('') + next, map: null };
    },
  };
}
