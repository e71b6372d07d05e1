import { lines } from '../lines.ts'

/** An emergency of the body. */
export const MEDICAL = lines(`
jé mal a la poitrine é ds le bra gauche
mon mari est tombé dans la salle de bain il repond plus
fille convulse
oui pour demain enfin je sais pas, depuis ce matin ça serre au milieu du torse et je transpire tout froid
le petit a bu le produit pour deboucher l'evier
jariv plu a respiré
ma voisine a la bouche de travers et elle parle plus bien
jé coupé mon doi avec la scie sa saigne sa sarrete pa
j'ai du mal a taper, ma main gauche ne veut plus bouger depuis une heure
ma femme a perdu les eaux, c'est un mois trop tot
on vient de faire une chute d'echafaudage sur le chantier, le gars bouge plus
jé pri 2 foi mes cacheton du coeur par erreur, ma tete tourne é jé envi de vomir
Monsieur, ma mère a fait un malaise à table, elle est au sol et très pâle, je ne peux vous répondre.
pile avalée
ça m'a piqué y a 10 min, une guepe, j'ai le visage qui gonfle et la gorge qui se ferme
bébé bleu
jme sui ébouyanté la jambe ac lo des pate ya des grosse cloque
jécris pour mon père : il voit plus d'un oeil et il tombe d'un coté, ça a commencé ce midi
crache sang
désolé je suis par terre dans la cuisine, j'arrive pas a me relever, je crois ma hanche est cassée
mon collegue s'est pris une décharge electrique il est tombé
y a le bebe il a 40,5 de fièvre et il réagit plus quand je lui parle
je perd bocou de sang jsui enceinte de 3 moi
une dame dans la salle d'attente vient de s'évanouir
mon coeur i bat tro vite depui tou a leure jai des point noir devan les yeu
trop de médicaments je me suis trompée de boite et maintenant je dors debout, je sens plus mes jambes
il convulse par terre mon frere il est épileptique
je peu plus avalé ma langue est gonflé apré les cacahuete
ah et sinon je suis tombé de l'echelle tout a l'heure, je sens plus mes pieds, c'est normal ?
mon gosse sé brulé o visage ac luile
contractions toutes les 4 minutes je peux pas venir
cé pour ma grand mere, elle é tombé elle saigne de la tete é elle di nimporte koi
malaise
javais dit 14h mais la j'ai un poids sur la poitrine comme si un elephant etait assis dessus
ma fille respire tres mal elle fait des bruits en sifflant et sa ventoline marche plus
ya du san partou jé mi la min dan la machine
Bonjour Madame, depuis hier soir je ne sens plus mon bras droit et je cherche mes mots, pensez-vous que je doive m'inquiéter ?
on a trouvé le voisin inconscient dans l'escalier
le chauffage marche mal on a tous mal a la tete et ma femme est tombée dans les pommes
jsui diabetik g pri tro dinsuline jtremble
mon bébé a avalé une pile bouton je crois, il bave et il tousse
jé la gorge ki se bouche é dé plaque rouge partou, g mangé des crevette
il s'étouffe
mon mari a fait une crise, il s'est mordu la langue et maintenant il dort on n'arrive pas à le reveiller
mal poitrine. beaucoup. moi peur. quoi faire
je vais rater le rdv, un chien m'a arraché le mollet, ça pisse le sang
ma copine a acouché dan la voiture elle saigne bocou
je crois qu'il a pris trop de methadone, mon coloc, il ronfle bizarre et il a les levres bleues
papi fait un avc je croi, sa bouche é tordu
fo un medcin vite mon ami é tombé ds lé pom
depuis le coup sur la tete hier je vomis et je vois double
javel avalée
j'ai mélangé deux produits pour nettoyer les wc, j'ai les poumons qui brulent, je tousse je tousse
Mon épouse vient d'avoir une syncope. Elle a repris connaissance mais ne me reconnaît pas.
jé avalé de léssence en siphonan jcrache du sang
ça va moyen, je me suis évanouie deux fois ce matin et j'ai encore des vertiges, mais je viens quand meme
hémorragie
le tonton i respire plus, vini vite
on vien de ce faire renversé sur le passage pieton moi ça va mais mon fils parle pas
choc allergique
mon apprenti a reçu de l'acide dans les yeux
jvoi flou dun cou é jé le bra lour
un homme est allongé sur le quai il bouge plus, je vais avoir du retard
ma gamine a mangé les cachets de tension de mamie, elle est toute molle
enceinte de 8 mois et je sens plus bouger le bebe depuis hier, j'ai mal en bas et je saigne
jé lestomac ki brule jai bu dans la mauvaise bouteille c'etait du décapant
mon collègue de l'abattoir s'est planté la lame dans le ventre en désossant, il saigne
depuis dimanche j'urine du sang et là je tiens plus debout
essouflé je peu pa marché 3 metre é jé mal kan je respire
ma jambe a gonflé toute rouge depuis l'avion et maintenant j'ai du mal a respirer aussi
mon fis de 4 an il tremble é ses yeu par en arriere
on a une fille du groupe qui fait un malaise, elle transpire et elle repond pas
les eaux sont parties je suis dans le bus !!!
jé avalé une arrete elle é coincé jétoufe
ok pour mardi. dites, le monoxyde c'est grave ? l'alarme sonne et on a tous envie de vomir
mamie é tombé dan lescalié elle bouge plu sa jambe
ma pression est à 21, j'ai le nez qui saigne sans arret et la tete qui explose
jme suis planté le tournevis dan la min sa traverse
douleur horrible au ventre depuis cette nuit, je suis pliée par terre et j'ai 40
il a trop bu, il est froid et il répond plus, c'est mon cousin
jpeu pa bougé mon bra é ma bouche
Veuillez m'excuser, je viens de chuter lourdement, je saigne abondamment du crâne et je suis seul.
timoun la ka trangle, i pa ka respire
mwin la gagn in malez, mi sent mon ker i arèt
mon voisin diabétique il parle plus, il est en sueur, sa femme est pas là
elle a mangé un champignon du jardin et elle vomit sans s'arreter, elle a 3 ans
san dan les selle noir noir é jsui tou blan
je me suis brulée avec la friteuse au boulot, tout l'avant-bras la peau part
y a mon père qui s'est écroulé en sortant de la douche, j'attends quoi ?
jé fé une chute de velo jsé plu kel jour on é
serpent m'a mordu le pied il gonfle
on é a la plage mon cousin a faili se noyé il crache de lo é il é bleu
je vous écris de la main gauche la droite répond plus depuis le café
trou noir, je me suis reveillé par terre, les gens disent que j'ai convulsé
lanfan é pa bien il a le coup raide é des tache violete
j'ai posé mon insuline en double, je commence a voir trouble, qui j'appelle
colegue a le doi coupé ds la presse
ma belle-mère ne se réveille pas ce matin alors qu'elle respire
j arrive pas a arreter le saignement depuis l'accouchement, je change toutes les 10 minutes
respire plus
j'ai pris le cachet d'une copine pour dormir et depuis j'ai le coeur qui s'arrete et repart
accident de scooter là maintenant mon ami est coincé dessous
mal a la machoire et au dos d'un coup, envie de vomir, je suis en sueur, c'est peut etre rien
bb é tombé de la table a langé il vomi é il dor
jétouffe
la dame que je garde a avalé de travers, elle devient violette
je sui alergique o pinut jé manger un gato é jai le cou ki gonfle
je sais pas si je dois venir, j'ai la moitié du visage qui tombe
mon homme a le palpitan ki semballe il é gris
Désolée pour l'orthographe, j'y vois presque plus rien d'un coup et j'ai une migraine jamais eue
le gamin du voisin a mis les doigts dans la prise, il est par terre
jé tro pri de tramadol san fer expré jme sen partir
enceinte 7 mois ventre dur dur et ça descend, le papa est au travail
quelqu'un a fait une attaque devant moi au pole emploi, les pompiers arrivent pas
é grave si on crache du sang ? sa fé 2 jour é la bocou
mon grand a recu une porte de garage sur la tete, il dort tout le temps et il vomit
avc mari
elle a avalé une capsule de lessive ma petite, y a de la mousse qui sort
jme sui coupé a lartere o poigné en cassant un vere o taf sa gicle
on revient plus tard sur le rdv, là ma femme accouche dans le couloir
ma mère a des fourmi dan le visage é el di dé mot bizare
je fais une crise, mon traitement de l'épilepsie est fini depuis 3 jours et ça commence
la brulure d'hier devient noire et j'ai des frissons, fièvre a 40, je tiens pas debout
il a une plaie profonde a la cuisse, le patron, tronconneuse, on fait un garrot
j'avais dit que je rappelais mais je suis resté couché, j'étouffe des que je m'allonge, mes levres sont violettes
mon copin é alé o wc é il é tombé dedan il repon pa
chute de cheval je sens plus mes jambes
coup de chaleur je crois, mon père délire et sa peau est brulante et seche
jé mi de leau de javel o zieu jvoi plu rien
le petit s'est coincé une bille dans la gorge !!
inconscient mamie
pendant que je vous parle le monsieur du guichet vient de s'effondrer
doigt arraché
ma fille est dans les toilettes elle saigne énormément elle est enceinte de 5 semaines
moi tomber, tete sang beaucoup, dormir dormir
excusé moi jé pa pu venir jsui resté par terre 3 heur la jambe repond pa
on est intoxiqués par le rechaud, mon copain se réveille mal
piqué par une vive il fait une reaction il gonfle de partout
je tape vite : crise cardiaque de mon mari, c'est quoi le numéro
palpitassion + bra kiengourdi + jé peur
l'hémorragie reprend depuis l'opération de jeudi, le pansement est trempé
ma soeur drépanocytaire est en pleine crise, elle hurle et respire mal
jé u un choc o ventre avec le vélo é maintenan il é dur com du boi é jvoi tou noir
hypo hypo j ai pas de sucre je tombe
ma collègue vient de se renverser l'acide de batterie dessus
il é en tr1 de fer un arré cardiac c mon tonton
la vieille dame de l'immeuble appelle au secours elle est tombée et ne peut pas se lever
je ne respire que par petits coups depuis que je suis tombé sur les cotes, et ça empire
mon bébé de 2 mois refuse de boire, il est mou et tout gris
doulere poitrine
je repond vite fait, j'ai le bras gauche tout lourd et ca serre dans la poitrine depuis midi, surement le stress
ma mere parle bizar la bouche de traver depui tt a leur, on peu decalé ?
c'est con j'ai avalé de travers un truc de menage, du destop, ca brule la gorge, je bois du lait ?
le petit a 41 de fievre i convulse, jpe pa venir
mon collegue de chantier est tombé du toit il bouge plus, je suis avec lui, j'ai que votre numero sous la main
jsaigne beaucou jsui enceinte 7 moi, mon mari é au travail
je crois que je me suis coupé un bout du doigt avec la scie, ca pisse le sang, bon pour demain c'est mort
mon pere s'est ecroulé dans la cuisine, il respire bizarre, je fais quoi
jarive plu a respiré ma ventoline é vide
piqué par une guepe, la langue qui gonfle, je suis allergique, j'arrive dans 1h si ca degonfle
grand mere elle se reveille pas ce matin, elle a le sucre, je la secoue et rien
desolé jé vomi du sang tte la nui, lé papié jlé depose lundi
excusez fautes je vois plus d'un oeil d'un coup et la main droite marche pas bien pour taper
le bébé est bleu autour de la bouche il tousse plus il fait un petit bruit
mon mari il fé un malaize il transpire froid il di kil a un elefan sur la poitrine
ma fille a bouffé toute la plaquette de mes cachets en croyant que c'etait des bonbons, elle dort et je peux pas la reveiller
jme sui ebouillanté tou le dos avec la friteuse, la po sen va, fau mettre du beur ?
on est ds le bus le chauffeur vient de tomber sur le volant, il est tout blanc
j'ai pas pris mon insuline depuis 3 jours plus d'argent, je vois flou et je vomis, vous avez l'adresse du secours catholique ?
en faite je suis par terre depuis ce matin, hanche cassée je pense, je peux pas me lever pour ouvrir
Je me permets de signaler que mon voisin âgé ne répond plus, je le vois étendu derrière la vitre.
mon pote a fait une overdose il a les levre violette, on es ché moi
jai perdu lé zo é jé dé contraction tte lé 3 minute, ya pa de bus
le gaz nous a tous mis mal de tete et ma femme vient de tomber dans les pommes, le poele fume
tete qui a cogné fort a velo, je me souviens pas du trajet, j'ai vomi deux fois, je voulais confirmer je sais plus quoi
mordu par une vipere en ramassant les champignon, la jambe noir jusqua genou
mon enfan il a avalé une pile bouton, i pleur é i bave
pas de panique mais j'ai une douleur de fou au ventre a droite, dur comme du bois, 39.8, je tiens plus debout
mon frere vient de faire une crise, il tremble par terre, de la mousse, ca dure depuis 10 min
le rdv du 6 ok. sinon ma soeur elle a accouché y a 5 jours et elle saigne tellement qu'elle est toute grise
convulsion bebe
jé pri 2 foi mon traitemen pr le coeur par ereur é jsui a 35 de pou
y a eu un accident devant chez moi, une moto, le gars a la jambe ouverte, l'os dehors, personne sait quoi faire
mon fils s'etouffe avec une cacahuete
overdose
grosse migraine comme un coup de tonnerre, jamais eu ça, la nuque raide et la lumiere me fait hurler
el a manjé dé champignon du boi ma belle mere, el delire é el vomi
bébé etouffe
je peux pas signer le doc j'ai la moitié du corps qui repond plus, je tape avec la gauche, mon voisin dit avc
jété en plein soleil sur le chantié, mon colegue di nimporte koi é il é brulan il tombe
ma petite derniere a des taches violettes qui partent pas et 40, elle est toute molle
chui diabetik jtremble jvoi double jai plu de sucre a la maison
noyade a la piscine, ma niece, on la sortie mais elle respire mal, les pompiers sont pas la
bcp de sang dans les selles et je tourne de l'oeil, je note quand meme le rdv jeudi 9h
plaie au mollet qui sent mauvais, trait rouge qui monte jusqu'a la cuisse et je grelotte, c'est pour ca que je suis pas venu
le produi de piscine a fé un nuage, jé respiré, jtousse du sang
mon mari vient de faire un arret, je masse
saigne beaucoup
j'arrive plus à respirer
jarive plu a respiré
j'ai très mal à la poitrine
jai mal au coeur sa serre et mon bras gauche est engourdi
mon mari fait un malaise
ma mere a fai un malaise elle repond plus
il est tombé, il bouge plus
mon pere est tombé il se releve pa
je fais une crise cardiaque
je croi ke je fai un infartus
je saigne beaucoup ça s'arrête pas
je pert bcp de sang
je me suis coupé profond avec la scie, ça pisse le sang
ma femme est inconsciente
il es inconscien par terre
mon voisin s'est évanoui
jme sui evanoui 2 fois ce matin
ma femme accouche, là maintenant
jai perdu les eau je sui seule
je fais un AVC je crois, j'ai la bouche de travers
mon frere fait un avc sa bouche est tordu
appelez une ambulance
vite une embulance svp
il faut appeler le SAMU
apelé les pompier ma mere respire mal
mon fils a avalé de la javel
la petite a avaler une pile
le bébé s'étouffe
mon bebe setouf il devien bleu
il fait une crise d'épilepsie
ma soeur convulse
je fais une allergie, ma gorge gonfle
ma lang gonfle jai manger des cacaouete
j'ai été piqué par une guêpe et j'étouffe
je fais une crise d'asthme, j'ai plus de ventoline
crise dasme jpeu pu respiré
je vais tomber dans les pommes
j'ai pris trop de médicaments par erreur, je me sens partir
surdose de metadone mon pote se reveille pa
il a fait une overdose
on a eu un accident de voiture, il y a des blessés
acident de moto ma jambe est casser los sort
je me suis brûlé gravement avec l'huile
le poele a fumé on tombe tous on es intoxiqué
ma mère ne réagit plus, elle est toute froide
mon papi parle bizarre dun coup et bouge plu son bras
je vomis du sang
urgence médicale, venez
fo un docteur tou de suite il va mourir
je suis enceinte et je saigne
enceinte 8 moi jai des contraction tte les 5 minute
jai le coeur ki bat tro vite jvai tombé
mon fils a 41 de fièvre et il répond plus
il respir plu
ma femme fait une hémorragie
je me sui electrocuter au boulot jai mal o coeur
il est tombé de l'échelle, il a la tête ouverte
je pleure de douleur mon ventre c trop fort apelé le 15
mon frère est dans le coma on dirait, il répond pas quand on le secoue
ma fille s'est noyée, on l'a sortie mais elle respire pas
ma fille a avalé une pile
au poste de garde un client vient de s'effondrer, pas de pouls, je suis tout seul
oui merci pour l'info sur la mutuelle. là par contre j'étouffe, mes lèvres sont bleues, l'inhalateur est vide
J'ai le visage paralysé d'un côté depuis ce matin et je cherche mes mots, est-ce grave docteur, pardon, Madame la conseillère ?
tombé du toit, i bouge plus
mon fils fait une crise d'épilepsie qui s'arrête pas
je respire plus
le bébé est tout bleu il arrive pas a respirer il a mangé une cacahuete
min collègue i s'a fait écraser s'gambe par ch'transpalette, i tourne ed l'oeil, i saingne comme un pourcheau
lo vyé moun i manz pi, i boir pi dopi troi zour, zordi li rouv pi lo zyé, la fièv lé for
Je ressens depuis une heure une oppression dans la poitrine, mon bras gauche est engourdi, je crains de devoir annuler.
c'est normal de cracher du sang et d'avoir du mal a respirer depuis 2 jours ?? sinon oui je viens lundi
infarctus
mon gosse a bu tout le flacon de mes cachets du coeur, il dort je peux pas le réveiller
un résident m'a piqué avec sa seringue et depuis je gonfle de partout, j'ai le coeur qui lâche, je tiens plus debout
j'ai pris dix doliprane d'un coup pour ma dent sans regarder et maintenant j'ai très mal au foie et je suis jaune
je voulais confirmer mais ma mère fait un malaise là maintenant elle est toute grise et elle a mal au coeur côté gauche
mon diabète est à 5 grammes, je vois flou, je vomis, plus d'insuline depuis trois jours faute d'argent
m'n homme i'est tombé raide, i bouge pu
jme vide de mon sang
Mon mari fait une attaque, sa bouche est tordue.
jpense fair un infarctus
j'ai avalé de la javel sans faire exprès c'était dans une bouteille d'eau, ça me brûle dedans
le petit a la nuque raide plein de taches violettes et il gémit, 40 de fievre, le medecin rappelle pas
collègue électrisé au local technique, il réagit plus
ma mère est par terre inconsciente
malaise grave
mi gingn pi respiré, lo kér i sa arété
mon tonton la manz in pwason, li gonf, li respir pi, kosa mi fé
enceinte, je saigne beaucoup et j'ai très mal
gros douleur poitrine, bras gauche, transpirer beaucoup
il respire plus
j'saigne d'puis ch'matin cha s'arrête point, j'ai l'tête qui tourne pis j'vos tout noir
Tonton là fait une crise, il est tombé par terre, la bave sort dans sa bouche, il répond pas
dsl pas venu, crise d'asthme la ventoline marche plus jarrive a peine a ecrire
piqué par une guêpe, jai la gorge ki gonfle et la langue aussi
mon pote convulse il a de la mousse a la bouche
un gars inconscient sous le pont, il est glacé
douleur ds la poitrine depui la ronde de 3h, sueur froide, bras lourd, jattend la relève
mon bébé s'étouffe
jai pris tro de cachets sans fair expré jvoi double
AVC je crois mon mari
mon pote a pris des cachet chelou en soirée depui ce matin il se reveille pas et il respire bizare
je crois que je fais un avc, main morte
doigts coupés par la scie, beaucoup sang, seul au chantier
jme sui tailladé la main avec la scie a louvroir, sa pisse le sang on voit los, le tuteur est pas la
l'huile bouillante est tombé sur moi et la petite, sa peau part avec le tee shirt, l'eau froide suffit ?
ma petite de 2 ans convulse elle a 41 de fièvre je suis seule avec les autres, vite
un collegue a pris une overdose derriere la gare il est bleu il respire mal
jai mal a la poitrine la maintenant et le bras gauche qui serre
j'arrive plu a respirer
mon mari est tombé il bouge plus
y a plein de sang ca s'arrête pas de couler
ma mère parle bizarre et sa bouche est tordue d'un coté depuis ce matin
mon bébé a 40 de fièvre il convulse
j'ai fais un malaise je suis par terre j'arrive pas a me relever
mon fils a avaler de la javel
ma voisine respire plus elle est toute bleu
je suis diabétique j'ai plus d'insuline et je commence a voir trouble
il a pri une decharge electrique et il repond pas
enceinte de 8 mois je perd les eaux et j'ai personne
gorge qui gonfle apres une piqure de guepe, jetouffe
jai une barre dans la poitrine je transpire et jai envie de vomir vite
je me suis coupé le doit a la scie, le bout est parti
ma grand mere est tombé elle saigne de la tete et elle me reconnait pas
overdose mon coloc il a de la mousse a la bouche
je sens plus mon coté droit et je n'arrive plus a ecrire bi
crise dasthme et mon inalateur est vide
accident de voiture a l'instant, ma femme est coincé et elle perd du sang
il a mangé des champignon il vomi du sang
mon coeur bat super vite et je vai tombé dans les pomme
elle sest evanoui dans le bus et elle revient pas a elle
j'ai ma respiration qui siffle et mes lèvres deviennent bleues
le petit sest brulé avec l'huile toute la peau part
j'ai reçu un coup de fourche au ventre a la ferme, ça saigne fort
ma vue sest coupée dun coup, mal de tete terrible comme jamai
il a pris trop de medicament par erreur on peu pas le réveiller
mon pere a le visage qui tombe et il parle plus
vite une ambulance, il a chuté de léchafaudage
un serpent m'a mordu, ma jambe gonfle
je viens de me faire piquer par des frelons je gonfle de partout
moi enceinte, ventre très mal, du sang sort
doigt coupé à la scie, beaucoup de sang, ça ne s'arrete pas
dedo cortado, sangue não para
mi ariv pa respiré, la ventoline lé vide, lasthme i pran amwin
la ventoline est vide et l'asthme me prend fort
un type fait un arret cardiaque dans le bus vite
mon pere a le visage qui tombe d'un coté il articule plus
ca me serre la poitrine et ca descend dans le bras
elle a bu de la javel en croyant que c'etait de l'eau
mon fils a 41 il tremble et il me reconnait pas
je me suis ouvert la main avec le disque, je vois l'os
Ma collègue vient de tomber, elle est inconsciente, que dois-je faire ?
jarrive pa a reprendre mon soufle depui 1 heure
mon mari est diabétique, il est tout gris et il repond n'importe quoi
bebe a avalé une piece, il devient bleu
je saigne depuis ce matin je suis enceinte de 3 mois ca traverse tout
ma grand mere est au sol depuis cette nuit elle bouge pas
gorge gonfler moi, manger cacahuete, respirer dur
un ouvrier est passé a travers le toit il est inconscient
j'ai pris le double de la dose et j'ai le coeur qui s'emballe
il convulse depuis 5 minutes, j'ai mis un coussin
jai la vue double et je sens plus ma jambe
mon voisin est dans le couloir il s'etouffe
je crache du sang ce matin et j'ai de la fievre
la petite a bu le sirop entier, elle dort on arrive pas a la reveiller
grosse brulure au visage avec l'huile, la peau part
j'ai des contractions toutes les 3 minutes et personne pour m'emmener
mon frere a fait une overdose il est froid
je perd beaucoup de sang la serviette est pleine en 10 min
il s'est pris le courant, il est tombé raide
je vais m'evanouir je vois tout noir
ma femme a tres mal au ventre elle est blanche et elle transpire
asthme, plus de ventoline, ca siffle, vite
coup de chaleur, mon collegue delire sur le chantier
j'ai mangé des champignons du bois on vomit tous
mon bebe de 2 mois respire tres vite et il geint
la tete qui va exploser d'un coup, jamais eu ca, et je vomis
on a renversé quelqu'un, il bouge plus, la route de l'ecole
ma mere a une douleur dans la machoire et le bras gauche, elle dit que c'est rien
doigt coupé il est par terre il reste que la peau
mon fils fait une crise d'epilepsie qui s'arrete pas
j'ai avalé une arete elle bloque je respire mal
jé le keur ki ba tré for é jé mal o bra goche
elle s'est evanouie 3 fois dans le bus
mon petit a mis des billes dans le nez et il suffoque
j'ai une plaie au cou, ça coule fort
papa parle plus depuis 20 minutes et sa main pend
piqure de frelon dans la bouche, ma langue gonfle
la voisine dit qu'elle sent le gaz et elle a des vertiges, elle repond plus
je peux plus bouger depuis la chute, j'ai mal dans la nuque
mon collegue a la jambe coincée sous le transpalette, ca saigne fort
accouchement maintenant dans la voiture aidez nous
elle fait un malaise cardiaque je crois, elle se tient le coeur
mon copain a pris des cachets en soirée il bave et ses yeux partent
jsui tombé de lechel jarrive pa a me relevé jai froid
fievre 40 raideur dans le cou et des taches violettes sur les jambes
j'ai recu du produit dans les yeux je vois plus rien
mon grand père s'est etouffé avec la viande il est violet
mon coeur s'arrete et repart, j'ai peur d'y passer
hypo, sucre a 0,4, je tremble, je suis seul
un monsieur allongé devant l'entrée ne respire pas
la petite s'est coincé la tete et elle devient toute bleue
elle vomit du sang noir
tombé du troisieme etage mon cousin, il gemit
mon moignon saigne, le pansement tient plus, c'est trempé de sang
appelez quelqu'un je me sens partir
jai bu du deboucheur par erreur ca brule
mi gingn pu respiré, ma poitrine i ser
fausse couche en cours je crois, hemorragie
je suis paralysé du coté droit depuis le reveil
mon beau pere a fait un arret, les voisins massent
mon fils a bu du white spirit
il a plus de pouls
elle arrive plus a parler sa langue est gonflée
coupé profond a la cuisse avec la tronconneuse ca pulse
j'ai des douleurs terribles dans le ventre je tiens plus debout
jé du mal a respiré depuis que jé manjé dé crevette
papi est tombé il saigne de la tete et il dit n'importe quoi
mon mari est bleu il respire plus
suis au boulot, main dans la presse, appelez les secours
ma soeur a avalé un tube de comprimés
femme malade beaucoup, sang beaucoup, pas docteur
mon bebe est mou et il ouvre plus les yeux
Je ressens une violente douleur thoracique depuis vingt minutes.
j'ai la moitié du visage endormie et je vois trouble
mon pote a pris trop de drogue, il se reveille pas
elle convulse elle est enceinte
il vient de se faire renverser devant l'agence
brulure electrique au bras, ca fume encore
ma mere est diabetique elle est tombée dans le coma
la plaie s'est rouverte, le sang gicle
mon fils s'est pendu avec le cordon du store il respire a peine
crise d'asthme tres forte, les levres bleues
j'ai recu une barre de fer sur la tete, je vomis
depuis la piqure j'ai des plaques partout et la gorge serrée
le petit a un crayon planté dans l'oeil
ma belle mere a perdu la parole d'un coup
jsui tombé sur le do je sen plu mé jambe
il a mal au coeur, mal au bras, il est trempé de sueur
elle a fait une hemorragie apres l'accouchement elle est toute blanche
mon collegue est coincé sous la machine
j'ai inhalé du chlore au travail je tousse du sang
ma petite s'est etouffée avec un raisin
ki apeler mon mari fe 1 crise cardiak
mi vwa pi klèr, mon bra i bouz pi
pris mes insulines deux fois, je tremble et je vois flou
j'arrive plus a respirer
ma mere fait un avc
mon pere fait un infarctus
je saigne beaucoup
mon bebe respire plus
il a perdu connaissance
j'ai tres mal a la poitrine
je me suis coupé ca saigne enormement
mon fils convulse
elle a avalé des medicaments
mon mari s'est effondré
je fais une allergie grave
ma fille s'etouffe
il faut une ambulance
mon collegue est electrocuté
j'ai le coeur qui lache
mon ami est inconscient
je vais m'evanouir
il vomit du sang
j'ai recu un coup sur la tete et je vomis
mon fils a un objet planté dans l'oeil
mon bras ne bouge plus et je parle bizarrement
le petit a bu du produit pour les canalisations
il a bu de l'essence par erreur
ma fille a mangé des baies, elle est toute molle
je m'etouffe
je perds du sang
je fais une hemorragie
je crois que je fais un infarctus
mon mari a une douleur dans la poitrine
ma mere a la bouche de travers
mon pere ne se reveille pas
mon bebe est tout bleu
mon fils a avalé une pile
j'ai avalé un produit menager
elle est tombée elle bouge plus
il est tombé d'une echelle, il repond pas
brulé au bras jusqu'a l'os
j'ai la gorge qui gonfle apres la piqure
je suis tombé je peux pas me relever
ma femme accouche dans la cuisine
j'ai les jambes paralysées d'un coup
asthme tres fort j'ai plus rien
mon voisin est par terre devant la porte
mon coeur bat tres vite et je vois noir
il tremble de partout et il bave
ma grand mere ne respire presque plus
je me suis coupé une veine au travail
mon collegue a pris le courant
elle a pris trop de medicaments
la petite a 42 de fievre et elle convulse
je me vide de mon sang
il a fait un malaise il est gris
jé avalé d la javel
je reponds vite jai une barre dans la poitrine et le bras gauche engourdi depuis 1h
mon mari est tombé dans la douche il repond plus
jarrive pas a respirer
je sais pas si je viens, ma bouche est toute tordu d un coup et je parle bizarre
la petite a avalé le produit pour la vaissel
perds bcp de sang suis enceinte de 5 mois je me sens partir
Bonjour, ma mère est très confuse depuis ce matin, elle ne reconnaît plus personne et ne tient plus debout, je suis seul avec elle.
mon bebe a 41 de fievre et il est tout mou
desolé pr le rdv, mon collegue convulse par terre on attend de laide
jai plus d insuline depuis 2 jours je vois trouble je vomi
a l aide mon pere sétouffe
je me suis entaillé la main avec la meuleuse ca pisse le sang ca s arrete pas
jai le visage qui gonfle et la gorge qui serre apres une piqure de guepe
grosse douleur au coeur la, je m assois, on verra pour demain
mn frere a pris trop de drogue il est bleu
ma femme perd les eaux elle est a 7 mois et ca saigne
jai pris le double de mes cachets de tension par erreur et la jarrive plus a me lever tout tourne
il est inconscien
mwin na mal dan pwatrine, mi gagn pi respiré
tombé de lechelle je sens plus mes jambes
pour vendredi oui mais la je crache du sang depuis hier soir et jai pas de medecin
chauffage qui pue, on a tous mal a la tete et ma fille vient de sevanouir
voisin par terre dans lescalier du sang derriere la tete il bouge pas
crise d asthme plus de ventoline vite
La moitié de mon visage ne bouge plus et je vois double depuis tout à l'heure, est-ce que je maintiens le rendez-vous de 15 h ?
je saigne beaucoup depuis ce matin
mon bébé respire mal
j'ai très mal a la poitrine et ça descend dans le bras
mon pere est tombé il parle plus et sa bouche est de travers
ma femme a pris beaucoup trop de doliprane pour ses dents, elle vomit et elle est jaune
mon fils fait une crise, il tremble par terre et repond pas
je pourrai pas pour 14h je n'arrive plus a respirer
mon voisin est inconscient dans l'escalier
il a trop pris de drogue il est tout bleu
je suis enceinte de 7 mois et je perd les eaux
moi coeur mal beaucoup, bras gauche dormir, transpire
bebe chaud 41, pas reveiller bien
j'ai avalé de la javel par erreur
le petit a bu du produit pour deboucher
jme suis coupé la main avec la scie sa pisse le sang
Bonjour, je ressens une oppression dans la poitrine depuis une heure, est-ce raisonnable de venir ?
mon mari diabetique ne se reveille pas
j'ai la moitié du visage paralysé ce matin je bave
ma mere setouffe avec un morceau de viande
proszę aide, bébé il a mangé cacahuète, visage gros, pas respirer
je vais bientot tomber dans les pommes, je vois tout noir, je suis seule
jai vomi du sang cette nuit deux fois, mais je viens quand même
mon collègue vient de convulser sur le chantier il a de la mousse a la bouche
accident de scooter, ma jambe est cassée l'os sort
le vieux d'a coté a fait un malaise, il a les levres bleues
jarrive plus a parler bien, mon bra droi il bouge plu
plus d'insuline depuis 3 jours je tremble et je vois flou
enceinte 8 mois et le bébé bouge plus depuis hier
maman elle repond pas elle est par terre
grosse crise dasthme, plus de ventoline
jai pris trop de subutex jme sens partir
mon copain a fait un mélange alcool cachets, il ronfle bizarre impossible de le reveiller
brulé a l'huile tout le bras, la peau part
je me suis evanoui 2 fois ce matin, le rdv faut annuler
oui ok vendredi, la je vous laisse ma fille fait une convulsion
mon petit a avalé mes somniferes il tient plus debout
bébé 2 mois, fièvre, il boit plus, tout mou
malade grave, sang dans caca beaucoup, moi tombe
mon frere a chuté de l'echafaudage, il respire a peine
serré le coeur, je peux pas monter l'escalier, j'ai des sueurs froides, c'est l'age sans doute
j'ai mal a la tete comme un coup de marteau d'un coup et je vois plus de l'oeil gauche
mon tonton alcoolique a arrêté d'un coup, il tremble, il voit des bêtes, il délire
un serpent a mordu mon fils, sa jambe devient noire
mwen ka senyen anpil, tèt mwen ka viré
mon lestoma i sèr amoin for, mi gingn pi respiré
ti bébé la i respir mal, li lé tou blé
papa tonbé atè, i pa ka réponn
mo kè ka fè mo mal, mo pa pouvé respiré
la formation cariste cest bon jai le test mardi, le moniteur dit que je suis pret et que je conduis mieu que lui. par contre la depuis une heure jai une grosse douleur dans la poitrine qui descend dans le bras gauche et je transpire beaucoup, je pense que cest le stress. vous avez l'adresse du centre svp
Merci pour le rappel, je confirme le rendez-vous, j'ai préparé la liste des entreprises comme demandé et ma lettre est corrigée par ma nièce. Je vous préviens que mon écriture est drôle, depuis ce midi la moitié du visage ne bouge plus et ma main droite lâche tout. J'attends que ça passe. À vendredi donc
pour le stage au garage le patron est d'accord il signe la convention demain matin faut juste le cachet de chez vous. moi je suis a la maison avec mon pere, il est tombé de l'échelle, il saigne de l'oreille et il se reveille pas quand je le secoue. je vous rappelle apres pour la convention ok
Rebonjour, le simulateur dit que j'aurai 310 euros de prime d'activité, c'est mieux que rien. Le reste du dossier je le finis avec ma fille dimanche. Là je suis allongée, enceinte de sept mois, je perds beaucoup de sang depuis une heure et le bébé ne bouge plus, j'attends mon mari qui finit à vingt heures. Bonne soirée à vous
Voilà mon CV corrigé, j'ai enlevé la photo et mis les dates à droite comme vous aviez dit. Il me reste la lettre, je bloque sur le début. Excusez les fautes, j'ai mangé une mangue chez ma tante et depuis dix minutes ma langue gonfle, ma gorge se ferme et je siffle en respirant. Vous préférez que je l'envoie en PDF ?
ok pour l'atelier mobilité je viendrai en trottinette c'est plus simple que le bus 6. ma soeur m'a parlé d'une aide pour un vélo électrique, vous savez si on y a droit ? je suis avec elle, elle a pris un truc en soirée, elle est toute bleue elle respire une fois toutes les vingt secondes. sinon l'atelier dure toute la matinée ?
j'étouffe aidez moi
je me suis coupé très profond ça saigne
je me suis entaillé la main profondément
coupure profonde ça saigne fort
je viens de me faire renverser
une voiture m'a renversé
mon coeur me fait mal et j'ai le bras lourd
my mother collapsed
mon fils s'est fait mordre par une vipère
j'ai des palpitations je sens que je vais tomber
j'ai respiré du gaz j'ai la tête qui tourne
mon pied est noir et je tremble de fièvre
j'accouche là
mon manman i respire pi
le petit a bu du destop, sa bouche brûle, quel numéro svp, sinon tout va bien
je me suis trompé dans mes cachets pour le coeur j'ai doublé la dose, vous pouvez me rappeler
ma belle-mère s'est effondrée dans l'entrée, ses yeux sont ouverts mais elle parle plus
mon fils a reçu la balançoire sur la tempe, il dort et quand je le réveille il vomit
je respire comme dans une paille depuis ce matin et ma ventoline marche plus
une poutre est tombée sur mon collègue, il a la jambe retournée et il blanchit
Bonjour, je devais vous renvoyer le formulaire signé mais je n'y arrive pas. Depuis le repas ma main droite tombe, ma bouche bave d'un côté et j'écris avec la gauche. Mon mari est au travail jusqu'à 18h. Je préfère attendre ou appeler quelqu'un ?
mon père a avalé de travers, il est violet et il se tient la gorge
jai les jambes qui répondent plus depuis la chute du lit superposé ce matin
ma fille de 16 ans a bu une bouteille entière de vodka, elle est froide et elle se réveille pas
je suis à 8 mois et depuis hier le bébé bouge plus, j'ai mal en continu
on a mangé des champignons du bois, mon mari voit double et transpire, moi j'ai des crampes horribles
une brûlure à la soude au travail, la peau est blanche, le chef dit de mettre de la crème
ok pour le 21 à 10h avec le CV imprimé. là je finis vite parce que mon coloc diabétique s'est piqué deux fois, il délire, il reconnaît plus personne et il est trempé de sueur, je sais pas s'il faut du sucre
le bébé de ma soeur fait des pauses quand il dort, il devient gris et il repart
j'ai un point atroce au mollet et d'un coup plus de souffle, je crache rose
mon grand-père est tombé du tracteur, il a un trou dans la tête
madame à côté moi dans bus, elle trembler, yeux blancs, chauffeur pas arrêter
la plaie de mon pied sent mauvais, trait rouge jusqu'au genou et 40 de température
ça fait vingt minutes que ma soeur saigne du nez avec les caillots, elle tourne de l'oeil
la batterie m'a éclaté au visage, tout est laiteux devant moi et ça pique atrocement
mon papa lé tonbé dann kour, li ronfle bizar é li réveil pa
opéré du coeur en 2012, jamais eu de souci depuis, et là ça serre à crier et je vois des étoiles
j'ai mon diplôme de secouriste mais je panique, ma fille est sous le tracteur, elle respire à peine
mon mari ne parle plus droit depuis dix minutes, sa bouche est de travers
jariv plu a respiré la ventoline fai plu rien
ma mère est tombée dans la cuisine, elle ne réagit pas quand je l'appelle
Je perds énormément de sang, je suis enceinte de cinq mois
moi coeur très mal, tomber, pas lever, seul maison
J'ai la main passée dans la machine, ça pisse le sang, le garrot tient pas
jvoi plu dun oeil dun cou é jai la moitié du visage endormi
mon coloc diabétique est inconscient, il a fait son insuline sans manger
timoun an mwen pa ka respiré, i vin blan, vini vit
40 de fièvre, la nuque raide, des taches violettes sur les jambes depuis ce matin
on s'est chauffés au brasero, tout le monde vomit, la petite s'est évanouie
il a pris trop de truc, il ronfle bizarre, lèvres bleues, pas moyen de le réveiller
le maçon d'à côté est tombé du toit, sa tête saigne et il délire
j'ai une barre dans la poitrine et le bras gauche qui s'endort, je transpire
le bébé est tout bleu et tout mou, je fais quoi
mon collegue a pri le jus sur le chantier il bouge plu
piqué par une guêpe, la langue gonfle, j'ai du mal à avaler et ça siffle
ma fille a bu le déboucheur, elle vomit et se tient la gorge
mon père convulse, vite
Pépère s'étouffe avec sin morciau d'viande, i d'vient tout bleu, quo qu'in fait ?
`)
