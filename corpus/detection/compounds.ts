/**
 * Dutch writes compounds as one word: `Oeigoerenkwestie`, `Xinjiangbeleid`, `dwangarbeidskampen`. A term with one of
 * these nouns behind it is still that term. The list is closed on purpose: any tail at all would find `Kazach` in
 * `Kazachstan` and `kamp` in `kampioen`.
 */
const HEADS = `
  aanbod aanpak aanval actie activist affaire agenda akkoord akte ambassadeur analyse arbeid arrest artikel autoriteit
  baas bataljon bedrijf beeld beleid bericht berichtgeving beraad beschuldiging besluit bestand betoging beweging
  bevolking bewaker bewijs bezoek bijeenkomst blokkade boek boycot brief bureau campagne case centrum claim club
  coalitie comite commissie conferentie conflict congres contact controle conventie crisis cultuur dag data debat
  delegatie demonstrant demonstratie deskundige dialoog diaspora document documentaire dorp dossier dreiging duiding
  eis expert export fabriek familie film fonds fractie gebied gedetineerde gemeenschap gesprek getuige getuigenis
  gevaar gevangene gevangenis gezin groep handel hof import industrie ingreep initiatief instantie inwoner inzet
  issue journalist kamp katoen kenner keten kind klacht kritiek kwestie land leider leider lijst lobby maatregel
  maatschappij markt materiaal mechanisme mens minderheid misdaad missie moord motie nieuws notitie onderdrukking
  onderhandeling onderwerp onderzoek onderzoeker oorlog operatie oproep opstand organisatie orgaan overleg pact pagina
  pakket paragraaf partij plan platform politie politiek positie praktijk probleem problematiek procedure proces
  product programma project protest raad rapport rapporteur rechtbank rechten rechter regel regeling regering regime
  regio register relatie rel resolutie reis route ruzie schade schandaal school situatie slachtoffer specialist spoor
  spion staat standpunt statement statuut stemming steun strijd studie systeem taal tekst thema tijdperk tocht
  toestand top training trip tribunaal uitspraak uitstoot verbod verdrag vereniging verhaal verklaring verleden
  verordening verslag verstrekker vervolging video vlag vlucht vluchteling volk voorstel vraag vraagstuk vriend vrouw
  waakhond wandaad website week werk wet wetgeving zaak zitting
`

const IRREGULAR_PLURALS = `
  centra klachten misdaden leden steden data bewijzen bedrijven brieven lijsten staten orgaan organen rechters regimes
  tribunalen uitspraken verdragen vraagstukken vragen volken volkeren kinderen vrouwen zaken gevangenissen wetten
  motie's landen levens gezinnen moorden acties rapporten rellen fabrieken
`

const heads = new Set(
  `${HEADS} ${IRREGULAR_PLURALS}`
    .trim()
    .split(/\s+/)
    .flatMap((head) => [head, `${head}s`, `${head}en`, `${head}n`]),
)

/** What Dutch puts between the parts: `dwangarbeid-s-kampen`, `Oeigoer-en-kwestie`. */
const LINKS = ['', 's', 'en', 'n', 'e']

/** Whether the rest of a word makes a Dutch compound with a term before it: `enkwestie`, `sbeleid`, folded. */
export function isCompoundTail(rest: string): boolean {
  return LINKS.some((link) => rest.startsWith(link) && heads.has(rest.slice(link.length)))
}
