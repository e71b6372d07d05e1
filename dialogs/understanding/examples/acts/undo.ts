import type { ExamplesByQuestion } from '../acts.ts'
import { lines } from '../lines.ts'

export const UNDO: ExamplesByQuestion = {
  checkpoint: lines(`
je me suis trompé
erreur
oups
oups mauvaise touche
non pardon jai appuyé sur le mauvais bouton
annulez ma reponse davant
je me suis trompé de bouton revenez en arrière svp
oublié ce que jai dit juste avant
jai cliqué sans faire exprès
retour en arriere
c pas ce que je voulais répondre effacez ma derniere réponse
mon fils a appuyé avec ses doigts, c'était pas moi qui ai répondu, annulez ce qu'il a mis
jai appuyé a coté, annule ma derniere réponse
oups erreur de ma part, revenez en arriere
retour en arriere svp
je voulais pas mettre ça juste avant, corrige
Ma réponse précédente était une fausse manipulation, pouvez-vous l'annuler ?
mauvais bouton 😅 je peux revenir a avant
`),
  slot: lines(`
non attend je me suis trompée de date en appuyant
pas celle la jai mal cliqué
annule mon choix
je reviens sur ma réponse je me suis gourré
erreur de doigt, on peut revenir avant ?
mince jai envoyé trop vite, enlevez ce que jai choisi
retirez ce que je viens de mettre
retour svp c'est le mauvais que jai pris
reviens a la question d'avant
non erreur, annulez ce que j'ai mis juste avant
fausse manip retour
`),
  none: lines(`
annuler ce que je viens de dire
jai fait une erreur dans mon message davant ne le prenez pas en compte
Je me suis trompé dans ma réponse précédente, pourriez-vous la retirer ?
oubliez mon dernier message c'était pas pour vous
moi erreur, moi pas vouloir dire ça
pardon j'ai dit n'importe quoi tout a lheure, on efface
faut défaire ce que jai fait a linstant
revenir en arrière
ignore ce que jai ecrit la
je voulais pas mettre ça, remettez comme avant
annule ce que je viens decrire
oups je me suis trompé de bouton
retour
jetais dans le tram avec la poussette et jai tapé nimporte quoi, jai mal repondu tout a lheure, je peux corriger ?
reviens en arriere stp
mince c pas ca que je voulais mettre, enleve ma derniere reponse
mon petit a appuyé sur lecran, faut pas compter la réponse
Veuillez ne pas tenir compte de ma réponse précédente, c'est une erreur
me sui trompé
on peut revenir a la question davant
jai cliqué trop vite je voudrais changer ma reponse
`),
  choice: lines(`
précédent
je me suis trompé a la question davant
annuler ma réponse précedente
pas ce bouton la, reviens
oups jai mal cliqué
je veux modifier ce que jai repondu juste avant
revenir en arrière
Puis-je rectifier ma dernière réponse, mon doigt a glissé
jai tapé le mauvais chifre, effacez la derniere reponse
c t pas la bonne, fait marche arriere
`),
}
