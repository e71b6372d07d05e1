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
`),
  stopped: lines(`
vous avez encore quoi comme infos sur moi
voir mes données
`),
  choice: lines(`
et ce que je reponds vous le gardez ou ? je veux voir mes données
`),
}
