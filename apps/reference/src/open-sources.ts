import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { entries } from './entries.ts'

/** The sources of the published packages, as an editor has them open. */
export interface Sources {
  service: ts.LanguageService
  program: ts.Program
  checker: ts.TypeChecker
}

const base = resolve(import.meta.dirname, '../../../tsconfig.base.json')

/** @param beside Further files by their names, such as examples that are to be checked. */
export function openSources(beside: ReadonlyMap<string, string>): Sources {
  const { config } = ts.readConfigFile(base, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(base))
  const files = [...entries.map(({ file }) => file), ...beside.keys()]
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = beside.get(name) ?? ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => dirname(base),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => beside.has(name) || ts.sys.fileExists(name),
    readFile: (name) => beside.get(name) ?? ts.sys.readFile(name),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  })
  const program = service.getProgram()
  if (program === undefined) throw new Error('Cannot read the sources of the packages')
  return { service, program, checker: program.getTypeChecker() }
}
