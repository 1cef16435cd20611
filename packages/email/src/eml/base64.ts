/** RFC 4648, with padding; of few bytes, as each becomes an argument of a call. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
