/** TypeScript to JavaScript for Jest: types are only taken away, since the compiler passes of `npm test` have judged them. */
import { createHash } from 'node:crypto';
import { transform, transformSync, version } from 'esbuild';

const optionsFor = (file) => ({
  loader: 'ts',
  format: 'esm',
  target: 'node20.18',
  charset: 'utf8',
  sourcemap: 'external',
  sourcefile: file,
});

const asJest = ({ code, map }) => ({ code, map });

export default {
  process: (source, file) => asJest(transformSync(source, optionsFor(file))),
  processAsync: async (source, file) => asJest(await transform(source, optionsFor(file))),
  getCacheKey: (source, file) =>
    createHash('sha256')
      .update(JSON.stringify([version, optionsFor(file)]))
      .update(source)
      .digest('hex'),
};
