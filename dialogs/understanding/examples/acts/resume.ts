import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const RESUME: ExamplesByQuestion = {
  checkpoint: lines(`
et remettez moi les messages de rappel apres, je les recois plus
je veux que les sms reprennent
`),
  none: lines(`
vous pouvez me renvoyer les rappels svp
je veux de nouveau recevoir les sms
reactiver les messages
javais dit stop mais finalement remettez les rappels
Bonjour, je souhaiterais être à nouveau averti par message de mes rendez-vous
reprendre
g demandé darreter mais jai changé davis, on peut recommencer a menvoyer les textos
remet moi les notif stp
je voudré que sa reprenne les sms de rappel
comment faire pour ravoir vos messages, j'ai oublié mon dernier rdv sans ça
reabonnez moi
moi veux encore message comme avant
mon telephone est reparé vous pouvez reprendre les envois
jai raté un entretien la derniere fois faute de message, ma conseillère ma dit de me réinscrire aux rappels, comment je fais
START
c'est bon remettez moi sur la liste des sms
Ayant retrouvé mon téléphone, je vous prie de rétablir l'envoi des rappels
`),
  stopped: lines(`
bonjour
reprendre svp
salut c encore moi
remettez les messages
javais tout arreté parce que mon tel etait plein mais jai fait le menage dedans, finalement je veux bien les rappels si cest encore possible
Bonsoir, je souhaite recevoir à nouveau vos messages
coucou 👋
oui tu peu recomencer a mecrire
jai stoppé par erreur, remettez
bjr
vous pouvez reprendre les sms sans soucis
activer messages
je me suis trompé javais pas a arreter, je veux les recevoir
on recommence
c possible de ravoir les rappels ? jai raté mon entretien du coup
je change davis envoyez moi les textos
moi vouloir message encore oui
bonjour madame
réactivez svp je n'ai plus de nouvelles de mes rdv
slt remet les rapel
`),
}
