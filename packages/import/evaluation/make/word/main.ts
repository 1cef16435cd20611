import { writeFileSync } from 'node:fs'
import { market } from './market.ts'
import { weather } from './weather.ts'

/** Makes the Word files of other makers anew. That of `nightschool` is what LibreOffice makes of the `.fodt` beside it. */
async function main(): Promise<void> {
  for (const [name, bytes] of Object.entries({ market: market(), weather: await weather() })) {
    writeFileSync(`packages/import/evaluation/documents/${name}/document.docx`, bytes)
  }
}

void main()
