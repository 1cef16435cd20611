import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { found } from '../found.ts'
import { root } from '../places.ts'

export interface BundleOptions {
  /** Leave out everything that the code imports from packages other than this one. @default take all in */
  only?: string
  /** Leave out the source files of ours whose path matches. @default none */
  without?: RegExp
}

/** Kilobytes of a module, minified and gzipped, as a consumer's bundler makes it for a browser. */
export async function bundleSize(code: string, { only, without }: BundleOptions = {}): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('apps/bench', root)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    // A built package is one file: only its sources can be taken apart.
    conditions: without === undefined ? [] : ['@cec-bulletin/source'],
    plugins: [
      ...(only === undefined ? [] : [leaveOutAllBut(only)]),
      ...(without === undefined ? [] : [leaveOut(without)]),
    ],
  })
  return gzipSync(found(outputFiles[0], `bundle of \`${code}\``).contents, { level: 9 }).length / 1000
}

const leaveOutAllBut = (name: string): Plugin => ({
  name: 'leave-out-all-but',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) => (path === name ? undefined : { path, external: true }))
  },
})

const leaveOut = (without: RegExp): Plugin => ({
  name: 'leave-out',
  setup: ({ onLoad }) => {
    onLoad({ filter: without }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
})
