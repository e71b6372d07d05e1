/**
 * What is said of all the buttons, or of none: expressions as `choices/sayings.ts` reads them, folded, parted by `|`.
 */
const expressions = (table: string): readonly string[] =>
  table
    .split('|')
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))

/** What is said of other business, though a button may have a word of it: "je vous appelle ce soir", "bien reçu". */
export const ELSEWHERE = expressions(`
  je vous appelle | je vous rappelle | je vous ai | je vous reponds | je vous ecris | je vous envoie | je vous renvoie |
  je vous tiens | je reponds | je repondrai | je te rappelle | vous embrasse* | vous salue* | bien recu | bien le bonjour
  | bonne sante | mieux vaut | change de numero | change de adresse | change de tel | mon numero | mon rdv | mon rendez-vous
  | desole* du retard | desole* pour le retard | serai en retard | sera en retard | conseiller* repond* | ce est qui
  | vous repondez | est quoi votre | est quoi vos | est quoi cette | est quoi ce | faut quel* | quel* papiers |
  sait jamais | avant tout comme | change de mail | bonne apres | arrive pas a ouvrir | arrive pas a cliquer |
  rendez vous est | rdv est | a vous de meme | vous de meme | etage | suis au volant | suis dans le bus | gare la voiture
  | mail .. marche plus | mail .. marche pas
`)

/** What a message of other business begins with. */
export const WAITING = expressions(`
  attend | attends | attendez | attendez moi | une minute | deux minutes | je reviens | arretez | et vous | vous allez
`)

/** What refuses all the other buttons. */
export const NONE_OF_THEM = expressions(`
  aucun | aucune | rien | rien du tout | rien de tout ca | aucun de ceux | aucune de ces | aucun des | aucune des |
  ni le un ni le autre | ni lun ni lautre | ni un ni autre | rien de ca | rien de special | pas de | en ai pas | ai pas |
  je ai rien | ya rien
`)

/** What takes them both. */
export const BOTH_OF_THEM = expressions(`
  les deux | les 2 | le un et le autre | lun et lautre | tous les deux | toutes les deux | les deux ensemble
`)

/** What is none of the buttons, in so many words: "autre" inside a sentence is of something else. */
export const ANOTHER = expressions(`
  autre | autre chose | une autre | un autre | autre raison | une autre raison | autre motif | autre situation |
  autre langue | une autre langue | encore autre chose | tout autre chose | autre probleme | pour une autre raison
`)
