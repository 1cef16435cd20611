import { writeFileSync } from 'node:fs'
import { draft } from './draft.ts'
import { library } from './library.ts'
import { oldtown } from './oldtown.ts'
import { river } from './river.ts'

/** Makes the Word files anew. The zip notes when, so that their bytes differ each time. */
for (const [name, make] of Object.entries({ library, oldtown, river })) {
  writeFileSync(`packages/import/evaluation/documents/${name}/document.docx`, make())
}

/** The one of the editor's guide. */

draft().then((bytes) => writeFileSync('docs/guide/五月稿.docx', bytes))
