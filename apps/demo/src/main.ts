import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assemble } from './assemble.ts'
import { formsPage } from './forms-page.ts'

const text = readFileSync(new URL('../content/issue.md', import.meta.url), 'utf8')
const folder = new URL('../dist/', import.meta.url)

mkdirSync(folder, { recursive: true })
const forms = assemble(text)
for (const [name, content] of Object.entries({ 'index.html': formsPage(forms), ...forms })) {
  writeFileSync(new URL(name, folder), content)
}
for (const name of ['demo.css', 'demo.js']) {
  copyFileSync(new URL(`../assets/${name}`, import.meta.url), new URL(name, folder))
}
console.log(`Written to ${fileURLToPath(folder)}; open index.html there in a browser.`)
console.log('An issue of your own is the business of the command `bulletin`, in apps/cli.')
