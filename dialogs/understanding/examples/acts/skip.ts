import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const SKIP: ExamplesByQuestion = {
  checkpoint: lines(`
passe
pas envie de repondre la, passe a la suite
je préfère pas répondre a cette question
on saute celle là
question suivante
celle là je la laisse, question d'apres svp
pas de réponse a celle la, la prochaine question c quoi
passons à la question d'après je vous prie
`),
  slot: lines(`
je passe cette question
on verra ca, question suivante stp
passe a la suite
je prefere ne pas repondre pour linstant, sautez
passer
on verra pas ça maintenant, question suivante
je préfère ne pas répondre à ça
je passe cette question pour l'instant
sautez cette question là j'ai pas mon agenda avec moi
passe a la question suivante jy repondrai pas
laisser tomber cette question, passer a lautre
skip
`),
  none: lines(`
je passe
passer cette question
jai pas envie de repondre a ça, la suivante
suivante
je prefere ne pas le dire on continue
on passe a autre chose svp
sautez cette question merci
sa me regarde que moi, question daprès
Je ne souhaite pas répondre à cette question, veuillez poursuivre
next
passer la question
on saute ça
sauté cette question svp
celle ci je la saute si ca vous derange pas
on zappe
je voudrais sauter la question sur le permis, ca me concerne pas
question dapré
`),
  choice: lines(`
joker
passez a la question suivante
cette question je passe
je veux pas repondre à sa
aucune envie de dire ca, suivant
Permettez-moi de ne pas répondre, passons à la suite
sauter
franchement avec tout ce que jai deja raconté aux autres services jai pas a dire ça encore, trop perso comme question, on zappe
moi pas répondre ça, autre question svp
c est privé, la prochaine
jsui pas obligé de repondre hein, passe
zappe
je passe
passer
suivant
question suivante svp
je préfère ne pas repondre
sautez cette question je suis pressé
Je ne souhaite pas répondre à cette question, merci
pardon celle là est trop personnelle, on peut passer à la suivante
next
pas envie de repondre
jsaute
celle ci je la laisse, c'est ma vie privée
passe à l'autre question, j'ai pas d'idée pour celle-là
je prefere pas repondre a ça, suivante
on saute celle la
sans réponse, passez à la suite
jrepond pas a cette question
la suivante
⏭️
je m'abstiens
je préfère m'abstenir de répondre
je reponds pas
pas de commentaire
je prefere garder ca pour moi
c'est mon jardin secret
ça reste privé
passez cette question
on passe a la suite
la question d'apres
je saute
non j'ai pas envie de dire
ca vous regarde pas
no comment
pas obligé de repondre je crois
celle ci je la passe
je prefere pas repondre a celle la
question suivente
Si vous le permettez, je souhaiterais ne pas répondre à cette question
sa c perso, une autre question
bof on peut aller à la suivante
jve pas repondre a sa
c'est ma vie privée ça regarde personne, suivant
moi pas envie dire ça, aller autre question merci
la santé je n'en parle pas par écrit, passons
jpasse mon tour
ignore
euh joker 😄
j'aime mieux qu'on passe à autre chose
mi rép pa sa, ale pli loin
sans réponse
cette question me met mal à l'aise virgule passons à la suivante s'il vous plaît
zape celle la stp
ji veux pas dire combien on est a la maison, la suivante
Je m'abstiendrai pour celle-ci, avec mes excuses
ma situation de couple c pas vos oignons lol allez hop suivante
pas celle la
pasé tchou kestion la
franchement je c pas quoi mettre, passez
on peut pas éviter celle là ? ça remue trop de choses
non merci pas cette question
ya aucune case qui va pour moi, je passe à la suite
mon fils me dit de pas repondre a ça, donc la suite svp
g pa envi den parlé suivan
je peux ne pas répondre ?
je préfère pas répondre à celle-là
question d'après svp
on saute
sa me regarde, otre kestion
cette question ne me concerne pas, continuons
aucun des boutons me correspond, passons à la suite
c'est trop perso je passe mon tour
ignorez cette question je vous prie
je souhaite ne pas me prononcer
laisse tomber celle là va à la prochaine
no comment, on avance
pa envi de repondre a sa
zap
moi pas répondre ça, autre demande
`),
  open: lines(`
jai pas envie den parler
sans moi celle là, la suivante
je préfère ne rien écrire ici, continuez
skip svp
pas de réponse à donner, on passe
ignorer
sauté cette kestion
`),
}
