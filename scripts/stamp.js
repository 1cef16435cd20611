// Writes what all published packages share into each of them: author, licence, where the repository is, and, once that is
// known, links that lead there from a README on npm. The root's package.json and LICENSE are the one place for it.
//
// Usage: node scripts/stamp.js [--check | --release]
//   --check    changes nothing, and fails where something would change
//   --release  fails, too, while nobody has said where the repository is

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, release: { type: 'boolean' } } })

const root = readManifest('package.json')
const repository = root.repository?.url ?? ''
const wanting = Object.entries({
  'repository.url': repository,
  homepage: root.homepage,
  'bugs.url': root.bugs?.url,
})
  .filter(([, value]) => !value)
  .map(([name]) => `\`${name}\``)

if (values.release && wanting.length > 0) {
  console.error(
    `Cannot release: ${wanting.join(', ')} in the root's package.json is empty. Write there where the repository, ` +
      'its page and its issues are, run `npm run stamp`, look at the diff and commit it.',
  )
  process.exit(1)
}

const stale = publishedFolders().flatMap((folder) => [
  ...brought(join(folder, 'package.json'), manifestOf(folder)),
  ...brought(join(folder, 'LICENSE'), readFileSync('LICENSE', 'utf8')),
  ...pagesOf(folder).flatMap((page) => brought(page, withFullLinks(page))),
])
if (values.check && stale.length > 0) {
  console.error(`Not as \`npm run stamp\` writes them:\n${stale.map((file) => `  ${file}`).join('\n')}`)
  process.exit(1)
}

function publishedFolders() {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(`${folder}/package.json`))
    .filter((folder) => !readManifest(`${folder}/package.json`).private)
}

function readManifest(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Gives the file's name where it was not as it should be, and writes it unless it is only to be checked. */
function brought(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
  if (!values.check) writeFileSync(file, text)
  return [file]
}

/** The shared fields stand behind `keywords`, in this order, wherever they stood before. */
function manifestOf(folder) {
  const { name, version, description, keywords, ...others } = readManifest(`${folder}/package.json`)
  const shared = {
    author: root.author,
    license: root.license,
    homepage: root.homepage || undefined,
    bugs: root.bugs?.url ? root.bugs : undefined,
    repository: repository ? { ...root.repository, directory: folder } : undefined,
  }
  for (const field of Object.keys(shared)) delete others[field]
  const manifest = { name, version, description, keywords, ...shared, ...others }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function pagesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => `${folder}/${name}`)
}

/** npm shows a package's page beside none of its files: a relative link leads nowhere there. */
function withFullLinks(page) {
  const text = readFileSync(page, 'utf8')
  if (!repository) return text
  const base = repository.replace(/^git\+/, '').replace(/\.git$/, '')
  return text.replace(
    /(!?)(\[[^\]]*\])\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (_, image, words, path, anchor = '') => {
      const file = posix.normalize(posix.join(posix.dirname(page), path))
      const kind = image ? 'raw' : existsSync(file) && statSync(file).isDirectory() ? 'tree' : 'blob'
      return `${image}${words}(${base}/${kind}/main/${file}${anchor})`
    },
  )
}
