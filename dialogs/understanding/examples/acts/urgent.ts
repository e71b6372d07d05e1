import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const URGENT: ExamplesByQuestion = {
  checkpoint: lines(`
cest une urgence, quel numero je fais
donner moi les num d'urgence
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
`),
}
