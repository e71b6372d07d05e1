import type { WordLists } from '../pattern.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const groups = (text: string): readonly string[] => text.split(',').map((group) => group.trim())

/** Lists that the tables of danger name. */
export const DANGER_LISTS: WordLists = {
  '<die>': groups(
    'mourir, crever, mouri, mo, me tuer, me tue, me suicider, me suicide, me pendre, me pend, me buter, me bute, me crever, me butter, me flinguer, me noyer, me supprimer, me foutre en le air, me jeter, me foutre une balle, me tirer une balle, me tailler les veines, me ouvrir les veines, me trancher les veines, me couper les veines, sauter du pont, sauter par la fenetre, sauter du toit, sauter dans le vide, sauter sous le train, me faire du mal, me faire mal, me mutiler, me scarifier, me foutre par la fenetre, me defenestrer, me empoisonner, partir pour toujours, disparaitre pour toujours, plus exister, en finir, tuer moi, avaler des cachets, plus etre la, plus etre en vie, plus me reveiller, ne plus vivre, avaler tous mes cachets, prendre tous mes medicaments, mettre fin a mes jours, mettre fin a ma vie, mettre fin a ses jours, rejoindre les anges, quitter ce monde',
  ),
  '<wish>': groups(
    'veux, veut, veu, voudrais, voudrait, vais, va, envie de, envi de, prefere, prefererais, aimerais, pense a, songe a, decide de, voulais, voulait, essaie de, essaye de, tente de, essayer de, besoin de, pret a, prete a, dois, anvi, ve, vle, idee de, idees de, penser a, parle de, parle souvent de, peur de, failli, faut que je aille',
  ),
  '<aggressor>': groups(
    'il, elle, ils, on, mari, ex, conjoint, copain, mec, compagnon, homme, pere, papa, mere, maman, frere, soeur, parents, fils, fille, voisin, voisins, beau pere, beau frere, belle mere, femme, copine, oncle, cousin, proprio, proprietaire, petit ami, fiance, concubin, patron, ex mari, ex copain, monsieur, colocataire, coloc, gars, type, quelque un, famille, belle famille, boyfriend, nounou, tonton, grand frere, moun',
  ),
  '<hit>': words(
    'frap* tap* bat battre battent battait cogn* gifl* giffl* etrangl* viol viole violer violent violait agress* tabass* brutalis* maltrait* sequestr* enferme enferment enfermer poignard* tortur* mord terroris* menac* persecut* rackett* bouscul* crache secoue mutil*',
  ),
  '<hurt>': words(
    'frap* tape tapee taper battu battue battus battues battre cogn* gifl* giffl* etrangl* viole violee violes violer agress* tabass* brutalis* maltrait* sequestr* enferme enfermee poignard* brule brulee tortur* menac* mordu mordue bouscul* attaque attaquee pousse poussee abuse abusee poignard* lynch* racket* ligot* drogue droguee',
  ),
  '<strike>': words('frap* cogn* gifl* giffl* etrangl* tabass* brutalis* maltrait* sequestr* poignard* tortur* terroris* violer viole agress* lynch*'),
  '<man>': words('mari ex conjoint copain mec compagnon homme concubin fiance pere beaupere frere fils voisin oncle cousin proprietaire proprio gars type'),
  '<child>': groups(
    'mon fils, ma fille, mes fils, mes filles, mes enfants, mon enfant, les enfants, nos enfants, ses enfants, son enfant, le petit, la petite, les petits, mon petit, ma petite, mon bebe, le bebe, bebe, mon petit frere, ma petite soeur, mon frere de, ma soeur de, ma niece, mon neveu, un enfant, une enfant, des enfants, un bebe, notre fils, notre fille, notre bebe, son fils, sa fille, mon garcon, le enfant, une petite fille, un petit garcon, mes gosses, les gosses, mes gamins, ma gamine, mon gamin, mon petit fils, ma petite fille, enfant, enfants, timoun, le gamin, la gamine',
  ),
  '<boss>': groups(
    'chef, cheffe, chefs, patron, patronne, manager, manageuse, employeur, employeuse, collegue, collegues, responsable, gerant, gerante, superieur, superieure, directeur, directrice, tuteur, tutrice, formateur, formatrice, boss, chef de equipe, contremaitre, rh, drh, encadrant, encadrante, maitre de stage, client, clients, supérieur hierarchique',
  ),
  '<harass>': words(
    'harcel* touch* insult* humili* rabaiss* menac* drague draguent draguer tripot* pelote embrasse colle denigr* discrimin* bizut* viol* force caress* frap* gifl* tap* agress* crach* bouscul* injuri* moleste hurle',
  ),
  '<outside>': groups(
    'dehors, a la rue, dans la rue, sur le trottoir, dans ma voitur*, dans la voitur*, dans une voitur*, dan ma voitur*, dans mon camion, dans ma caisse, dans le metro, a la gare, dans la gare, dans une gare, dans un parc, dans le parc, sous un pont, sous les ponts, sous une tente, dans une tente, dans un hall, dans le hall, dans la cage de escalie*, dans une cage de escalie*, dans un squat, dans le bois, dans les bois, dans un bois, dans la foret, sur un banc, dans un parking, dans le parking, sur la plage, dans une cave, dans la cave, dans un garage, sous un abri bus, dans un local poubelle, dans le escalier, dans la cage escalier, sur un carton',
  ),
  '<roof>': groups('toit, logement, maison, domicile, chez moi, hebergement, appart, appartement, endroit ou dormir, lit'),
}
