/** Endings that no public name server answers for: RFC 6761, RFC 6762, RFC 8375, RFC 9476 and ICANN's SAC113. */
export const privateEndings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'localhost',
  'local',
  'internal',
  'intranet',
  'localdomain',
  'lan',
  'home',
  'corp',
  'private',
  'workgroup',
  'invalid',
  'arpa',
  'alt',
])
