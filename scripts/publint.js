// Looks at each package that npm gets as npm will get it; they have to be built.

import { readdirSync, readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const folders = ['packages', 'apps'].flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))

for (const pkgDir of folders) {
  if (JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8')).private) continue
  const { messages, pkg } = await publint({ pkgDir, strict: true })
  console.log(`${pkgDir}: ${messages.length === 0 ? 'all good' : ''}`)
  for (const message of messages) {
    console.log(`  ${message.type}: ${formatMessage(message, pkg)}`)
    if (message.type !== 'suggestion') process.exitCode = 1
  }
}
