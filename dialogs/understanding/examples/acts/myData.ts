import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const MY_DATA: ExamplesByQuestion = {
  checkpoint: lines(`
vous savez quoi de moi avant que je reponde
mes données vous en faites quoi
ma réponse elle est gardée ou ? qui la voit
je veux voir mes infos enregistrées
Pourrais-je consulter les données que vous possédez sur ma personne ?
keske vous avez sur moi
vous avez quoi comme infos sur moi
avant de répondre, jaimerai savoir ce que vous notez sur moi la dedans
vous enregistrez koi quand jecri ici ? je peu le voir ?
`),
  none: lines(`
mon frere ma dit de faire attention avec les services en ligne, alors avant de continuer jaimerais savoir quelles infos vous avez sur moi
mes données
Je souhaiterais obtenir une copie des données personnelles que vous détenez à mon sujet.
vous savez koi sur moi
jveu voir tout ce que vous avez enregistré
c'est quoi que vous gardez de nos messages
ki peut lire ce que j'ecris ici
qu'est ce qui est marqué sur moi dans votre systeme
je voudrai recevoir mes données
vous gardez mon numero combien de temps
est ce que vous avez mon adresse et ma date de naissance dans vos fichiers
montrez moi ce que vous savez
rgpd je veux acceder a mes informations
que faite vous avec mes infos perso
moi vouloir savoir quoi vous avez écrit sur moi
telecharger mes donnees
c est ou que sont stockés mes messages
y a quoi dans ma fiche
on peut voir ce que vous avez noté de moi ?
vous avez koi com info sur moi, on ma dit que tout été enregistré
je voudrais consulter les renseignements me concernant
ma femme me demande ce que vous conservez comme données, vous pouvez nous montrer
envoyer moi mes donnes svp
es ce que mon conseiller voit ce que je vous ecris
dis moi ce que tu connais de moi
mes infos stp
je veux exporter tout lhistorique de mes echanges
vous stockez quoi au juste ? j'ai le droit de voir
acces a mes données personnelles svp
kel donné vous avé
Quelles informations ma concernant sont enregistrées, je vous prie ?
fais voir mon dossier de données
jaimerais une copie de tout ce que vous avez sur moi
ces messages vous les gardez ? qui les regarde
vous avez quoi sur moi
quelles infos vous gardez sur moi, je demande parce que mon fils s'inquiète
je veux voir mes données
qu'est ce que vous savez de moi
Je souhaite exercer mon droit d'accès à mes données personnelles
bonjour je voudrais une copie de tout ce que vous avez d'enregistré sur moi
mes messages sont gardés quelque part ? montrez moi ce que vous avez
télécharger mes données
jpeux savoir ce qu'il y a d'écrit dans votre machin à mon nom
quelles informations vous avez de moi? je veux lire
pardon d'etre méfiante mais qu'est-ce qui est enregistré sur moi chez vous
vous avez mon adresse et tout ? faites voir ce que vous stockez sur moi
montrer mes informations svp
d'après le rgpd j'ai le droit de consulter mes données, envoyez les moi
c quoi les renseignements que t'as sur moi
je veux consulter ce qui est conservé à mon sujet point
qu'est-ce qu'y a dans vo fichier sur mi
je voudrais voir mes données
quelles informations gardez vous sur moi
vous savez quoi de moi au juste
je souhaite obtenir une copie de mes données personnelles
mes donnees svp
kes ke vous avez ecri sur moi
jveu savoir ce que vs gardez com info
montrez moi tout ce qui est enregistré à mon nom
c koi que vous stockez sur mon fils
qu'est ce qui est écrit sur moi
je peux lire mon dossier
on garde mes messages ou
combien de temps vous gardez ce que je dis
c'est confidentiel ce que j'ecris
mes reponses vont ou
qui voit ce que j'ecris
vous donnez mes infos a la caf
d'où vous tenez mon numéro
comment vous avez eu mon portable
montrez moi mon historique
je veux recuperer mes données
envoyez moi tout ce que vous avez sur moi
il y a quoi dans mon dossier
ou i garde mon bann zinformation
vous savez quoi de moi
quelles informations avez vous sur moi
c koi les truc ke vous savé de moi
Conformément au règlement, je souhaite obtenir une copie de mes données personnelles
vous gardez quoi comme donnée
montre mes info
ma soeur dit que ces applis enregistrent tout, c'est vrai ? moi vous avez quoi dans votre fichier a mon nom
kel enformation vous avé garder de notre discution
je voudrais voir mon dossier numérique enfin tout ce qui est écrit sur moi chez vous
bonjour cest pour savoir qu'est ce que vous conservez comme renseignements me concernant point d'interrogation
moi je veux regarder quoi vous ecrit dans ordinateur sur moi
telecharger mes donées perso
Pardonnez ma curiosité, mais pourriez-vous me communiquer les éléments que vous détenez à mon sujet ?
g le droi de voir se que vous avez sur ma vie non ? envoyer moi sa
ki sa zot la marké sur moin dan zot papié
export rgpd svp
es que vous savez mon adress et mon numero caf ou pas? je veu voir ce qui é enregistrer
la liste de tout ce que vous avez retenu sur moi je peux l'avoir
jveu une copie de mes infos
mon éducateur m'a dit que je pouvais demander à consulter mes données chez vous, comment je les vois
qu'est ce qu'y a de marqué dans ma fiche
bonsoir suis un peu méfiante desolee, vous avez mis quoi dans vos ordi sur ma situation et mes enfants
acceder a mes donnees personnel
tu connai quoi de moi au juste
Je désire savoir quelles données à caractère personnel sont conservées et sous quelle forme. Cordialement
fait voir se ke ta sur moi
es ce possible de recevoir par mail les informations qui me concerne
donnée personelle
comment je fai pr consulter ce qui est gardé sur moi, cest mon droit il parait
ka zot ni kon enfomasyon asou mwen
vous savez quoi sur moi
je veux une copie de toutes mes données personnelles
mon adresse est fausse dans votre fichier faut corriger
jai demenagé, change ladress ds mes donnees stp
mon prénom est mal écrit chez vous c'est Aïcha avec un tréma, vous pouvez rectifier
vous avez enregistré quel numéro de téléphone pour moi
qu'est-ce qui est inscrit sur mon compte
montrez moi mes infos
est ce que mes réponses sont gardées quelque part et je peux les consulter
c koi mes donné chez vous
j'ai le droit de voir ma fiche non ? envoyez la moi
il y a une erreur dans mes informations, j'ai deux enfants pas trois
vous avez mis que j'ai le permis alors que non, rectifiez svp
mon nom de famille a changé avec le divorce, merci de mettre à jour ma fiche
comment obtenir un export de ce que vous stockez me concernant
mail eronné ds mon profil, fo le modifié
toi connaitre quoi sur moi dans ordinateur
En application du RGPD, je demande l'accès aux informations que vous détenez à mon sujet
kel info vous garder sur moi
jaimeré voir tt ce ke vs avez noté a propo de moi
`),
  stopped: lines(`
vous avez encore quoi comme infos sur moi
voir mes données
vous avez gardé quoi comme données sur moi ?
vous avez encore mes données ? je veux les voir
quelles infos sur moi vous gardez
maintenant que j'ai arrêté il vous reste quoi sur moi dans vos registres
vous conservez encore des trucs à mon sujet là ? je voudrais regarder
envoyé moi la copi de mes donnés
`),
  choice: lines(`
et ce que je reponds vous le gardez ou ? je veux voir mes données
Vous stockez mes réponses ? je peux voir lesquelles
d'abord dites moi ce que vous avez comme données sur ma personne
`),
  slot: lines(`
attend, ou vont mes réponses, vous avez quoi deja comme info sur moi
`),
}
