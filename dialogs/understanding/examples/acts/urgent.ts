import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const URGENT: ExamplesByQuestion = {
  checkpoint: lines(`
cest une urgence, quel numero je fais
donner moi les num d'urgence
numéros d'urgences svp
ou je trouve les num d'urgence sur votre chat
`),
  none: lines(`
urgence
les numeros durgence svp
c quoi le numero a appeler en cas d'urgence
Pourriez-vous me communiquer les numéros des secours ?
numéros SOS
numero d'urgence
jai besoin des numéro durgence, cest lequel deja
urgences
numéro d'urgence svp
les numéros d'urgence c'est quoi
donnez moi les numéros pour les urgences s'il vous plait
donne moi les numéros des pompiers et de la police
les numeros d'urgence svp
le numéro du samu c'est quoi pour garder
numeros d'urgence svp
j'ai besoin des numeros de secours
c'est quoi le numero des pompiers
le numero de la police c'est combien
quel numero pour le samu
liste des numéros utiles en cas de danger
c koi le numero durgence deja
quel numéro faire en cas d'urgence
Auriez-vous la bonté de me rappeler les numéros à composer en cas d'urgence, je voudrais les noter près du téléphone
pompier c le combien
moi besoin numero urgence france, pas connaitre
sos
nimero lirzans silvouplé
vous avez la liste des numéros d'urgence ? je suis nouvelle dans le pays et je les sais pas
donner moi les numero pour samu police pompier
on appelle qui quand c'est une urgence
URGENCE !!
le 15 et le 18 c'est lequel pour la police, je confonds, redonnez moi tous les numéros d'urgence
numero urgense
à l'école de ma fille ils demandent d'apprendre les numéros de secours virgule vous pouvez me les donner
quel numéro pour les pompiers en France, je viens d'arriver
kel num pour la police
Pourriez-vous me communiquer la liste des numéros d'urgence, c'est pour l'afficher sur le frigo
le 15 ou le 18, c'est lequel les pompiers
jé besoin dé num durgence pour mon carné de nounou
à Mayotte on fait quel numéro pour les secours
je suis sourd, c'est quoi le numéro pour joindre les secours par sms
rien de grave mais j'aimerais avoir les numéros de secours dans mon répertoire
zot nana niméro ponpié ?
affichez les numéros utiles en cas d'urgence
c'est quoi les numéros d'urgence
numero du samu stp
je révise mon diplôme de secouriste, rappelez moi les numéros à connaître
c combien deja le numero européen de secour
moi pas connaitre numéro police et ambulance ici
je garde mes petits enfants, quels numéros d'appel d'urgence je dois avoir sous la main
urgences telephone svp
pour le livret d'accueil de mon stage il faut noter police secours et samu, ça se compose comment
112 c bien le num durgence ?
`),
  slot: lines(`
les numéros durgence stp c'est pour les afficher sur le frigo
`),
  choice: lines(`
urgance
urgence numéros
au fait quel est le numéro des pompiers, simple curiosité
`),
  stopped: lines(`
jaurais voulu avoir les numéros d'urgence merci d'avance
les numeros de secour svp
`),
  open: lines(`
numéros d'urgence
`),
}
