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
répétez svp
pardon j'ai pas compris, vous pouvez redire ?
jai effacé le message par erreur, tu peux le renvoyer
j'ai pas tout lu il y avait du soleil sur l'écran, renvoyez svp
c quoi la question deja
repetez svp
jai pas compris, redites moi la question
pouvez vous renvoyer votre message il s'est effacé
tu disais quoi
kes tu ma demandé
jai pa compri vou pouvez redire
vous avez dit quoi la, le message est parti trop vite
encore une fois s'il te plait plus doucement moi apprendre français
mon ecran est cassé en haut et j'arrive pas à lire ce que vous demandez, remettez le
g pas suivi, tu peu le dire autreman
je ne comprends pas ce que vous me demandez
koi
oups jai supprimer vot message sans lire, ct quoi
le petit m'a pris le téléphone des mains, donc j'ai pas vu ce que vous disiez, vous pouvez recommencer
attendé jai mal lu, repeté svp
ke veu dire se message
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
redonnez moi les dates
vous pouvez répéter les propositions j'ai supprimé le message
renvoie les horaires stp jai rien vu jconduisais
scusi, encore une fois les dates svp ?
c'était quoi les dates déjà
vous pouvez répéter la question
redonnez moi les dates s'il vous plait
vous pouvez remettre les dates j'ai effacé le message
vous disiez quoi j'ai lu trop vite
attends jai pas lu ct quoi
je vois plus votre dernier message il sest effacé, vous pouvez le renvoyer svp
euuuh jai rien capté redi
quoi ???
vous pouvez me redonner les propositions, j'ai tout effacé sans le vouloir
relisez moi les dates s'il vous plaît, je n'ai pas eu le temps de les noter
bis
i fo répèt, mi la pa konpri
pas compris dsl
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
tu peux répéter
redis ton dernier message
Pourriez-vous me renvoyer votre dernier message ? Je l'ai effacé sans le vouloir.
encore une fois svp j'ai pas bien compris ce que vous avez écrit
redis stp
renvoyé le dernier message jai pas pu lire
vous avez dit quoi
j'ai pas saisi votre demande
c'etait quoi le message
renvoyez moi le dernier sms
j'ai effacé sans lire
redis
pouvez vous reformuler autrement
c'est pas clair votre message
hein quoi
kosa ou la di
jé rien compri a la kestion
redites moi ça
répétez je vous prie, mes yeux ne sont plus ce qu'ils étaient
renvoi le message stp
j'ai rien compris a votre charabia 😅 on recommence
le dernier texto jai pas pu louvrir, remétez le svp
plait-il
tu di koi
Vous m'avez écrit tout à l'heure mais tout est en petits carrés, je n'arrive pas à lire. Pouvez-vous renvoyer ?
on peut revoir la dernière question j'avais pas mes lunettes pour la lire
vous pouvez répéter ?
hein ? redites
j'ai pas compris la question
Pourriez-vous reformuler votre dernier message ?
renvoyez le sms svp je l'ai effacé sans le lire
pas compri, redi moi sa
Je n'ai pas bien lu, remettez votre message s'il vous plaît
redite moi la kestion jlé pa vu
encore svp, j'avais pas mes lunettes
renvoi mon téléphone a bugué jai pas vu le message
vous avez écrit quoi juste avant, mon écran est cassé
Pardon je n'ai pas bien compris votre message, pouvez-vous le reformuler ?
le petit a effacé ton message avant que je le lise tu peux le renvoyer
kes ta di ?
mon écran a planté j'ai rien pu lire, renvoyez svp
koz pli dousman, redi amoin
encore une fois stp jai pas suivi
écrivez le plus simplement, je bute sur les mots
pardon pas comprendre, encore une fois
redis moi ça
g pa vu le msg
la question elle disait quoi
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
répéter
redites moi la question svp j'ai mes lunettes seulement maintenant
quoi ?
pardon vous pouvez me reposer la question, j'étais avec le bébé
c'était quoi les choix ?
j'ai perdu le fil, remettez la question
comprends pas, repetez
repète la question stp mon tel a buggé
comment ? jai pas saisi, redites
quelle était la question déjà
renvoie les choix jles vois plus
c'était quoi la question déjà
la question c'était quoi je l'ai plus sous les yeux
c'est quoi la question
vous pouvez redire plus simple
je comprends pas ce que vous demandez
redonnez les choix svp
c'était quoi la question, mon fils avait le téléphone
Excusez-moi, je n'ai pas saisi votre question, pourriez-vous la reformuler
c koi la question deja, jai été coupé par le bébé
comprend pas
sa veut dire koi vot phrase
kosa ou la di ?
pouvez vous répéter la question point d'interrogation
Désolé j'étais au volant. C'était quoi votre question ?
moi pas comprendre question, dire encore
c trop compliqué la phrase vous pouvez mettre plus simple
ki sa ou di, mwen pa tann
jarrive pa a comprendre ce kil fau repondre, redemandez moi autrement
question pas claire reformulez
c'était quoi les réponses possibles déjà
hin jcomprend walou, redis
répète
vous demandez quoi exactement là je saisis pas
reformule stp
votre truc s'est affiché coupé, j'ai vu que la moitié
moi pas compris phrase, dire encore
c'était quoi les choix déjà
jcomprend pas la kestion
les boutons ont disparu vous pouvez les remettre
je suis dyslexique, dites la question autrement
relisez moi ce qui est demandé j'ai pas mes lunettes
`),
  stopped: lines(`
c koi le dernié msg ke vs maviez envoyé, je lai pa lu
`),
  open: lines(`
pas compris la question
pardon, c'était quoi la question ?
`),
}
