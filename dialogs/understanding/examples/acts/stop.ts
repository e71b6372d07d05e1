import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const STOP: ExamplesByQuestion = {
  checkpoint: lines(`
stoppez tout svp
arretez vos messages
je veux pas que vous menvoyez des rappels, ca sonne pendant que je travaille de nuit et que je dors le jour, arretez
stp arrete de mecrire
desabonnez moi
Cessez de m'envoyer ces messages je vous prie
moi stop message merci
jen ai marre de ces textos automatiques, enlevez mon numero
je ne veu plus resevoir de sms de vous
vous men envoyez trop, arretez les tous
resilier les sms
c relou vos rappels stoppez
`),
  slot: lines(`
stop je veux plus recevoir de messages
`),
  none: lines(`
stop
arreter de menvoyer des sms svp
Je ne souhaite plus recevoir vos messages, merci d'en prendre note.
jveu pu recevoir de message de votre par
STOP SMS
stopper moi tout ca jen recoi trop
desinscrivez moi de votre liste
vous pouvez arrêter les rappels, je note tout sur mon agenda
enlevez mon numero de vos envois svp
moi pas vouloir message encore, arrêter merci
ca me saoule vos textos arretez
bonjour comment fait-on pour se desabonner de ces messages
me contactez plus jamais par sms
arret des messages
fini les sms jen veu plus aucun
ne menvoyez plus rien sur ce telephone c celui de mon mari
merci de cesser ces envois automatiques
ptin mais arrete de mecrire 😡
Monsieur, je vous serais reconnaissant de bien vouloir suspendre l'envoi de vos rappels
jai trouvé du boulot donc plus besoin de vos sms, vous pouvez arreter
lachez moi avec vos messages
jen ai ras le bol de recevoir ca tous les jours, on arrete
désabonner
couper les notifs stp
retire moi de la liste denvoi
rien contre vous hein mais a chaque fois que ça vibre je crois que cest un huissier, vos messages sa me stress je voudrai ne plus en recevoir
c bon stop les messages
ma mère n'en veut plus de vos sms, elle a 62 ans et ça l'embrouille, merci de les arrêter
mon forfait est petit, arretez de m'ecrire s'il vous plait
les rappels jen ai pas besoin, jai une tres bonne memoire et un calendrier dans la cuisine, donc arretez svp
veuillez ne plus m'écrire à ce numéro
aret svp les mesage
je veux me desinscrire
stoooop
tu peux me laisser tranquille et arrêter d'envoyer
je ne veux plus être contacté par ce service de rappels
on peut arreter les sms automatiques ? je prefere les courriers
supprimez moi de vos envois de sms
jaccepte plus de recevoir vos textos
`),
  choice: lines(`
stop les messages
jai pas envie de recevoir vos questions arretez de menvoyer
merci de ne plus me solliciter par message
arete decrire
`),
}
