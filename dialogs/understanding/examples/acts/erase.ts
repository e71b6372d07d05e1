import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const ERASE: ExamplesByQuestion = {
  checkpoint: lines(`
supprimez mes données
je veux que vous effaciez tout ce que vous avez sur moi
efface mes infos de ton systeme
Je vous prie de détruire l'ensemble des données que vous avez recueillies sur moi
suprimer mon compte svp
gardez rien sur moi, effacez tout
supprimez toutes mes données
`),
  none: lines(`
bon jai reflechi avec mon mari et on aime pas trop que tout soit gardé sur internet, alors effacez mes données merci et bonne continuation
supprime tout ce que tu sais sur moi
Je vous demande la suppression complète de mes données personnelles.
je veu ke vous effacé tou
eface mes info stp
suprimer mon compte
jai plus besoin de vous, merci d'effacer ce que vous avez gardé de moi
vous pouvez enlever mes informations de votre systeme
droit à l'oubli svp, je veux disparaitre de vos fichiers
comment on fait pour supprimer ses données
tout effacer
moi veux que vous supprimer tout sur moi
virez mes infos de vos ordis
jaimerais que mes messages soient detruits
oubliez moi, effacez toutes mes données
je retire mon consentement, supprimez mes infos
supprimé mé donné
vous avez pas le droit de garder tout ça sur moi, effacez
Veuillez procéder à l'effacement des renseignements me concernant
efface l'historique de nos conversation
je veux que rien ne reste de moi chez vous
detruire mes donnees
c possible de suprimer mon profil et tous les messages
mon fils a quitté le dispositif, merci de supprimer ses données
netoyer tout ce que jai ecrit ici svp
fermer mon compte et effacer ce qu'il y a dedans
je souhaite que vous n'ayez plus aucune info sur moi
enleve mon nom et mon numéro de ta memoire
supression de mes données
on peut faire effacer ses infos ici ? je voudrais le faire
jveux tt suprimer mes infos mes messages tout
rgpd demande deffacement de mon dossier chez vous
efacer moi de votre base
jai pas envie que vous gardiez mes trucs, virez tout ça
supprimez definitivement mes données svp
a la poubelle toutes mes infos merci
effacer mes données
supprimez tout
suprime mes donnée
Je demande la suppression de mes données personnelles
efface tout ce que tu as sur moi
supprimer mon compte
oubliez moi, effacez mes infos
je veux que mes infos soit supprimées, je suis plus au rsa depuis cet été
bonjour merci d'effacer toutes les informations me concernant conformément au rgpd
pardon, est-ce qu'on peut supprimer tout ce que j'ai écrit ici depuis le début
droit a l'oubli svp
vous effacez tout sur moi ok ? jai pas envie que ça traine
cancellare mes données, effacer tout merci
virez-mi d'vos fichiers
je veux disparaitre de vos fichiers, tout doit être effacé, numéro compris
on change de departement, supprimez notre dossier du chat svp
détruisez les données que vous avez à mon nom virgule je n'en veux plus
jveux plus que vous gardiez mon numero ni mes messages, faut tout enlever
effacez l'historique de mes messages
je veux que tout soit supprimé sur moi
suprimer mes info perso svp
merci d'effacer tout ce que vous avez à mon sujet
jveu disparaitre de vos fichiers, effacez tout
efface tout sur moi
vider mes donnée je veu plus quelle reste chez vous
oubliez moi completement, supprimez mes informations
je veux disparaitre de votre ordinateur
effacez mon nom de partout
jetez mes papiers et mes infos
plus rien sur moi chez vous svp
je retire mon accord effacez
virez moi de votre base de données
supprimez ma fiche
détruisez mon dossier
je veux qu'on m'oublie
supprimez l'historique de la conversation
effasé tou sa ki concerne moin
tout supprimer sur moi
nettoyez mes données
je demande la suppression totale
`),
  stopped: lines(`
maintenant supprimez aussi mes données
effacer tout
et efface ce que tu as gardé de moi
je veux que mes infos soient supprimées aussi
effacez tout ce que vous avez sur moi, j'ai plus besoin de vous
supprimez mes données maintenant que j'ai arreté
et mon numéro vous le supprimez aussi de vos fichiers j'espère
effacer mes données svp
effacez aussi mes données
suprimé tout ce que vs avez sur moi
`),
  choice: lines(`
effacez plutot toutes mes données
`),
}
