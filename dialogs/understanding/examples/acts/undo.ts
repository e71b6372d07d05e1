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
je me suis trompé de bouton
oups jai envoyé trop vite, annule ma réponse
retour arrière svp, c'est mon fils qui a appuyé
pardon je me suis trompée dans ma réponse d'avant, on peut revenir en arrière
oups je me suis tromper, annule ce que jai mis
retour arriere jai appuyé trop vite
erreur de ma part je veux corriger ma reponse
oups jme suis tromper de bouton
erreur de ma part dsl, effacer ce que je vien de repondre
la réponse que je viens d'envoyer n'est pas la bonne virgule annulez la
je retire ce que j'ai écrit juste avant
Je me suis trompée en répondant, puis-je modifier s'il vous plaît ?
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
retour
mince j'ai cliqué a coté, je peux revenir en arriere
oublie ce que j'ai mis c'était une erreur
mince jai mis la mauvaise date, on efface
non pardon je me suis trompée, revenir avant
pas le bon jour j'ai mal cliqué
je me suis trompé de date en appuyant
annulez mon choix
je reviens sur mon choix
non c pas sa ke je voulai metre, revien en arriere
mauvaise touche pardon
reviens a letape davant
faute de frappe annulez la derniere chose
desolée mauvaise manip on reprend d'avant
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
annule ce que je viens de faire
erreur, annule
je me suis trompé
oups annule ça
retour en arrière svp
dsl c'est ma petite soeur qui a ecrit avec mon tel, oubliez ça
Veuillez ne pas tenir compte de ma dernière réponse, c'était une erreur de manipulation
jai appuyé sans faire expres pardon pardon, vous pouvez annuler
nn c pas ce que je voulai dire, revien en arriere
j'ai fait une fausse manoeuvre avec mes gros pouces, défaites ça
mi tromper bouton, revenir avant svp
jai fait une fausse manip, revenez en arriere
annule ma derniere réponse
je reviens sur ce que j'ai répondu, c'était une erreur
mince mauvais bouton
corrigez jai mal repondu tt a lheure
j'ai fait une boulette
zut j'ai repondu n'importe quoi
j'ai appuyé sur la mauvaise case
la reponse que j'ai mise est fausse
changez ma reponse svp
je voulais repondre autre chose
ne tenez pas compte de mon message
oubliez mon message d'avant
j'ai confondu, on peut rectifier
retour a la question precedente
revenons en arriere
c'etait une erreur de ma part
j'ai envoyé par megarde
c'est parti tout seul
j'ai cliqué sans faire attention
le chat a marché sur le telephone
mon petit frere a repondu a ma place
mi la fé in erer
jmé tromper
jme suis gourré
jai mal lu ma reponse est pas bonne
annule ma derniere reponse
Je crains d'avoir appuyé par mégarde, veuillez ne pas tenir compte de ma réponse précédente
mince c'est mon fils qui a répondu à ma place, faut pas compter sa reponse
attendez attendez j'ai dit une bêtise, enlevez ma réponse
oublié ce que j'ai dit juste avant
g repondu trop vite sans lire, je peux corriger
je reviens sur ma reponse, c'était une erreur
zut pas la bonne reponse
le chat a marché sur le telephone 😂 ce que jai envoyé ça compte pas
arpran sak mwin la di, mi la tronpé
Faites comme si je n'avais rien répondu, je me suis mépris sur votre question
j avais pas compris la question quand jai répondu tout a l'heure, on peut changer ma réponse ?
oh non jai appuyer par erreur, annuler ça
correction, jme sui planté dans ma rep
ya erreur jai taper trop vite avec mes gros doigts, défaites ce que je viens de valider
c'était pas pour vous le message d'avant, je l'envoyais a ma cousine, ne le prenez pas en compte
undo
comment on enleve une reponse quon a deja envoyé
mwen trompé mwen, viré an aryè
pardon pardon c la touche qui a glissé, effacé ma dernière reponse
j'ai validé sans faire exprès
remettez comme c'était avant mon dernier message
je me suis trompé, annulez ma réponse
oups mauvais bouton
revenez en arrière svp
j'ai cliqué par erreur
Veuillez ne pas tenir compte de ma réponse précédente
jai fait une bétise jai appuyé sur non sans faire exprè
c'est mon fils qui a répondu avec mon téléphone, annulez ce qu'il a mis
erreur de ma part, je voulais pas envoyer ça
oublie ce que je viens de dire
le correcteur a changé mon mot, enlevez ma réponse
pas ça !! je reprends, retournez à la question d'avant
Je souhaite rectifier ma dernière réponse, elle est fausse
je retire ce que j'ai dit
annule ce que je viens d'envoyer
jme sui tromper de reponse
c'est ma fille qui a cliqué, faut pas en tenir compte
retour arriere
erreur de ma part, remettez comme c'était avant
le chat a marché sur le téléphone, retirez ma dernière réponse
finalement je reprends ce que j'ai dit à l'instant, annulez
doigt qui a glissé désolé, on peut défaire ?
ctrl z lol
comment on annule une réponse envoyée par mégarde
non c pa ce ke jvoulai mettre
mon doigt a glissé, remettez comme avant
je voulais pas appuyer là, revenez en arrière
Excusez-moi, j'ai répondu trop vite, puis-je revenir sur ma réponse ?
g clické a coté
mi la tromp bouton, anil sa
écran tactile capricieux, mon appui de tout à l'heure compte pas, enlevez le
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
retour
je me suis trompée
pas le bon bouton dsl
mauvaise touche, gros doigts, on peut refaire ?
je voudrais corriger ma réponse précédente
annuler ma derniere réponse
ho mince c'était pas ça que je voulais mettre, revenez à la question d'avant
ho sbagliato, je me tromper, retour svp
erreur de ma part virgule je veux changer ce que j'ai répondu
pas celui la, jai cliqué a coté
oups erreur
revenir a la question davant
annuler ma réponse, mon doigt a glissé
je voulais l'autre reponse
non pas celle là je me suis trompé
j'ai cliqué trop vite changez
oups c'est pas ce que je voulais choisir
on peut corriger ma reponse d'avant
j'ai cliqué a coté, on revient a avant
moi tromper, retour derrière question s'il vous plait
jai mi le mauvé choix, comment je retourne en arrière
pa bon sa, anulé mon clic
nan revient
jveu refaire la question davant jai repondu nimporte koi
revenir à la question précédente
attendé jai mal repondu a cel davan
je me suis gourée juste avant sur l'autre bouton
ma première réponse était fausse je veux la changer
annuler la précédente svp
oups j'ai cliqué sans lire, on recule d'un cran
`),
  open: lines(`
annuler ma réponse d'avant
`),
}
