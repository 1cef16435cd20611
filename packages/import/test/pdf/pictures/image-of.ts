interface Image {
  width: number
  height: number
  /** The bytes, as they are packed. */
  data: Uint8Array | readonly number[]
  /** @default '/DeviceRGB' */
  colors?: string
  /** @default 8 */
  bits?: number
  /** Further entries of its dictionary: `/Filter /FlateDecode`. */
  more?: string
}

/** An image as an object of `pdfOf`. */
export function imageOf({ width, height, data, colors = '/DeviceRGB', bits = 8, more = '' }: Image): string {
  const words = Buffer.from(data).toString('latin1')
  const size = `/Width ${width} /Height ${height} /BitsPerComponent ${bits}`
  return `<< /Type /XObject /Subtype /Image ${size} /ColorSpace ${colors} ${more} /Length ${words.length} >>\nstream\n${words}\nendstream`
}

/** Draws the image of a name into a box, counted from the left and the top. */
export const drawn = (
  name: string,
  {
    x = 60,
    y = 100,
    width = 120,
    height = 90,
  }: { x?: number; y?: number; width?: number; height?: number } = {},
): string => `q ${width} 0 0 ${height} ${x} ${800 - y - height} cm /${name} Do Q\n`

/** Pixels of which no two are alike. */
export const pixelsOf = (width: number, height: number): number[] =>
  Array.from({ length: width * height }, (_, index) => [
    index % width,
    Math.floor(index / width),
    200,
  ]).flatMap(([x = 0, y = 0, blue = 0]) => [x * 9, y * 9, blue])
