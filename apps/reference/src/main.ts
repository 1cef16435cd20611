import { fileURLToPath } from 'node:url'
import { readPackages } from './read-packages.ts'

const folder = fileURLToPath(new URL('../dist', import.meta.url))
const { application, project } = await readPackages()
await application.generateDocs(project, folder)
console.log(`Written to ${folder}; open index.html there in a browser.`)
