import { lines } from '../lines.ts'

/** Who is hit, threatened or forced. */
export const VIOLENCE = lines(`
il est derriere moi il lit tout ce que j'ecris, je peux pas vous appeler
a la maison faut que je marche sur des oeufs sinon ca part
je viendrai avec des lunettes de soleil, ne posez pas de question devant lui svp
il m'a pris mon telephone et mes clefs, la c'est celui de ma fille, je sors plus
quand il boit je dors dans la salle de bain avec le verrou
il a levé la main sur moi dimanche, il dit que je l'ai cherché
j'ai peur de rentrer ce soir
Mon époux me surveille, il compte les kilomètres de ma voiture et il m'a déjà serré la gorge.
je pourrai pas venir tant que les marques sont pas parties
mon ex m'attend en bas de chez moi tous les soirs, il a promis de me faire la peau
il m'oblige a coucher avec lui meme quand je dors
si j'arrive en retard chez moi ca va mal se passer pour moi, donc pas apres 16h
il a cassé la porte et mon bras, je suis aux urgences
mari moi pas gentil, frappe moi beaucoup, moi peur, police je peux?
j'ai tombé dans l'escalier comme je dis a tout le monde, mais bon vous avez compris, il recommence
je suis parti avec les petits et un sac, il nous cherche partout
ma femme me jette des assiettes et me griffe, j'ai honte d'en parler
il m'a enfermée depuis vendredi, il a les clés
il a mis une appli pour me suivre et quand je sors il me cogne
il dit que si je le quitte il me tue moi et les gosses
je dors chez ma cousine, la derniere fois il m'a trainée par les cheveux dans le couloir
mon beau frere me touche quand mon mari est au travail
ne m'ecrivez plus sur ce numero il fouille et apres je prends
mon fils de 24 ans me rackette ma retraite et me bouscule si je refuse
on m'a mis un couteau sous la gorge hier a l'arret de bus, jsors plus de chez moi
mon père veut me marier de force au pays cet été, il m'a confisqué le passeport
chui couverte de bleus jpeu pas me montrer a un employeur
c'est pas lui qui est méchant c'est l'alcool, mais hier il m'a etranglée
mon mari décide de tout, l'argent, mes habits, qui je vois, et si je dis non il tape
j'ai été violée le mois dernier, j'arrive plus a sortir
trois types de la cité m'ont passé a tabac parce que je suis gay
jai plus le droit de sortir sans lui, il me suit jusqu au toilette, il crie, il pousse
mon proprio vient la nuit il veut que je paye en nature, il m'a coincée contre le mur
je l'ai quitté il y a un mois, depuis 40 appels par jour et des menaces de mort
chaque fois que je trouve du boulot il me défonce pour que j'y aille pas
suis séquestrée
je crois qu'il va finir par me tuer
il me sequestre
coups
battue
mari violent
il m'tape
ma voisine hurle toutes les nuits, son mec la cogne, on entend tout
ma soeur se fait frapper par son mari elle veut pas porter plainte
ma mere prend des coups de mon beau père depuis noel
c'est pour ma fille de 22 ans, son copain l'a tabassée samedi
mon amie est chez moi avec sa valise, son homme l'a mise dehors a coups de pied
la dame du 3e a l'oeil noir encore ce matin, elle m'a dit en pleurant que c'est son mari
mon frère menace notre mère avec un couteau pour avoir de l'argent
ma belle fille elle a peur de mon fils, il l'a poussée dans les escaliers enceinte
Ma cousine est retenue par son conjoint, il lui interdit de sortir et la bat, que puis-je faire ?
une collegue arrive tous les lundis avec des bleus son mari la frappe
mon voisin âgé se fait taper dessus par son fils, j'ai vu les marques
mon pote se fait défoncer par sa meuf, personne le croit
chui en retard j ai du cacher ma soeur, son ex la cherche avec une arme
ma copine sest fait violé en rentrant de soiré, elle veut voir personne, je fais quoi
ma tante est maltraitée par l'aide qui vient chez elle, elle l'a giflée
la femme que j'aide au menage son mari l'a etranglé devant moi
ma niece de 19 ans on veut la marier de force en aout elle m'a demandé de l'aide
ma mère a appelé la police hier, mon père lui a cassé le nez
maman se fait taper par papa, j'ai 22 ans et je reste pour la proteger donc pas de stage loin
je connais quelqu'un dans le groupe, son mari lui prend tout et la roue de coups
mon ancienne belle soeur reçoit des menaces de mort de mon frere, elle dort dans sa voiture
ma grande de 25 ans est rentrée avec des traces de doigts autour du cou
chez les voisins ça crie au secours, il la frappe la maintenant
ma grand mère ses petits fils lui volent la pension et la secouent
chui un homme et mon copain m'a ouvert l'arcade hier, c'est pas la premiere fois
la maman d'une copine de ma fille s'est refugiée chez nous, le mari tourne dans le quartier avec un fusil
sœur battue, moi chercher numero pour elle
elle se fait battre
il la frappe
y a le mari de ma femme de menage qui l'attend dehors et qui lui tord le bras tous les soirs
mon colocataire a frappé sa copine hier et il a dit que je serais le suivant
aujourdui ma belle mere est venue avec la lèvre ouverte, le vieux a recommencé
on a retrouvé ma cousine ligotée chez son ex, elle est vivante, j'irai pas en stage
i me tape deçu tou lé soire
mari cogne
il ma frapé o visage g le né cassé
mn ex me menasse de mor
jé peure de mon conpagnon il ma etranglé yer
i ma metre un cou de pouin danlventre
jpeu pa venir g dé bleu partou il ma tapé
on ma violer
mon chéri i divien violan kan jparle de travaillé
il menferme a clé kan i par o boulo
jsui batu
mon mari y koné moi tro for, moi mal la tete, sang
étranglée hier
jveu parti de ché moi i me cogn devan lé petit
mon concubin il ma trainer par tere jsai plus ou allé
mon bo pere me touch la nui, jai 19an, jveu parti
g u un coupe de couto de mon ex
il ma jeter de leau bouyante desu
ma seur son mari la tabas elle veu pas parlé
ma voizine ce fait taper jentan les cri
ma maman mon pere la frape avec la sinture
ma fiye son copin la etrangler elle é ché moi
viol conjugal
i ma forcé a fair lamour jvoulé pa
mon omme il es jalou il ma gifler pck jé sourie o facteur
zot i tap a mwin, mon mari i boi tro, mi gagn pu
jé mis le canapé devan la porte paske il ve me planté
jten ecri des toilete il é la il ma taper
violanse conjugal
i mfrap
il me bat pa tt le tan mé kan i bwa oui
jsai pa si c grave mé il me pousse contre lé mur et me crache dsu
mon voizin me menase avek son chien et une bare de fer jose plu sortir
dpui ke jé demander le divorse i ma déja cassé 2 cote
on ma agréser hier jsui plin de sang jvien pa
i controle tou mon telefon, mon argen, é me fou dé bafe si jrépon
il a di o juge kil arretrai mé il ma re tapé samdi
menacée mort
y ma serer le cou jusqa ke jtombe dan les pome
ma belsoeur é recluse ché elle, lui i la cogne et la prive de mangé
le gardien du foyer ou jdor ma mi une droite, jve pas dir a la police jé pa de papié
mon gran fisse i me frappe pr avoir de la drogue jé 63 an
aidé moi svp il ve me tué i é deriere la porte
tou lé vendredi soire c pareil, i rentre saoul é c moi ki prend
jai du sang partou i ma ouver la tete mé jveu pa de police
madame c secrai, monsieur a moi il frape, pas ecrire svp sur whatsapp
jpeu pa prendre le poste ma femme me done dé coup si jrentre tard
jme cache ché ma mere il ma promi une bale dan la tete
sa fé 6 moi ke jme fé cogné dsu é jai jamé rien di a personne
il a vouler me jeté par la fenettre, mé voisine a tapé o mur
mon ex ma retrouver dan la nouvel ville, i roule devan ché moi, i ma déja planté une foi
si vous lisez ca rapidement envoyez quelqu'un, il redescend
pas de rappel le week-end merci, c'est quand il est là et la dernière fois j'ai payé cher
il m'a jamais laissé de trace, il sait ou taper
il m'a frappée
je viendrai avec des lunettes de soleil jeudi, vous etonnez pas, mon mari a eu la main lourde
jpe pa venir il a caché mé clé é mon passepor, si jsor il di kil me retrouve
ecrivez pas apres 18h svp il lit mon telephone et apres je prends
c'est rien juste une porte... enfin la porte avait des mains, celles de mon copain
il ma etranglé sur le canapé devan la télé, jarive pa a avalé depui, pr le cv on fai koi
ma voisine crie encore, on entend les meubles et apres plus rien, elle m'avait dit de prevenir quelqu'un
je suis ds la salle de bain enfermée il tape ds la porte
pour l'adresse mettez pas la mienne, mon ex la cherche et il a promis de finir le travail
mon fils de 25 ans me prend ma pension et quand je dis non il me pousse contre le mur. j'ai 68 ans
le soir il boi et cé moi ki prend, c comme ca chez nous
desolee du retard de reponse j'avais la machoire gonflée, monsieur etait pas content du diner
il a mis le couteau sous ma gorge pour rire il dit, moi j'ai pas ri
mon conjoin y veu pa ke je fasse la formation, hier il a brulé mé cahier é ma tiré par lé cheveu
ma soeur vient de m'appeler, son mari la poursuit avec une batte dans la cour
mon ex ma encore suivi ce matin jusqua la gare, il m'a dit tu vivras pas longtemps
je peux pas dire non la nuit, si je dis non il force. voila. sinon le document est signé
ma belle mere et lui ils me tapent a deux, je dors avec les petits dans la cuisine
jai fui ché ma cousine cet nuit pied nu, il me cherche ds le kartier avec son frere
je suis un homme c'est la honte mais ma femme me lance des trucs, j'ai 4 points au crane
mon beau pere a menacé ma mere avec le fusil hier, elle veut pas porter plainte, je fais quoi
excusé moi madame mon mari taper moi beaucoup, moi pas parler bien, moi peur
oui pour vendredi si j'ai le droit de sortir, c'est lui qui decide, sinon c'est les coups de ceinture
g des bleu partou mé sa se voi pa sou les maniche, jpeu kan meme fer le stage ?
l'avocat c'est pour quand ? parce qu'il sort de garde a vue ce soir et il a dit qu'il allait me faire la peau
ma collegue de l'atelier arrive avec des marques au cou et elle sursaute quand son mari telephone, elle ma dit qu'il la tuera
on m'oblige a me marier au pays cet ete, mon pere a pris mes papiers, si je refuse il me casse les jambes
jaten kil dorme pour vous ecrire. il a di kil va me cramé avec de lessence
les gars du quartier m'ont tabassé hier pour une dette et ils reviennent ce soir chez moi
conjoint frappe
mon copain a mis un traceur ds mon portable, il debarque partout, il ma cassé le poignet samedi
Monsieur, ma fille adulte me brutalise depuis qu'elle est revenue vivre chez moi, hier elle m'a jetée à terre. J'ai honte de vous l'écrire.
on peu fer le rdv par tel? g loeil fermé, il a recomencé
il a encore pété un cable, la tv est cassée, mes cotes aussi je crois
ma niece vit avec un type qui l'enferme a clé la journée, elle m'envoie des sms en cachette
le voisin ma menacé de me planter si je passe encore devant sa porte, il avait la lame sorti
jé peur de rentré se soir il ma di tu va voir
pour la garde partagée je bloque, a chaque echange il me crache dessus et me gifle devant le petit
je vous demande juste un rdv loin de la maison, sans courrier, si il voit l'enveloppe il me demolit
mon mec pense ke jvou drague lol, resulta un coup de poing, jabandone pas la formation kan meme
ma fille enceinte de 4 mois, son copain lui a donné des coups dans le ventre ce matin
il attend devant l'agence, je le vois de la fenetre, si je sors il me cogne
c'est la troisieme fois que je "tombe dans l'escalier" chez moi, on a pas d'escalier si vous voyez ce que je veux dire
un client ma forcé dans la voiture hier soir, jarrive pas a le dire a la police
mon frere me bat kan je sor san foulard, c pr sa ke jannule toujour
j'ai dit que j'etais malade mais en vrai il m'avait attachée
il vient de casser la porte
mon mari me tape
frappée hier soir
il cogne
mon mari me frappe
mon mari me frape
mon copain me tape
mon cop1 ma taper hier
il me bat
mon mec me bas devan les gosse
je suis une femme battue
mon ex me menace de mort
mon ex me menasse avec un couto
il a dit qu'il va me tuer
i veu me tué
ma femme me frappe
ma copine me donne des cou et me griffe
mon père me tape encore, j'ai 22 ans
mon frere me cogne jai des bleu partou
j'ai peur de mon mari
jai peur de rentré ches moi il va me taper
j'ai été violée
on ma violé samedi soir
mon beau-père a abusé de moi
un homme a abuser de moi
il m'oblige à coucher avec lui
il me force a faire des chose o lit
on m'a agressé dans la rue
jme sui fait agressé devant chez moi
mon voisin me menace avec une arme
yavait un mec avec un fusil il ma menacé
il m'étrangle quand il a bu
il ma etranglé hier
mon mari m'enferme à la maison
il me sequestre et prend mon tel
il me donne des gifles
il ma gifler 2 foi
violence conjugale, aidez moi
jsubi des violence a la maison
mon compagnon est violent avec moi
mon homme é violan kan il boi
il m'a poussée dans les escaliers
il ma pouser jai le bras en vrac il va recomencer
il m'a cassé le nez
i ma casser la gueule
il m'a mis un coup de poing
il me fou des cou de pied
mon ex me suit partout, j'ai peur
mon ex matend en bas il veut me frapé
mes frères veulent me tuer parce que je vis avec lui
ma famille ve me marier de force au pays
on me force à me prostituer
il mobligen a me prostitué pour payer la dette
j'ai reçu des coups, j'ai porté plainte, il revient ce soir
il va sortir de prison et il di kil va me tué
jme sui fai tabasser pour mon tel
mon mari il menace de brûler la maison avec nous
il ma poignardé a la main
mon marit tape moi beaucoup madame
mon fils me frappe, il a 25 ans
mon grand fils me leve la main dessu jai honte
il m'a tirée par les cheveux jusque dans la chambre
sauvez moi il va me frapper
mi gagne coup sanm mon mari
jme sui fai violer samedi en rentran de soirée, jarrive pas a sorti de chez moi pour la garantie jeune
dodo pas possible dehors, hier des jeunes ont mis le feu a ma tente pendant que je dormais dedans, bras brulé, ils rigolaient
i m'a cassé l'bras, m'n homme
J'étais de garde au magasin, le voleur a sorti la machette et il connaît ma voiture, il a juré de me retrouver chez moi
mon boug i tap amwin kan li boi rhum, mi vé parti mé mi koné pa ousa
il a recommencé hier soir devant les petits, il m'a tiré par les cheveux jusqu'à la cuisine, je vous écris du wc
mon fils de 22 ans me bat pour avoir l'argent du rsa, je le dis jamais à personne, c'est mon fils
Mon mari me brutalise, je vous prie d'être discrète.
je peux plus rentrer chez moi il va me massacrer
mon mari lever la main, moi peur rentrer
il me viole la nuit quand les petits dorment
il m'étrangle
il a mis le couteau sous ma gorge devant les enfants
on loge à 6 dans la chambre et un gars me menace avec le marteau parce que je veux partir, il a gardé mon passeport
j'ai un oeil au beurre noir, c'est lui, comme toujours
mon daron ma mi dehors de ma chambre a coup de ceinture, jsui majeur mais il continue, du cou jai rien preparé pour lentretien
mon conjoint surveille tout, il lit mes sms, il m'a cassé deux doigts en mars. repondez pas sur ce numero apres 18h svp
mi gingn kou tou lé soir, mi vé sov amwin
mon mari frappe moi chaque soir, il dit si tu vas au rendez vous je te casse la jambe
mon frere il me frape pck jparle a des garcon, il a dit la prochaine foi i me brule
Mon gendre lève la main sur ma fille, je l'ai constaté de mes yeux, et elle refuse de déposer plainte.
jsuis battue depui 4 an voila c dit
battue encore
mes 4 petits et moi on s'est cachés dans la salle de bain, il défonce la porte, vite
il m'a brûlée avec sa clope hier
Madame, mon mari, avec lequel je vis depuis trente-huit ans, m'a de nouveau giflée dimanche et je n'ose plus rentrer.
elle me bat, oui ma femme, et j'ai honte
mon ex m'attend devant le boulot, il veut me tuer
j'ai reçu 12 messages de mon ex, je vais te retrouver je vais te crever, il connait l'adresse de ma formation
aidez moi il va me frapper il monte
jai peur de rentré chez moi le soir mon copain il pete les plomb pour rien, la derniere foi c etait une assiette sur ma tete
le type du foyer il m'attend avec un couteau à cause d'une dette, il a dit cette nuit je te saigne
agressé cette nuit par deux mecs, ils me cherchent encore
min père i bat m'mère comme plâtre, alle veut point qu'in l'dise, mi j'peux pu vir cha
dsl jai raté lappel g t o commissaria, mon ex ma suivi et ma pousser ds les escalier, la il est relaché
oui jeudi ça va mais si je viens avec des lunettes noires dites rien, il m'a mis un coup de poing dans l'oeil et il m'attend toujours dehors
patron logement il frappe nous avec bâton
Pouvez-vous me donner un rendez-vous loin de la maison ? Mon mari me suit, il me bat si je parle à un homme
bonjour moi travaille au noir chez homme, hier je demande argent, lui et frère taper moi avec barre de fer, main cassé
Il m'a étranglée samedi.
il mefrap
j'ai peur, le boug là m'a menacé avec un coutelas, il dit il va me couper si je le quitte
Je pas venir, lui enferme moi dans appartement, prendre clé, si je crie il frappe
mon mec il me tape dessus kan il a fumé
mon frere ma cassé le nez pck jsor le soir
on me menace de mort en bas de chez moi
marmay lété la kan li la tap amwin dann vant, mi lé ansint sink mwa
en bas de la tour ils m'ont mis a trois dessus pendant ma ronde, nez cassé, et ils disent qu'ils reviennent ce soir
il ma tapé
mon mari me tape quand il rentre du boulot
il me frappe devant les petit jen peu plus
j'ai peur de rentré ce soir il va me cogner
mon ex me suit dans la rue et il menace de me planter
il ma etranglé hier soir j'ai encore les marques au cou
il m'enferme a clé dans l'appart quand il sort
mon copain me casse la figure des que je parle de travailler
il a sorti un couteau et il ma dit que jallais y passer
ma fille de 24 ans est rentrée avec le visage bleu, c'est son compagnon qui la bat
je me fais violer par mon mari presque toutes les semaines
mon frère veut me tuer parce que je fréquente un francais
il ma poussé dans l'escalier j'ai mal partout et il est encore la
il prend mon telephone il me gifle si je repond pas vite
le voisin ma agressée en bas de l'immeuble il revient tous les soir
on me force a me prostitué et si je refuse on me tabasse
il dit qu'il va bruler la maison avec moi dedans
mon père me donne des coups de ceinture alor que j'ai 19 ans
aidé moi il defonse la porte il est dehors
j'ai quitté la maison avec un oeil au beurre noir, il me cherche partout
il me crache dessus il me tire les cheveux et il dit que c'est normal
ma belle famille me sequestre, ils m'ont pris mon passeport
quand il boit il devient fou et il casse tout et moi avec
jai porté plainte contre mon conjoint il me frappe encore plus depuis
mon fils de 30 ans me bat pour avoir ma pension
je me cache dans les toilette pour vous ecrire il ma déjà frappé 2 fois ce matin
ses mains autour de mon cou, je croyais mourir
si je pars il me tue il la dit devant sa mere
il me touche alor que je veux pas il me fait mal la nuit
ma soeur se fait tabasser par son mec jsais plus quoi faire
il ma jeté une chaise dessu j'ai 5 point de suture
mon compagnon m'a tordu le poignet pendant une dispute, il est cassé
j'ai le bras cassé c'est mon mari pendant une dispute
mon gendre lève la main sur ma fille, elle a des bleus sur les bras
mon mari tient le bébé et dit si tu pars je te coupe la tête
il m'attrape par le cou quand je reponds
mon copain m'a jeté mon telephone au visage j'ai la levre ouverte
j'ose plus rentrer il a dit que cette fois il me ratera pas
Mon mari me frappe depuis notre mariage et je n'ai jamais osé en parler à personne.
jdoi demandé la permision pour sortir sinon c les coups
il a planté le couteau dans la table en me regardant
ma belle soeur m'a cassé une assiette sur la tete
quand il est en colere il me serre les bras jusqu'aux bleus
on m'a suivie jusqu'a l'arret de bus et il m'a plaquée contre la vitre
mon pere a dit que si je retire mon voile il me tue
il a brulé mes vetements et mes diplomes dans le jardin
mon ex a trouvé ma nouvelle adresse il est en bas avec ses freres
il veut que je dorme par terre et il me donne des coups de pied la nuit
j'ai été violée samedi en rentrant du travail
il me prend la carte et il me laisse sans manger, si je dis un mot il tape
lui crier, lui casser, lui taper moi, moi peur beaucoup
ma compagne me lance tout ce qu'elle trouve, j'ai six points de suture
mon frere surveille tous mes deplacements il m'a deja enfermée 3 jours
je me suis enfuie pieds nus il me cherchait avec la voiture
jai des bleu partou c mon mec
il m'a dit t'es a moi, si tu pars je t'egorge
hier soir coup de poing dans le ventre, je suis enceinte de 5 mois
mon coloc entre dans ma chambre la nuit et me touche
elle m'a mordu et griffé devant les enfants encore
il me force la nuit, je dis non il continue
ma mere se fait cogner par mon beau pere en ce moment, j'entends tout
le voisin a menacé de me bruler avec ma maison
il m'a poussée du haut des marches, j'ai dit a l'hopital que j'avais glissé
je parle pas fort il est dans la piece d'a coté
mes parents veulent m'envoyer au pays pour me marier avec mon cousin
il a mis un traceur sous ma voiture et il debarque partout ou je vais
mon fils de 22 ans me bat pour avoir de l'argent
g recu 1 coup 2 tete de mon conjoin
il m'insulte, il me crache dessus, apres il me tape, c'est tous les vendredis
j'ai porté plainte et depuis il dit qu'il va me crever
un type m'a agressé hier soir avec une bouteille cassée
il me confisque mes papiers et me fait travailler chez son oncle sans sortir
Je vous écris des toilettes, c'est le seul endroit où il ne me surveille pas.
mon mari ma etranglé j'ai perdu connaissance 1 minute
je reste avec lui sinon il fait du mal a ma soeur
je porte des manches longues au mois d'aout, voyez ce que je veux dire
mon ex envoie mes photos nue a ma famille si je reviens pas
je peux pas changer de ville il a juré de me retrouver
il a tiré sur la porte avec une arme
elle m'a ebouillanté avec la casserole parce que j'avais parlé a une collegue
je suis en maison de femmes il m'a fracturé la machoire
chaque fois que je rentre apres 18h je prends une raclée
mon oncle m'oblige a me prostituer pour payer le passage
il me pince et me tord les doigts sous la table quand je parle trop
ma soeur a l'oeil noir, son copain, elle veut pas porter plainte
mon homme i tap amoin kan li boir
j'ai dormi dans la cave pour pas qu'il me trouve
mon ex a forcé la serrure cette nuit, il m'a battue jusqu'au matin
il m'a dit tu vas voir ce soir
je sais qu'un jour il va me tuer, c'est une question de temps
il a leve la main encor hier, javai rien fai
tout est permis chez lui, gifles, crachats, coups de ceinture
depuis que j'ai dit que je partais il dort avec un couteau sous l'oreiller
mon beau frere m'a coincée dans le couloir et il a essayé de me violer
pas de visio svp on verrait mon visage
il m'oblige a baisser les yeux, la derniere fois il m'a arraché une touffe de cheveux
les freres de mon mari me frappent parce que je veux travailler
je suis sequestrée chez la famille ou je fais le menage
mon mari a pris ma puce, j'ecris du telephone de la voisine, il me bat
il attend que les petits dorment pour me cogner
on m'a volé et roué de coups a la sortie du metro ce matin
son nouveau mec l'a envoyée a l'hosto, elle a 3 cotes cassées
je dis que je suis tombée mais c'est lui
je fais ce qu'il veut pour pas qu'il s'enerve, sinon il casse tout et moi avec
mon ancien compagnon a sorti une arme devant l'ecole
a chaque dispute il m'enferme sur le balcon en plein hiver
ma patronne de maison me garde le passeport et me gifle
jveu parti ms il menace 2 me tué
il lit vos messages avant moi, ne dites rien sur le foyer pour femmes
il a essayé de me noyer dans la baignoire
ma petite amie me frappe et tout le monde rigole quand je le dis
j'en ai marre de maquiller les coups pour aller au travail
il a promis de m'arroser d'essence
je me suis pris des coups de baton par mon pere pour une cigarette
mon mari cogne, la porte, les murs, et maintenant moi
il ma di si tu parle je te tu
je suis rentrée avec dix minutes de retard, j'ai l'epaule déboitée
il me fait dormir dehors quand il a bu et il me frappe au matin
Mon fils majeur me violente, je n'ose plus fermer l'œil.
elle me menace avec un couteau de cuisine devant ma mere
ki pe maidé mon mec me tape
moi mariée, lui fermer porte, moi jamais sortir, lui frapper
mon ex me suit en voiture, il m'a percutée au feu
on m'a forcée a coucher avec un ami de mon mari
il m'a tenue par les cheveux au dessus du vide
j'ai un mari violent et pas d'argent pour partir
son pere et lui me tapent a tour de role
je me suis fait violer par un collegue de formation apres la soiree
mon beau pere rentre ivre et tout le monde prend des coups
il a etranglé mon chat et il a dit la prochaine c'est toi
je peux venir qu'entre 9h et 10h, c'est le seul moment ou il me surveille pas
mon copain me gifle quand je mets du rouge a levres
il me fait des scenes, il casse la vaisselle, il me bouscule, j'ai peur de lui
trois hommes m'ont tabassé parce que je suis homo
il m'a jeté de l'eau bouillante dans le dos
je garde mes chaussures pour dormir au cas ou il faut courir
il m'ecrase la main dans la porte expres
quand il se met a crier je me pisse dessus
mon pere m'a cassé le nez parce que j'ai un copain
ma fille de 20 ans est retenue par son copain, elle a reussi a m'envoyer un sms
il sait ou je travaille, il a dit qu'il m'attendrait avec de l'acide
mes voisins me jettent des pierres et menacent de me tuer
jsui marié de force, je ve parti
il met sa main sur ma bouche pour que les voisins entendent pas
j'ai retiré ma plainte parce qu'il m'a menacée, il a recommencé le soir meme
on me frappe pour que je vole
mon compagnon m'a cassé deux doigts, je peux pas taper vite
il veut pas que je vienne seule, il me tord le bras sous le manteau
je me cache chez une amie il fait le tour de toutes mes connaissances
il a dit a ma mere qu'il allait me retrouver et me saigner
il m'interdit de manger tant qu'il est pas rentré et apres il me bat
j'ai perdu mon bebe a cause de ses coups
mon mari me frappe pas le visage pour que ca se voie pas
elle me bat, oui ma femme, et je suis un homme
il a debarqué avec un marteau
un voisin m'a coincée dans l'ascenseur et m'a touchée entre les jambes
ma cousine se fait frapper par son mari tous les soirs au dessus de chez moi
ca fait six mois que j'ai plus de telephone, il l'a cassé sur ma tete
il revient vivre ici samedi, j'ai la boule au ventre, il va recommencer a me taper
mi gainy kou tou lé soir
mon frere m'a planté avec un tournevis
g u le nez cassé par mon ex jveu pa kil sache ou jabite
il me traite de chienne et me donne des coups de genou
on m'a droguée dans un bar, je me suis reveillée nue
ok pour mardi mais mettez pas mon nom sur l'enveloppe, mon mari me frappe s'il sait
je viendrai avec ma soeur, mon ex me menace
bonjour je peux pas, j'ai l'oeil fermé, c'est mon compagnon
mon mari m'a mis une droite
j'ai peur pour ma vie
il me menace de mort tous les jours
mon conjoint est violent avec moi
je vis avec un homme violent
il m'a tapé dessus devant tout le monde
il me tape quand il a bu
je suis victime de violences conjugales
j'ai fui mon mari violent hier
mon copain m'a etranglée
il m'a forcée a avoir un rapport
ma mere me frappe encore a 24 ans
mon frere me tape si je sors
elle me frappe, je suis un homme et j'ai honte
je me fais battre
on m'a tabassé
il m'a jeté contre le mur
on me force a travailler sans papiers et on me frappe
il me suit partout j'ai peur
mon ex me harcele et m'attend devant chez moi
il m'a violée
il a essayé de me tuer
il va me tuer si je pars
je peux pas sortir il m'enferme
il me prend mon argent et mes papiers
mon pere veut me marier de force
j'ai recu des coups ce matin
j'ai l'epaule déboitée il a tiré trop fort
mon mari surveille mes appels, on peut se voir seulement s'il travaille
je dors habillée, prete a m'enfuir
mon copain me surveille avec une application, si je reponds pas il debarque et me frappe
il dit que c'est moi qui le pousse a me taper
je suis suivie par mon ex, j'ose plus prendre le bus
il a deja essayé de m'etrangler deux fois
je dois rentrer avant lui sinon ca va mal finir
mon mari m'enferme a clé quand il part
mon compagnon me rabaisse et me frappe devant les enfants
j'ai peur de mon fils il me frappe
mon ex est venu casser ma porte
j'ai des marques de doigts au cou
mon beau frere me force a lui faire des choses
on me menace avec une arme
je me suis réfugiée chez la voisine, il hurle dans la cage d'escalier
mes freres me surveillent et me battent
il m'a giflée parce que j'ai parlé au facteur
il a voulu m'ecraser avec la voiture
il m'humilie, il me crache dessus, il me pousse contre les meubles
ma compagne m'a planté une fourchette dans la main
la nuit il me force
ma soeur est retenue par son mari
mon ex a dit qu'il brulerait la maison avec moi dedans
il me frape jé peur
il ma casé le bra
mon mec ma taper hier
mon mari il me tape tt le temps aidé moi
il a recommencé, j'ai la joue enflée
il lit tout ce que j'ecris, il controle tout, j'ai peur de lui
effacez ce message il regarde mon telephone
je ne peux pas parler il est à côté de moi
je ne suis pas libre de sortir, il garde la clé
il m'oblige à rester à la maison
  j'ai le poignet cassé, c'est mon copain qui me l'a tordu
  mon compagnon m'a tordu le bras pendant une dispute je peux pas venir
  j'ai la main cassée c'est lui qui me l'a fait
  je dicte j'ai l'épaule déboîtée c'est mon mari hier soir
je peux venir mardi mais mon mari doit pas le savoir, la derniere fois il ma casser le poignet quand il a vu le sms
desolé pour le retard de reponse il me prend mon tel le soir et il me tape si je parle a quelqu'un
mon ex est en bas de chez moi avec un couteau
on peut changer de salle ? mon ancien compagnon travaille a coté et il a dit qu il aurait ma peau
jai un oeil au beurre noir jai honte de venir comme ça, c pas une chute
il m etrangle quand il est en colere apres il s excuse
Bonjour madame, je préfère 10h pendant qu'il est au travail. S'il apprend que je sors il m'enferme à clé.
mon copin ma frapper hier
ma soeur s est refugiee chez moi son mari la bat, je garde ses petits donc pas dispo jeudi
il me force a coucher avec lui meme kan je veux pas
des gars du quartier mon tabassé pour mon telephone ils mont dit on reviendra, jose plus sortir meme pour le rdv
mon fils de 25 ans me pousse et me frappe quand j ai pas d argent a lui donner
c bon pour le 12. si possible sans courier a la maison parce qu il ouvre tout et apres ca tombe, jai deja eu 2 cote cassée
jai peur de rentrer ce soir il a bu
on ma violé
mon frere veut me renvoyer au pays pour me marier de force, il a pris mon passeport
la voisine crie toutes les nuits, son mec la cogne, qui je dois appeler
il m a jeter de l eau chaude sur le bras madame
l homme ki mheberge veut que je paye avec mon corps
Ma compagne me frappe, je sais que c'est rare pour un homme de le dire. Vendredi me convient sinon.
jai quitté la maison avec les enfants en pijama il voulai nous bruler
il surveille mes message sil vous plait ecrivez pas apres 18h sinon je vais prendre des coups
si je le quitte il dit qu il tue les petits et moi apres
mi gagn pa vni, mon bonhom la tap amwin yèr soir, mon figir lé gonflé
non pas jeudi je dois aller porter plainte contre mon conjoint, certificat du medecin pour les bleus
il est un peu dur avec moi quand il boit
je peux pas venir jeudi j'ai le visage abimé, mon mari s'est enervé
mon mari a pris mon passeport et mon telephone, j'ecris de chez la voisine
il ferme la porte a clé quand il part, je peux pas sortir pour le rdv
ok pour mardi mais ecrivez pas le soir svp il lit mes messages et apres il tape
mon ex me suit partout, il etait devant la mission locale ce matin
mon copain me frappe depuis que je suis enceinte
il ma etrangler hier soir
elle me tape dessus ma femme, c'est la honte pour un homme je sais
mon fils de 24 ans me bat quand je lui donne pas d'argent
jentends la voisine crier tous les soirs il la cogne c sur
mon beau pere vient dans mon lit la nuit, j'ai 19 ans et j'ose pas crier
j'ai été violée samedi, je ne peux voir personne
un ami de mon cousin ma forcer a coucher avec lui
il me laisse pas travailler, il garde ma carte bancaire, il compte meme mes minutes
mari toujours frapper moi, moi peur rentrer maison
monsieur il prendre mon papier séjour, dire si je parle police moi retour pays
ma famille veut me marier de force au bled cet été
mon père ma promise a un homme de 50 ans, je pars vendredi si je dis rien
Madame, mon époux lève la main sur moi depuis quarante ans et je n'en ai jamais parlé
il dit qu'il va me tuer si je le quitte
menaces de mort de mon ex par texto toutes les nuits
wallah j'ai pour de lui, la nuit y met le coutou sous l'oreiller
c rien juste quelques bleu, il sest excuser
il m'a cassé deux dents donc le rdv pas possible cette semaine
ma soeur vit avec un type qui l'enferme et lui interdit de nous voir
jsuis cachée dans la salle de bain il defonce la porte
il veut que je couche avec ses copains pour payer le loyer
des gars m'obligent a faire des passes, ils ont mon passeport
on ma brulé avec une cigarette, c'est mon compagnon
je travail pas car mon mari defend, si je sors il tape fort
le monsieur qui m'heberge veut des choses le soir en echange du canapé
je me suis fait agresser en sortant du bus, 3 types mont roué de coups
J'AI PEUR IL VA RENTRER IL A BU
mon compagnon ma balancé dans l'escalier lundi, j'ai dit au docteur que j'étais tombée
mon petit fils me bouscule et me prend ma pension, j'ai 81 ans
il ma mis une balise sur la voiture il sait toujours ou je suis
il a des photos de moi nue et il dit qu'il va tout envoyer si je pars
depuis qu'on est mariés il me force, même quand je dis non
g u des cou encor hier dsl pr le rdv
la maman de mon amie se fait taper par son mec, elle ose pas appeler
on vit avec mon frère, il me surveille, il me gifle si je parle a un garçon
bonjour, je reporte. mon conjoint m'a cassé le bras
il crie, il casse tout, il m'insulte devant les petits, et hier il a levé la main
ma belle mere et lui me laissent pas manger avec eux ni sortir, je fais le menage toute la journée
je suis partie avec les enfants en pleine nuit, il nous cherche avec sa batte
je mappelle pas, je peux pas parler il est a coté, aidez moi
il a mis le feu à mes habits pour que j'aille pas a l'entretien
non rien de grave il ma juste serré le cou
le fils du propriétaire m'a touchée de force dans la cave
jai un oeil au beurre noir, je prefere un rdv au telephone que sa se voit pas
mon mari jaloux, lui casser mon telephone, lui taper ma tete contre mur
dans ma maison beaucoup problème, mari boire, après moi et enfant peur, lui jeter les choses
il me menace avec son arme de service
mio ex marito est sorti de la prison, il dice qu'il me fait la peau
elle me griffe, me mord et me lance des assiettes, je suis un homme battu
en ce moment c tendu a la maison, jme prend des baffes pour un rien
je voudrais un rdv sans mon mari, il repond a ma place et le soir il me cogne
mes parents m'ont frappée parce que j'aime une fille, je suis enfermée dans ma chambre
la dame du 2e a le visage tout gonflé, elle dit qu'elle est tombée mais on entend tout
ma cousine on l'a mariée de force au pays, elle m'ecrit qu'il la bat
j'ai porté plainte 2 fois, il revient quand même et il me viole
il m'empoigne souvent, pas trop fort, mais la ça commence a faire peur aux petits
je garde mes manches longues meme en aout, vous comprenez pourquoi
mon copain ma drogué je crois, je me suis reveillée sans habits
ils veulent que je rembourse le voyage avec mon corps
jai pa le droi de sortir sans lui, ya pas de cles pour moi
on m'a tabassé dans le foyer cette nuit, j'ose pas y retourner
mon homme i bat amoin kan li la boir
mari la i tap sï moin tou lé swar, moin la pèr
boug mwen ka bat mwen douvan ti moun la
i di'y ké tjwé mwen si mwen pati
misié-a ka fèmen mwen adan kaz-la, mwen pé pa vini jédi
mo fanm ka bat mo, mo ront di sa
i ka pran tout lajan mwen épi i ka ban mwen kou
li la giny un sabre, li la di li koup amoin si mi sava
yé fòsé mo kouché ké yé
je dois demander la permission pour tout, meme pour me laver, et si je me trompe il y a la ceinture
si je reponds pas vite c'est qu'il m'a repris le telephone, hier il m'a tirée par les cheveux dans le couloir
il a ecrasé mon chat devant moi, il a dit la prochaine fois c'est toi
Bonjour excusez moi pour l'absence de jeudi, j'avais prévu de venir avec le dossier pour la formation de coiffure, tout était prêt dans la pochette bleue. Mon mari a déchiré les papiers et il m'a serré la gorge contre le frigo, j'ai encore les traces. est ce que vous pouvez me renvoyer le formulaire par la poste chez ma soeur
Pour la question de l'atelier informatique je suis d'accord, le mardi me convient, j'apporterai un cahier. Je précise que ne faut pas m'appeler à la maison, mon compagnon écoute et hier il a sorti le couteau de cuisine en disant que la prochaine fois il me rate pas. Merci de m'écrire seulement ici, à mardi, cordialement
Coucou, pr le rdv j'ai demandé a la voisine de me deposé, elle a une clio rouge, on sera la vers 10h normalement sauf si ya la neige. jai le cv sur clé usb. mon mec ma pris mes clé et ma carte, je peu sortir que quand il dor et hier il ma cassé le doigt avec la porte. donc si jsui en retard cé sa
oui jai fait les 5 candidatures que vous avez demandé, leclerc, lidl, la creche du centre, l'hopital et la mairie, j'attends les reponses. la mairie c'est le mieux pour les horaires. ca fait trois semaines quil me laisse plus seule une minute, il me force la nuit meme quand je pleure et jai peur de dire non. la creche rapelle jeudi normalement
Bonsoir madame, je confirme pour la réunion collective de mardi à la salle des fêtes, je viendrai avec ma belle-sœur qui cherche aussi dans le nettoyage. Elle parle mal français mais elle comprend. Si je porte des lunettes noires ne faites pas de remarque devant les gens, il recommence à boire et lundi il m'a fracassé la tête sur le lavabo. À mardi alors
C'est d'accord pour la convention avec l'hôtel, le gouvernant est correct, douze chambres le matin c'est beaucoup mais je prends le rythme. J'aimerais finir plutôt à 14 h. Si vous pouviez m'envoyer l'attestation avant ce soir, car mon fils aîné m'attend derrière la porte pour l'argent, il a déjà défoncé la serrure avec un marteau et il crie qu'il va me saigner
on habite a 11 dans la grande maison de la belle famille, les grands parents, les freres, leurs femmes, ca crie du matin au soir. moi jetudie le code dans la voiture garée devant, 33 sur 40 la derniere serie. faut pas que ca se sache mais son frere et lui me frappent avec le cable quand je rentre tard et ils ont pris mon passeport. pour l'aide au permis il faut quoi comme papier
Oui j'ai bien avancé, le CV est dans la boîte mail, la lettre pour la crèche aussi, j'ai même appris à mettre une pièce jointe toute seule. J'espère que vous serez contente de moi. Ne rappelez pas ce soir. Il a trouvé l'adresse où on se cachait, il tourne en bas dans la voiture blanche et il écrit que cette fois il nous brûle dedans
mon mari m'interdit d'aller aux rendez vous
mon copain m'interdit de venir vous voir
il m'interdit de chercher du travail
il m'empêche d'aller à la formation
je dois partir de chez moi il devient dangereux
faut que je quitte mon copain il est dangereux
il m'a donné un coup de boule
il m'a mis un coup de poing dans le ventre
il casse toute la maison quand il est en colère
mon mari casse tout dans la maison
mon compagnon sort de garde à vue et rentre ce soir j'ai peur
il est sorti de garde à vue il va revenir
il garde tout mon argent j'ai plus rien
m'écrivez pas il regarde mon téléphone
ne rappelez pas il est à côté
il est derrière la porte il veut rentrer
il est en bas de chez moi il attend
il me fait peur quand il boit
il me laisse pas sortir
boug a mwen ka fwapé mwen
j'ai fui la maison avec mes petits
mes parents veulent m'envoyer au pays pour me marier
au secours il revient
au secours mon ex est là
i don't feel safe with my husband
on m'a séquestré et frappé
un type m'a agressée au couteau hier soir
deux gars m'ont attaqué hier à l'arrêt de bus
il était devant ma porte malgré l'interdiction d'approcher, il a dit je vais te saigner, sinon tout va bien
mon ex respecte pas l'ordonnance de protection, il est devant chez moi, on peut décaler à vendredi
la formation oui mais mon conjoint doit pas le savoir, la dernière fois j'ai fini aux urgences le nez cassé
mon mari a dit devant sa mère que le jour où je signe un contrat il me coupe les mains
mon ex m'a laissé un vocal, "profite bien de ta liberté, je sais où tu gares ta voiture"
il m'a prévenue hier, tu mets un pied dehors et je t'enterre
mon frère répète que si je sors sans voile il me brûle le visage
ma belle-famille dit que j'ai sali leur nom et que je vais finir dans un sac
il raconte partout qu'après lui plus personne ne reconnaîtra ma figure
le père de mon fils m'a écrit que s'il me croise avec un autre il tire
je peux pas prendre la formation, mon conjoint a dit tu y vas tu rentres pas vivante
Bonjour, j'ai bien noté l'atelier de mardi à 9h et la liste des documents. Il y a un souci, mon compagnon a jeté mes papiers et mes lunettes dans la cheminée dimanche, il m'a tenue par la nuque devant le feu en disant que la prochaine fois ce serait moi. Je viendrai si j'arrive à sortir. Ne répondez pas le soir.
mon fils de trente ans est revenu à la maison, j'ai fait poser un verrou à ma chambre, il m'a déjà cassé le poignet pour cinquante euros
ça fait dix ans que je mets du fond de teint sur les bleus, ce matin il a tapé avec le fer à repasser
mon ancien copain a une ordonnance du juge, il s'en fiche, il a crevé mes pneus et il gratte à ma fenêtre la nuit
le questionnaire demande si je suis mobile, non, il me dépose et il me reprend, sinon j'ai des coups
merci pour l'adresse du logement, la cuisine est parfaite. j'ai juste peur qu'il me suive, la dernière fois que j'ai déménagé il a enfoncé la porte au pied de biche et m'a traînée dans l'escalier, le procès est en mai et il est dehors
on était séparés depuis un an, il est revenu chercher ses affaires et il m'a violée dans l'entrée
lui boire, après casser, après frapper moi, voisin entendre mais pas venir
des hommes sont passés au foyer pour me ramener de force au réseau, si je refuse ils s'en prennent à ma soeur
ma copine me balance l'eau bouillante quand je rentre tard, j'ai le torse cloqué, un mec ça peut porter plainte ?
mon beau-père est entré avec le fusil en criant que j'avais une heure pour rendre l'argent
boug la di mwen si mwen kité kay la i ké koupé mwen an dé
on a divorcé en 2021 et je pensais en avoir fini, il a loué l'appartement d'en face et il m'a encore giflée dans le hall
il a fait six mois de prison pour m'avoir battue, depuis qu'il est rentré c'est pire, il me tient par le chantage
j'accompagne des femmes battues toute la journée et le soir c'est mon compagnon qui me cogne
avant il tapait sur les meubles, désormais c'est sur moi
je peux pas venir avec la figure que j'ai, il m'a encore cognée dimanche
mon mari garder passeport et taper moi quand je sors, je pas pouvoir venir
il lit mes messages, répondez pas, s'il voit ça il me met une raclée
j'ai l'œil fermé et une côte qui craque, il a dit que la prochaine fois il finirait le travail
mon fils de vingt ans me bat pour avoir de l'argent, j'ai honte de le dire
mon ex m'attend en bas avec une barre de fer, il jure qu'il aura ma peau
Mon compagnon me force à coucher avec lui, même quand je pleure
boug la ka fouté mwen kou chak swè, mwen pè rantré
mon pere me marie de force au bled cet été, si je refuse il me tue il a dit
encore tabassée par mon mec cette nuit
m'n homme i m'a foutu eune trempe, j'ai l'bras tout noir, j'ose pu rintrer
mon beau frère menacer brûler moi si je travaille, il a déjà jeté eau bouillante
Depuis qu'il sait que j'ai un entretien il me pousse contre les murs, j'ai peur de dormir à côté de lui
Mon conjoint m'enferme à clé quand il part travailler, je vous écris depuis les toilettes
jé plu de telefone il la cassé sur ma tete, jécri avec celui de ma soeur
il ma étranglé hier soir devan les ptit, jai des trace au cou
ma femme me frappe, oui monsieur, elle m'a planté une fourchette dans la main mardi
jsui caché ché la voisine, il tape dans la porte ac 1 couteau
il me prend ma paye, me surveille et me gifle si le repas est froid
On m'a violée samedi en rentrant du service, je n'arrive à le dire à personne
`)
