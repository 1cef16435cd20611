import { buildOutput } from './build-output.ts'
import type { BuildOptions, Built } from './built.ts'
import { planSite } from './plan-site.ts'

/** Where a bulletin's site is written, in its folder. */
export const siteFolder = 'dist'

/** Makes the site of a bulletin, of which only what changed is made again. */
export async function buildSite(folder: string, options: BuildOptions): Promise<Built> {
  return buildOutput(folder, { folder: siteFolder, prepare: async () => ({ plan: planSite }) }, options)
}
