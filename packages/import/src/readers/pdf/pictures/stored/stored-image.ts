/** An image as it is in the file. ISO 32000-1, 8.9.5 */
export interface StoredImage {
  /** The number of its object, as pdf.js writes it: `12R`. */
  id: string
  width: number
  height: number
  /** Of each component. */
  bits: number
  /** Its names, outermost first; nothing where they are not said in the dictionary itself. */
  filters: readonly string[] | undefined
  /** That it is the shape through which a color is painted. */
  isStencil: boolean
  /** The object that says how opaque it is. */
  mask?: string
  /** That its values stand for others than usual, or that one of them is no color: only pdf.js makes pixels of it. */
  isRecoded: boolean
  /** Of what colors, where the dictionary says it by a name alone or as a profile. */
  colors: 'grey' | 'rgb' | 'profile' | 'other'
  /** The dictionary in the file, from its first byte to the one behind its last. */
  dictionary: readonly [from: number, to: number]
  bytes: Uint8Array
}
