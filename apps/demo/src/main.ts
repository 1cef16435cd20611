import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assemble } from './assemble.ts'

const text = readFileSync(new URL('../content/issue.md', import.meta.url), 'utf8')
const folder = new URL('../dist/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(assemble(text))) writeFileSync(new URL(name, folder), content)
console.log(`Written to ${fileURLToPath(folder)}; open index.html there in a browser.`)
console.log('An issue of your own is the business of the command `bulletin`, in apps/cli.')
