import type { CutPicture } from './cut.ts'

/** The picture that a shortcode shows: `{{< figure src="a.png" caption="…" >}}`, `{% asset_img a.png 标题 %}`. */
export function pictureIn(code: string, from: number): CutPicture | undefined {
  const [, name = ''] = /^\{[{%][<%]?\s*([\w-]+)/.exec(code) ?? []
  if (!pictures.has(name)) return undefined
  const named = new Map(
    [...code.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ({ 0: whole, 1: key = '', 2: double, 3: single, index }) => {
        const value = double ?? single ?? ''
        return [key, { from: from + index + whole.length - 1 - value.length, length: value.length }]
      },
    ),
  )
  const url = named.get('src') ?? named.get('link')
  if (!url) return firstAddress(code, from)
  if (url.length === 0) return undefined
  const alt = filled(named.get('alt'))
  const caption = filled(named.get('caption')) ?? filled(named.get('title'))
  return { url, ...(alt && { alt }), ...(caption && { caption }) }
}

const pictures = new Set(['figure', 'image', 'img', 'asset_img', 'picture', 'photo'])

const filled = (range: { from: number; length: number } | undefined) =>
  range && range.length > 0 ? range : undefined

/** `{% img left /images/a.jpg 300 标题 %}`: the address, how large, and what it shows. */
function firstAddress(code: string, from: number): CutPicture | undefined {
  const found = /(?<=\s)["']?([^\s"'=]+\.(?:png|jpe?g|gif|webp|svg|avif))["']?(?=\s)/i.exec(code)
  if (!found) return undefined
  const [whole, address = ''] = found
  const url = { from: from + found.index + whole.indexOf(address), length: address.length }
  const behind = code.slice(found.index + whole.length)
  const said = /^(?:\s+\d+%?)*\s+["']?([^\s"'\d%][^"'%]*?)["']?\s*[>%]?\}\}?$/.exec(behind)?.[1]
  if (said === undefined) return { url }
  const start = from + found.index + whole.length + behind.indexOf(said)
  return { url, alt: { from: start, length: said.length } }
}
