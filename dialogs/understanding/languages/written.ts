const words = (text: string): readonly string[] => text.split(' ')

/** Words as a telephone writes them, by language (BCP 47). Those that several have say nothing of any. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  fr: words(
    'je j jai jsuis jveux jpeux veux suis pas plus mon ma mes nous notre nos vous votre vos il elle on ils elles est sont les des une un du que qui ' +
      'avec dans pour sur mourir tuer vie enfant mari frappe tape ai peux vais la le de me te se tu toi moi ce cette ces son sa ses leur et ou mais si ' +
      'ne ni car par au aux en y a as es ont etes sommes fait faire dit vu va aller quand comment quoi tout tous rien jamais toujours encore trop tres ' +
      'non oui merci bonjour svp rdv demain soir matin jour semaine lundi mardi mercredi jeudi vendredi travail chez sans sous or dont pain main sale an ' +
      'ans mort mari femme fille fils mere pere chef patron maison rue dormir mal peur ici la bas c cest d l m n s t qu ya jsais chui ' +
      'bah ouais ouai veu ve une ' +
      // Of the creoles, which the service hears as French.
      'mwen moin mwin amwin amoin mwem mi m man nou zot yo li mo ka ke le vle pa pi pou ek epi ak nan dan ap sa se lakaz kay timoun marmay gagn gingn bononm nonm mor mouri mo viv tap bat domi lari deyo dor',
  ),
  en: words(
    'i im ive ill my he she they we you your his her the is are was were am and to want wanna dont cant not have has had of for from at it this that there be been ' +
      'going gonna with help please kill killing die dying dead live living myself hits hit beats beat beating hurts will would could should can do does did doesnt didnt isnt wont ' +
      'child children kids husband wife mother father brother sister boss friend sleep tonight nowhere anymore because when where what who how but by an or if no yes work job home ' +
      'called call me us them about out up in on after before again today tomorrow yesterday money need know think feel get got go come take took bring off',
  ),
  es: words(
    'quiero quisiera puedo puede tengo tiene mi mis yo el ella ellos ellas los las una unos unas y en con para por pero porque cuando donde como muy mas menos no si ya me te se nos lo le les ' +
      'soy estoy esta estan eres es son ser estar fue voy va ir hay hace hago hijo hija hijos ninos marido esposo mujer madre padre hermano hermana jefe trabajo casa calle noche hoy ayer manana ' +
      'dormir vivir morir matar pega golpea miedo ayuda favor gracias nadie nada siempre nunca tambien aqui llamo llamar dio dijo hacer salir volver este esa ese su sus del al que de sale cita',
  ),
  pt: words(
    'quero queria posso pode tenho tem meu minha meus minhas eu ele ela eles os as uma uns e em com para por mas porque quando onde como muito mais menos nao sim ja me te se nos lhe ' +
      'sou estou esta estao foi vou vai ir ha faz filho filha filhos crianca marido esposa mulher mae pai irmao irma chefe patrao trabalho casa rua noite hoje ontem amanha ' +
      'dormir viver morrer matar bate medo ajuda obrigado obrigada ninguem nada sempre nunca tambem aqui ligou disse fazer sair voltar este essa seu sua do da dos das ao que de na no nas vizinho amigo',
  ),
  it: words(
    'voglio vorrei posso puo ho ha abbiamo hanno mio mia miei mie io lui lei loro gli una uno e in con per ma perche quando dove come molto piu non si no mi ti ci lo le il ' +
      'sono sei siamo era vado va figlio figlia figli bambini marito moglie madre padre fratello sorella capo lavoro casa strada notte oggi ieri domani ' +
      'dormire vivere morire uccidere picchia paura aiuto grazie nessuno niente sempre mai anche qui chiamato detto fare uscire questo questa suo sua del della dal alla che di',
  ),
  de: words(
    'ich mich mir mein meine meinen meinem meiner er sie wir uns ihr der die das den dem ein eine einen und oder aber mit fur von zu nach bei auf aus ist sind war bin hat habe haben wird wurde will ' +
      'kann muss nicht kein keine keinen mehr weil wenn wo wie was wer kind kinder mann frau mutter vater bruder chef arbeit hause heute gestern morgen schlafen leben sterben schlagt angst hilfe bitte danke niemand immer nie auch hier',
  ),
  ro: words(
    'vreau pot am are avem au meu mea mei mele eu el ea noi voi ei un o si cu pe la din in de pentru dar cand unde cum foarte mai nu da ma te se ne va sa ca sunt este esti era merg fiul fiica copilul copiii ' +
      'sotul sotia mama tata fratele sora seful munca casa strada noapte azi ieri maine dorm traiesc mor bate frica ajutor multumesc nimeni nimic mereu niciodata aici acum',
  ),
  tr: words(
    'ben beni bana benim bir bu ve icin ile ama cok degil var yok istiyorum istemiyorum evim kocam esim oglum kizim cocuklar annem babam patronum is evde gece bugun dun yarin korkuyorum yardim lutfen nerede ne nasil gibi daha',
  ),
  ar: words(
    'ana rajli mrati weldi wladi benti bghit bghina kan kayn kayna ghadi 3andi ma3ndich f fi l mn men 3la 3liya dyal dyali hna daba lyoum ghedda lbare7 bezaf bzaf wach chno fin win mama baba khouya lpatron dar khedma lkhedma',
  ),
}

/** Words of one of them that others write too, most of all on a telephone: they say nothing. */
const ANYBODY = words(
  'ok okay sos stop job boss week weekend help go mail sms cool time call live man team burn out off on ben lui eu ser mis su con dos os foi fin kan men mai per sei era fare mor',
)

/** Letters that only other languages are written with. */
const SCRIPTS: readonly (readonly [script: RegExp, lang: string])[] = [
  [/[پچژگکی]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іїєґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
]

const OWNERS = new Map<string, string | null>()
for (const [lang, list] of Object.entries(LISTS))
  for (const word of new Set(list)) OWNERS.set(word, OWNERS.has(word) ? null : lang)

for (const word of ANYBODY) OWNERS.set(word, null)

/** So many words of a language and none of another: one alone may be a name, a slip or a song. */
const ENOUGH = 2
/** Characters that are looked at. */
const MOST = 2_000
const JOINED = /(?<=\b(?:i|don|can|won|isn|didn|doesn))['’](?=(?:m|ve|t|ll)\b)/g

/** How many words of each language, each once. */
const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(JOINED, '')
  for (const word of new Set(plain.split(/[^\p{L}\p{N}]+/u))) {
    const lang = OWNERS.get(word)
    if (lang != null) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  }
  return counts
}

const begun = (text: string): string => text.slice(0, MOST).toLowerCase()

/** The language of its letters, when they are none of ours. */
const scriptOf = (text: string): string | null => SCRIPTS.find(([script]) => script.test(text))?.[1] ?? null

/** The language that a sentence is plainly written in (BCP 47); null for any doubt. */
export function writtenLanguage(text: string): string | null {
  const begin = begun(text)
  const [one, ...others] = countsOf(begin)
  const script = scriptOf(begin)
  if (script !== null) return one === undefined ? script : null
  return one !== undefined && others.length === 0 && one[1] >= ENOUGH ? one[0] : null
}

/** Whether more of its words are of another language than of French and its creoles, which the examples of danger are written in. */
export function isWrittenElsewhere(text: string): boolean {
  const begin = begun(text)
  const counts = countsOf(begin)
  const french = counts.get('fr') ?? 0
  return scriptOf(begin) !== null ? french === 0 : Math.max(0, ...counts.values()) > french
}
