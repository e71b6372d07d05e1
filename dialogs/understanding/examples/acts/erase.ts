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
avant tout je veux que mes infos soient supprimées de chez vous
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
effacez tout ce que vous avez sur moi
sup mes donné
Je vous demande de bien vouloir procéder à la suppression de l'ensemble de mes données personnelles
jveu plu que mon nom soi dans votre machine, enlever tout svp
droit a l'oubli
bonjour j'ai retrouvé un cdi donc plus besoin de vous, merci pour tout, pouvez vous supprimer mes informations
moi veux pas vous garder mes choses, tout jeter s'il vous plait
ça m'inquiète tout ce qu'on a écrit ici, est-ce que ça peut être détruit
je c pas qui lit mes donnees alors suprimer les merci
suprime mon conte
mon ancien coloc a mon mot de passe alors je préfère que mes données soient effacées chez vous, désolé du dérangement
fé disparèt tout sak zot na sur moin
comment faire pour supprimer mon compte et toutes les informations virgule je quitte la région
Vidé mon dossier dans votre robot
Auriez-vous l'obligeance d'effacer mes renseignements, je n'aime point savoir tout cela dans un ordinateur
enlevez mon numero de vos fichiers et le reste avec
nettoyez toutes mes conversations et mes données
detruisé mes donnée perso
mon avocate conseille de faire supprimer les données qui me concernent, je fais donc la demande ici
oubliez moi, effacer mon nom mon tel mon adresse tout
supprimer données
Je soussigné demande l'effacement de mes données, article 17
on peut retirer ce que jai raconté dans vos enregistrement ? tout quoi, depuis le debut
jaimerai ke sa reste pas dans vos fichié mes histoires, faut tout effacé
effasé toutt sa ki an non mwen
puis je demander à ce que mes informations ne soient plus conservées chez vous et soient effacées
tt suprimer sur moi
é tu peu suprimé se que tu sai sur moi ??
j'ai vu à la télé qu'on peut faire effacer ses données, ben je voudrais le faire avec vous
suprimé mes donnée svp
je demande la suppression de mon compte et de l'ensemble de mes informations
droit à l'oubli : je l'exerce, veuillez faire le nécessaire
je ne veux plus figurer dans vos fichiers, supprimez tout
efface moi de la base
efase tou
delete mes data stp
je souhaiterais que nos échanges soient effacés définitivement, est-ce possible ?
détruisez tout ce qui a été enregistré sur ma personne
comment on supprime ses données ici
je retire mon consentement, merci de purger mes données personnelles
mes vieux messages il faut les supprimer de chez vous, ça regarde que moi
jé retrouvé du boulo donc vs pouvez suprimer mon compte et tte mes donnees
nettoyez tout mon historique, je ne veux pas laisser de traces
vire toute mes infos de ton système
jveu ke tt disparaisse, mon num, mes reponse, mon nom
enlever mon nom et mon adresse de votre ordinateur s'il te plait monsieur
efas tout zinformasion zot nana si moin
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
et mes données aussi faut les effacer maintenant
je veu plus aucune trace de moi chez vous
dernier truc, virez toutes mes infos de la base
vu que j'ai arrêté, effacez ce que vous aviez gardé sur moi
maintenant faut aussi détruire mes données
et vous pouvez suprimé mon numero de vos fichier
`),
  choice: lines(`
effacez plutot toutes mes données
vos question minkiète un peu, je veux ke vous efacier mes donnees
je réponds pas, je veux que vous effaciez mes données
suprimer mon profil en entié
`),
}
