import { lines } from '../lines.ts'

/** Who has no roof tonight. */
export const SHELTER = lines(`
je dor dans ma voiture depui 3 jour
le proprio a changé la serrure hier, toutes mes affaires sont dedans et moi je suis sur le palier
bonjour madame oui pour jeudi mais je vous préviens j'ai plus de chez moi depuis samedi, je traîne à la gare
a laru
mon fils de 19 ans dort dehors, son père l'a mis à la porte et il veut pas venir chez moi
115 me di ya pa de plass ce soir
on nous a sortis de l'hotel ce matin avec les valises et les petits, on sait pas ou aller
ok pour le rdv. par contre j'aurai pas mon dossier il est resté dans l'appartement, l'huissier est venu hier et je peux plus rentrer
plu dlogement
ma seur me garde plu a parti de se soir fo que je trouve un endroi
la voisine du 4eme a été expulsée avec son bébé, elles sont assises dans l'entrée de l'immeuble
Monsieur, je me permets de vous signaler que je n'ai plus de logement et que je passe mes nuits dans mon véhicule.
dormi dehors
le samu social a raccroché y a rien pour les hommes seuls
je suis hébergé nulle part, cette nuit j'ai marché jusqu'à 6h pour pas avoir froid
é expulsé par uissier ce matin avec les gosse
excusez le retard de reponse je charge mon tel à la bibliotheque, le soir je me mets sous le pont avec mon sac
mon copain ma foutu deor jsui dans le hall avec mon sac
mon hébergement hotel fini demain matin et le 115 repond pas
on dort a quatre dans le kangoo depuis la semaine derniere
moi pas maison. moi dormir gare. tres froid
si vous pouvez décaler l'heure, le matin je dois plier la tente avant que la police municipale passe, c'est là que je vis maintenant
pa de toi pour la nuit
ma mère de 70 ans a été mise dehors par mon frère, elle est à l'arret de bus avec sa valise
la dame du foyer ma dit de prendre mes affaires et de partir ce soir
jé dormi ds le parking de leclerc ac ma fille
un ami du chantier il dort dans la cave de l'immeuble il a nulle part ou aller
on s retrouve a la rue ac 2 enfants
y a eu le feu chez nous, la mairie a mis le scellé, personne nous dit ou on dort ce soir
je vou répon du square c la que je dor
bjr mon rdv c quand? je suis sdf depuis lundi donc plus de courrier
la proprio ma jeter mes sac par la fenetre et elle a fermer a clef
le centre d'urgence m'a refusé car il est complet, je vais passer la nuit devant l'hopital
sans abri
jai appelé 115 quarante fois depuis ce matin, toujours complet, et la nuit tombe
je squatte une cage d escalier avec mon chien le gardien veut que je degage
c bon pour mardi 👍 jpourrai pas me doucher avant désolé, vu que je dors dans un fourgon sans rien
mon bofrere veu plu de moi chez lui jsui deor depui ier soir
la copine de mon frère est dehors avec sa valise et elle est enceinte, aucune place pour elle
fin de treve ivernal on ma sorti de lappart je c pa ou allé
je suis en bas de chez moi, ils ont muré la porte du squat, on est onze à la rue
personne peut m'héberger ce soir j'ai fait tout mon repertoire
L'hôtel social ne prolonge pas, nous devons rendre la chambre à midi et nous n'avons aucune solution.
ma tante ma viré a cose de mon oncle, jdor ché personne ce soir
dsl jé pa dormi, mé nuit je les pass ds le bus de nuit
mon mari a rendu les clés sans me le dire, me voilà dehors avec mes cartons
sans toit
mon voisin de palier, un monsieur agé, les policiers lui ont fait quitter son logement ce matin, il est sur le banc en face
jé nul par ou alé avec mon bébé svp
la tante qui nous logeait est morte et son fils nous a dit de partir aujourd'hui même
je dor a la voiture avec ma femme elle et enceinte
du coup jai raté le rdv, la nuit d'avant javais dormi dans un local a poubelle et jetais sale j'avais honte
ke fer si 115 complé? ya moi et mé 3 enfan
ça fait deux semaines que mon neveu dort dans les escaliers de la cité
le CADA m'a fait sortir hier, je suis avec ma couverture a la porte de la prefecture
jetai en coloc il mont mi deor, g mon sac a do et c tou
je vis dans une tente au bord du canal et il gele
pouvez vous m'appeler demain plutot, la jai plus que 4% et pas de prise, je dors dehors
bonsoir on me mais a la porte demain a 8h jé pas dotre logement
mon pote i dor sur un carton devant la gare i veu pa apelé
logement inondé et pas relogés, on va devoir passer la nuit dans la voiture avec mamie
Bonjour, j'ai le regret de vous informer que l'expulsion a eu lieu ce matin avec le concours de la force publique. Je suis sans solution.
jsui o 115 il mon di rapel 2main, mé cé soir que jé besoin
la famille qui me logeait ils sont partis en vacances et ils ont fermé, je dors sur leur paillasson
plu de lojemen depui hier je sui dan ma kaisse
ma fille m'appelle en pleurant, son copain l'a virée de l'appart, elle est à la gare sans un sou pour dormir
a la rue depuis vendredi
je dormé ché un colegue mé c fini il ma di part ce soir
jai pas de domicile je tourne dans le tram pour rester au chaud jusqu'à la fermeture
on a coupé mon bail, serrure changée, mes papiers sont a l'interieur et je suis sur le trottoir
le foyer me reprend pas car je suis arrivé apres 22h, il fait -2 dehors
ni maison ni famille ici. je couche au jardin public.
ya une fille de la formation qui nous a dit qu'elle dormait dans sa twingo depuis un mois
jé demandé o 115 pr mon pere il di complé, il a 68 an il est deor
j'ai trouvé un carton derriere le supermarché ça coupe le vent, mais je pourrai pas venir propre
sinon rien de neuf, ah si j'ai perdu l'appart, je me débrouille dans les parkings souterrains
ché plu ou mettre mes gosse a dormir se soir
le 115 nous a separé: place pour ma femme et le petit, moi je reste dehors
dormir où??
je me suis fait jeter du foyer jeune travailleur, j'ai nulle part où poser ma tete
mwen pa ni kote pou dòmi aswè a, mwen dèwò
le cyclone a pris le toit, on est dans la voiture avec les marmailles la nuit
propriotaire i met a mwin dehors, mi dor dan la loto
jai dormi dan la laverie elle ferme a 22h apré jsé pa
mon ex a gardé l'appart moi g la voiture... c mon lit
ma cousine et ses 2 petits se retrouvent sans rien ce soir, l'hotel demande 80e et elle les a pas
jatten a la gar routière il von fermé et moi jé pa dendroi
depuis l'incendie on dormait au gymnase mais ils ferment le gymnase ce soir
Je ne sais où passer la nuit, je suis une personne de 63 ans, le propriétaire a repris la maison.
jdor dehor
on campe devant la mairie avec les autres familles, personne nous a proposé de toit
mon colok é parti ac lé clé et le bail est a lui, le proprio veu pa mouvrir jsui dehor
jeudi oui si je suis encore vivant avec ce froid, je dors sous un porche
elle est dehors. ma soeur. avec la poussette. il a fermé a clé et elle peut plus rentrer, aucun endroit ou aller cette nuit
jvou écri de ma tante enfin ma tente lol, pa le choi ya plus d apart
sorti de prison ce matin, personne m'attend, pas d'endroit pour dormir
sorti de l'hopital hier sans logement, j'ai passé la nuit aux urgences sur une chaise
lassistante social me di datendre mais se soir jdor ou moi
je mapel plu chez moi car jé plu de ché moi, jdor ou je peu, hier ct un banc
nos affaires sont sur le trottoir et nous avec
on peu pas reste chez la dame, elle nous a dit dehors avant ce soir 18h
jdor dan le cami1 du patron en cachette
mon frère handicapé est sorti du foyer hier, ils l'ont laissé à la gare avec un sac, il a pas de lit
le marchand de sommeil nous a virés tous, il y a la police en bas, on va où?
je répons tard car la nuit je marche, si je m'assois on me vole
Avons été délogés ce jour, sommes dans la rue avec nos enfants.
pas de place au 115, pas d'amis, pas d'argent pour l'hotel, il pleut
mon bayeur a coupé leau et mi un cadena jpeu pa rentré ce soir
mon copain de classe dort dehors sa mere l'a viré il a 20 ans
jé mi mé afair ché un ami mé lui peu pa me prendre, jsui dan la rue
la nuit je vais a l aeroport je fais semblant d attendre un avion
c'est encore moi, j'ai plus de chambre depuis ce midi, le gérant a mis mes sacs à la reception
me voila a la rue a 58 ans
ma maman et moi on dort dans la salle d'attente des urgences comme ça on a chaud
jé plus dapart mon ex a apelé la police é jai du partir avec rien, je ses pas ou dormire
les vigiles nous ont fait sortir de la gare a minuit, on a fini sous l'abribus
veuillez ne plus envoyer de courrier je n'habite plus nulle part
sdf maintenant
dsl pour le rdv, on a passé la nuit dehors a cause de l'expulsion, le petit a de la fièvre
mon mari dort au parking et moi avec les filles chez une voisine qui nous vire ce soir
jariv pa a trouvé un toi pr ce soir mm lé sentre son plein
je rent du travail et ma logeuse a mis un mot: tu rentres plus. jai mes habits dans un sac poubelle et nulle part
un jeune que je connais de la mission locale passe ses nuits dans un cabanon de chantier, faites quelque chose
expulsion aujourd'hui
bonjour oui je viendrai, mais est-ce qu'il y a une douche chez vous ? je vis dehors en ce moment
chuis ds ma caisse sur lair dautoroute jai plu rien
dor voiture
115 complet
expulsé hier
on dort au camping-car sans chauffage ni eau sur un parking depuis qu'on nous a pris la maison, et ce soir la fourriere l'a enlevé
pour l'adresse du courrier mettez rien, depuis hier j'ai plus de chez moi, je sais pas ou je dors ce soir
ma cousine ma mi deor avec lé valise, il é 19h é jé 2 enfan
je serai a l'heure vu que je dors sous votre porche haha, enfin pas drole
le 115 repon pa depui se matin, il va geler cet nui
l'hotel nous met dehors a midi, le conseil departemental paye plus, on a nulle part
vous avez une douche dans l'agence ? ca fait 4 nuits que je suis dans la gare
mon pote peu plu me garder, se soir cé la voiture, avec ma femme enceinte
le serrurier est la avec l'huissier la maintenant, ils vident l'appart, on va ou nous
g nul par ou alé se soir jsui devan la mairie
c'est provisoire je dors dans l'escalier de l'immeuble, un voisin va appeler la police. sinon oui je cherche du travail
j'ai honte je dis a tout le monde que je suis chez une amie, en vrai c'est le parking du leclerc, dans la clio
mon fils de 19 ans sa belle mere la foutu a la porte, il a passé la nuit dehors et ce soir pareil
incendie dans l'immeuble on a tout perdu, les pompiers nous laissent pas remonter, on est sur le trottoir
fin de prise en charge ase le jour de mes 18 ans, mes sacs sont dans la rue, je suis assis dessus
jai 62 ans é jdor sou le pont avec mon chien, lé foyer veule pa du chien
le cv attendra, j'ai surtout besoin d'un toit pour cette nuit
jsor de prizon demin matin é jé pa dadresse, persone maten
dor deor
papier ok. question : on a le droit de dormir dans la salle d'attente ? non parce que dehors il pleut et j'ai rien d'autre
ma voisine vient de se faire changer la serrure par son proprio, elle est assise sur le palier avec son bebe
nou dormir dans le tente a coté canal, petit malade froid, police casser tente aujordui
le squat est evacué ce matin, ils nous ont donné aucune solution, on est 12 sur le parking
plus de sous pr lhotel, se soir on é deor
mon coloc a rendu le bail sans me dire, je rentre du taf et y a un cadenas, je fais comment ce soir
j'enchaine les canapés, la ce soir j'ai plus de canapé, ya que le banc
il fait -3 et je suis dans la cabane de chantier en cachette, le chef va me virer s'il le sait
c pr anulé demin, jpasse la nui a cherché un coin sec avec mé gosse
Madame, je me permets de vous informer que je suis sans domicile depuis dimanche et que je passe mes nuits dans l'abribus de la gare.
foyer complet on m'a refusé, je tourne en ville avec mon sac depuis 15h
mon mari est parti avec les clés et le bail, le proprio me laisse pas rentrer, avec la petite on est dans le hall
les toilettes de la gare ferment a minuit apres je sais pas ou je vais
jdor dans ma kaisse depui 2 semaine, batri morte donc pu de chofage
ma mère de 70 ans est expulsée aujourd'hui, elle attend avec son sac dans un café, elle a pas de place ou dormir
la bonne nouvelle j'ai l'entretien, la mauvaise je dors dans un local a poubelle et je sens pas la rose
cyclone a pris la tole, on na plus de toit à la case, on dort avec les enfants dans la ravine
on ma volé ma tente cet nui, pr se soir jé rien
pouvez vous heberger quelqu'un ? pas pour moi, une dame de mon cours de francais qui dort dans le parc
plus de place au gymnase, ils nous ont dit revenez demain, et cette nuit on fait quoi
mon patron me logeait au dessus du resto, il m'a viré donc je perds tout, faut que je sois parti ce soir
je squatte la laverie jusqu'a la fermeture, apres c'est dehors, d'ailleurs vous avez recu mon rib ?
mon oncle ma di tu degage avan se soir, jconnai persone dotre en france
a la rue depui avant hier, sa va je gere mais les nuit son longue
ya un monsieur couché devant votre porte il dit qu'il a nulle part ou aller cette nuit
je peux pas charger le telephone, pas d'electricité la ou je dors, c'est un bois
tente dan la forét avec bb 8 moi, aidé nou pr se soir
expulsés aujourdhui
dort dehors
a la rue
je dors dans ma voiture
je dor ds la voiture depui lundi
je suis à la rue
jsui a la rue avec mes 2 enfant
je suis SDF
chui sdf jai pas dadresse
j'ai nulle part où dormir ce soir
jai nul part ou dormir
je sais pas où dormir cette nuit
je c pas ou dormir se soir
on m'a mis dehors
ma mere ma mis deor hier soir
je dors dehors
jdor dehor depui 3 nuit
j'ai plus de logement
g plu de logement a partir de demin
j'ai plus de toit
jai plus dappart jai tout perdu
je suis expulsé
on est expulsé demin matin
l'huissier est venu, on est à la porte avec les valises
je suis a la porte mon proprio a changer la serure
mon propriétaire nous a virés de la maison
mon copain ma virer de chez lui jai mes sac sur le trotoir
ma femme m'a foutu dehors
mes parent mon jeter de la maison
je dors dans le métro
jdor a la gare tt les nuit
je vis dans un squat
on es dans un squat sans elec et sans eau
je vis dans une tente au bord du canal
je dort sous une tente avec mon chien
je dors dans un parking
jdor dan la cave de limmeuble
le 115 me dit qu'il y a pas de place
jappelle le 115 sa repon pa
le foyer m'a mis dehors ce matin
je sor du foyer vendredi et g rien apres
je suis sans abri
sans abrit depuis 1 semaine aidé moi
je suis sans domicile
sui sans domicil fixe
j'ai pas de chez moi, je dors à droite à gauche
jdor a droite a gauche ce soir personne peu me prendre
mon hébergeur veut plus de moi, je dois partir ce soir
mon amie peut plus mheberger des demain
l'hôtel c'est fini, demain on est dehors avec le bébé
le samu social nous sort de lhotel jeudi jai nul part ou allé
j'ai passé la nuit sur un banc
jai dormi sur un ban il fesai froid
notre appartement a brûlé, on a plus rien pour dormir
ya eu le feu ches moi on dor ou se soir??
ma maison est inondée, on peut pas y rentrer dormir
le cyclone a pri le toit de la case nou dor dehor
je suis dans la rue depuis hier
ché pa ou alé cet nuit
aidez moi à trouver un lit pour ce soir
il me faut un ébergement durgence
je vis dans mon camion parce que j'ai plus de maison
jai pa dendroi pour la nuit il fait -3
ok pr jeudi mais par contre la jsui posé dans une cage descalier, si vs conaissez un endroit pr ce soir
mi lé déor èk mon sak, mon tantine la mèt amwin a la port, ousa mi sava dormi aswar
plus de nuits d'hotel payées, on sort a 11h sans rien
la trêve est fini, le serrurier est là, ils vident la chambre des petits, on va passer la nuit où
j'garde des immeubles la nuit et moi j'ai pas de logement je dors dans ma clio, demain ils me la saisissent
j'ai planté la tente derrière le stade, la police a dit partir avant 20h sinon amende, je sais plus où me mettre
chuis à l'rue
ils ont démonté le camp ce matin pris les tentes et les duvets on sait pas ou aller dormir
Mon hôtel social s'arrête demain et pour ce soir déjà la chambre est donnée, je suis devant avec les poussettes
Je me retrouve sans abri, à mon âge.
mon mari est parti avec les clés et le bail est à son nom, l'agence me laisse pas rentrer, je suis sur le palier avec rien
j'ai quitté la maison avec les enfants a cause du père et ce soir on sait pas où aller, la gendarmerie dit d'appeler le 115, ça sonne dans le vide
je dors sous une porte cochère, il gèle
jai 18 ans depui lundi lase ma sorti du foyer avec un sac, jsui dans le hall de la gare la
dehors aswar
expulsée ce matin avec mes quatre enfants
merci du rappel, je n'ai plus de domicile depuis que mon frère a vendu, je couche dans une cave sans eau
nuit dehors prévue. moins 4. le chien peut pas entrer au centre donc moi non plus
mi dor su la plage, mi na pi la kaz
on nous a coupé le squat, 9 roumains, 3 enfants, ce soir tous sous la bâche au bord de la route
pas de place pour dormir cette nuit, monsieur le foyer il a dit complet
dor ou ce soir
mon coloc ma foutu dehor ya 1h
la dame du ccas a dit pas de nuitée avant lundi, on est jeudi, avec 4 gosses je fais comment 4 nuits dehors
ils m'ont viré du foyer, où je vais dormir
je sais pas où passer la nuit
le cyclone la pri nout toi, lékol lé fermé, nou na poin la plas pou alé aswar
je dors dans l'auto depuis lundi oui, la pluie rentre dedans, faut moi une case vite même petit
apres le boulot je dors dans le parking que je garde
on dort dans la voiture la petite et moi
115 répond pas depuis 14h, la halte est pleine, je vais encore passer la nuit dans le sas de la banque
j'dors dins l'gare d'puis trois nuits
Expulsé.
chambre finie, patron garde clé, ce soir rue
jé nulpar ou dormir
la case a brûlé, nous n'a point de place pour dormir ce soir, chez le voisin c'est plein
SDF depuis mardi
je suis dans la voiture avec mes 4 enfants, l'hotel c'est fini depuis midi, on a nulle part
le 115 a raccroché, je dors encore sur un banc
je viens pas au rdv je cherche un toit, hier j'ai dormi sous le pont avec la petite, elle tousse
Le patron donnait la chambre, maintenant plus de travail plus de chambre. Ce soir je dors chantier sans porte.
mon appart a brulé cette nuit tout est parti, les pompiers nous laissent sur le trottoir, on est 5
trouvez moi un lit pour ce soir svp
ma collegue de nuit vit dans sa voiture devant la maison de retraite avec son fils, la batterie est morte, plus de chauffage, ils vont ou ?
jdor dehors depui vendredi
pas maison cette nuit, froid, aide
Mon bailleur a fait changer les serrures en mon absence, je n'ai pas où passer la nuit, pourriez-vous me renseigner ?
le copain qui m'hébergeait est mort hier et sa famille ferme le logement ce soir, j'ai plus que la rue
ce soir je dor dans ma voiture avec les gosse
j'ai plus de toit depuis hier
je suis a la rue avec mes sacs
on nous a mis dehors ce matin ou on va dormir
le 115 repond plus et il fait moins 3, jai nulle part
lhuissier a changer la serure je dors ou moi cette nuit
je couche sous le pont pres de la gare, il pleu
lhotel veux plus nous garder on doit partir a midi et rien pour ce soir
mon cousin me met a la porte ce soir j'ai personne d'autre
j'ai passé la nuit sur un banc, je recommence ce soir sans doute
enceinte de 6 mois et je dors dans le hall dun immeuble
plus de place au foyer, ils nous laisse dehors cette nuit
je squate une cave, y a des rats et la police nous vire demain
sans domicile depuis lundi, je dors dans le metro
expulsé ce matin avec trois enfants, on est sur le trotoir
il ma mis dehors sans rien, je sais pas ou passer la nuit
ma tente a eté arraché par le vent, jai nul part ou aller
je sors de prison demain et pas de logement du tout, je fais comment
le proprio a coupé l'eau et mis nos affaire sur le palier on peu plus rentré
jai 62 ans, je dors dans ma camionette depuis quinze jour par ce froid
hebergement d'urgence fini, a 8h demain on est a la rue
j'ai fui la maison avec mon bébé on sait pas ou dormir
je tourne en ville toute la nuit pour pas dormir par terre
ma maison a brulé hier on a rien pour dormir ce soir
pas dabri, pas de couverture, ils mont viré du squat
ma mère ma jeté dehors a 18 ans pile, jsuis au macdo jusqu'à la fermeture
copain veux plus de moi chez lui, ce soir je c pas ou allé, je connai persone
on vit a 4 dans la voiture depuis la saisie de l'appart
svp un lit pour cette nuit nimporte ou
ca fait 3 nuit que je dort a l'aéroport
chuis à la rue là, ma mère m'a mis dehors ce matin avec mon sac
je squatte une laverie la nuit depuis que mon copain m'a jetée
je dors dans le hall d'une laverie parce que mon ex m'a virée
j'habite dans ma clio maintenant
j'habite dans ma voiture de toute façon
jabite ds ma twingo depui 2 semaine
moi dormir gare, police dit partir, pas de maison
moi dormir dans cave immeuble, gardien dit partir aujourd'hui
zot la radié amwin dann foyer mi koné pa ousa dormi aswar
mi na pwin la kaz pou dormi aswar
an pa ni koté pou dòmi oswè a
l'hotel social m'a rendu mes sacs ce matin, plus de chambre
je passe la nuit dans les bus de nuit d'un terminus a l'autre
depuis dimanche on est 5 dans le fourgon
mon frere me garde jusqu'a samedi apres je vois pas ou aller
jdor sur un carton derriere le carrefour
Ma famille et moi sommes expulsés demain matin et nous n'avons aucune solution de relogement.
le 115 a dit rappelez demain, il fait -2
jai plu dapart depui ier
je suis assis a la gare avec ma valise j'attends que le jour se leve
on m'a mis a la porte du centre a 18 ans, je connais personne
la tente a pris l'eau, tout est trempé, je sais pas ou me mettre cette nuit
moi dehors, enfant malade, pas chambre
mon coloc a changé les serrures et jeté mes affaires dans l'escalier
ma mere m'a viré j'ai dormi dans le local velo
le feu a tout pris, on a plus rien, ni toit ni vetements
jpeu pa venir propre je vi dan la rue
je suis hebergé un soir chez l'un un soir chez l'autre et la plus personne veut
mon bail est fini le proprio a coupé l'eau et la lumiere, je dois partir ce soir
on dort a la mosquee mais ils ferment
ma femme et le bebe sont aux urgences parce qu'il y a pas d'autre endroit pour dormir
je squatte un garage sans chauffage depuis la separation
plus de place au foyer ce soir, je suis dehors
je sors de prison vendredi sans logement
on est 3 dans la voiture avec le petit de 2 ans
apres l'hopital ils me laissent sortir mais j'ai pas de maison
je dors dans les toilettes de la laverie
un lit pour la nuit svp n'importe ou
expulsion faite par la police a 8h, je suis sur le trottoir avec les meubles
personne peut m'heberger ce soir il pleut et j'ai la fievre
mon ex m'a laissé dehors avec les petits, la porte est fermée
jé dormi ché un inconu pour pa etre dehor
je garde mes affaires dans un caddie, je bouge d'un parking a l'autre
le squat a été evacué ce matin on est tous a la rue
la nuit je marche pour pas mourir de froid
mon mari est parti avec les clefs, le bail est a lui, je suis sur le palier avec mon fils
l'appartement s'est effondré, la mairie nous a evacués et maintenant plus rien
on nous a donné deux nuits d'hotel, c'est fini demain
je vis sur la plage depuis que le cyclone a emporté la case
sans adresse sans toit sans rien, voila ma situation depuis 2 semaines
j'ai dormi sur un banc devant votre agence
mon patron me logeait, il m'a viré donc plus de travail et plus de chambre ce soir
le samu social me rappelle pas, je suis avec ma mere de 70 ans dans la salle d'attente
jsui en galere de toi pour se soir
je cherche un endroit ou poser mon sac de couchage sans me faire chasser
on m'a refusé a l'accueil de nuit parce que j'ai un chien
fini l'hebergement d'urgence, on doit rendre la chambre a midi et apres c'est la rue
les marchands de sommeil m'ont mis dehors parce que j'ai pas payé
je suis à la rue avec 3 enfants, la petite tousse
il me reste ma voiture pour dormir mais elle part a la fourriere
mi dor dan loto, na pwin la kaz
pas de domicile depuis mars, je tourne entre les parkings
mon cousin veut plus de moi, ce soir je sais pas
pour le courrier j'ai plus d'adresse, je dors ou je peux
ils ont coupé l'hotel des migrants, dehors cette nuit
la copine chez qui j'etais a mis mes sacs sur le palier, je fais comment
toute seule dehors avec mon ventre de 8 mois
on couche dans la salle des fetes jusqu'a demain apres on sait pas
je suis reparti de chez ma femme, je dors au boulot en cachette
sa fé 4 nui ke jdor pa dan 1 li
je me lave au robinet du cimetiere et je dors derriere
jai 19 ans mes parents m'ont foutu dehors parce que je suis gay
aucune place nulle part, meme pas un matelas par terre
ma tente a brulé cette nuit
la voisine agée du rez de chaussée vit dans l'entrée depuis qu'on lui a muré la porte
je vous appelle de la cabine, je n'ai plus de logement, plus de téléphone
jé 2 gosse é on é deor
il me reste une nuit chez ma tante, apres je suis dehors
le foyer ferme pour travaux, on nous propose rien
je suis en voiture avec ma mere handicapée, on y dort
Depuis ma séparation je n'ai plus de domicile et je passe mes nuits à l'aéroport.
on ma vole la tente et le duvet
ou dormir ce soir, j'ai appelé partout
le gardien m'a chassé du parking souterrain ou je dormais
la mairie a fermé le gymnase, toutes les familles sont dehors
moi et mon frere on dort sous le periph
chassé de chez mes beaux parents avec ma femme et mon fils, il est 20h
j'ai plus les moyens pour l'hotel, demain je suis dans la rue
ma logeuse m'a dit de partir avant ce soir
nuits dehors depuis que le cousin a repris sa chambre
je dors sur les marches de l'eglise
115 injoignable, bebe de 3 semaines, on est a l'arret de bus
je me suis fait virer du squat par des dealers
maison detruite, on dort sous une bache
mon ami me laisse dormir dans sa camionnette mais il la vend
sans abri depuis une semaine
je peux pas recevoir de courrier, j'habite nulle part
dormi cette nuit dans un ascenseur
mon duvet est mouillé et j'ai plus d'endroit sec
expulsé sans relogement ce matin, la police etait la
la chambre que je louais au noir c'est fini il m'a jeté
jsui a la ru depui le 3
on dort a 6 dans une cave sans fenetre
je fais la manche et je dors dans le hall de la poste
foyer plein, hotel plein, 115 plein
ma fille de 20 ans est dehors avec son bebe, je suis trop loin
avec ma valise je traine dans le centre commercial, apres la fermeture je sais pas
mon pere a vendu la maison je suis sans logement
sorti de desintox sans toit, on m'a dit bonne chance
les flics ont dechiré ma tente
si vous avez une adresse pour dormir ce soir je prends
la mi dor deor
ok pour le rdv mais je dors dehors en ce moment
je peux venir quand vous voulez je suis a la rue
bonjour, j'ai nulle part ou aller ce soir
on dort dans la voiture
plus de logement depuis hier
mes parents m'ont mis dehors
mon mari m'a mise a la porte avec les enfants
le 115 n'a pas de place
je cherche un hebergement d'urgence
je sais pas ou dormir cette nuit
on va etre expulsé demain
j'ai dormi a la gare
je vis sous une tente
je dors dans une cave
j'ai perdu mon logement, je dors a droite a gauche
ma famille est a la rue
je vais finir a la rue ce soir
pas de toit cette nuit
mon foyer ferme vendredi et je n'ai aucune solution
je dors sur les marches d'un immeuble
j'ai passé la nuit dans un ascenseur
jsui a la ru
foyers complets, hotels complets, je reste dehors
la police a demonté nos tentes
je cherche une adresse pour dormir ce soir
nuit dans le bus, journee a la bibliotheque, voila ma vie
j'ai plus de maison
j'ai plus de chez moi
j'ai pas d'endroit pour dormir
j'ai pas de logement, je dors chez personne
ma soeur me met dehors ce soir
je suis dehors avec mon bebe
on est dehors avec les enfants
on sait pas ou aller avec les petits
je vais dormir dehors
je dors dans le hall
mon pere m'a jeté dehors
l'huissier nous met dehors demain
hebergement urgence ce soir svp
moi dormir rue
pas maison, pas lit
le centre m'a viré ce matin
mon hebergement s'arrete ce soir
plus hebergé nulle part
je traine dehors toute la nuit
tro froid dehor jdor pa
on vit a 4 dans un camion
il pleut dans la tente ou je dors
la cave ou je dors est inondée
on dort au sol dans une gare
je dors dans ma voiture depuis dimanche donc pour le courrier c compliqué, sinon mardi ok
mon proprio a changer la serrure jai mes sac sur le trottoir
ce soir je sais pas ou dormir avec mes 2 petits
suis a la gare la nuit
l hotel du 115 c fini demain matin et apres on a rien
Bonjour, l'huissier est passé avec la police ce matin, nous sommes expulsés et je n'ai aucune solution pour cette nuit.
ma tante ma mis dehors hier soir jai dormi dans le hall d immeuble
jai pas pu me laver ni recharger le tel je vis sous la tente au bois, 14h c possible ?
mon pote peut plus me garder sur son canapé, a partir de ce soir c la rue
moi dormir dehors froid beaucoup
sdf depuis 3 jours
le foyer ma viré pour un retard de paiement jai nulle part ou aller
je viendrai avec mon chien et mes affaires, on est a la rue tout les deux
appart brulé cette nuit, on a tout perdu, les pompiers nous ont laissé avec une couverture
mon fils de 20 ans dort dans un parking jarrive pas a lui trouver une place
enceinte de 6 mois et je passe mes nuits aux urgences pour etre au chaud
on squatte un garage sans eau, ils nous vire demain
je peu pas venir a 9h pcq le matin je dois tt replier avant que la police passe sous le pont
le 115 repond pas ca fait 4h que j appelle
Ma propriétaire reprend la chambre aujourd'hui même. À soixante-deux ans, je vais devoir passer la nuit sur un banc.
jai quité la maison avec rien, jattend dans un abribus, il fait nuit
kaz la fine tombé ek siklone, nou néna pi okin landroi pou dormi
on dort a 5 dans le fourgon avec les enfants il gele
ma copine est partie avec les clé et le bail cest a son nom, jsuis dehors ce soir
oui a jeudi. vous savez si ya une place qq part pr la nuit ? je tourne dans les bus de nuit la
je dors à droite à gauche, là ce soir j'ai rien
l'hopital me fait sortir a 16h et j'ai nulle part ou aller
le 115 ne renouvelle pas l'hotel, ce soir on est dehors avec les 3 petits
ok demain 9h mais la je sais pas ou dormir cette nuit
mon propriétaire a changé la serrure mes affaires sont sur le palier
je couche dans ma voiture depuis la semaine derniere, il gele
ma mere ma foutu dehors jai mon sac et cest tout
jsui a la gare avec mon bb pas dendroi pr dormir
la police nous a expulsé ce matin, on est sur le trottoir
moi dormir dehors, froid, pas maison
je suis sortie de prison aujourd'hui, personne m'attend, pas de toit
Madame, j'ai soixante-huit ans et je passe mes nuits dans une salle d'attente
l'incendie a tout pris, on nous a dit de se debrouiller pour la nuit
pas de place au 115 encore une fois, je retourne sous le pont
mon pote peut plus me garder a partir de ce soir
jai quitté le foyer hier jsuis a la rue
mon fils vit dans un squat, il n'a plus de logement ni rien
ma copine ma mis a la porte, g dormi dans l'escalier
je vien pas au rdv je suis sale, je dors dans le parc, jai honte
on est 5 dans la voiture avec les enfants, on sait pas ou se garer pour dormir
centre fini aujourd'hui, maintenant moi rue, ou je dors ?
mon ami syrien il dormir sous tente avec femme enceinte
l'huissier est passé, on a jusqu'à ce soir pour vider et on connait personne
hebergement terminé aujourd'hui, le 115 sonne dans le vide
je tourne dans les bus de nuit pour pas avoir froid
a 18 ans l'ase m'a lâché, ce soir je dors ou ?
toute seule dehors avec ma valise il fait nuit
je passe la nuit dans le hall de l'immeuble en attendant que la boulangerie ouvre
sans abri depuis le 3, je charge le tel a la bibliothèque donc repondez vite
le toit s'est effondré avec le cyclone on dort dehors
mon marchand de sommeil nous a virés a minuit, ma femme est malade
chef, maison yok, cette nuit dans jardin je dors, très froid, enfant avec moi
a minha tia ma mandé embora, je n'a pas de casa pour cette noite
je squatte une cave mais on m'a vu faut que je parte tout de suite
jai plus de chez moi depuis hier
ya un vieux monsieur qui dort dans notre local poubelle par ce froid
on m'a retiré la chambre d'hotel a midi, je suis devant avec les sacs et le bébé
le camping ferme, notre caravane est saisie, ce soir c'est la rue
je me debrouille, un hall par ci un parking par la, c'est pas grave, je viens quand meme vendredi
pouvez vous trouver un lit pour cette nuit svp n'importe ou
je sors de cure ce soir et c'est la rue direct, j'ai rendu mon appart
jdor ds une tente deriere le leclerc
ils ferment le gymnase ou on dormait, 40 personnes dehors ce soir
rdv annulé svp, je dois faire la queue pour une place au centre d'urgence sinon je dors dehors
mwen ka dòmi déwò, mwen pa ni kay
mi dor dan loto dopi trwa zour, mi gingn pa d kaz
yo mété mwen déwò jòdi-a, mwen pa sav ola dòmi oswè-a
swar la mi koné pa ousa mi sa dormi ek marmay
mo pa gen koté pou dronmi aswè-a
propriétèr la mèt amoin déor, moin lé su la rou
bonjour jai bien vu votre message pour la visite de l'entreprise vendredi, ca m'interesse beaucoup le conditionnement, jai deja fait du 3x8 chez un fabricant de biscuit. seulement ma cousine me garde plus depuis ce matin, jai mon sac et le petit avec moi a la gare et on sait pas ou dormir ce soir. pour vendredi je dis oui quand meme
Merci pour la liste des agences d'intérim, j'en ai fait quatre ce matin, une m'a fait passer le test de soudure et c'est concluant, ils rappellent lundi. Pour l'adresse à mettre sur la fiche je ne sais pas, le propriétaire a changé la serrure ce midi avec mes affaires dedans et cette nuit je reste dehors. Mettez l'ancienne pour l'instant
je suis d'accord pour la remise a niveau en maths jai jamais eu de bon prof, les fractions me font peur mais bon. ca commence a quelle heure ? parce que depuis l'incendie de samedi l'appart est noir, on dort a quatre dans la voiture sur le parking du super u et faut que je trouve une douche avant de venir
Salut, la validation du projet c bon, ma prof de francais a signé, je passe le delf b1 le 17. merci pr la carte de bus elle marche bien. par contre le foyer jeune ma mis dehors ce matin car jai 21 ans depuis hier, jai un sac de sport et la nuit va tomber, jsai pas ou aller. pour le delf je paye combien
C'est noté pour l'entretien au musée le 3 à 14 h, j'ai repassé ma chemise blanche chez une amie et relu la fiche de poste, accueil et vestiaire. Transport, je prendrai le tram. J'avais trouvé une place à l'accueil de nuit mais il ferme ce soir pour travaux, et avec ma fille de six ans nous n'avons rien d'autre. Quelle tenue conseillez-vous pour les chaussures ?
Bonsoir, je voulais savoir si l'aide à la garde d'enfant peut se cumuler avec la formation d'auxiliaire, car le centre commence le 2 et je n'ai rien trouvé avant. J'ai aussi besoin d'une attestation pour la cantine. L'hôtel du 115 s'est arrêté à midi, ils ont mis d'autres gens dans la chambre, je suis assise à l'arrêt de bus avec les jumeaux et leurs couches.
franchement la ligne 4 c'est nul, 1 car sur 2 qui passe, hier 50 minutes sous la neige avec la poussette. jai ecrit a la région pour me plaindre. j'ai plus de logement depuis l'expulsion de jeudi, le gymnase du grand froid est complet et le 115 repond pas, ce soir avec le bébé on est dans la salle d'attente de la gare jusqua ce qu'ils ferment. donc si j'arrive en retard a l'entretien c'est pas de la mauvaise volonté
bonsoir jai fait comme vous avez dit jai appelé la plateforme pour l'apprentissage, le monsieur très poli, il prend mon dossier de chaudronnier et il rappelle jeudi avant midi. j'ai donné le numéro de mon cousin. lui il me garde plus car son bail il risque, je dors dans le local poubelle depuis dimanche et il gele fort. jeudi je serai joignable quand meme
j'ai dormi devant la gare
j'ai dormi devant l'église cette nuit
on est trois dans la voiture avec le bébé
on dort à 5 dans la voiture
ma cousine me vire samedi
mon pote peut plus me garder demain je suis dehors
nou sé dan somin ék marmay
mwen dèwò dépi yè
je dors dans les halls
on m'a retiré mon hébergement
l'hébergement s'arrête demain et j'ai rien d'autre
le foyer ferme demain je sais pas où aller
g pa de toi pour dormir
je dors à l'accueil de nuit mais ça ferme
j'ai rendu les clés ce matin et pour ce soir j'ai rien
on a rendu l'appart aujourd'hui, pour la nuit on a rien du tout
plus de clés depuis midi, cette nuit j'ai rien de prévu
bonjour je confirme jeudi, j'ai rendu les clés à midi et pour la nuit j'ai rien
le foyer m'a exclu ce soir, il fait -3, je vous envoie le papier demain
je sors de maison d'arrêt sans argent, ce soir je couche dehors, sinon ok pour jeudi
mon fils de 19 ans dort dans les cages d'escalier, sinon tout va bien
le bail était au nom de mon ex, il a rendu les clés sans me prévenir, ma valise est dans l'entrée de l'immeuble
on alterne, une nuit chez les pompiers une nuit sous l'abri du stade, avec ma fille de deux ans
je sors de cure demain midi et mon ancienne chambre est relouée, j'ai pas d'endroit où poser la tête
le camping ferme samedi et après on n'a que la voiture pour cinq
Bonjour, j'ai une bonne nouvelle, l'entretien au lycée s'est bien passé et ils me prennent à l'essai lundi. Le problème est que je dors depuis trois nuits dans la laverie de la rue Thiers, la propriétaire m'a vu et elle ferme à clé ce soir. Je ne sais pas comment être propre lundi.
ma cousine part au pays vendredi et elle rend l'appart, moi et le bébé on sera sur le palier
mettez pas de courrier à l'adresse, ils ont muré l'immeuble hier, je suis avec un duvet derrière la poste
g rendu le badge du foyer a 10h, depui jmarche
je reste aux urgences la nuit en faisant semblant d'attendre quelqu'un, c'est chauffé
moi et mari et deux bébés, hôtel fini, dame dire partir, pluie beaucoup, où aller
pour la fiche je mets quoi en domicile, j'ai plus rien depuis que mon frère a changé le verrou, je me lave au gymnase
il a dit ce soir tu dégages avec tes gosses et il a mis le matelas sur le trottoir
le propriétaire a coupé l'électricité et enlevé la porte, on tient avec une bâche mais cette nuit il va geler
je suis à l'aéroport depuis cinq jours, je bouge de terminal quand les vigiles passent
merci pour la convention de stage, je la fais signer demain. autre point, la coloc s'est terminée hier, les autres ont gardé la caution et j'ai passé la nuit sur un banc du parc avec ma guitare. le 115 m'a dit de rappeler demain matin, j'ai 21 ans et un peu peur
avec mon gars on dort dans le local à poubelles, au moins ça coupe le vent
la mairie a détruit le campement ce matin, plus de tente, plus de couvertures
mon patron me logeait, il m'a viré du boulot et du logement le même jour, je suis à la gare avec mon sac
si d'ici 20h personne me répond je dors au cimetière, c'est le seul endroit calme
moin lé dan zabri bis ek mon dé zenfan, kaz la fini bril
j'avais retrouvé un logement après dix ans de rue, l'immeuble est en péril, évacué hier, me revoilà sur un carton
la serrure est changée, l'huissier a tout sorti, on dort où cette nuit avec les petits ?
le 115 dit complet encore, je passer la nuit gare avec bébé
Je ne peux pas venir présentable, je me lave à la fontaine et je couche sous le porche de l'église
fini le canapé du pote, sa copine veut plus, me voilà à la rue dès ce soir
moi pas maison, dormir dehors pont, beaucoup froid, aidez
Avec mes deux filles nous quittons l'hôtel à midi faute d'argent, j'ai appelé partout, la mairie, la paroisse, le 115, personne n'a de lit pour nous cette nuit
le squat a été vidé ce matin par les flics, on est douze sur le trottoir avec nos matelas
mon banga est parti avec le cyclone, on n'a rien pour s'abriter cette nuit
chui à la porte, mon père a jeté mes affaires, jai 19 ans et nulle part ou dormir
sortie de l'hôpital aujourd'hui et personne pour m'accueillir, l'assistante sociale dit rien de libre, je vais dormir dans le hall
je tourne dans les bus de nuit pour rester au chaud, j'ai plus de logement depuis le 3
la tente ma été confisqué, jé plu rien, jvai passé la nuit sur 1 banc
pa de toi se soir, jfai koi
j'dors dins ch'hall d'eul gare ed Lens d'puis lundi, i m'fichent dehors à minuit
On est quatre dans la voiture, les enfants font leurs devoirs sur le volant, on n'a plus de toit
patron foyer dire sortir aujourd'hui, contrat fini, je connais personne, dormir où
ma soeur m'a mise dehors avec mes sacs, ce soir je sais pas où aller
jdor ds ma caisse depui 1 semaine parkin du leclerc, il gèle
Mi lé dann somin, mi dor desou labribus, na poin kaz pou mwin
Mon employeur m'a repris la chambre en même temps que le poste, je suis dehors avec ma valise à Val-Thorens
`)
