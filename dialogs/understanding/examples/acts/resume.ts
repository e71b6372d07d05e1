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
reprendre les messages
je voudrais me réabonner aux rappels que j'avais arrêtés le mois passé
pourquoi je recois plus les rappels, remettez les moi svp
réactivez mes sms, je les avais coupés pendant les vacances
je recois plus les rappels, je voudrais les ravoir
remettre les sms svp
reprenez les messages merci
jai arrêté les messages par erreur, réactivez les
je veux recevoir a nouveau les alertes
remettez moi dans la liste
je recois plus rien, reactivez
finalement je veux bien les rappels
rebranchez les messages
vous pouvez recommencer a m'ecrire
envoyez moi de nouveau les rappels
j'avais coupé mais remettez
mi vé artrouv bann mesaz
Je ne reçois plus rien depuis que j'ai demandé l'arrêt, est-il possible de rétablir les rappels ?
remettez les messages en route sil vous plait je regrette d'avoir dit d'arreter
g di stop lautre jour mais finalmen je veu les recevoir
comment je fais pr ravoir vos sms, javais désactivé
les notifications faut les remettre, mon conseiller m'a grondé lol
je reçois plus vos sms et je les veux, réactivez
réinscrivez moi aux notifications
j'avais dit stop mais en fait remettez moi les rappels
jveu re recevoir les rapel
`),
  stopped: lines(`
c'était une fausse manip je voulais pas vous bloquer
je me suis gourée en envoyant stop
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
coucou
reprendre
je veux a nouveau les messages
slt
recommencez a m'envoyer les rappels
remettez les sms svp
je me suis trompé je veux recevoir les messages comme avant, désolé pour le dérangement
start
finalement je voudrais bien ravoir les rappels, j'ai oublié un rendez-vous à cause de ça
Bonjour, pourriez-vous réactiver l'envoi des rappels ? Je vous en remercie.
bonsoir c encore moi, jai changé d'avis pour les textos vous pouvez les remettre
pardon j'avais arrêté les messages par erreur, c'est possible de les avoir encore
buongiorno, je veux messages encore
ermettez-m' les rappels, j'perds la tête sans ça moi
réabonnement svp
cest mon frere qui avait mis stop pour rire, remettez les messages
vous pouvez me réécrire maintenant que j'ai un nouveau téléphone
salam bonjour
activer rappels
re moi, reprenez les rappels jai loupé 2 rdv sans vous
je veux qu'on recommence virgule les messages m'aidaient bien
on reprend ?
remettez les messages svp
jveu de nouveau les rappels
finalement je veux bien les sms
jai fait stop sans faire expres, remettez
ok pr recommencer les messages
je souhaite à nouveau être prévenu
reactivé les rappel
c bon vous pouvez me renvoyer des sms
jai raté un rdv sans vos messages, remettez les moi
je me reabonne
désolé pour l'autre jour, je veux recevoir les messages
bonjour je suis revenue
c'est bon vous pouvez reprendre
remettez tout
je veux bien a nouveau
reprise svp
j'ai changé d'avis envoyez
revenez
rallumez les sms
c'etait une erreur reprenez
mon fils avait mis stop, remettez
stop c'etait pas voulu, renvoyez moi les messages
ok pour recevoir
je suis d'accord pour les rappels
re
slt c moi, vou pouver recomencer a mécrire
En fin de compte je préférerais recevoir à nouveau vos rappels, j'ai manqué une convocation à cause de cela
remété moi les sms svp je regrète davoir couper
c bon vous pouvez reprendre
bonsoir madame monsieur
j'avais coupé parce que mon tel était plein mais maintenant j'en ai un autre donc renvoyez les messages
moi veut encore message merci
jé changé davi
vazy remet les rappel sinon joublie tout
ok pour recevoir de nouveau
mon garcon avait touché au téléphone et il a tout arrété, moi je veux bien continuer
réactiver
Jé besoin ke vou me rappelié mé rdv come avan
allo ?
je me suis rendue compte que c'était bien pratique vos petits messages alors si c'est pas trop demander je voudrais les ravoir
bonjou zot tout, mi vé artrouv le bann mésaj
repren stp
on peut recommencer comme avant point d'interrogation merci
hello vous etes là
Bonjour, veuillez je vous prie me réinscrire à vos rappels par message
la je sort de l'hopital ca va mieux, vous pouvez me re-écrire quand il y a un rendez vous
wesh remets moi dans la liste
Je veu reouvrir les message parce que sans ca je sais pas les date
oui je veux bien que ça reprenne
aktivé ankò silvouplé
coucou c'est moi de retour
vous pouvez me réécrire
je veux bien recevoir à nouveau vos informations
ça me manque vos petits rappels, rebranchez tout
g changé davis, jveu encore lé mesage
mi vé gingn ankor zot mesaz
c'est bon je suis à nouveau d'accord pour qu'on m'écrive
moi vouloir encore messages merci
remé les sms stp
reactivez moi
j'ai loupé un entretien sans vos alertes, relancez les
Bonsoir
allez on se réconcilie, renvoie tes textos
je souhaiterais me réabonner au service
rouvrez la conversation svp
Bonjour madame, j'avais suspendu car j'étais en déplacement, pouvez-vous reprendre les envois ?
`),
}
