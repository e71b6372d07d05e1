import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const REPEAT: ExamplesByQuestion = {
  checkpoint: lines(`
quoi
hein ?
pardon ?
jai pas compris
vous pouvez répéter
cest quoi la question ?
je comprend pas ce que vous demander
redites moi svp
Pourriez-vous reformuler, je vous prie ? Je n'ai pas bien saisi.
moi pas compris madame, encore dire
jai effacé le message sans le lire vous pouvez le renvoyer
le message est coupé sur mon tel, renvoyez le svp
vous disiez quoi ?
pardon vous avez demandé quoi
repeter svp
jai pas bien compris la question
c koi la question
moi pas comprendre, dire encore
Je n'ai pas saisi votre demande, pouvez-vous la reformuler ?
quoi ?
redites moi jai pas mes lunettes jai tout sauté
tu peu repeté
le message sest coupé, renvoyez le
`),
  slot: lines(`
comment ?
répétez les dates svp
remettez la liste jai pas eu le temps de lire
redi moi les jours stp
jai pas compris les horaires que vous avez mis
vous pouvez renvoyer les propositions mon écran est cassé
désolée j'ai pas tout suivi vous proposiez quoi déjà
c ki les date que ta di ?
je n'ai pas vu vos messages s'afficher, merci de les répéter
encore une fois svp
j'ai rien capté, redis
non compris
pardon repetez je n'ai pas compris
tu peux reposer ta question
redis stp jetais en train de cuisiner
pas comprendre, encore svp
`),
  none: lines(`
tu peux redire
j'ai pas compris votre dernier message
le texte précédent c'est parti trop vite vous pouvez le remettre ?
quesque vous avez dit
répète stp
repete stp
jai pas compris ce que tas dit
Pourriez-vous répéter votre dernier message ?
hein ?
desolé mon fils jouait avec le telephone et il a effacé ton message avant que je le lise, tu peux le renvoyer
redis moi ca jai pas eu le temps de lire
encore une foi svp pas compris
c'était quoi le message davant, mon tel sest eteint
vous pouvez redire plus simplement
renvoyer le dernier message
tu disais koi
`),
  choice: lines(`
repete la question
je comprends pas ce que vous demandez, redites
comment ? repetez svp
remettez moi les choix jai perdu le message
c etait quoi deja la kestion
relis moi ca stp
Veuillez m'excuser, pourriez-vous reposer la question ?
pas compris
je vois pas les boutons renvoie la question
keski faut repondre, redis
`),
}
