import { lines } from '../lines.ts'

/** Asked for a date. */
export const SLOT = lines(`
mon garcon sort de l'ecole [=a 16h30] alors [+mardi a 14h] ca m'arrange
[+mercredi 10h] je peux, la nounou revient [=ce week end]
[+le 14] c bon pour moi, mon arret se termine [=le 11]
je prefere [+jeudi aprem] a [-mercredi], [-le mercredi] j ai les 3 gosses
tout sauf [-le mardi], j'ai la kine
je reprend le boulot [=le 3] donc faudrait [+cette semaine]
[+pas avant 17h] je suis sur le chantier [=toute la journee]
bon alors [+vendredi matin] parce que [-l'apres midi] je dois etre a la gare [=a 15h] pour recuperer mon fils
le dr peut pas me voir [=avant le 20] donc moi [+le 22] ca va
si possible [+en debut de semaine], [-jeudi et vendredi] je suis en formation
je suis libre [+le lundi]
[+jeudi 11h] nickel j ai le metro direct
la maitresse fait greve [-mardi] donc non quoi, [+mercredi aprem] ma soeur peut garder
Je prends la navette, elle arrive [=à 13h50], donc [+14h15] me conviendrait parfaitement.
[+apres 18h] ou alors [+le samedi] je fini [=tous les jours a 17h30]
vous savez a mon age [-le matin] c'est dur avec les cachets, [+15h] ce serait mieux que [-9h]
[-lundi] dialyse [-mercredi] dialyse [-vendredi] dialyse donc [+mardi] ou [+jeudi]
la creche ferme [=a 18h] et jai [=40 min] de RER, [+16h] dernier carat
mon mari a la voiture [-lundi] et [-mardi], [+mercredi] je l'ai moi
ca depend du planning que je recois [=jeudi]
[+mardi] au lieu de [-lundi] si ca vous derange pas, [=dimanche soir] je rentre super tard de chez mes parents
entre [+mardi] et [+mercredi] je prends [+mardi], [-mercredi] y a pas ecole
c possible [+samedi] ? [-la semaine] je bosse et ma femme aussi
moi [+le 7] me va, [-le 8] j'ai l'irm et [-le 9] je dois me reposer
ma formation caces finit [=vendredi], alors [+lundi d'apres] ou [+mardi]
pas [-le matin] svp, traitement lourd qui m'assomme
[+le 12] ca irai, apres je pars en cure [=3 semaines]
faites [+mardi 16h], je debauche [=a 15h30] et c'est a cote
ma fille commence la creche [=lundi prochain], laissez moi [+la semaine d'apres] svp
je dirai [+vendredi] si mon RSA tombe [=jeudi] pour payer le billet de train
on a que une voiture a 2, il part [=a 7h] rentre [=a 18h], alors [+18h30] ou rien
je demande a ma soeur si elle peut prendre les enfants [=mercredi]
mon tour de garde c'est [=une semaine sur deux], la [-cette semaine] je les ai, [+la semaine prochaine] je les ai pas donc ok
apres ma seance de kine de [=9h], je peux [+a 10h30]
[+lundi 9h] parfait je depose mon mari a la gare [=a 8h] jsuis deja en ville
[-en fin de semaine] je suis d'astreinte donc plutot [+lundi] ou [+mardi]
ben [+demain] si vous pouvez, apres je repars chez ma fille a Brest [=pour un mois]
[-mercredi] c le jour des enfants donc jamais [-le mercredi], le reste ok
je bosse [=un samedi sur deux], [-le 21] non, [+le 28] oui
[-le soir] c compliqué... [+entre midi et deux] c mieux, je bosse juste en face
[+mardi] ou bien [+vendredi] mais jamais [-le jeudi] j'ai chimio
si c'est [+jeudi] je peux, mon rdv orthophoniste de [=jeudi] est annule
c'est ma fille qui me conduit, elle est libre [+le lundi], elle est arretee [=jusqu'au 12]
je vous reponds [=ce soir] quand j'aurai vu mon chef
plutôt [+le matin vers 10h], [-l'aprem] je fais la sieste, j'ai une polyarthrite
ca me va [+n'importe quel matin], je prends mon poste [=a 14h]
[+le 26 au matin] sinon [+le 27], [-le 25] c'est l'anniversaire de la petite
quand vous voulez sauf [-le jeudi apres midi] y a la reeducation
[+Mercredi prochain] ça colle avec mes horaires, je suis en repos
j'attends l'appel du chir, il m'a dit [=lundi], je vous dis apres
si c'etait [+vers 11h] ca serait top, j'amene maman a ses soins [=a 9h30]
le petit dernier a la kermesse [-samedi], [+lundi] alors
[+la 1ere semaine de decembre], avant ca j'ai pas de solution pour le transport
ma nuit finit [=a 5h], mettez [+pas avant 13h] pitie
[+mardi] jai une copine qui descend en ville elle me prend [=a 8h]
[-les vacances scolaires] non j'ai tout le monde a la maison, [+le 5 janvier] par contre
jai que le car de [=7h10] et celui de [=13h], ca fait [+le matin] pour vous ?
[+jeudi] ou [+vendredi] les deux sont bons, la dame de la garderie peut
je finis mes heures de menage [=a 11h] rue d'a coté, [+11h30] impec
mon permis je l'aurai [=le 10] si tout va bien, fixez [+le 12] ou [+le 13]
Plutôt [+le soir après 17 h], mes journées sont prises par mon mari qui a Alzheimer.
pour [-mardi] faut pas compter sur moi y'a brocante, [+mercredi] avec plaisir
mettez moi [+le 9] et surtout pas [-le 8]
j'ai passé l'oral [=lundi], le resultat tombe [=mardi], j'aimerai qu'on se voit [+mercredi]
voila mes dispos : [+lundi], [+mardi aprem], et [-mercredi] rien car enfants
on verra [=demain] apres mon rdv chez le rhumato
[+dans 10 jours], le temps que la plaie se referme
[+le 19] si la voiture est reparee
mon employeur me donne mes horaires que [=la veille], c'est galere
j'ai arrete de fumer [=lundi] je suis sur les nerfs mais va pour [+mercredi]
[-mardi] je travaille, [-mercredi] aussi... ca laisse [+jeudi]
[-les mercredis] je suis tout seul avec les enfants alors tout sauf ca
[+Le 1er] c'est bien, l'abonnement de bus se renouvelle
je vois mon addicto [=le mardi a 11h], [+le mardi apres midi] ca me fait un seul trajet
j'peux [+lundi 17h30] mais pas plus tard car le dernier car est [=a 18h25]
j'habite au fond de la Creuse, y a un seul bus [=le jeudi], donc [+jeudi] obligé
[+entre 9h et 11h30] les enfants sont a l'ecole
on me pose le holter [-lundi] on me l'enleve [-mardi], je peux [+mercredi]
vous auriez pas [+un samedi] ? [-la semaine] je suis routier je rentre que [=le vendredi soir]
moi ca m'va [+en janvier], pour l'instant je suis en reeducation a Berck
y a t il de la place [+le 30] ? je rentre du bled [=le 28]
si vous me mettez [-9h] je serai en retard a coup sur, mettez [+9h30] le train arrive [=a 9h12]
[+mercredi matin] y a centre aéré alors je suis tranquille
je suis de repos [+mardi], le reste c'est caisse et rayon
je suis en cure thermale [-jusqu'au 17], apres [+le 18] comme vous voulez
[-lundi] c'est ferie non ? alors [+mardi]
ils m'ont appris [=hier] que je commence [=le 1er], donc faut se voir [+avant fin novembre]
mettons [+jeudi 10 h] ; ma fille aînée surveillera le bébé
la prefecture m'a pris [-le 14 à 9h], donc [+le 15]
[+cet aprem] si vous voulez, je suis en RTT
vu que je pars [=le 4] au Portugal voir mon pere malade, disons [+le 2] ou [+le 3]
je veux bien [+jeudi], c'est le seul jour ou le TAD passe au village
faut que ca soit [+avant 11h], mon oxygene tient que [=3 heures]
[+demain] je dis oui direct
[-le vendredi] y a pas de bus a cause du marché, [+le lundi] ca va
mon fils fait sa communion [=dimanche], on sera crevé, pas [-lundi], [+mardi] plutot
je dors mal en ce moment, je sors de mon poste [=a 21h], alors [+le matin]
[+lundi en huit], le temps que mon fauteuil soit livré
on m'a dit que le bus scolaire prend les adultes [=a partir de lundi], donc [+mardi] je tente
fin de mon bracelet [=le 8], j'aurai plus de contraintes d'horaires
apres le boulot [+vers 18h15] ? je quitte [=a 17h45]
ni [-lundi] ni [-mardi], la petite est chez le pedo psy puis l'orthoptiste
[+tous les matins de la semaine prochaine], j'ai posé mes conges
moi j'ai cours de conduite [=a 10h], donc [+mardi a 14h]
[+Mercredi 9h] ou [+10h], pas [-11h], je vais chercher les mômes [=a 11h40]
franchement [-avant 9h] c'est pas la peine, je prends le bac de [=8h30] pour traverser
[-samedi] mes gosses ont foot. Prenons [+vendredi fin de journee]
je peux vous dire que [=lundi soir], j'attends le planning de la clinique
ma fille a son traitement qui commence [=le 12], tant que c'est pas lancé je bouge pas, [+le 18] ?
[+le 29 au matin] j'amene ma femme au travail [=a 7h] et apres je vous attends
je commence [=a 10h] au resto, [-le midi] c'est le rush, [+16h] y a la coupure
la prochaine fois que ma mere peut garder c'est [+le 16], avant elle est au ski
ca tombe bien [+le 11], j'ai plus d'attelle [=le 10]
le conservatoire c'est [-mardi] pour ma fille, le judo [-jeudi] pour mon fils, reste [+lundi] et [+vendredi]
alors pour moi l'ideal [+vendredi vers 16h] quand j'ai rendu le camion
apres ma cure je suis libre, ca s'arrete [=le 9 janvier]
[+jeudi] seulement si mon bulletin de sortie est signé [=mercredi]
vous pouvez pas [+mercredi soir] ? [-en journée] j'suis au dépôt
mettez donc [+le 17], c'est le lendemain de ma paye
jai fini mes soins depuis [=vendredi] donc quand vous voulez
des que j'ai mon fauteuil reparé je vous dis, le monsieur passe [=jeudi apres midi]
[+10h pile] mon aide menagere part [=a 9h50]
non pas [-le mercredi] ni [-le samedi], j'ai la garde
mon ex les prend [=du 20 au 27], j'suis a vous [+le 21]
[+de 14 a 16], c'est la sieste du bebe et ma mere surveille
j'ai une dispense [=jusqu'en juin], je viens assis quoi, [+mercredi] ca va
mon certificat medical finit [=vendredi en huit], [+le lundi d'apres] je suis dispo
virgule je suis disponible [+le mercredi matin] point apres j'emmene ma fille a l'orthodontiste [=a 13 heures] point merci
si je me trompe pas le car circule [=le lundi et le jeudi], donc [+jeudi]
je voudrais [+vendredi], mais pas [-a 8h], l'instit m'attend [=a 8h15] avec la directrice
tant que ma femme est alitée je peux que [+le soir], l'auxiliaire vient [=de 17h a 20h]
[+lundi 1er], faut que je valide avant avec ma responsable
avec les horaires coupés [=7h-10h] puis [=17h-20h] moi c'est en plein milieu, genre [+14h]
[+le jeudi] de preference, mon mari est en teletravail et surveille les petits
ma maladie fait que je dors [-le matin], alors [+a partir de 14h]
jai eu ma belle soeur [=hier], elle me depose ou je veux [+jeudi matin]
c'est simple, [-lundi] ecole fermée, [-mardi] je bosse, [+mercredi] mon ado garde le petit
plutot [+les mercredis pairs], les autres j'ai ma fille
j'aimerais [+avant le 15], j'accouche par cesarienne [=le 16]
[+au mois de janvier], [-en decembre] je fais les marches de noel [=tous les week ends]
je prends ce que vous avez [+mardi], mon fils est en stage [=de lundi a vendredi] il mange a la cantine
trop de boulot [=en ce moment], voyons [+debut janvier]
soit [+lundi] avant que mon mari parte en mission [=mardi], soit [+le 30] quand il revient
[+vers 10h], l'infirmiere me fait le pansement [=a 8h30 tous les jours]
apres ma journée au verger j'suis rincé, fini [=a 18h], donc [+samedi matin] ou [+lundi]
un jour ou il pleut mdr je suis couvreur, bon serieux [+vendredi]
jfini les cours [=a 17h] dc [+mardi 17h30] oklm
[+mercredi aprem] pcq [-le matin] je me leve pas mdr
nimporte sauf [-mardi] ya mission locale avec lotre meuf
genre [+samedi] c possible ou pas?
slt jreprend les cours [=le 4] alors fo que ce soi [+avant le 4]
plus [+mardi] ke [-mercredi], jgarde ma niece
mon bus passe [=a 13h10] il ariv [=a 14h] dc [+14h15] ou aprè
[+nimporte kel jour la semaine pro] sauf [-le jeudi] g judo
jai ma ptite de 2 ans avc moi [-le matin] , la creche l prend [=a midi], [+13h30] ?
je tafe au kebab [-tt les soirs], [+le matin] jss ok
[+lundi] nikel [-mardi] jpeu pa
jcrois [+le 15] c bien, jai la paye [=le 12] pr le ticket
[+entre 14h et 16h] jpeu, apré jvai chercher mon ptit frere [=a 16h30]
tkt mm [+dem1] jpeu si ya dla place
ouai [+mercredi] vu ke g pa cours [=ce jour la]
ya un train [=a 9h12] et un [=a 11h12] du cou [+lapré midi] sré mieu
[+pas avant jeudi] dsl jsui chez mon daron [=jusqua mercredi]
[+mardi 11h] stp mon pere rentre [=lundi] il me depose
ct bien la derniere foi [=a 16h], remet [+16h]
le perm c [=le 9], jpeu [+le 10] ou [+le 11]
jpeu ke [+le mercredi] ou alor [+le vendredi aprem]
[-9h] c chaud mé [+10h] jgère
azy [+mercredi] jsui libre sauf [-14h]
mon apprentissage fini [=le 31 aout] , [+debut septembre] cmieu
[+jeudi] c la base mé pas [-a midi]
mn frère passe son bac [=le 17], nous on fait [+le 19] ?
[+tantot] i arrange amwin, [+mardi tantôt] si possib
cyclone en route, alerte rouge [=demain] donc plutot [+lundi]
[+zordi] si zot i gagne, sinon [+demin bonèr]
[+un mercredi] mi préfère parce que [-le jeudi] mi fé le marché forain
[=le 20 désanm] i travay pa isi, alor [+le 21]
[+lendi] ou [+mawdi bonè maten] avan chalè
pa [-sanmdi], sé jou lanmès an mwen, [+lendi 8h] ok
man ni an lanter [=vandredi], épi apré man lib : [+mardi aprémidi]
[+le 12 mars] svp, [=la semaine davant] ya carnaval et ya plus de bus
barge [=de 7h30] toujours pleine, met moi [+a 10h]
le ramadan commence [=vendredi] donc [+le matin] cest mieux pour moi
apres la priere [=de 13h], alors [+vendredi 15h]
ma petite rentre de lecole [=a midi] ici cest rotation, moi je peux [+lapres midi]
la pirogue descend [=le mercredi], jarrive a Saint Laurent [=le jeudi], alors [+vendredi]
de Maripasoula il me faut du temps, [+pas avant le 18]
[+la semaine prochaine], ma soeur vient garder les enfants [=dimanche]
zot i peu mett amwin [+le 3] ? mon RSA i tombe [=le 5] mais tan pi
votre message est arrivé [=a 4h du matin] ici lol, mettez [+9h] heure de cayenne
je coupe la canne [-tous les matins], [+vers 15h] ca irait
le letchi c'est [=en decembre] je ramasse, donc [+avant le 30 novembre] svp
pas [-le 22 mai] c'est férié ici, je dis [+le 23]
dès que l'école réouvre [=lundi] je suis libre, [+mardi] si vous avez
[+lundi] c'est bon, le car part [=a 5h50] mais j'ai l'habitude
[+dan 15 jour], mon madam i akouch [=la semaine prochaine]
[-en octobre] non je garde ma mère, [+en novembre] oui ma soeur rentre de métropole [=le 2]
[+jeudi matin] avant le grain, [-lapré midi] i tombe toujours lo
mon billet LADOM est pour [=le 28], il faut quon se voit [+avant le 25]
[+n'importe quel mardi], [-le lundi] l'agence de Kourou est fermée je crois
moin lé disponib [+a partir du 6], avan moin lé en formation
pani pwoblèm pou [+mèkrèdi]
[+vendredi] mais pas [-a 13h] ya la grande priere
Je suis libre [+le jeudi] parce que mon cours de français il est [-lundi] et [-mardi]
pour moi bien [+vendredi 14 heure], mon enfant dormir [=13 heure]
Pas [-lundi] s'il vous plaît. Mon mari travail et moi garder bébé. [+Mardi] bien.
Mon titre de séjour il termine [=le 30 mars], alors je voudrais rendez-vous [+avant le 20 mars]
pour moi [+le matin] c'est meilleur que [-l'après midi], merci
Bonsoir. J'ai examen DELF [=samedi], après je suis tranquille, [+lundi] c'est d'accord
est-ce que c'est possible de venir à [+le 5] ? parce que [-le 4] je dois aller à l'OFII
Mon voisine traduire pour moi, elle libre [+le samedi] ou [+le mercredi soir]
non [-huit heure] trop tôt, train de moi arriver [=huit heure quarante]. [+Neuf heure] bon
Je préfère vous venir [+la semaine prochain], [-cette semaine] c'est le mariage de mon frère
[+16h] c'est mon heure préféré, cours de français finir [=15h30]
pardon je mélange espagnol, c'est [+vendredi] je veux dire et pas [-jeudi]
Je suis libre [+mardi toute la journée] Madame
[-Le week-end] je lave la vaisselle au restaurant, [-le lundi] aussi. [+Mardi] repos pour moi
Bonjour je m'excuse, [+après 17 heures] c'est mieux, formation c'est [=9h à 16h30]
je demande si possible [+vers 11 heures], le bus de village il y a un seul [=à 10 heures]
ok pour [+le mois prochain] car [-ce mois] je suis en stage blanchisserie
Je retourne de Mali [=le 10], alors on se voir [+le 12] d'accord ?
attention pas [-mardi] !!! je vends légume au marché. [+Jeudi] bien
c'est quoi heure de ouverture ? Moi [+8h30] je peux si déjà ouvert
J'habite foyer, le gardien ferme [=22h] pas problème. [+Le soir] je peux
si vous voulez [+demain], si non [+après-demain], mais pas [-vendredi] la mosquée
Empreintes à Lyon [-le 21], je dors là bas. Peut-être [+le 23]
Pas bien [-vendredi après midi], enfants sortir école [=16h15] et loin. [+Vendredi matin] très bien
j'aimerais [+fin de la semaine] parce que [=mercredi] je reçois ma carte vitale
moi toujours dire oui mais [-ce vendredi] c'est non, [+l'autre vendredi] c'est oui
mon bébé vaccin [=jeudi 9h], hôpital à côté de vous, je passe [+jeudi 10h30] ça fait un voyage seulement
Vous dire [-16h] mais mon cours [=15h à 17h]. Changer [+14h] merci
[+lundi prochain] oui. Le juge m'appelle [=mardi], après je ne sais pas
Combien temps ça dure ? [+13h] bien, car je travaille ménage [=à 15h]
je serai content de venir [+le premier mardi], [-le deuxième mardi] j'ai cours de conduite
alors attends je regarde mon calendrier [+mardi] oui [+mardi] c'est bon pour moi
moi ce qui m'arrangerait c'est plutôt [+en fin de matinée] parce que [-en début de matinée] j'ai les soins de l'infirmière
écoutez [-la semaine prochaine] je suis chez mes parents dans la Creuse je remonte [=le vingt-deux] donc à partir de là [+le vingt-trois] ou [+le vingt-quatre] comme vous voulez
alors [+jeudi onze heures] c'est parfait le chauffagiste passe [=à neuf heures] et il m'a promis qu'il serait parti avant
je suis en voiture là je dicte donc [+seize heures trente] oui mais [-dix-sept heures] non je récupère le petit chez la nounou
mets [+lundi matin] et dis-leur que [-lundi après-midi] j'ai kiné
alors le mieux pour moi ce serait [+entre quatorze et seize heures] après j'ai plus de car le dernier est [=à seize heures vingt]
point d'interrogation est-ce que [+le mardi dix-huit] il reste de la place parce que [-le dix-sept] j'ai l'expert de l'assurance
ben n'importe quel jour à part [-le mercredi] vu que les enfants n'ont pas école
euh [+vers dix heures] parce que le temps que le petit déjeune et que le bus arrive [=à neuf heures et demie] voilà
on peut faire [+le deux] la banque débloque ma carte [=le premier] et là je pourrai prendre le train
j'aimerais mieux [+jeudi] que [-mercredi] à cause euh comment ça s'appelle du relevé de compteur
[+neuf heures quarante-cinq] ça irait parce que je dépose mon aînée [=à neuf heures vingt] au centre
je recommence la chimio [=le neuf] donc [+avant le neuf] sinon après je serai trop fatiguée
alors pas [-le samedi] pas [-tôt le matin] mais sinon [+lundi] oui volontiers
ils posent la fibre [-mardi toute la journée] je suis coincé à la maison par contre [+mercredi à partir de dix heures] je suis à vous
j'ai pas de voiture [=jusqu'à lundi] mon frère me la rend alors [+mardi] nickel
alors [+le six] enfin si [=le cinq] j'ai bien reçu mes lunettes parce que sans elles je ne lis rien
j'hésitais mais finalement [+le lundi] c'est plus calme pour moi [-le vendredi] il y a trop de monde dans le bus
[+mardi en huit] ça me laisse le temps le dentier arrive [=vendredi]
euh quand vous voulez mais [+après le quinze] parce que là je suis en cure à Dax [=jusqu'au quatorze]
je fais du bénévolat [-lundi matin] et [-jeudi matin] tout le reste me va
dis que je préfère [+dix heures et demie] à [-neuf heures] parce que je suis lente à me préparer
bon alors [+mercredi] mon mari est de repos il gardera la petite
[+vendredi prochain] me convient car l'assistante sociale passe chez moi [=jeudi] et elle m'aidera pour les papiers
le plus simple [+demain quinze heures] je suis en ville de toute façon pour une prise de sang [=à quatorze heures]
la mairie me reçoit [-le dix à neuf heures] donc pas en même temps mais [+le dix à onze heures] oui c'est à côté
euh comment dire [-cette semaine] c'est chargé j'ai le déménagement [=samedi] [+la semaine d'après] beaucoup mieux
j'ai dit [+mardi] pas [-samedi] le téléphone entend n'importe quoi
je vois avec mon éducateur il est là [=le mardi et le jeudi] moi je pencherais pour [+jeudi quatorze heures]
jembauche [=a 21h], donc [+18h] jai le temps
veilleur de nuit a lhotel, je suis debout que [+lapres midi]
svp pas [-le matin] je ronfle
je prefere [+8h] juste en sortant que [-14h] au milieu de mon sommeil
jtravaille [-lundi] [-mardi] [-mercredi], alors [+vendredi aprem] jserai frais
je reprends les nuits [=dimanche], il faudrait [+vendredi au plus tard]
[+pas avant 15h], je me couche [=a 7h]
je finis [=vendredi 6h] ma derniere nuit, apres je suis en repos, [+lundi] vous va ?
aide soignante, je suis prise [-le 3] et [-le 4], [+le 6] je pourrais
vous avez pas [+19h] ? [-la journée] je dors avec des bouchons
[-lundi] cest mon seul repos, je prefere [+mardi apres midi] avant lembauche
le menage des bureaux cest [=de 4h a 8h], ensuite je pose ma fille, [+9h15] je suis chez vous
nimporte quand [+apres 14h] sauf [-le jeudi] ou je vois mon fils au parloir
lusine tourne [=de 22h a 6h], moi je peux [+vers 17h]
[+mercredi] jsuis off, [-mardi] jsors dune double
jai demandé a passer de jour [=en janvier], pour linstant que [+les fins daprem]
[-11h] je suis en plein sommeil lol. [+16h] je prends
mes jours de repos tombent [+mardi] et [+mercredi] ce coup ci
bon [+le 8]. pas trop tot svp je rentre [=a 6h30]
[+le jeudi] est mon premier vrai jour, [-le mercredi] je descends de nuit
[+13h] je mets le reveil [=a midi] cest jouable
je suis plus de nuit depuis [=lundi] !! je peux [+le matin] comme tout le monde
pour une fois [+9h] ça va, jai pris un congé [=cette nuit]
[+le 20] sans probleme, mon chef a signé [=hier]
jlivre les journaux [=de 3h a 6h], apres [+toute la matinée] si vous voulez
marché de gros [-jeudi] je finis [=a 10h] lessivé, prenez [+vendredi]
ni [-le 14] ni [-le 15], nuits d'inventaire. [+Le 17] reposé
jai vu le medecin du travail [=mardi], il dit plus de nuit. [+Le matin] me convient de nouveau
faites [+mardi 15h] ou [+mercredi 15h], [-jeudi] je suis de garde
[+demain] car [=ce soir] je bosse pas
mission se termine [=vendredi soir], voyons nous [+lundi]
l'interim me previent toujours [=la veille], alors je dis [+mercredi] sous reserve
visite medicale [=le 9 a 11h] dans votre rue, mettez moi [+le 9 a 14h] j'economise un trajet
[+le vendredi apres midi] le chantier ferme [=a midi]
j'attends ma paye d'interim [=le 12], avant pas d'essence, donc [+le 13]
agence ouverte que [=le matin] et moi il me faut le papier avant de vous voir, alors [+mardi apres midi]
je cumule deux boites, [-du lundi au jeudi] c'est pas la peine, [+vendredi] c'est ouvert
Moi qui disais oui pour [-lundi], la boite vient de me rappeler [=a l'instant], disons [+le lundi d'apres]
[+a partir de 17h15], la pointeuse c'est [=17h]
j'ai pas de conges en interim, donc [+le soir] ou [+le samedi]
[+pas avant 14h], je deballe au marché [=a 5h]
on est payés [=le 10], je viens [+le 11], ma carte navigo sera rechargée
je suis saisonniere a la plage, [-juillet] et [-aout] oubliez moi, [+mi septembre] je reviens
il neige, la station ouvre [=le 15], il faut qu'on se voit [+avant le 10] je monte en logement saisonnier
[+mardi] me va. (j'ai rien signé encore, ils rappellent [=lundi])
mon repos tournant tombe [+jeudi], [-mardi] comme vous dites je suis sur la chaine
si c'est [+avant 8h] vous etes ouverts ? j'embauche [=a 9h]
arret de travail [=jusqu'au 8], sortie autorisée [=de 10h a midi], donc [+10h30]
j'ai une demi journée [+mercredi], profitez en, [-jeudi] [-vendredi] c'est reparti pour l'abattoir
On m'a promis un CDI [=pour janvier], en attendant [+jeudi] c'est bon
retour de Lyon [=mercredi dans la nuit], [+jeudi apres midi] serait humain lol
plutot [+un vendredi] qu'[-un lundi], c'est la que les missions tombent
ma fiche de paye arrive [=le 5] par la poste, [+le 7] je vous l'apporte
on fait le bilan [+fin du mois] ? ma periode d'essai finit [=le 24]
[+le 4] [+le 5] [+le 6] choisissez, [=le 7] je repars sur Saint Nazaire
[-le premier lundi] y a l'accueil securité, [+le second lundi] y a rien
fin de chantier [=le 17], donc [+pas avant le 18], l'heure vous regarde
la navette Amazon me ramene [=a 14h20] gare routiere, [+14h40] je pousse votre porte
facteur remplaçant, [-le samedi] je tourne aussi, [+l'apres midi] jamais de souci
on recommence la ligne de yaourts [=lundi 4h], donc [+vendredi] ou rien
ils ont besoin de moi [-lundi matin] seulement, [+lundi aprem] reste bon
plus une seule mission depuis [=le 3], recevez moi [+demain] par pitié
jveu bien [+le 18]
tt sof [-le lundi]
[+la semaine pro] tkt
jviendré [+mercredi] apré la cantine
isi la sé [+tanto] i bon pou mwin
la barge mi prend i arive tar, pas [-a 8h] siouplé
[+le 12] je descends du fleuve je viens vous voir
n'importe mais pas [-un vendredi] je suis a la mosquée de Tsingoni
Mwen lib [+lendi]
Je préfère pas [-le mercredi], enfants à la maison
Je voudrais [+lundi à neuf heures] s'il vous plaît
Possible seulement [+après 15 heures]. Merci.
Moi je suis d'accord avec [+le 22]
je dirais [+en début d'après-midi] voilà c'est tout bonne journée
alors surtout pas [-le jeudi] le reste comme vous voulez merci
le mieux ce serait [+le vingt-cinq] si c'est encore possible merci d'avance
[+17h] je serai réveillé
pitié pas [-le matin] je bosse a la boulange
je fais les nuits, donc [+vers 16h30] merci
impossible [-lundi] je recupere de ma garde
je suis dispo [+des lundi]
pas [-cette semaine] on finit le chantier
mettez moi [+entre midi et deux] je suis a coté
il me reste [+le 30], apres je monte en saison
[+un samedi] serait l'ideal vu mes horaires
[+lundi en fin de journée] avant ma prise de poste
[+le mois prochain], là je suis prise avec les vendanges
ben chez nous le car y passe que [=le mardi] et [=le vendredi] donc [+vendredi]
J'ai la visite de mon infirmière [=tous les matins à 8h30], je serais donc disponible [+à partir de 10h].
[+mercredi 16h] c'est l'heure où le grand rentre et peut garder les jumeaux
ma formation fini [=le 18] donc [+le 19] ou [+le 20] les deux me vont
pour moi c'est [+le 4], je touche le RSA que [=le 5] mais tant pis je prendrai le bus
[+jeudi tantôt] ch'est bon, [-el matin] j'ai min tio à garder
J'ai bien reçu votre courrier [=samedi]. Le jour qui me conviendrait serait [+le mercredi 14 dans la matinée].
interim m'a mis une mission [-jusqu'a vendredi], [+lundi] je suis libre
N'importe quel jour sauf [-le jeudi], c'est mon jour de dialyse
je dialyse [-lundi] [-mercredi] [-vendredi] donc [+mardi] svp
[+apres le 10], on me donne les clés du logement [=le 9]
[+en janvier] pas possible avant je fais les marchés de noel
[+mardi] [-le matin] non, [+apres 14h] oui
[+vendredi] après la kiné, elle part [=vers 10h]
pas [-la semaine prochaine] je suis en stage, [+celle d'apres] oui
[+lundi 8] oui, [-le 9] j ai la caf et [=le 10] je touche les apl enfin
disons [+jeudi vers 17h], mon remplaçant à l'étable arrive [=à 16h]
je commence [=lundi prochain] mon CDD, faut me prendre avant, [+jeudi] ou [+vendredi]
[+samedi] si vous ouvrez, [-en semaine] je suis en formation
L'expulsion est prévue [=le 1er avril] alors le plus tôt serait [+demain]
Je préférerais [+le 16], mon fils qui habite Toulouse étant chez moi [=du 15 au 18] pour me véhiculer
[+dans quinze jours] là j'ai le bras dans le plâtre
alors attendez [-mercredi] jai les enfants, [-jeudi] je fais le menage chez une dame, reste que [+vendredi matin]
[+le 3] parce que [-le 2] je passe mon code
dès que j'ai mon titre de transport, soit [+à partir du 6]
[+mardi à midi], je prends sur ma pause
[+entre midi et deux] car j'embauche [=à 14h]
je peux que quand les petits sont a l ecole, genre [+9h30]
comme ma fille a son spectacle [-vendredi soir], il vaut mieux [+vendredi matin] ou bien [+lundi]
[+demain], [-aujourd'hui] je suis aux urgences avec le petit
ma chimio c'est [-lundi], je suis à plat [-mardi] et [-mercredi], disons [+vendredi]
[+la semaine du 15], après mon déménagement
On est en pleine récolte [-jusqu'au 20], mettez-moi [+le 22]
Si le cabriolet de mon voisin démarre : [+jeudi].
[+le 28], ma paye tombe [=le 27] et je pourrai mettre de l'essence
[+lundi] jsuis pas en cours, [-mardi] exam
ce que vous voulez mais [+après le 3], l'huissier est venu [=hier] et je cherche un toit
Nous pourrions convenir [+du vendredi 6], car [-le 5] je fête mes soixante ans en famille
mon fils autiste est au centre que [=le lundi] et [=le jeudi], donc [+jeudi 14h]
[-en décembre] c'est pas possible, [+début janvier] oui
[+jeudi] apres le tribunal, ca finit [=vers 11h]
Le kiné me prend [-le lundi et le mercredi à 15h], tout le reste vous est ouvert, [+mardi] par exemple
moi [+vendredi] ou rien, [-demain et jeudi] je bosse
je suis logé a l'hotel par le 115 [=jusqu'à mardi] alors [+lundi] serait mieux
pas [-le matin], je donne le bain à ma mère, [+vers 15 heures] ce serait parfait
le plus tard possible [+vendredi], j'ai beaucoup de route
le bus roule pas [-jeudi] y a greve, [+mercredi] alors
la nounou est en vacance [=du 3 au 15] donc ce sera [+le 16]
[+mardi ou mercredi], [-lundi] j'ai l'échographie
[+a 13h30] pile pendant la sieste du petit il se leve [=a 15h]
Cela m'arrangerait [+en fin de semaine] ; [=mercredi] mon médecin me donnera ses résultats.
jai arreté de travailler [=en juin] et depuis rien, alors moi [+demain] [+apres demain] quand vous voulez
la [-cette semaine] je fais les nuits en ehpad, [+lundi prochain] ca va mieux
Depuis que ma voiture est en panne, soit [=depuis le 20], je dépends du car : [+pas avant 11h15].
[+le 5] tres bien, mon fils est chez son pere [=ce jour la]
[+mercredi], le grand est au foot [=de 14h à 16h], on sera tranquilles
Le dentiste m'arrache trois dents [-mardi] ! [+Jeudi] je devrais pouvoir parler.
pas de mode de garde [-le mercredi], tout autre jour c bon
mon stage se termine [=vendredi], je propose [+le lundi qui suit en matinée]
je peu [+mardi] mai fau kje parte [=a 11h] pr le lait du petit
Voyons [+la semaine du 12], je serai rentrée de chez ma fille à Bordeaux [=le 10].
[+mardi 14h] c bien, [=hier] le petit a eu son vaccin et il grogne
dans mon village la navette c [=7h40] et [=13h10], mettez moi [+14h]
quand jaurai fini le module bureautique, donc [+fin du mois]
[-Ce mois-ci] je suis trop souffrante. [+Début février], volontiers.
[-le matin] j'ai trop de vertiges avec le traitement, [+en debut d'apres midi] ca ira mieux
[+jeudi soir] si vous faites, je débauche [=à 17h30]
avec les 3 huit c complexe, la je suis de nuit [-jusqua jeudi], [+vendredi aprem] oui
n'importe lequel, [+lundi], [+mardi], mais pas [-mercredi] les enfants
j'ai deux contrats en meme temps, ménage [-de 6h a 9h] et cantine [-de 11h30 a 14h], reste [+15h]
Alors pour nous autres à Saint-Brieuc, [+le 3] ça irait, y a une voiture qui descend [=ce jour-là]
ma petite rentre en creche [=le 2], donc moi [+a partir du 3] cest quand vous voulez
ptetre [+le 21] vu que [-le 20] je signe le bail
[+Demain] dès que possible : l'usine me rappelle [=lundi].
je reprends [=le 2 janvier] après mon arrêt alors voyons nous [+avant le 25]
bah [+mardi], j'ai demandé à mon chef, [-lundi] il veut pas me lâcher
[+dans dix jours] mon frère pourra rester avec les enfants
plutôt [+le 17], l'infirmière libérale m'a dit que je pourrai marcher [=dès le 15]
[-Lundi], [-mardi], non. [+Mercredi] oui, à condition que ma voisine garde le petit.
je pars en Alsace [=samedi prochain] donc avant, [+jeudi] par ex
[+9h], [+10h], c'est égal, mais pas [-l'après-midi], je m'endors avec les cachets
Je suis à votre disposition [+toute la semaine prochaine], [-la suivante] étant celle de ma cure.
[+vendredi], [=jeudi soir] je dors chez mon frère à côté de chez vous
mon alternance c [-lundi mardi mercredi], donc [+jeudi] [+vendredi]
attends ma conseillère mission locale ma dit [=le 6 a 14h], vous mettez [+le 6 a 16h] comme ça jfais qu'un trajet
pas trop tôt [+demain], le verglas tient [=jusqu'à 9h]
[+samedi matin] je peux, le reste du temps la boite d'interim m'appelle [=la veille pour le lendemain]
ma sortie de l'HP est prévue [=jeudi], laissez-moi souffler, [+lundi] ou [+mardi]
[+mercredi], pourvu que je sois devant l'école [=à 16h30]
J'attends un appel du notaire [=lundi] et ne bougerai pas de chez moi [-ce jour-là], prenons [+le lendemain].
[+10h] oui [-9h] non le car arrive [=a 9h20]
[-cette semaine] pas possible la petite a la varicelle, [+l'autre semaine] oui
oui pour [+mardi], non pour [-jeudi], [=vendredi] je saurai pour le logement
Mon fils se marie [-samedi], vous pensez bien ! [+La semaine suivante] sans difficulté.
[+le 12], ma fille aura ses deux ans [=le 11] et je veux etre avec elle [-le 11]
faites moi ça [+en janvier] le temps que le docteur il signe la fin d'arrêt [=le 31]
[+lundi 14h] ou [+mardi 14h], je suis en stage [-les matins]
mais quand j'aurai le permis, je le passe [=le 9]. Disons [+le 12]
après la banque alimentaire, [+jeudi vers 11h30]
[+jeudi en fin de matinée], avant la distribution de [=midi] au secours populaire
avant que je prenne mon service [=à 14h], donc [+13h]
[+mardi soir] après avoir couché les petits ça existe en visio ?
[+le 30 novembre], dernier jour de mon contrat d'insertion
moi cest simple [-lundi] courses avec l'association, [-mardi] kiné, [-mercredi] enfants, [+jeudi] rien
[+début de semaine prochaine], ma tutrice de stage est absente et ça tombe bien
[+jeudi], il y a [=ce jour là] le bus gratuit du département
quand la CAF ouvre, c'est [=le mardi], donc je fais les deux [+mardi]
Le 115 me rappelle [=à 18h], donc [+avant 17h]
[+dans un mois], mon plâtre on l'enlève [=le 22]
à mon âge on se lève tôt : [+8 heures] ou [+8 heures et demie], ce sera très bien
[-mardi], ah non pardon je voulais dire [+mercredi]
[-mi décembre] y a le déménagement, [+fin novembre] c'est mieux
[+le 4 au matin], [-l'apres midi du 4] j'ai mon bilan d'orthophonie avec le grand
On me livre le fioul [=entre 8h et 12h jeudi], donc [+jeudi après 14h].
le mieux serait [+le dernier vendredi du mois], c'est le jour où je descends à Pau
je sors [=vendredi 13h], passez moi [+à 14h]
pas [-le 24] ni [-le 26] enfin vous comprenez, [+le 29] c'est calme
[+le jeudi], toujours [+le jeudi], c'est mon seul jour sans cours
je vois la psy [=le mardi à 17h], si vous êtes à côté [+mardi 16h] me va
alor moi normalement [-mardi] cétai bon mais ma copine elle peut plu garder, alor [-mercredi], ah bah non [-mercredi] yora les 3, donc [+jeudi]
je cueille les pommes [-jusqu'au 15 octobre] madame ça paie mal mais ça paie, [+le 16] je suis à vous
je préfère largement [+le matin], [-l'après-midi] mes jambes ne me portent plus
[+au plus tot lundi], ma cheville desenfle pas [=avant dimanche] d apres l urgentiste
[+lundi prochain] faites-moi une petite place, parce que là je suis sous cortisone
l'arrêt m'oblige à rester chez moi [-de 9h à 11h] et [-de 14h à 16h], [+16h30] c'est possible
ben [+jeudi] en venant, j'amène les enfants au catéchisme à côté [=à 17h]
mettez [+mercredi], [=hier] c'était la Sainte-Barbe ça n'a rien à voir mais je m'en souviendrai
je conduis ma mère [=à 8h] au scanner et je reviens [=vers 10h], calez ça [+à 11h]
quand le petit sera à l'IME, ils le prennent [=lundi mardi et vendredi], donc [+mardi]
[-Demain], non, je vends mes poules au marché de Dax ; [+lundi] par contre !
Je vous laisse choisir entre [+le 6] et [+le 8], [-le 7] étant pris par le podologue.
le mari de ma cousine me descend en ville [=le premier lundi du mois], mettez [+le premier lundi]
mi ze sui pas la [-vendredi], [+samedi matin] oui si ouvert
[+vendredi prochain], j'aurai eu l'anniversaire du petit [=mercredi] et je serai remise
on dit [+le 2 décembre], je rentre de cure [=le 30]
[+avant mardi] obligé, l'huissier vient [=mardi]
[+le 14], par pitié pas [-le vendredi 13], je suis superstitieuse
on a l'eau dans la maison depuis la crue [=de samedi], peut etre [+fin de semaine prochaine] quand ça aura séché
attend je regarde mon planning... [-lundi 6h-14h], [-mardi 6h-14h], [+mercredi] repos voila
moi jcomprends rien a vos dates, [=la derniere fois] cetait [=un lundi] non ? bon ben [+lundi]
Convenons, si vous le permettez, [+du jeudi 11, vers quinze heures], après ma sieste.
[+lundi], sans faute, sinon la boîte signe pas mon contrat [=mardi]
le proprio veut me voir [-vendredi à 10h], tout le reste de [+vendredi] vous pouvez
[=à partir de la mi-mars] je serai plus en tutelle, pour l'instant [+mercredi] avec ma tutrice
pas [-pendant les vacances de la toussaint], les gosses sont à la maison. [+le 4 novembre] par contre nickel
Comment va [+lundi] pour vous ? Moi le plus dur c'est [=le dimanche], après ça roule.
[+Ce vendredi], entre le rendez-vous de l'oncologue [=à 9h] et celui de la banque [=à 15h]
c est bon [+le 11] pour moi je serai rentrée de Nantes [=le 9] et le petit sera gardé
moi [=la nuit] je bosse au tri postal, donc [-8h] [-9h] laissez tomber, [+14h]
[+demain à la première heure], le train pour Quimper est [=à 11h]
moi c'est [=le 12] que mon RSA saute alors [+le 10 grand maxi]
ma plus grande a conseil de discipline [-mardi 17h], donc [+mardi matin] ou bien [+jeudi]
[+mercredi], c'est l'infirmier qui m'a dit de pas marcher [-avant mardi]
Mon petit commerce est fermé [=le lundi], c'est donc [+le lundi] que je suis libre.
ils ont décalé mon opération [=du 4 au 11], donc [+le 4] est libre maintenant
si possible [+lundi matin tot], j'ai un gros trajet pr aller bosser [=a 12h]
[+la 1ere semaine de mars], avant c'est l'agnelage, on dort plus
jeveux bien [+le 27] mais pas [-le 28] jai le demenagement du secours catholique qui me donne un lit
[-ce mercredi] la grand-mère est pas là, mais [+mercredi prochain] elle est là
j'ai pu que [+vendredi matin], le patron me rajoute des heures [-lundi] et [-mardi]
n'importe quand [+jeudi], ma patronne m'a donné ma journée de [=jeudi]
mon fils a la sortie scolaire [=le 15] et je l'accompagne, donc [-le 15] non [+le 16] ou [+le 17] oui
Je ferai l'effort de venir [+le 5], quoique mon médecin m'ait recommandé le repos [=jusqu'au 10].
[-lundi] c'est pris, ensuite la cantine fait greve [-mardi]. [+jeudi] !
je touche mon dernier salaire [=le 10] et après plus rien, voyez moi [+avant le 10] s'il vous plait
Pour commencer l'année du bon pied : [+le lundi 5 janvier] !
[-a midi] je nourris tout le monde, [+13h45] impec
l'autre fois vous m'aviez mis [=à 8h], plus jamais ça ! [+10h] s'il vous plaît
[+des demain], je quitte l'hébergement [=vendredi] et j'ai rien derriere
[+le 26 fin d'aprem], le jury me libère [=à 15h]
sa depend la meteo je suis en fauteuil, disons [+vendredi] ils annoncent du sec, [=hier] jsuis resté coincé dans la neige
[+Tout début novembre] ; je serai sevré, je sors de postcure [=le 29].
je serais plus tranquille [+le 7], la prime d'activité arrive [=le 5]
[+vers 9h45], le taxi conventionné me dépose [=à 9h30]
à vous de voir, [+le 20] la nounou revient, avant c'est galère
mon stage de toiletteuse s'arrête [=mercredi à 17h], [+jeudi aprem] c'est bon
[+lundi en début d'après-midi], avant d'aller chercher le petit au périscolaire
Pas [-le lundi], le club du troisième âge m'attend.
apres les fetes svp madame, [+en janvier], la jai trop de frais
[+jeudi] pendant que le petit dernier est à la halte garderie
le jour du marché, donc [+vendredi]
[+dans trois semaines], le temps de la rééducation
J'aimerais autant [+le 15], ma pension sera versée.
ya que [+le mercredi] que ma formatrice me libère
quand le gel s'arrete, on va dire [+debut mars]
j'ai pas de préférence, sauf [-le soir], les petits sont seuls
[+a 11h] le temps que le doliprane fasse effet et que je sorte du lit
[+jeudi aprem], juste avant mon cours de français
Si cela ne vous dérange point, [+mercredi en quinze], à mon retour de Colmar.
[+samedi] pourquoi pas, mon contrat me prend [-la semaine]
[+demain soir], visio, quand les gosses sont au lit
[-à midi] non, on mange, disons plutôt [+14h]
pas [-cette quinzaine], on refait le toit
[+tous les jours] sauf [-le jeudi], j'ai mon groupe de parole
[+vers 16h30] en sortant de l'atelier du chantier d'insertion
Je vous propose [+le 18], date à laquelle mon gendre monte à Bayonne.
ben quand la voiture sort du garage, [+jeudi] dit le garagiste
je prefere [+le lundi], les autres jours je suis a la fac
[-samedi] je déménage, [-dimanche] je range, [-lundi] je dors, [+mardi] je viens
[+le 22 aprem] ou [+le 23], pas [-le 22 au matin] je fais le colis alimentaire
pour [+mardi] oui si c'est [+avant 11h] car [=a 11h30] les jumelles sortent
je finis [=à 12h] et je reprends [=à 14h], ou [+12h30] ou alors [+18h]
c'est la caf [-lundi], le dentiste [-mardi], ma vie c'est des rdv, prenez [+jeudi]
[+le 10] ça roule, je rentre [=le 9] du chantier de Nantes et je repars [=le 12]
la nounou commence [=à 8h] et finit [=à 17h], alors [+entre 9h et 16h]
[+lundi 15h] ça marche, la kiné m'a libérée
mettons [+mercredi], [=jeudi dernier] j'étais trop malade pour y penser
l'appart j'y entre [=le 1er], j'ai tout a monter, [+le 8] je respire
[-demain] j'ai plus de batterie de voiture, [+vendredi] ce sera reparé
voilà pour moi [-le matin] c'est les soins de ma mère et [-à midi] la gamelle, mais [+de 14h à 16h] elle fait la sieste
[+mardi] avant que je parte en mission intérim
vu mon état c'est non [-avant le 15 juin]
quand j'aurai revu le chirurgien, [+mi-décembre] je pense
[+lundi 9h] j'amène mes papiers
[-mardi] j'ai kiné, [+mercredi] ok
[+vendredi aprem] ou [+lundi matin] svp
[+le 14 a 10h] merci
[+mardi] plutot que [-mercredi]
[-lundi] non, [+mardi] oui
d'accord pour [+mercredi 14h30]
[+n'importe quel jour] sauf [-le vendredi]
[+pas avant 10h] si possible
[+lundi], [+mardi] ou [+jeudi] comme vous voulez
[+apres 16h] je récupère la petite a l'école avant
[+la semaine prochaine] plutôt [+le matin]
[+entre 14h et 16h] c parfait
bjr [+vendredi 11h] ca irai ?
[+demin matin] si c possible
[-le mercredi] jai les enfants, [+le reste de la semaine] ça va
[+mecredi] ou [+jedi] a vous de voir
[+tous les jours] a part [-lundi]
[+le 18] et sinon c'est [+le 20 dans l'après midi]
[+vendredi] c'est mon jour de repos ça m'arrange
je préfère [+le matin] que [-le soir]
[+mardi 8h30] avant mon travail
[+du lundi au mercredi] je suis libre
[-cette semaine] non je suis malade. [+semaine pro] oui
[+jeudi aprem] cordialement
slt [+lundi] [+mardi] ou [+mercredi le matin]
[+à partir de 13h30] svp madame
[+samedi matin] c possible chez vous ?
[+lundi 15h] si le bus est à l'heure lol
[+a partir du 10] pas de souci
[-vendredi] y a la prière, [+jeudi] mieux
pas [-lundi] ni [-mardi] mais [+jeudi] ok
[+tantot vers 15h] si vous voulez
[+le 3 décembre a 9h] ou [+le 4] pareil
bonjour, [+mardi prochain] me conviendrait très bien
[+lundi] mais pas [-le matin]
[+mercredi aprem] je serai chez ma mère mais je peux venir
[+jeudi avant 11h] après je bosse
[+demain] ou [+apres demain] jsuis dispo
moi c'est [+le soir apres 17h]
[-le matin] je dors je bosse de nuit. [+15h] ça va
[+9h] [+10h] [+11h] peu importe [+lundi]
[+vendredi] ✌️ [+14h]
[+fin de semaine], a défaut [+lundi]
[+mercredi] si vous avez une place
[+jeudi de 9h à 11h] ça m'irait
[+lundi 10 h] ou [+11 h] merci beaucoup
[+le 22], [+le 23] ou [+le 24]
[-mardi] marché, [+mercredi] rien de prévu
[+pas avant lundi] je suis en déplacement
je voudrais [+vendredi] mais pas trop tard, [+avant 16h]
[+dans 2 semaines] car je déménage
[+14h] c'est mieux pour le train
[+lundi matin] jé mon permis a déposer aussi
tout sauf [-jeudi]
[+mercredi 10h], je viens avec ma fille
[+Mardi] à votre convenance
vous avez [+jeudi 16h] ?
[+ce vendredi] ou [+le vendredi d'après]
[+lun] [+mar] ou [+jeu] merci
[+demain 14 heures] ça me va très bien
[-le lundi] je garde mon petit fils. [+mardi] alors
[+midi] pendant ma pause
[+entre midi et deux] si vous êtes ouverts
[+lundi prochain 9h30] okay
wesh [+vendredi aprem] ça passe
[+jeudi matin] ou sinon [+jeudi tantôt]
[+le 5] ok [-le matin] exclu
[+mardi] ou [+jeudi], [-mercredi] non
pour moi [+lundi apres midi] bon
moi disponible [+mardi], [-mercredi] pas disponible
[+a 10h mardi] je viens en vélo
[+demain dès 9h]
[+8h] je suis matinal 😄
[+pas avant 9h] le car arrive [=a 8h50]
[+jeudi 9h] jviens avec mon CV
[-mardi] j'ai formation, [+jeudi] j'ai rien
[+mardi a 9h] ou alors [+mercredi a 9h]
[-lundi] c férié non ? [+mardi] alors
[+le matin] svp [-l'aprem] je fais des ménages
[+mercredi] je dépose le petit au centre [=a 9h] donc [+10h]
[+vendredi avant midi] c'est faisable
[+jeudi apres 15h] [-vendredi] jamais
[+lundi] ou [+mardi], en tout cas [+en fin d'après-midi]
n'importe mais pas [-mercredi]
euh [+vendredi] je crois que c bon
ce serait possible [+mardi 16 a 14h] ?
[+demain aprem] je suis en ville de toute façon
jpe [+lundi] jpe pa [-mardi]
[+15h30] c bien [+jeudi] ou [+vendredi]
[+mercredi 10h-12h] créneau idéal
[-le vendredi] jamais, les autres jours oui
[+jeudi] mon mari peut m'emmener
[+mardi] ou [+jeudi] mon frère a la voiture
[+a 9 heures du matin lundi] merci madame
[-avant le 15] je suis pas en france. [+le 16] oui
[+apres le 15] quand je rentre
[+lundi pas avant 14h] jsui de nuit
plutot [+mardi] que [-lundi] svp
[+mardi] plutôt, [+14h] par exemple
[+jeudi 10h] en visio j'ai pas d'essence
[+lundi] je peux [-mardi] je peux pas [+mercredi] je peux
[+tous les après midi] je suis a la maison
[+le 8] [+le 9] pas [-le 10]
[+la semaine du 15] j'aurai fini mon stage
[+vendredi 9h45] ça colle avec mon bus
[-demain] trop juste, [+vendredi] je préfère
[+jeudi] ou [+vendredi] mais [-le soir] non
ok [+lundi] j'ai rien d'autre
[+mardi] nikel jcherche une nounou pour le bébé
moi [+vendredi 13h] mersi
[+lundi 8h] [+9h] [+10h] comme ça vous arrange
[+le mardi] ou [+le jeudi], les autres jours je suis en stage
[-lundi] [-mardi] je travaille, [+mercredi] repos
[+vendredi] repos donc ok
[+demain soir après 18h] si c encore ouvert
[+le 20] car je touche [=le 19]
[+mercredi entre 10h et 11h] pitié pas plus tôt
[+a partir de mardi] je suis dispo
il me faut un créneau [+d'ici vendredi]
[+dès demain] svp j'ai besoin d'un papier
[+aujourd'hui] si y a de la place sinon [+demain]
[+jeudi] ? [+14h] ?
si vous pouvez [+mardi matin] tant mieux
jvoudrais [+lundi 14h] svp bonne soirée
le mieux [+jeudi], [+vendredi] ca passe aussi
[+vendredi] faute de mieux, [-jeudi] mort
[+lundi] c'est mieux que [-vendredi] pour la garde
[-le matin] compliqué, [+après 14h] facile
[+mardi aprem] en sortant de la caf
[+mercredi matin] car [-l'après-midi] j'ai ma séance
[+dans 10 jours] j'aurai mes lunettes
[+fin du mois] svp j'ai un chantier
alors [+début décembre] merci a vous
[+le 1er] ou carrément [+le 2 a 10h]
je prends [+vendredi 15h]
ça m'arrangerait [+mercredi après 14h]
[+jeudi] parfait, je fais garder le chien
n'importe quand [+mardi] je bouge pas
[+toute la journée lundi], [+mardi] que [+le matin]
[-jeudi] nan [-vendredi] nan [+lundi] ouais
[+lundi] à la première heure
[+samedi] pck je bosse [-la semaine]
[-demain] c cho mais [+apres demain] ça va
[+mardi] mi lé libre
[+jeudi bonmatin] mi vien
c'est possible [+le mercredi 10] ? j'attends ma paie
j'ai [+le 11 au matin] ou [+le 12 l'aprem] de libres
[+jeudi 17 h], je débauche [=a 16 h 30]
[+lundi] je suis en congé
en congé [+toute la semaine prochaine] donc choisissez
[-14h] non [+15h] oui [+16h] oui
on peut se voir [+vers 10h mardi]
[+mardi vers 11h] pas à la minute près
jeunesse oblige [+pas avant 11h] mdr
à [+9h30] ou [+10h] le temps d'arriver
[+vendredi], l'heure m'importe peu
[-le jeudi] je suis aux restos du coeur
[+jeudi] oui [-mercredi] non merci
[+lundi] apres le repas disons [+14h]
[+mercredi] quand mon fils est chez son père
[+les lundis] ou [+les jeudis] c mieux
[-les mercredis] impossible
[-lundi] et [-mardi] pris. Sinon ok
le plus tard possible [+vendredi] merci
[+mardi] [+mercredi] tout sauf [-le matin]
je peux que [+le samedi]
seulement [+le matin], [-l'aprem] je suis en cours
c possible [+13h lundi] ? j'ai cours [=jusqua midi]
[+mardi 2 décembre 9h15] convient
non [-lundi] [+mercredi] svp je dois voir l'assistante sociale
[+vandredi a 14 heur] merci monsieur
[+jeudi 11h] je ramène la carte vitale
[-mardi] hôpital, [+lundi] rien, [+jeudi] rien
[+lundi] comme [+mardi] ça m'est égal
soit [+mardi 9h] soit [+jeudi 14h]
[+mercredi] voire [+jeudi]
[+vendredi] ou bien [+lundi d'après]
[+demain], au pire [+jeudi]
au mieux [+lundi], au pire [+mercredi]
[+mardi] en priorité. Si non [+vendredi]
choix 1 [+lundi matin] choix 2 [+mardi matin]
[+le 9/12 a 14h] si c pas pris
[+09/12] ou [+10/12] les deux vont
[+12 janvier] c bon, [+le 13] aussi
[+lundi15h] [+mardi15h] au choix
sa serai bien [+mardi] pr moi
si sa vous derange pas [+jeudi 16h]
[+le jeudi 18] sinon jpeux [+le 19]
mon jour c'est [+mercredi]
je suis libre que [+les mardis]
[-le mardi] je vais au resto du coeur, [+mercredi] rien
[+mercredi 9h], l'infirmière passe [=a 8h]
infirmière [-le matin], donc [+l'après-midi]
bonjour monsieur [+lundi 10h] je vous en prie
va pour [+vendredi 8h45]
mettez moi [+lundi] svp
notez [+mardi 14 h] pour moi
fixez [+vendredi], je me débrouillerai pour la voiture
inscrivez moi [+le 16 a 9h]
on dit [+jeudi 15h] ?
disons [+mercredi matin]
vs pouvez [+demain 9h] ?
y a moyen [+lundi] ? [+l'aprem] ?
[+mardi] y'a pas mieux pour moi
[+lundi] oui, [-mardi] non, [+jeudi] a la rigueur
[+a 14] [+15h mardi] pareil pour moi
[+14h-15h] je suis dans le coin
[+10h30] voir [+max 11h]
[+jusqu'à 16h] après je cherche les gosses
[+avant 10h] pck je prends mon poste [=a 11h]
[+mardi] de préférence, mon traducteur est là
[+jeudi] avec mon éducatrice
[+lundi 14h] sur place ou au tel
appelez moi [+mardi matin]
tel possible [+jeudi] ? [+après 10h] svp
pas bon [-lundi], bon [+mercredi]
moi travail [-lundi] [-mardi], [+jeudi] libre
je peut venir [+vendredi], [+10h] ou [+11h]
madame moi vien [+mardi] ok
je vien [+lundi] avec mon ami pour parler francais
[+mercredi] mon cousin il traduit pour moi
possible [+vendredi apres la mosquée], [+15h] ?
dieu voulant [+mardi 9h]
[+jeudi 14h00]. Merci d'avance.
[+après le 5] j'aurai touché mon rsa
[+le 6] le rsa tombe [=le 5]
[+demain] c'est bon, les petits sont à l'école
[+mardi] les enfants sont a la cantine
[+lundi], [+mardi], [+jeudi], [+vendredi de 9h à 15h30]
[+9h] ou [+14h] quand les petits sont en classe
[-pendant les vacances] non, [+apres le 5 janvier]
[+ce matin] ? je suis déjà en ville
[+cet aprem] si possible sinon [+demain aprem]
[+ce soir] ou [+demain soir] je rentre tard du chantier
[+aujourdui] je peux, [-demain] non
[+lundi 1er] a la place du [-vendredi 28]
[+jeudi] a la place de [-mercredi] svp
échanger [-mardi] contre [+jeudi] c possible
j'ai appelé [=lundi] personne. [+jeudi] ça va ?
je sors de l'hopital [=mardi], [+vendredi] ok
n'importe [+entre le 10 et le 14]
[+du 8 au 12] je suis chez moi
[-du 8 au 12] je suis chez ma mère, après ok
[-jusqu'au 15] j'ai un contrat, [+le 16] go
[+le 15] ou plus loin, je m'adapte
[-avant noel] ce sera non. [+le 29] avec plaisir
[+mardi] mais [-9h] c bien trop tôt, [+11h]
[-9h] trop tot pour moi [+mardi 11h]
[-17h] il fait nuit je vois mal, [+14h]
[-le soir] non pas de bus. [+le matin]
[+aprem] de préf, [+lundi] ou [+mardi]
[+le matin] car [-l'aprem] il fait trop chaud
[+jeudi] tôt svp [+8h] ou [+8h30]
[+avant 9h] ou [+après 17h] je suis en alternance
pendant ma pause [+12h30]
[+13h15] après la cantine
[+lundi midi] parfait pour moi
[+mardi à midi et demi] entre mes deux services
[+10 h moins le quart jeudi] si ça ne dérange pas
[+à neuf heures vendredi], je vous remercie
[+quatorze heures mercredi] point merci
Je suis libre [+mardi] virgule [+mercredi] aussi
alors [+lundi] voilà [+lundi matin] au revoir
ben [-jeudi] nan, [+vendredi] sinan
frr [+lundi aprem] jme lève pas avant
ptdr [-8h] non [+11h] oui
wsh [-demain] jpp [+jeudi] ok
askip y'a [+vendredi 10h] de dispo je prends
jss dispo [+jeudi] et [+vendredi tte la journée]
[+mar 14h] - [+jeu 10h]
[+ven. matin] mci
Dispo [+mer. 10/12] et [+jeu. 11/12]
[+Lundi 8] / [+mardi 9]. Bonne réception
bonsoir, [+mardi] me va, respectueusement
Je vous propose [+mercredi 10 h]. Bien à vous.
[+Le vendredi 12 décembre à 10 h] me sied parfaitement.
à mon âge [+le matin] c'est mieux, [+10h]
Mon aide ménagère vient [-le mardi], donc [+jeudi]
je prends mes cachets [=a 8h], [+10h] ça ira
ma petite sort [=a 16h30], [+14h] nickel
je pointe [=a 17h], [+lundi 10h] ça passe
boulot [=jusqu'à 14h], [+15h] parfait
je fini [=a midi], [+13h] svp
je commence [=a 6h] je fini [=a 13h] donc [+14h]
j'embauche [=à 13h], [+le matin] alors
mon train arrive [=a 9h40] donc [+10h]
le bus passe [=toutes les heures], [+11h] ok
mon stage finit [=vendredi], [+lundi] sans problème
mon contrat s'arrête [=le 30], [+le 1er] je suis à vous
je déménage [=samedi], [+mercredi d'après] ok
j'ai les clés [=le 10], [+le 11] svp
anniversaire du petit [-mercredi], [+jeudi] plutôt
kiné [-lundi], orthophoniste [-mardi], [+jeudi] libre
[-lundi] dentiste [-mardi] caf [+mercredi] vous 😂
[-jeudi] je garde la voisine, [+vendredi 9h] bien
cure thermale [-jusqu'au 20]. [+Le 22] volontiers
[+lindi] ou [+merkredi] si vou plé
[+jeudit 10h] ou [+vendredit 10h] cé pareille
[+dm1 aprem] nickel chrome
[+lendi apre midi] ma fille ecri pour moi
[+a9h jeudi] svp monsieu
[+14H30 MARDI] MERCI J'AI PAS MES LUNETTES
[+LUNDI] OU [+MARDI] PAS [-MERCREDI]
[+JEUDI 10H] JE SAIS PAS ENLEVER LES MAJUSCULES
[+mardi]? [+10h]? dites moi
[+mercredi] .. [+14h] .. merci
[+lundi]/[+mardi matin]
[+mardi] + [+jeudi] dispo
[-lundi] = travail, [+mardi] = ok
[+jeudi] 👍 [-vendredi] 👎
❌ [-lundi] ✅ [+mardi]
[+9h-11h lundi] ou [+14h-16h mardi], les seuls trous de mon planning
[+vendredi] 🙏 [-jeudi] j'ai pas de baby sitter
je bosse pas [+le mercredi], donc parfait
je suis jamais là [-le vendredi]
je suis toujours là [+le matin]
y a que [+le jeudi] où je bosse pas
[+lundi] c'est mon seul jour de libre
j'ai un trou [+mardi entre 11h et 13h]
rien [+mercredi], venez pas me mettre [-vendredi] lol
[+tout décembre] je suis libre madame
[-en décembre] je suis à la Réunion, [+en janvier] oui
[+le premier lundi de janvier] volontiers
[+lundi en huit] ça irait ?
[+mardi en quinze], je serai remise de mon opération
[+dans une semaine] le plâtre est enlevé
[+sous huitaine] si vous le pouvez
[-ce week end] non je pars, alors [+lundi]
[+deb de semaine] sauf [-lundi] c le jour des courses
[+milieu de semaine prochaine] ça m'ira
plutot [+vers la 2eme semaine de décembre]
[+mardi] si mon genou tient
[+jeudi] le temps de laver mon costume
[+vendredi] mais au centre social svp
[+mercredi 10h] a la mairie ou chez vous ?
ça dépend de mon patron mais [+jeudi aprem] surement
[+mardi] si j'ai pas de mission, sinon [+mercredi]
[+lundi] si la cousine garde les petits
[+cet tantôt] ou [+demain tantôt], m'sieur
à [+tantôt 15h] si ça vous va
[-le matin] je fais la traite, [+après 10h] bon
[-septembre] c'est les vendanges, [+octobre] je suis libre
je ramasse les pommes [-jusqu'à vendredi], [+lundi] ok
je fais le marché [=jusqu'a 13h], je peux [+a 14h]
[+lundi], seul jour où mon pote prête sa caisse
[+mardi], [-jeudi] ma caisse passe au contrôle technique
[+mercredi 14h30] pas besoin de bus, je marche
[+vers 10h] ou [+11h], le temps du trajet
[+11h minimum], c'est loin en bus
il faut que ce soit [+pas plus tard que 16h]
[+après 9h30], carte de bus valable que là
[+lundi], [-mardi] je pense pas
en fait [-lundi] non, [+mardi]
[-lundi] pardon je voulais dire [+mardi]
finalement [+vendredi], [-jeudi] j'ai oublié un truc
les deux me vont [+lundi] et [+mardi]
ni [-lundi] ni [-vendredi], le reste pas de souci
aucun souci pour [+mardi 9h]
[+mardi 10h] je vous montre mes fiches de paie
[+vendredi 11h] pour signer le contrat
[+jeudi] pr mon dossier logement aussi
[+lundi 16h] on parlera de ma formation ?
[+mercredi], j'ai une question sur mes heures
[-jeudi] j'ai permanence avocat, [+mardi] je respire
je finis le boulot [=a 15h30] et le car passe [=a 16h] donc [+vendredi 16h30]
la crèche rouvre [=lundi] alors moi ça serait [+mardi matin]
la crèche est fermée [-lundi] alors moi ça serait [+mardi matin]
[+lundi] parce que [-mardi] mon fils passe son bac
pas [-lundi] parce que mon fils passe son bac, [+mardi] oui
je recupere ma fille [=a 16h30] a lecole donc [+14h] c bien
je depose ma fille [=a 8h30] donc [+9h] c bien, pas [-lundi] par contre
[+vendredi] mais pas [-trop tard le soir] le dernier car est [=a 18h12]
[+vendredi en fin daprem], le dernier car est [=a 18h12]
apres mon ramadan svp donc [+apres le 19]
nimporte sauf [-le mercredi], mon audience c [=le jeudi 6]
[+le jeudi 6] ou nimporte sauf [-le mercredi]
alors moi le car du village il passe [=a 7h10] et apres plus rien [=avant 11h], donc [+vers 8h] ou [+a midi]
des que jai ma paye donc [+apres le 5]
ma femme travaille [-lundi et mardi], moi je garde les petits, donc [+mercredi]
ma femme prend la voiture [-mercredi], moi je l'ai [+lundi et mardi]
[+jeudi 9h15] le bus de [=8h05] m'arrange bien
ma formation c'est [-lundi mardi], [+mercredi] je suis libre [+a partir de 10h]
disons [+vendredi quatorze heures] parce que [-jeudi] je déménage et [-samedi] je rends les clés
disons pas [-vendredi] je déménage, plutôt [+lundi quatorze heures]
je vous envoi le certificat [=demain], pour le rdv [+mardi] c parfait
je vous envoi le certificat [=avant vendredi]
moi c [+le matin] car [-laprem] je dors je bosse de nuit
moi c [+laprem] car [-le matin] je dors je bosse de nuit
taff [=jusqua 13h], chui la [+14h]
comme j'ai [=une heure] de bus je voudrais [+pas avant 10h]
j'ai [=une heure] de bus alors [+pas avant 10h] s'il vous plaît
je veux passer avant la juge donc [+le 10 ou le 11]
[+lundi] ou [+mardi] pas [-mercredi] j'ai la main a faire opéré [=jeudi] et faut jeuner
j'aurais préféré [+le 21], [-le 20] je signe mon bail
[+vendredi] oui mais la priere c [=a 13h30] donc [+10h]
[+vendredi] apres la priere donc [+15h]
[+le 12] c tou bon
[+apres 16h] svp merci
plutot [+en debut de semaine] rapport a ma grossesse
[+lundi 14] et puis cest tout
jamais [-le vendredi]
[+le mercredi 19] si cest pas trop demander
[+demain] tout de suite meme
[+a la rentree] quand les petits sont casés
n'importe quel jour sauf [-le jeudi]
[+dans 10 jours] parce que là [-cette semaine] j'ai les ouvriers
les ouvriers finissent [=dans 10 jours] mais on peut se voir [+cette semaine]
si ma soeur m'emmene c [+le 7] sinon en bus [+le 9]
j'enmene ma mère a la chimio [-lundi] et [-jeudi], le reste [+mardi] [+mercredi] ok
l'examen du code c [=a 9h] ça dure pas, [+mardi 11h] nikel
j'peux [+demain] ou [+apres demain], [=samedi] j'repars sur la peniche
avec le bracelet je sors [=de 9h a 12h], alors [+mardi 10h]
le foyer ouvre [=a 7h] et c'est loin donc [+9h30]
jcommence [=a 14h] je fini [=a 22h], [+10h] c bien n'importe quel jour
après la cure, elle finit [=le 22], donc [+le 24]
[+le 31] car [-le 1er] c la Toussaint
[+Le 3 ou le 4], [-le 5] je prends l'avion pour voir ma mère
alors [-lundi] euh non attendez [-lundi] il y a le ramoneur, [+mardi] oui [+mardi]
travail finish [=18h tous les jours], [+samedi] vous ouvrir ?
travail finish [=12h] alors [+13h30] good pour moi
quand on m'aura enlevé le platre c'est [=mardi], donc [+mercredi] ou [+jeudi]
on vendange [=jusqu'au 25] alors disons [+le 26] ou [+le 27]
[+demain 9h] [+demain 10h] comme ça vous arrange
le plus tot possible genre [+demain matin]
[+entre midi et deux] sinon mon patron râle
hors [-mercredi] svp
[+le 8] [+le 9] [+le 10] mettez ou vous voulez
[+lundi 9h] si le bus veut bien
[+samedi matin] si vous ouvrez
après le sport [+vers 17h]
[-les lundis] je suis à la banque alimentaire bénévole
[+fin novembre], le temps de finir mon traitement
je me fais arracher deux dents [-le 4], [+le 6] je devrais reparler
vous m'aviez mis [=mardi dernier] j'étais pas la, [+mardi prochain] c'est bon
jrentre du taf [=a 4h] je dors [=jusqu'a midi] alors [+14h] [+15h] [+16h] a vous de voir
ma belle fille est souvent de repos alors [+mercredi 14h] ou [+mercredi 15h]
mon ticket de bus finit [=le 4] donc [+avant le 4]
[+entre le 6 et le 10], apres le compte est vide
ménage des bureaux [=de 18h a 21h], sinon je peux [+lundi] comme [+mardi]
terme [=le 10] alors [+pas avant noel]
je sors de chez le kiné [=vers 10h30], [+11h] le temps de marcher
ya un covoit qui arrive [=a 13h10] donc [+13h30]
quand l'aide a domicile est là, c'est [+mardi et vendredi matin]
[+pas avant le 12], je suis au village
je suis au village, je rentre [=le 12], disons [+le 14]
moi c'est simple [+le jeudi] mon mari est la avec l'auto, [-les autres jours] je suis bloquée
euh là le médecin me revoit [=lundi], je vous dirai après
la fourriere ouvre [=a 9h], je recupere ma caisse et j'arrive donc [+10h30]
sans scooter je peu pas [-demain]
jai fini mon contrat [=vendredi dernier] donc mettez [+mardi] ou [+mercredi]
le plus simple [+mardi], [=lundi] je refais ma carte au guichet de la gare
ma sœur se marie [=samedi] alors [-vendredi] c'est coiffeur et henné, [+lundi] s'il vous plaît
apres le mariage, [+mardi 11]
ma fille a piscine [=le lundi a 14h] c moi qui accompagne la classe, sinon [+lundi 10h] impec
ma fille a piscine [-le lundi], je l'accompagne, [+un mardi] plutôt
les enfants mangent [=a 12h] a la maison alors [+13h45 au plus tot]
jai que [+le samedi] dsl, [-la semaine] je suis sur les routes
[=mercredi] ils coupent l'eau dans l'immeuble, ça empêche pas [+lundi apres midi]
on m'a proposé une mission [=à partir du 17] donc voyons-nous [+avant le 17]
j'ai une mission [-à partir du 17] je serai plus dispo apres
Je souhaiterais [+le mardi 4] ; mon titre provisoire expire [=le 6] et j'ai besoin de votre attestation.
mon recepissé il fini [=le 6], il faut vite, [+demain] c possible ?
[+le 6] mon recepissé il est pret je vous l'apporte
mon téléphone est en réparation [=jusqu'à jeudi] appelez pas, mais [+mercredi] je viens
jai cours de francais [=le soir de 18h a 20h] donc [+17h maxi]
pas [-le soir] jai cours de francais
je prie [=le vendredi a 13h], [+vendredi a 15h] c'est bien pour moi
mon ex ramène les gosses [=dimanche soir], donc [-lundi matin] la course, [+lundi 14h] ça roule
mon ex prend les gosses [+mercredi] donc là je peux
on me retire les fils [=mardi] avant ça je reste chez moi
[+mercredi en 8] pas de souci
jai raté votre appel [=tout a l heure]
[+le 1er lundi du mois] c'est là que ma tante garde les petits
faut que ce soit [+un vendredi] à cause du transport à la demande
[-le lundi] le cabinet où je nettoie est ouvert je peux pas m'absenter
[+demain] apres la sieste du petit
[+jeudi ou vendredi] avant de rendre les clés de l'appart
[+le soir apres 18h] je suis aide soignante a l hopital
sa sera [+mardi] ou rien la [-lundi] je dors
pas [-cette semaine], les partiels de ma fille c [=jusqu'a vendredi], [+la semaine d'apres] oui
[+dans les 15h] [+mardi] si ça joue
[+lundi 10h] inch allah
jai mon fils [=un week end sur deux] seulement donc [+en semaine] c'est facile, [+mardi 10h]
vous me laissez le choix : [-mardi] j'ai une visite d'appart [=a 10h] donc [+lundi]
[+apres la toussaint], [=a la toussaint] je monte au pays voir les tombes
toujours dispo sauf [-lundi matin]
le medecin m'a arrêté [-jusqu'au 20] donc [+a partir du 21]
[-le jeudi] c mon jour de dialyse, [+le vendredi] je suis en forme
[+vers le 20], je touche le rsa [=le 5] mais je dois d'abord payer le loyer
toujours [+le lundi], mes jours de chantier c [-mardi a vendredi]
[+apres demain] ou [+dans trois jours]
[+samedi] si c ouvert sinon [+lundi]
[+14h30] merci bcp
jeune du ramadan alors [+le matin] svp pas [-l'aprem] je suis fatigué
j'ai cours d'alphabetisation [=19h], donc [+17h30] c la limite
[+le 6], vu que mon chef m'a mis de repos ce jour là, je l'ai su [=hier]
pour mon chien c'est veto [=mardi 11h], mais [+mardi 14h] je peux
[+la semaine pro] n'importe quand mais pas [-le vendredi] c'est jour de mosquée
je suis en apprentissage, cours [-les lundis] et [-mardis] a colmar, entreprise le reste, mais [+vendredi aprem] mon maitre me libère
tout ça me va : [+lundi 9h], [+mardi 14h], [+jeudi 10h]
pour moi [+le vendredi] c le mieux, je touche pas au volant [-le soir]
ma femme prend la voiture [=le matin] alors pour moi [+14h] ou [+15h]
j'ai demandé un jour à mon chef, il m'accorde [+le 16], il m'a refusé [-le 15]
mwen pa disponib [-lundi] mé [+madi] wi bonjou
je fais le menage dans les bureaux [=de 5h à 8h], je serai dispo [+a partir de 9h]
ta [+vendredi aprem] ? [-matin] jdor
[+lundi] mais [+pas avant 10h] le car passe [=a 9h10]
j'prends [+le 17 au matin], j'laisse [-le 16]
[+jeudi matin tot], je prends le service [=a midi] a l'ehpad
[+en fin de journée], le plus tard possible
[-le matin] non [+l'apres midi] oui [+vers 14h]
[+demain matin] de preference
ma mère garde les jumeaux [=le lundi], profitons en : [+lundi 9h]
[+mardi] ou [+mercredi], a vous de voir
[+apres le 10] car [=le 5] jai paye et je peux mettre essence
je peux [+a partir de 13h], [-le matin] c'est pas la peine
[+jeudi] [+16h15], je récupère les grands [=a 17h]
non pas [-lundi]
[+jeudi prochain] ou bien [+vendredi] mais pas [-a midi]
je suis rentré de mission [=hier], libre [+des demain]
[+entre 10h et midi], le reste du temps je m'occupe de ma belle mère
n'importe quel jour sauf [-mercredi] et [-samedi]
pas [-a 8h] svp j'ai des cachets qui assomment, [+11h] plutot
j'ai la petite en garde [=une semaine sur deux], [+la semaine du 16] je suis tranquille
[+mardi 18] svp madame
jpeu [+ts les aprem] sauf [-mercredi]
[+12h] [+mardi], ma pause dure [=de 12h à 13h30]
[+de 9h30 à 11h30] c'est quand la petite est a la halte
pas [-le lundi] svp
le médecin du travail me voit [=le 17], [+le 18] je pourrai vous donner le papier
j'ai pas d'heure moi, [+le matin] quand les oiseaux chantent mais [-l'aprem] la chaleur me tue
l'assistante familiale me rend mon fils [=le 21], je voudrais [+le 20] pour en parler
[+vers midi] si ça vous coupe pas l'appétit
ya la communion de ma niece [=dimanche] a nimes, je rentre [=lundi soir], donc [+mardi]
mon mari est routier il rentre [=le vendredi soir], alors [+samedi] si ouvert
tout sauf [-le week end]
[+demain] [+13h15] ?
c'est l'hiver alors [+pas trop tot], [+10h30] c bien, [+jeudi]
bonjour je suis libre [+tout les jours] a part [-le jeudi], merci d'avance
[+lundi] ou [+mardi], pas plus tard svp, mon contrat démarre [=mercredi]
[+mercredi] [-matin] non [+aprem] oui
[+mercredi 14h], j'ai deja demandé a ma voisine pour la voiture
c'est la saint nicolas [=samedi] chez nous en lorraine, [+lundi] je serai remis
[+avant 11h] si ya moyen
si [+le 22] y a plus de place mettez [+le 23], je reprends [=le 24]
rien [-avant jeudi], [+jeudi] a l'aise
jai kiné [=tous les mardis a 10h] mais [+mardi aprem] sa va
un jour ou mon gamin est a la cantine, cad [+lundi] ou [+jeudi], surtout pas [-mercredi]
[=la semaine prochaine] a l'usine je commence [=a 13h], prenez moi [+mardi 9h]
mon bail se termine [=fin mars] et j'ai rien trouvé
on m'opère de la cataracte [=le 5] et l'autre oeil [=le 19], entre les deux [+le 12] je peux
[+lundi 10h] c'est ok. le camion de courses est [=a 14h].
[+la 2eme semaine de janvier] n'importe
[+vers les 11h], [-a 10h] je suis en cours de conduite
ça dépend du planning que je reçois [=vendredi soir], a priori [+mardi] ok
[-soir] impossible, [+journée] ok
mon ancien rdv c'etait [=le 4], pour le prochain [+le 18] me va
[+mercredi] a la place [-du mardi]
plutôt [+en debut d'aprem] que [-en fin]
[+mardi] si possible merci
pour moi [+9h] [+jeudi] c bien, [+10h] c bien aussi
[-jeudi], [-vendredi], c'est mort pour moi, [+lundi] ok
hein [+samedi] vous etes ouvert ? sinon [+vendredi soir] apres mon service
le traitement c [-mardi], je suis ko [-mercredi], donc [+vers vendredi]
faut que ce soit [+avant la fin du mois]
vous m'avez proposé [-lundi] et j'ai dit non, là je dis [+jeudi], c'est clair ?
le reseau est coupé au village depuis [=dimanche], je vous rappelle
[+vers 10h] [+mardi] inchallah
[+a 16h] c le mieux pour moi
on célèbre le nouvel an tamoul [-le 14], [+le 15] je suis à vous
je reprends l'ecole de la deuxieme chance [=le 6], donc [+avant le 6]
[-le matin] c'est trop dur pour moi
[+mardi apré 15h] svp jai récré des petits a surveillé
[-le mardi] j'ai mon groupe de parole, [-le jeudi] l'atelier cuisine, reste [+le mercredi]
bah [+lundi en huit] ça serait super, [-cette semaine] trop de trucs
[+lundi 16h] aprè le kiné
un rdv [+dans 15 jours] ça serait bien
mettez moi quand vous voulez sauf [-le jour de la rentrée]
[+n'importe quel lundi] de preference avec la meme conseillere
tjr pas recu l'attestation demandée [=le 4]
si c [+lundi] j'accepte, si c [-vendredi] je refuse
[+le mardi vers les dix heures] ça me botte
[+demain 8h] si je suis pas obligé de faire la queue comme [=la derniere fois]
svp [+fin de matinee] [+un lundi]
[+jeudi matin] sa me va tres bien
le bébé dort [=de 13h à 15h], alors [+a 15h30] je peux sortir
[+jeudi] si vous pouvez, sinon [+vendredi], sinon [+la semaine d'apres]
[+le 15] mais [+le 16] c mieux
je depose la petite [=a 8h20] donc [+9h] c large
[+fin de semaine], jpreferrais [+vendredi]
[+vendredi] [+entre midi et deux] c'est ma pause
je fais les saisons a la montagne, dispo [+en avril]
[=en septembre] j'avais demandé [=les mercredis], là c l'inverse, pas [-le mercredi]
[-le 12] non, [-le 13] non, [+le 14] oui
[+demain 17h] ou bien [+samedi 9h] parce que [=a 10h] je pars en covoit
dès que possible, [+des lundi]
mon patron me donne pas mon planning [=avant dimanche]
[+lundi] bon pour moi, la caf m'a dit que le dossier serait traité [=sous 10 jours]
donnez [+le 19] ou [+le 20], [-le 21] je déménage
bonsoir, [+le 21 janvier] [+vers 9h30], merci
[+vendredi] sinon [+lundi], [-week end] exclu
pa [-lindi] pa [-mardi] tou lé zot jour i va, [+jeudi] par exemple
[+jeudi 8h] je suis une lève tot
[+15h] [+jeudi] cé posible ?
[-le soir] il fait noir et j'ai peur, [+14h] ou [+15h] c'est mieux
vendez moi du reve : [+lundi 14h] ?
[+lundi] [+12h30] car je récupère mon salaire [=lundi matin]
j'ai signé un contrat [=vendredi], je suis en poste [-tous les matins], [+apres 14h] c bon
[+apres-demain à 16h]
[-les vendredis aprem] je chante a l'église, [+vendredi matin] ca passe encore
j'ai pointé [=ce matin] et j'ai rien, je peux [+cet apres midi] ou [+demain]
un creneau [+de 14h a 16h] c parfait, [-apres 16h] sortie d'ecole
j'aimerais mieux [+15h30] que [-14h]
les enfants ont piscine [-le mercredi] je les emmène, prenez moi [+jeudi] plutot
non [-le 25], vous etes serieux ? [+le 26] ou [+le 28]
donne [+samedi] ou donne rien
j'ai plus de forfait [=jusqu'au 5] je reponds par le wifi de mac do
mi dispo [+mardi tantot], [+jeudi tantot], sof [-vendredi]
[-lundi] jamais, [-mardi] non plus, [+mercredi] la oui
[-lundi] c fermé chez vous nan ? donc [+mardi]
je sors du travail [=a 13h], [+13h45] le temps du tram
si possible [+debut de semaine] car [-jeudi] et [-vendredi] je suis en immersion chez un boulanger
svp [+pas apres 16h]
[+lundi] si possible, [-mardi] pas top
pas [-le mercredi], mes enfants sont a la maison
[-cette semaine] non [+la semaine prochaine] oui sauf [-mardi]
les cours de francais c'est [-lundi] et [-jeudi matin], alors [+mardi] c'est parfait merci
[+mercredi 10] [+a 9h] ou [+a 10h] les deux me vont
moi cé [+jedi] mersi bokou
[+10h] pas [-9h] c trop tot
jamais [-le samedi] svp, c'est shabbat
[-avant noël] je peux pas, [-decembre] c le rush, [+le 7 janvier] je reviens
la caf me reçoit [=le 9 a 14h], vous c'est a coté, alors [+le 9 a 15h] d'une pierre deux coups
svp [+pas avant 9h30], je viens de loin
[+vendredi 9h30] parfait
mettez [+10h], a [-9h] je dors encore mdr
[+mardi apres midi] svp [-le matin] j'arrive pas a me lever avec les médicaments
mieu [+tantot] que [-le matin], i fé tro la plui pou dessann les hauts
pourkoi pas [+samedi] si vs bossez
[+8h30 au plus tot], [-avant] y a pas de navette
quand mon titre arrive, normalement [=le 25], donc disons [+le 27]
peut importe le jour mais [+le matin]
la pmi c'est [=le jeudi a 9h], la je suis deja en ville, donc [+jeudi 10h30]
[+mardi] si c'est pas ferié, je repars en mer [=mercredi]
[+entre 9h et 11h] [+lundi] ou [+mardi]
oui [+mardi], mais je serai avec le fauteuil alors [+pas avant 10h]
la marraine de ma fille l'accueille [=vendredi], vous pouvez me mettre [+vendredi 15h] du coup
[-avant 10h] c'est mort le tram est en travaux
[+lundi], je prends ma méthadone a la pharmacie [=a 9h] et je passe chez vous [+vers 10h]
ma cure commence [=le 2 février], il faudrait que ce soit [+en janvier]
bonjour moi c'est [+mardi] ou [+mercredi], [-vendredi] non merci
on dit [+jeudi 11 decembre] et on bouge plus
j'aide mon père aux olives [-jusqu'à samedi], [+lundi] je respire
mon petit frere il passe le bac [=en juin] je dois l'aider
[+dans l'apres midi] c bon
[-le mardi] je fais du bénévolat aux restos, [+le reste de la semaine] je suis a vous
[+lundi] [+mardi] ou [+jeudi] mais [-mercredi] non
je dois d'abord voir avec l'école, la directrice revient [=jeudi]
[+mardi] pas [-le matin]
[+le 12], ma sciatique est partie [=hier] enfin
[+14h45] le bus arrive [=14h30]
[+mercredi 3] apré manger
je dors chez un ami et il part au travail [=a 7h], la porte ferme derriere, alors [+8h30] svp il fait froid
[+mercredi matin] je depose mon mari a la gare [=a 8h], je passe chez vous [+a 8h30]
[+vendredi 10h], mon permis est suspendu [=jusqu'en mars] mais le voisin m'emmene
jai pas de train [=avant 9h47] donc [+10h30 minimum]
[+la semaine du 12] svp monsieur
c'est [+n'importe quel matin] [+avant 11h], ensuite je garde mon pere
mon copain il me depose [+a 9h], il embauche [=a 9h30]
prend moi [+le 14] chef
j'ai la formation secourisme [-mercredi] et [-jeudi] donc [+vendredi], ou [+lundi] qui vient
mon audience est [-le 19 a 14h], je peux [+le 18] ou [+le 20]
je garde ma niece [-jusqu'a 14h], [+apres] je suis libre
oh la la [-8h] non !! [+10h] oui
moi ça m'arrange [+en fin de journee], je quitte le chantier [=a 16h30]
au retour de ma cure, [+apres le 22 janvier]
ok [+mercredi] mais [-l'apres-midi] je l'ai pas, [+11h au plus tard]
[+le 14] ou [+le 15] comme vous voulez
[+le lundi] [+avant midi], [-après] c plus la peine
[-13h] je mange, [+14h] nickel
ma belle soeur accouche [=vers le 10] je garde les grands, [+avant le 8] svp
soit [+le 9] soit [+le 11], surtout pas [-le 10]
pas [-en decembre], [+janvier] sera mieux, la restauration c'est l'enfer [=a noel]
dites moi si [+le 23] est encore libre
ce sera [+mercredi], ma formation anglais saute ce jour là, la prof est malade depuis [=lundi]
[+le 1er lundi de janvier]
je veu [+le vendredi] parce que la mosquée est a coté
jé ecri a la conseillère [=lundi] elle a pas répondu
[+apres 17h] sinon je perds des heures
cela m'irait bien [+un jeudi après-midi], mon aide à domicile vient [=le matin]
le plus tot sera le mieux, [+demain] même
mon traducteur il est là [=le mardi] seulement, alors [+mardi]
[+vendredi] c impec, j'ai fini ma semaine de stage [=jeudi soir]
pas [-demain], [+apres demain] oui
[+tt les jours] c bon sauf [-mardi] et [-jeudi matin]
ma fille est née [=mardi] 3kg200 elle s'appelle comme sa mamie
le ramadan commence [=le 18], donc [+avant] si c possible
[+entre lundi et mercredi], [-jeudi] [-vendredi] pas là
mon visa finit [=le 27 décembre]
[+debut janvier] svp, pas [-fin decembre]
d'abord la crèche [=8h30], ensuite le tram, donc [+9h15] [+lundi]
[+debut fevrier] parce que ma prime tombe [=fin janvier] et je remets la voiture en route
je dois pointer au commissariat [=tous les jours a 9h], [+apres 10h] je peux
[=avant hier] vous m'avez dit [=vendredi] et la vous demandez encore, oui [+vendredi] c bon
mon bracelet m'autorise a sortir [+de 9h a 12h] et [+de 14h a 16h], le reste non
[+tous les jours] me vont, [+le matin] surtout
[-vendredi 13] je sors pas de chez moi ahah [+jeudi 12] ok
mettez moi [+tot le matin] svp madame
[+cet aprem] c'est trop tard pour demander ?
[+le 3 decembre] [+apres 15h]
voila mes dispo [+lundi matin] [+mardi matin] [+jeudi toute la journee]
[+mardi], parce que [-lundi] mon voisin qui me conduit fait sa chimio
[-en aout] je suis au pays, appelez moi à mon retour
je suis sans logement fixe, on me prend au foyer [=a 17h], alors [+15h max]
je suis au chantier la, je débauche [=a 17h] et je vous redis
[+vendredi] comme d'habitude [+14h]
mon mari est veilleur il rentre [=a 6h] et dort [=jusqu'a 13h], donc la voiture je l'ai [+le matin]
Je vous propose [+le lundi 8] ou [+le mardi 9], l'un ou l'autre [+en matinée].
[+le 8 janvier], il faut que je paie la caution [=le 3] avant
[+mardi 9h15] ou [+9h45], [-avant 9h] c'est non
sil vous plait [+le 30]
[-demain] c mon anniv donc [+apres demain] lol
mon contrat de locataire gérant finit [=en juin] faut qu'on en parle
[-le mercredi] y a pas d'école donc non, [+jeudi] j'ai personne
on m'a volé mon velo [=vendredi], je viens a pied, donc [+10h] plutot que [-8h30]
je sais pas lire l'horaire du bus, si c'est [+a 10h] c'est bon si c'est [-a 8h] c'est pas bon
[+pas avant le 15] merci
ben moi [+samedi matin] c'est seul moment, je bosse [-du lundi au vendredi]
vou pouvé me metre [+lundi 13h30] je mange [=a midi] chez les compagnons
je préfère [+mercredi matin] que [-jeudi]
disponible [+jusqu'a mercredi], [-ensuite] je pars en saison a val thorens
g [+mercredi] ou [+vendredi] de libre, [-lundi] deja pris
ça serait [+lundi] ou [+mardi], je vous dis ça [=ce soir] quand ma femme rentre
la crèche de mon bébé ferme [=a 12h] [-le mercredi], mieux vaut [+jeudi]
Bonjour je voudrais déplacer mon rendez-vous [+entre lundi et mercredi]
bonjour c pour changer mon rdv [+mardi ou jeudi]
je suis à votre disposition [+dans le courant de la semaine prochaine]
[+courant de cette semaine], à votre convenance
[+sous quinzaine] si vous pouvez
je souhaiterais [+la semaine du 12]
ma formation finit [=le 12], [+à partir de là] je suis libre
je suis en stage jusqu'[=au 20], [+après] tout me va
[+le premier lundi du mois] comme d'habitude
mettons [+le 21]
[+le 15], attendez non, [+le 16], je me suis trompé de ligne
[=mardi], pardon [+mercredi], je confonds toujours
disons [+vendredi], enfin [+samedi matin] si vous ouvrez
[+à midi et demi], je finis [=à midi] et je reprends [=à 14h]
on change d'heure [=dimanche], je préfère [+mardi 11h]
si [+jeudi] c'est pas possible alors [+vendredi]
si [+mardi] ça va pas pour vous alors [+mercredi]
[+lundi], ou si c'est pas possible [+mardi]
[+les 12, 13 ou 14]
[+le 3, 4 ou 5] du mois
mardi je débauche [=à 17h] donc [+17h30]
[+jeudi] je sors [=a 16h] donc [+16h30] chez vous
je finis [=à midi] alors [+13h] c'est bien
l'école finit [=à 16h30] donc [+17h]
je suis de nuit jusqu'[=à samedi], après je suis en repos, [+lundi aprem]
j'ai les enfants jusqu'[=au 15] donc [+le 16]
dans [=10 jours] j'aurai plus mon plâtre, donc [+la semaine du 31]
ma cure finit [=dans 3 semaines], donc [+début novembre]
tous les jours sauf [-le lundi], [-le lundi] je vends au marché
je préfère pas trop tôt [+lundi] : [+11 heures] ce serait mieux
pas trop tôt le matin s'il vous plaît, [+vers 11h] plutôt
[+jeudi] j'embauche [=à 10h] donc [+9h] svp
[+lundi] je finis [=à 15h] alors [+15h45]
[+mercredi] la petite sort [=à 11h30] donc [+10h]
je suis en arrêt jusqu'[=au 8 juin], merci de me donner un rdv [+à partir du 9]
hospitalisé jusqu'[=au 12], donc [+à partir du 15]
[-mardi] suis de service, [+mercredi] rien de prévu
le pont ouvre [=à 8h]. Alors [+vendredi 11h]
le bateau arrive [=à 9h], donc [+lundi 10h]
[=dimanche] c'est un baptême, [+lundi] je serai reposé, mettez-moi [+11h]
[=samedi] on a un mariage, [+mardi] on sera remis, [+10h] si possible
[+mardi] je sors [=à 16h] donc [+16h30]
[+vendredi] je débauche [=à midi] donc [+midi et demi]
[+jeudi] ma fille finit [=à 15h] donc [+15h30]
j'ai recu votre courier que [=lundi], moi ca serait [+jeudi matin]
faudrait pas que ce soit [-mercredi] ya pas ecole pour les petits
ma soeur garde le bébé que [=le mardi], alors [+mardi] obligé
a la rigueur [+samedi matin] si vous ouvrez, sinon [+lundi]
J'attend un colis [-mardi] toute la journée, je suis libre [+mercredi]
ca m'arrange mieux [+le 22] que [-le 21]
j'peux que [+le vendredi], ma voisine elle prete la voiture que ce jour la
depuis [=hier] j'ai 39 de fievre
le juge m'a convoqué [-le 9 octobre] pour la garde, votre rdv peut etre [+le 10]
mon recepissé finit [=le 30] donc il faudrait [+avant le 30] svp madame
mes parents sont là [=jusqu'au 15], je préfère [+a partir du 16]
n'importe quel jour sauf [-le lundi] c dialyse pour mon pere
livreur de la machine a laver [-jeudi aprem], [+jeudi matin] ou [+vendredi] comme vous voulez
pendant le ramadan je dors [=le matin], mettez [+l'apres midi] svp
la caf m'a coupé depuis [=le 5] je veux venir [+demain] si c possible
[-la semaine prochaine] ya ma belle mere qui debarque, dites plutot [+dans 15 jours]
si possible [+pas avant 10h] je dépose ma mamie au centre de jour [=a 9h]
ma paie tombe [=le 28] avant j'ai pas de quoi mettre essence, [+le 29] s'il vous plait
Mon bail se termine [=fin du mois] et je déménage [-le 30], proposez moi [+le 3] ou [+le 4]
j'voudrais [+lundi] [-mardi] ya le plombier pi [-mercredi] ya la petite
moi ca serait [+la semaine du 20], j'ai que [=le 18] la reponse du foyer
j'ai demandé l'attestation [=il y a 2 mois] toujours rien, bon pour le rdv [+mercredi 9h]
[+jeudi] m'irait, [-vendredi] l'huissier doit passer
jsuis musulman, [-vendredi entre 13h et 14h30] c pas possible pour moi
mon fils rentre de colo [=le 24], [+le 25 ou apres] je suis tranquille
j'ai plus de tel depuis [=2 semaines] repondez sur celui de ma fille, [+lundi matin] ok
mon pere vient signer [=a 10h], j'aimerai bien [+11h] alors
faut que ça soit [+avant 15h], l'ecole ferme [=a 16h] et c moi qui recupere
ouai [+jeudi], ma carte vitale arrive [=la semaine prochaine] normalement
la cantine commence que [=le 8] donc [+apres le 8] jsuis dispo
g pole emploi [-lundi] la caf [-mardi] et le juge [-jeudi] reste [+mercredi] lol
si ça tient qu'a moi [+demain]
ya carnaval [=dimanche], [-lundi] tout est fermé chez nous, mettez [+mercredi]
ma mère a son opération [=le 17], je préférerais donc [+avant le 17]
[+jeudi] svp passque [=jeudi dernier] j'avais oublié
moi les enfants sont chez leur père [=une semaine sur deux], [+la semaine du 14] c la bonne
je suis à la mosquée [=le vendredi midi], [+vendredi a 16h] ça passe
ca fait [=8 jours] que j'ai pas fumé haha, [+lundi] pour le rdv
pas [-le soir] jai peur de rentrer seule, depuis l'agression de [=novembre]
à choisir je prendrais [+le 6], [-le 5] c l'anniv de ma fille
l'electricien a dit [-mercredi] ou [-jeudi] il sait pas, prenez [+vendredi] c'est plus sur
mon frère prend la voiture [=a 13h] donc faut que ce soit [+le matin]
les vacances c'est [=du 19 octobre au 3 novembre], si ça peut être [+le 4 novembre] je serais soulagée
[=la dernière semaine de mai] j'ai fait un stage, je voudrais en parler [+mardi]
je prefere [+mardi] ma fille sera la pour traduire
on me livre le frigo [=entre 8h et 12h] alors [+14h] svp
Je n'ai reçu votre lettre qu'[=avant-hier], je suis disponible [+dès lundi]
shabbat commence [=a 17h], [-vendredi aprem] trop juste, [+jeudi aprem]
mes beaux parents repartent [=mardi], moi jviens quand vous voulez [+a partir de mercredi]
j'aimerai autant [+le 23] si ça vous gene pas, [-le 24] on fait reveillon tot
mon contrat au champ finit [=le 12 septembre], donc [+le 13] ou [+le 14]
ce serait bien [+à midi], j'ai fini le menage des bureaux [=à 11h]
je peux pas dire, le tribunal doit appeler [=d'ici vendredi]
ya ducasse [=ce week end] chez nous min gars, [-lundi] je serai pas frais, [+mardi] ché bon
[+la semaine prochaine] si vous pouvez, ma mere part au mont dore en cure [=samedi]
faudrait éviter [-les mardis], mon papa il a chimio
mon aine a bac blanc [=lundi] je l'emmene pas donc [+lundi] c'est good
on m'avait promis une reponse [=pour le 15], mettez moi un rdv [+le 16] qu'on voie
je fais careme [=jusqu'a paques] ça change rien, [+mercredi 14h]
ma mamie a l'infirmiere [=matin] et [=soir], moi c [+entre 10h et 16h] que je peux bouger
Mon conseil de discipline euh celui de mon fils c'est [-jeudi 17h], donc [+jeudi matin] svp
j'aimerais [+dans deux semaines] la le loyer est passé [=hier] jai 4 euros
l'imam fait la priere du mort [-demain] pour mon cousin. [+lundi]
[+mercredi 15h] meme si c'est le jour des enfants je m'arrange avec la voisine
depuis [=2022] j'attends mes papiers alors [+la semaine prochaine] moi je suis là
le technicien fibre il est venu ni [=lundi] ni [=mardi], il vient [-jeudi] jureu, [+vendredi] alors
c'est l'aid [-vendredi], on peut faire [+lundi] inchallah
mon père peut me deposer [=le lundi] et [=le jeudi] alors [+jeudi]
j'ai le droit de visite [-le mercredi], donc [+mardi] ou [+jeudi] ça m'irait
ma convocation a l'ofii est tombée [=hier]: c'est [-le 9]. tout le reste je peux
Si je pouvais choisir ce serait [+un jeudi], [-le vendredi] ma belle-sœur prend la voiture
tout sauf [-le 15], c'est l'assomption chez nous et procession
la cousine a qui je sous loue revient [=le 1er], je cherche un toit, rdv [+avant le 1er] c'est possible
l'aide menagere de papa vient [=14h-16h] donc c [+14h30] le mieux
mon ancien patron doit me payer [=vendredi], [+lundi] j'aurai de quoi prendre le bus
j'avais dit [-lundi] mais le maire nous reçoit, mettez [+mardi]
ma mère vient du Sénégal [=le 3], je voudrais pas [-la semaine du 3], donc [+le 12]
ça m'arrangerait [+fin de matinée], le proprio veut ouvrir au serrurier [=a 8h30]
[+un lundi], mon jour off
ma demande date de [=fevrier], j'espere pas attendre [=fevrier prochain] lol [+demain] si possible
le bus scolaire depose le grand [=a 16h50], faut que je sois rentré, [+15h grand max]
je vs ai dit [=la semaine passée] que [-le mardi] non, [+le jeudi] oui
je prefererai que ça soit pas [-pendant les vacances], [+apres la rentrée] c nickel
ma ptite soeur a son bac de français [=vendredi], moi [+vendredi] je peux elle y va seule
le marabout dit pas [-le 13] mdr [+le 14] sinon
[-lundi de paques] c'est férié donc [+mardi]
normalement ma belle fille peut me remplacer au magasin [=de 10 a midi], donc [+10h30] à la rigueur
j'ai touché l'acompte [=vendredi], je peux avancer le ticket: [+demain] ou [+jeudi]
avec la fete des voisins [=vendredi soir] et mes courses, [+jeudi] c'est mieux que [-vendredi]
J'ai reçu [=mardi], non [=mercredi], la lettre de licenciement, je veux bien venir [+demain]
[+jeudi]. et l'attestation qu'on m'a dit [=lundi] je l'ai oublié chez ma tante
franchement j'aurais voulu [+demain] tellement ça urge, ma femme a perdu son travail [=lundi]
on fait la quarantaine de papa [-samedi], et [-dimanche] famille. [+lundi] je respire
j'ai la tete ailleurs mon fils passe devant le juge des enfants [=apres demain]
Pour moi ce serait plutôt [+en fin de semaine], le conseil général m'appelle [=mardi]
jprefere pas [-le 31], on fait le bilan des comptes a la mosquée, [+le 30] okay
le loyer part [=le 5] apres je suis a sec, [+avant le 5] svp
nous on fete noel [=le 7 janvier], orthodoxe, donc [+le 24 decembre] pas de probleme pour moi
[+10h15] le mieux, mon pere ouvre le magasin [=a 10h]
si vous pouvez [+vers le 20], je touche ma prime [=le 18]
ma petite est gardée [=le lundi] par mamie et [=le jeudi] par tata, prenez [+lundi]
c'est quoi comme jour [=le 14 juillet] ? si c'est férié alors [+le 15]
jpeux que [+l'apres midi] c'est ma soeur qu'a le velo [=le matin]
faut que je pose un jour, mon chef dit reponse [=vendredi], je vise [+mardi]
[-ce jeudi] la mission locale me veut déjà, [+jeudi d'après] sinon
[+mercredi], maman est en vacances, elle garde
j'aimerais mieux quand il fait jour, [=a 17h] il fait nuit chez nous, [+13h] parfait
[+lundi 9h] ou sinon rien, mes enfants sont chez la nourrice que [=le lundi]
on est en deuil pour [=40 jours] chez nous je sors pas, mettez [+apres le 10]
jsais plus, ma soeur a l'agenda, elle rentre [=a 18h]
[+jeudi aprem] ca me va, [-jeudi matin] j'ai visite d'un T2
l'expert d'assurance s'amene [-lundi], [+mardi] je crois bien que c'est bon
j'voudrais [+pas avant 10h], ma mère a sa toilette [=a 9h]
[+la premiere semaine de juillet], [=le 10] je pars 2 mois a Oran
[=ce matin] encore un refus de logement. mettez [+un matin]
c'est ma belle mere qui decide mdr elle est la [=du mardi au jeudi], donc [+vendredi]
le matelas arrive [=lundi entre 7h et 9h], moi je suis bon [+lundi a 10h]
Pourrait-on dire [+le 26] ? Mon aide au logement sera versée [=le 25]
[-la semaine des vacances de fevrier] non merci, j'ai les 5 a la maison
ma sœur dit qu'elle peut garder les gamins [=mardi], ça vous va [+mardi] ?
Tabaski tombe [-mercredi], comptez moi pas [-jeudi] non plus, [+vendredi] je reprend
plus c'est tot mieux c'est, [+8h30], ma mere prend le relais [=a 8h]
[+lundi] et c'est tout, [-mardi] y a la pmi
ya un car [=a 7h40] et un [=a 12h10], donc soit [+9h] soit [+14h]
j'ai la bourse de ma fille qui tombe [=entre le 5 et le 10], rdv [+le 12] comme ça j'ai l'essence
[=dimanche] j'ai mis mon fils au foot et il s'est cassé le bras, platre, [+vendredi] je pense
jpreferre [+le jeudi], rapport a ma pension je pointe au commissariat [-le vendredi]
[+mercredi 16h30] j'aurai juste laissé ma niece a la danse [=a 16h]
ça fait [=10 jours] que j'ai envoyé le cv, toujours rien
mon voisin fait du bruit [=des 6h] je suis deja levé, [+8h] impec
j'peux ni [-le 10] (trib) ni [-le 11] (pref) ni [-le 12] (belle mere)
l'ainée passe son permis [=a 11h], moi je peux rester [+de 9h a 10h30]
ma cousine du bled reste [=10 jours] chez nous, franchement [+le mois prochain] plutot que [-ce mois ci]
quand le petit est chez sa mère j'ai le temps, il revient [=dimanche], donc [+vendredi]
jviens de recevoir l'acte de naissance [=ce midi] ! on peut se voir [+cet aprem] ?
faudrait pas trop tard, [+16h dernier delai], mon pere rentre pas seul [=la nuit]
sauf [-le dimanche] jour du seigneur
Je suis en congé parental [=jusqu'au 31 août], [+début septembre] serait idéal
[+mardi] stp. la maitresse veut me voir [-jeudi]
l'agence immo fait visiter [-samedi matin], pr moi [+samedi aprem] si ça existe chez vous
c'est bientot noel je suis pere noel au centre commercial [-du 1er au 24], apres [+le 26] je suis dispo
jpeux [+lundi] pi [+mardi]. [=mercredi] j'aurai la reponse de la mairie pour le local
en bref [+le 19], passque [=le 18] les allocs
wesh [+demain] chui chaud, [=hier] javais la flemme javoue
jai le controle technique [-mardi a 10h] et la pref [-mercredi a 10h], [+jeudi 10h] alors
rien [-cette semaine], c'est la semaine sainte et je chante a la chorale
jprefere [+le 2] au lieu [-du 1er], mon loyer se paie en mains propres
le rdv cpam c'est [=a 9h], c'est le batiment d'a coté, donc [+10h] vaudrait mieux
[+jeudi 18] meme si les sous arrivent [=le 20], je viendrai a pied
[+le 15] ou [+le 16], et si possible avec la meme dame que [=le mois dernier]
[-Lundi] notaire. [-Mardi] notaire encore. [+Mercredi] si ça vous va.
y'a l'beau-pere qui fait ses 80 ans [=dimanche] au village, je rentre [=lundi soir], alors [+mardi]
je vous dis [+jeudi] sous reserve que le plombier me lache pas
on m'a demandé de rappeler la caf [=entre 9h et 16h], donc plutôt [+17h] chez vous
Mon épouse travaille [=de 6h à 13h], je suis donc disponible [+après 13h30]
bjr je prefere laisser passer l'anniversaire du deces, c'est [-le 4], mettez [+le 6]
aidez moi svp j'ai recu un avis d'expulsion [=hier] il me faut un rdv [+aujourd'hui]
jpense [+mardi], [-lundi] yaura la queue aux restos du coeur et j'ai plus rien au frigo
le mieux c'est quand mon voisin descend en ville, il descend [=le mercredi], [+mercredi] donc
oublié pas que [-lundi] c'est pentecote, je dirai [+mardi]
[+17h]. ma mere dit que [=18h] ya plus de bus mais je marcherai
ca peut etre que [+apres midi et demi], j'attends la livraison des meubles du secours populaire
franchement [+fin mars] oui, mon dossier mdph passe [=le 22 mars]
j'ose pas trop demander mais [+demain] ? mon indemnité s'arrete [=vendredi]
le conseiller de ma soeur lui a donné [=le 5], moi je veux [+le 5] pareil on ira ensemble
je reprend espoir depuis [=la semaine derniere], donc [+lundi 8h] tapante je suis la
c'est chaud [-les vacances scolaires], zone B chez nous
j'ai l'impression qu'[=en juillet] vous etiez fermé, donc [+en aout] je peux
[+mercredi 11h] mon homme sera rentré de nuit [=a 7h], il aura dormi un peu
mon grand est convoqué a la jdc [=le 12], je l'accompagne pas donc [+le 12] c'est bon pr moi
entre nous [-le lundi] jsuis pas net a cause [=du dimanche] en famille, [+le mardi] top
[+lundi] ou [+mardi] moi c'est pareil, ma mère sort de rehab [=dimanche]
j'ai ouvert la lettre [=tout a l'heure], datée [=du 3], on est deja [=le 19], rdv [+le 20] stp
chez nous ça ramasse les olives [-jusqu'au 20], [+le 21] je suis a vous
pour [+jeudi] j'aurai l'attestation, la cpam l'envoie [=mardi]
[-lundi] [-mardi] je garde mes neveux, leur mere est en formation [=jusqu'a mardi soir]
faites [+lundi], [=dimanche] j'ai repas de famille mais je boirai pas
depuis [=le 1er] je dors au 115, faut appeler [=a 14h] tous les jours, dites [+10h]
j'ai versé la caution [=samedi], je prends les clés [-mardi], mettez plutot [+mercredi]
si ça pouvait tomber [+un mardi] ça m'arrangerait drolement
j'ai reçu [=lundi] une lettre de vous, je comprend pas tout
faudrait surtout pas que ce soit [-jeudi]
chez moi c'est le chaos depuis [=3 semaines], la voisine a inondé tout
j'aimerai bien quand meme que ça soit [+avant noel]
idealement [+mi novembre] si votre planning le permet
pas [-le 2] c'est le jour des morts chez nous
vous auriez pas [+samedi matin] par hasard ? je bosse [-la semaine] chez mon oncle
je demande juste [+pas avant 14h], ma tante est diabetique je lui fais ses piqures
n'importe quand tant que c'est pas [-le vendredi] pour la priere
l'huissier est passé [=mardi matin], ils ont pris la télé, je dors plus
apres l'ecole, [+16h45] c'est mieux pour moi
ça fait [=2 ans] que je vois personne, je sais pas quoi dire
je tiens a [+mercredi], c'est le seul jour ou ma mere est chez moi
le marché est fermé [=le lundi], donc moi je pourrais [+lundi]
le plus tot, [+demain] si y a moyen, l'assistante sociale dit que c'est urgent pour mon logement
ma voisine peut m'emmener [+le 17]
[-la semaine de la toussaint] je suis chez mes parents a Limoges
j'ai noté que vous etes fermé [=le vendredi aprem], je propose [+vendredi 11h]
le loyer de [=septembre] est pas payé, il me faudrait voir quelqu'un
j'ai un faible pour [+le jeudi] ahah ma soeur cuisine
bof [-le 8], c'est la fete des lumieres, on peut plus circuler a Lyon
faut voir avec mon frere il est là que [=le dimanche]
vous pouvez me mettre [+lundi prochain] ? ma mère repart au pays et je l'accompagne pas
j'ai attendu [=mercredi] devant la porte, personne n'est venu
plutot [+l'apres midi] sil vous plait car je soigne ma grand-mère
[-le 24] et [-le 31] on est en famille, tout le reste je prends
j'ai que [+le 21], c'est la seule fois ou mon fils peut traduire
mettons [+10h], la mairie ouvre [=a 8h30] j'irai d'abord chercher mon acte
disons [+lundi], [-mardi] j'accompagne ma voisine a la banque
mon recours part [=vendredi] en recommandé, rendez vous plutot [+le 18]
j'ai deux reunions d'ecole [=ce mois ci] jsais pas encore quand
le bus de campagne passe que [=mardi] et [=samedi], ça nous fait [+mardi]
si le chef de ma soeur la libère ce serait [+vendredi 16h]
c'est la rentrée de mon dernier [=le 4] et celle du grand [=le 2], voyez
bon bah [+le 12 janvier] alors, allez va
je vous supplie pas [-8h] ma fille dort mal
le medecin d'ici ne reçoit que [=le matin], du coup [+l'aprem] s'il y a de la place
j'ai fait ma demande de logement [=le 6 mai 2024] rien de neuf
moi je voterais pour [+le 5 avril], juste apres la paie
on fait avec ce qu'on a: [+mercredi] a la limite
moi je suis d'accord mais ma belle mere garde que [=de 14 a 16], dc [+14h15]
tant que ma soeur loge chez moi je peux pas [-le soir]
ce que je voudrais c'est [+mardi] et c'est tout, mon pere m'y conduit
si possible meme creneau que mon frere [+le 13 a 14h]
c'est possible [+mardi] au lieu de [-jeudi] ?
vous êtes là [+le 15] ?
non pas [-mardi], [+mercredi] je voulais dire
[-mardi] c mort, [+le reste de la semaine] chui dispo
[-lundi] y a école
[-le 12] je bouge pas de chez moi
[+nimporte quel jour de la semaine prochaine] sauf [-vendredi]
[+mercredi matin] si y fait pas trop tot
moi [-samedi] travail, [+lundi] bon
[+le 18] ou [+le 19] cé pareil
jsuis libre [+apres 16h] vu que je débauche [=a 15h30]
[+Le mardi] ça m'arrange, [-les autres jours] la voiture est prise par mon mari. [=Depuis janvier] on en a plus qu'une.
alors [-lundi] non [-mardi] non plus [+mercredi] ok
[+pas avant 10h] svp jai lenfant a deposer
j'aimerai bien [+le 22], si mon fils est gardé
[+jeudi] ou [+vendredi], pas [-mercredi], y a pas école
je dirais [+mardi 14h]. Sinon [+jeudi meme heure]. [-Lundi] surtout pas, j'ai la CAF
[-vendredi], nan attendez [-vendredi] j'ai kiné. [+jeudi] alors
[+la semaine du 16] sa serai bien, [-avant] je suis en stage
[+demain aprem] ça vous va
[+le 3 octobre], je touche ma paye [=le 2] et je pourrai mettre de l'essence
moi c'est [+mercredi] ou rien, [-mardi] et [-jeudi] je fais des ménages
sauf [-le mercredi] je suis là
[+lundi] si vous etes ouvert, [-mardi] j'ai tribunal
vous faites [+le samedi] ? pasque [-la semaine] je bosse
[+mardi prochain 9h] si c'est pas trop demander, [=le reste du mois] je vous dirai plus tard
[-le matin] c non, [+l'aprem] c oui
[+vendredi 17] à condition que ce soit [+avant midi]
chez nous [-vendredi] c'est mosquée [=à 13h], alors [+jeudi] si possible
a [+11h] pas [-a 10h], trompé
Bonjour madame. [+Mardi] ou [+jeudi] les deux me vont. J'ai juste un entretien [-mercredi] donc je préfère le préparer tranquille
Pas trop tôt quand même lol. [+11h] c'est bien, [-9h] je dors encore car je bosse [=la nuit]
Ça dépend du planning. Si je suis [=du matin mardi] alors [+mardi 15h] ça va
Mon avis c'est [+vendredi 20], la navette est gratuite [=jusqu'au 21]
[-lundi] je vais chercher mes papiers à la préfecture. [-mardi] je les amène à la mairie. alors [+mercredi] ?
Je suis dispo [+tous les matins]. [-L'après midi] je m'occupe de ma grand mère, l'infirmière vient [=à 14h]
non pas [-le 12] j'ai mal écrit, je voulais mettre [+le 21]
[-jeudi] chuis de corvée de lessive lol, [+mercredi] ok
J'aurais aimé [+le 14]. Si c'est férié [+le 15] alors. Ma formation démarre [=le 17]
Bonsoir, n'importe quand mais pas [-mercredi]. C'est le jour des enfants et j'ai personne
Le mieux ce serait [+jeudi en fin de journée]. Je quitte l'atelier [=à 16h30] et j'ai 20 minutes de vélo
Moi je propose [+le lundi 16]. Et si vous êtes en congé comme [=l'autre fois], [+le mardi]
J'ai que [+le mardi] de libre. [-Lundi] ménage à l'école, [-jeudi] ménage à la clinique, [-vendredi] je récupère
[+Mercredi] si la cantine prend mon fils. Sinon [+jeudi] là c'est sûr
Je reviens de vacances [=le 24]. Alors mettez [+le 26] comme ça j'ai le temps de souffler
Voyez avec mon éducatrice elle sait. Moi [+vendredi] ça me va, [-jeudi] on a sortie avec le foyer
Pour moi le plus tôt c'est [+demain]. [-Aujourd'hui] j'ai encore le carrelage à finir
[+Jeudi 9h]. Je sais c'est tôt mais [=à 10h30] je commence au resto
Euh pas [-cette semaine] j'ai la crève. [+La semaine d'après] quand vous voulez
Attendez je regarde. [-Mardi] j'ai pole emploi [=à 14h], [-mercredi] j'ai le petit. Allez [+jeudi]
Mon train arrive [=à 9h52] donc [+10h15]. Si c'est [-avant] j'y serai pas
J'ai pas d'agenda moi. Disons [+le 9]. Rappelez moi [=la veille] sinon j'oublie
C'est soit [+lundi 14h] soit [+mardi 14h]. [-Mercredi] je rentre à l'hôpital pour mon genou
[+mardi] j'ai rien. Enfin si le dentiste mais que [=le soir]
Je voudrais pas [-un lundi]. Le marché bloque tout. [+Un mardi] ou [+un jeudi] c'est mieux
Demandez à la dame de l'accueil, elle m'a dit [+jeudi] [=la dernière fois]. [+Jeudi] c'est bien
Je préfère [+10h]. [-8h30] y a trop de monde dans le tram
Avec les enfants c'est compliqué. [+Le vendredi] ils mangent à la cantine, donc [+vendredi 12h30] je peux
[-mercredi] les gosses, [+jeudi] la paix
[+mardi] svp, [-lundi] jpeu pa
[+14h] si y'a de la place
toujour pareil [+le vendredi matin]
[+le 30], paye tombe [=le 29]
vs avez rien [+avant le 20] ?
tout sauf [-lundi]
[+entre 9h et 11h], apres ya la creche [=a 11h30]
nn [-le 8] jsui pris, [+le 9] ok
pas [-ce jeudi], [+celui d'apres]
[+mercredi 14h]? jai piscine [-le matin]
moi [+lundi] c cool
[+apres le 15] svp jai pas de sous [=avant]
[+17h] jsors [=a 16h]
[-vendredi] ramadan fini tard, [+lundi] mieux
[+le 4 au matin] ou pas du tout
nimporte mais pas [-samedi]
[+mardi] ou [+mercredi], [-lundi] férié
[-ce soir] non, [+demain soir] oui
ma semaine [+lundi] [+mardi] [+mercredi] libre
[+tantot] pi [-demain] j'peux pas
[+jeudi tantôt] jte dis, pas [-le matin]
[+a partir de 9h30], ecole [=a 8h45]
vous ouvrez [+le vendredi aprem] ?
c koi vos dispo [+la semaine du 23] ?
[-mardi] je garde le bébé de ma fille
[+jeudi] peut etre, [-vendredi] c sur non
[+dans 15 jours] jai plus de platre
[+Lundi] 1er choix, [+mardi] 2eme
[-avant midi] jsuis au champ, [+apres] oui
[+le dernier vendredi du mois] svp
[+demain] si mon fils va mieux, sinon [+vendredi]
lé bon [+mardi], [-lundi] mi travay
Bonjour, je voudrais [+mardi 17] s'il vous plait. J'ai fini mon contrat [=vendredi dernier] et j'ai plein de questions
[-Le lundi] j'aime pas. Bon [+mardi] alors, mais [+pas avant 9h30] à cause du car
On est quel jour [=aujourd'hui], [=mercredi] ? Alors [+vendredi] ça me va bien
Laissez moi voir avec ma patronne. Elle me donne ma réponse [=ce soir]. Normalement [+mercredi] elle veut bien
J'suis pas là [-du 10 au 14], après [+toute la semaine du 17] si vous voulez
[+Le soir] c'est mieux pour moi. Vous faites [+18h] ? [-La journée] je suis sur les toits
[+Jeudi 11h] serait parfait. Je sors de chez le psy [=à 10h30], c'est la rue d'à côté
Faites comme vous voulez, juste évitez [-le mardi] parce que je vais au resto du coeur. [+Le vendredi] c'est top
Si la neige fond je viens [+mardi]. Sinon [+jeudi], le chasse neige passe [=mercredi]
[-Demain] je suis de ménage à l'hôtel. [-Jeudi] aussi. [+Vendredi] je finis tôt, mettez [+15h]
Moi c'est simple [+tous les jours après 14h]. [-Le matin] je livre les journaux et je dors
Bonjour c'est encore moi. Finalement [-mardi] ça colle plus, ma soeur a pris la voiture. [+Mercredi] est-ce possible
Ah oui [+lundi] nickel, [=le week-end] je serai chez mes parents mais je rentre [=dimanche soir]
Ce serait possible [+le 5] ? Je sais que c'est loin mais [-avant] je suis à l'hôpital de jour
Je prends [+14h], [-13h] je suis encore à table au foyer. Quel jour ? [+jeudi] bien sûr
Mettez moi [+vendredi] mais tard, genre [+17h]. J'ai boulot [=jusqu'à 16h15]
Attention [-lundi] c'est la pentecôte vous êtes fermés je crois. Donc [+mardi]
J'hésite. [+Mardi] j'ai la voiture, [+mercredi] j'ai mon frère qui m'amène. Les deux vont. [-Jeudi] je suis à pied
Que [+le matin] pour moi svp. La dialyse c'est [-l'après midi] et je ressors vidé
Pas [-jeudi], pas [-vendredi]. [+La semaine qui suit] alors, quand ça vous chante
Ah [-le 11] c'est férié je crois. Alors [+le 12], mais [+avant 15h]
Si vous voulez que je vienne avec mon mari c'est [+samedi], sinon toute seule [+jeudi]. [=La semaine] il est sur la route
Je rends les clés [=le 30]. [+A partir du 2] je suis libre comme l'air
Vous avez dit [-9h], y a pas moyen [+9h30] ? Le premier bus est [=à 8h50] et il met une demi heure
Je commence une mission [=le 16], [+avant] n'importe quand me va
Alors moi [+jeudi 10h] j'y serais, je vous ramène les papiers que vous m'avez demandé [=en juin]
Franchement le mieux c'est [+mercredi 16h]. [-Mardi] c'est la course et [-lundi] je récupère du week-end
[-Jusqu'à mercredi] je suis en arrêt. [+Après] je suis ok
[+mardi], [-lundi] g ecole d francais
[+le 6] jecris sur ma main
[-mercredi] pas bon pr moi
[+vendredi], [-jeudi] jdors apres mon poste
[+la premiere semaine d'octobre] svp merci
dispo [+le 3], indispo [-le 4]
[+15h] c le top, ecole [=16h30]
[-lundi] le patron veut pa, [+mardi] si
heu [+vendredi]... ou sinon [+jeudi]
[+le 28] si jai pas de boulot dici la
[-le soir] non merci jai peur dans le bus
[+d'ici vendredi] sinon tant pis
jai cours [-lundi] [-mardi], [+mercredi] libre
vous mavez mis [-le 13], moi [+le 14] svp
[+a 14h], [-midi] je mange
[+mardi] quand il pleut pas jsui a velo
[+jeudi 9 h] ou [+10 h] comme tu veu
pas [-le 1er], c férié. [+le 2]
mon jour libre c [+le mardi]
[-jeudi] la cantine, [-vendredi] la cantine, [+lundi] moi
[+vendredi 20 a 9h], apres jai mosquée [=a midi]
[+apres la paye] cad [+le 28]
[-le lundi] je fais la plonge, [+les autres jours] ok
[+samedi] vs etes ouvert ? [-semaine] jtravail
ni [-lundi] ni [-mardi]
[+dans 8 jours] plutot que [-demain]
[+entre midi et deux] pause du boulot
[+le mercredi] les enfants chez papy, parfait
[+demain 8h30], je prend mon poste [=a 10h]
sauf erreur [+le 10] jsui en repos
n'importe sauf [-vendredi] et [-lundi]
[+mercredi] tt l monde bosse sof moi
Bon alors c'est pas facile. [-Lundi] j'ai la livraison, [-mardi] la PMI, et [-mercredi] j'attends un coup de fil. [+Jeudi] je suis à vous
[+Lundi] c'est ok à une condition, que je sois sorti [=avant 11h]. Ma petite finit l'école [=à 11h30]
[-Le jeudi] je suis à l'atelier et ils aiment pas qu'on manque. Est-ce que [+le lundi] ça se fait chez vous ?
Si vous fermez pas [=à midi], [+12h30] ce serait génial. Sinon [+17h]
Je voulais dire [+mercredi 18] et pas [-mercredi 11]. Le correcteur a mis n'importe quoi
Ma priorité c'est [+le matin]. [+Mardi], [+jeudi], peu importe. [-Lundi] par contre j'ai le marché
Bonjour, je suis intérimaire, je sais jamais. [+Vendredi] a l'air calme, l'agence m'a rien donné [=pour la fin de semaine]
Chui pas contre [+jeudi], mais [+avant 11h] c'est mieux, j'ai la distribution alimentaire [=à 11h30]
Euh [-le 10], non attendez j'ai la CPAM. Alors [+le 11]
Pour moi [+vendredi] et c'est tout. [-Le reste de la semaine] je suis chez un patron qui me paye pas si je manque
J'ai regardé les horaires du car, le premier est [=à 9h12]. Donc [+10h minimum], n'importe quel jour
Je suis là [+toute la semaine], profitez en. [-La semaine prochaine] je recommence la cueillette
Mettez [+mardi]. Ou alors [+vendredi], parce que [-mercredi] et [-jeudi] mes jumeaux sont à la maison avec la varicelle
[+Le 2] ça irait. Le plâtre part [=le 1er], je pourrai conduire
Y a pas [+plus tôt que le 25] ? Mes droits s'arrêtent [=le 20] et ça me stresse
Désolé [-lundi] je suis au tribunal pour mon expulsion. [+Mardi] si tout va bien
Moi [-le vendredi] c'est sacré. [+Lundi] [+mardi] [+mercredi], vous choisissez
[+Vers 10h] c'est top. [-Avant] j'ai les courses à faire pour mamie
Je serais plus [+jeudi] que [-mardi], surtout que [-mardi] mon fils a match et je le conduis
Oui [+le 14], j'ai noté sur le calendrier des pompiers. [-Le 13] jamais je suis superstitieux
Pour répondre à votre question, [+jeudi]. Mon beau frère m'emmène [=à 9h45] au rond point et je fais le reste à pied
Je peux pas te dire comme ça. J'attends les horaires [=lundi], après je dirais [+mercredi]
J'ai rien contre [+le matin] mais il faut [+après 9h]. J'ai les trois à déposer dans deux écoles
[-Chaque mardi] c'est entraînement. Vous pouvez me mettre [+un jeudi] à la place
Je suis disponible [+mardi], [-mercredi] non, [+jeudi] oui, [-vendredi] je pars chez ma mère
Oh là non pas [-ce mois-ci], on est en train de refaire la salle de bain. [+En octobre] avec plaisir
Je suis saisonnier, [-jusqu'au 30] on vendange. [+Le 1er octobre] ça serait parfait, [+le 2] aussi
Bonjour, mon amie m'a conseillé [+le lundi matin] parce qu'y a moins de monde. Elle y était [=en mai]
[+mardi] à 1 seule condition, [+pas avant 10h]
[-le 24] c noel soyez serieux mdr
[+le 7] svp, [-le 6] cest la galette du club
[-matin] jamais, [+soir] toujours
[-mardi] bricolage chez ma mere, [+mercredi] dispo
[+vers 15h] stp bro
[+lundi prochain] si le bus roule
mettez [+mercredi], mon code c que [=le 27]
jsui dans le 93 [-lundi], [+mardi] revenu
[+jeudi] c parfait, le chantier demarre que [=vendredi]
pas [-lundi] pas [-jeudi] [+le reste] go
2 creneaux [+lundi 10h] / [+jeudi 14h]
[+le mercredi] enfants chez le pere, ok
[+d'ici la fin de la semaine] c mieux
prenez pas [-le 30] jbouge à Nantes
libre [+le 8] [+le 9] [+le 10]
[=depuis 2 jours] malade, [+jeudi] sera mieux
jvoudré comme ma soeur si possible, [+mardi]
[+vendredi 13] ca porte chance
[-jusqu'à jeudi] en arret, [+vendredi] libre
[+demain matin], ma soeur garde [=jusqu'à midi]
[+dimanche] vous faites pas je suppose ?
dites moi [+lundi] ou [+mardi] mais [-mercredi] non merci
[-le vendredi] on ferme tot, chez le patron je nettoie
[+apres les vacances] svp, [=en ce moment] j'ai tout le monde
[+le 15] rien ne presse
[+mardi] c'est ok je pense, on me confirme [=ce soir]
[+9h] ou [+9h30], ma fille entre [=a 8h20]
[-lundi] [-mardi] stage, [+apres] tranquille
[+un vendredi] n'importe lequel
Ça serait bien [+le 20] pour la lettre de motivation, la date limite c'est [=le 22]. [-Le 19] j'ai mon fils au tribunal
Je suis pas compliqué. [+Lundi], [+mardi] ou [+jeudi], et [-mercredi] jamais
Je viens en trottinette alors s'il fait beau [+mercredi], s'il pleut [+vendredi]. [=Hier] je suis tombé
Bon écoutez, [-le 2] mon compte est à zéro et [-le 3] aussi. [+Le 6] je suis payé, je viens
Mettez moi [+le dernier créneau de jeudi]. Mon collègue finit [=à 16h] et il me dépose
Je croyais que c'était fermé [=le vendredi]. Si vous ouvrez alors [+vendredi 10h], c'est plus calme
J'habite loin maintenant. Le train [=de 8h40] me fait arriver [=à 9h35]. Donc [+10h], [+jeudi] par exemple
Voilà [+le 16], [+le 18] ou [+le 23]. [-Le 17] je suis pris par la préfecture et après je vous dis merci
Je peux amener ma fille ? Sinon faut que ce soit pendant l'école, genre [+mardi 9h30]
Trop tôt [-lundi], je viens de rentrer du pays [=ce matin] et je dors debout. [+Jeudi] tranquille
Je sais que [-le 12] ça vous arrangeait mais moi c'est mort, désolé. [+Le 13] je vous attends de pied ferme
Vu que j'ai la réponse du code [=mercredi], c'est mieux [+jeudi]. Comme ça je vous ramène le résultat
[+Tous les jours] ça me va sauf [-le 11], commémoration avec les anciens de l'usine
Oui [+le 5 novembre], mais si le bus change d'horaires [=le 1er] je vous préviens
Si ça peut se faire [+à la mi-octobre] ça m'irait, là [=en ce moment] je cherche un logement avant tout
Elle m'a dit votre collègue [=hier] que vous étiez pas là [-mardi]. Alors [+mercredi], je peux
Ma formation tombe [-le lundi] et [-le mardi]. Le mieux c'est [+mercredi] du coup, [+jeudi] au pire
[+Vendredi 10h] parfait, je profite pour passer à la caf qui ferme [=à midi]
[+Un mardi] ou [+un jeudi] ça ira, tant que c'est [+après le 8], date où ma carte de transport arrive
le car passe [=a 8h10] et apres plus rien avant [=13h] donc [+9h] pour moi
[+mardi 14h] svp je dépose la petite a la creche [=a 13h30]
mon fils se fait opérer [-le 14] alors mettez moi [+apres le 20]
[+vendredi] ou [+samedi] mon patron est cool
leçon de conduite [=a 10h] et ca dure [=2h], donc [+13h30] ok
ma formation caces c [-du 3 au 7] alors [+le 10] si possible
je commence tjrs [=a 5h] et je sors [=a 13h], [+14h] c'est parfait
[-lundi] impossible j'ai ophtalmo [=a 11h] a l'hopital, [+mardi] pareil heure
le medecin du travail me voit [-mercredi] donc [+jeudi ou vendredi] comme vous voulez
[+apres 17h] pcq le chef il veut pas que je parte avant
ya un seul car [=le matin] il arrive [=a 9h40] alors [+10h]
ma mission fini [=vendredi soir] donc [+lundi] a l'heure que vous voulez
sauf [-le mardi] j'ai ma seance chez l'orthophoniste avec ma fille
je récupère les petits a l'école [=16h30] donc faut que ça soit [+avant 16h]
[+mercredi matin] car [-l'apres midi] je conduis avec l'auto ecole
le contrat commence [=le 1er] il faudrait [+avant la fin du mois]
[+n'importe quel matin] moi je bosse [-l'aprem]
je fais les menages [=de 6h a 9h] puis [=de 18h a 20h] donc [+vers 11h] svp
[+jeudi] pcq [-mercredi] ya la reunion a lecole
le bus de [=7h50] est trop tot et le suivant arrive [=9h45], mettez [+10h15]
ma femme prend la voiture [-tous les matins] donc [+un apres midi]
on est en 2x8, [=cette semaine] je suis [=du matin] alors [+jeudi apres 14h]
j'ai examen du code [-vendredi], [+lundi] je serai plus tranquil
[+le 12] me va très bien, la rééducation démarre seulement [=le 15]
[+samedi] vous ouvrez ? [-la semaine] je suis en deplacement sur chantier
a partir du moment ou c [+apres 9h] ok la creche ouvre [=a 8h30]
[+mardi prochain] si dieu veut, ma fille sort de l'hopital [=dimanche]
mon permis je le passe [=le 9 a 8h], [+le 9 aprem] je peux venir vous voir
[+10h30] parce que le train de [=9h02] arrive chez vous [=a 10h]
je demarre un cdd [=lundi], j'aimerai vous voir [+cette semaine]
pas [-le vendredi] je fais la priere et [-le matin] je bosse, [+lundi] ou [+mardi]
mon planning tombe [=le dimanche] mais normalement [+mercredi 10h] c bon
Ma cure se termine [=le 21], je propose [+le 23 au matin].
jai que [+le mardi], [-les autres jours] je suis en apprentissage
[=Cette semaine] je suis de l'équipe [=de nuit], l'idéal serait [+mercredi vers 16h].
[+a 13h15] entre deux vacations, je reprends [=a 14h30]
la mairie m'a donné un bus gratuit, donc [+jeudi]
[+la semaine du 12] pas [-celle d'avant] je suis en stage plie
[=En ce moment] je garde les enfants de ma soeur, [+vendredi apres-midi] elle les reprend
[+jeudi 15h] ou [+vendredi 15h] je debauche [=a 14h]
chuis a l'usine [=de 13h a 21h] du coup [+le matin] pas trop tot
vu que le ter est en travaux jusqu'[=a dimanche] je prefere [+mardi]
ma mission c [=3 semaines] jusqu'[=au 24], donc [+le 25]
[+lundi 8h30] avant d'aller au boulot [=a 10h]
mon arret maladie court jusqu'[=au 11], [+le 12] je suis libre
ca depend de l'agence elle m'appelle [=ce soir], si rien [+jeudi matin]
evitez [-le debut d'aprem] je vais chercher le petit [=a 13h20] a la maternelle
[+vers 17h30] je débauche [=a 17h] et c juste a coté
je suis prise [-mardi] et [-jeudi] avec la dialyse, [+mercredi] ou [+vendredi]
mon chef donne les repos [=le vendredi] je peux vous redire ?
[+mercredi 9h] le petit est au centre [=toute la journée]
Mon ergo passe [-le lundi], alors [+mardi], [+mercredi], tout sauf [-lundi].
[+le 6] ou [+le 7] car [=le 8] je commence la plonge au restau
l'ORL c'est [-le 3], l'audition [-le 4], donc [+le 5] svp madame
mettez pas [-le jeudi] ya jamais de bus chez nous
le petit dernier fait la sieste jusqu'[=a 15h], [+15h30] serait bien
[+lundi ou mardi] moi [-mercredi] je tiens le stand au marché
on a un nouveau patron depuis [=le 15], il accepte que [+le mardi apres midi]
Le Flixbus me ramène [=dimanche soir], donc [+lundi après-midi] s'il vous plaît
[-les matins] je fais l'aide a domicile, [-le soir] aussi, reste [+entre 13h et 16h]
une mission en vendange [-du 5 au 19], [+le 20] je suis rentré
[+14h] ça colle avec le tram de [=13h32]
j'ai permanence au garage [-le samedi] mais [+le lundi] c'est mon repos
mon tuteur de stage me libere [+le vendredi] c'est tout
jfais un essai en boulangerie [=jeudi 4h du mat], [+jeudi 14h] je pourrais mais fatigué, [+vendredi] mieux
[+apres le 15], pour l'instant j'ai une attelle
les horaires de la mission changent [=chaque semaine], pour la prochaine je vois [+mercredi apres midi]
[+mardi] j'ai fini ma conduite [=a 11h] alors [+11h30]
j'ai ma formation secourisme [=deux jours], [-lundi et mardi], [+mercredi] je suis a vous
je suis en repos [+mardi], le planning change [=dimanche]
mon fils rentre a la creche [=lundi], on fait l'adaptation [-toute la semaine], voyons [+la semaine d'apres]
ok [+vendredi 14h] dans ce cas, l'orthodontiste on a deplacé [=a 17h]
je vais a la dialyse [-lundi mercredi vendredi] donc il reste [+mardi ou jeudi]
[+a 10h] ou [+10h30] la creche accueille a partir de [=9h] et faut [=40 min] de marche
mon arret de bus est supprimé jusqu'[=au 8] alors [+le 9] ou [+le 10]
coucou [+demain] c bon si c'est [+apres 15h], avant j'ai mon stage
[-mercredi] non attendez [-mercredi] jai la pmi, [+jeudi]
je suis fatiguée de ma chimio de [=mardi], laissez moi [-jusqu'au 20], [+le 22] je pense
moi [+tous les jours avant 11h] je prends le service [=a 11h30]
la pediatre c [=17h15] chez vous [+15h] ça ira large
[+en fin de matinée] le bus arrive [=a 10h50]
[+le jeudi], jour ou mon mari est pas de tournée
jai fait [=12h] [=de nuit] je suis mort de fatigue, [+apres demain] svp
[-le 20] j'ai une endoscopie, [+tout le reste de la semaine] ok
[+17h] pas plus tôt, le centre équestre me lache [=a 16h30]
le boss il decide, il a dit [+jeudi matin]
on m'enleve les broches [=le 2 octobre], je conduis pas avant, alors [+le 3]
ma femme travaille [-le mardi et le jeudi], moi je garde les petits donc [+lundi]
la navette de l'usine me depose [=13h45] alors [+14h] pil poil
[+mercredi] a la place de [-mardi] vu que mon tuteur fait le bilan
mon essai chez le boucher dure jusqu'[=a samedi], [+lundi prochain] je suis libre
Le neurologue a proposé [=le 7 à 10h], donc chez vous [+le 7 à 14h] s'il vous plaît.
[+un vendredi] c mieux vu qu'on termine [=a midi]
[+jeudi 9h15], je laisse la grande a l'ecole [=a 8h45] et la petite [=a 9h]
je prefererais [+lundi], [-mardi] je suis de corvée de livraison
l'auto ecole ouvre [=a 14h] et j'ai conduite direct, donc [+le matin]
c la rentrée de ma fille [-lundi] faut que je sois là, [+mardi]
[+mercredi 14h] si ma voisine prend le petit, sinon [+jeudi 14h]
mes horaires : [=22h 6h]. donc [-le matin] je dors, [+15h] ideal
je tourne a trois équipes, [=semaine prochaine] je suis [=d'apres midi], [+mardi matin] alors
y'a le docteur qui passe a la maison [-lundi], [+mercredi] ou [+jeudi] c'est bien
[+15h] et pas apres car la garderie ferme [=a 18h] et j'ai [=une heure] de route
ma soeur me prete sa voiture [+le mardi], la mienne est morte depuis [=aout]
[+le 29], le contrat s'arrete [=le 28 au soir]
comme je finis [=a 14h30] et que le bus met [=35 minutes], [+15h30] c'est bien
la balance chez la puericultrice [=jeudi 10h] chez vous [+jeudi 11h] c'est la meme rue
je suis en CACES depuis [=lundi] ca finit [=vendredi], [+lundi prochain 9h]
[+pas avant 10h] jhabite loin, [+11h] ok
mon fils a psy [-le mardi], kiné [-le jeudi], ça laisse [+le lundi] ou [+le vendredi]
je descends de la montagne avec le bus de [=6h30], j'arrive [=a 8h], [+8h30]
ma derniere radio est [=lundi], si c'est bon je reprends la mission [=mardi], alors voyons nous [+lundi aprem]
[+dans 15 jours] le temps que mon poignet se remette
je dois rendre la voiture de mon frere [=a 11h] donc [+10h] a la limite
entre la creche qui ferme [=a 18h] et le bus de [=17h20], [+16h] maxi svp
la securité c [=12h] par vacation, [=19h 7h], [+15h] me va bien
plutot [+le soir vers 18h] que [-le midi] je sers en salle
[+jeudi] oui mais [-9h] non, je depose les jumeaux [=a 8h50], [+9h30]
mon plombage a sauté le dentiste me prend [=vendredi 8h30] du coup [+vendredi 10h]
j'ai arreté [=la nuit] depuis [=octobre], [+le matin] maintenant c'est possible
j'accompagne ma mere à la dialyse [-mardi et samedi], [+mercredi 10h]
le chef me pose un repos [+jeudi prochain] profitez en
formation en ligne [=de 9h a 12h tous les jours] donc [+l'aprem]
[+lundi 13h] la creche me le garde jusqu'[=a 15h]
le bilan auditif de ma fille c'est [-le 26], celui de mon fils [-le 27], [+le 28] je respire
nan [-mardi] j'ai foot avec les jeunes euh [+mercredi] jpeux
[+jeudi] à l'heure ou vous ouvrez, je suis au travail [=a 10h30]
jai permis blanc le tribunal c'est [-le 30], [+le 31] ok
[-le mercredi] tombe pile quand la nounou se repose donc jamais, [+jeudi] svp
[+le 18 ou le 19] moi le stage dans l'ehpad dure jusqu'[=au 17]
je reprend le travail [=le 1er lundi du mois], donc [+la semaine d'avant]
[+mercredi 16h] le bus scolaire ramene les gosses [=a 17h]
c'est bon [+vendredi] on debauche [=a midi]
l'inhalothérapie du petit dure [=une heure], [+11h] alors
tout me va sauf [-le mardi] jour de mon contrat
j'ai eu l'interim au tel [=tout a l'heure] rien [=cette semaine], [+mercredi 9h] donc
[+jeudi] si je suis pas appelé en mission
[+lundi] et surtout pas [-mardi] vu que le médecin me revoit
[+en soirée] [-le matin] et [-l'aprem] je suis a l'usine
[-tantot] j'ai kiné, [+demain tantot] je peux passer
[+le mercredi] seul jour ou on me pose pas de livraisons
mes enfants sont en stage de natation [=du 21 au 25], profitons en [+le 22]
le camion passe [+demain 9h] et me depose devant chez vous
j'ai la navette PMR que si je reserve [=48h] avant, donc [+jeudi] minimum
Stage obligatoire avec l'auto-école [-jeudi et vendredi], je propose [+lundi à 9h].
[+mardi 10h] voila ma pause elle est [=de 10h a 10h45]
votre bureau c'est loin, avec le car de [=12h40] ca fait [+14h]
le directeur m'a mis en congé [=du 10 au 14], [+le 12] on se voit
[+le jeudi 9h] la cantine n'ouvre qu'[=a 11h45]
la fin de mission c [=vendredi midi], [+vendredi 15h] si le train est a l'heure
l'ecole a changé ses horaires [=8h40 11h40], je dirais [+9h]
[-jeudi] c'est le bouclage a l'atelier, [+vendredi] on respire
tant que le platre est là je bouge pas, il l'enleve [=le 8], donc [+le 9]
[+samedi matin] si vous travaillez, sinon [+lundi]
pour [+mardi] ça va le dentiste de ma fille est [=mercredi 16h]
je suis en poste de controle [-lundi], alors [+mardi 8h] ou [+mercredi 8h]
si possible [+a 10h] vu que je rends mon camion [=a 9h] au depot
mon collègue me lâche devant chez vous [+a 17h15] en rentrant de chantier
on a tiré [=3 semaines] d'essai, fin [=vendredi], [+la semaine qui suit] ok
la creche demande [=une semaine] de préavis donc [+dans dix jours]
[+jamais avant 10h] mes comprimés m'assomment
[=le lundi] mon mari embauche [=5h], j'ai donc la voiture qu'apres [=14h], [+lundi 15h]
le petit doit manger [=a midi] c'est sacré, donc [+10h30] ou [+13h30]
[+a partir de 9h30] car la garderie commence [=a 9h]
j'ai toujours [=2 heures] de pause [=entre 14h et 16h] alors [+14h30]
mon arret se finit [=ce dimanche] j'ai hate, [+lundi 10h]
on opère ma hanche [-le 27], evitez, [+le 20] c mieux
on est payé a la tache donc [+mardi 14h] ou [+mercredi 14h] pour moi kif kif
Je suis apprentie : [-lundi et mardi] au CFA, [-mercredi] en entreprise, donc [+jeudi] ou [+vendredi].
le bateau de l'ile part [=a 7h15] et rentre [=a 18h], [+10h] c'est nickel
[-8h] trop tot le chauffeur du minibus commence [=a 8h], [+9h30] plutot
demandez a l'agence, moi ils me disent tout [=la veille]
vous pouvez me mettre [+juste apres midi] ? je quitte la cantine de l'ecole [=a 13h]
ça fait [=trois nuits] que le bébé dort pas alors pas [-le matin] pitié
moi je dis [+mardi 9h] comme ca je suis au boulot pour [=11h]
la ligne 12 roule plus [-le mercredi], [+tous les autres jours] oui
Pour l'instant j'attends la réponse du chirurgien, il rappelle [=lundi].
apres la conduite de [=10h] j'ai rien, [+11h15] ?
le bus il fait [=1h20] de route, donc [+pas avant 10h] svp
mon beau fils m'emmene [+vendredi] c'est le seul jour ou il roule
c'est la periode des pommes on ramasse [=de 6h a 14h], alors [+15h] ou [+16h]
on peut [+le 1er] ? [=le 2] je demarre chez le nouveau patron
comme [=le vendredi] je finis [=a 11h] je choisis [+vendredi 13h30]
la conseillere de l'interim veut me voir aussi [=mercredi matin] donc [+mercredi aprem] je fais les deux
ca m'arrange pas [-le debut de semaine], je livre les courses, [+jeudi] si
[+tous les mardis] mon patron ferme la boutique
je garde le petit fils [=de 8h a 17h] alors [+17h30] si vous fermez pas
[-Samedi] je passe le permis bateau, [-dimanche] je dors, [+lundi] je suis à vous.
moi je peux pas, [-14h] c'est la sieste, [-16h] c'est l'ecole, [+10h] oui
le kiné m'a libéré [=hier] alors [+lundi] se libere
mon fils finit la creche [=a 12h], donc [+vers 13h]
mon titulaire rentre [=le 15], apres je suis moins pris, [+le 16] ou [+le 17]
y me faut [+un lundi] pcq c le jour ou ya les deux cars
je suis en cure a Dax jusqu'[=au 19], rentrée en car [=le 20], [+le 21 l'apres midi] ?
[+mardi 11h] ou alors [+mardi 17h] mais entre les deux c'est l'usine
[-le matin] j'ai la marche avec le kiné, [+14h30] c'est gentil
pas trop le choix, [-le mercredi] j'ai 4 gosses, donc [+mardi]
la sortie d'ecole est [=16h20], pas [-après 18h] non plus, [+10h] vaudrait mieux
jveux bien [+le 24] mais [-le 25] jai mon moniteur qui part en retraite faut faire la conduite
[+en debut d'aprem] la nounou finit [=a 17h]
mon boss est ok [+un jour de la semaine prochaine] sauf [-jeudi]
la formation garde [-le lundi] pour la pratique, [+mardi] ou [+mercredi], [-vendredi] examen
Je récupère ma voiture [=le 16], proposez-moi [+le 17] ou [+le 18].
[+apres 15h] siouplait je fais la plonge jusqu'[=a 14h30]
je viens de la vallée, car [=a 7h] ou car [=a 13h], donc [+8h30] ou [+14h30]
vacances scolaires [-du 20 au 4], j'ai les enfants, [+le 6]
on refait la route devant chez moi jusqu'[=a mercredi] la voiture sort pas, [+jeudi]
pas [-le 12] svp je commence [=le matin meme] chez le fleuriste
avec ma mission de nettoyage [=18h 21h], [+15h] marche, [-17h30] c'est trop juste
[+le 11] donc, la paye tombe [=le 10] je pourrai mettre du gasoil
mes filles mangent pas a la cantine [=le mardi], evitez [-midi], [+9h] ou [+15h]
j'ai passé ma visite de reprise [=avant hier] apte, [+lundi] on discute
[+mardi] mais pas [-avant 10h], le petit est pris en charge par le taxi [=a 9h30]
la commission du permis m'a convoqué [-le 22], alors [+le 21] ou [+le 23]
mon pere me descend [+le jeudi], il va à sa chimio [=a 10h]
[-Vendredi] le car fait pas l'arret, [+jeudi] il le fait
les horaires de la crèche c'est [=7h30 18h] donc je suis large, [+mercredi 9h]
[+Début de matinée] siouplé, après c'est la fournaise
[+avant 10h], apres y a trop de monde
[+le matin] s'il vous plaît, ensuite il fait trop chaud pour marcher
[+fin de matinée], avant je suis dans les vapes
[-Le 24] non, [+le 23] oui, [+en début de matinée]
[-lundi] non, [+mardi] oui, [+l'après-midi]
[-le 8] c'est mort, [+le 9] c'est bon, [+en fin d'après-midi]
[=le 20] c'est la fete du village, pas [-le 20], [+le 21] oui
c'est [=le 10] que je saurai pour mon dossier, on peut se voir [+le 12] ?
la caf me répond [=le 5], on se voit [+le 8] ?
c [=mardi] que j'ai la reponse du patron donc [+jeudi]
[=demain] on passe a l'heure d'hiver donc je préfère [+lundi 10h]
[=dimanche] c'est le changement d'heure, mettez [+mardi 9h]
la barge passe que [=le mardi] et [=le jeudi] donc [+jeudi]
mon bus roule que [=le lundi] et [=le vendredi] donc [+vendredi]
[=le 8] je récupère mon scooter donc [+le 9]
[=le 3] c'est férié je crois, donc [+le 4]
[-lundi] toute la journée je taf, [-mardi] pareil, [+mercredi] je suis off
[-jeudi] jsui en stage, [-vendredi] pareil, [+samedi] rien
[=la semaine prochaine] j'ai mon code [-mardi], mettez moi [+jeudi]
[+jeudi], j'ai ma fille [-le mardi] et [-le mercredi]
y a que [-jeudi] qui va pas
il y a juste [-le mardi] qui colle pas
j'ai fini l'examen [=ce matin], maintenant n'importe quel jour [+après 15h]
[=hier] on était en colo, je serai rentré [+vendredi]
ma voisine tient le marché [=mercredi] et [=samedi] et garde mon fils les autres jours, [+mardi 10h]
je ramasse depuis [=le 8 juin] debout [=a 5h] [=tous les matins], dispo [+a partir du 6 juillet]
mon papier finit [=le 20] il faut que je vous voie [+avant le 15]
[=le 12] ma fille passe son permis, [=le 6] mon fils a 20 ans, du coup [+mardi 9h]
[=Le 17] c'est le nouvel an chez moi. [+Lundi 15h] ok
[=dimanche] c'est la Toussaint on va au cimetière. Donc [+le mardi 3] [+en fin d'après-midi]
[+jeudi aprem] mais [+avant 16h], [=a 16h15] je récupère le petit
[+jeudi aprem] mais [+avant 17h], [=a 17h20] jai mon bus
quand vous voulez sauf [-le soir], y a plus de train [=apres 17h40]
[+la semaine prochaine] [+mercredi 10h]
[+semaine prochaine] [+mardi]
[+fin du mois] svp mon ass mat revient [=le 28]
[+mardi 14h] parce que ma voisine peut me deposer en allant aux courses
[+a partir de lundi] je recupere ma voiture du garage
jprefererai [+le 18] la creche prend ma fille
[-jeudi] jai kiné
[+debut octobre] le temps que mon platre soit enlevé
[+lundi en huit] avan je sui en stage a la boulangerie
ce qui marche c [+jeudi fin de matinée], juste après mon cours de français qui est dans la meme rue
[+dans 15 jours] svp, mon beau frere vient me preter sa camionnette
surtout pas [-vendredi] c la grande priere
je vous propose [+le 25 a 15h], j'aurai fini mes soins
[+entre midi et deux] c ma pause a la cantine, je traverse juste la route
[+samedi matin] si vous etes ouvert car je bosse du reste
ya que [+mardi apres midi] ou l'assistante maternelle me prend le petit
ma carte de bus marche plus depuis [=le 1er] je sais pas comment venir
moi [+jeudi] ca mirai bien jai un rv a la caf a coté
[-lundi] suis convoqué au tribunal
le mieux [+mercredi 16h] mon grand fils rentre du lycée il va traduire
[+dem1] ya mon frere ki descend en ville jmonte avec lui
[+apres le 20] jaurai touché ma paye et pourrai mettre de l essence
impossible pour moi [-le matin], traitement lourd je dors
je peux [+jeudi 9h], ensuite je file a la mission locale
[+mardi 30] ! ma colloc sera dispo pour m'accompagner j'ai peur d'y aller seule
[+vers 17h] le patron me lache
je vois l'ophtalmo [-le 9]
[+cette semaine] sinon jperds mes droits
[+vendredi 11h30] jai juste a descendre le quartier, c la ou je fais mon menage
[+lundi matin] j'emmene mon pere à l'hopital a coté et il en a pour un moment
ma prof ma di que le stage commencait [=lundi] et après plus rien, je suis perdu
pas [-mercredi apres midi] svp c'est le foot du petit
alors [+mardi 10h] car ma tutrice peut se liberer pour venir
[+jeudi tantot] mon homme y sra là pour les gamins
je me suis inscrite [=en mars] et jai jamais eu de nouvelles
[+à partir du 3] j'aurai mon récépissé, avant j'ose pas me deplacer
[-mardi] je fais mes heures au resto du coeur
bonjour madame moi c'est [+vendredi] mon jour de congé merci
[+la semaine du 15] mes enfants seront chez leur papa
[+en debut d'aprem] je suis plus reveillée avec mes cachets
ben [+lundi 9h] jy suis deja pour l'atelier cv
jai signé ma rupture [=vendredi dernier] et je sais pas quoi faire
vous pouvez me voir [+demain apres midi] ? je suis de passage pour mon permis
depuis [=juin] jatends le logement c pour ca que je vous ecris
c mieu [+lundi] mon assistante sociale voudrait etre la aussi
jpe pa [-jeudi] mon gosse est operé des amygdales
ok pour [+le 7], la voiture passe au controle technique juste a coté de chez vous
[+quand vous voulez mercredi], je suis en arret
le garage devait rendre la caisse [=lundi dernier] et toujours rien donc je sais pas quoi repondre
[+ce vendredi] la ville paie le taxi pour les handicapés
je choisis [+mardi 13h], la petite fait la sieste chez mamie
non pas [-en soirée] je rentre a velo sans lumiere
faudrait [+dans un mois], je pars au pays enterrer ma grand mère
[+vendredi matin] jai du courage, apres je craque
je fais la banque alimentaire [-vendredi]
[+lundi 6] c'est ma RTT, profitez en
[+mardi soir] apres le chantier, je serai sale je previens
[+le premier lundi du mois] jai le droit a l'ordinateur de la mediatheque
[+a partir de 15h] le bus est moins plein et jangoisse moins
[-tout le mois de novembre] je fais les clementines en corse
jai perdu mon papa [=jeudi] j'ai pas la force de choisir
y a moyen [+jeudi 14h] ? jai mon parrain qui veut vous rencontrer
oubliez [-lundi matin], ma carte pass est pas encore rechargée
tout va bien [+jeudi], jai fait garder le chien
[+mercredi 14h] je viens en fauteuil, le vsl m'emmène
attendez je regarde... [+lundi] mon garde d'enfant est ok
ça peut être [+le 2] ? ma pension sera tombée et jachete un ticket
[+mardi 9h] cest mon prof qui ma donné l'autorisation de sortir
jui chez le coiffeur [-samedi] pr le mariage
on ma volé mon sac [=dimanche] du coup plus d agenda
[+jeudi en quinze] je rentre de la cueillette des pommes
[-vendredi 14h] entretien chez lidl
dites moi [+mardi] svp, c'est le jour ou la mairie prete des velos
[+demain] jai rien et je deprime autant venir
[+mercredi 10h] le mari de ma copine il fait taxi gratos pr nous
[+entre 9h et 11h] la femme de menage garde mon pere
on est arrivé en france [=en 2019] et jamais personne nous a expliqué
je peus vous voir [+lundi 15h] ma patronne elle a dit oui
ma fille ma emmené [=hier] mais c'etait la mauvaise adresse
[+vendredi 17h] apres l'usine jarrive a pied
[+vers la fin du mois] le docteur enlève les points
[-le 20] jai le concours d'aide soignante
jai hate alors [+demain 8h], je mettrai le reveil
[-a midi] je sers a la cantine
[+mi-octobre] le bébé aura sa place en crèche
notez [+mercredi 10h45] svp, c'est l'heure creuse et le bus coute rien
chez nous [+lundi] la ligne 4 roule normal, pas de greve
[+dans 3 semaines] jaurai le verdict du medecin conseil
hors de question [-vendredi 18h], ma mosquée
[+le 13] tranquille, c mon anniv et jai posé
vous avez [+mardi 16h15] ? la maitresse garde ma fille a l'etude
je veux bien [+jeudi aprem], ma prise de sang a jeun sera passée
au plus tot [+le 26], la prothese c pas pret avant
je tiens le stand des parents d'élèves [-samedi]
[+demain 15h30] nickel jamene le certificat du doc
si c [+lundi] jpeux grimper avec les ouvriers dans le fourgon
ah zut [-le 17] je suis temoin au mariage de ma cousine
[+mardi matin] plz la chaleur me fait tomber dans les pommes sinon
[+a partir d'octobre] seulement, les vendanges finissent et je respire
[+jeudi 8h15] jaime bien quand ya personne dans la salle
mon fils avait 40 de fievre [=hier] j'ai pas vu passer vos messages pardon
on fait [+vendredi 14h] ma copine a rdv aussi chez vous on partage l essence
[+mercredi apres midi] c'est la que ma soeur peut tenir la caisse a ma place
[-lundi] on opere mon chat
prends [+mardi 10h], j'aurai fait mes photos d'identité
plutot [+le soir], chui serveuse et jai quelqu'un qui me remplace
j'ai cassé mes lunettes [=vendredi] je lis pas bien les dates que vous envoyez
ouais [+la semaine du 22] jserai rentré de chez mes vieux
[+jeudi 13h30] comme ca je mange avant, diabete oblige
c'est jour de distribution [-jeudi] au secours populaire, si jy vais pas on mange pas
je dirais [+lundi 9h30], la mediatheque ouvre a coté et jimprime mes papiers
[-le 30] ya mon etat des lieux et le proprio est relou
jarrive de guinée, [+dans dix jours] mon cousin rentre et me montrera la route
moi le handicap me reveille [=vers 5h] donc chui fatiguée mais motivée
[+demain matin] mon toit fuit faut que je voie qqn vite
veuillez noter [-mercredi 9h] pris par une réunion avec l'école de mon fils
[+jeudi] pr moi, on maura rendu le permis
jamais [-le lundi], c'est mon jour avec ma mere alzheimer
sinon [+vendredi 9h] ? après je pars voir mes enfants placés
ils mont mis a la porte [=le 12] jai tout perdu, logement et travail
ma conseillere davant est partie [=en juillet] jsuis perdu
[+mercredi 11h15] juste apres le cours d'auto ecole
pas libre [-mardi 14h] je donne mon sang
[+le 29] ca tombe bien, mon sursis se termine et le bracelet aussi
attention [-demain] ya pas un bus a cause du marathon
jai regardé avec mon patron [+jeudi 15h] il me laisse filer
[-vendredi] j'ai ma chimio
je vote [+mercredi 9h], le trajet est a l'ombre
me va [+vendredi 13h], jaurai mangé et donné le sein
l'infirmiere vient me piquer, donc [+apres 10h30]
soit [+le 1er decembre], le bail commence et jaurai une adresse a vous donner
[+lundi aprem] tranquille les gamins sont chez la nounou
je suis a jeun pour une prise de sang [-mardi matin]
on ma donné votre numero [=mardi] a la mairie, c bien vous pour le boulot ?
[+avant vendredi] svp on me coupe l'electricité sinon
a tout hasard [+mardi 9h15] ? j'accompagne une amie chez vous
[+en juin] la j ai des partiels
ils opèrent mon genou [-le 18], pas moyen
bonsoir [+samedi 10h] yaura ma belle soeur pour garder les petits
je préfère [+le jeudi], le gymnase d'a coté fait garderie gratuite
je commence un contrat [-lundi] a carrefour
ok bah [+mercredi 17h30] je ferme le snack et je cours
proposez moi [+vendredi 11h] jai pas dautre bateau pour venir de l'ile
[-a 9h] je douche ma belle mere, je vous jure c'est sport
jai deposé mon dossier [=le 2] a l'accueil et la dame la perdu
ça serait cool [+demain] ma petite copine a un vehicule
[+jeudi 10h] avec plaisir, je ramène des beignets
[-mercredi 14h] j'ai la visite du bailleur
je rends mon logement et donc [+apres le 31] ce sera bon
chu au bled [-jusqu'au 15] pr ma mere malade
[+mardi 17h] voilà, mon neveu a fini l'école et il traduit en pachto
on s'est separé [=dimanche] jai la tete en vrac, dites vous
[+en janvier] mon titre de sejour sera renouvelé inchallah
[+vendredi 8h] franchement après jai trop de douleurs
vous etes sympa mais [-jeudi aprem] on tourne un film au club theatre
[+lundi 10h] tjrs ok pour moi vu que je suis au chomage mdr
[+le 9 a 11h] svp mon cours de code finit juste et c meme arret
mettez [+a 14h], mon fils autiste est a l'ime
[-le matin] je prend des gouttes et je suis a l'ouest
[+dans 2 semaines] la nounou revient de congé
[+jeudi 9h30] pile poil entre la gare et l'hopital ou va mon mari
mon compte est bloqué depuis [=le 20] jai meme pas pour le bus
[+mercredi] la paroisse prete le minibus
[+mardi] ca me parait bien, la prothésiste est dans votre rue
comptez [+lundi 15h45], jaurai le petit dernier sous le bras
[-jeudi 9h] les enfants ont la sortie scolaire et jaccompagne
ma voiture est en panne jusqua ce quon me paye, voyons [+apres le 28]
notre bébé est sorti de neonat [=hier] on sort la tete de l'eau doucement
posez moi [+mercredi 17], la MJC prend les ptits en stage
la poste a perdu ma lettre [=en aout] et depuis plus de revenus, aidez moi
ça colle [+vendredi 15h], mes collegues partent aussi en ville avec le fourgon
jamais dispo [-le samedi] je fais le menage des gites
je bosse au noir chut, [+lundi] le patron est pas la
le toubib ma dit repos mais [+mardi 15h] je peux m'assoir un peu, ma tante conduit
[+vendredi prochain] on pose le lino avec mon frere pas loin, je viens en bleu de travail
[+le 23] comme ça mon fils sera en colo
jai [+jeudi 11h] ou mon cours d'anglais saute, le prof est absent
vu l'etat de mon dos [+fin octobre], la ceinture lombaire sera livrée
[-le 5] ya le conseil de discipline de mon fils
on passe le permis cariste [-mardi] avec l'afpa
jprends [+lundi 8h45] comme ca jai mon bus gratuit avant la pointe
une copine ma parlé de vous [=lundi] au marché, elle dit que vous etes gentils
ok mais [+vendredi 14h30], je depose ma mere au club tricot et elle y reste
jamais je raterai [+lundi 10h] si vous le mettez, jai dessiné un coeur sur le calendrier
[+la premiere semaine de mars] on sera rentré de la saison au ski
jai promis a ma fille d'etre a son spectacle [-vendredi 15h]
jai la flemme mais [+jeudi 14h] ma femme me pousse dehors
[+debut de semaine prochaine] svp, jai les huissiers aux fesses
depuis qu'on ma viré [=en fevrier] je tourne en rond
[-lundi] je fais ma demande de carte a la prefecture et ca dure des plombes
[+samedi 9h] si une permanence existe, le bureau est fermé chez mon employeur
c'est noté [+vendredi 11h] ? mon garant m'attend dehors après
[+apres 18h] parce que je garde une mamie et sa fille rentre
[-le mercredi] je suis papa a plein temps
[+jeudi 15h20] le car scolaire me depose au rond point
au mieux [+le 12], on m'aura enlevé la sonde
[+lundi 9h] mon frere est de repos il me sert de chauffeur
je suis malentendant, [+mardi 10h] l'interprete langue des signes est libre
les cours de francais ont commencé [=lundi] je suis un peu perdue avec les dates
[+demain midi] entre deux vaisselles
le tribunal rend sa decision [-le 19], faut que j'y sois
je suis sorti de prison [=le 30], c'est ma soeur qui vous ecrit pour moi, je viendrai
[-vendredi] non, mon mari part à l'armée et je l'accompagne au train
[+mardi 8h] car l'echafaudage bloque ma rue après
pour bibi [+jeudi 16h], le toiletteur garde le chien
mon stage de soudure me libere [+vendredi 12h30]
[-mardi 10h] chui deja pris par votre collegue du service emploi
vendez moi pas du reve lol [+jeudi] je peux car le chef est en vacances
attendu le bus [=ce matin] sous la pluie, rien, donc je suis enervé
faites [+au debut du mois] quand le frigo est plein et que ya l'essence
je suis maman solo [+lundi 14h] ma mere prend le train expres
[+mercredi 10h], ma conseillere caf finit dans le meme batiment
[-demain] jai promis au maraicher
[+le 31] jai plus d'excuse, mon arret sera terminé
jhabite loin, [+vendredi] mon cousin fait la route avec son camion frigo
[+jeudi 9h45] jlaisse les jumelles chez la voisine portugaise
svp pas [-le 8], fete nationale chez nous et on cuisine pour tout le quartier
[-lundi 15h] jai la scolarisation de mon petit frere a la mairie
j'ai reçu une amende [=le 4] et je sais pas quoi en faire
[+lundi 11h15] l'ergotherapeute termine et je prends le taxi dans la foulée
c quand vous voulez sauf [-le vendredi], j'ai la mosquée
moi c'est [+vers 10h], le temps que le givre fonde sur la route
[+dans trois semaines] mon dossier mdph sera passé en commission
le mari de ma patronne passe en ville [+mardi 9h] il me prend
[-le 27] rdv au consulat a lyon, que voulez vous
[+en mai] la tendinite sera passée d'apres le kine
si [+jeudi 14h] vous avez de la place, mon stagiaire de frere me conduit
grand merci [+mercredi 8h30] je prends la premiere navette de la vallée
je veux [+avant la fin du mois] sinon radiation
je fais la queue aux restos du coeur [-mardi 14h]
[+jeudi] j'aurai mon fauteuil electrique, youpi
j'ai envoyé les papiers [=la semaine derniere] vous les avez bien ?
disons [+demain 10h30], mon ado me fait la garde du petit contre un mcdo
jai plus internet depuis [=dimanche], je reponds du tel de ma mere
[-jeudi] gendarmerie pour ma plainte
rien de mieux que [+samedi], la petite a son papa
c'est [+vendredi 18h] ou rien, je suis au fond de la carriere et le camion remonte que la
[+le 7 a 10h30] on aura les nouvelles plaques et l'assurance
a vous de voir [+mardi 13h30], je suis entre deux avions haha non entre deux ménages
mon assistant de vie vient [-lundi matin] faire ma toilette et ca dure
[+jeudi 10h45] ma fille est au sport dans la salle a coté
[+vendredi] jai emprunté un costume donc autant en profiter
je suis en arret, [+apres le 15] le medecin me laisse reprendre
[-vendredi 11h] je suis au parloir
si on veut [+mercredi apres midi] jsuis au centre social de toute facon
[+jeudi 12h15] sur ma pause, gardez moi une chaise je mange mon sandwich
[+lundi 16h] jaurai fini de vider le magasin, il ferme definitivement
bjr [+mercredi 15h] possible ? le petit va chez l'orthophoniste en face
jai juste [+vendredi] ou mon frere pretera son badge de parking
nous on peut pas [-jeudi], ya la reunion des locataires et je suis presidente
[-vendredi] j'encadre les petits du judo
c moi qui avait appelé [=lundi] mais ca sonnait occupé
mon gamin est rentré de l'hosto [=mardi] et je sais plus ou jhabite
[+mardy 14h] au lieu de [-lundit] si possible
pas [-lundi] [+mardi matin] plutot
le seul moment ou je suis libre c [+jeudy entre midi et deux]
[+vandredi] mais alors pas [-l'aprem] svp
sauf [-mecredi] g les enfants
moi je préfère [+le matin], [-l'après-midi] je suis trop fatigué avec le traitement
ça passe [+mardi 15h] chef
Non pas [-le 14], [+le 15] !
autant faire ça [+lundi] plutôt que [-mardi], je serai déjà en ville
[+samdi] sinon rien moi je bosse
[-mardi] pas top, [+mercredi] mieux, [+jeudi] à la rigueur
je dépose ma fille a l'école [=8h20] donc [-8h30] c trop juste et [+9h] ça passe
[+mardi 10h], pas [-11h], j'ai le train [=a 11h40]
[+le 20] et pas [-le 19] comme j'avais écrit
à la rigueur [+vendredi 8h], autrement j'ai rien
n'importe [+jeudi] ou [+vendredi], par contre [-lundi] je touche plus terre
[+La semaine prochaine] plutôt, [-cette semaine] je suis en stage
[-lundi matin] nan [+lundi aprem] ouai
ça m'arrange [+vendredi en debut d'aprem]
[+mercredi 9h] au lieu de [-9h30] vu que ma voiture passe au garage [=a 10h]
tout sauf [-le vendredi aprem] c la priere
disons [+le 8], enfin non [-le 8] c'est férié, [+le 9] alors
[-mardi] j ai pole emploi [=a 14h] alors [+mercredi] ou [+jeudi] cm vous voulez
plutot [+apres manger] si sa vous arange
Plutôt [+en fin de journée]
pas [-cette semaine] svp je suis malade depuis [=dimanche]
[+pas avant 16h] je finis [=a 15h30]
[-samedi] mort de chez mort, [+dimanche] jsp si vous bossez mais moi ok
alors [+mardi], [-lundi] mon proprio vient pour la fuite
[-Le matin] je dors j'avoue lol, [+vers 15h] c'est bien
si c [+jeudi] je vien si c [-vendredi] je vien pas
g pa de jour préféré tant que c pa [-lundi matin]
moin lé pa dispo [-mardi], [+merkredi] tantôt oui
[+lundi 15] ou à défaut [+mardi 16], [-mercredi] non je récupère les petits
[+14h] plutôt que [-9h], je viens de loin à pied
je suis de repos [+le lundi] donc autant en profiter
avec le ramadan [-l'aprem] je tiens pas, [+le matin 10h] c'est mieux
le seul moment ou la petite est gardée c [+le mardi de 9h à 11h]
[+Mardi 23] ; [-le lundi 22] je passe mon code.
[+mecredi matin] c le mieu, sinon [+jeudy matin]
[+dans 15 jours] plutôt, [-la semaine pro] je démenage
[+vendredi] je peux, enfin [+vendredi matin], parce que [-vendredi aprem] je fais le ménage chez une dame
pas [-trop tot le matin] svp, disons [+10h]
[+jeudi 17h] c'est le plus tôt que je peux, le chantier ferme [=à 16h]
autant se voir [+demain] comme ça c'est réglé
[-le 3] je reçois mon frigo, [+le 4] ça m'irait
plutot [-mardi] ah non j'ai le juge, [+jeudi] alors
[+lundi en huit], [-lundi prochain] c'est trop tôt j'aurai pas mes papiers
[-entre midi et deux] je nourris ma mère, donc [+après 14h30]
je préférerais [+le 10] si c'est possible, [-le 9] je suis chez l'ophtalmo
[+mardi] si c'est [+avant 11h], [-après 11h] je prends le relais à la boutique
du coup [+mercredi 14h] vu que [=mardi] c'est férié ?
par contre jamais [-apres 17h] svp
[+samedi matin] au mieux, [+vendredi soir] au pire, le reste je bosse
y a moyen [+lundi 9h] ? [-10h] c'est trop tard je prends mon poste [=a 11h]
[+le matin] de préférence
[-vendredi] prière, [+jeudi] ok inchallah
[+mardi 16h] et pas [-6h] comme le telephone a ecri
seulement [+le mardi], [-les autres jours] je suis en apprentissage
alors nickel, [+le 21]
[+le 17] nickel, [-le 18] pas nickel
faites [+vendredi], à la rigueur [+jeudi après 16h]
[-mardi matin] j'ai cours de francais, [+mardi apres midi] je viens
pas [-le mercredi] j'ai les gosses
alors moi c'est [+lundi], ma femme c'est [=mardi]
je croyais [=jeudi] mais on me dit que c'est complet, donc [+vendredi 11h]
[+demain] sinon [+jeudi], mais [-vendredi] c'est mort je pars à Lille
tout me convient si ce n'est [-le vendredi]
vous avez [+lundi matin] ? [-lundi soir] j'ai foot
[-mardi] chui pas la [-mercredi] non plus [+jeudi] chui la
[+le 25 au matin] parce que [=le 25 au soir] on prend l'avion
[+jeudi] mais si vous pouvez pas [-le matin]
j'ai 2 créneaux [+lundi 9h] [+mardi 17h] tout le reste je suis à l'usine
[-l'aprem] c'est niet je fais la sieste, docteur oblige. [+10h] ça va
[+le 6 octobre] à la place [-du 29 septembre]
ni [-lundi] ni [-mardi], [+mercredi] je me débrouille
j'ai déjà répondu [=lundi] mais personne a lu
[+10h], [-9h] j'ai pas de train
je change [-mardi] pour [+mercredi] svp, j'ai mal regardé
[+Vendredi 14h30], [-14h] je suis encore à table avec les anciens
ah non [-mardi] surtout pas c'est l'anniv de ma fille !
[+mardi aprem], enfin pas [-13h], plutôt [+15h]
[-jeudi] t'oublies, [+vendredi] t'inquiete
ma réponse c [+mercredi], oubliez ce que j'ai écrit [=tout a l'heure]
[-vandredi] sa marange pa
[-le lundi] je suis dialysé, [-le mercredi] aussi, [-le vendredi] aussi, alors [+mardi]
[+demain] si vous pouvez, mon titre de séjour expire [=vendredi]
[+jeudi 13h30], [-13h] c juste
[-vendredi] je prie a la mosquée [=a 13h], du coup [+jeudi]
hors de question [-a 8h], par contre [+a 11h] avec plaisir
prenez [+lundi] moi [-mardi] je sature
c [+mardi] que je veux hein, [-lundi] c'était pour rire
à la place mettez [+samdi matin]
avant j'étais libre [-le jeudi], maintenant plus que [+le vendredi]
[+lundi matin], [+mardi matin], [+mercredi matin], jamais [-l'après midi]
[+jeudi] ca passe creme, [-vendredi] ca casse
si [+le 4] est pris alors [+le 5], mais jamais [-le 6] c'est le jugement
tout me va hormis [-le mardi]
[+9h] pile, a [-9h30] je suis déjà à la crèche
[-fin de semaine] non, [+debut de semaine] oui
non pas ça, [+le 14] svp
[+mardi] tiens, puisque [-lundi] ils coupent l'eau et faut que je sois là
[-mercredi] moi jamais, enfants maison. [+mardi] toujours
le docteur m'opère [=le 8] donc [+le 2] ou [+le 3], après c'est béquilles
[+jeudi 10h] et non [-jeudi 11h], c'est moi qui ai tapé de travers
franchement [-mardi] pas ouf, on peut voir [+vers 11h mercredi]
le covoit me dépose [=à 8h] et repart [=a 12h] donc [+9h] impeccable
y a moyen d'avoir [+en soirée] ou c'est fermé ?
[-lundi] : permis. [-mardi] : kiné. [+mercredi] : libre.
[+dans une semaine] car [-demain] beaucoup trop juste pour préparer mon cv
[+mardi] tôt, [-mardi tard] c'est non
[+le 2 décembre], [-le premier] je déménage
avec mes horaires c'est [+après 17h] ou rien
svp [+lundi] et surtout pas [-avant 10h]
plus tôt dans la semaine plutôt, [+lundi] par exemple
comme [-lundi] tout est fermé autant [+mardi]
au lieu [-du 14] prenons [+le 21] ça vous va
c tout bon [+lundi 10h]
[-le matin] mes douleurs... [+l'après-midi] c'est mieux
[+mardi] c'est le seul jour possible, je pars au pays [=mercredi]
[+Mardi] de préférence à [-vendredi], merci.
moi disponible seulement [+le jeudi]
vous m'aviez mis [-mardi], c'est la que ça bloque, [+mercredi] ça bloque pas
[+10h15], pas [-10h50] désolé le doigt
[-le 15] c'est loin, genre [+le 8] ce serait mieux
[+vendredi] ça dépanne bien, [-jeudi] j'ai les ouvriers
[-mercredi] plus possible, il reste [+jeudi] de mon côté
évitez [-le vendredi]
[+14h], car avant j'ai ma piqure [=à 13h]
moi c'est quand vous voulez, mais pas [-pendant la prière de 13h]
[-lundi] mais non jsuis bête, [+mardi], [-lundi] je suis à la CAF
[+le premier lundi du mois] plutôt que [-le dernier]
sa depen, [+mardi] oui si pas [-8h]
dac [+lundi] alors
[+jeudi] car [-mercredi] j'attends le plombier
à choisir [+le matin], mais [-mercredi matin] exclu
[-mardi] je peux mais ça m'arrange pas, [+jeudi] ça m'arrange
même heure mais [+vendredi] pas [-jeudi]
[+le soir], je bosse de [=9h a 17h]
du coup je m'adapte, [+lundi 13h45] parfait
plutôt [+vendredi 8h] que [-vendredi 12h], comme ça je file au boulot après
[-11h] c'est déjà pris par l'orthophoniste, [+10h] ou [+15h]
disons pas [-demain] mais [+dans trois jours]
[+lundi] ou [+jeudi], [-les mardis] jai psy
vous dites [-le 18], moi je dis [+le 19], ça vous gêne ?
nickel [+mercredi 15h30], merci beaucoup
[-samedi] je bosse au marché, [=dimanche] vous êtes fermés donc [+lundi]
pas top [-le mercredi] avec trois petits
[-le 7 novembre] je fais ma JDC, [+le 8] jsuis tout à vous
[+vers 9h] grand max [+9h30], [-apres 10h] je suis en cuisine
jpréfère [+lundi aprem]
[+le jeudi 9] me va, [-le mercredi 8] je suis en formation sst
mon aide à domicile vient [=à 9h] alors [-avant 10h] faut pas compter sur moi
je peux [+tous les jours] sauf [-le lundi]
ah bah [+demain] carrément, pourquoi attendre
[-lundi] l'école fait grève, donc [+mardi]
[-14h] bof, [+14h30] mieux, [+15h] le top
va pour [+le 23] alors
[-Mardi matin], mauvais plan. [+Mardi soir], bon plan
ma fille marie [=samedi], du coup [-vendredi] c'est la folie, [+lundi] je souffle
j'ai que [+mardi aprem], mon autre boulot prend [-tous les matins]
[-mardi] pas dispo, [+mercredi] si la mairie me libère, [+jeudi] sûr sûr
[+le 1er], euh attendez [-le 2] c'est le mariage de ma cousine, oui voila c'est ça [+le 1er]
je prends [+lundi 13h], la place de [-mardi] laissez la à quelqu'un
tout dépend du bébé, il est né [=dimanche]
[+de demain à jeudi] ok, mais [-vendredi] je décolle
moi c jamais [-le mercredi] sinon [+jeudi] quand vous voulez
si ça vous embête pas [+11h] plutôt, le petit dort [=à 10h]
[+Lundi] c'est oui d'office
oulala [-8h30] c'est tôt, [+9h30] ça se tente
[+jeudy 11h] au pire [+jeudy 14h] mais [-vendredi] pas du tout
on m'a dit de dire avant [=ce soir], je dis [+mercredi]
sinon [+mecredi] à l'heure que vous voulez
laissons [-lundi] de côté, partons sur [+mardi 14h]
[+mardi] comme ça [-mercredi] je garde mes petits enfants tranquille
pas [-aujourd'hui] svp
[+le 13 au matin], [-le 13 au soir] c'est l'iftar chez ma belle mère
le seul jour qui coince c'est [-mardi], prenez [+lundi]
j'étais parti pour [-lundi], finalement [+mardi]
à tout prendre [+le 2 à 9h]
[+mardi] plutôt que [-mercredi], le poney de la petite c'est sacré
[+vandredi matin] pcq [-vandredi aprem] jvais a la priere
bonsoir [-14h] c'est pas l'idéal vu que je mange avec mes anciens, [+15h30] si vous pouvez
[-lundi] je fais mes courses au Secours pop, [+mardi] rien de prévu
autre chose que [-lundi] svp
[+8h], [-9h] déjà trop tard pour l'embauche
quand je dis [+mardi] c'est [+le matin] hein, pas [-le soir]
ah mince [-le 24] y a réveillon, on fait [+le 22] ?
ça m'arrange mieux [+en fin d'apres midi]
[+mercredi], je sors de l'hosto [=mardi]
inversez : [+lundi] le rdv, [=mardi] l'atelier
[+10h] ou [+10h30], [-11h] j'entre en cours
pourquoi toujours [-lundi matin] ? [+lundi aprem] vous avez pas ?
je répète [+vendredi 14h], [-vendredi 4h] c'est le correcteur
[+Le lundi] seulement ; [-les autres jours] je suis en cuisine à l'ehpad
je peux [+a partir du 18], je suis chez ma mère
ça ira [+demain 9h]
[-mardi] c'est occupé, [-mercredi] occupé, [+jeudi] libre, [-vendredi] re occupé
[+17h] à la place de [-7h] lol j'ai oublié le 1
[-jeudi] le train est à [=15h12] je le loupe sinon, [+mercredi] je suis en voiture
tlm veut [=le lundi] je sais, moi [+le mardi] ça me suffit
pas possible [-vendredi] j'ai scanner, sinon [+jeudi], sinon [+lundi]
bonjour moi c'est bon [+vers la fin du mois], [-le début] je touche pas encore ma paie
[+14h] c le seul créneau, après je récupère la petite [=à 16h]
disons [+mercredi] vu que vous travaillez pas [=samedi]
ben [-lundi] ça me fait lever avec les poules lol non
[+mardi après-midi] à condition que ce soit pas [-13h]
allez [+lundi] je prends, tant pis pour [=mardi] la piscine
[+dans 10 jours] plutôt que [-dans 5 jours], je serai sorti de cure
[-le 1er mai] ?? c'est la fête du travail mdr, [+le 2]
je suis dispo [+mercredi 10h], [-jeudi] et [-vendredi] je suis plus dans le département
si [-mardi] alors non, si [+jeudi] alors oui
mettez nimporte, sauf [-avant 9h]
[-Demain] ça fait court pour les justificatifs, [+jeudi] je les aurai
[+le vendredi] car mon mi-temps c [-lundi] [-mardi] [-jeudi]
une fois mon stage fini, mettez [+le 3 novembre]
[-vendredi] j'accompagne papi au cardio, [+lundi] il a personne donc moi libre
je me suis loupée sur le bouton, j'ai mis [-matin] je voulais [+après-midi]
on avait dit [-14h], ça bouge à [+15h] pour moi
j'vous aurais bien dit [-demain] mais non, [+lundi]
voila c [+mardi], merci de la patience
[+mercredi 10h] svp
bsr, [+la semaine prochaine] [+lundi 14h] ça me va
[+mardi matin] ou [+jeudi matin]
bonjour madame, [+vendredi à 9h30] me conviendrait merci
plutot [+debut de semaine]
dispo [+a partir du 8]
[+le 15] ou [+le 16] [+apres 14h]
c bon [+dem1 aprem]
[+lundi en huit à 10h] si c possible
[+l'après midi] sé mieu pour moi
moi je prend [+jeudi 11 heures]
[+dans 15 jours] svp
n'importe quel jour [+après 16h]
[+midi et demi mardi]
[+le premier lundi d'octobre] si vous pouvez
[-mardi] non, [+mercredi] oui
[-lundi] chui pas la, [+mardi] ok
pas [-le matin] svp plutot [+vers 15h]
[+vendredi] mieux que [-jeudi]
tous les jours sauf [-le lundi]
[-mecredi] non non, [+jedi aprem]
[+d'ici vendredi] ce serait bien
[+quinze heures trente le douze septembre] merci
moi vouloir [+lundi 9 heure] merci
mi pé vnir [+jeudi tantot]
[+fin septembre] 👍
ben [+le 22 au matin]
[+la semaine du 15] - [+n'importe quel matin]
jamais [-le mercredi]
[+pas avant 10h] svp
[+entre 14h et 16h] n'importe kel jour
je vous propose [+le mardi 9 à onze heures]
[+ce week end] cest possible ?
[-cette semaine] non, [+celle d'apres] oui
[+le mois prochain] plutot, merci a vous
[+lundi 8h30], [+mardi 8h30] ou [+vendredi 13h]
[+jeudi] mais [+avant 15h30]
je peu [+mardi ap midi] ou [+mercredi tt la matinée]
[+apres demain 14h] stp
g [+le vendredi] de libre
[+le 3 octobre] si cela ne vous dérange pas
[-mardi] c mort, [+jeudi 10h] ok
sauf [-le 12], [+le 11] ou [+le 13] ok
[-le vendredi] jpe pas mais [+le jeudi] ouais
[+aujourd'hui 17h] ??
[+en soirée] si ya
[+9h moins le quart vendredi]
vous pouvez mettre [+mercredi 24 en debut d'apres midi] ?
[+jeudi] 🙏
[-le soir] non [+le matin] oui oui
[+toute la semaine prochaine] sauf [-mercredi]
moi cé bon [+lundi] et [+mardi] [+14h]
jsui libre [+vendredi de 9h a 11h]
[+milieu du mois] svp
[+après le 20] merci beaucoup
[-le matin] je dors, [+apres midi et quart]
[+a 14h] [+jeudi] ou [+vendredi]
[+vendredit 19 a 10h30] merci
alors [+mardi prochain] virgule [+dix heures] point merci
bjr [+jeudi 13h30] merci de votre comprehension
[+le 4 novembre] ou [+le 6]
ts les jours sauf [-lundi] et [-mardi]
[-jeudi] nan, [+vendredi aprem] ouais
[+lundi matin] ds l'ideal
je ne suis disponible que [+le mardi]
pas dispo [-la semaine prochaine], [+celle du 22] ok
[+a partir du 30 septembre] svp
chez moi c [+le soir] ou rien
[+mardi a midi] ?
oh vous savez [+le jeudi] je suis toujours là
pour nous [+vandredi] cest bien
[+entre midi et deux], [+lundi] ou [+mardi]
j'aimerais bien [+mercredi prochain] s'il vous plaît
[+14h30] tous les jours
[-l'aprem] je garde les petits, [+le matin] ok
[+d'ici 10 jours] à peu près
[+fin de matinée] 😊
[+le 25 vers 10h]
[+le 25] sinon [+le 26] sinon [+le 29]
n'importe mais pas [-le vendredi]
pa [-jedi] svp
[+la semaine prochaine] mais pas [-le mardi]
[+en fin de mois] ce serait plus simple
[+lundi après-midi] de préférence
[+2h et demie le mardi]
cher monsieur, [+le jeudi dix-huit] me conviendrait parfaitement
[+mardi] sa mariche
[+n importe kel matin] de [+la semaine pro]
[-8h] non trop tot, [+10h] ui
[+samedi] c possible ou pas
[-le 8] je suis en formation, [+le 9] libre
mo dispo [+vendredi bomaten]
an ka vini [+mèkrédi]
[+jeudi 9h], [+jeudi 10h], comme vous voulez
[+dans une semaine] ca ira
[+avant le 20] svp
[+lun 15h] merc
[+sem prochaine] dispo tt le temps sauf [-jeudi aprem]
le mieux serait [+mardi matin] assez tôt
[-lundi], [-mardi], [-mercredi] non. [+jeudi] oui
ca peut etre [+demain] ?
le plus tard possible, genre [+18h]
alor [+jeudi] ou bien [+vendredi] mais [+le matin]
[+le 1er octobre] parfait
pas trop tot, [+pas avant 9h30]
[+en octobre] seulement merci
j'peux [+tous les mardis]
[-mercredi] heu non [+jeudi seize heures]
[+mi-octobre] svp madame
[+du 15 au 19] c'est bon
[+lundi 22] / [+mardi 23] / [+jeudi 25]
ce serait [+en matinée], [+le lundi]
[-le mercredi] c les enfants, les autres [+le matin]
[+aprè 17h] tou lé jour
[-le weekend] non merci
[+ce vendredi à 11h15] bien à vous
[+le premier mardi du mois prochain] svp
[+jusqu'au 12] je suis libre
[+mardi 16h] ou [+plus tard]
[+jeudi 25 septembre dans la matinée] merci à vous
bjr c possible [+lundi 11h] ?
[-lundi] pas la... [+mardi] oui [+apres 10h]
[+vendredi soir] si vous faites
moi le mieux cest [+mardi 14h15]
pas [-le 20], [+le 21]
[+le mercredi 8] ou sinon [+le vendredi 10]
jai que [+le lundi] de libre
[+entre 9h et midi] svp
[+début octobre] si possible
pour moi jamais [-le vendredi]
[+la premiere semaine d octobre] merci bcp
disons [+jeudi quinze heures]
si vous avez de la place [+mardi], je prends
[+après demain] ou [+vendredi]
[+sous huitaine] s'il vous plaît
[-mardi] non [-jeudi] non [+vendredi] oui
[+le jeudi] c'est mieux que [-le mardi]
[+au matin] tôt, [+8h] par exemple
[+le 2] si jamais vous êtes là
[+demain onze heures] je suis disponible
tt sauf [-le lundi matin]
je pense [+vendredi en fin d'après-midi]
on dit [+mardi 10 h] ok ?
dsl [-jeudi] je taf, [+vendredi] tranquille
[+la semaine du 6 octobre], [+mardi] ou [+mercredi]
ok pr [+lundi 13h]
[+mardi aprè midi] silvouplé
jé dispo [+samdi]
demandé [+le mercredi] si ça dérange pas monsieur
[+lindi] i arrange amwin
[+mardi-la apré-midi] sé bon
n'importe quand [+à partir de lundi]
[-le matin] c dur pour moi, [+fin d'aprem] plutôt
chaque jour sauf [-le vendredi apres midi]
[+10h30] nimporte quel jour 👍
mon souhait serait [+le 14 octobre vers dix heures]
[+après le 1er] merci
[-avant 9h] c pas possible, [+10h] nickel
[+ven 12] ou [+lun 15]
[+jeudi] uniquement
[+le dernier vendredi du mois] si ca existe
moi c [+lundi] [+mercredi] [+vendredi]
moi c [+pas avant 14h] dsl
[+au plus tôt lundi]
les deux me vont, [+mardi] ou [+jeudi]
[-le 1er] je peux pas [-le 2] non plus
bonsoir [+vendredi matin première heure] merci bonne soirée
[+de 13h à 16h le mardi]
[+dans un mois] svp
[-vendredi] pas libre
[+cette semaine] encore, [+jeudi]
[+mercredi] mais tard, [+17h]
[+lundi], [+mardi] sauf [-a midi]
je dis non [-le lundi] et oui [+le mardi]
[+onze heures et quart jeudi] merci
[+semaine prochaine] surtout pas [-lundi]
[+le 19] ça colle
surtout pas [-le soir]
plutot [+apres les vacances de la toussaint]
[-mercredi] non merci, [+jeudi] ou [+vendredi]
[+lundi 29 à 9h] c'est bon pour moi
[+l'aprem] sauf [-le mercredi]
libre [+du lundi au jeudi]
[-le 17] nn [+le 18] wé
[+mardi], [+14h] ou [+15h]
mieux vaut [+mercredi] que [-lundi]
[+le vendredi] à l'heure que vous voulez
bonjour, [+le 13 octobre], cordialement
[-avant le 15] impossible
[+en milieu de semaine] svp
jveux bien [+jeud 10h]
mé pa [-lé samdi]
[+sept heures du soir] ca existe chez vous ?
[+lundi] si vous pouvez sinon [+mardi]
tous sauf [-le 9] et [-le 10]
heu [+mercredi] euh oui [+mercredi quinze heures]
[+dem1 mat1] ou [+dem1 aprem]
[-lundi matin] non mais [+lundi aprem] oui
je prends [+11h vendredi]
[+le premier jeudi de novembre] ce serait parfait
[+les après-midi] de préférence, [+le mardi] surtout
je ne viens pas en ville [-le jeudi]
[+mardi en quinze] mais [+le matin]
je passe en ville [+vendredi 10h] alors ok
[+mardi juste après midi]
non pas [-mardi] ! [+mercredi]
[-le lundi] l'école est fermée, [+mardi] dispo
[+ce mois ci] encore si possible
[+dans dix jours] environ
ma préférence va [+au jeudi matin], merci jeune homme
[+10h] [+11h] [+14h] tout me va
[+mar] ou [+mer] c bon
[-jeudi soir] pas possible, [+jeudi midi] ok
[+a compter du 1er octobre] merci
[+avant vendredi] svp c pressé
nou lé dispo [+mardi bonmatin]
[+vendredi] g rien de prévu 😎
[+le 16] c ok [-le 17] c pas ok
je choisi [+le mardi 30]
[+lundi 10h] pas [-9h]
de preference [+le matin entre 9 et 11h]
[-la semaine prochaine] je suis pas là
[+tout a l'heure] c possible ? [+vers 16h]
si c [+mardi] c bon si c [-mercredi] non
[+jeudi] ou [+plus tard] pas grave
[+fin de semaine prochaine] s.v.p.
moi [+matin] bien, [-apres midi] pas bien
[+le 5] - [+8h45]
[+apres 18h] si ya encore qqn
[+jusqu'a jeudi] sinon [+la semaine d'apres]
ni [-le matin] ni [-le soir] donc [+l'après-midi]
[-octobre] non, [+novembre] oui
je suis en repos [+le mardi] et [+le jeudi]
[+samedi] pourquoi pas mais pas [-dimanche]
[-vendredi] c'est la prière desole
[+les lundis] seulement svp
[+mercredi matin] le plus tot possible
ok [+semaine 41] pour moi
[-14h] c trop juste, [+14h45] ça passe
[+jeudi prochain] c'est possible madame ?
[-le jeudi] mon fils a judo, [+mardi] oui
[+lundi de 10 a 12h] c faisable
[-le 27 au soir] non, [+le 27 au matin]
j'ai pas de car [-le mercredi]
bonjour à vous, [+le mardi 7 vers quatorze heures], respectueusement
[+vendredi] ou [+samedi], [-lundi] surtout pas
jamais [-le samedi]
[+sem du 20 oct] svp
[-mardi prochain] nan [+mardi en huit] oé
[+a partir de 16h30] c bon
[+midi] n'importe quel jour
[+aujourd'hui] ou [+demain], le plus vite
[-à midi] je mange donc [+13h30]
[+lundi 14h] ou [+15h] au choix
hors [-vendredi] tout est possible
[+fin novembre] ou [+début décembre]
c'est [+le matin] que je préfère
[+lundi] virgule [+dans l'après-midi] merci
[-lundi] taf [-mardi] taf [+mercredi] libre
[+10h moins dix] ça vous va ? [+jeudi]
moi dispo un jour pair hihi donc [+le 14]
[+avant midi] svp, peu importe le jour
pas [-le mardi] marché, [+jeudi] ok
[+le 31] dernier delai
oté [+jeudi gran matin] lé bon
[+vendrdi 26] svp 😘
[+une apres midi] [+la semaine prochaine]
[-ce mois-ci] c'est cuit, [+le mois prochain] oui
tout me va [-lundi matin] excepté
le plus simple pour moi [+mercredi 13h]
toussaint passée, [+le 3 novembre] par exemple
[+d'ici la fin du mois] merci
s'il vous plaît pas [-le vendredi soir]
[+entre le 10 et le 14] à votre convenance
[-8h30] nn chui pas du matin, [+10h15]
[+vendredi seize heures quinze] merci au revoir
évitez [-le lundi] svp, [+mardi] c'est bien
[+ce jeudi] ou [+le jeudi d'apres]
prenez [+le 22] quand vous voulez
jpréfère pas [-le matin]
[+mardi] oui [+mercredi] oui [-jeudi] non
[+dans la semaine du 13], plutôt [+le mardi]
[+lundi] c'est ok ou [+mardi] c'est ok
[-la semaine du 8] vacances, [+la semaine du 15] ok
je peu pa [-lindi]
[+le jeudi dès 9h]
[+le 9 oct a 9h]
ca dépend, [+mardi] ça irait je crois
[+un lundi matin] si possible merci bien
[-dans l'après-midi] c pas possible, [+dans la matinée] si
[+jeudi en huit] oui volontiers
[+le soir] plutot que [-le midi]
[+jeudi dans les onze heures] svp
choix 1 [+mardi 9h] choix 2 [+jeudi 9h]
[-vendredi] sabbat pour moi, [+mercredi] merci
rien [-entre 12 et 14h] svp
[+14 h] pile [+le mardi]
mwen disponib [+samdi maten]
[+plus tard dans le mois], [+le 25]
formation [=de 8h à 16h30] [=du lundi au jeudi], il me reste que [+le vendredi]. [+Vendredi 9h] ?
je bosse [=8h-17h] [=du lundi au mercredi], reste [+le jeudi]. [+Jeudi matin] c'est possible ?
j'ai ma petite un week end sur deux, pas [-ce week-end], plutôt [+mardi matin]
[+si c'est le matin] oui, [-l'apres midi] je garde mes petits enfants
[+le matin] oui, [-l'aprem] j'ai les petits
[+mardi] [+mercredi] ou [+jeudi], [-vendredi] c'est la seule journée impossible
mon ancien rdv c'était [=le 17], là je voudrais [+le 4 décembre]
l'ancien rendez-vous etait [=le 3 mars] je voudrais [+le 20]
[=dimanche] on change l'heure, donc [+lundi 9h]
[=demain] on change d'heure je prefere [+mardi 10h]
[=cette nuit] on recule les montres donc plutot [+lundi 11h]
[-lundi] mort, [-mardi] pareil, reste [+mercredi apres midi]
le car du village arrive [=a 9h50] a la gare donc moi c [+pas avant 10h15]
[-le matin] je suis coincé avec la petite du coup [+l'apres midi]
[-jeudi] blindé de chez blindé, sinon [+le 18]
mon mari a la voiture [=lundi] et [=mardi], alors [+mercredi] svp
pas [-mardi] mais [+jeudi] oui
tout sauf [-le mercredi] y a les gosses
la mairie ouvre [=a 8h30] j'y passe d'abord, donc [+10h] ca ira
en [-octobre] je suis aux vendanges chez mon oncle, [+novembre] n'importe quel jour
[-lundi] ecole a la maison, [-mardi] idem, a part ca [+vendredi] je suis libre comme l'air
je finis la nuit [=a 6h], faut que je dorme, [+15h] au plus tot
mon fils sort [=a 16h30] faut que je sois partie, alors [+13h] [+lundi]
que [+le jeudi], [-les autres jours] je garde ma mere
seul [+vendredi] me va, je travaille [-lundi] [-mardi] et [-jeudi]
[+le 9] oui [-le 10] non
j'ai kiné [=le lundi] et [=le jeudi a 8h] mais [+jeudi apres midi] je peux
[-vendredi] c'est la priere, [+lundi] ou [+mardi] mais [+pas avant 9h]
ma fille rentre au college [=le 2], apres ca je suis dispo [+a partir du 3]
alors [-lundi] non [-mardi] non [+mercredi] peut etre [+jeudi] sûr
le tribunal c [-le 15 a 9h], je prefere apres, [+le 17]
[-le mardi] marché, [-le samedi] marché, [+jeudi] je respire
jai cours de francais [-lundi] et [-mercredi], reste [+mardi] et [+vendredi]
je touche ma paie [=le 5], avant j'ai pas d'essence, donc [+le 6] ou [+le 7]
plutot [+15h] que [-14h] svp, ma belle mere vient manger et elle parle
[-en semaine] je bosse, il me reste que [+le samedi matin]
les enfants sont chez leur pere [=une semaine sur deux], la prochaine c [=le 8], donc [+le 9] parfait
[-novembre] je suis au bled, je rentre [=le 3 decembre], [+le 5] si possible
sinon [+mardi 9h] mais faudra que je parte [=a 10h] pour le dentiste
pas [-le 4] jai le juge, pas [-le 5] jai mon fils, [+le 6] j'ai personne
je peux [+lundi] ou [+mardi] mais pas [-mercredi]
[-la semaine prochaine] pris par le stage, [+celle d'apres] oui
mon contrat finit [=le 30], donc [+debut du mois prochain]
[-lundi] je suis au resto du coeur, benevole hein ! [+mardi] ok
a part [-le mercredi] tout va, disons [+le 20]
mon homme part au chantier [=lundi] avec la voiture [=jusqu'a jeudi], [+vendredi] je conduis
[+jeudi] [+le matin] ou rien
je vois l'assistante sociale [=demain a 14h], et vous [+jeudi] ?
[-10h] [-11h] je suis en cuisine, [+14h30] service fini
la banque ferme [=a midi] faut que j'y aille d'abord, [+apres midi] alors
[+le premier lundi de decembre], avant je suis en saison [=jusqu'au 28]
jai le bébé [-le matin], la petite [-le mercredi], moi jexiste [+jeudi aprem]
[-lundi 9h] coincé au garage, [+lundi 15h] la voiture sera prete
le magasin ouvre [=a 10h] et je tiens la caisse, donc [+avant 9h30]
pour moi c [+n'importe quel jeudi], j'ai dialyse [-lundi] [-mercredi] [-vendredi]
[-le 24] reveillon chez mes beaux parents, quelle joie, [+le 22] sauvez moi
ni [-lundi] ni [-mardi], ma fille est a l'hopital [=jusqu'a mercredi], alors [+jeudi]
j'embauche [=a 13h] donc [+le matin]
le notaire c [-le 16], apres ça je serai plus tranquille, mettez [+le 18]
[-jeudi] complet pour moi, [-vendredi] idem, [+lundi] rien du tout
du coup [+vendredi] vu que [-jeudi] je passe le code
elle finit l'ecole [=a 11h45] ma gamine donc [+9h] ou [+9h30]
je rentre d'algerie [=dimanche], laissez moi souffler, [+mercredi]
[+en fin de semaine], [-debut de semaine] c les conseils de classe de mes filles
[-mardi] jai piscine (vraiment, reeducation), [+mercredi] ?
je bosse [-du lundi au jeudi], reste [+vendredi]
[-octobre] mort avec les chimios, [+mi novembre] le docteur dit que j'irai mieux
le parquet m'a convoqué [-le 12], pas envie d'enchainer, [+le 19]
[+tous les jours] sauf [-le vendredi]
je prefere [+mardi], [-lundi] j'ai toujours la tete dans le pâté
ma mere arrive [=vendredi] de Mayotte faut aller la chercher [=a 6h], donc [+jeudi]
la cantine prend la petite [=lundi] et [=jeudi], [+jeudi midi] alors
[+14h] oui [-9h] non je suis pas du matin
il me reste [+le 27] et c'est tout pour [=novembre]
mon titre de transport marche plus [=ce mois ci], je recharge [=le 1er], donc [+le 2]
[-cette semaine] c blindé, [+lundi prochain] l'agenda est vide comme mon frigo
j'ai un oral [=mardi 10h], si je dors pas la nuit d'avant... [+jeudi] svp
seulement [+le mardi] [+entre 10h et 12h], la voisine garde pas plus
[-lundi] ma femme, [-mardi] mon chien, [-mercredi] mes enfants, [+jeudi] moi
le stage finit [=le 14], alors [+le 15] ou [+le 16], ou meme [+le 17]
sauf [-le 11] c ferié, [+le 12] je viens
l'ophtalmo c'est [=dans 6 mois], vous c'est [+dans 6 jours] svp haha
chez nous le bus passe [=le mardi] et [=le vendredi] c tout, donc [+vendredi]
tant que mon mari est de nuit [=jusqu'a dimanche] je dors pas, [+mardi] ou [+mercredi]
[+a partir du 10] je suis libre, le platre on me l'enleve [=le 9]
pas [-de bonne heure], jveux bien [+11h] [+jeudi]
[+lundi] sinon [+mardi], [=dimanche] j'ai le temps mais vous non je suppose
mon patron donne les plannings [=le jeudi], je sais juste que [+le 30] je suis de repos
les restos ferment [=a 15h], je suis commis, donc [+16h]
[-juillet] je garde mes petits enfants, [-aout] pareil, [+septembre] enfin
je dépose les jumeaux [=8h20] et je suis en ville [=9h], donc [+9h15] tranquille
[+le 5] [+le 6] ou [+le 9], [-le reste de mars] c'est hopital
[-lundi matin] formation, [-lundi apres midi] idem, [-mardi] encore, bref [+mercredi]
ma soeur garde mon fils que [+le jeudi]
le proprio passe faire l'etat des lieux [=mardi 9h], alors [+mardi] mais [+l'aprem]
à part [-le lundi], le coiffeur est fermé [=ce jour la] et moi aussi
le pole medical ouvre [=a 14h], j'y serai un moment, [+17h] chez vous ?
j'arrive en france [=le 3], mon titre je l'aurai [=le 10], mettons [+le 12]
pas [-le matin], pas [-le soir], [+le midi] mon patron il mange et il voit rien
[+vendredi], ils annoncent la neige [-jeudi] et ma route est jamais degagée
X fois que je change je sais, mais [-le 16] est tombé a l'eau, [+le 17]
je veux bien [+lundi] si c apres le medecin, il me prend [=a 9h40]
[+jeudi 8] pas [-vendredi 9]
alors moi c'est simple [+mardi] ou jamais
le livreur de la machine a laver doit passer [=entre 8h et 13h] [=lundi], donc [+lundi 14h30]
[-lundi] je fais le ménage chez une dame, [-mardi] chez une autre, [+mercredi] chez moi donc vous
on est en quarantaine avec la varicelle [=jusqu'a vendredi], disons [+lundi]
[+14h] c good, [=13h] je mange et c sacré
mon ordonnance c [=tous les 28], donc pas [-le 28], [+le 27] ok
[-mercredi] le petit, [-jeudi] la grande, [-vendredi] le chien, il reste [+lundi] [+mardi]
[+samedi] vous etes ouvert ? sinon [+vendredi apres 17h] parce que je debauche [=16h30]
mon droit au chomage se termine [=le 14 fevrier], faudrait [+avant le 10]
reste plus que [+le mois prochain], [-ce mois ci] je suis en rééducation
[-le 2] j'peux pas pis [-le 3] non plus, [+le 4] ça irait
[-le mercredi] jamais, [+le reste de la semaine] comme vous voulez
mercii, moi [+jeudi 13h30], le bebe dort [=a 13h] ma mere garde
[+lundi] mais alors tot, la seance du psy est [=a 10h30]
rien de libre [-d'ici la fin du mois], ensuite [+le 1er] ou [+le 2]
bon [-mardi] la boss m'a rajoutée au planning, du coup [+jeudi] mon repos
le carnaval c'est [-mardi], tout est bloqué en ville, [+mercredi] avec la gueule de bois lol
[+n'importe quel matin] sauf [-le jeudi], la kiné vient a la maison
[+novembre] [-decembre] non, pour les fetes je suis chez mon pere
je reprends le travail [=le 22] donc [+le 20] ou [+le 21]
que [+les apres midi], j'ai le cachet qui m'assomme [=jusqu'a 11h]
[+lundi 10h] impeccable, le marchand de legumes me lache [=a 9h30]
l'hopital de jour c [-lundi] [-mardi] [-jeudi], donc vous [+mercredi] ou [+vendredi]
[-lundi] zut, [-mardi] re zut, [+mercredi] youpi
on m'enleve les fils [=le 19], mettez moi [+le 20] si y a de la place
[+vendredi] oui [-lundi] bof
je travaille de nuit [-lundi] et [-mardi], on peut faire [+jeudi] [+pas avant 14h]
[-lundi] RDV banque, [-mardi] RDV caf, [-mercredi] RDV pmi, [+vendredi] ok si j'ai encore des jambes
je dirais [+le 12], [-le 11] c ferié la moitié des bus roulent pas
[-du lundi au vendredi] je suis a l'usine, alors [+samedi] ou [+le soir]
la garderie prend le petit [=de 9h a 11h30], donc faut me recevoir [+9h30]
[+mardi prochain], [=ce mardi] mon frere passe devant le juge
non merci [-le 20], par contre [+le 21] avec joie
[-lundi] mon tour de menage au foyer, sinon [+tous les jours]
pour la reunion [=du 7] j'irai pas, mais pour vous [+le 8] j'irai
moi j'ai que [+mercredi], tout le reste je suis dans les patates chez un fermier
demenagement [-samedi], cartons [-dimanche], dodo [-lundi], vous [+mardi]
[-les lundis] non, [+les mardis] oui, [-les mercredis] non
[+14h] svp le soleil se leve pour moi [=a midi]
je suis en cure [=jusqu'a fin mai], donc [+debut juin]
le taxi conventionné me prend que si c'est [+avant 11h]
[-jeudi 5] oral, [-vendredi 6] resultat, [+lundi 9] on fete ça ou on pleure ensemble
je me leve [=a 4h] pour les menages et je finis [=a 9h], vous voulez pas [+10h] ?
[+le 15] impec, la bourse tombe [=le 14]
alors [-le 3] pris [-le 4] pris [-le 5] pris [+le 6] ouvert
plutot [+la 2eme semaine de mars], [-la premiere] c les vacances
pas avant que ma soeur revienne, elle revient [=le 17], donc [+le 18]
[+9h] trop bien, [-8h] trop tot, l'ecole ouvre [=a 8h30]
j'ai reçu vos 3 dates, [+le 11] seul me va
il me reste plus de conges qu'[+en mai]
[-lundi] et [-mardi] impossible j'ai les ouvriers, donc [+jeudi] ou sinon [+vendredi]
l'ordonnance du juge dit que j'ai ma fille [=le mercredi], alors pas [-le mercredi]
[+jeudi] bien sur. [=mercredi] c la fete des vieux je suis bénévole
mon mari rentre du boulot [=a 17h] c lui qui garde, donc [+17h30]
le courrier parle [=du 4], moi je propose [+le 7]
jamais [-le vendredi], toujours [+le mardi]
les resultats du scanner tombent [=mardi] et je serai pas bien, laissez [-mardi], [+jeudi]
[-le 1er] non, [-le 2] pff, [+le 3] allez
[-octobre] plein, [-novembre] plein, [+decembre] [+à partir du 10]
mon beau frere peut m'emmener [+lundi] mais il doit repartir [=a 11h]
si c'est [-avant 10h] je peux pas y a pas de bus, le 1er c [=9h20]
[+13h] [+mardi], apres j'embauche [=a 15h]
moi [+juin] sauf [-le 6] et [-le 20]
quand vous voulez [+la semaine du 12], [-celle du 5] je suis en corse pour un bapteme
ma voisine va en ville [=le jeudi] elle m'emmene, donc [+jeudi]
pas [-mercredi 14] mais [+mercredi 21]
[=le 25] c noel, [=le 31] c le reveillon, entre les deux je m'ennuie, [+le 28] ?
mon employeur ferme [=du 1er au 21 aout], je serai la [+le 4] ou [+le 5]
oui bah [+le 13] hein vu que [-le 12] c baisé excusez le mot
y a marché sur la place [-le samedi matin] impossible de se garer, je prefere [+en semaine]
[-le matin] nan, [-le soir] nan plus, [+15h] c'est mon heure de gloire
[-lundi] relou, [-mardi] relou, [+mercredi] moins relou
je recupere les clefs du logement [=le 30], priorité. Vous, [+le 31]
pour le trajet c'est [=7h] le seul car et [=17h] le retour, alors [+n'importe quelle heure] [+lundi]
[+lundi], j'aurai eu ma réponse de l'afpa [=vendredi]
a choisir, [+le 7] plutot que [-le 6], [-le 6] y a encore les cousins a la maison
pour [-mardi] c niet, pour [-mercredi] c niet, pour [+jeudi] c da
[+vendredi] si le conseil departemental m'appelle pas avant, ils ont dit [=jeudi]
mon grand passe son bac [=du 16 au 18], je stresse plus que lui, donc [+le 19]
alors [-la semaine 23] non, [+la semaine 24] oui
je garde mon pere alzheimer, l'aide passe [=mardi] et [=vendredi] [=de 14h a 16h], donc [+vendredi 14h30]
dites [+mardi] et j'y suis, dites [-lundi] et j'y suis pas
[-le mois d'aout] c'est mort la creche ferme, [+septembre] ça roule
[+jeudi matin], j'ai lavomatic [-mercredi] faut bien etre propre
[-le 15] fermé, [-le 16] pont, [+le 18] tout le monde bosse sauf moi
mes menages c'est [=5h-8h], la sieste [=9h-11h], vous [+11h30]
pas [-demain] hein jsuis au fond du lit, plutot [+dans une semaine]
je suis en stage [=jusqu'au 3], mon tuteur veut bien que je parte [=a 16h], donc [+16h30] ?
du coup j'annule [-jeudi] et je prends [+vendredi]
[+avant mercredi] svp, [=mercredi] mon recepissé meurt
c'est tout vu [+lundi 9h], apres je file [=à 10h30] chez le notaire
sinon [+debut janvier], la j'suis pere noel au centre commercial [=jusqu'au 24] véridique
le proces c'est [-le 6] et [-le 7], je serai vidée, donnez moi [+le 12]
on est d'accord [-dimanche] c fermé, alors [+lundi]
[-lundi] c trop le bazar, la petite commence la creche, [+mercredi] elle sera adaptée
je pense [+mardi 11h], le bus de [=10h] me dépose [=a 10h40]
a cause des 3x8 [=cette semaine] je suis du matin, donc [+apres 14h]
[+la derniere semaine de juin], les autres c les examens
mettez [+le 22] je serai payé [=le 20] et j'aurai de quoi prendre le train
je bosse qu'[=un samedi sur deux] autrement rien, donc [+mardi]
chez le psy [-le mardi], chez la kiné [-le jeudi], chez vous [+le mercredi]
[-le 3] encore lui ! pris par le tribunal, et [-le 4] par la gueule de bois du tribunal, [+le 5]
j'ai une matinee par semaine sans enfant c [+le mardi]
la bibliotheque ouvre [=a 13h] c la que j'imprime, donc [+14h]
bof [-lundi], bof [-mardi], ouais [+jeudi]
je veux pas [-la semaine des vacances], les miens sont la. [+Celle du 6 mars] oui
ma voiture passe au controle [=le 10], avant je roule pas, donc [+le 11]
[+lundi 14h] ou [+mardi 14h], [-le matin] je dors je suis veilleur
[-toute la semaine 12] j'ai l'inventaire, mettez [+le lundi d'apres]
[-mardi] c kaput, [+mercredi] c wunderbar, je viens d'Alsace ça se voit
je fais les foins [=jusqu'au 14 juillet] s'il pleut pas, [+le 16] alors
ma fille fait sa rentrée [=lundi] en petite section je vais pleurer, [+mardi] j'aurai fini
pas [-le 17], pas [-le 18], [+le 19] à la limite, [+le 20] le mieux
reste [+16h], tout le reste je suis prise
je commence mon contrat [=le 1er juin], du coup faut se voir [+en mai]
alors [+samedi], parce que [=vendredi] mon homme rentre et [=dimanche] il repart
[-lundi] sans moi, [-mardi] sans moi, [+mercredi] avec moi
le ramadan commence [=le 1er], j'aimerais mieux [+le 27]
l'epicerie solidaire c [=jeudi 14h], juste avant je peux, [+jeudi 13h]
je sais qu'[=en fevrier] j'ai rien foutu, mais [+en mars] je suis motivé, [+le 3]
le plus tot possible, genre [+demain], ma prime s'arrete [=a la fin du mois]
mes parents arrivent de Guyane [=le 11] et repartent [=le 25], alors [+le 26]
tout [+mars] m'irait a part [-le 8] et [-le 15]
[+vendredi], on a dit [=mardi] au telephone que c etait possible
[-septembre] saison des pommes, [-octobre] saison des chataignes, [+novembre] saison de rien
[-le matin] les soins, [-l'aprem] la sieste du petit, [+11h30] entre les deux
il a dit quoi le chef... [-le 10] non, [+le 12] oui
[+jeudi] et j'en parle plus, [=mardi] m'a tuée
ma femme veut [+mardi], moi je dis comme elle
[-le 6] ma soeur, [-le 7] mon frere, [-le 8] ma tante, tous en visite, ouf [+le 9]
[+en soirée] ça existe chez vous ? mon atelier ferme [=a 17h30]
[+le 14] passe, [-le 13] passe pas, [-le 15] passe pas
l'ANEF bug depuis [=vendredi], j'y retourne [=lundi], vous [+mardi] svp
Je vous remercie de votre sollicitude ; [+le mardi 16] serait parfait, mon épouse étant hospitalisée [=jusqu'au 14].
Serait-il possible de convenir d'un entretien [+après 14 heures] ? Je fais toujours la sieste [=à 13 heures], à mon âge cela ne se discute plus.
N'importe quel jour me siérait, hormis [-le mercredi], où je garde mes petits-enfants.
Je préférerais de beaucoup [+le matin] ; [-l'après-midi] ma vue se fatigue et je ne conduis plus [=après 17 heures].
[+Entre 9 heures et 11 heures], s'il vous plaît, n'importe quel jour de [+la semaine prochaine].
Depuis que j'ai cessé mon activité [=en juin], je dispose de tout mon temps ; disons [+lundi], si cela vous agrée.
[-Le 12] m'est impossible ; [+le 13] reste envisageable, à condition que ce soit [+avant midi].
Je vous propose [+le premier lundi d'octobre], ma pension étant versée [=le 30] je ne puis payer le train plus tôt.
Ni [-lundi] ni [-mardi], je vous prie ; [+jeudi] en revanche je serais tout à vous.
Si le temps le permet, [+mercredi vers 14 heures]. S'il neige, gardons [+vendredi].
Une personne de vos services m'a téléphoné [=hier soir] et m'a parlé [+du 22], j'y souscris.
Il me serait agréable de ne pas venir [-de bonne heure] ; [+pas avant 10 heures], si la chose est possible.
[+D'ici vendredi], peu m'importe l'heure. Ensuite je pars en cure, [=du 20 au 9].
J'attends la réponse de la caisse de retraite, elle doit me parvenir [=le 30].
Tous les jours me vont à l'exception [-du samedi] et de [-toute la matinée du jeudi], jour de marché.
jai cours [=jusqua 17h tt les jours] dc [+17h30] ou rien lol
[+vendredi aprem] tkt
pas [-le matin] svp jme leve pas [=avant midi] en vrai
[+samedi] c possible?? paske [-en semaine] jai lecole
euh [+apres les vacances] cest mieux, là jsuis chez mon pere [=jusquau 3]
soit [+mardi] soit [+mercredi aprem], [-lundi] jamais de la vie jai sport
[+le 24] vu ke mon stage fini [=le 23]
franchement quand vous voulez [+apres 16h] sauf [-vendredi] on fait un foot
mon bac blanc cest [=du 12 au 16], dc [+a partir du 17] jsuis dispo
vs etes ouvert [+mercredi] ? cest le seul jour ou jai pas cours [=laprem]
[+midi] cest mieux jpeux sortir du lycée
jai vu mon conseiller [=y a deux mois] il ma dit de rappeler
plutot [+le soir] genre [+18h], jgarde mon ptit frere [=apres lecole]
vasy [+lundi prochain] ms pas [-a 8h] sérieux
jpasse le code [=jeudi] dc avant cest chaud, [+vendredi] ou [+la semaine pro]
je débauche [=a 17h] donc [+17h30] au mieux, le temps de me laver
[+vendredi aprem], on finit [=a midi] [=le vendredi] dans le batiment
[-cette semaine] on termine la toiture, [+semaine prochaine] sans probleme
si y gele [+mardi] je bosse pas donc je peux venir, sinon [+samedi]
[+le soir apres 18h] c'est possible chez vous? [-la journée] j'ai pas le choix faut maçonner
mon intérim s'arrête [=le 28], mettez moi [+le 29] ou [+le 30]
pas [-lundi] j'ai la medecine du travail [=a 11h]
Le camion je le rends [=vendredi], apres je suis a pied, donc [+avant vendredi] ca serait bien
a la debauche, [+vers 17h15], tous les jours sauf [-le jeudi] on livre
le chef dit que je peux sortir [+entre midi et deux]
en conges [=du 4 au 22 aout], donc [+apres le 22]
n'importe [+entre le 10 et le 15], [=le 16] je commence a Tulle [=a 6h]
jattend le papier de la caisse congés [=depuis mai] vous pouvez m'aider ?
[+mardi en huit], d'ici là j'ai le genou dans l'attelle [=jusqu'au 11]
je prefere [+lundi] que [-vendredi], [=le vendredi] je rentre sur les genoux
je fais les nuits [-jeudi et vendredi], [+mardi apres midi] je suis en repos
pas [-le lendemain d'une nuit] s'il vous plaît, [+mercredi] serait le mieux
mon planning tombe [=le 25], je vous dirai après, mais [+le 27] je suis sûre d'être off
[+en fin d'après midi], je me réveille tard
je reprends [=a 21h] donc [+18h] c'est jouable mais [-19h30] non
[=une semaine sur deux] je suis libre, celle [+du 8] oui, celle [-du 15] je fais cinq nuits
est-ce que [+samedi matin] existe chez vous ? [-en semaine] je récupère
plutôt [+14h] que [-10h], à cause du sommeil
pas [-en décembre] on est en sous-effectif, [+début janvier] oui
ce serait [+entre 15h et 17h], avant je dors et après je cuisine
[+le 4] si ma garde [=du 3] est annulée, autrement [+le 6]
je dépose ma fille [=a 8h20] en rentrant de garde, je peux être là [+a 8h45] avant de me coucher
[+mardi ou jeudi], [-mercredi] je suis d'astreinte
j'ai rendu mon badge [=le 31], maintenant [+n'importe quel matin] me va
[+après le 10], une fois que j'aurai mon nouveau roulement
je les recupere [=a 16h30] alors [+14h] ca laisse le temps
[+mardi] la creche me le garde [=jusqu'a 17h]
non pas [-a midi], faut les faire manger. [+13h45] apres les avoir ramenés
[-vendredi] y a la kermesse, et [-jeudi] les vaccins. [+lundi] promis
des que la cantine reprend [=le 8], je suis libre [+tous les midis]
[+le matin] entre la maternelle et le college, genre [+9h]
si vous avez un coin jouets [+mercredi], sinon faut attendre [+jeudi]
y a gym [-le mardi], poney [-le samedi], orthophoniste [-le jeudi]... reste [+le lundi] 😅
[-pendant les vacances scolaires] non, [+a la rentrée] oui
ma mere vient m'aider [=samedi], donc [+la semaine prochaine] comme vous voulez
je prefere vous voir quand ils sont en classe, donc pas [-mercredi]
[+le 12] mais uniquement si la caf a repondu [=le 10]
ca depend, le papa travaille de nuit [=cette semaine], [+apres 14h] il est levé
[+lundi apres 9h], [+mardi avant 11h], le reste c'est la course
j'ai la voiture que [=le mercredi] mais [-le mercredi] j'ai les gosses, donc bus et [+jeudi]
moi ecole francais [=tous les matins], [+apres-midi] bien
[-vendredi] non, la prière [=a 13h]. [+lundi] oui merci
je veux [+samedi] si ouvert, [-lundi] moi travail cuisine
avec mon ami traduire, il libre [+mercredi], [-mardi] lui travaille
ofpra entretien Paris [=le 17], je retourne [=le 18], donc [+le 19]
[+apres ramadan] mieux pour moi
le foyer donne manger [=midi], alors [+10h] ou [+15h] s'il vous plait
mon enfant docteur [-lundi], moi dispo [+mardi] [+mercredi]
quel jour ? [+dimanche] possible ? [-samedi] marché je porte les caisse
j'ai examen delf [=15 juin] [+a partir 16 juin] tranquille
pas [-le matin tot], je prends deux bus, premier bus [=8h10]. [+10h] oui
rendez vous banque [=mardi], alors pas [-mardi], un autre
[+la semaine prochaine], je suis chez mon frere a Lyon [=jusqu'a dimanche]
moi content [+tous les jours apres 16h], patron dire ok
carte sejour je prends [=lundi matin], apres [+lundi apres midi] direct chez vous
[+l'après midi] c'est mieux, [=le matin 4h] mi lé déjà dans champ
usine i ferme [=le 20 décembre], après mi lé libre, donc [+le 22]
pas [-pendant la coupe], [+en janvier] sans problème
[+mardi ou mercredi après 14h], le soleil i tape moins
[-samedi] fête service kabaré mon famille, [+lundi] mi sera là
Si la pluie i tombe [+demain], pas de coupe donc mi vient, sinon [+jeudi soir]
ici lé [=10h], zot c'est [=midi] ? alors [+15h heure Réunion]
mon dos i fait mal, [+le matin tôt] c'est moins pire
[+avant le 15], [-après le 15] mi parte en métropole
[-Le 20 désanm] i fé la fête kaf zot la oublié, mettez [+le 21]
n'importe sauf [-dimanche], mi va la messe et piquenique
fin campagne c'est [=le 12], [-le 13] mi dort, lol, disons [+le 14]
[+tantôt] si ou peux, même [+aujourd'hui]
zistwar papier maladie, la sécu i répond [=dans 15 jours], après ça [+un jeudi]
mi finis contrat [=fin novembre], [+début décembre] alors
le marché c'est [-mercredi, vendredi et samedi], donc [+mardi] ou [+jeudi] chérie
[+lundi], je vais à l'abattis [=le dimanche] et je dors là-bas
pas dans le noir hein, [+9h] c'est bien
[+le 5], j'ai touché mon argent [=le 4]
ma fille garde l'étal [=l'après midi], alors [+15h] tout le monde est content
[-entre 5h et 13h] je suis derrière mes légumes, [+après 14h] oui
pas [-cette semaine] j'ai le palu, [+l'autre semaine]
après la pluie [=de midi], genre [+14h30]
quel jour vous êtes à Saint-Laurent ? moi [+jeudi] ça m'arrange
[+dans deux semaines], pour l'instant je suis avec maman à l'hôpital de Cayenne [=jusqu'au 20]
commandes de Noël [=jusqu'au 24], donc on voit ça [+le 27] ?
[+mercredi soir] quand j'ai vendu, [=le dimanche] je sais que vous fermez
ma cousine a eu une place [=le 8], moi je prends [+le 9]
je dis oui pour [+le 11]
fermé pour inventaire [=le 30], c'est le jour idéal, [+le 30] donc
je relève les casiers [=à 5h], rentré [=vers 11h], donc [+après midi]
si houle, [+mercredi]. Si pas houle, [+samedi]
tous les jours me vont, [-dimanche] par contre c'est messe et gallodrome
la lune est bonne [=le 14] donc pas [-le 14], je pêche. mettez [+le 16]
tempête annoncée [=ce week-end], j'ai remonté les filets [=hier], [+lundi] je suis à terre
[+à partir de 15h], le temps de vendre le poisson sur la plage
la pension d'invalidité, ils me répondent [=en février], d'ici là [+n'importe quel mardi]
je préfère pas [-de bonne heure], [=la nuit] je suis en mer [=jusqu'à 6h]
[=le vendredi] c'est pas bon pour la pêche, alors [+vendredi] je suis tout à vous
[+17h], le ti-punch attendra
pas [-lundi], bateau au carénage, j'ai la brosse à la main
[+samedi matin] au marché de Sainte-Anne je vous vois là, ou [+lundi] au bureau
sargasses plein le port, je bouge pas, quand tu veux [+cette semaine]
[-le 22 mai] c'est férié ici, [+le 23] ça roule
mon fils arrive de Paris [=le 19], je le cherche à l'aéroport, [+le 20] sera plus calme
Mon préavis court [=jusqu'au 31], je serai pleinement disponible [+dès le 1er].
[+La semaine 42], de préférence [+le mercredi].
J'ai un call [-tous les lundis matin], [+lundi après-midi] est ouvert.
Licencié [=en avril] après vingt ans de maison, j'avoue que mon agenda est vide. [+Demain], [+après-demain], à votre main.
Évitons [-la veille du 11 novembre], [+le 12] me paraît raisonnable.
Plutôt [+en début de matinée], je préfère garder [-mes après-midi] pour les candidatures
Visio [+mardi 18h] ? En présentiel je n'arriverais que [=vers 19h].
Si l'offre de Nantes se confirme [=lundi], nous n'aurons plus besoin de nous voir ; sinon [+mercredi matin]
[-Août] : exclu, j'ai la garde alternée. [+À partir du 2 septembre], carte blanche.
J'intègre une formation [=le 6], il faudrait se voir [+avant le 6], disons [+le 3].
Je déjeune avec un ancien client [=à 12h30], [+11h] me laisse de la marge
[+À midi moins le quart], ou bien [+en soirée], je m'adapte
Pas [-le vendredi], c'est le jour de mon bénévolat ; tout autre jour [+avant 17h]
Retour de Lisbonne [=dimanche soir], atterrissage tardif : pas [-lundi à l'aube], [+lundi 14h]
Notre échange [=du 17] m'a beaucoup aidé, j'en voudrais un autre [+d'ici la fin du mois]
mes aidants passent [=de 7h à 9h], apres je suis pret, [+9h30]
[=le jeudi] y a l'interprete lsf, c'est ca ? alors [+jeudi]
dialyse [-lundi mercredi vendredi], reste [+mardi] et [+jeudi]
je suis plus vif [+le matin], le traitement m'assomme [=a 15h]
je lis sur les lèvres, donc pas au téléphone, [+mercredi 10h] en vrai
taxi conventionné à réserver [=l'avant veille], donc pas [-demain], [+vendredi] c'est faisable
[+entre 10 et 11h] le trottoir est degagé, [-le mardi] y a les poubelles au milieu
ma chienne guide est chez le veto [=jusqu'a jeudi], sans elle je sors pas. [+samedi] ?
l'esat me libère [+le vendredi apres midi], les autres jours j'emballe
poussée de sclerose, laissez moi souffler, [+dans trois semaines]
je fatigue vite, [+en fin de matinée] une demi heure maxi
le bus pmr a encore une place [+le 14], je la prends ?
[+mercredi], mais ma curatrice veut etre là aussi
canicule annoncée [-jeudi], mon coeur aime pas. [+vendredi 8h] a la fraiche
[+15h], le temps que la sonde soit changée
sorti [=le 3], j'ai rien de prévu, [+demain] meme
bracelet : j'ai le droit de sortir [=de 9h a 12h]. alors [+9h30]
[-le week end] je dois etre chez ma mere c'est dans l'ordonnance, [+lundi] ok
mon avocat me voit [=le 16 au matin], je peux enchainer chez vous [+le 16 a 14h]
[+cette semaine] svp, ça fait [=deux mois] que j'attends un boulot
permission [=d'hier] finie, non je rigole. [+jeudi matin], promis
aux parloirs [=le samedi] pour mon frere, donc pas [-samedi]
je commence l'interim [=lundi prochain], ca serait mieux [+cette semaine]
quand l'aménagement sera signé, le juge rend sa decision [=le 21] donc [+le 22]
obligation de soin [=tous les jeudis 14h], [+jeudi 10h] passe avant si vous voulez
[+vendredi] ou [+lundi], mais surtout pas [-le 18], c'est l'anniv de la mort de mon pote
mon numero a changé, rappelez [+entre 14h et 16h]
faut que ca soit fini [=a 11h45], le temps de rentrer pour [=midi], donc [+10h]
ma liberation c'est [=le 27], on peut se voir [+le 28] ou c'est trop tot ?
j'ai coché [+le 8] sur le mur
partiels [=du 9 au 13], je respire [+à partir du 16]
je bosse au ciné [-tous les soirs], [+la journée] je suis libre sauf [-mercredi]
[+vendredi matin] pitié [+pas plus tôt que 10h]
mon contrat étudiant finit [=fin juin], du coup [+en juillet] c'est large
entre deux cours genre [+mardi 12h], sinon [+mardi 17h45]
les bourses tombent [=le 5], avant ça j'ai pas de ticket de tram, donc [+le 6]
Avez-vous un créneau [+le mercredi apres midi] ? [-le reste de la semaine] j'ai labo
pas [-lundi] la BU est le seul endroit chauffé et je révise, [+mardi] si
je passe mon permis [=le 20 à 8h], [+le 20 à 11h] je pourrais venir en conduisant hehe
stage à la mairie [-du lundi au jeudi], reste [+le vendredi]
si la grève des trains continue je reste en ville donc [+jeudi], si elle s'arrête je file chez ma mère [=mercredi]
vous fermez tard ? [+18h] ce serait top
ma soutenance est [=le 30 à 14h], pas [-le 29] du coup, plutôt [+le 1er]
on est [=le 12] et j'ai encore rien reçu du crous, j'ai besoin de vous [+avant la fin du mois]
mon emploi du temps est immonde mais [+la semaine du 14] je suis dispo
je rentre [=vendredi soir], [+samedi matin] je suis a la maison
grande coupure obligatoire [=a partir de samedi 15h], donc [+lundi] vous me trouvez
[+en fin de semaine] toujours, [-le lundi] jamais je charge
j'ai la visite des points du permis [=le 18], [+le 17] si vous pouvez
je rentre [=un vendredi sur deux], celui [+du 25] par exemple
la fimo c'est [=du 2 au 6], [+le 9] jsuis frais
je dors dans la cabine [=jusqu'a 5h], je roule, je vide [=vers 9h], [+11h] j'ai fini
j'ai pas de pause [=avant midi], ca vous va [+12h30] par telephone ?
mon embauche chez le concurrent c'est [=le premier du mois], voyons nous [+le 28]
je rentre [=le week end], [+samedi] dans l'ideal, [-dimanche] famille
la remorque frigo passe au controle [=mercredi], donc [+mercredi] je suis a pied et dispo
[+a 19h] par telephone de l'aire de Montelimar, [-la journée] j'ai les mains prises
j'ai vendu le camion, [+n'importe quel matin] me va, c'est nouveau pour moi
[=le 8] depart pour le Maroc, retour [=le 19], [+le 20] on se voit
[+matinée du 3] ou [+soirée du 4], entre les deux je pars a Gand
je finis les vendanges [=le 2 octobre] alors [+le 3] je debarque
il pleut [=depuis ce matin], donc [+demain] je suis dispo la terre colle trop
le contrat saisonnier va [=du 15 juin au 30 septembre], si vous pouvez [+en octobre] ça m'arrange
[+le soir vers 18h30], le fourgon nous ramene [=a 18h]
je pars en Ardeche pour les chataignes [=le 10], donc [+le 9]
en ce moment on taille la vigne [=jusqu'a midi], [+l'apres midi] tranquille
[+en hiver] oui, maintenant c'est l'asperge et y a pas de pause
[+lundi] si la gelée a tout grillé, sinon [+mercredi]
[-avant 8h] je trais, [-après 17h] je trais, au milieu [+14h] parfait
le fils du patron me dépose en ville [+mercredi], y aura que ca
je touche mon chomage intemperie [=le 12], [+le 13] on peut discuter
[+d'ici mardi] sinon c'est la saison des cerises et plus personne
pas [-le 29] pas [-le 30], on sort les moutons, [+le 31] c'est bon
la caravane est louée [=jusqu'au 31], [+le 30] je serai encore dans le coin
quand les tomates sont finies, c'est a dire [+fin septembre]
je préfère [+lundi] à [-mardi]
je prefererais [+vendredi matin] a [-jeudi]
moi je préfère [+mercredi] à [-vendredi] svp
je prefere [+le 12] a [-lundi]
[+jeudi], si vous pouvez pas [+vendredi]
[+mardi 14h] et si julie peut pas [+mercredi matin]
[+lundi 10h], si elle peut pas [+mardi 9h]
[+le 12] ou si c'est pas possible pour vous [+le 14]
je prends [+jeudi], si mme Robert peut pas alors [+vendredi]
[+demain matin] si pas possible [+lundi]
[+mercredi] mais si vous avez pas de place [+jeudi aprem]
si vous pouvez pas [+lundi] alors [+mardi]
[+vendredi 15h], si ça marche pas pour vous [+lundi 15h]
Je vous propose [+le vendredi 3 octobre], [+à 11 heures] ; à défaut, [+le lundi 6]
je vous propose [+mardi], [+à 10h], à défaut [+mercredi]
Je suis disponible [+le jeudi 4], [+à 14 heures] ; à défaut [+le vendredi 5]
je redescends de Saül seulement [=le 20], vous pouvez me mettre [+après le 20]
je rentre du bled que [=le 12] est-ce que vous pouvez me mettre [+apres le 12]
surtout me mettez rien [-le jeudi] j'ai kiné, [+le vendredi] c'est libre
faut pas me caler [-l'après-midi] je récupère les petits [=à 16h]
évitez de me donner [-le lundi], [+mardi ou mercredi] ça roule
me proposez pas [-avant 10h], mon car arrive [=à 9h40]
[-jusqu'au 18] je suis chez ma mère dans le Gers, [+à partir du 21] je suis revenue
je suis hospitalisée [=jusqu'au 12], [+le 15 ou le 16] si vous pouvez
j'ai une attelle [=jusqu'à la fin du mois], [+début octobre] plutôt
[-jeudi] c'est trop chaud j'ai mon CAP, le [+lundi d'après] nickel
[-le 11] je suis au tribunal, [+le lendemain] ça me va
ni [-le 20] ni [-la veille], [+le 23] oui
[+le 8 ou le 9], [=le dimanche de Pâques] étant déjà pris par la famille
[+mardi ou jeudi], [=le lundi de Pâques] étant chômé
[+l'après-midi], mais jamais [-le mercredi], [-le mercredi] je tiens le stand de ma tante
ma collègue avait mis [=mardi] sans me consulter, moi c'est [+mercredi] qui m'arrange
[+lundi] svp, j'ai la grippe là
[+dans dix jours] svp j'ai les petits en ce moment
[+vendredi 10h] stp j'ai un essai après
[=lundi] pardon j'ai confondu, [+mardi]
[=jeudi]. euh non, [+vendredi] j'ai mal lu mon agenda
[+lundi] toute la journée ou [+mercredi à 14h]
[+jeudi] à n'importe quelle heure, [+vendredi] seulement [+le matin]
[=dimanche] c'est l'heure d'hiver, moi [+lundi 11h]
[+lundi], donnez-moi une réponse [=avant demain soir]
[+mardi 14h], ma voisine m'amène [=à 13h30]
[+du lundi au mercredi] j'ai personne à garder
je bosse tous les jours sauf [+le jeudi]
je suis prise toute la semaine sauf [+vendredi matin]
j'ai cours tout le temps hormis [+le lundi après-midi]
je suis dispo tous les jours sauf [-le jeudi]
[-mardi] j'accompagne ma grand-mère au tribunal
[-jeudi] mon fils passe sur le billard
[-vendredi] on signe chez le notaire
[+vendredi] je glandouille
[+lundi] ma belle-mère prend les petits
[-mercredi] à éviter, [+jeudi] plutôt
virez [-mardi] et mettez [+mercredi]
[-lundi] non, pas celui-là, [+celui d'après]
la pirogue part [=a 7h du matin], j'arrive [+pas avant 11h]
mon bus part [=a 6h40] donc j'arriverai [+pas avant 9h]
le car arrive [=a 10h15], je serai la [+pas avant 10h30]
la barge est [=a 8h], je peux etre chez vous [+vers 9h30]
le train de 9h est supprime, j'arrive [+apres 11h]
ma fille sort [=a 16h30], moi j'arrive [+pas avant 17h]
[+jeudi ou vendredi] mais [+jeudi] c'est [+avant 11h]
[+mardi ou mercredi] mais [+mercredi] c'est [+apres 15h]
[+le 12 ou le 13] mais [+le 12] c'est que [+le matin]
il y a une echographie [=jeudi a 10h], on peut faire [+vendredi]
[=demain] c'est l'enterrement, [+lundi] plutot
ca tombe en meme temps que la rentree [=jeudi matin], [+mardi] c'est possible
je viens d'avoir un colis a recuperer pour [=jeudi], [+vendredi 14h] ca irait
j'attends le plombier [=demain matin] donc [+mardi]
je viens d'avoir une visite d'appart pour [=jeudi]. on peut decaler [+a lundi] ?
je viens d'avoir le plombier pour [=demain aprem], on peut reporter [+a la semaine prochaine] ?
on vient de me donner un essai pour [=jeudi matin], est ce que [+vendredi 14h] c'est possible
on m'a cale une reunion pour [=mardi 10h] donc [+mercredi] plutot
ils m'ont appele pour un remplacement [=demain] du coup [+le 10 au matin] ?
j'ai recu une convocation pour [=le 4], sinon [+mardi ou mercredi]
mon proprio m'a mis les travaux [=jeudi], possible [+lundi] ?
ca tombe pile sur l'enterrement [=jeudi a 10h]. [+le 10] serait mieux
ca tombe en meme temps que le colis a recuperer [=demain aprem], vous auriez [+mardi]
[=jeudi matin] il y a les travaux dans l'immeuble, [+vendredi] ca vous va
[=jeudi a 10h] c'est mon permis. je suis libre [+lundi]
il y a une reunion a l'ecole [=jeudi], pouvez vous reporter [+a lundi] svp
[=demain] c'est la rentree des classes du coup [+la semaine prochaine] si possible
[+vendredi à 10h] c'est le seul créneau où on me prête une voiture
[+lundi matin] c'est le seul moment où quelqu'un m'emmène
[+le 12 à 9h30] c le seul jour ou jai une place dans le covoit
[+jeudi à 16h] je bosse [=jusqu'à 14h]
[+mardi 15h] je finis le ménage [=à 13h]
la juge m'a convoquée [=le 24 à 14h], [+le 25] oui
le juge m'a convoqué [=mardi à 10h], [+mercredi matin] ça va
l'avocat m'a convoqué [=le 12 à 9h], plutôt [+le 13]
ils m'ont convoquée [=lundi à 8h30] au commissariat, [+mardi] je peux
le patron m'envoie en Espagne [=jusqu'à samedi], remettez [+à la semaine prochaine]
on m'envoie sur un chantier [=jusqu'au 15], voyez [+la semaine d'après]
la boîte nous envoie à Lyon [=jusqu'à vendredi], [+lundi] si possible
je pars chez ma mère [=jusqu'à dimanche], mettez-moi [+lundi prochain]
je sors [=à 7h] du boulot faut pas me mettre [-le matin]
je finis [=à 6h du matin] ne me mettez pas [-le matin]
je rentre [=à 5h] donc pas [-le matin]
je dors encore [=à 10h], on peut mettre [+15h]
je dors encore [=à 9h] mettez [+14h]
[+13h30 jeudi], je quitte [=à 14h15]
[+13h30 précises jeudi], je pars [=à 14h15] pour le médecin du travail
[+mardi 11h], je reprends [=à midi]
[+demain] j'ai ma coupure, appelez [+entre midi et deux]
j'ai plus de batterie [=le soir], appelez [+avant midi mercredi]
la boulangerie ferme [=le mercredi] donc [+mercredi] c'est mon jour
l'école finit [=à 16h30] donc [+le matin] c'est mieux
mon fils finit le conservatoire [=à 17h], donc [+le matin] c'est mieux pour nous
[=vendredi] c'est la galette à l'école, mettez [+jeudi]
[-10 heures] trop difficile, [+11 heures moins le quart] bien
[-8h] trop dur pour moi, [+9h30] bien
[-8h30 ??] même pas en rêve, [+après 11h]
[=10h30] [+lundi], non excusez, [+11h30]
[=9h] [+mardi], non pardon, [+10h]
[=14 heures] [+jeudi], non excusez-moi, [+15 heures]
[+le 6] ou [+le 7] ou même [+le 8], mais [+le 8 avant 10h] j'ai un contrôle après
[+lundi] ou [+mardi], mais [+mardi avant 11h] j'ai l'école après
jsors [=à 6h du matin] du taf faut pas me mettre [-le matin] c tout
`)
