import { readFileSync, writeFileSync } from 'node:fs'
import type { Options } from 'tsup'

/** How the packages are built: each module with a map to its sources, which are packed beside it. */
export default {
  sourcemap: true,
  plugins: [
    {
      name: 'sources-beside',
      buildEnd({ writtenFiles }) {
        for (const { name } of writtenFiles) if (name.endsWith('.map')) withoutOwnTexts(name)
      },
    },
  ],
} satisfies Options

/** What is built in of other packages is packed nowhere else: of that alone the map keeps the text. */
function withoutOwnTexts(file: string): void {
  const map: { sources: string[]; sourcesContent: (string | null)[] } = JSON.parse(readFileSync(file, 'utf8'))
  const sourcesContent = map.sources.map((source, index) =>
    source.includes('node_modules/') ? map.sourcesContent[index] : null,
  )
  writeFileSync(file, JSON.stringify({ ...map, sourcesContent }))
}
