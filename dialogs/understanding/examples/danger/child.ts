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
`)
