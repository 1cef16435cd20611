import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../places.ts'

export interface BundleOptions {
  /** Leave out everything that the code imports from a package, but these. @default take all in */
  only?: string
}

/** Kilobytes of a module, minified and gzipped, as a consumer's bundler makes it for a browser. */
export async function bundleSize(code: string, { only }: BundleOptions = {}): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('apps/bench', root)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    plugins: only === undefined ? [] : [leaveOutAllBut(only)],
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000
}

const leaveOutAllBut = (name: string) => ({
  name: 'leave-out',
  setup: ({ onResolve }: import('esbuild').PluginBuild) => {
    onResolve({ filter: /^[^./]/ }, ({ path }) => (path === name ? undefined : { path, external: true }))
  },
})
