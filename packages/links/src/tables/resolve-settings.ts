import { anyHost } from './any-host.ts'
import { builtIn } from './built-in.ts'
import { settingsOver } from './settings.ts'

/** Over the rows of this package. */
export const resolveSettings = /* @__PURE__ */ settingsOver(builtIn, anyHost)
