import { isLocalPicture } from '../../pictures/is-local-picture.ts'

/** A copy of a draft in which pictures beside it have other names. */
export function withPictureNames(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => withPictureNames(entry, names))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [key, withPictureNames(field, names)])
  const copy = Object.fromEntries(fields)
  return isLocalPicture(value) ? { ...copy, url: names.get(value.url) ?? value.url } : copy
}
