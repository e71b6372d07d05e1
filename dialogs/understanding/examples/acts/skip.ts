import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const SKIP: ExamplesByQuestion = {
  checkpoint: lines(`
passe
pas envie de repondre la, passe a la suite
je préfère pas répondre a cette question
on saute celle là
question suivante
`),
  slot: lines(`
je passe cette question
on verra ca, question suivante stp
passe a la suite
je prefere ne pas repondre pour linstant, sautez
passer
on verra pas ça maintenant, question suivante
je préfère ne pas répondre à ça
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
`),
  open: lines(`
jai pas envie den parler
`),
}
