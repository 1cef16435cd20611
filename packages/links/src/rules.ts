export { parseRules, type RulesProblem, type RulesResult } from './rules/parse-rules.ts'
