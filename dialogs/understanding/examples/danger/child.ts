import { lines } from '../lines.ts'

/** A child in danger. */
export const CHILD = lines(`
mon fils revient de chez son père avec des marques dans le dos, il veut pas dire
ma petite de 6 ans fait des dessins bizarres et dit que tonton joue avec sa culotte
la nounou le secoue quand il pleure, je l'ai vue par la fenetre
j'ai crié et j'ai tapé mon bébé, j'ai peur de moi, je sais pas à qui le dire
mon gamin a plus mangé chez sa mère depuis deux jours, elle est jamais là
ma fille elle se cache sous la table des que son beau pere rentre, il la corrige a la ceinture
je suis a bout avec le petit, hier je l'ai lancé sur le canapé trop fort
J'ai seize ans, mon père me frappe et je ne veux plus rentrer à la maison.
elle a 14 ans et un homme de 40 ans vient la chercher tous les soirs en voiture
mon ex part en boite et laisse le bébé seul dans l'appart
il est rentré d'un week end chez papa avec une brulure de cigarette sur la main
ma fille de 13 ans a fugué depuis dimanche, elle est avec des grands qui la font boire
quelqu'un demande des photos nues à mon fils sur snap et le fait chanter, il a 12 ans
le papa veut partir avec les enfants au pays sans me dire et il m'a écrit qu'il les rendrait pas
mon mari punit le grand dehors la nuit en slip sur le balcon, il a 8 ans
ma fille dit que le moniteur la touche a la piscine
mon bébé il pleure tout le temps, j ai peur de le secouer encore
mon fils est harcelé au collège on le frappe tous les jours dans les toilettes
ils l'enferment dans la cave quand il fait pipi au lit
je viens pas jeudi, le petit a un bras cassé et c'est son père qui lui a tordu
mon grand frère me fait des choses la nuit j'ai 15 ans j'ai peur d'en parler
ma belle mère veut faire exciser la petite pendant les vacances au village
enfant pas manger, papa taper enfant beaucoup, moi pas savoir qui appeler
on veut marier ma fille, elle a 15 ans, son pere a deja dit oui
la garde a lieu chez lui et il consomme de la drogue devant eux, la petite a ramassé une seringue
il lui met la tete sous l'eau froide pour la calmer, elle a 3 ans
elle a 11 ans et son grand père dort avec elle, elle me supplie de plus y aller
hier soir mon compagnon a giflé ma fille tellement fort qu'elle saigne de l'oreille
mon fils de 9 ans a dit à la maitresse que papa le frappe
ca va pas chez moi, maman boit et elle nous laisse sans manger moi et ma ptite soeur
les enfants voient tout, il a tapé le petit qui voulait me defendre
mon ado se prostitue je crois, elle a 15 ans, elle revient avec de l'argent
bébé secoué
enfant battu
enfant en danger
attouchements sur ma fille
enfants maltraités
je fais l'ecole a la maison car le surveillant a coincé ma fille dans les vestiaires et l'a tripotée
les voisins tapent leurs gosses, ça hurle tous les soirs, je dis quoi à qui
le petit du rez de chaussée est seul toute la journée, il a 4 ans, il mange ce qu'on lui donne par la fenetre
ma soeur frappe ses enfants avec le cable du telephone
mon neveu a des bleus et il a maigri, chez ma belle soeur ça va pas du tout
la copine de ma fille, 12 ans, dit que son papa vient dans son lit
Je garde une enfant dont le dos est couvert de traces de coups. À qui dois-je le signaler ?
chez mon frère les gosses dorment par terre, ils sont sales et il les tape pour un rien
y a un bébé qui pleure depuis ce matin a coté et personne ouvre, je crois qu'il est seul
un monsieur traine devant l'ecole et a voulu faire monter la petite voisine dans sa voiture
mon petit fils a peur de sa mère, elle lui donne des coups de cuillère et le prive de repas
la gamine que j'ai en stage de troisième m'a dit que son beau père la bat
la nièce de mon mari a 13 ans et elle est enceinte, on dit que c'est le beau père
mon filleul me dit que papa lui fait mal la ou il faut pas
ma collègue laisse son fils de 5 ans dans la voiture toute la journée au soleil
le fils de ma compagne est attaché à son lit par son père quand il est en garde la bas
chez l'assistante maternelle les bébés sont enfermés dans le noir et elle leur crie dessus
ma petite soeur a 10 ans, maman la tape, je suis parti de la maison et je peux rien faire
mes petits enfants sont chez une mère qui se drogue, ils ont rien mangé hier
la fille de la boulangère, 10 ans, est rouée de coups par son oncle, tout le village le sait
mon cousin de 14 ans il dort dehors car ses parents l'ont mis a la porte
je suis pas venu car j'accompagnais ma voisine au commissariat, son gamin a été violé
gosses battus
au foyer où il est placé mon fils se fait frapper par les éducateurs
ma nièce a été tripotée par le prof de sport elle ose pas le dire a sa mère
le bebe de ma cousine il a des bleus sur les jambes, 4 mois, c'est pas normal
papa tape
jé vu ma tante bruler la main du ptit avec le fer
on frappe mon petit frère à la maison
il tape les petits
elle frappe son fils
mon fis é batu par son pere
ma fiye di ke papy la touche o zizi
le peti a dé bleu kan i revien de ché son papa
mon bo pere i me tape jé 14an
ma vwazine elle tap son bébé jentan a traver le mur
mon ex i secou le bb kan i pleur
jé peure pr mé enfan leur pere é dangereu avek eu
ma fiye a 12 an é ya un grand ki la menasse de viol a lécol
mon pti garçon il se fé frapé ché la nourisse
i la ataché ma fille o radiateur pr la punir
moi fille 8 ans, papa toucher elle, moi pleure, kel numéro
inceste
mon fisse i veu plu alé o foiyer le grand le viole
jcroi ke mon mec touche ma gamine jsui en pannik
jsai plus kwa fer jai taper tro for mon gosse il a la levre ouverte
ma ptite seur maman la prive de mangé et la mé dehor
ma niesse elle a été abusé par son cousain elle a 9an
marmaille la i gingn coud baton tou lé jour, son papa lé soul
le bebé é tou seul dan lapart den fasse depui yer
mon gran il a 7 an é sa mere le brule o sigarette
les gosse du 2em il on fain é son enfermé, lé paren son jamé la
a lecole jai di au directeur ke mon fils se fé raketté é cogné, i fé rien, yer il ma di le zot lon étranglé
un tipe sur tiktok a doné rdv a ma fille de 11an é elle veu y alé
jai 13an jutilise le tel de maman, mon papa nous frap, aidé nou
mes enfan son plasé é lotre ado fé dé chose sexuel a ma plus petite
le peti cri dan la nui i di ke le copin de maman lui fé mal
jé retrouvé dé foto de gamine nu dan lordi de mon mari, é y a la notre
anfan maltrété
i bat ma fille
bébé frapper
ya la mère dun copin de mon fils ki lui fait boir de la biere et le tap pr rigolé, il a 6an
ma gamine veut plus enlever son pull même quand il fait chaud, elle a des traces sur les bras, c'est son père j'en suis sûre
je suis nounou et le petit que je garde arrive avec des brulures rondes comme des cigarettes, la maman dit que c'est des boutons
mon ex rend la petite avec des bleus ds le dos chaque dimanche, elle di ke papa se fache
pour la garde c'est compliqué, mon nouveau copain corrige mon fils au ceinturon et j'ose rien dire
le gamin du dessous pleure toutes les nuits, la mere part le soir et il a 4 ans tout seul
ma fille ne veu plu alé ché tonton, el di kil la touche la ou fau pa
j'ai craqué hier j'ai secoué le bebe, il est tout mou depuis, j'ai peur qu'on me le prenne
c'est pas vos affaires mais les petits d'a coté fouillent les poubelles pour manger, 5 et 7 ans
mon mari frape le grand a cause de lecole, il a lé levre fendu, on peu decalé le rdv ?
je peux pas venir mes enfants sont avec leur pere il a bu et il conduit avec eux, il a deja failli les tuer
ma niece de 13 ans voit un homme de 40 ans qui lui fait des cadeaux, elle dort chez lui
jai tapé mon fils tro for, il a le bra ki pend, jsui un monstre
à la formation une fille mineure m'a confié que son beau-père entre dans sa chambre la nuit
ma soeur laisse ses petits enfermés ds le noir quand elle travaille, j'ai entendu qu'ils criaient
le fils de ma copine, 6 ans, on l'attache a la chaise pour qu'il bouge pas. elle trouve ça normal
il fau ke je parle de mon gamin il a di a la maitresse ke papi lui montre son zizi
bonjour pour le document oui, autre chose aussi le petit de mon frere est tout maigre ils lui donnent pas a manger punition
mon ado de 14 ans a ete filmée nue par un garcon et il la menace de tout publier si elle revient pas chez lui
la belle mere plonge ma fille ds leau glacé kan el fé pipi o lit, jai pas la garde
je bosse de nuit et je laisse la petite de 3 ans seule, j'ai pas le choix, hier elle a allumé le gaz
j'ai 16 ans je suis a la mission locale, mon pere me tape avec le cable du chargeur
ojourdui jai vu le voisin trainer son gosse par les cheveu ds lescalier
en Algerie ils veulent exciser ma fille pendant les vacances, son pere a deja les billets
mon fils est revenu de colo il parle plus, il a du sang dans son slip, j'ose pas demander
ma petite fille me dit mamie ne me ramene pas chez maman, elle me fait mal. que dois-je faire ?
elle est gentille ma soeur mais quand elle a bu elle jette le bebe sur le lit comme un sac
lé enfan de mon copin i mange kune foi par jour é i son enfermé a clé
le moniteur de foot envoie des photos de lui a mon garcon de 11 ans et il lui demande les siennes
jpeu pa venir ya mon ex kié venu prendre le petit de force il menace de lui faire du mal
ya un bébé ds la voiture au parking en plein soleil depuis 1h personne revient, je suis devant votre agence
moi 15 ans, mon oncle faire travailler moi jour nuit, pas ecole, pas manger si pas argent
mon mari a serré le cou de notre fille parce qu'elle a repondu, elle a 9 ans
jsui debordée jarive plu a mocupé dé petit, sa fé 2 jour kil on rien mangé é jreste o lit
la fille de la dame chez qui je fais le menage dort dans le placard, elle a des traces aux poignets
mon compagnon dit que c'est un jeu mais il prend son bain avec ma fille de 10 ans et ferme a clé, elle pleure
jai apri ke la nounou met du sirop pr dormir ds lé bibron é kel tape, g retrouvé dé trace de main
vous connaissez quelqu'un pour un signalement ? c'est pour le petit du 2e, il a le visage tumefié et il va plus a l'ecole
le grand frere fait des choses au petit, je les ai surpris, je sais pas a qui en parler j'ai honte
ma fille de 12 ans a fugué depuis hier soir, elle est avec des grands qui la font monter dans des voitures
fille abusée
desolee je reponds mal, mon fils a eu la tete cognée contre le mur par mon frere, c'est lui qui le garde quand je viens a vos rdv
le gosse a ma voisine 7 an il ma demandé si je pouvai le caché, son pere alé rentré
ma belle fille prive le petit d'eau pour le punir, il est tout sec le pauvre
je suis enceinte du mari de ma mere, j'ai 16 ans, c'est pour ca que je viens plus a la mission locale
enfant frappé
on lui fé du mal a mon fis kan il va ché son pere, il a dé griffe partou
le petit a peur du bain depuis que le copain de ma mere le garde, il m'a montré ou il l'a touché
bebe secoué
mon fils maltraité
mon mari frappe les enfants
mon mari frape le peti
mon ex tape ma fille
son pere tape sur le petit avec la ceinture
mon fils a été touché par son oncle
le tonton a toucher ma fille ou il fallai pas
on a violé ma fille
ma fille me di kon la violé elle a 9 an
ma fille est maltraitée par la nounou
la nounou secou le bebe
j'ai secoué mon bébé, j'en pouvais plus
jai peur de faire du mal a mon bebe
mes enfants sont en danger chez leur père
les enfan son en danger ches la voisine
la voisine bat ses enfants, je les entends crier
le voisin tape son fils tt les soir
les enfants ont rien mangé depuis deux jours chez leur mère
le petit d a coté reste seul la nuit il a 3 an
mon fils se fait harceler à l'école
ma fil est arceler o college elle ve plus y allé
mon fils a disparu depuis ce matin
jtrouve plus ma fille elle es pas rentré de lecole
mon beau-père me frappe, j'ai 15 ans
jai 14 an mon pere me tape
ma belle-fille est battue par sa mère
le bebe a des bleu et la nourice di rien
un homme envoie des photos de sexe à ma fille de 12 ans
un adulte demande des photo nue a mon fils sur le jeu
mes enfants sont enfermés dans la cave par leur père
leur pere les laisse dans la voiture des heure sans manger
enfant maltraité à côté de chez moi, que faire
jveu signaler une petite ki es batu
mon ex a enlevé mon fils
il a kidnaper mes enfant il veu partir au pays avec
ils veulent exciser ma fille au pays
leur mere boit et elle les tape
je frappe mon fils et j'arrive pas à m'arrêter
inceste dans ma famille, le grand-père avec la petite
le prof de foot est pedofil il touche les garson
ma niece de 13 an on veu la marié de force
ma soeur de 14 ans, ils veulent la marier au pays cet été, elle pleure tout le temps, ma mère dit tais toi
jveu porter plainte contre le pere de ma fille, il la laisse seule a 3 ans avec le chien dangereux et il la tape
on abuse de ma fille
zenfan d'à côté i gingn coup tou lé zour
j'ai peur pour mes enfants ce week end, leur père les a ramené la dernière fois affamés et avec une brûlure de cigarette sur le bras
jai 16 ans et mon père me cogne depui toujours, la conseillere croit ke cest le foot mes bleu
mon ptit frere se fai violer par son cousin
mon pere frappe ma petite soeur
un petit attaché dans le camp à côté, il mange pas
jai craqué jai tapé ma fille trop fort elle saigne de la bouche, je suis a bout avec les 4, aidez moi
mon ex a secoué le bébé parce qu'il pleurait, il est tout mou, pardon pour le rdv de demain
tit somenn, le voisin la tiré son ceinture sur son zanfan dan la cour, li saigné, person i di rien
Mon enfant il fait pipi au lit depuis que le cousin garde lui, il dit le cousin fait mal aux fesses
chés gamins d'à côté i dorment dins l'cave, i crèvent ed faim
Mon voisin roumain aussi il fait mendier les enfants toute la journée et le soir il frappe si pas assez argent
Le garçon de mon amie, il dort sur le balcon dehors parce que son beau père le puni, il fait froid, il a 6 ans
j'ai retrouvé ma petite de 3 ans avec des bleus sur les cuisses en rentrant de chez la nounou, c'est pas la première fois
jvoulai dire aussi ke ma mere enferme mes deux petit frere ds la chambre san manger kan elle va voir son mec
ti fiy la kaz akoté i dor déor kan son papa lé sou, li na sink an
le prof de judo a déshabillé mon fils
mon fils de 10 ans se fait frapper par son éducateur au foyer, il m'a montré ses bras dimanche
papa de ma fille il la brûle avec la cigarette
mon fils revient de chez son père avec des marques de ceinture dans le dos, j'ai les photos, je fais quoi avant vendredi ?
La mère laisse le nourrisson seul toute la nuit pour aller travailler, on l'entend hurler à travers la cloison.
petit frere martyrisé par mon pere, 119 c bien le num ?
dimanche j'ai vu mon gendre mettre la tête du petit sous l'eau froide pour le punir, il suffoquait, ma fille dit rien
Mon petit-fils vit dans une maison sans chauffage ni repas, ses parents se droguent devant lui, il a quatre ans.
il bat les petits quand je suis de nuit
trois enfants seuls dans l'appart, pas de parents depuis samedi
tonton ma toucher kan jété petite et la c ma soeur
ma niece de 12 ans est frappé par sa mere tout les jour, est ce ke sa peu etre moi ki la garde
elle prive son fils de manger et l'enferme, la voisine
ma belle mère donne des médicaments pour dormir à mon bébé quand je fais les nuits à la maison de retraite, je viens de trouver la boite
mon beau pere il tape mon ptit frere de 6 ans avec le cable de la play, moi jsui plus labas jpeu rien faire
Mon voisin maltraite son jeune garçon, j'en suis certaine.
il a menacé de noyer les petits si je pars avec eux, il est capable, il l'a déjà fait au chat
maltraitance sur mes neveux
la nounou gifle mon fils, ma fille l'a vue
min fiu i'a core été battu par ch'nouviau d'm'ex, i'a l'oeil tout noir, j'a peur d'el rindre dimanche
j'ai peur de faire du mal à mon bébé, venez
ma belle fille laisse le bébé seul des nuits entières
marmay la lé tout blé, son papa la bat ali èk in baton goyavier, mi pé pa rest san di
il a cassé le bras de mon fils de 4 ans
il touche ma fille
les timoun d'à côté ramassent à manger dans la poubelle, leur papa la bat a zot tous les jours, faut faire quelque chose
vla que l'voisin i touche les gamines du quartier, m'fille m'a tout raconté hier au soir
le mari de ma cousine frappe le bébé
un gosse tout seul a la maison, il a faim, la mère est partie depuis 2 jours
mon mari frappe notre petit tous les soir
la petite ma dit que son beau pere la touche
mon ex secoue le bébé quand il pleure
j'ai peur de faire du mal a mon bébé je craque
les enfants d'a cote sont enfermé dans le noir et il crient
mon fils a des marques de ceinture quand il revient de chez son père
ma niece de 13 ans on veut la marié de force au pays
ils donne pas a mangé aux petit, que des coup
le prof envoie des photo de lui tout nu a ma fille
mon neveu de 9 ans dort dehors, sa mère lui ouvre plus
son papa lui ecrase des cigarettes sur le bras
on ma dit que mon voisin fait travailler un gamin de 11 ans la nuit et le bat
je laisse le bebe seul toute la nuit pour aller bossé j'ai pas le choix
ma fille de 12 ans se fait frapper et racketé par son oncle ici a la maison
la nourice tape mon bébé, ya des bleu sur ses jambes
l'enfant de la voisine est attaché au radiateur
je crie et je tape ma fille je me controle plus
mon compagnon rentre dans le lit de ma fille la nuit, elle a 10 ans
y a un petit de 4 ans qui traine seul dehors pied nu tous les soir, personne le cherche
son père menace de le noyé si j'appelle la police
on force mon frère de 14 ans a vendre de la drogue, il le tabassent sinon
j'ai vu la maitresse giflé mon fils et l'enfermer au placard
mes petits enfant sont laissé sans manger chez leur mère droguée
mon fils ma dit papi ma fait toucher son zizi
la petite est maigre couverte de croute, personne la soigne, je my inquiete
il a jeté la petite contre le mur
le copain de ma soeur filme les gosse dans le bain et met ca sur internet
ma fille ado vend son corps a des adulte je sais plus quoi faire
jai 15 ans et mon père me frappe avec un baton
mon mari frappe mon fils de 6 ans
mon mari il frape ma fille de 4 an
le petit de la voisine est enfermé seul depuis deux jours il a 4 ans je l'entends pleurer
mon petit cousin de 9 ans dort dans la cave, ses parents le privent de manger pour le punir
l'enfant de la voisine ne mange pas, elle l'enferme dans le poulailler
mon mari attrape le bébé par un bras et le jette sur le lit quand il pleure
la maitresse m'a montré les dessins de mon fils, il dit que papi le touche
ma voisine laisse ses jumeaux de 3 ans seuls toute la nuit
jai peur de craker et de secoué ma fille
mon ex donne des claques a mon fils de 5 ans pour qu'il mange
Ma nièce de neuf ans m'a confié que son beau-père vient dans son lit le soir.
le petit du 4eme a des traces de ceinture sur le dos
mon fils rentre de chez son pere avec des bleus aux cuisses
ma fille dit que le moniteur lui demande de se deshabiller
il enferme les enfants dans la cave quand ils font du bruit
on entend un enfant hurler et des coups tous les soirs a travers le mur
g tapé mon fils tro for il saigne du nez
ma soeur attache son bebe dans la poussette toute la journee
mon beau pere me frappe j'ai 15 ans je sais pas a qui parler
mon petit frere mange plus, mes parents l'enferment
la nounou a brulé mon fils avec une cigarette
un adulte envoie des photos de son sexe a ma fille de 12 ans
j'ai 16 ans on veut me marier cet ete au bled
elle laisse son petit sans manger pendant deux jours
mon ex est parti avec ma fille sans prevenir et il repond plus, il a menacé de la tuer
mon conjoint a jeté la petite contre le canapé
les enfants du voisin fouillent les poubelles pour manger
j'ai perdu le controle, j'ai mis une raclée a ma fille, j'ai besoin d'aide
mon fils de 8 ans fait pipi de peur des que son pere rentre
ma fille a ete touchée par un grand dans les toilettes de l'ecole
papa frape maman et apres il nous frape nous
mon pere me tape avec le cable jai 14 an
les petits dorment dans la voiture avec leur mere qui boit
la tante des enfants les fait travailler la nuit et les bat
ma belle mere pince et mord le bebe
il donne de l'alcool au biberon pour qu'il dorme
enfan batu chez voisine, qui appeler ?
il secoue le petit tres fort des qu'il crie
mon ado est tombée dans un reseau, des hommes la payent
ma fille de 6 ans a des douleurs en bas et elle dit que c'est un secret avec tonton
mes enfants ont vu leur pere m'etrangler, le petit s'est pris un coup aussi
j'ai oublié le petit sous la douche brulante exprès je suis un monstre
sa mère le prive de repas et le fait dormir sur le carrelage
mon neveu de 10 ans est laissé seul une semaine avec des pates
le pere vient d'enlever ma fille a la sortie de l'ecole
mon fils dit que le surveillant du foyer le frappe
un bebe pleure tout seul dans la voiture fermée sur le parking depuis une heure
l'entraineur a embrassé ma fille de 13 ans
les coups pleuvent sur mes freres et moi depuis que maman est partie
elle secou son bb, jé vu, jsui la voisine
mon mari met la tete de mon fils sous l'eau pour le punir
ma fille ma di ke son cousin la touché la ou fo pa
la petite a 4 ans et elle a les bras couverts de morsures d'adulte
il fait des trucs sexuels devant les enfants
je me retiens de lui faire du mal quand il pleure la nuit
le beau pere de mon fils le fait dormir a la cave
ma fille a des traces de doigts sur le cou apres le week end chez son pere
jai giflé mon bebe j'ai honte
la petite voisine est maigre et elle nous demande du pain, sa mere la tape
mon fils de 3 ans a ete mordu par la nounou
un homme suit ma fille a la sortie du college tous les jours
mes petits sont seuls a la maison avec leur pere ivre qui hurle
ma soeur de 13 ans est enceinte de notre oncle
mon neveu a le bras cassé et son pere dit qu'il l'a merité
le pere frappe le grand avec une ceinture
il met les enfants a genoux sur du riz pendant des heures
j'ai 14 ans mon beau pere vient dans ma douche
la tata de la creche attache les petits aux chaises
mon ex drogue mon fils pour qu'il dorme
on me bat a la maison jai 16 ans je veux partir
ma fille a peur de dormir chez papi, il lui fait faire des choses
le bb ne pleure plus depuis qu'il l'a secoué
ma voisine frape son gosse avec un balai
une gamine dort dans la cage d'escalier, elle a 10 ans
les enfants mangent pas, le frigo est vide, leur mere est partie depuis jeudi
mon frere de 9 ans a avalé les cachets de maman expres
mon mari touche notre fille, je l'ai vu
la famille d'accueil enferme mon petit frere
il jete des objets sur les enfants
ma fille de 11 ans envoie des photos nue a un adulte qui la menace
enfant frapé, enfant crier, papa méchant
ma mere me frappe avec des cables et me laisse dehors la nuit, j'ai 12 ans
mon fils dit que la dame de la cantine lui tire les oreilles jusqu'au sang
son pere l'a plongé dans l'eau glacée
les coups sur mon petit frere c'est tous les jours
elle donne des somniferes a son bebe pour sortir
j'ai peur que mon mari tue les enfants
le cousin de 19 ans a violé mon fils
bebe avec fractures, l'hopital a fait un signalement, c'est leur pere
ils veulent exciser ma fille pendant les vacances
il a cassé le bras du petit en tirant dessus
mon mari frappe notre fils
le pere des enfants est violent avec eux
ma fille a ete violée
mon fils se fait frapper chez son pere
les voisins battent leurs enfants
je crois que ma niece est battue
mon beau pere me touche, j'ai 13 ans
papa me tape
ma mere me laisse seul la nuit j'ai 10 ans
mon bebe a ete secoué
j'ai peur de faire du mal a mon bebe
ma fille subit des attouchements
un enfant est enfermé chez ma voisine
mon fils est maltraité a la creche
les enfants sont en danger chez leur mere
mon ex menace de faire du mal aux petits
le petit a des brulures de cigarette
on frappe les enfants dans ce centre
ma petite soeur est forcée de se marier
ma niece de 13 ans est enceinte de son beau pere
il met le petit a genoux dans le noir pour le punir
a la creche ils attachent mon fils a sa chaise
la dame de la cantine tire les oreilles de mon fils jusqu'au sang
j'ai peur que leur pere les tue
le bebe a des fractures et c'est pas un accident
j'ai frappé ma fille trop fort
j'ai perdu patience et j'ai tapé mon fils
ma voisine crie et frappe son bebe
mon fils a peur de rentrer chez son pere, il le tape
ma fille de 14 ans a disparu depuis hier
mon beau fils est battu par sa mere
le grand pere touche la petite
une petite fille mendie toute la nuit dehors toute seule
il me tape mon pere, je suis au college
on m'oblige a me marier j'ai 15 ans
mon petit frere est enfermé dans sa chambre sans manger
la maman est ivre et le bebe est tout seul
mon mari a secoué notre bebe
les petits sont pas nourris
mon fils me dit que son pere lui met des coups de pied
ma fille est revenue avec des marques dans le dos
elle frappe les enfants
il frappe les gosses quand je suis pas la
mon beau pere tape mon petit frere avec la ceinture
ok pour lundi. je vous parlerai aussi de ma niece de 7 ans elle ma dit que son tonton vient dans son lit
la petite d en face elle reste seule tout le week end elle a 4 ans elle pleure
mon ex ramene les enfants avec des bleu a chaque fois
jai secoué mon bebe jarrivait plus a le calmer, jai eu peur de moi
il donne pas a manger au gamin quand il est puni, des fois 2 jours
Je garde le fils de ma voisine et j'ai remarqué des brûlures de cigarette sur ses bras. Que dois-je faire ?
le papa il fait des choses pas normal a ma fille elle veux plus y aller
je veux bien decaler a vendredi, la jai les services pr ma fille de 6 ans, l animateur du centre l a touchée
ma cousine enferme son fils dans la cave quand elle sort
mon mari frappe les petits kan je suis pas la
j ai 16 ans mon pere me cogne jai repondu avec le tel de ma mere
mon gosse veut plus retourner chez son pere il dit que papa le met sous la douche froide et l attache
un bebe hurle depuis ce matin a l etage personne ouvre
a chaque fois ke je craque je tape mon fils et apres je pleure, aider moi avant que je lui fasse mal pour de vrai
on oblige ma fille de 13 an a envoyer des photos d elle toute nue
oui je viens. par contre le garcon de mon compagnon il a des marques dans le dos, il dit rien, je voulais en parler a quelqun
ma belle soeur laisse ses 3 enfants dormir dans la voiture tt seul la nuit pendant quelle sort
mon neveu a 9 ans il fait la manche pour son oncle il va plus a lecole, si il ramene pas assez il prend des claques
son père l'a giflée si fort qu'elle saigne de l'oreille, elle a 5 ans
ils veulent exciser ma fille pendant les vacances au pays
la nounou maltraite mon bb jai la video
pti garson la case a coté i crie tou lé swar, son papa i bat a li
jpeux pas le laisser a la maison avec mon frere, la derniere fois il la touché. donc pas de rdv le mercredi
les petits du dessous sont seuls depuis hier, ils pleurent a la porte
jentends un bébé hurler toute la nuit chez les voisins et le père qui tape
mon ex a frappé notre fils avec un cable
la petite est revenue de chez son pere avec des bleus sur les cuisses
ma nièce de 9 ans ma dit que son oncle la touche
mes enfants n'ont rien mangé depuis hier matin, j'ai plus rien dans le frigo
le gamin d'a coté fouille dans nos poubelles pour manger, 6 ans peut etre
mon mari tape les enfants quand je suis au travail
j'ai secoué le bébé je regrette il arrêtait pas de pleurer
jai peur de faire du mal a mon bebe, je craque
oui jeudi ça va mais faut que je vous dise, mon beau fils bat ma petite fille
mon papa me tape avec la ceinture
jai 14 ans jecris avec le tel de ma mere, elle est saoule et elle nous frappe
je peux pas venir, je laisse ma fille de 3 ans seule à la maison d'habitude et la elle s'est brulée
petit garçon voisin toujours dehors la nuit, pas chaussure, pas manger
ma soeur elle attache son enfant au lit quand elle sort
l'instit pense que quelqu'un abuse de ma fille
Monsieur, je suis inquiète pour mes petits-enfants : leur mère les laisse sans manger et sans chauffage
le nouveau copain de mon ex regarde ma fille sous la douche
mon fils de 12 ans a fugué dimanche, on sait pas ou il est
un monsieur de 40 ans ecrit a ma fille de 13 ans et veut la voir a l'hotel
el padrastro de mes niños il les enferme dans el placard pour punir, moi je suis trabajando
ils font travailler le gosse au marché, il va pas a l'école, il a 10 ans
ma gamine dort par terre chez son pere et il l'enferme dans la cave
papa a touché mon zizi, mon fils m'a dit ça hier soir
dsl pas dispo, je suis a la gendarmerie, la nounou a tapé mon bébé
elle laisse ses 2 enfants dans la voiture tout l'apres midi en plein soleil
ya une gamine toute seule au square tous les soirs elle dit que maman revient pas
mon cousin 8 ans il a des marques de ceinturon plein le dos
ma fille placée se fait frapper dans sa famille d'accueil
des grands du quartier forcent mon fils de 13 ans a vendre la drogue
mari taper petit avec baton, moi peur parler
mon enfant pas mangé deux jour, moi pas argent, aide
ma fille a 15 ans, des hommes la font monter dans des voitures contre de l'argent
on veut exciser ma petite fille au village
jai frappé mon fils trop fort hier, son nez saigne encore, je sais plus me controler
bebe 8 mois la maman fume du crack a coté de lui, c'est ma belle soeur
la voisine crie sur ses gosses des horreurs et on entend les coups, ça dure depuis des mois
mon ex a enlevé les enfants, il devait les rendre dimanche
il donne de l'alcool au petit pour qu'il dorme
on a trouvé un petit de 4 ans pieds nus dans la rue, personne le cherche
mes freres et soeurs ont faim, maman est partie ya 5 jours, c'est moi la grande j'ai 16 ans
le petit a peur de rentrer chez lui, il se pisse dessus quand son père arrive
le prof de sport a mis les mains dans la culotte de ma nièce
ma fille me dit que papi lui fait des bisous bizarres la ou faut pas
il le prive de manger pour le punir, l'enfant est tout maigre, je suis la tante
c pour mon rdv, la je garde le fils de ma pote, il est couvert de brulures de clope je fais quoi
mes jumeaux sont chez leur mère elle boit, elle les oublie a l'ecole jusqu'au soir et elle les gifle
ptite ki pleur tt la nuit, les parents son pas la, on tape a la porte sa repond pas
mon garçon se fait racketter et tabasser au college, il veut plus sortir
un gamin de 14 ans arrivé seul du pays, des hommes le tapent et lui prennent ses sous, je le connais de la mosquée
quand je suis a mon stage mon mari laisse le bébé seul pour aller au café
je sais pas si ça vous regarde mais la petite d'en face a 5 ans et elle mange que quand je lui donne
ti baba la lé tousel dan la kaz dopi yèr, li plèr
papa la i tap marmay la ek in fil kourant
ti moun lan pa manjé dépi yè, manman'y pa la
bopè-a ka touché ti fi-a, i di mwen sa
vwazin mwen ka bat piti-a ki on baton tou lé jou
mo timoun fen, i pa gen anyen pou manjé annan kaz-a
zot i kit le ti gason an deor la nuit, li na sink an
Oui pour le rendez vous du 14 je viendrai avec ma fiche de paie et le papier de la creche. Pour la garde je m'arrange avec mon frere. Sauf que la petite revient de chez son père avec des marques de brûlure dans le dos, deux fois déja, et elle hurle quand il arrive la chercher. A part ca le travail au pressing se passe bien
Bonjour, oui j'ai reçu la convocation, je serai là avec ma carte et le justificatif de la CAF. Si possible pas trop tard car je finis le service du midi à 15h. Je pars au travail à 5h et ma fille de trois ans reste toute seule enfermée dans la chambre jusqu'à mon retour, j'ai personne depuis un mois. Merci et à lundi
La semaine type chez nous c'est école, cantine, garderie, et moi au drive de 11h à 19h, mon copain s'occupe du bain et du repas, il cherche aussi du boulot. Je suis inquiète car mon fils m'a dit hier que mon copain lui touche le zizi sous la douche et que c'est un secret. Est ce que la garderie peut aller jusqu'à 19h30 ?
coucou pour le rdv du 19 cest ok on vient a deux avec mon mari pour parler de son cap et de mes horaires. je suis un peu perdu avec ma petite soeur de 13 ans chez mes parents, ils l'emmènent au pays samedi pour la marier à un cousin et elle m'a supplié au tel. vous fermez à quelle heure le 19
Merci pour l'appel, la place en crèche AVIP c'est exactement ce qu'il nous faut, mon mari est d'accord. Je peux passer la visite le 21. Par contre je dois vous demander un conseil, ma belle-mère punit mon aîné de quatre ans en l'attachant au radiateur dans le noir et ce matin il avait les poignets en sang. Faut-il son carnet de vaccination pour la visite ?
Bonjour, merci de décaler à la semaine suivante si possible, car mon service à la cantine est prolongé jusqu'au 30 et j'ai besoin de ces heures. Mon contrat est joint. Je garde aussi les enfants de mon voisin depuis peu et je m'interroge, il donne des somnifères au bébé pour sortir la nuit et hier j'ai trouvé le petit tout mou, la couche pas changée depuis deux jours.
un gamin hurle et pleure chez mes voisins tous les soirs
j'entends la petite d'à côté se faire taper
ma fille de 12 ans est enceinte
mes petits ont peur de leur beau-père
leur père veut pas me rendre les petits
son père l'a pas ramenée dimanche et répond plus
la petite de la voisine est seule toute la journée
un homme suit ma fille quand elle sort du collège
un type en voiture aborde les gamines devant l'école
ma fille a été suivie par un adulte
la fille de ma compagne a huit ans, elle mange debout dans le garage et elle dort avec les chiens
mon ex dit à notre fils que s'il raconte ce qui se passe sous la douche il tuera le lapin
le garçon du dessus a appelé au secours par le balcon, son père l'a rattrapé par les cheveux
ma mère met du piment dans la bouche de mon petit frère et elle l'attache au pied du lit
Bonjour, je ne pourrai pas assister à la visite de l'entreprise vendredi. Ma fille de cinq ans est rentrée de chez sa grand-mère avec la culotte tachée et elle refuse qu'on la lave. Elle dit que papi a joué au docteur. Je ne sais pas si je dois aller à l'hôpital ou au commissariat.
j'ai 14 ans j'écris du tel de ma mère, mon beau-père me force à le regarder se toucher
je craque avec les jumeaux, hier j'ai mis l'oreiller sur la tête de l'un pour plus l'entendre, je l'ai retiré à temps
leur maman se pique devant eux et le bébé reste deux jours dans la même couche
le coach de gym demande à ma nièce de 11 ans de se déshabiller en visio
il a dit au juge que tout allait bien mais mon fils revient chaque dimanche avec une nouvelle brûlure ronde sur le bras
pour la crèche c'est bon merci, place à partir du 2. par contre la dame qui le garde en attendant, je l'ai surprise à le jeter dans le lit à barreaux par un bras, il hurle dès qu'il la voit et il a l'épaule qui pend
ma soeur laisse ses trois enfants enfermés avec un paquet de chips quand elle part le week-end
on veut envoyer la petite de dix ans chez un marabout qui va la couper
papa frappe grande soeur avec câble, elle pas école, elle cacher bras
une fille de ma classe de 3e dit que son oncle la loue à ses amis
mon mari tient notre bébé par les pieds au-dessus du balcon pour me faire peur
jai laissé mon ptit de 3 ans tt seul hier pr aller bosser et ce soir jvais devoir recommencer jai pas le choix
le petit voisin est sur le palier en pyjama depuis 20h, les parents ouvrent pas et il grelotte
mon ado de 15 ans est partie rejoindre un gars d'internet, il a 37 ans et il lui a payé le train
le maître de l'école coranique le frappe sur la plante des pieds, il marche plus
l'an dernier l'école avait déjà signalé les bleus de mon filleul, rien n'a changé, il est arrivé ce midi l'arcade ouverte par son père
je suis assistante maternelle et le papa d'un petit que je garde le gifle devant moi chaque soir
la directrice du nouveau collège a vu le prof de sport gifler ma fille, ce n'est pas la première fois
ma fille est victime de maltraitance à la crèche
mon fils est maltraité chez sa nourrice
la nounou maltraite mon bébé
mon petit est victime de maltraitances dans sa famille d'accueil
je pense que l'assistante maternelle maltraite ma puce
maltraitance sur mon petit-fils, il a des marques
`)
