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
stop
arretez les messages
stop sms
arrêtez de m'écrire
je ne veux plus recevoir vos messages
stp arrete de m'envoyer des sms jen ai marre
Bonjour, je vous prie de bien vouloir cesser de m'adresser ces rappels
foutez moi la paix avec vos textos
desabonnement
pardon mais je préfère ne plus recevoir de sms, ça fait sonner le téléphone pendant la sieste du petit
arretez de menvoyer des sms
stop svp
jen peu plus de vos messages, arreté
plus besoin de me relancer, supprimez mon numero de vos envois
desabonner moi
merci de ne plus m'écrire sur ce téléphone
vos texto me saoule, stop
je ne veux recevoir aucun rappel
arretez de m'ecrire
stop merci
plus de messages s'il vous plait je veux arreter
lâchez moi avec vos sms
je veux plus recevoir ces truc
enlevez mon numero de votre liste
c bon foutez moi la paix avec vos textos
plus besoin de vos rappels, j ai un agenda, arretez les
jen ai ras le bol de vos sms, n'en envoyez plus
marre de ce robot qui m ecrit, arretez
merci de me retirer de la liste de diffusion
STOP STOP STOP
vos messages sa sert a rien envoyez plus
basta les messages
`),
  slot: lines(`
stop je veux plus recevoir de messages
arretez de mecrire svp
stopper les messages
oubliez mon numero, plus aucun message merci
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
stop messages
je voudrais me désinscrire des messages, j'ai mon calendrier sur le frigo
arretez vos sms
plus aucun message svp
ne plus me contacter
jveux plus recevoir vos sms
arreter les rappels svp jai un agenda et ma femme qui me rappelle tout
vous m'envoyez trop de messages, arrêtez ça s'il vous plaît
Je souhaite me désabonner de votre service de rappels
basta messages, per favore arreter
arrête de menvoyer des msg frr
enlevez mon numero de votre liste, je dors la journée et ça me réveille
je travaille de nuit vos textos me reveillent, faut arreter d'en envoyer
bonjour virgule merci de ne plus m'envoyer de messages sur ce téléphone point
m'envoyez pus rien, j'ai l'téléphone qui sonne tout l'temps pour ça
stoppez tout
retirez moi de la liste d'envoi
vous pouvez couper les notifications pour moi, ça bipe dans la cabine tout le temps
je veux pas qu'on m'écrive sur ce numéro c'est celui de mon fils
moi pas vouloir message encore, trop message, merci arreter
excusez moi, serait il possible de ne plus m'écrire ? désolée
lâchez moi avec les rappels, je suis grand, je m'en souviens tout seul
stp arreter les message
je veux me desinscrire des rappels
fini les sms merci
comment je fait pr plus recevoir vos textos
ne m'envoyez plus rien sil vous plait
jai retrouver du boulot vous pouvez arreter les sms
cessez vos envois je vous prie
ca sonne tout le temps, coupez les notifications
oui merci mais stop les messages
laissez moi tranquille avec vos sms
lachez mon telephone
j'en veux plus de vos sms
ca me soule arretez
plus rien svp
fin des messages svp
enlevez mon numero de vos envois
je ne souhaite plus etre sollicité
cessez
désinscription
ne m'ecrivez plus jamais
basta
arret zot mesaz
aret ekri amwin
stoop
stop tout
je voudrais que ça s'arrête tous ces textos
faut que ça s'arrete vos sms de pub
quand est ce que ca s'arrete ces messages
arretez de m'écrire
Je vous saurais gré de ne plus m'adresser de messages.
vous me saoulez a envoyer des messages tout les jours stop
fini les sms jen veux pas
comment on se desinscrit des rappels
pas message encore, merci, moi pas vouloir
jai retrouvé du boulot vous pouvez arrêter d envoyer les sms
supprimé mon num de vos envois automatique
ça sonne la nuit avec vos notifs, coupez moi ça svp plus rien
ne m'envoyez plus rien
arète
je ne souhaite plus être contacté par ce moyen
bloquez les messages sur mon tel, c est mon fils qui le garde maintenant
laissez moi tranquille avec les messages de rappel
bonjour pouvez vous mettre fin aux sms que vous m'adressez depuis septembre
je voudrai me desabonné
stop pub
pu de sms svp
mon forfait est petit, n envoyez plus de sms s'il vous plait
ca suffit les sms jen veux plus
ras le bol des textos, j'en veux plus un seul
désabonnez moi
arété de menvoyé dé mesage
j'ai trouvé un cdi donc ne m'envoyez plus de rappels, merci pour tout
aret anvoy amoin mesaz
cessez immédiatement ces relances
pas intéressé, merci de ne plus rien envoyer sur ce numéro
unsubscribe
moi pas vouloir messages, toi finir envoyer
jveu pu recevoir vo msg
Je vous remercie mais je ne souhaite plus être contacté par ce biais
vous me saoulez à m'écrire tout le temps, ça suffit
mon forfait est limité je ne veux plus de vos notifications
lâchez moi avec vos rappels
`),
  stopped: lines(`
c'est bien arrêté hein, ne m'envoyez plus rien
oui stop
`),
  choice: lines(`
stop les messages
jai pas envie de recevoir vos questions arretez de menvoyer
merci de ne plus me solliciter par message
arete decrire
stop
arretez avec vos questions et vos messages, je veux plus rien recevoir
stop les sms
jveu plus recevoir de message de vous
arrete de m'envoyer des trucs
désabonnez moi s'il vous plaît
stop plus de message svp
jveux plus qu vous m ecriviez
arrêtez avec vos questions et vos messages je veux plus rien recevoir
me désinscrire
g pu envi ke vs mecriviez
coupez les notifs stp
`),
  open: lines(`
fin des textos
STOP LES MESSAGES MERCI
`),
}
