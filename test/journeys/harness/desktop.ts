import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { needCommands } from './install.ts'

/** A display of its own, for what a headless browser does not have: native menus and the browser's own keys. */
export interface Desktop {
  /** For the environment of a browser that is to show there. */
  env: { DISPLAY: string }
  /** Runs xdotool: `mousemove 10 10 click 3`. */
  tool(...words: string[]): string
  /** The whole screen as a PNG. */
  picture(): Uint8Array
  /** How many colours there are in a box of the screen, 300 by 120 px around a place: one or two where nothing is. */
  coloursAround(place: { x: number; y: number }): number
  close(): Promise<void>
}

/** Whether this machine can have one; xdotool speaks to X only. */
export const desktopIsPossible = process.platform === 'linux'

/** Starts Xvfb and a window manager, installing them where they are missing. */
export async function openDesktop(): Promise<Desktop> {
  needCommands(['Xvfb', 'xdotool', 'openbox', 'import'], ['xvfb', 'xdotool', 'openbox', 'imagemagick'])
  // Xvfb chooses a free display and writes its number to the given file descriptor.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = `:${await firstLine(xvfb)}`
  const env = { DISPLAY: display }
  const openbox = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' })
  await once(openbox, 'spawn')
  const capture = (...words: string[]) =>
    execFileSync('import', ['-window', 'root', ...words], {
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    })
  return {
    env,
    tool: (...words) => execFileSync('xdotool', words, { env: { ...process.env, ...env }, encoding: 'utf8' }),
    picture: () => capture('-strip', 'png:-'),
    coloursAround: ({ x, y }) =>
      Number(capture('-crop', `300x120+${x - 150}+${y - 60}`, '-format', '%k', 'info:-').toString()),
    close: async () => {
      for (const each of [openbox, xvfb]) {
        const exit = once(each, 'exit')
        each.kill()
        await exit
      }
    },
  }
}

async function firstLine(xvfb: ChildProcess): Promise<string> {
  const pipe = xvfb.stdio[3]
  if (!pipe || !('read' in pipe)) throw new Error('Xvfb was started without a pipe for its display number.')
  const lines = createInterface({ input: pipe })
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(xvfb, 'exit').then(() => {
      throw new Error('Xvfb stopped before it had a display.')
    }),
  ])
  return String(line)
}
