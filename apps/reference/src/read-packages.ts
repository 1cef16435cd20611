import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Application, type ProjectReflection } from 'typedoc'
import { entries } from './entries.ts'

const root = resolve(import.meta.dirname, '../../..')

/** What TypeDoc reads in the packages; an error where it has something to complain of. */
export async function readPackages(): Promise<{ application: Application; project: ProjectReflection }> {
  const application = await Application.bootstrap({
    name: 'The bulletin libraries',
    readme: resolve(root, 'apps/reference/start.md'),
    entryPoints: entries.map(({ file }) => file),
    tsconfig: resolve(root, 'apps/reference/tsconfig.packages.json'),
    ...sources(),
    excludeExternals: true,
    excludePrivate: true,
    // The compiler has checked them, and a newer one.
    skipErrorChecking: true,
    jsDocCompatibility: { defaultTag: false },
    preservedTypeAnnotationTags: ['@throws'],
    validation: { invalidLink: true, notExported: false, notDocumented: false },
    sort: ['kind', 'alphabetical'],
    logLevel: 'Warn',
  })
  const project = await application.convert()
  if (project === undefined) throw new Error('TypeDoc cannot read the packages; see above')
  nameModules(project)
  application.validate(project)
  const { logger } = application
  if (logger.hasWarnings() || logger.hasErrors()) throw new Error('TypeDoc complains; see above')
  return { application, project }
}

/** Links to the sources, once the root's package.json says where the repository is. */
function sources() {
  const { repository } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  const url: string = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
  if (url === '') return { disableSources: true }
  return { disableGit: true, basePath: root, sourceLinkTemplate: `${url}/blob/main/{path}#L{line}` }
}

/** By what is imported: `@cec-bulletin/html/rehype`, instead of the path of a file. */
function nameModules(project: ProjectReflection): void {
  for (const module of project.children ?? []) {
    const file = project.getSymbolIdFromReflection(module)?.fileName
    const entry = entries.find((one) => one.file === file)
    if (entry === undefined) throw new Error(`Cannot tell what \`${module.name}\` is imported as`)
    module.name = entry.name
  }
}
