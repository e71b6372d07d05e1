import type { WordLists } from '../../patterns/pattern.ts'
import { withAlike } from './alike.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const groups = (text: string): readonly string[] => text.split(',').map((group) => group.trim())

/** So many at once are no treatment: 10 to 300. */
export const MANY = Array.from({ length: 291 }, (_, at) => at + 10).join('|')

/** What is written of a verb in -er on a telephone: any of its ends may stand for any other ("il ma frapé", "ils me frappes"). */
const ENDS = 'e es ent er ez ee ees ait ais aient era eras erait eraient erais eront erai ant ons'.split(' ')
const er = (stems: string): readonly string[] =>
  words(stems).flatMap((stem) => [...(stem.length > 2 ? [stem] : []), ...ENDS.map((end) => stem + end)])

/** Lists that the tables of danger name. */
export const DANGER_LISTS: WordLists = withAlike({
  '<die>': groups(
    'me endormir pour de bon, me endormir a jamais, mouire, mourire, me donner la mort, me endormir pour toujours, partir a jamais, partir definitivement, me en aller pour toujours, me en aller definitivement, me en aller pour de bon, partir pour de bon, mettre un terme a ma vie, mettre un terme a mes jours, mettre un terme a tout ca, mettre un terme a tout, mettre fin a tout ca, mettre fin a tout, mettre fin a mon existence, mettre fin a mes souffrances, mettre fin a mon calvaire, arreter de vivre, cesser de vivre, arreter de exister, finir ma vie, finir avec la vie, finir avec ma vie, en terminer avec la vie, pas me reveiller, plus jamais me reveiller, jamais me reveiller, plus exister, dormir pour toujours, dormir a jamais, plus vivre, plus etre de ce monde, aller au ciel, aller chez le dieu, partir la haut, quitter cette terre, quitter cette vie, quitter la vie, quitter la terre, me ouvrir les poignets, me tailler les poignets, me taillader, me pendre, me jeter sous un train, me jeter sous le train, me jeter du pont, me jeter dans le vide, me jeter sous une voiture, me balancer du pont, me balancer, me eteindre, me effacer de ce monde, disparaitre a jamais, disparaitre de ce monde, disparaitre de la terre, plus souffrir du tout, me detruire, creve, me tues, me suicidais, sauter du balcon, sauter du haut, sauter sous un train, sauter du dernier etage, le suicide, partir rejoindre les morts, mourir, crever, mouri, mo, me tuer, me tue, me suicider, me suicide, me pendre, me pend, me buter, me bute, me crever, me butter, me flinguer, me noyer, me supprimer, me foutre en le air, me jeter, me foutre une balle, me tirer une balle, me tailler les veines, me ouvrir les veines, me trancher les veines, me couper les veines, sauter du pont, sauter par la fenetre, sauter du toit, sauter dans le vide, sauter sous le train, me faire du mal, me faire mal, me mutiler, me scarifier, me foutre par la fenetre, me defenestrer, me empoisonner, partir pour toujours, disparaitre pour toujours, plus exister, en finir, tuer moi, avaler des cachets, plus etre la, plus etre en vie, plus me reveiller, ne plus vivre, avaler tous mes cachets, prendre tous mes medicaments, mettre fin a mes jours, mettre fin a ma vie, mettre fin a ses jours, rejoindre les anges, quitter ce monde',
  ),
  '<wish>': groups(
    'envie 2, envi 2, pouvais, pourrais, puisse, autant, vaut mieux, vouloir, veulent, voudrai, aimerai, souhaite, souhaiterais, compte, reve de, reve que de, envies de, pense que a, ne pense que a, pense serieusement a, pense souvent a, pense tous les jours a, pense toujours a, penser que a, songe souvent a, sur le point de, hate de, intention de, tenter de, voulu, faut que je me, vaut mieux, mieux de, simple de, facile de, reste plus que a, ai plus que a, va finir par, vais finir par, prevu de, resolu a, deja essaye de, cherche a, jai envi de, parlent de, parlait de, essayait de, veux, veut, veu, voudrais, voudrait, vais, va, envie de, envi de, prefere, prefererais, aimerais, pense a, songe a, decide de, voulais, voulait, essaie de, essaye de, tente de, essayer de, besoin de, pret a, prete a, dois, anvi, ve, vle, idee de, idees de, penser a, parle de, parle souvent de, peur de, failli, faut que je aille',
  ),
  '<aggressor>': groups(
    'lui, mere de mes enfants, maman de mes enfants, pere de mon enfant, mere de ma fille, mere de mon fils, papi, mamie, papy, mamy, tata, tonton, mari a moi, epoux, epouse, mon cheri, ex femme, ex mari, ex compagnon, ex conjoint, compagne, conjointe, gendre, beau fils, grand pere, tante, demi frere, meuf, keum, petit copain, petit ami, voisine, logeur, dealer, dealers, bande, jeunes, inconnu, agresseur, beauf, beaux parents, belle soeur, marie, mary, conjoin, frangin, daron, daronne, padre, type, bonhomme, bononm, les gars, un homme, des hommes, papa de mes enfants, pere de mes enfants, pere de ma fille, pere de mon fils, pere des enfants, pere du petit, mon homme, mecs, proxenete, passeur, tonton, cousins, hommes, amant, qui, ca fait des annees que il, il, elle, ils, on, mari, ex, conjoint, copain, mec, compagnon, homme, pere, papa, mere, maman, frere, soeur, parents, fils, fille, voisin, voisins, beau pere, beau frere, belle mere, femme, copine, oncle, cousin, proprio, proprietaire, petit ami, fiance, concubin, patron, ex mari, ex copain, monsieur, colocataire, coloc, gars, type, quelque un, famille, belle famille, boyfriend, nounou, tonton, grand frere, moun',
  ),
  '<hit>': words(
    'frap* tap* bat battre battent battait cogn* gifl* giffl* etrangl* viol viole violer violent violait agress* tabass* brutalis* maltrait* sequestr* enferme enferment enfermer poignard* tortur* mord terroris* menac* persecut* rackett* bouscul* crache secoue mutil*',
  ),
  '<hurt>': words(
    'frap* tape tapee taper battu battue battus battues battre cogn* gifl* giffl* etrangl* viole violee violes violer agress* tabass* brutalis* maltrait* sequestr* enferme enfermee poignard* brule brulee tortur* menac* mordu mordue bouscul* attaque attaquee pousse poussee abuse abusee poignard* lynch* racket* ligot* drogue droguee',
  ),
  '<strike>': words('frap* cogn* gifl* giffl* etrangl* tabass* brutalis* maltrait* sequestr* poignard* tortur* terroris* violer viole agress* lynch*'),
  '<man>': words('mari ex conjoint copain mec compagnon homme concubin fiance pere beaupere frere fils voisin oncle cousin proprietaire proprio gars type'),
  '<kid>': words('fils fille filles enfant enfants bebe bebes petits petites gosse gosses gamin gamins gamine gamines neveu neveux niece nieces garcon garcons fillette fillettes nourrisson ado ados adolescent adolescente jumeaux jumelles marmay marmaille timoun eleve eleves mioche mioches bambin mineur mineure'),
  '<child>': groups(
    'mes <n> <kid>, ses <n> <kid>, leurs <n> <kid>, les <n> <kid>, des <kid>, ces <kid>, cet <kid>, ce <kid>, cette <kid>, son <kid>, sa <kid>, ses <kid>, leur <kid>, leurs <kid>, mon <kid>, ma <kid>, mes <kid>, notre <kid>, nos <kid>, le <kid>, la <kid>, les <kid>, un <kid>, une <kid>, du <kid>, au <kid>, aux <kid>, mon jeune <kid>, mon propre <kid>, sa propre <kid>, son propre <kid>, ma petite <kid>, la petite <kid>, son petit <kid>, le petit <kid>, mon neveu, mes neveux, mes nieces, ma petite niece, notre petit, notre petite, leur fils, leur fille, leurs enfants, leur bebe, leur petit, ses fils, ses filles, le gosse, la gosse, un gosse, des gosses, mon gosse, un gamin, une gamine, des gamins, sa gamine, ses gamins, le nourrisson, la fillette, une fillette, le garcon, son garcon, son petit, sa petite, les petites, mes petites, les filles de, mon ado, ma petiote, mon petiot, le bambin, les mineurs, un mineur, une mineure, marmay, marmaille, zenfan, zanfan, un collegien, un eleve, les eleves, un petit, une petite, mon plus grand, mon aine, mon cadet, petite fille, petit fils, nourrisson, fillette, les gosse, mes bebes, petit frere, petite soeur, les filles, les garcons, mon fils, ma fille, mes fils, mes filles, mes enfants, mon enfant, les enfants, nos enfants, ses enfants, son enfant, le petit, la petite, les petits, mon petit, ma petite, mon bebe, le bebe, bebe, mon petit frere, ma petite soeur, mon frere de, ma soeur de, ma niece, mon neveu, un enfant, une enfant, des enfants, un bebe, notre fils, notre fille, notre bebe, son fils, sa fille, mon garcon, le enfant, une petite fille, un petit garcon, mes gosses, les gosses, mes gamins, ma gamine, mon gamin, mon petit fils, ma petite fille, enfant, enfants, timoun, le gamin, la gamine',
  ),
  '<boss>': groups(
    'direction, hierarchie, encadrement, second, cadre, chef, cheffe, chefs, patron, patronne, manager, manageuse, employeur, employeuse, collegue, collegues, responsable, gerant, gerante, superieur, superieure, directeur, directrice, tuteur, tutrice, formateur, formatrice, boss, chef de equipe, contremaitre, rh, drh, encadrant, encadrante, maitre de stage, client, clients, superieur hierarchique',
  ),
  '<harass>': words(
    'harcel* touch* insult* humili* rabaiss* menac* drague draguent draguer tripot* pelote embrasse colle denigr* discrimin* bizut* viol* force caress* frap* gifl* tap* agress* crach* bouscul* injuri* moleste hurle',
  ),
  '<outside>': groups(
    'dehors, a la rue, dans la rue, sur le trottoir, dans ma voitur*, dans la voitur*, dans une voitur*, dan ma voitur*, dans mon camion, dans ma caisse, dans le metro, a la gare, dans la gare, dans une gare, dans un parc, dans le parc, sous un pont, sous les ponts, sous une tente, dans une tente, dans un hall, dans le hall, dans la cage de escalie*, dans une cage de escalie*, dans un squat, dans le bois, dans les bois, dans un bois, dans la foret, sur un banc, dans un parking, dans le parking, sur la plage, dans une cave, dans la cave, dans un garage, sous un abri bus, dans un local poubelle, dans le escalier, dans la cage escalier, sur un carton',
  ),
  '<roof>': groups('toit, logement, maison, domicile, chez moi, hebergement, appart, appartement, endroit ou dormir, lit'),
  '<blow>': [
    ...groups('passe a tabac, passee a tabac, passer a tabac, roue de coups, saute dessus, tombe dessus, tape dessus, frappe dessus, tapent dessus'),
    ...er('frapp frap tap tapp cogn gifl giffl etrangl trangl tabass brutalis maltrait martyris sequestr poignard tortur agress defonc massacr fracass bouscul molest lynch ligot ebouillant corrig'),
    ...words('battre battu battue battus battues bat bats battent battait battais battaient batre batu violer viole violee violes violees violait violent mord mordu mordue mordent rouee rouees demolit demoli demolie demolir demonte demonter assomme assommer assommee malmene malmenee etouffe etouffer abuse abusee abuser'),
  ],
  '<push>': [
    ...er('pouss jet balanc lanc enferm menac serr harcel traqu insult humili rabaiss terroris piqu tir colle crach surveill control espionn fouill attaqu forc oblig fouett secou bloqu'),
    ...words('poursuit poursuivi retient attrape attrapee empeche poursuivent mutile griffe griffee crache pince ceinture cherche saute'),
  ],
  '<kill>': groups(
    'tuer, tue, crever, creve, buter, butter, bute, egorger, egorge, planter, plante, bruler, brule, massacrer, massacre, defoncer, defonce, fumer, descendre, flinguer, demonter, eclater, exploser, fracasser, etrangler, frapper, frappe, taper, cogner, violer, battre, tabasser, demolir, detruire, eliminer, poignarder, etouffer, noyer, retrouver, avoir, choper, attraper, enlever, kidnapper, punir, corriger, enterrer, decouper, tirer dessus, faire la peau, faire du mal, faire payer, faire regretter, faire disparaitre, casser la gueule, casser la figure, casser les jambes, peter la gueule, niquer, refaire le portrait, trancher la gorge, mettre une balle, couper la tete, regler mon compte, jeter par la fenetre, mettre a mort, vitrioler, defigurer, renvoyer au bled, attacher, enfermer',
  ),
  '<blows>': groups(
    'des coups, un coup, de coups, les coups, plein de coups, des cou, des claques, une claque, des gifles, une gifle, des baffes, une baffe, une raclee, une rouste, une correction, une torgnole, une beigne, une trempe, une branlee, une droite, une patate, un coup de boule, la ceinture, la main dessus, la main sur moi, la main sur nous, les mains autour du cou, un couteau sous la gorge, le couteau sous la gorge, des coups de pied, une tarte, des tartes, des beignes, des mandales, une mandale',
  ),
  '<adv>': groups('quand meme, violemment, carrement, limite, ensuite, apres, fortement, sexuellement, physiquement, verbalement, mortellement, gravement, presque, meme, regulierement, constamment, sans arret, sans cesse, la, plusieurs fois, deux fois, une fois, de nouveau, tjrs, encore, deja, souvent, toujours, tout le temps, tous les jours, tous les soirs, re, a nouveau, aussi, meme, tellement, trop, encore une fois, presque, bien, fort, parfois, des fois, desormais, hier, hier soir, juste, tout juste, failli'),
  '<aux>': words('a as ont avait avaient va vas veut vont allait voulait voulais veulent fait aurait'),
  '<plus>': words('plus pas pu jamais aucune aucun sans ni perdu'),
  '<drive>': words('envie envi envies force forces raison raisons courage gout motivation energie motif desir gou anvi'),
  '<living>': groups('vivre, viv, exister, existe, continuer, continue, continuez, me lever, lever, la vie, a la vie, me battre, etre la, rien, avancer, lutter, rester, rester en vie, me reveiller, de vivre, de continuer, de rien, vie, a rien, du lendemain, de avancer, de me battre, de me lever, de la vie, de cette vie, de exister, de etre la, de lutter, de tout'),
  '<fear>': groups('ai peur, je ai peur, peur, jai peur, terrorisee, terrorise, terrifiee, crains, peur panique, la trouille, trouille, flippe, angoisse, tremble, ai tres peur, effrayee, panique, pleure'),
  '<help>': groups('aide moi, aidez moi, aidez nous, au secours, secours, a le aide, help, sos, urgence, police, gendarmes, gendarmerie, vite, que faire, je fais quoi, quoi faire, flics, faites quelque chose, sauvez moi, venez vite, envoyez quelque un, appelez, envoyez, protection, porter plainte, plainte, proteger, sortir de la, aidez'),
  '<now>': groups('ce soir, cette nuit, demain, maintenant, la, bientot, ce week end, aujourdhui, tout a le heure, depuis hier, depuis ce matin, ce matin, depuis midi, la nuit prochaine, les prochaines nuits, hier soir, hier, en ce moment, depuis trois jours, depuis une semaine, depuis lundi, depuis, cette nuit la, soir, nuit, nuits, des ce soir'),
  '<insult>': groups('sale, singe, negre, negro, pute, salope, connasse, connard, con, conne, conasse, idiot, idiote, debile, gogol, mongol, esclave, chien, chienne, bougnoule, bicot, arabe, merde, faineant, faineante, feneant, incapable, nul, nulle, bonne a rien, bon a rien, moins que rien, grosse, gros, vache, truie, cochon, boniche, voleur, voleuse, profiteuse, profiteur, attarde, handicape, pd, pede, tapette, tafiole, gouine, terroriste, parasite, clandestin, cas social, cassos, poubelle, dechet, macaque, bamboula, youpin, melon, bledard, ordure, tocard, boulet, larbin, guignol, folle, fou, salete, boudin, baleine, ane, anesse, bete, poids mort, vieille, vieux'),
  '<place>': groups('travail, boulot, taf, job, chantier, equipe, usine, atelier, bureau, entreprise, boite, service, depot, entrepot, magasin, cuisine, resto, restaurant, hotel, mission, stage, poste, collegue, collegues, chef, cheffe, chefs, patron, patronne, manager, responsable, gerant, gerante, employeur, employeuse, directeur, directrice, tuteur, tutrice, formateur, formatrice, contremaitre, superieur, superieure, superviseur, interim, ehpad, caisse, vestiaire, vestiaires, pause, reunion, open space, planning, clients, clientes, boss, agence, ferme, exploitation, garage, ouvriers, formation, centre de formation, apprentissage, le pro, cantine'),
  '<body>': groups('mon mari, ma femme, ma mere, mon pere, ma soeur, mon frere, mon fils, ma fille, mon bebe, le bebe, bebe, mon copain, ma copine, mon ami, mon amie, mon voisin, ma voisine, le voisin, la voisine, mon grand pere, ma grand mere, mon oncle, ma tante, mon collegue, ma collegue, un collegue, une collegue, mon enfant, le petit, la petite, un monsieur, une dame, un homme, une femme, quelque un, mon coloc, mon colloc, mon cousin, ma cousine, mon pote, un type, un gars, une personne, ma niece, mon neveu, mamie, papi, papa, maman, mon ex, il, elle, je, on, ma belle mere, mon beau pere, un passant, le monsieur, la dame, le gosse, la gamine, mon gamin, ma compagne, mon compagnon, mon conjoint, un stagiaire, une stagiaire, un ouvrier, mon chef, la maman, ma coloc, mon homme'),
  '<pills>': groups('medicaments, medicament, medocs, medoc, cachets, cachet, comprimes, comprime, pilules, somniferes, anxiolytiques, antidepresseurs, tranquillisants, xanax, lexomil, valium, stilnox, zopiclone, seresta, temesta, tramadol, codeine, paracetamol, efferalgan, dafalgan, ibuprofene, calmants, doliprane, dolipranes, methadone, traitement, boite, boites, plaquette, plaquettes, tablette, gelules, insuline, cacheton, cachetons, ordonnance, morphine'),
  '<poison>': groups('javel, produit, produits, detergent, poison, acide, soude, essence, lessive, white spirit, pile, piles, mort aux rats, antigel, desherbant, deboucheur, eau de javel, destop, champignon, liquide vaisselle, capsule, alcool a bruler, pastille'),
  '<host>': groups('ami, amis, amie, cousin, cousine, tante, oncle, soeur, frere, copain, copine, mere, pere, parents, coloc, colocataire, belle mere, belle soeur, connaissance, hotel, foyer, centre, chrs, residence, association, proprio, proprietaire, bailleur, logeur, ex, mari, famille, famille de accueil, heberge, hebergement, chambre, fils, fille, femme'),
  '<things>': groups('affaires, mes affaires, valises, valise, sacs, sac, meubles, vetements, bagages, cartons, mes sacs, poussette, mes valises, matelas, mes meubles'),
  '<evict>': [
    ...er('jet vir chass lanc pos depos laiss expuls evacu flanqu balanc lourd eject debarqu'),
    ...words('mis mise mises met mets mettent mettre mettait foutu foutue foutus foutues fout fou foutre foutent fichu fichue fichus sort sorti sortie sortis sortir sortent partir degage degager degages renvoye renvoyee renvoyes'),
  ],
  '<strike2>': [
    ...er('frapp cogn tabass etrangl gifl brutalis plaqu roue maltrait martyris'),
    ...words('battue battu battus battre bat raclee raclees gifle gifles claques baffes coups violee viol viole taper tapes tapee poussee etranglee menaces poignard* ligot* sequestr* agress* tortur* ecrase ecrasee brule brulee secoue secouee baffe fessees'),
  ],
  '<clout>': words('claque claques klak gifle gifles baffe baffes baf bafe beigne beignes torgnole torgnoles mandale mandales raclee rouste branlee trempe tarte tartes droite patate patates fessee fessees coup coups marron marrons calotte calottes ceinture branlees roustes tannee'),
  '<out>': groups('dehors, a la porte, a la rue, sur le trottoir, devant la porte, sur le palier, dans la rue, dans le couloir, dans le hall, devant le immeuble, sur la rue, par la fenetre, de chez moi, de chez lui, de chez elle, de chez eux, de la maison, de le appartement, du logement, du foyer, du studio, de le hotel, de ma chambre, de mon logement, de mon appartement, de mon appart, du centre, de la chambre, du banga, sur le pas de la porte, a la gare, sous la pluie'),
  '<sleepplace>': groups('dehors, parcs, gares, halls, caves, parkings, entree de immeuble, voiture, caisse, camion, camionnette, fourgon, gare, parc, hall, cage de escalier, escalier, escaliers, parking, cave, garage, tente, squat, pont, banc, trottoir, metro, abribus, abri bus, foret, bois, laverie, urgences, hopital, aeroport, station, plage, rue, carton, cartons, bache, local, local a velos, local poubelles, palier, chantier, cabane, cabanon, jardin public, arret de bus, salle de attente, mosquee, eglise, toilettes, bus, train, train de nuit, grange, hangar, terrain vague, square, placard, couloir, quai, quais, tram, box, remise, sol'),
  '<night>': groups('dors, dort, dor, dormir, dormi, dormons, dorment, dormais, dorme, dormait, dormez, dormira, dormirai, couche, coucher, couchons, nuit, nuits, passe la nuit, cette nuit, ce soir, loge, loger, vis, vit, vivons, vivre, heberge, reveille, vi, abrite, me lave, campe, dormant, squatte, pionce, creche'),
})

/** Words of danger that misspellings may be corrected to, besides those of vocabulary/targets.ts. */
export const DANGER_TARGETS: readonly string[] = words(`
  sequestre sequestrer quitter moque moquent claques marques squat presque allergique attache attacher brulure poignarder photos accoucher attouchement
  veines disparaitre etrangler defoncer massacrer tabasser couteau violer battre menace cachee police peur
  debarrasser comprimes somniferes respirer tremble inconscient ecroule evanoui saigner
  gendarmes hebergement hebergee ceinture bleus brulures maltraitance humilier moquent
  mourir crever pendre suicide cogne gifler frapper
`)

/** What is typed for a word of danger too short to be guessed. */
export const DANGER_WRITING: readonly (readonly [meant: string, typed: string])[] = [
  ['trop', 'tro'],
  ['me faire', 'mfair mfaire mfer'],
  ['tape', 'tap'],
  ['pris', 'pri'],
  ['mort', 'mor'],
  ['dit', 'di'],
  ['dors', 'dor'],
  ["qu'il", 'kil'],
  ['vie', 'vi'],
  ['nuit', 'nui'],
  ["qu'a", 'qua'],
  ["m'ont", 'mont'],
  ["l'ai", 'lai'],
  ["n'ai", 'nai'],
  ["d'en", 'den'],
  ["j'en", 'jen'],
  ["m'en", 'men'],
  ["qu'il", 'quil'],
  ["qu'on", 'quon'],
  ['vais', 'vai'],
  ["m'ouvrir", 'mouvrir'],
  ["l'air", 'lair'],
  ["j'arrive", 'jarive jarriv jariv jarrive'],
  ['je dors', 'jdor jdors jdort'],
  ['force', 'forse forss'],
  ['abri', 'abrit abris'],
  ['veines', 'venne vennes venes'],
  ['ouvert', 'ouver'],
  ['partout', 'partou'],
  ["s'arrete", 'sarete sarrete saret'],
]
