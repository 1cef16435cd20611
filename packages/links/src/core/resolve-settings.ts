import { settingsOver } from '../tables/settings.ts'

/** Over no rows at all. */
export const resolveSettings = /* @__PURE__ */ settingsOver({ version: 1 })
