import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { firstGroups } from '../../packages/fixtures/src/first-group.ts'
import { published } from '../published.ts'

export const readmes = [
  'README.md',
  'README.zh-CN.md',
  ...published.map((name) => `packages/${name}/README.md`),
]

/**
 * Writes the TypeScript examples of a README to a folder below that in which the packages are installed, together with
 * what its lines of `npm install` name: the project of somebody who follows that README.
 */
export function writeExamples(readme: string, installed: string): string {
  const folder = join(installed, readme.replaceAll('/', '-'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const text = readFileSync(readme, 'utf8')
  for (const [index, code] of firstGroups(/^```ts\n([\s\S]*?)^```$/gm, text).entries())
    writeFileSync(join(folder, `example-${index + 1}.ts`), code)
  for (const name of installedBy(text).filter((name) => !name.startsWith('@cec-bulletin/'))) {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(resolve('node_modules', name), place)
  }
  return folder
}

/** The packages that a README tells its reader to install. */
export const installedBy = (readme: string): string[] =>
  firstGroups(/^npm install (.+)$/gm, readme).flatMap((names) => names.split(' '))
