import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Says in one line how many tests passed and failed, over all runs that left a report. A file that could not even be
 * loaded counts as one failure.
 */
interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

const folder = resolve(import.meta.dirname, '../.output/tests')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
const reports = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report)

const passed = reports.reduce((sum, report) => sum + report.numPassedTests, 0)
const failed = reports.reduce((sum, report) => sum + report.numFailedTests + unloadable(report), 0)
console.log(`${passed} passed, ${failed} failed`)

function unloadable({ testResults }: Report): number {
  return testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
}
