import { writeFileSync } from 'node:fs'
import { choir } from './choir.ts'
import { ferryman } from './ferryman.ts'
import { footpath } from './footpath.ts'
import { hospital } from './hospital.ts'
import { opera } from './opera.ts'
import { reeds } from './reeds.ts'
import { repair } from './repair.ts'
import { vegetables } from './vegetables.ts'
import { weather } from './weather.ts'

/** Makes the Word files of other makers anew. What has a `.fodt` or `source.html` beside it is what LibreOffice makes of that. */
async function main(): Promise<void> {
  for (const [name, bytes] of Object.entries({
    choir: await choir(),
    ferryman: ferryman(),
    footpath: await footpath(),
    hospital: await hospital(),
    opera: opera(),
    reeds: reeds(),
    vegetables: vegetables(),
    repair: repair(),
    weather: await weather(),
  })) {
    writeFileSync(`packages/import/evaluation/documents/${name}/document.docx`, bytes)
  }
}

void main()
