/** How the official printer begins a document of answers. */
export const HEAD = `Tweede Kamer der Staten-Generaal2
Vergaderjaar 2024–2025 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
999
Vragen van het lid Jansen (XYZ) aan de Minister van Voorbeelden over een
voorbeeld (ingezonden 24 oktober 2024).
Antwoord van Minister De Vries (Voorbeelden) (ontvangen
14 november 2024).
`
/** What stands at the foot of each page. */
export const foot = (page: number) =>
  page === 1
    ? '\n \n  \nah-tk-20242025-999\nISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n'
    : `\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel ${page}\n`

/** Pages as the official printer sets them, with their running lines. */
export const print = (...pages: string[]) =>
  HEAD + pages.map((page, index) => page.trimEnd() + foot(index + 1)).join('')
