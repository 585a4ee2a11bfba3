import { chosen, fontIn, isOn, NOT_PRINTED, strikes, styleOf, textIn } from './docx-elements.ts'
import { followField, hideText, inInstruction, type OpenFields, refuseOwnPrint } from './docx-fields.ts'
import type { Finding } from './docx-findings.ts'
import { addRunText, type ShiftedPiece, shiftIn } from './docx-shifted.ts'
import type { WordStyles } from './docx-styles.ts'
import { type Draft, noteNamed } from './draft.ts'
import type { Flow } from './flow.ts'
import type { Shift } from './raised.ts'
import { childElements, childNamed, descendants, type TreeElement, textOf } from './tree.ts'

/** What the runs of a paragraph print. */
export interface Content {
  flow: Flow
  shifted: ShiftedPiece[]
  /** What is written in boxes that hang beside it. */
  boxes: TreeElement[]
  findings: Finding[]
  /** Characters set bold, and those that are not. */
  bold: number
  plain: number
}

/** Where runs stand, and how they are set where they do not say. */
export interface RunContext {
  draft: Draft
  styles: WordStyles
  fields: OpenFields
  /** Whether the control around them shows its prompt, `Klik om tekst in te voeren`. */
  isPrompt: boolean
  isBold: boolean
  isHidden: boolean
  isStruck: boolean
  font: string
  shift: Shift | null
}

/** Parts of a formula that stand above, under or around one another. */
const FORMULA = new Set(
  'm:f m:rad m:nary m:d m:m m:eqArr m:func m:limLow m:limUpp m:acc m:bar m:groupChr m:sSubSup m:sPre'.split(
    ' ',
  ),
)

/** Reads what stands in an element of a paragraph. */
export function readContent(element: TreeElement, content: Content, context: RunContext): void {
  for (const child of childElements(element)) {
    const { name } = child
    if (name === 'w:r' || name === 'm:r') readRun(child, content, context)
    else if (name === 'mc:AlternateContent') readContent(chosen(child), content, context)
    else if (name === 'w:sdt')
      readContent(child, content, { ...context, isPrompt: context.isPrompt || showsPrompt(child) })
    else if (name === 'm:sup' || name === 'm:sub')
      readContent(child, content, { ...context, shift: name === 'm:sup' ? 'raised' : 'lowered' })
    else if (!NOT_PRINTED.has(name)) {
      if (FORMULA.has(name)) {
        const problem = `A formula stands here, which no line of text says: ${JSON.stringify(textOf(child).slice(0, 60))}.`
        content.findings.push({ is: 'refused', problem })
      }
      if (name === 'w:fldSimple') refuseOwnPrint(child.attributes['w:instr'] ?? '', content.findings)
      readContent(child, content, context)
    }
  }
}

/** Whether a control shows its prompt, since nothing was filled in. */
export function showsPrompt(control: TreeElement): boolean {
  const properties = childNamed(control, 'w:sdtPr')
  return (properties && isOn(properties, 'w:showingPlcHdr')) ?? false
}

function readRun(run: TreeElement, content: Content, context: RunContext): void {
  const { styles, fields } = context
  const properties = childNamed(run, 'w:rPr')
  const style = styleOf(properties, 'w:rStyle')
  const isHidden = (properties && isOn(properties, 'w:vanish')) ?? styles.isHidden(style) ?? context.isHidden
  const isBold = (properties && isOn(properties, 'w:b')) ?? (styles.isBold(style) || context.isBold)
  const isStruck = (properties && strikes(properties)) ?? styles.isStruck(style) ?? context.isStruck
  const font = (properties && fontIn(properties)) ?? styles.fontOf(style) ?? context.font
  const set = (properties && shiftIn(properties)) ?? styles.shiftOf(style) ?? context.shift
  const shift = set === 'none' ? null : set
  for (const child of childElements(run)) {
    followField(child, fields, content.findings)
    if (isHidden) continue
    const text = textIn(child)
    if (inInstruction(fields)) hideText(text ?? '', fields, content.findings)
    else if (text === null) readObject(child, content, context)
    else if (isKept(text, content, { isPrompt: context.isPrompt, isSet: styles.isPrompt(style) })) {
      addRunText(text, content, shift)
      tellSetting(child, { isStruck, font }, content)
      content[isBold ? 'bold' : 'plain'] += text.trim().length
    }
  }
}

/** Fonts whose letters are printed as other signs. */
const OF_SIGNS = /^(?:Symbol|Webdings|Wingdings(?: [23])?)$/iu

/** The bullets of their fonts: `·` in Symbol, `§` in Wingdings. */
const BULLETS = new Set(['symbol b7', 'wingdings a7'])

/** Tells of text that is struck through, and of a sign that only its font knows. */
function tellSetting(
  element: TreeElement,
  { isStruck, font: ofRun }: { isStruck: boolean; font: string },
  { findings }: Content,
): void {
  const text = (textIn(element) ?? '').trim()
  if (text === '') return
  const shown = JSON.stringify(text.slice(0, 60))
  if (isStruck) findings.push({ is: 'uncertain', problem: `${shown} is struck through, and read as text.` })
  const isSign = element.name === 'w:sym'
  const font = isSign ? (element.attributes['w:font'] ?? ofRun) : ofRun
  // Fonts of signs have them at U+F0B7 as well as at U+00B7.
  const code = text.replace(/^[\uf000-\uf0ff]$/u, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  if (BULLETS.has(`${font.toLowerCase()} ${code.charCodeAt(0).toString(16)}`) && code.length === 1) return
  if (OF_SIGNS.test(font) || (isSign && /^[\ue000-\uffff]/u.test(text)))
    findings.push({
      is: 'uncertain',
      problem: `A sign of the font ${JSON.stringify(font)} stands here, which no character says: ${shown}.`,
    })
}

/** Whether a text is the writer's, and no prompt; `isSet` is whether its style is that of prompts. */
function isKept(
  text: string,
  { findings }: Content,
  { isPrompt, isSet }: { isPrompt: boolean; isSet: boolean },
): boolean {
  if ((!isPrompt && !isSet) || text.trim() === '') return true
  const shown = JSON.stringify(text.trim().slice(0, 60))
  if (!isPrompt)
    findings.push({
      is: 'uncertain',
      problem: `${shown} is set as a prompt to fill in text, and may be one.`,
    })
  else if (isSet)
    findings.push({ is: 'odd', problem: `A prompt to fill in text stands here, and is left out: ${shown}.` })
  else
    findings.push({
      is: 'uncertain',
      problem: `What stands here is said to be a prompt, and is left out, though it is not set as one: ${shown}.`,
    })
  return !isPrompt
}

/** What is seen and not read: a picture, a chart. */
const PICTURES = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'v:textpath'])

/** What is seen, and may hold words of the text: something of another program, a diagram. */
const WORDED = new Map([
  ['o:OLEObject', 'Something of another program'],
  ['dgm:relIds', 'A diagram'],
])

function readObject(element: TreeElement, content: Content, context: RunContext): void {
  if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
    const name = `${element.name.slice(2, -'Reference'.length)} ${element.attributes['w:id']}`
    content.flow.push({ note: noteNamed(context.draft, name, element.line) })
  }
  if (element.name === 'mc:AlternateContent') {
    for (const child of childElements(chosen(element))) readObject(child, content, context)
  }
  if (element.name !== 'w:drawing' && element.name !== 'w:pict' && element.name !== 'w:object') return
  for (const box of boxesIn(element)) content.boxes.push(box)
  const within = descendants(element)
  const worded = within.map(({ name }) => WORDED.get(name)).find((what) => what !== undefined)
  if (worded !== undefined)
    content.findings.push({
      is: 'uncertain',
      problem: `${worded} stands here, whose words are in no passage.`,
    })
  else if (within.some(({ name }) => PICTURES.has(name)))
    content.findings.push({ is: 'picture', problem: 'An image stands here, which is not shown.' })
}

/** The boxes with text in an object; what hangs beside the text of one is found where that is read. */
function boxesIn(object: TreeElement): TreeElement[] {
  return childElements(object).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)))
}
