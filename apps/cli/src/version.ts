import { readFileSync } from 'node:fs'

/** The version of this command. */
export function version(): string {
  // Files directly in `src` and in `lib` lie equally deep, so that this holds for both.
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}
