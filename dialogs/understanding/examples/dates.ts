import { lines } from './lines.ts'

/** A day or an hour, between its marks. */
export const MARKED = /\[([-+=])([^\]]*)\]/g

/** An example without its marks. */
export const plainText = (marked: string): string => marked.replaceAll(MARKED, '$2')

/**
 * Messages of which every day and hour is marked: `[+...]` wanted, `[-...]` refused, `[=...]` neither, since it explains or is of
 * something else. What stands outside the marks is neither.
 */
export const DATE_EXAMPLES: readonly string[] = lines(`
  bonjour [-demain] c pas possible ma fille est malade elle a vomi [=cette nuit], [+lundi] si vous avez
  oui je viens [+jeudi], le car me depose [=a 9h40]
  [-vendredi] je bosse chez la dame que je garde, [+lundi matin] par contre je suis libre
  mon garcon sort de l'ecole [=a 16h30] alors [+mardi a 14h] ca m'arrange
  jai pas dormi de [=la nuit] mais je serai la [+demain]
  [+mercredi 10h] je peux, la nounou revient [=ce week end]
  y a greve des trains [-jeudi] je pourrai pas monter a Paris, vous avez quelque chose [+vendredi] ?
  desole [=hier] jetai aux urgences avec le petit
  [+le 14] c bon pour moi, mon arret se termine [=le 11]
  [-mardi] non je suis d'equipe [=du matin], je finis [=a 13h], par contre [+mercredi] c'est mon repos
  pas de soucis pour [+vendredi 15h]
  je prefere [+jeudi aprem] a [-mercredi], [-le mercredi] j ai les 3 gosses
  c'est bien [+a 10h] ? mon bus est [=a 9h05]
  la voiture est au garage depuis [=lundi] je pourrai pas venir [-demain]
  tout sauf [-le mardi], j'ai la kine
  Bonjour Madame, j'ai une prise de sang [=à 8h] à jeun mais je serai bien présente [+à 10h30].
  [-9h] c tro to je depose la petite a la creche [=a 8h45], [+9h45] c possible ?
  je reprend le boulot [=le 3] donc faudrait [+cette semaine]
  oui oui [+demain 14h]
  ma mere est tombee [=dimanche], je suis a Limoges avec elle, [-jeudi] je serai pas rentre, plutot [+lundi ou mardi]
  [+pas avant 17h] je suis sur le chantier [=toute la journee]
  je me suis fait operer du genou [=la semaine derniere], je marche pas encore, [-demain] impossible
  ok pour [+lundi], le kine ma decale [=a mercredi]
  bon alors [+vendredi matin] parce que [-l'apres midi] je dois etre a la gare [=a 15h] pour recuperer mon fils
  [-jeudi] jpeu pa jai dentiste
  le dr peut pas me voir [=avant le 20] donc moi [+le 22] ca va
  j'ai rate le bus de [=8h12] le prochain passe [=a 9h12] je serai la [+vers 10h] c'est bon ?
  Ma fille passe son bac blanc [=lundi], pour [+mardi] je vous confirme ma venue
  si possible [+en debut de semaine], [-jeudi et vendredi] je suis en formation
  euh [-demain matin] j'ai oublie j'ai controle technique, [+demain apres midi] ca passerait ?
  je suis libre [+le lundi]
  je travaille [=de nuit] [=cette semaine], je rentre [=a 6h du mat], alors [-9h] c'est dur. [+14h] svp
  j'ai pas vu votre message [=samedi], c'est d'accord pour [+mercredi]
  le car scolaire passe plus depuis [=la rentree] faut que j'emmene la petite, [-8h30] je peux pas du tout
  [+jeudi 11h] nickel j ai le metro direct
  jsuis cas contact depuis [=hier] on peut decaler [-vendredi] a [+vendredi prochain] ?
  la maitresse fait greve [-mardi] donc non quoi, [+mercredi aprem] ma soeur peut garder
  je dois passer a la pharmacie [=a 9h] et apres je viens [+a 10h] comme prevu
  non pas [-demain] mes enfants ont la gastro tous les deux
  Je prends la navette, elle arrive [=à 13h50], donc [+14h15] me conviendrait parfaitement.
  ma boite ma appele [=ce matin] pour un remplacement [-jeudi], desole, [+vendredi] je peux
  je sors de l'hopital [=mercredi] je pense etre la [+vendredi] oui
  [+apres 18h] ou alors [+le samedi] je fini [=tous les jours a 17h30]
  [+jeudi] ça marche, par contre je repars [=a 11h30] pour chercher les enfants a la cantine
  vous savez a mon age [-le matin] c'est dur avec les cachets, [+15h] ce serait mieux que [-9h]
  mon scooter est mort [=avant hier], [-demain] je suis coince ici
  [-lundi] dialyse [-mercredi] dialyse [-vendredi] dialyse donc [+mardi] ou [+jeudi]
  jai mon code [=a 14h] on peut garder [+10h] ?
  je confirme [+le 18], l'echographie c'est [=le 19] finalement
  la creche ferme [=a 18h] et jai [=40 min] de RER, [+16h] dernier carat
  [-jeudi] ma patronne veut pas me lacher, vous auriez pas [+samedi matin] par hasard
  j arrive [+demain] promis, [=mardi] cetait la faute du tram
  mon mari a la voiture [-lundi] et [-mardi], [+mercredi] je l'ai moi
  dsl mais [-16h] je recupere les jumeaux
  ca depend du planning que je recois [=jeudi]
  pour [+demain] c ok mais le medecin m'a dit repos [=pendant 15 jours] donc je viens en taxi
  [=Ce matin] j'ai eu un malaise au boulot, les pompiers sont venus, je préfère pas venir [-demain], [+la semaine prochaine] plutôt
  [+mardi] au lieu de [-lundi] si ca vous derange pas, [=dimanche soir] je rentre super tard de chez mes parents
  annulez [-vendredi] svp ma fille a 40 de fievre
  entre [+mardi] et [+mercredi] je prends [+mardi], [-mercredi] y a pas ecole
  Oui c'est noté pour [+mercredi], je fais garder les petits par ma voisine.
  j'ai commence un interim [=hier] a l'usine donc [-demain] c'est mort
  c possible [+samedi] ? [-la semaine] je bosse et ma femme aussi
  la maitresse vient d'appeler faut que je recupere mon grand [=tout de suite], je serai en retard pour [+11h] mais j'arrive
  moi [+le 7] me va, [-le 8] j'ai l'irm et [-le 9] je dois me reposer
  excusez moi pour [=la derniere fois], mon fils avait la varicelle
  [-jeudi a 8h30] c'est trop juste, le premier car part [=a 8h20] du village
  ma formation caces finit [=vendredi], alors [+lundi d'apres] ou [+mardi]
  je vien [+demain] meme si je boite, le platre ils lenleve [=le 30]
  c possible de faire [+14h] ? a [-13h] je donne a manger a mon pere qui est alite
  pas [-le matin] svp, traitement lourd qui m'assomme
  ah non [-lundi] je garde mon petit fils, ma belle fille reprend [=lundi] justement. [+Jeudi] ?
  J'ai bien recu votre courrier [=samedi] et je serai present [+mardi a 14 heures]
  [+le 12] ca irai, apres je pars en cure [=3 semaines]
  mon velo est creve et y a plus de bus [=apres 19h], donc [-18h30] je saurai pas rentrer
  faites [+mardi 16h], je debauche [=a 15h30] et c'est a cote
  impossible [-demain] la voiture a pas demarre [=ce matin] et le garagiste passe que [=demain aprem]
  cest bon pr [+vendredi] le patron me laisse partir [=a 10h]
  ma fille commence la creche [=lundi prochain], laissez moi [+la semaine d'apres] svp
  [-cette apres midi] non, migraine atroce
  bjr le medecin du travail m'a convoque [-jeudi a 10h] meme heure que vous, [+jeudi 14h] possible ?
  je dirai [+vendredi] si mon RSA tombe [=jeudi] pour payer le billet de train
  Oui [+demain] sans faute, j'ai pose un RTT
  on a que une voiture a 2, il part [=a 7h] rentre [=a 18h], alors [+18h30] ou rien
  je confirme [+10h] par contre liberez moi [=avant 11h20] ya la cantine qui prend pas le petit
  j'ai la covid depuis [=avant-hier], on annule [-demain]
  je demande a ma soeur si elle peut prendre les enfants [=mercredi]
  [-mardi] je passe un scanner a Toulouse, [-mercredi] je recupere, disons [+jeudi]
  cetait pas [=mardi] le rdv ? moi [+mercredi] je peux aussi
  mon tour de garde c'est [=une semaine sur deux], la [-cette semaine] je les ai, [+la semaine prochaine] je les ai pas donc ok
  jveux bien venir [+demain] mais ya personne pour la petite [=avant 10h], ca fait rien si je lamene ?
  apres ma seance de kine de [=9h], je peux [+a 10h30]
  le TER de [=7h52] est supprime, je serai la [+a 9h15] au lieu de [-8h45]
  [-vendredi] chui de mariage desole
  [+lundi 9h] parfait je depose mon mari a la gare [=a 8h] jsuis deja en ville
  jpeux pas marcher, je me suis tordu la cheville [=hier soir] au foot, [-demain] c foutu, [+la semaine pro] ?
  ok [+demain]. Ma fille est rentree de l'hopital [=ce midi], tout va bien
  [-en fin de semaine] je suis d'astreinte donc plutot [+lundi] ou [+mardi]
  je fini mon service [=a 14h30] faut [=une heure] de route donc [+16h] c jouable mais [-15h] non
  ben [+demain] si vous pouvez, apres je repars chez ma fille a Brest [=pour un mois]
  je pense pas pouvoir [-jeudi], mon epouse rentre en clinique
  bonjour, jai eu la visite de la pmi [=lundi] cetait long pardon de pas avoir repondu, oui pour [+jeudi]
  [-mercredi] c le jour des enfants donc jamais [-le mercredi], le reste ok
  On peut maintenir [+le 21] ? mon opération est repoussée [=au mois prochain]
  je bosse [=un samedi sur deux], [-le 21] non, [+le 28] oui
  g un entretien d'embauche [-demain a 11h] tombe mal !! [+demain 15h] si ça va pour vous
  [=Cette nuit] la petite a fait ses dents, j'ai les yeux collés mais [+10h] ok
  [-le soir] c compliqué... [+entre midi et deux] c mieux, je bosse juste en face
  je serai pas la [-lundi] cest la reprise de lecole et je tiens a l'accompagner
  [+mardi] ou bien [+vendredi] mais jamais [-le jeudi] j'ai chimio
  votre rdv [-du 16] tombe en plein dans mon stage, je finis [=le 20], apres [+le 23] c'est bon
  avec la neige [=ce matin] le bus roule pas, vous pouvez me remettre [+a vendredi]
  si c'est [+jeudi] je peux, mon rdv orthophoniste de [=jeudi] est annule
  je viendrai [+mercredi] avec le bébé dsl l'assistante maternelle est en congé [=jusqu'au 30]
  c'est ma fille qui me conduit, elle est libre [+le lundi], elle est arretee [=jusqu'au 12]
  j'ai change de poste [=hier], maintenant je suis [=d'apres midi] donc [-14h] non, [+9h] oui
  annulé pour [-aujourd'hui] svp, pneu crevé sur la rocade
  je vous reponds [=ce soir] quand j'aurai vu mon chef
  [+demain] cest ok si le taxi conventionné me ramene de la dialyse [=avant 13h]
  plutôt [+le matin vers 10h], [-l'aprem] je fais la sieste, j'ai une polyarthrite
  bsr, mon fils rentre de colo [=vendredi a 18h] donc [-vendredi 17h30] non, [+vendredi matin] oui
  je peu pa venir [-demain] ya plus d'essence dans la voiture et le virement arrive [=le 5]
  ca me va [+n'importe quel matin], je prends mon poste [=a 14h]
  oui [+mardi] j'ai prevenu mon chef
  Le cardiologue m'a trouvé une place [=mercredi], ca change rien pour nous, [+jeudi] toujours ok
  [+le 26 au matin] sinon [+le 27], [-le 25] c'est l'anniversaire de la petite
  [-lundi] ca le fait pas, conseil de discipline de mon ado
  quand vous voulez sauf [-le jeudi apres midi] y a la reeducation
  je suis bloqué à Lille depuis [=ce matin] à cause de la grève, rdv de [-14h] foutu, dsl
  [+Mercredi prochain] ça colle avec mes horaires, je suis en repos
  la creche ferme exceptionnellement [-demain], du coup je garde mon bb, on fait [+apres demain] ?
  jai eu le bebe [=la semaine passee], un garcon ! je peux pas bouger [-ce mois ci]
  j'attends l'appel du chir, il m'a dit [=lundi], je vous dis apres
  [+10h] c'est ok mais prevenez la dame que mon bus arrive qu'[=a 10h05]
  si c'etait [+vers 11h] ca serait top, j'amene maman a ses soins [=a 9h30]
  [-vendredi] je travaille finalement, la collegue s'est cassee le bras [=hier]
  jserai la [+demain a 9h] j'ai mis 3 reveils mdr
  le petit dernier a la kermesse [-samedi], [+lundi] alors
  j'ai loupe [=hier] pardon pardon, les cachets me font dormir. [+Demain] vous avez une place ?
  [+la 1ere semaine de decembre], avant ca j'ai pas de solution pour le transport
  mon tram est en travaux [=jusqu'au 15] mais je marcherai, comptez sur moi [+jeudi]
  non [-10h] je sors du boulot a cette heure la, je dors un peu et [+15h] je suis a vous
  ma nuit finit [=a 5h], mettez [+pas avant 13h] pitie
  Je ne pourrai honorer le rendez-vous [-du 4], étant hospitalisée depuis [=dimanche].
  [+mardi] jai une copine qui descend en ville elle me prend [=a 8h]
  jai ecole pour adulte [=le soir], [+demain matin] je viens
  mon aine passe en commission MDPH [-ce jeudi], decalez [+au jeudi suivant] merci
  [-les vacances scolaires] non j'ai tout le monde a la maison, [+le 5 janvier] par contre
  je sais plus si c'est [=jeudi] ou [=vendredi] mon rdv
  on m'enleve les fils [=demain], [+mercredi] sans probleme
  jai que le car de [=7h10] et celui de [=13h], ca fait [+le matin] pour vous ?
  pas top [-lundi] avec la reprise, mais [+mardi] jsuis ok
  j'ai demissionne [=hier], donc oui [+demain] je suis dispo hein
  [+jeudi] ou [+vendredi] les deux sont bons, la dame de la garderie peut
  tombé de l'échelle [=samedi], côtes cassées, arrêt. je peux pas [-cette semaine] ni [-la prochaine]
  je finis mes heures de menage [=a 11h] rue d'a coté, [+11h30] impec
  c'est la panade, ma belle mere garde plus les enfants depuis [=lundi], je peux [+demain] mais avec eux
  [-14h] c'est l'heure de la piqure, l'infirmiere passe [=entre 13h et 15h], [+16h] svp
  mon permis je l'aurai [=le 10] si tout va bien, fixez [+le 12] ou [+le 13]
  ok je serai la [+lundi] meme si c'est loin [=2h] de train quand meme
  g des vertiges depuis [=3 jours], je monte pas dans un bus comme ca, [-demain] sans moi
  Plutôt [+le soir après 17 h], mes journées sont prises par mon mari qui a Alzheimer.
  je bosse [-samedi] et [-dimanche], pas [+jeudi], donc [+jeudi] ok
  jariverai en retar [+demain], l'instit veu me voir [=a 8h30]
  pour [-mardi] faut pas compter sur moi y'a brocante, [+mercredi] avec plaisir
  ma chef a deplace mon repos [=au lundi], [-vendredi] je suis plus libre
  mettez moi [+le 9] et surtout pas [-le 8]
  La petite est gardée [=jusqu'à midi], [+10h30] ça ira largement
  a cause du brouillard on roule pas vite, j'avais dit [-9h], je serai la [+9h30]
  j'ai passé l'oral [=lundi], le resultat tombe [=mardi], j'aimerai qu'on se voit [+mercredi]
  bonjour est ce que [+demain] c'est au meme endroit ? je viens en trotinette
  C'est l'Aïd [-vendredi] je serai en famille. Possible [+lundi 14h] ?
  voila mes dispos : [+lundi], [+mardi aprem], et [-mercredi] rien car enfants
  depuis [=septembre] je fais les vendanges puis les pommes, ca s'arrete [=le 30], [-le 24] je suis au champ
  on verra [=demain] apres mon rdv chez le rhumato
  je me leve [=a 4h] pour le marche alors [-8h] jserai encore sur le stand, [+14h] oui
  [-demain] c'est cuit, [+mardi] je suis tout a vous
  [+dans 10 jours], le temps que la plaie se referme
  ça marche [+lundi 15h], mes petits sont chez leur pere [=toute la semaine]
  [-mercredi] j'ai pas de mode de garde, [+jeudi matin] ils sont a l'ecole [=de 8h30 a 11h30]
  ouais [+jeudi] je passe
  [-jeudi matin] j'ai piscine avec les CP de ma fille, parent accompagnateur
  [+le 19] si la voiture est reparee
  pardon j'etais en reunion a l'ecole [=tout a l'heure], vous disiez quoi ?
  mon employeur me donne mes horaires que [=la veille], c'est galere
  j'en peux plus du dos, je reste allonge [-demain], je vous rappelle
  [-vendredi] ? non [-vendredi] y a pas de car dans la vallee, [+lundi] y en a un qui arrive [=a 9h]
  j'ai arrete de fumer [=lundi] je suis sur les nerfs mais va pour [+mercredi]
  oui je confirme ma présence [+à 14h30]
  [-mardi] je travaille, [-mercredi] aussi... ca laisse [+jeudi]
  la petite a eu ses vaccins [=hier], elle a chaud, [-ce matin] je la garde avec moi
  jviens [+demain] mais faut que je parte [=a 15h50] pour la sortie de lecole
  [-les mercredis] je suis tout seul avec les enfants alors tout sauf ca
  le docteur ma remis [=10 jours] d arret mais [+jeudi] jai le droit de sortir [=de 10h a 12h], c'est faisable
  [+Le 1er] c'est bien, l'abonnement de bus se renouvelle
  mon contrat a commence plus tot, [=lundi dernier], alors je pourrai pas [-demain]
  [+dem1 10h] ok jai pris ma journée
  je vois mon addicto [=le mardi a 11h], [+le mardi apres midi] ca me fait un seul trajet
  jai rdv a la CAF [=a 10h] c'est pas loin de chez vous, [+11h] je serai la
  jsuis au lit avec la grippe depuis [=dimanche soir]
  j'peux [+lundi 17h30] mais pas plus tard car le dernier car est [=a 18h25]
  c'est pas jouable avec [-8h], je pars de chez moi [=a 7h45] quand la nounou arrive
  en fait le mariage de mon frere c'est [-samedi] donc non, [+mardi] ca roule
  j'habite au fond de la Creuse, y a un seul bus [=le jeudi], donc [+jeudi] obligé
  merci du rappel, [+demain 9h30] je serai devant la porte
  j'ai trop mal aux dents j'ai pris le premier creneau chez le dentiste [-demain 14h], reportez moi [+a la semaine prochaine]
  [+entre 9h et 11h30] les enfants sont a l'ecole
  je fais les 3x8, [=cette semaine] c'est [=l'apres midi], alors [-15h] non mais [+9h] oui
  [-mercredi] : non. Ma fille cadette a son audition de danse. [+Jeudi] : oui
  on me pose le holter [-lundi] on me l'enleve [-mardi], je peux [+mercredi]
  pour [-vendredi] c'est niet le gynéco m'a arretee, grossesse a risque
  j'y serai [+lundi], c'est promis juré
  vous auriez pas [+un samedi] ? [-la semaine] je suis routier je rentre que [=le vendredi soir]
  c'est la rentrée en maternelle pour mon fils [=demain], alors [-demain matin] laissez tomber, [+a 14h] ok
  on a coupe ma ligne [=lundi] j'ai eu vos messages qu'[=aujourd'hui], [+jeudi] c'est entendu
  moi ca m'va [+en janvier], pour l'instant je suis en reeducation a Berck
  je peux venir [+vendredi] si je dors chez ma soeur [=jeudi soir], je vous dis oui
  dsl [-16h30] c'est la sortie du college et mon fils est handicapé
  y a t il de la place [+le 30] ? je rentre du bled [=le 28]
  Vraiment navrée, mon mari a fait un AVC [=cette nuit], je ne bougerai pas [-aujourd'hui].
  faut qu j aille chercher mes lunettes [=mardi], le rdv de [+mercredi] je le garde
  si vous me mettez [-9h] je serai en retard a coup sur, mettez [+9h30] le train arrive [=a 9h12]
  oui pour [+le 6] je garde
  ma voisine me conduit pas [-demain] elle a changé ses plans, peut etre [+jeudi] elle m'a dit
  [+mercredi matin] y a centre aéré alors je suis tranquille
  mon boulot de livreur demarre [=a 11h chaque jour], [-11h] c'est donc mort, [+10h] ça passe
  j'ai mal noté, je croyais [=lundi], bah [+mardi] je peux aussi
  je suis de repos [+mardi], le reste c'est caisse et rayon
  non impossible [-lundi 10h], on opere mon chat haha non c'est vrai
  je suis en cure thermale [-jusqu'au 17], apres [+le 18] comme vous voulez
  le juge nous recoit [=a 9h] pour la garde des petits je sais pas combien de temps ca dure, mettez [+apres 14h] a la place de [-10h30]
  [+demain] ok je viens en covoit, il me depose [=a 8h50]
  [-lundi] c'est ferie non ? alors [+mardi]
  j'ai pas pu prevenir [=mercredi] javais plus de credit
  ils m'ont appris [=hier] que je commence [=le 1er], donc faut se voir [+avant fin novembre]
  [+lundi] c'est bon le medecin m'a enleve l'attelle [=jeudi]
  j'embauche [=a 5h], debauche [=a 13h], votre [-11h] colle pas
  mettons [+jeudi 10 h] ; ma fille aînée surveillera le bébé
  sa sera sans moi [-demain] mon grand a fugué [=dimanche] et je le cherche encore
  [-9h15] impossible jai le petit a deposer [=a 9h] a l'autre bout de la ville, [+9h45] je vole
  on maintient [+vendredi 11h] d'accord
  [-lundi] jsuis pas dispo, je fais mon vaccin contre le zona et apres je suis patraque
  la prefecture m'a pris [-le 14 à 9h], donc [+le 15]
  [+cet aprem] si vous voulez, je suis en RTT
  j'ai glissé sur le verglas [=ce matin] en allant a l'arret, poignet foulé, je viens quand meme [+a 14h]
  non pour [-le 22], ma fille accouche et je garde l'ainé
  Bonjour, suite à votre message je serai là [+demain].
  vu que je pars [=le 4] au Portugal voir mon pere malade, disons [+le 2] ou [+le 3]
  j'ai oublié [=mercredi], c'est la tete avec les medocs
  je veux bien [+jeudi], c'est le seul jour ou le TAD passe au village
  cest trop loin a pied et ya plus de bus [=le samedi], donc [-samedi] non
  [-a 17h] jsuis au periscolaire faut pas etre en retard sinon ils facturent, [+16h] ?
  faut que ca soit [+avant 11h], mon oxygene tient que [=3 heures]
  mon homme est en deplacement [=jusqu'a vendredi] et j'ai pas le permis, je peux [+lundi]
  merci bcp, [+mardi] impec, jai eu mes chaussures de secu [=hier] en plus
  [+demain] je dis oui direct
  je peux pas bouger [-aujourd'hui], lumbago
  ma fille de 6eme finit plus tot [-demain] donc je dois etre a la maison, [+jeudi] elle finit [=a 17h] c'est mieux
  [-le vendredi] y a pas de bus a cause du marché, [+le lundi] ca va
  je suis en route pour l'hopital avec le petit la, je viens pas [-a 10h]
  [+10h45] ca serait plus simple que [-10h], mon RER arrive [=a 10h20] et je marche lentement
  mon fils fait sa communion [=dimanche], on sera crevé, pas [-lundi], [+mardi] plutot
  oui pour [+demain], non j'ai pas de souci de garde
  j ai la tension qui monte, le docteur veut me revoir [=vendredi]. Pour [+lundi] je maintiens
  je dors mal en ce moment, je sors de mon poste [=a 21h], alors [+le matin]
  Vous avez mis [-13h30] mais je reprends [=à 13h15] à la cantine scolaire. [+15h30], je suis libérée.
  jai la tourista dsl [-ce matin] cest chaud
  [+lundi en huit], le temps que mon fauteuil soit livré
  ma cousine qui me prete sa voiture part [=vendredi], [+jeudi] je l'ai encore
  bjr j'ai signé mon CDI [=hier] !! du coup j'y suis [-jeudi toute la journée]
  on m'a dit que le bus scolaire prend les adultes [=a partir de lundi], donc [+mardi] je tente
  la garderie c'est non [-le mercredi], [+mardi] c'est oui, et [+vendredi] pareil
  chui deja dans le train, a [+14h] !
  j'ai perdu ma mere [=samedi], l'enterrement est [-jeudi], je peux pas venir
  fin de mon bracelet [=le 8], j'aurai plus de contraintes d'horaires
  [-10h30] le petit dort et si je le reveille c'est la cata, [+15h] svp madame
  ca sera bon [+mercredi], la CPAM m'a repondu [=hier] je ramene le papier
  apres le boulot [+vers 18h15] ? je quitte [=a 17h45]
  Je suis aide-soignante, mon planning a changé [=hier soir] : de garde [-demain], en repos [+samedi].
  mon fils a ete mordu par un chien on est a l'hopital depuis [=midi], [-15h] faut oublier
  ni [-lundi] ni [-mardi], la petite est chez le pedo psy puis l'orthoptiste
  bah [+jeudi] oui si le metro est pas en panne comme [=la semaine passee]
  jai dit oui pour [+le 10] mais le kiné est aussi [=le 10 a 16h], normalement ca passe
  [+tous les matins de la semaine prochaine], j'ai posé mes conges
  ya pas moyen [-ce vendredi] c'est le bapteme de ma niece
  je reprends pas le travail [=avant janvier] a cause de mon epaule mais [+mardi] je viens vous voir
  moi j'ai cours de conduite [=a 10h], donc [+mardi a 14h]
  rhaa le tracteur en panne, c'est la moisson [=cette semaine], [+apres le 20] si vous etes d'accord
  [+demain 10h] nickel chrome
  j'avais mis [=lundi] dans l'agenda, c'est [+jeudi] finalement ? ok jy serai
  [+Mercredi 9h] ou [+10h], pas [-11h], je vais chercher les mômes [=a 11h40]
  [+Jeudi] je viens. Mais ma femme, elle, a sa mammographie [=jeudi] aussi alors j'aurai le petit
  ma chimio est decalee [=a lundi] donc annulez [-mardi], je serai HS
  franchement [-avant 9h] c'est pas la peine, je prends le bac de [=8h30] pour traverser
  on est en vacances chez mamie [=jusqu'a dimanche], [+lundi] retour a la normale donc ok
  g raté mon reveil et le bus de [=7h], du coup [-8h] cest rapé
  [-samedi] mes gosses ont foot. Prenons [+vendredi fin de journee]
  c'est quand deja mon rdv, [=mardi] ou [=mercredi] ? j'ai ophtalmo [=mercredi]
  [-demain] y a la neurologue qui me prend enfin apres [=8 mois] d'attente, je peux pas rater ca, [+vendredi] ?
  je peux vous dire que [=lundi soir], j'attends le planning de la clinique
  [-vendredi] jpeux plus, on m'a appele pour une mission
  ma fille a son traitement qui commence [=le 12], tant que c'est pas lancé je bouge pas, [+le 18] ?
  c'est d'accord [+lundi 9h30]
  bonjour madame je suis diabetique et je dois manger [=a midi pile], alors [-12h] non [+11h] oui
  [+le 29 au matin] j'amene ma femme au travail [=a 7h] et apres je vous attends
  pas [-demain], pas [-apres demain] non plus : bronchite
  [=Lundi] j'ai pris le mauvais bus j'ai fini a Vierzon
  je commence [=a 10h] au resto, [-le midi] c'est le rush, [+16h] y a la coupure
  mes beaux parents debarquent [=ce soir] mais ca empeche pas [+demain]
  [-jeudi] mort, j'ai pas un rond pour le ticket et la paie c'est [=vendredi]
  la prochaine fois que ma mere peut garder c'est [+le 16], avant elle est au ski
  [+demain aprem] on a dit ? c bon j'ai annulé mon coiffeur de [=15h]
  j'ai une rage de dent, j'attends SOS dentiste qui ouvre [=a 9h]. Pas sûr d'etre la... allez non, decalez [+a lundi]
  ca tombe bien [+le 11], j'ai plus d'attelle [=le 10]
  oui mais pas [-8h], plutot [+9h]
  depuis la naissance on dort plus, [-9h] c'est inhumain mdr, [+l'apres midi] ?
  je vous remercie, je note [+mardi 25 a 10h30]
  le conservatoire c'est [-mardi] pour ma fille, le judo [-jeudi] pour mon fils, reste [+lundi] et [+vendredi]
  jai pas le droit de conduire [=pendant 6 semaines], epilepsie. Mon frere m'amene [+jeudi] oui
  alors pour moi l'ideal [+vendredi vers 16h] quand j'ai rendu le camion
  j'ai marqué [-le 15] mais c'est la rentrée de mon grand en internat, faut que je le conduise a 100 bornes
  Pas possible à [-14h], la psy scolaire m'a fixé [=14h15].
  apres ma cure je suis libre, ca s'arrete [=le 9 janvier]
  jviendrai pas [-ce matin] jai la diarrhée dsl pour le detail
  j'finis plus tot [=ce soir] donc [+17h] ok
  [+jeudi] seulement si mon bulletin de sortie est signé [=mercredi]
  rdv [-de mardi] à annuler, je rentre à l'hosto [=lundi soir] pour ma hanche
  je marche avec des cannes et l'ascenseur de la gare est en panne depuis [=3 semaines], [-demain] c'est pas faisable
  vous pouvez pas [+mercredi soir] ? [-en journée] j'suis au dépôt
  la nounou a un bebe malade elle prend pas les autres [-demain], [+vendredi] elle reprend donc oui
  j'ai eu mon tour de vaccin [=avant-hier] et pas un pet de fievre, a [+demain]
  mettez donc [+le 17], c'est le lendemain de ma paye
  [-lundi matin] jai le bus qui est en greve, [-lundi aprem] pareil, [+mardi] normalement ça roule
  mon fils passe le brevet [=cette semaine] je l'accompagne, donc non pour [-lundi]
  je cherche une place de parking, ça bouchonne, mais [+10h] c'est bon j'arrive hein
  jai fini mes soins depuis [=vendredi] donc quand vous voulez
  c'est trop tard [-18h], le bus de retour c'est [=17h55], apres plus rien
  moi [+mercredi] je peux, mon mari est rentré du chantier [=dimanche]
  des que j'ai mon fauteuil reparé je vous dis, le monsieur passe [=jeudi apres midi]
  [-le 2] je peux pas c'est l'anniversaire de mariage de mes parents en Bretagne, [+le 4] jsuis la
  je me demande si je confirme, [=hier] j'ai encore fait une crise... allez oui [+jeudi]
  [+10h pile] mon aide menagere part [=a 9h50]
  ok ok [+samedi 9h] mais le petit vient avec moi
  bah j'suis de service [=dimanche] alors [+lundi] je recupere, mais je viendrai
  non pas [-le mercredi] ni [-le samedi], j'ai la garde
  comme la creche prend pas la petite [-vendredi] avec ses plaques, on peut dire [+mardi] ?
  y a eu un accident sur la 4 voies [=ce matin], on avance pas. [-9h] c'est raté. [+11h] possible ?
  mon ex les prend [=du 20 au 27], j'suis a vous [+le 21]
  jai trouvé une place a la maternité pour lecho [=le 13], [+le 12] je garde avec vous
  votre collegue [=lundi] au telephone m'a dit [=mercredi], vous me dites [=jeudi], c'est lequel
  [+de 14 a 16], c'est la sieste du bebe et ma mere surveille
  j'y vois plus rien, la cataracte se fait [=le mois prochain]. [+Demain] ma voisine m'emmène, oui.
  pour [+mardi] ca tient, sauf si le petit refait de la fievre [=lundi]
  c'est rapport au tracteur de mon fils, je lui tiens compagnie [-ce lundi], non
  j'ai une dispense [=jusqu'en juin], je viens assis quoi, [+mercredi] ca va
  j'vais bosser chez Lidl [=a partir du 1er], horaires [=6h-13h], donc [-10h] c'est cuit
  [-a 9h] le bus arrive pas, [-a 10h] je suis chez l'infirmiere, [+a 11h] je suis a vous
  c'est ok [+jeudi 4 decembre] mon assistante maternelle est prevenue
  mon certificat medical finit [=vendredi en huit], [+le lundi d'apres] je suis dispo
  oh la la [=hier] c'etait [=hier] le rdv ? mon fils avait 39
  bonjour alors voila j'ai mon fils qui est rentre de l'ecole [=hier] avec des poux il est renvoye a la maison donc [-demain] je ne pourrai pas venir merci de comprendre
  virgule je suis disponible [+le mercredi matin] point apres j'emmene ma fille a l'orthodontiste [=a 13 heures] point merci
  ca sera non [-jeudi], mon patron a refusé que je parte [=a 15h]
  si je me trompe pas le car circule [=le lundi et le jeudi], donc [+jeudi]
  oui d'accord [+a 8h45]
  [+Mardi] c'est parfait, j'ai repris la marche [=la semaine dernière], doucement
  je voudrais [+vendredi], mais pas [-a 8h], l'instit m'attend [=a 8h15] avec la directrice
  mon aîné revient de l'armée [=vendredi soir], on fête ca, mais [+samedi] je suis la promis
  j'ai cassé mes lunettes [=hier], je conduis pas sans, [-demain] faites une croix dessus
  tant que ma femme est alitée je peux que [+le soir], l'auxiliaire vient [=de 17h a 20h]
  g la creve mais [+demain] je viens avec un masque
  j'ai inversé, j'ai mis l'orthophoniste [-jeudi] a la place de vous. [+Vendredi] c'est possible ou pas
  [+lundi 1er], faut que je valide avant avec ma responsable
  euh non la [-14h30] je suis a l'autre bout a Meaux pour un essai, [+17h] je suis rentré
  vous m'avez appelé [=a 13h], j'etais sur la machine, je peux pas repondre au boulot
  avec les horaires coupés [=7h-10h] puis [=17h-20h] moi c'est en plein milieu, genre [+14h]
  [-vendredi] ya reunion parents profs et j'ai promis a ma fille
  je suis pres de la mairie depuis [=9h30], c'est bien [+10h] hein
  [+le jeudi] de preference, mon mari est en teletravail et surveille les petits
  On m'a volé mon vélo [=dimanche], je viendrai [+demain] à pied
  je dors chez ma mere [=ce soir] a cause des travaux alors [-8h30 demain] ca fait loin, [+10h30] svp
  ma maladie fait que je dors [-le matin], alors [+a partir de 14h]
  pas envie mais oui [+mercredi]
  c'est d'accord [+le 20], ma carte de bus est renouvelée [=le 19] ouf
  la clim est morte dans le bus, [=40 min] debout enceinte de [=7 mois], non [-demain] je peux plus
  jai eu ma belle soeur [=hier], elle me depose ou je veux [+jeudi matin]
  ça va etre juste [-a 9h], je dois attendre le taxi de ma fille handicapée qui passe [=a 8h50]
  jsuis passé [=vendredi] c'etait fermé
  c'est simple, [-lundi] ecole fermée, [-mardi] je bosse, [+mercredi] mon ado garde le petit
  c'est entendu [+lundi 8 decembre], je quitterai mon travail [=a 11h]
  on nous a mis en chomage partiel [=toute la semaine], [+jeudi] du coup aucun probleme
  plutot [+les mercredis pairs], les autres j'ai ma fille
  je rentre tout juste de radiotherapie, [+demain] oui, [=mercredi] j'y retourne
  [-10h] le facteur doit m'apporter un recommandé, vous auriez [+11h] ?
  ma kiné m'a dit d'arreter les escaliers [=pendant 8 jours] et vous etes au 3eme, [-lundi] ca va pas etre possible
  j'aimerais [+avant le 15], j'accouche par cesarienne [=le 16]
  pardon l'erreur est de moi, [-jeudi] je suis a la cour d'appel, le divorce, [+vendredi] je peux
  tout est ok pour [+vendredi 16h], la nounou garde les jumelles [=jusqu'a 18h]
  je bosse [=de nuit] moi madame, [-a 10h] je dors
  [+au mois de janvier], [-en decembre] je fais les marches de noel [=tous les week ends]
  ma prothese a lache [=ce matin], j'attends le technicien, [-cet aprem] c'est fichu
  si la neige tient [=demain] le chasse neige passe pas chez nous, mais pour l'instant [+jeudi] c'est ok
  je prends ce que vous avez [+mardi], mon fils est en stage [=de lundi a vendredi] il mange a la cantine
  je garde [+lundi], j'ai reussi a decaler l'entretien [=au mardi]
  l'ambulance me prend [=a 7h], me ramene [=vers midi], [-11h] ca marche pas, [+14h] oui
  trop de boulot [=en ce moment], voyons [+debut janvier]
  ah [+mardi prochain] alors ? ok je note, merci
  le petit a angine depuis [=hier] il doit rester au chaud [=3 jours], [-demain] c'est plié
  soit [+lundi] avant que mon mari parte en mission [=mardi], soit [+le 30] quand il revient
  bonjour desole c'est encore moi, pour [-mercredi] je peux toujours pas, le plombier
  ma visite chez le psy est [=mardi a 16h], [+15h] avec vous ca me va
  ce sera oui [+mercredi 9h] si le periscolaire ouvre bien [=a 7h30]
  [+vers 10h], l'infirmiere me fait le pansement [=a 8h30 tous les jours]
  je suis navre je suis toujours bloqué a Dijon pour le travail, je rentre [=samedi], [-vendredi] c'est donc non
  rdv bien noté pour [+le 27], ma retraite commence [=le 1er mars] au fait
  apres ma journée au verger j'suis rincé, fini [=a 18h], donc [+samedi matin] ou [+lundi]
  [-demain] jai deux gosses puni a la maison, exclus du college [=2 jours]
  c'est trop court [-14h], je quitte mon poste [=a 13h45] a Roissy
  un jour ou il pleut mdr je suis couvreur, bon serieux [+vendredi]
  [+Jeudi] je viens mais sachez que [=mercredi] je sors de coloscopie, je serai peut etre pas bien vaillante
  [-jeudi] c mor jai code [=a 10h], [+vendredi] si tu ve
  wsh dsl [-dem1] jpe pa ma daronne a la voiture, [+lundi 14h] sa passe ?
  jfini les cours [=a 17h] dc [+mardi 17h30] oklm
  oué oué [+jeudi] jsui la, jvien de finir mon stage [=hier]
  [+mercredi aprem] pcq [-le matin] je me leve pas mdr
  jai zappé frr javé foot [=hier soir] jme sui réveillé tro tar
  ok pr [+dem1 9h] g mi le reveil
  nimporte sauf [-mardi] ya mission locale avec lotre meuf
  jpx pas [-a 10h] g rdv medecin mais [+a 11h30] jss dispo tkt
  genre [+samedi] c possible ou pas?
  non mais [-ce jeudi] jai lexam blanc on fé [+le jeudi dapré] ?
  vs maviez dit [=vendredi] au tel nn ? bref [+jeudi] c bon pr moi
  slt jreprend les cours [=le 4] alors fo que ce soi [+avant le 4]
  jsui tjr a lhosto avc mon petit frere depuis [=lundi] dc pas [-dem1] svp
  [-2m1] chui pa la g conduite [=de 9h a 11h]
  [+jeudi] ok mais pas [-a 8h] c tro to
  plus [+mardi] ke [-mercredi], jgarde ma niece
  tkt jy serai [+jeudi 10h pile]
  mon bus passe [=a 13h10] il ariv [=a 14h] dc [+14h15] ou aprè
  cc je peu pa venir [-ojd] jsui malade depuis [=sam]
  [+nimporte kel jour la semaine pro] sauf [-le jeudi] g judo
  jv pa mentir jai oublié, jpensé c t [=la semaine pro]
  jai ma ptite de 2 ans avc moi [-le matin] , la creche l prend [=a midi], [+13h30] ?
  c ki ki a mis [-8h30] ptdrrr nn stp [+10h]
  jpeu venir [+jeudi] mé jdoi partir [=a 11h] g un entretien macdo
  je tafe au kebab [-tt les soirs], [+le matin] jss ok
  oui [+demain] in cha allah 🙏
  [+lundi] nikel [-mardi] jpeu pa
  nan [-vendredi] jaide mon oncle pr son demenagement lol, [+jeudi] ?
  jcrois [+le 15] c bien, jai la paye [=le 12] pr le ticket
  g pa eu le sms [=dimanche] dc jsavé pa, dsl pr [=hier]
  [+entre 14h et 16h] jpeu, apré jvai chercher mon ptit frere [=a 16h30]
  [-le 22] mort [-le 23] mort, [+le 24] ya moyen
  tkt mm [+dem1] jpeu si ya dla place
  je dors encor [-le matin] loool [+apré 14h] c possible?
  ouai [+mercredi] vu ke g pa cours [=ce jour la]
  c mon anniv [=mercredi] mdr mais jvien kan meme [+jeudi a 10h]
  jpourai pa [-jeudi aprem] , match [=a 15h]
  ya un train [=a 9h12] et un [=a 11h12] du cou [+lapré midi] sré mieu
  vazi [+vendredi 11h] jdemande a mon pote de me déposé
  mon conseillé ma di [=hier] kon pouvé decaler, [+le 18] c bon ?
  [+pas avant jeudi] dsl jsui chez mon daron [=jusqua mercredi]
  g la jdc [-jeudi] cest obligatoir, convoc recu [=en septembre]
  jsui ds le tram la, [+10h] jserai la mm si ya du retard
  pas [-dem1], pas [-aprè dem1], [+lundi] ok
  [+mardi 11h] stp mon pere rentre [=lundi] il me depose
  jcomence chez burger king [=lundi] dc le rdv de [-mardi] jpeu plu
  pk [-9h] alor ke lé bus commence [=a 9h20] chez moi
  ct bien la derniere foi [=a 16h], remet [+16h]
  le perm c [=le 9], jpeu [+le 10] ou [+le 11]
  [-ce matin] mort jviens de me lever, [+cet aprem] possible??
  jpeu ke [+le mercredi] ou alor [+le vendredi aprem]
  bjr jconfirme [+mardi] et merci pr [=lotre jour]
  nn [-vendredi] jdoi rendre lapart, état dé lieux [=a 10h]
  jai pa dargent pr le tram jusqua [=vendredi] on peu fer [+lundi] ?
  [-9h] c chaud mé [+10h] jgère
  javé dit oui pr [-jeudi] mé en fait jpe pu, [+vendredi] mm heure ?
  azy [+mercredi] jsui libre sauf [-14h]
  ui c bon a tte pr [+14h]
  mon apprentissage fini [=le 31 aout] , [+debut septembre] cmieu
  [+jeudi] c la base mé pas [-a midi]
  mdr [-samedi] ? jtaf, nn [+lundi] plutot
  on ma volé mon tel [=vendredi soir] jrepond que la, [+demain] jpeu venir
  mn frère passe son bac [=le 17], nous on fait [+le 19] ?
  mi gagne pas vien [-demin], marmay lé malade depi [=yer], [+vandredi] si ou vé
  [+tantot] i arrange amwin, [+mardi tantôt] si possib
  cyclone en route, alerte rouge [=demain] donc plutot [+lundi]
  alerte orange depuis [=ce matin] la préfecture a dit de rester chez nous, [-demain] c'est mort
  [+zordi] si zot i gagne, sinon [+demin bonèr]
  [-jeudi] néna la greve des cars jaunes, mi peu [+vendredi 9h]
  mwin té malade [=yer], eskiz amwin
  [+un mercredi] mi préfère parce que [-le jeudi] mi fé le marché forain
  la route du littoral est fermée [=jusqu'a vendredi], je pourrai venir [+lundi matin]
  [=le 20 désanm] i travay pa isi, alor [+le 21]
  an pé pa [-jédi], an ka travay, [+vandrèdi maten] sé bon
  [+lendi] ou [+mawdi bonè maten] avan chalè
  wi an ké vini [+dèmen], [=yè] an té ni lafièv
  pa [-sanmdi], sé jou lanmès an mwen, [+lendi 8h] ok
  mèsi, man ka vini [+jédi a 10 zè]
  man ni an lanter [=vandredi], épi apré man lib : [+mardi aprémidi]
  bonjou, coupure d'eau chez nous depuis [=dimanche] j'ai pas pu me laver, [-ce matin] non, [+cet apres midi] oui
  [-mardi gras] personne travaille ici madame 😅 [+jeudi] plutot
  [+le 12 mars] svp, [=la semaine davant] ya carnaval et ya plus de bus
  la barge tombé en panne [=ce matin] je suis coincé a Petite Terre, [-10h] possible pas
  barge [=de 7h30] toujours pleine, met moi [+a 10h]
  [-demain] y a le tour d'eau je reste remplir les bidons, [+jeudi] j'arrive
  le ramadan commence [=vendredi] donc [+le matin] cest mieux pour moi
  mon recipissé finit [=le 8] la prefecture de mamoudzou repond pas, [+mardi] je viens quand meme
  apres la priere [=de 13h], alors [+vendredi 15h]
  barrage sur la route depuis [=hier soir], pas de taxi, [-aujourdhui] impossible
  ma petite rentre de lecole [=a midi] ici cest rotation, moi je peux [+lapres midi]
  ma fille est de la rotation [=du matin] donc [-9h] non, [+14h] oui
  la pirogue descend [=le mercredi], jarrive a Saint Laurent [=le jeudi], alors [+vendredi]
  plus de place dans lavion [=de lundi], le prochain vol cest [=mercredi], je peux [+jeudi]
  de Maripasoula il me faut du temps, [+pas avant le 18]
  il pleut trop la piste est coupée depuis [=samedi], [-demain] jpeux pas dessendre
  [+la semaine prochaine], ma soeur vient garder les enfants [=dimanche]
  mon ti bolom a vaccin [=a 8h] au dispensaire mais pour [+10h30] pas de souci
  zot i peu mett amwin [+le 3] ? mon RSA i tombe [=le 5] mais tan pi
  mi vien [+jeudi] mi confirm, merci pou le rapel
  votre message est arrivé [=a 4h du matin] ici lol, mettez [+9h] heure de cayenne
  [+mardi 10h] ok heure de la réunion hein
  je coupe la canne [-tous les matins], [+vers 15h] ca irait
  la saison de canne finit [=fin novembre], [+debut decembre] je suis libre
  le letchi c'est [=en decembre] je ramasse, donc [+avant le 30 novembre] svp
  [-vendredi] non c'est la veillée de mon tonton, enterrement [=samedi], on voit [+lundi]
  pas [-le 22 mai] c'est férié ici, je dis [+le 23]
  [=hier] le cyclone a arraché la tole, on dort chez ma tante, [-jeudi] je peux pas quitter
  dès que l'école réouvre [=lundi] je suis libre, [+mardi] si vous avez
  la dengue m'a couché [=toute la semaine derniere], ça va mieux, [+demain] je viens
  [+lundi] c'est bon, le car part [=a 5h50] mais j'ai l'habitude
  eskuzé mi voi le message que [=maintenant], pou [-zordi] lé tro tar, [+demin] lé bon ?
  [+dan 15 jour], mon madam i akouch [=la semaine prochaine]
  oté ! [+jeudi] mi sra la
  [-en octobre] non je garde ma mère, [+en novembre] oui ma soeur rentre de métropole [=le 2]
  depi [=lendi] mon loto an pann, [-dèmen] an pé pa monté Basse-Terre
  [+jeudi matin] avant le grain, [-lapré midi] i tombe toujours lo
  je prends lavion pour la metropole [=le 14], [-le 15] je serai plus la, faites [+le 13]
  mon billet LADOM est pour [=le 28], il faut quon se voit [+avant le 25]
  [+demain] oui inchallah, si la barge marche
  le gendarme a pris mon scooter [=samedi], [-mardi 8h] a pied de Combani non, [+mardi 11h] oui
  [+n'importe quel mardi], [-le lundi] l'agence de Kourou est fermée je crois
  moin lé disponib [+a partir du 6], avan moin lé en formation
  oui pour [+le 9], ma formation RSMA commence [=le 16]
  y fé trop nuit pou rentrer si c [-17h30], mi préfère [+15h]
  jai dialyse [-lundi] [-mercredi] [-vendredi], alors [+mardi] ou [+jeudi]
  pani pwoblèm pou [+mèkrèdi]
  le facteur passe plus depuis le cyclone, j'ai eu la lettre que [=samedi], [+mardi] j'y serai
  [+vendredi] mais pas [-a 13h] ya la grande priere
  Bonjour madame, moi pas possible [-mardi], j'ai école français [=8h30 à midi]. Possible [+mercredi] ?
  Je suis libre [+le jeudi] parce que mon cours de français il est [-lundi] et [-mardi]
  oui je suis venir [+demain] merci beaucoup monsieur
  pour moi bien [+vendredi 14 heure], mon enfant dormir [=13 heure]
  Excuse moi je pas compris message [=hier]. Rendez-vous [+jeudi] oui je viens
  Pas [-lundi] s'il vous plaît. Mon mari travail et moi garder bébé. [+Mardi] bien.
  Mon titre de séjour il termine [=le 30 mars], alors je voudrais rendez-vous [+avant le 20 mars]
  moi arrivé France [=2019], première fois je parle ici. [+Jeudi] ok
  pour moi [+le matin] c'est meilleur que [-l'après midi], merci
  je vien pas [-aujourd'hui], problème la tête, beaucoup mal depuis [=dimanche]
  Bonsoir. J'ai examen DELF [=samedi], après je suis tranquille, [+lundi] c'est d'accord
  [-jeudi] ramadan fête, tout famille maison. [+vendredi] possible je pense oui
  est-ce que c'est possible de venir à [+le 5] ? parce que [-le 4] je dois aller à l'OFII
  Madame, le traducteur il vient pas [-demain]. Il vient seulement [+mercredi]. Changer s'il te plaît
  Mon voisine traduire pour moi, elle libre [+le samedi] ou [+le mercredi soir]
  je confirme ma présence [+lundi à dix heure], j'ai bien étudié cette phrase [=hier soir] :)
  non [-huit heure] trop tôt, train de moi arriver [=huit heure quarante]. [+Neuf heure] bon
  [=Le 3 janvier] j'ai demande asile. Pas encore réponse. [+Demain] je viens avec papier
  Je préfère vous venir [+la semaine prochain], [-cette semaine] c'est le mariage de mon frère
  désolée j'ai me trompé de jour, je croyais c'est [=mercredi]
  Oui [+14h]. Je quitte mon fils école [=13h30] et je marche
  Je peux pas venir [-mardi] car j'ai un autre convocation, CAF, même heure. Merci [+mercredi matin]
  [+16h] c'est mon heure préféré, cours de français finir [=15h30]
  hello, sorry my french. [-jeudi] no possible, [+lundi] yes
  pardon je mélange espagnol, c'est [+vendredi] je veux dire et pas [-jeudi]
  Ma fille naître [=le 2 février], encore petit petit. [-Demain] froid, [+en avril] mieux non ?
  Je suis libre [+mardi toute la journée] Madame
  est ce que [+jeudi] encore valable ? J'ai eu SMS [=lundi] et après plus rien. Moi je veux venir
  [-Le week-end] je lave la vaisselle au restaurant, [-le lundi] aussi. [+Mardi] repos pour moi
  [=L'autre jeudi] je suis venu et porte fermé. [+Ce jeudi] je viens encore
  Bonjour je m'excuse, [+après 17 heures] c'est mieux, formation c'est [=9h à 16h30]
  rendez vous de [-vendredi] je demande annuler parce que accouchement de ma femme
  je demande si possible [+vers 11 heures], le bus de village il y a un seul [=à 10 heures]
  Je accepte le rendez-vous de [+le 8]
  ok pour [+le mois prochain] car [-ce mois] je suis en stage blanchisserie
  mon papa mort [=dimanche] au pays. je voyage [=demain]. Pas venir [-jeudi]. je écris quand je retour
  Je retourne de Mali [=le 10], alors on se voir [+le 12] d'accord ?
  [+Mercredi] ça marche (c'est comme ça on dit ?), [=hier] ma prof m'a appris
  attention pas [-mardi] !!! je vends légume au marché. [+Jeudi] bien
  le docteur il a donné arrêt [=jusqu'à le 17]. [-Le 15] je dois rester couché. Possible [+le 18]
  c'est quoi heure de ouverture ? Moi [+8h30] je peux si déjà ouvert
  Il faut amener quoi ? [+Demain] je viens avec le passeport, le récépissé arrive [=lundi]
  J'habite foyer, le gardien ferme [=22h] pas problème. [+Le soir] je peux
  Je suis désolé pour [=la semaine dernière], le téléphone cassé. [+Mardi 11h] j'arrive avant
  si vous voulez [+demain], si non [+après-demain], mais pas [-vendredi] la mosquée
  Bonjour c'est le ami qui écris. Lui malade depuis [=hier], lui venir [+demain] si vous accepte
  Empreintes à Lyon [-le 21], je dors là bas. Peut-être [+le 23]
  J'ai lu trois fois votre message. [+Lundi] c'est fête dans mon pays mais ici non alors je viens
  Pas bien [-vendredi après midi], enfants sortir école [=16h15] et loin. [+Vendredi matin] très bien
  pardon je regardais le mauvais calendrier, [+demain] oui je viens
  [+Le jeudi 11] je suis présent. [=Le 12] je quitte l'hôtel pour autre ville
  j'aimerais [+fin de la semaine] parce que [=mercredi] je reçois ma carte vitale
  il neige ici mon village, le car s'arrête depuis [=mardi]. Je ne vais pas pouvoir [-demain]
  moi toujours dire oui mais [-ce vendredi] c'est non, [+l'autre vendredi] c'est oui
  J'ai contrôle police [=hier], j'ai peur sortir. [-Demain] je viens pas, téléphone possible [+à 10h] ?
  mon bébé vaccin [=jeudi 9h], hôpital à côté de vous, je passe [+jeudi 10h30] ça fait un voyage seulement
  Vous dire [-16h] mais mon cours [=15h à 17h]. Changer [+14h] merci
  [+Mardi], je venir. Mon cousin accompagner, il finit travail [=midi]
  [+lundi prochain] oui. Le juge m'appelle [=mardi], après je ne sais pas
  Je suis Ukraine pour ma mère, retour [=le 9]. [-Le 5] annuler svp. [+Le 11] je suis ici
  Combien temps ça dure ? [+13h] bien, car je travaille ménage [=à 15h]
  je serai content de venir [+le premier mardi], [-le deuxième mardi] j'ai cours de conduite
  oui bonjour alors c'est pour vous dire que [-jeudi à dix heures] je ne pourrai pas venir parce que ma fille sort de l'école [=à onze heures trente] est-ce que [+vendredi à quatorze heures] ce serait possible merci
  alors attends je regarde mon calendrier [+mardi] oui [+mardi] c'est bon pour moi
  allô oui euh je dicte parce que je me suis cassé le poignet [=samedi] donc pour [+demain] je viens quand même voilà
  moi ce qui m'arrangerait c'est plutôt [+en fin de matinée] parce que [-en début de matinée] j'ai les soins de l'infirmière
  bonjour virgule je confirme ma venue [+lundi quinze heures] point merci point
  écoutez [-la semaine prochaine] je suis chez mes parents dans la Creuse je remonte [=le vingt-deux] donc à partir de là [+le vingt-trois] ou [+le vingt-quatre] comme vous voulez
  euh non non je vois flou depuis [=ce matin] je ne prends pas la route donc [-cet après-midi] je ne viens pas
  alors [+jeudi onze heures] c'est parfait le chauffagiste passe [=à neuf heures] et il m'a promis qu'il serait parti avant
  le rendez-vous de [-demain matin] c'est mort entre guillemets parce que le garagiste me rend la voiture seulement [=demain soir] je propose [+après-demain]
  je suis en voiture là je dicte donc [+seize heures trente] oui mais [-dix-sept heures] non je récupère le petit chez la nounou
  ah mince c'était [=hier] le rendez-vous je suis vraiment confus j'avais noté [=aujourd'hui]
  mets [+lundi matin] et dis-leur que [-lundi après-midi] j'ai kiné
  bonjour madame je vous envoie un vocal enfin un texte ma mère est tombée [=cette nuit] je suis aux urgences donc [-à neuf heures] je ne serai pas là voilà désolé
  alors le mieux pour moi ce serait [+entre quatorze et seize heures] après j'ai plus de car le dernier est [=à seize heures vingt]
  oui [+jeudi] je viens par contre est-ce que ma curatrice vous a appelée [=lundi] parce qu'elle devait le faire
  point d'interrogation est-ce que [+le mardi dix-huit] il reste de la place parce que [-le dix-sept] j'ai l'expert de l'assurance
  alors je ne sais pas si le téléphone écrit bien mais [-vendredi] c'est non et [+lundi] c'est oui
  ben n'importe quel jour à part [-le mercredi] vu que les enfants n'ont pas école
  pour [+le douze] c'est d'accord j'ai décalé mon ophtalmo [=au vingt-six]
  excusez-moi j'ai la voix cassée je vous ai appelé [=à huit heures] personne ne répond je voulais dire que [-ce matin] je ne pouvais pas
  euh [+vers dix heures] parce que le temps que le petit déjeune et que le bus arrive [=à neuf heures et demie] voilà
  oui oui je serai là [+demain] à la ligne bonne soirée à la ligne
  on peut faire [+le deux] la banque débloque ma carte [=le premier] et là je pourrai prendre le train
  alors c'est non pour [-mercredi quatorze heures] j'ai l'enterrement de mon beau-père [=à quinze heures] et je ne peux pas être à deux endroits
  j'aimerais mieux [+jeudi] que [-mercredi] à cause euh comment ça s'appelle du relevé de compteur
  bonjour ici c'est sa mère qui parle il a eu un accident de trottinette [=dimanche] il sort [=jeudi] de l'hôpital alors [-mercredi] ce n'est pas la peine de l'attendre
  [+neuf heures quarante-cinq] ça irait parce que je dépose mon aînée [=à neuf heures vingt] au centre
  ok Google envoie oui pour [+mardi]
  alors vous m'avez mis [-à midi] mais c'est là que je donne à manger à mon père est-ce qu'on peut mettre [+treize heures trente]
  je recommence la chimio [=le neuf] donc [+avant le neuf] sinon après je serai trop fatiguée
  franchement [-le vendredi treize] je ne sors pas je suis superstitieuse je préfère [+le seize]
  alors pas [-le samedi] pas [-tôt le matin] mais sinon [+lundi] oui volontiers
  je viens de raccrocher avec la plateforme ils m'ont dit de vous écrire donc voilà [-jeudi] je ne viendrai pas
  ils posent la fibre [-mardi toute la journée] je suis coincé à la maison par contre [+mercredi à partir de dix heures] je suis à vous
  oui euh [+vendredi neuf heures] parfait ma voisine qui m'emmène embauche [=à neuf heures trente]
  j'ai pas de voiture [=jusqu'à lundi] mon frère me la rend alors [+mardi] nickel
  la babysitter m'a plantée [=il y a dix minutes] donc [-à quatorze heures] je ne serai pas là est-ce que [+dix-sept heures] c'est encore ouvert
  alors [+le six] enfin si [=le cinq] j'ai bien reçu mes lunettes parce que sans elles je ne lis rien
  merci pour le rappel [+demain] c'est noté sur le frigo
  j'hésitais mais finalement [+le lundi] c'est plus calme pour moi [-le vendredi] il y a trop de monde dans le bus
  non mais [-huit heures et quart] avec le verglas et le fauteuil roulant vous n'y pensez pas mettez-moi [+onze heures] s'il vous plaît
  [+mardi en huit] ça me laisse le temps le dentier arrive [=vendredi]
  je dicte avec la télé derrière pardon donc oui pour [+jeudi] oui pour l'heure et ma carte d'invalidité arrive [=en janvier]
  euh quand vous voulez mais [+après le quinze] parce que là je suis en cure à Dax [=jusqu'au quatorze]
  alors problème [=hier soir] ma chaudière a lâché le technicien passe [=entre huit heures et midi] donc je ne pourrai pas être là [-à dix heures] mais [+à quinze heures] aucun souci
  je fais du bénévolat [-lundi matin] et [-jeudi matin] tout le reste me va
  j'ai écouté votre message [=dans la nuit] je ne dormais pas c'est oui pour [+lundi]
  dis que je préfère [+dix heures et demie] à [-neuf heures] parce que je suis lente à me préparer
  [-le vingt-huit] c'est l'anniversaire de la mort de mon fils je ne veux voir personne [+le vingt-neuf] d'accord
  bon alors [+mercredi] mon mari est de repos il gardera la petite
  je réponds avec la montre oui [+quatorze heures]
  [+vendredi prochain] me convient car l'assistante sociale passe chez moi [=jeudi] et elle m'aidera pour les papiers
  le plus simple [+demain quinze heures] je suis en ville de toute façon pour une prise de sang [=à quatorze heures]
  bonsoir je parle doucement mon bébé dort [-demain] non il a de la fièvre depuis [=mardi] on se voit [+lundi] si tout va bien
  la mairie me reçoit [-le dix à neuf heures] donc pas en même temps mais [+le dix à onze heures] oui c'est à côté
  rappelle-moi de oui pardon c'est pour le rendez-vous oui [+jeudi neuf heures trente] je viens
  c'est bon pour [+le quatre] mon fils viendra traduire il rentre de l'internat [=le trois au soir]
  euh comment dire [-cette semaine] c'est chargé j'ai le déménagement [=samedi] [+la semaine d'après] beaucoup mieux
  je devais venir [=ce matin] j'étais devant la porte et j'ai fait une crise d'angoisse est-ce qu'on peut recommencer [+demain après-midi]
  j'ai dit [+mardi] pas [-samedi] le téléphone entend n'importe quoi
  non annulez celui de [-onze heures] je suis bloqué dans l'ascenseur je vous jure
  je vois avec mon éducateur il est là [=le mardi et le jeudi] moi je pencherais pour [+jeudi quatorze heures]
  oui pour [+dix heures] et excusez-moi pour [=avant-hier] le message est parti tout seul
  je ne conduis plus quand il fait noir le soleil se couche [=à dix-sept heures] alors [-dix-huit heures] jamais de la vie [+quinze heures] avec plaisir
  j'arrive pas à parler trop fort je suis dans la salle d'attente du médecin [-cet après-midi] annulé j'ai quarante de fièvre
  jembauche [=a 21h], donc [+18h] jai le temps
  oui [+jeudi 14h] cest bon jaurai dormi
  veilleur de nuit a lhotel, je suis debout que [+lapres midi]
  vous appelez [=a 9h] je dors moi !! rappelez [+a 15h] merci
  svp pas [-le matin] je ronfle
  je prefere [+8h] juste en sortant que [-14h] au milieu de mon sommeil
  jtravaille [-lundi] [-mardi] [-mercredi], alors [+vendredi aprem] jserai frais
  [=cette semaine] je fais les nuits, alors [-9h] non mais [+17h] oui
  je reprends les nuits [=dimanche], il faudrait [+vendredi au plus tard]
  dsl jai lu votre sms [=a 3h] pendant ma pause, c ok pour [+mardi]
  [+pas avant 15h], je me couche [=a 7h]
  tri postal, on ma rajouté une nuit [=mercredi soir], du coup [-jeudi matin] je serai un zombie
  je finis [=vendredi 6h] ma derniere nuit, apres je suis en repos, [+lundi] vous va ?
  ok pour [+14h], jai mis deux reveils
  aide soignante, je suis prise [-le 3] et [-le 4], [+le 6] je pourrais
  ma chef a changé le planning [=hier], jtravaille [-jeudi] finalement, [+vendredi 16h] ?
  vous avez pas [+19h] ? [-la journée] je dors avec des bouchons
  [-le 12] jai une vacation de secu au stade, sinon [+le 13] apres dodo
  bjr je confirme [+vendredi], je vien direct du boulot je sentirai le poisson, criée finie [=a 7h]
  [-lundi] cest mon seul repos, je prefere [+mardi apres midi] avant lembauche
  je me suis endormie dans le bus [=ce matin] en rentrant de garde, pardon, [+demain 14h] je serai debout
  le menage des bureaux cest [=de 4h a 8h], ensuite je pose ma fille, [+9h15] je suis chez vous
  [-demain] pitié non jenchaine deux nuits, [+samedi matin] si vous ouvrez
  nimporte quand [+apres 14h] sauf [-le jeudi] ou je vois mon fils au parloir
  non [-8h15] cest lheure ou je rentre, on fait [+13h45] ?
  lusine tourne [=de 22h a 6h], moi je peux [+vers 17h]
  rentré a pied [=a 4h] faute de noctilien, laissez moi dormir svp, [+cet aprem] je viens
  [+mercredi] jsuis off, [-mardi] jsors dune double
  mon tel coupe [=de 8h a 14h] car je dors, mais oui pour [+jeudi 15h]
  jai demandé a passer de jour [=en janvier], pour linstant que [+les fins daprem]
  [-vendredi] rungis me garde plus longtemps avant les fetes, [+lundi] ya rien je peux
  grosse nuit a lehpad une residente est partie [=a 4h], [-ce matin] sans moi je vous en prie
  [-11h] je suis en plein sommeil lol. [+16h] je prends
  oui je viens [+a 8h], je ferai ma nuit apres
  mes jours de repos tombent [+mardi] et [+mercredi] ce coup ci
  jai été payé que [=le 11], pas pu recharger avant. Pour [+jeudi] oui
  je suis d'astreinte [=dans la nuit de mercredi], donc [-jeudi 9h] laissez tomber, [+jeudi 18h] je peux
  videur en boite je fini [=a 6h le dimanche], alors [-lundi 8h] j'ai pas recuperé, [+lundi 16h] oui
  pas de souci pour [+demain 17h], jembauche qu'[=a 20h30]
  bon [+le 8]. pas trop tot svp je rentre [=a 6h30]
  je vous ecris de ma guerite [=a minuit], [-demain matin] impossible, releve absente
  [=hier] jai eu mon CDI de nuit ! donc [-jeudi 9h] cest pu la peine
  [+le jeudi] est mon premier vrai jour, [-le mercredi] je descends de nuit
  je dors [=le jour] ma femme note pour moi : [+mardi 16h] oui
  [+13h] je mets le reveil [=a midi] cest jouable
  je suis plus de nuit depuis [=lundi] !! je peux [+le matin] comme tout le monde
  vigile au magasin, inventaire [=mercredi soir] jusque tard, [-jeudi] annulez
  pour une fois [+9h] ça va, jai pris un congé [=cette nuit]
  mon remplaçant est malade je double [=ce soir], [-demain 11h] je dormirai debout, [+demain 18h] sinon
  le planning est tombé [=ce matin] : de nuit [=le 18], donc [-le 19] je decale svp
  [+le 20] sans probleme, mon chef a signé [=hier]
  ça marche [+lundi 17h], ma mere garde les petits [=a partir de 16h]
  jlivre les journaux [=de 3h a 6h], apres [+toute la matinée] si vous voulez
  hs [-aujourdhui], migraine du poste de nuit, [+demain 15h] ?
  me suis couchée [=a 9h], pas entendu lalarme de [=13h], je suis navrée
  marché de gros [-jeudi] je finis [=a 10h] lessivé, prenez [+vendredi]
  oui oui [+11h], je dormirai plus tard dans la vie
  ni [-le 14] ni [-le 15], nuits d'inventaire. [+Le 17] reposé
  je prends mon service [=a 19h] ce sera juste si cest [-18h], mieux [+16h]
  jai vu le medecin du travail [=mardi], il dit plus de nuit. [+Le matin] me convient de nouveau
  annulé pour moi [-cet apres midi], rappelée en renfort [=ce soir] faut que je dorme
  faites [+mardi 15h] ou [+mercredi 15h], [-jeudi] je suis de garde
  jetais au boulot [=jusqua 8h] et votre rdv cetait [=8h30], trop court, pardon
  [+demain] car [=ce soir] je bosse pas
  l'agence vient de m'appeler, mission [-jeudi] chez le transporteur. [+Lundi] je suis libre si ca vous va
  mission se termine [=vendredi soir], voyons nous [+lundi]
  Bonjour je suis en inventaire [-mardi toute la journée], [+mercredi] j'ai rien de prévu
  oui [+demain 9h], si l'agence me rappelle pas avant...
  l'interim me previent toujours [=la veille], alors je dis [+mercredi] sous reserve
  ils m'ont prolongé [=jusqu'au 30], donc non [-le 22]
  mission annulée [=ce matin] sur le parking, bon ben [+jeudi] je peux venir finalement
  visite medicale [=le 9 a 11h] dans votre rue, mettez moi [+le 9 a 14h] j'economise un trajet
  bjr, je debauche [=a 16h], [-16h] c'est donc trop court, [+17h] nickel
  [+le vendredi apres midi] le chantier ferme [=a midi]
  le chef d'equipe refuse que je parte [-demain]. il veut bien [+vendredi]
  j'attends ma paye d'interim [=le 12], avant pas d'essence, donc [+le 13]
  je peux plus [-jeudi] : vendanges. Ca finit [=vers le 25]
  pas de rdv [-demain] svp, essai en boucherie [=a 5h30], si ça marche je vous dis
  agence ouverte que [=le matin] et moi il me faut le papier avant de vous voir, alors [+mardi apres midi]
  oui je confirme [+le 17], fin de mission [=le 16], ça tombe pile
  je cumule deux boites, [-du lundi au jeudi] c'est pas la peine, [+vendredi] c'est ouvert
  dispo [+mercredi] oui, ils me reprennent [=jeudi]
  on m'a filé une mission, ça commence [=demain], je vous dois une excuse pour [-jeudi]
  Moi qui disais oui pour [-lundi], la boite vient de me rappeler [=a l'instant], disons [+le lundi d'apres]
  convoqué a l'agence [-mardi 10h], meme heure que vous, vous pouvez [+mardi 11h30] ?
  [+a partir de 17h15], la pointeuse c'est [=17h]
  il me reste des conges, je peux poser [+jeudi], oui je viens
  j'ai pas de conges en interim, donc [+le soir] ou [+le samedi]
  je remplace une dame qui revient [=le 2], vous me mettez [+le 3] ?
  [+pas avant 14h], je deballe au marché [=a 5h]
  chantier arrété, gel depuis [=lundi], du coup [+demain] c'est bon je suis au chaud chez vous
  on est payés [=le 10], je viens [+le 11], ma carte navigo sera rechargée
  je suis saisonniere a la plage, [-juillet] et [-aout] oubliez moi, [+mi septembre] je reviens
  le restaurant m'a gardée pour les fetes, [-le 24] non merci, [+le 27] oui merci
  il neige, la station ouvre [=le 15], il faut qu'on se voit [+avant le 10] je monte en logement saisonnier
  contrat coupé [=vendredi], moral a zero mais [+jeudi] je serai là
  [+mardi] me va. (j'ai rien signé encore, ils rappellent [=lundi])
  mon repos tournant tombe [+jeudi], [-mardi] comme vous dites je suis sur la chaine
  le chef a dit oui [=ce matin], donc ok [+jeudi 15h]
  si c'est [+avant 8h] vous etes ouverts ? j'embauche [=a 9h]
  accident du travail [=mardi], main cousue, [-demain] non mais [+la semaine du 20] oui
  arret de travail [=jusqu'au 8], sortie autorisée [=de 10h a midi], donc [+10h30]
  je suis deja en poste, j'ai vu le message a la pause [=de 9h], [-10h] c'est foutu
  [+jeudi] ok je previens l'agence qu'ils m'appellent pas [=ce jour la]
  j'ai une demi journée [+mercredi], profitez en, [-jeudi] [-vendredi] c'est reparti pour l'abattoir
  On m'a promis un CDI [=pour janvier], en attendant [+jeudi] c'est bon
  demenageur, on part a Lyon [=ce soir] on rentre [=mercredi], ne m'attendez pas [-mardi]
  retour de Lyon [=mercredi dans la nuit], [+jeudi apres midi] serait humain lol
  la mission finit plus tot que prevu, [+demain] redevient possible
  l'appli d'interim m'a placé [-mercredi matin] sans me demander, vous avez [+mercredi aprem] ?
  plutot [+un vendredi] qu'[-un lundi], c'est la que les missions tombent
  suis sur nacelle, peux pas parler, ok [+demain]
  ma fiche de paye arrive [=le 5] par la poste, [+le 7] je vous l'apporte
  j'ai dit oui a la mission pour [-jeudi], j'ai besoin de manger, pardon
  on fait le bilan [+fin du mois] ? ma periode d'essai finit [=le 24]
  on m'a volé mes chaussures de secu [=lundi] au vestiaire mais pour [+jeudi] je viens en baskets
  cueillette de pommes, avec ce soleil [-aujourd'hui] pas moyen, [+vendredi] le patron ferme
  ma collegue de Adecco a dit [=hier] que vous etes au courant, [-le 14] je suis a Fos sur mer
  [+le 4] [+le 5] [+le 6] choisissez, [=le 7] je repars sur Saint Nazaire
  [-le premier lundi] y a l'accueil securité, [+le second lundi] y a rien
  j'etais sur liste d'attente de la mission, elle est tombée [=hier a 22h], [-demain] je travaille
  fin de chantier [=le 17], donc [+pas avant le 18], l'heure vous regarde
  oui pour [+mardi], et merci d'avoir attendu la fin de ma mission [=vendredi]
  la navette Amazon me ramene [=a 14h20] gare routiere, [+14h40] je pousse votre porte
  mes horaires ont glissé, [-15h] j'y suis encore, [+18h] j'y suis plus
  facteur remplaçant, [-le samedi] je tourne aussi, [+l'apres midi] jamais de souci
  le metro est en greve [-jeudi], lentreprise nous paye le taxi mais pas pour vous lol, [+vendredi] ?
  on recommence la ligne de yaourts [=lundi 4h], donc [+vendredi] ou rien
  ok [+10h] je dis au chef que c'est le dentiste
  ils ont besoin de moi [-lundi matin] seulement, [+lundi aprem] reste bon
  [=Samedi] ils m'ont fait un avenant, je fais [-jeudi] aussi, dsl
  plus une seule mission depuis [=le 3], recevez moi [+demain] par pitié
  jpe pa [-jeudi] frr
  [=hier] jete pa bien dsl
  jveu bien [+le 18]
  g vu ton sms ke [=ce matin]
  tt sof [-le lundi]
  mon daron ma mis dehors [=samedi] jpe pa venir
  azy jpasse [+vendredi]
  [-a 9h] jserai jamé levé mdrr
  [+la semaine pro] tkt
  [-dem1] jai conseil de discipline avc ma mere oblijé
  jviendré [+mercredi] apré la cantine
  dsl jai raté, jété o commissariat pr mes papiers [=hier aprem]
  wi wi mi vien [+demin] pa de souci
  [-vandredi] mi gagne pas ditou, mon monmon lé lopital
  isi la sé [+tanto] i bon pou mwin
  dlo koupé depi [=dimanch], mwen pé pa vini
  la barge mi prend i arive tar, pas [-a 8h] siouplé
  depuis le passage du cyclone [=samedi] on a plus de route, je peux pas venir au rdv
  [+le 12] je descends du fleuve je viens vous voir
  inondation a Cayenne centre, [-demain] non
  n'importe mais pas [-un vendredi] je suis a la mosquée de Tsingoni
  ou la appelé amwin [=yer] mi la pa entend lo téléphone
  Mwen lib [+lendi]
  Bonjour, moi malade depuis [=lundi], excuse
  Oui je venir [+jeudi] merci Dieu vous garde
  Je préfère pas [-le mercredi], enfants à la maison
  Rendez-vous [-demain] pas possible pour moi madame pardon
  Je voudrais [+lundi à neuf heures] s'il vous plaît
  J'étais perdu dans métro [=hier], je trouve pas la rue
  Possible seulement [+après 15 heures]. Merci.
  [-Mardi] mon bébé opération, je reste hôpital avec lui
  Moi je suis d'accord avec [+le 22]
  je suis arrivé France [=le mois passé], je comprends pas le rendez-vous
  bonjour oui alors c'est d'accord pour [+mardi] à bientôt
  alors non pas [-demain] je suis coincé du dos je ne peux même pas mettre mes chaussures
  je dirais [+en début d'après-midi] voilà c'est tout bonne journée
  écoutez j'ai perdu mon mari [=la semaine dernière] je n'ai pas la tête à ça
  alors surtout pas [-le jeudi] le reste comme vous voulez merci
  oui message bien reçu virgule je serai là [+à onze heures] point
  euh je vous ai laissé un message [=avant-hier] sur le répondeur personne ne m'a rappelé
  le mieux ce serait [+le vingt-cinq] si c'est encore possible merci d'avance
  [-lundi quatorze heures] ce n'est pas possible j'ai mes deux petits-enfants sur les bras
  on m'a opéré de la cataracte [=mardi] je ne vois rien de l'œil gauche je ne peux pas venir
  rentré du boulot [=a 6h] jai pas entendu sonner, dsl
  [+17h] je serai réveillé
  [-8h30] jamais de la vie je sors de garde
  pitié pas [-le matin] je bosse a la boulange
  oui [+jeudi], mon collegue prend ma place a l'accueil
  je fais les nuits, donc [+vers 16h30] merci
  ma collegue est malade depuis [=dimanche] je la remplace je viens pas
  impossible [-lundi] je recupere de ma garde
  jai dormi [=jusqu'a 15h], reveil pas sonné, je suis vraiment mal
  l'agence m'envoie a Rungis [-jeudi] je peux pas refuser
  je suis dispo [+des lundi]
  ok [+mardi 8h45] avant l'embauche
  pas [-cette semaine] on finit le chantier
  [=vendredi] on m'a dit que la mission etait finie, je suis degouté
  mettez moi [+entre midi et deux] je suis a coté
  je sors pas [-a 14h], le chef compte les gens
  il me reste [+le 30], apres je monte en saison
  l'interim m'a rappelé [=hier soir] je bosse, je viendrai pas
  [+un samedi] serait l'ideal vu mes horaires
  Bonjour Madame, je vous prie de m'excuser mais [-jeudi] mon épouse est hospitalisée, je pourrais me présenter [+le lundi suivant].
  Je vous confirme ma présence [+mardi à 9 heures], malgré la neige annoncée [=lundi soir].
  [+lundi en fin de journée] avant ma prise de poste
  [+le mois prochain], là je suis prise avec les vendanges
  j ai mal au dos depuis [=dimanche] le docteur veut pas que je bouge alors [-demain] cest non
  ben chez nous le car y passe que [=le mardi] et [=le vendredi] donc [+vendredi]
  [-demain matin] impossible la petite est malade, [+demain aprem] si vous voulez ma mere la garde
  J'ai la visite de mon infirmière [=tous les matins à 8h30], je serais donc disponible [+à partir de 10h].
  [+mercredi 16h] c'est l'heure où le grand rentre et peut garder les jumeaux
  Le chauffagiste doit passer [=jeudi après-midi], mais rassurez vous je serai bien là [+jeudi matin]
  ma formation fini [=le 18] donc [+le 19] ou [+le 20] les deux me vont
  c'est loupé pour [-vendredi], j'ai recu [=hier] une convocation du tribunal pour la garde
  oui je vien [+mercredi] par contre le rdv de [-15h] faut le mettre [+a 14h] je recupere ma fille [=a 15h30]
  pour moi c'est [+le 4], je touche le RSA que [=le 5] mais tant pis je prendrai le bus
  Hopla, [+demain] ça joue, [=aujourd'hui] j'étais encore cloué au lit
  [+jeudi tantôt] ch'est bon, [-el matin] j'ai min tio à garder
  bonjour voila je vous explique [=lundi] on m a coupé l electricité et [=mardi] j ai du aller a la mairie donc la [-mercredi] je dois rester pour le technicien, vous auriez pas [+jeudi] plutot
  J'ai bien reçu votre courrier [=samedi]. Le jour qui me conviendrait serait [+le mercredi 14 dans la matinée].
  je sors de l hopital [=demain] donc [+vendredi] c est jouable oui
  [-10h] ça va pas le faire je sors du boulot [=a 9h] et faut que je dorme, [+15h] oui
  interim m'a mis une mission [-jusqu'a vendredi], [+lundi] je suis libre
  N'importe quel jour sauf [-le jeudi], c'est mon jour de dialyse
  je dialyse [-lundi] [-mercredi] [-vendredi] donc [+mardi] svp
  J'étais présent [=la semaine dernière] et personne ne m'a reçu. Je reviendrai donc [+jeudi à 14 h], comme convenu.
  le bail finit [=à la fin du mois] j'ai la tete ailleurs mais oui [+demain] je serai la
  [+apres le 10], on me donne les clés du logement [=le 9]
  [+en janvier] pas possible avant je fais les marchés de noel
  jpeux pas [-jeudi] g le juge [=a 9h] et apres faut que jaille chercher le petit
  [+mardi] [-le matin] non, [+apres 14h] oui
  Ma fille me conduit, elle est en congé [=mardi], donc c'est d'accord pour [+mardi 10h30]
  Je regrette, [-le 23] je serai à l'enterrement de mon frère. [+Le 24], si cela vous agrée.
  [+vendredi] après la kiné, elle part [=vers 10h]
  pas [-la semaine prochaine] je suis en stage, [+celle d'apres] oui
  ok [+demain] mais juste pour info j'ai rdv CAF [=a 11h30] faudra pas trainer
  [=hier] la chaudiere a pété jai de leau partout
  [+lundi 8] oui, [-le 9] j ai la caf et [=le 10] je touche les apl enfin
  non [-mardi] y a conseil de classe et je suis toute seule avec 4 gosses
  disons [+jeudi vers 17h], mon remplaçant à l'étable arrive [=à 16h]
  la traite finit [=à 9h] donc [+11h] me va tres bien
  Avec mes rhumatismes, [-8 heures] c'est trop matinal pour moi ; auriez-vous [+vers 11 heures] ?
  je commence [=lundi prochain] mon CDD, faut me prendre avant, [+jeudi] ou [+vendredi]
  mon contrat aidé s arrete [=le 31 decembre] et je voulais savoir si vous pouvez m aider
  [+samedi] si vous ouvrez, [-en semaine] je suis en formation
  on ma dit [=ce matin] que ma piece didentité arrive [=dans 3 semaines] c genant pour [+jeudi] ou je viens quand meme?
  je viens oui [+lundi], l'école reprend [=lundi] aussi mais je dépose les petits avant
  L'expulsion est prévue [=le 1er avril] alors le plus tôt serait [+demain]
  [-cet aprem] c mort, jme suis bloqué le genou [=ce matin] en descendant du tracteur
  Je préférerais [+le 16], mon fils qui habite Toulouse étant chez moi [=du 15 au 18] pour me véhiculer
  désolée pr [=lundi], javai pas de telephone
  [+dans quinze jours] là j'ai le bras dans le plâtre
  [=Le 12 novembre] j'ai déménagé à Quimper. Ma présence [+jeudi] reste assurée.
  je suis a paimpol [-jusqu'à samedi] chez ma mère, donc [-vendredi] c est non
  alors attendez [-mercredi] jai les enfants, [-jeudi] je fais le menage chez une dame, reste que [+vendredi matin]
  [+15h] d'accord, mais [=à 16h] je dois absolument être devant l'école
  Il m'est impossible d'être là [-demain à 14h], la pose de mon stent ayant lieu [=après-demain].
  [+le 3] parce que [-le 2] je passe mon code
  mon ex a les enfants [=ce week-end] et me les rend [=dimanche soir] donc pour [+lundi] c bon
  dès que j'ai mon titre de transport, soit [+à partir du 6]
  je vais essayé de venir [+demain] mais [=la nuit derniere] jai dormi dans la voiture
  boudu [-jeudi] c'est le marché, je tiens le stand, mettez [+vendredi] allez
  [+mardi à midi], je prends sur ma pause
  [+entre midi et deux] car j'embauche [=à 14h]
  bonjour, le medecin du travail ma vu [=vendredi] et il a dit inapte. Je viens [+mercredi] vous en parler
  [-Mardi] non. [+Mercredi] oui, l'aide ménagère ne vient que [=le mardi].
  je peux que quand les petits sont a l ecole, genre [+9h30]
  le rdv de [-demain] je le fais pas je commence un essai [=a 7h] a l usine
  comme ma fille a son spectacle [-vendredi soir], il vaut mieux [+vendredi matin] ou bien [+lundi]
  Je me permets de vous signaler que [=le 11] est un jour férié ; souhaitez-vous maintenir [+le 10] ? Je suis d'accord.
  [+demain], [-aujourd'hui] je suis aux urgences avec le petit
  je suis tombée [=avant-hier] dans l'escalier, le poignet cassé, impossible [-jeudi]
  ma chimio c'est [-lundi], je suis à plat [-mardi] et [-mercredi], disons [+vendredi]
  non [-samedi] j'ai personne pour m'emmener
  [+la semaine du 15], après mon déménagement
  oui oui [+14h] pas de souci je suis rentré de cure [=hier]
  On est en pleine récolte [-jusqu'au 20], mettez-moi [+le 22]
  jarive pas a dormir depuis [=3 semaines] mais je serai la [+demain 9h]
  g un entretien [=jeudi 9h30] a strasbourg du coup [-jeudi 10h] c chaud, [+jeudi aprem] sa passe
  Si le cabriolet de mon voisin démarre : [+jeudi].
  [+le 28], ma paye tombe [=le 27] et je pourrai mettre de l'essence
  Pardonnez mon retard à répondre, j'ai lu votre message [=ce soir] seulement. C'est entendu pour [+demain].
  non pas [-demain] le gamin est exclu du college jusqua [=vendredi] je peux pas le laisser seul
  [+lundi] jsuis pas en cours, [-mardi] exam
  je dois voir l'assistante sociale [=à 10h] et vous [-à 10h30] ça fait trop juste, décalez [+à 11h30]
  ce que vous voulez mais [+après le 3], l'huissier est venu [=hier] et je cherche un toit
  mon CDD a été prolongé [=hier], je bosse [-toute la semaine], faudrait voir [+samedi matin]
  Nous pourrions convenir [+du vendredi 6], car [-le 5] je fête mes soixante ans en famille
  ché bon pour [+lindi] min gars y m'emmène avant d'embaucher [=à neuf heures]
  mon fils autiste est au centre que [=le lundi] et [=le jeudi], donc [+jeudi 14h]
  Je suis confuse, j'avais mal lu votre lettre de [=la semaine passée] ; je viendrai bien [+le 16]
  [-en décembre] c'est pas possible, [+début janvier] oui
  voila jai pas pu venir [=mardi] parce que le bus il est pas passé et apres [=mercredi] jai appelé personne repond donc est ce que [+vendredi] je peux venir
  [-jeudi] je suis au tribunal
  [+jeudi] apres le tribunal, ca finit [=vers 11h]
  Le kiné me prend [-le lundi et le mercredi à 15h], tout le reste vous est ouvert, [+mardi] par exemple
  je confirme [+demain 8h45] mon apprentissage demarre que [=le 2]
  moi [+vendredi] ou rien, [-demain et jeudi] je bosse
  ok pour [+mercredi]. jai recu le papier de la cpam [=ce matin] je le ramene
  [+Demain] sans faute ! mon opération a été repoussée [=au mois de mars]
  je suis logé a l'hotel par le 115 [=jusqu'à mardi] alors [+lundi] serait mieux
  l'assedic m'a convoqué [=le même jour à 10h], du coup pour vous [-10h] non mais [+14h] oui
  pas [-le matin], je donne le bain à ma mère, [+vers 15 heures] ce serait parfait
  Impossible pour [-le 9]. Vous pouvez me joindre, je suis chez moi, convalescent depuis [=le 2].
  le plus tard possible [+vendredi], j'ai beaucoup de route
  jme suis faite operé [=lundi] faut pas que je conduise [=avant 10 jours], donc pas [-jeudi]
  le bus roule pas [-jeudi] y a greve, [+mercredi] alors
  si la greve de [=jeudi] est annulée je viens [+jeudi], sinon [+vendredi]
  la nounou est en vacance [=du 3 au 15] donc ce sera [+le 16]
  [=hier] on a enterré mon pere
  Je vous remercie de votre rappel. [+Mercredi 10 heures] me convient parfaitement.
  [+mardi ou mercredi], [-lundi] j'ai l'échographie
  ouais [+lundi] c bon jaurai fini mon stage [=vendredi]
  [+a 13h30] pile pendant la sieste du petit il se leve [=a 15h]
  bin [-demain] c'est tendu, l'expert passe [=demain] pour le dégât des eaux, vous pouvez [+après-demain] ?
  Cela m'arrangerait [+en fin de semaine] ; [=mercredi] mon médecin me donnera ses résultats.
  Maintenez donc [+vendredi]. Le rendez-vous chez le cardiologue est remis [=à la semaine prochaine].
  jai arreté de travailler [=en juin] et depuis rien, alors moi [+demain] [+apres demain] quand vous voulez
  Non merci pas [-à 8h], le brouillard et la route de montagne, plutôt [+10h]
  j'ai pas d'heure pour [-vendredi] mon patron me dit [=jeudi soir], mettez [+lundi] c'est plus sûr
  la [-cette semaine] je fais les nuits en ehpad, [+lundi prochain] ca va mieux
  Depuis que ma voiture est en panne, soit [=depuis le 20], je dépends du car : [+pas avant 11h15].
  je c pas si on me garde [=apres le 30] mais [+demain] je vien
  [-le 5] nan g mon fils en visite médiatisée
  [+le 5] tres bien, mon fils est chez son pere [=ce jour la]
  Ma carte de séjour finit [=le 14] et la préfecture me voit [=le 13]. Donc [-le 13] non, [+le 15] oui.
  Monsieur, j'accuse réception de votre message de [=ce jour] et vous confirme ma venue [+le jeudi 20 à 15 heures].
  [+mercredi], le grand est au foot [=de 14h à 16h], on sera tranquilles
  je voulais venir mais [=lundi] ils mont couper le tel et jai pas vu votre msg, [+jeudi] ca tient toujours ?
  [+jeudi] ok mais pas [-9h], le premier bus est [=a 8h50]
  Le dentiste m'arrache trois dents [-mardi] ! [+Jeudi] je devrais pouvoir parler.
  pas de mode de garde [-le mercredi], tout autre jour c bon
  [-demain] nan, ma fille fait de la fievre depuis [=hier soir]
  J'ai la convocation sous les yeux : [+le 7 à 9h15], n'est-ce pas ? J'y serai.
  mon stage se termine [=vendredi], je propose [+le lundi qui suit en matinée]
  je peu [+mardi] mai fau kje parte [=a 11h] pr le lait du petit
  [-vendredi 14h] je peux pas j'ai mon bilan de competence, sinon [+vendredi 10h]
  Voyons [+la semaine du 12], je serai rentrée de chez ma fille à Bordeaux [=le 10].
  oui. et pour info jai retrouvé une place en foyer [=cette semaine]
  je vous avais dit [=mardi dernier] que [-le 14] j'étais à Rennes pour l'opération de ma mère
  [+mardi 14h] c bien, [=hier] le petit a eu son vaccin et il grogne
  dans mon village la navette c [=7h40] et [=13h10], mettez moi [+14h]
  [+à 10h] je peux y être si le car de [=9h05] n'a pas de retard
  c'est non pour [-le 8] : commission de surendettement
  quand jaurai fini le module bureautique, donc [+fin du mois]
  [-Ce mois-ci] je suis trop souffrante. [+Début février], volontiers.
  jeu peut [+demin] mais jé mon fisse avec moi il a pa ecole [=demin]
  [-le matin] j'ai trop de vertiges avec le traitement, [+en debut d'apres midi] ca ira mieux
  écoutez j'ai bien réfléchi, [+mardi] je viens, même si [=lundi] je passe la radio
  [+jeudi soir] si vous faites, je débauche [=à 17h30]
  avec les 3 huit c complexe, la je suis de nuit [-jusqua jeudi], [+vendredi aprem] oui
  la directrice du centre me laisse sortir [=à 15h], alors [+15h30] au lieu de [-14h30]
  n'importe lequel, [+lundi], [+mardi], mais pas [-mercredi] les enfants
  Mon mari est décédé [=le mois dernier], je n'ai pas la tête à cela.
  [+Vendredi], c'est noté sur le calendrier des pompiers ! Je viens avec mon CV refait [=hier].
  j'ai deux contrats en meme temps, ménage [-de 6h a 9h] et cantine [-de 11h30 a 14h], reste [+15h]
  jsui en garde a mon travail [-demain toute la journée]
  Alors pour nous autres à Saint-Brieuc, [+le 3] ça irait, y a une voiture qui descend [=ce jour-là]
  ok pr [+lundi] jaurai ma paye [=samedi] donc je peux prendre le tiquet
  on a volé mon scooter [=dans la nuit de dimanche], j'peux pas faire 20 bornes à pied [-demain]
  ma petite rentre en creche [=le 2], donc moi [+a partir du 3] cest quand vous voulez
  Je serai présente [+demain à 11 h 30]. En revanche je devrai partir [=à midi], l'ambulance ne m'attendra pas.
  ptetre [+le 21] vu que [-le 20] je signe le bail
  [-jeudi] l ophtalmo, j'ai attendu longtemps je peux pas le lacher, [+vendredi] svp madame
  [+Demain] dès que possible : l'usine me rappelle [=lundi].
  je pensais que cetait [=hier] je suis venu et cetait fermé!!
  je reprends [=le 2 janvier] après mon arrêt alors voyons nous [+avant le 25]
  Pas de problème [+mercredi 9h], je n'ai la perfusion que [=le soir]
  bah [+mardi], j'ai demandé à mon chef, [-lundi] il veut pas me lâcher
  g plus d'arrêt depuis [=le 1er], ils m'ont pas payé, je viendrai [+jeudi] pour qu'on regarde
  plutôt [+le 17], l'infirmière libérale m'a dit que je pourrai marcher [=dès le 15]
  Attendez voir… [-mardi] c'est la foire, [-mercredi] l'inséminateur, eh bien [+jeudi] !
  [-Lundi], [-mardi], non. [+Mercredi] oui, à condition que ma voisine garde le petit.
  c trop tot [-a 9h] je depose la petite [=a 8h45] a l'autre bout de la ville, [+9h30] svp
  je pars en Alsace [=samedi prochain] donc avant, [+jeudi] par ex
  je prend la route [=demain a 5h] pour un chantier, votre rdv de [-demain] je le ferais pas
  [+9h], [+10h], c'est égal, mais pas [-l'après-midi], je m'endors avec les cachets
  Je suis à votre disposition [+toute la semaine prochaine], [-la suivante] étant celle de ma cure.
  Le bailleur vient [=demain à 9h] pour l'humidité, cela ne devrait pas m'empêcher d'être chez vous [+à 11h].
  [+vendredi], [=jeudi soir] je dors chez mon frère à côté de chez vous
  bonjour cest la maman de 4 enfants, [=le mardi] ils mangent a la maison [=a midi] donc [-11h30] non [+10h] oui
  mon alternance c [-lundi mardi mercredi], donc [+jeudi] [+vendredi]
  mince, [-jeudi 12] j'avais promis au voisin de l'aider à rentrer le bois. On ferait pas ça [+le 13] ?
  attends ma conseillère mission locale ma dit [=le 6 a 14h], vous mettez [+le 6 a 16h] comme ça jfais qu'un trajet
  merci de votre message de [=hier], oui je viendrai
  pas trop tôt [+demain], le verglas tient [=jusqu'à 9h]
  [-A 8h30] je suis encore en poste. [+A 10h] j'arrive direct de l'usine.
  [+samedi matin] je peux, le reste du temps la boite d'interim m'appelle [=la veille pour le lendemain]
  C'est bien aimable à vous. [+Après-demain] me convient, [-demain] étant réservé à la messe d'anniversaire de feu mon époux.
  ma sortie de l'HP est prévue [=jeudi], laissez-moi souffler, [+lundi] ou [+mardi]
  [+11h] c'est parfait, la puéricultrice passe [=à 9h]
  je suis desole [-demain] je suis de corvée, mon patron a viré 2 gars [=hier]
  [+mercredi], pourvu que je sois devant l'école [=à 16h30]
  J'attends un appel du notaire [=lundi] et ne bougerai pas de chez moi [-ce jour-là], prenons [+le lendemain].
  [-Jeudi] pas possible, [+vendredi] oui
  [-10h] pas possible [+11h] oui
  [+10h] oui [-9h] non le car arrive [=a 9h20]
  [-cette semaine] pas possible la petite a la varicelle, [+l'autre semaine] oui
  Pour [-le 15], c'est exclu. Pour [+le 16], j'accepte bien volontiers.
  oui pour [+mardi], non pour [-jeudi], [=vendredi] je saurai pour le logement
  le rdv tient pour moi [+jeudi], c'est ma soeur qui venait [=jeudi] et elle a annulé
  Mon fils se marie [-samedi], vous pensez bien ! [+La semaine suivante] sans difficulté.
  non c'est pas [-demain] que je peux, [=demain] on me pose le compteur Linky
  [+le 12], ma fille aura ses deux ans [=le 11] et je veux etre avec elle [-le 11]
  jai une crise de sciatique [=ce matin] peut etre ca ira mieux, gardez moi [+demain]
  faites moi ça [+en janvier] le temps que le docteur il signe la fin d'arrêt [=le 31]
  Comme convenu au téléphone [=hier], je me présenterai [+le mardi 4 à 14 h].
  [+lundi 14h] ou [+mardi 14h], je suis en stage [-les matins]
  [-mercredi] ya pa cantine ya pa ecole ya rien alor [+jeudi]
  mais quand j'aurai le permis, je le passe [=le 9]. Disons [+le 12]
  faut que j'aille à la banque alimentaire [=jeudi à 10h] ils donnent qu'une fois, donc [-jeudi 10h] non
  après la banque alimentaire, [+jeudi vers 11h30]
  je souffre trop [-cet après-midi], [+demain] si le médecin m'a vue
  [+jeudi en fin de matinée], avant la distribution de [=midi] au secours populaire
  avant que je prenne mon service [=à 14h], donc [+13h]
  [+mardi soir] après avoir couché les petits ça existe en visio ?
  ah non je commence mon CDD [=ce lundi], ça c'est fini pour moi les rdv
  Je vous écris de la clinique de Lannion où l'on m'a admis [=dimanche]. Ne m'attendez pas [-demain].
  [+le 30 novembre], dernier jour de mon contrat d'insertion
  euh [+demain] je viens, la formation hygiene a lille est finie depuis [=lundi]
  moi cest simple [-lundi] courses avec l'association, [-mardi] kiné, [-mercredi] enfants, [+jeudi] rien
  [+lundi] d'acc. Par contre prévenez la dame de [=mercredi], je ne sais plus son nom
  [+début de semaine prochaine], ma tutrice de stage est absente et ça tombe bien
  votre sms est arrivé [=à 23h], je dors [=à cette heure-là] moi
  Avec la marée je rentre au port [=à 11h], pour [-10h] c'est mort, [+14h] y a pas de souci
  [+jeudi], il y a [=ce jour là] le bus gratuit du département
  quand la CAF ouvre, c'est [=le mardi], donc je fais les deux [+mardi]
  je vous ai apporté les papiers [=vendredi] à l'accueil, les avez-vous trouvés ?
  Le 115 me rappelle [=à 18h], donc [+avant 17h]
  [-vendredi] je suis au bloc, la main droite, [+dans 3 semaines] si tout va bien
  [+dans un mois], mon plâtre on l'enlève [=le 22]
  je peux pas venir [-demain] et [-jeudi] non plus mon fils est en crise depuis [=samedi]
  à mon âge on se lève tôt : [+8 heures] ou [+8 heures et demie], ce sera très bien
  entendu… ah non zut [-mardi] j'ai le contrôle technique
  [-mardi], ah non pardon je voulais dire [+mercredi]
  [=Mercredi dernier] on m'a dit [=mardi], maintenant vous dites [+jeudi], bon, va pour [+jeudi].
  [-mi décembre] y a le déménagement, [+fin novembre] c'est mieux
  Est-ce que ça peut attendre [+lundi] ? la petite dernière est hospitalisée [=jusqu'à samedi]
  [+le 4 au matin], [-l'apres midi du 4] j'ai mon bilan d'orthophonie avec le grand
  je suis convoqué au commissariat [=mardi 9h], après je viens chez vous [+mardi 11h] comme prévu
  On me livre le fioul [=entre 8h et 12h jeudi], donc [+jeudi après 14h].
  [-samedi 10h] vous êtes sûrs ? je travaille au marché de Noël [-tous les samedis]
  le mieux serait [+le dernier vendredi du mois], c'est le jour où je descends à Pau
  jai mes regles douloureuse endometriose, [-aujourdhui] impossible
  je sors [=vendredi 13h], passez moi [+à 14h]
  j'emmène ma mère chez le podologue [=demain à 14h], le vôtre étant [+à 16h] je serai peut-être un peu en retard mais je viens
  pas [-le 24] ni [-le 26] enfin vous comprenez, [+le 29] c'est calme
  moi je suis prête [+demain], c'est mon fils qui a la gastro depuis [=ce midi]
  [+le jeudi], toujours [+le jeudi], c'est mon seul jour sans cours
  [+A jeudi]. Je pars en maison de repos [=lundi 17], il fallait que je vous le dise.
  je vois la psy [=le mardi à 17h], si vous êtes à côté [+mardi 16h] me va
  Bonjour c est moi voila [=lundi] j ai eu mon pere qui est tombé [=mardi] les pompiers et la je suis au chu je peux pas vous voir [-demain] desolee
  alor moi normalement [-mardi] cétai bon mais ma copine elle peut plu garder, alor [-mercredi], ah bah non [-mercredi] yora les 3, donc [+jeudi]
  Je vous remercie infiniment. J'étais inquiet depuis [=lundi]. Je serai là [+jeudi], un peu en avance.
  je cueille les pommes [-jusqu'au 15 octobre] madame ça paie mal mais ça paie, [+le 16] je suis à vous
  pour [+le 9h30 du 12], c'est bon, [=à 11h] je dois être au Pôle de santé
  [-Demain] tombe mal, je passe en commission logement. Une autre fois [+dans la semaine] ?
  je préfère largement [+le matin], [-l'après-midi] mes jambes ne me portent plus
  [+au plus tot lundi], ma cheville desenfle pas [=avant dimanche] d apres l urgentiste
  [-14h] la petite dort, [+16h] elle dort plus, voilà
  mon petit contrat s'est fini [=vendredi] je suis libre comme l'air, [+mercredi] oui
  [+lundi prochain] faites-moi une petite place, parce que là je suis sous cortisone
  j ai pa le droit de sortir [-entre 9h et 11h] a cause de l arret alors [-10h] nan mettez [+11h30]
  l'arrêt m'oblige à rester chez moi [-de 9h à 11h] et [-de 14h à 16h], [+16h30] c'est possible
  y'a rien qui va [=aujourd'hui], la serrure est cassée et le proprio répond pas
  ben [+jeudi] en venant, j'amène les enfants au catéchisme à côté [=à 17h]
  Je suis navré de ce contretemps : [-vendredi matin], la mutuelle me fait passer une expertise à Brest.
  oui a [+mardi]! et [=samedi] jai appris que je suis prise pour le stage!!!
  mettez [+mercredi], [=hier] c'était la Sainte-Barbe ça n'a rien à voir mais je m'en souviendrai
  non [-jeudi] ma mère fait son scanner et je suis la seule qui conduit
  je conduis ma mère [=à 8h] au scanner et je reviens [=vers 10h], calez ça [+à 11h]
  si j'ai bien lu votre mot de [=ce matin] c'est [+demain], ok je viens
  quand le petit sera à l'IME, ils le prennent [=lundi mardi et vendredi], donc [+mardi]
  vous m'avez écrit que mon dossier partait [=le 3], est-ce fait ?
  [-Demain], non, je vends mes poules au marché de Dax ; [+lundi] par contre !
  [+10h30] oui mais mon fils sera avec moi, le collège est fermé [=demain] pour travaux
  Je vous laisse choisir entre [+le 6] et [+le 8], [-le 7] étant pris par le podologue.
  deja que [=hier] jai fait 2 bus pour rien, [-demain] je bouge pas
  le mari de ma cousine me descend en ville [=le premier lundi du mois], mettez [+le premier lundi]
  la dame de la CAF m'a eu au tel [=a 9h], elle dit de vous voir vite, je garde [+jeudi]
  mes collegues de formation finissent [=a 16h] et moi aussi, pour [-15h] c raté, [+16h45] c mieux
  mi ze sui pas la [-vendredi], [+samedi matin] oui si ouvert
  ok mé [+pas plus tard que 10h] vu que g un autre rdv [=a 11h] chez le docteur
  [+vendredi prochain], j'aurai eu l'anniversaire du petit [=mercredi] et je serai remise
  Merci de noter que je ne pourrai honorer [-le 19], étant en cure thermale [=du 10 au 30].
  [=du 10 au 30] j'étais en cure, je n'ai rien reçu
  on dit [+le 2 décembre], je rentre de cure [=le 30]
  on m'expulse [=mardi] moi, alors votre rdv [-mardi 14h]…
  [+avant mardi] obligé, l'huissier vient [=mardi]
  voui [+demain], le vétérinaire a fini avec les bêtes [=ce matin]
  [+le 14], par pitié pas [-le vendredi 13], je suis superstitieuse
  Est-il possible de retenir [+14 h 30] ? Vous m'indiquez [-14 h], mais la navette arrive [=à 14 h 10].
  g mon oral de CAP [-jeudi matin] donc si c [+jeudi aprem] je dis oui
  on a l'eau dans la maison depuis la crue [=de samedi], peut etre [+fin de semaine prochaine] quand ça aura séché
  jattend toujours ma carte vitale depuis [=juillet]
  attend je regarde mon planning... [-lundi 6h-14h], [-mardi 6h-14h], [+mercredi] repos voila
  [+Mercredi] je suis de repos donc oui, même si j'ai posé [=jeudi] pour rien
  moi jcomprends rien a vos dates, [=la derniere fois] cetait [=un lundi] non ? bon ben [+lundi]
  [-demain 8h] c'est pas humain avec 2 bébés, [+demain 10h] à la rigueur
  Convenons, si vous le permettez, [+du jeudi 11, vers quinze heures], après ma sieste.
  ma pension tombe [=le 9], mon loyer part [=le 5], comment voulez-vous, bref je viens [+lundi]
  [+lundi], sans faute, sinon la boîte signe pas mon contrat [=mardi]
  [-lundi 9h] il me manque le justificatif, la mairie le donne [=lundi à 14h], du coup [+mardi 9h]
  le proprio veut me voir [-vendredi à 10h], tout le reste de [+vendredi] vous pouvez
  je suis la [+demain] oui. ma voisine aussi elle a rdv [=jeudi] elle peut venir avec moi?
  [=à partir de la mi-mars] je serai plus en tutelle, pour l'instant [+mercredi] avec ma tutrice
  [-Vendredi] c'est râpé, ma chimio a été avancée [=de lundi à vendredi].
  pas [-pendant les vacances de la toussaint], les gosses sont à la maison. [+le 4 novembre] par contre nickel
  le medecin ma arreté [-jusqu'au 28], rappelez moi [+le 29]
  pfff [=hier] j'ai encore passé la journée à la préfecture
  Comment va [+lundi] pour vous ? Moi le plus dur c'est [=le dimanche], après ça roule.
  [-Mardi] je ne suis plus ici, je pars vivre chez ma fille à Mulhouse [=lundi].
  [+Ce vendredi], entre le rendez-vous de l'oncologue [=à 9h] et celui de la banque [=à 15h]
  [-Jeudi] je décline, [+vendredi] j'accepte.
  c est bon [+le 11] pour moi je serai rentrée de Nantes [=le 9] et le petit sera gardé
  scusez j'avais pas vu, [=samedi] mon tel est tombé dans l'eau. [+Lundi] c'est bon
  moi [=la nuit] je bosse au tri postal, donc [-8h] [-9h] laissez tomber, [+14h]
  [-Mercredi matin], mes trois garçons ont judo, tennis et solfège : impossible. [+Mercredi soir] ?
  [+demain à la première heure], le train pour Quimper est [=à 11h]
  [+14h] je pourrai si le juge me libère [=à midi] comme prévu
  moi c'est [=le 12] que mon RSA saute alors [+le 10 grand maxi]
  ça marche pour [+le 21]. Au fait on est bien [=le 18] là ?
  Hélas, la mairie inaugure le lavoir [=jeudi] et j'y chante. [-Jeudi] m'est donc impossible.
  ma plus grande a conseil de discipline [-mardi 17h], donc [+mardi matin] ou bien [+jeudi]
  bjr je peu pa monter les escalier avec mon pied casser [=hier]
  [+mercredi], c'est l'infirmier qui m'a dit de pas marcher [-avant mardi]
  jai bien eu votre appel [=de 10h] jetais sur la ligne de production on a pas le droit au tel, oui [+demain]
  Mon petit commerce est fermé [=le lundi], c'est donc [+le lundi] que je suis libre.
  Je serai en retard [+demain], la rocade est coupée [=jusqu'à 10 heures], mais je viendrai.
  ils ont décalé mon opération [=du 4 au 11], donc [+le 4] est libre maintenant
  ils ont avancé mon operation, du coup [-le 4] c plus possible, cetait prévu [=le 11] a la base
  si possible [+lundi matin tot], j'ai un gros trajet pr aller bosser [=a 12h]
  [-demain] non pas la peine jai trouvé du travail [=lundi]
  [+Vendredi] je viens avec ma béquille, on m'enlève les fils [=jeudi]
  [+la 1ere semaine de mars], avant c'est l'agnelage, on dort plus
  le 115 m'a mis à 40 km [=cette nuit], comment je fais pour etre la [-a 9h] moi
  jeveux bien [+le 27] mais pas [-le 28] jai le demenagement du secours catholique qui me donne un lit
  j'étais de garde chez la dame [=jusqu'à 7h], je dors et j'arrive [+à 14h] comme prévu
  [-ce mercredi] la grand-mère est pas là, mais [+mercredi prochain] elle est là
  Mon fils aîné passe son bac blanc [=toute la semaine], cela n'empêche rien, à [+mardi].
  j'ai pu que [+vendredi matin], le patron me rajoute des heures [-lundi] et [-mardi]
  [-lundi] niet. [+mardi] allez ca va, je finis tot
  n'importe quand [+jeudi], ma patronne m'a donné ma journée de [=jeudi]
  je reste au lit [-demain], ordre du docteur vu [=ce matin]
  mon fils a la sortie scolaire [=le 15] et je l'accompagne, donc [-le 15] non [+le 16] ou [+le 17] oui
  est ce que c'est bien [+vendredi] ? parce que la dame m'avait dit [=jeudi] au téléphone. Je viens [+vendredi] alors.
  Je ferai l'effort de venir [+le 5], quoique mon médecin m'ait recommandé le repos [=jusqu'au 10].
  d'accord [+15h] je débauche [=à 14h] et je suis pas loin
  [-lundi] c'est pris, ensuite la cantine fait greve [-mardi]. [+jeudi] !
  Bonjour, ma convocation porte la date [-du 31], or je dois me rendre à des obsèques.
  je touche mon dernier salaire [=le 10] et après plus rien, voyez moi [+avant le 10] s'il vous plait
  [=Demain aprem] on fête l'anniversaire de la petite mais [+demain 9h] d'accord
  Pour commencer l'année du bon pied : [+le lundi 5 janvier] !
  j'ai le droit a ma pause [=de 12h a 13h], votre rdv de [+12h15] c'est juste juste mais je viens
  [-a midi] je nourris tout le monde, [+13h45] impec
  J'accompagne ma belle-mère à Rodez [-le jeudi 9], fixez-moi [+le mardi 14].
  l'autre fois vous m'aviez mis [=à 8h], plus jamais ça ! [+10h] s'il vous plaît
  [=il y a 2 jours] jai fait un malaise au boulot donc [-demain] cest repos
  [+des demain], je quitte l'hébergement [=vendredi] et j'ai rien derriere
  j'ai mon titre pro à passer [-le 24 et le 25], le rdv [-du 25] faut donc le bouger, pourquoi pas [+le 26]
  [+le 26 fin d'aprem], le jury me libère [=à 15h]
  Tout compte fait, [+jeudi 14 h] ne me pose pas de difficulté, ma visite à l'ONACVG étant [=jeudi 10 h].
  sa depend la meteo je suis en fauteuil, disons [+vendredi] ils annoncent du sec, [=hier] jsuis resté coincé dans la neige
  mi j'sus à l'caisse d'allocations [-el matin], [+l'après-midi] j'arrive
  on va dire non pour [-le 6], mon ex me ramène les petits [=le 6 à midi] et je sais jamais à quelle heure
  [+Tout début novembre] ; je serai sevré, je sors de postcure [=le 29].
  [-demain] jai pas de quoi payer l essence jai [=le 6] ma prime donc [+le 7]
  je serais plus tranquille [+le 7], la prime d'activité arrive [=le 5]
  Je n'ai plus de médecin depuis [=janvier], qui peut me signer votre papier ?
  l'EHPAD m'a demandé de remplacer [-vendredi], j'ose pas dire non je suis en essai [=jusqu'au 30], vous auriez [+lundi] ?
  [+vers 9h45], le taxi conventionné me dépose [=à 9h30]
  non pas [-le 2], c'est le seul jour ou le pere voit les enfants
  à vous de voir, [+le 20] la nounou revient, avant c'est galère
  [-Vendredi 17 h] : je crains la nuit au volant. [+Vendredi 14 h] serait plus prudent.
  mon stage de toiletteuse s'arrête [=mercredi à 17h], [+jeudi aprem] c'est bon
  Veuillez trouver ici la confirmation de ma venue [+jeudi].
  la je peux pas parler je suis en garde d enfants, mais [+a 14h] je suis la
  [+lundi en début d'après-midi], avant d'aller chercher le petit au périscolaire
  Pas [-le lundi], le club du troisième âge m'attend.
  [-demain] mon dos me lache, je tiens pas assis
  apres les fetes svp madame, [+en janvier], la jai trop de frais
  j'ai glissé sur le verglas [=ce matin], rien de cassé
  [+jeudi] pendant que le petit dernier est à la halte garderie
  mon fils est né [=cette nuit] !!!
  le jour du marché, donc [+vendredi]
  mon dossier MDPH est parti [=en septembre] et toujours pas de nouvelle vous savez quelque chose
  [+dans trois semaines], le temps de la rééducation
  désolé de répondre [=a 2h du matin] je travaille de nuit
  je viens mais si c'est encore pour attendre comme [=lundi dernier] ça m'énerve d'avance
  J'aimerais autant [+le 15], ma pension sera versée.
  Je n'honorerai pas celui [-de vendredi], ma sœur étant au plus mal.
  ya que [+le mercredi] que ma formatrice me libère
  quand le gel s'arrete, on va dire [+debut mars]
  oui [+mardi], je me suis arrangée avec la maman d'une copine de ma fille pour la sortie
  on a signé le bail [=avant-hier] enfin un toit
  j'ai pas de préférence, sauf [-le soir], les petits sont seuls
  [-mercredi] je suis la mamie de garde, ma belle fille accouche
  [+a 11h] le temps que le doliprane fasse effet et que je sorte du lit
  [+10h] ça va, j'aurai trait les vaches et pris ma douche
  [+jeudi aprem], juste avant mon cours de français
  ils m'ont renvoyé de la clinique [=hier soir], je suis encore dans le brouillard
  je peux point [-demain], min vélo y est crevé et y pleut à siaux
  Si cela ne vous dérange point, [+mercredi en quinze], à mon retour de Colmar.
  depuis [=le 3] jai plus de chauffage avec mon bébé et le proprio s'en fout
  [+samedi] pourquoi pas, mon contrat me prend [-la semaine]
  ok [+lundi 14h] mais je viens avec mon fils handicapé, y a un ascenseur ?
  [-vendredi] l'agence m'a donné un remplacement a la cantine
  [+demain soir], visio, quand les gosses sont au lit
  [-à midi] non, on mange, disons plutôt [+14h]
  Monsieur, [=dimanche] j'ai perdu ma femme, je vous répondrai plus tard.
  pas [-cette quinzaine], on refait le toit
  jai fait trop de ménage [=ce matin] je suis morte
  [+demain] je passe, j'habite plus chez mon ex, je suis au foyer à côté
  [+tous les jours] sauf [-le jeudi], j'ai mon groupe de parole
  la CPAM me coupe les indemnités [=au 1er janvier], c'est vous qui gérez ?
  [+vers 16h30] en sortant de l'atelier du chantier d'insertion
  Voyez-vous, [-à 8 h] je ne suis point encore coiffée.
  Je vous propose [+le 18], date à laquelle mon gendre monte à Bayonne.
  mon contrat a la cantine il finit [=vendredi] et je sais pas si ils renouvellent
  ben quand la voiture sort du garage, [+jeudi] dit le garagiste
  [-jeudi] c'est le jour du parloir
  je prefere [+le lundi], les autres jours je suis a la fac
  [=la semaine derniere] la dame de l'accueil ma dit de rappeler et personne rappelle
  [-Lundi], [-mardi] et [-mercredi] je suis en immersion à la boulangerie, j'embauche [=à 3h], mais [+jeudi] c'est relâche
  [-samedi] je déménage, [-dimanche] je range, [-lundi] je dors, [+mardi] je viens
  Le rendez-vous [-du 5 à 10 heures] coïncide avec mon IRM [=de 9 h 45] ; [+le 5 à 14 heures] conviendrait.
  [+le 22 aprem] ou [+le 23], pas [-le 22 au matin] je fais le colis alimentaire
  jai appelé [=lundi] puis [=mercredi], je vous le redis, [-vendredi] je ne peux pas
  pour [+mardi] oui si c'est [+avant 11h] car [=a 11h30] les jumelles sortent
  je finis [=à 12h] et je reprends [=à 14h], ou [+12h30] ou alors [+18h]
  ok bon [=hier] j'étais fâchée mais [=aujourd'hui] ça va mieux, je viens [+demain]
  c'est la caf [-lundi], le dentiste [-mardi], ma vie c'est des rdv, prenez [+jeudi]
  [-mercredi], pas possible, orthophoniste des deux grands. [+jeudi], oui, [=dimanche] je pars en Vendée
  [+le 10] ça roule, je rentre [=le 9] du chantier de Nantes et je repars [=le 12]
  le taxi coûte trop cher et ma nièce travaille [=jusqu'à 13h], impossible [-à 10h], [+14h] elle m'amène
  la nounou commence [=à 8h] et finit [=à 17h], alors [+entre 9h et 16h]
  Je récapitule : reçu votre lettre [=le 2], opération [=le 6], sortie [=le 9], donc [-le 7] c'est exclu.
  [+lundi 15h] ça marche, la kiné m'a libérée
  impossible [-demain], l'aîné a fugué et je l'attends
  mettons [+mercredi], [=jeudi dernier] j'étais trop malade pour y penser
  Mon bon monsieur, je viendrai [+mardi], [=lundi] le facteur m'apporte ma paire de lunettes.
  l'appart j'y entre [=le 1er], j'ai tout a monter, [+le 8] je respire
  non mais attendez [-16h] moi jai piscine thérapeutique, [+17h] j'en sors
  [-demain] j'ai plus de batterie de voiture, [+vendredi] ce sera reparé
  bonsoir je vous ecris du train je rentre de l'enterrement [=d'hier], [+demain] c'est bon je serai rentré
  voilà pour moi [-le matin] c'est les soins de ma mère et [-à midi] la gamelle, mais [+de 14h à 16h] elle fait la sieste
  [+mardi] avant que je parte en mission intérim
  [+mercredi] oui juste apres l'ecole, avec les trois
  vu mon état c'est non [-avant le 15 juin]
  on m'a volé mes papiers [=samedi] au marché
  quand j'aurai revu le chirurgien, [+mi-décembre] je pense
  [-jeudi] cest le ramassage des encombrants jai trois meubles a descendre et mon dos
  [+lundi 9h] j'amène mes papiers
  [-mardi] j'ai kiné, [+mercredi] ok
  [+vendredi aprem] ou [+lundi matin] svp
  [+le 14 a 10h] merci
  oui [+demain 10h] j'y serai
  [-jeudi] je peu pa
  [+mardi] plutot que [-mercredi]
  [-lundi] non, [+mardi] oui
  [-jeudi] ça va pas, [+vendredi 10h] svp
  d'accord pour [+mercredi 14h30]
  [+n'importe quel jour] sauf [-le vendredi]
  [+pas avant 10h] si possible
  je peux pas [-jeudi matin]
  [+lundi], [+mardi] ou [+jeudi] comme vous voulez
  [+apres 16h] je récupère la petite a l'école avant
  [+la semaine prochaine] plutôt [+le matin]
  [+entre 14h et 16h] c parfait
  désolé [-demain] je suis pas là
  bjr [+vendredi 11h] ca irai ?
  [+demin matin] si c possible
  ok pour [+jeudi] bonne journée
  [-le mercredi] jai les enfants, [+le reste de la semaine] ça va
  [+mecredi] ou [+jedi] a vous de voir
  [+tous les jours] a part [-lundi]
  [+le 18] et sinon c'est [+le 20 dans l'après midi]
  [-10h] c trop tot, [+14h] plutot
  [+vendredi] c'est mon jour de repos ça m'arrange
  je préfère [+le matin] que [-le soir]
  [+mardi 8h30] avant mon travail
  malheureusement [-le 12] ne me convient pas. [+Le 13] peut-être ?
  [+du lundi au mercredi] je suis libre
  [-cette semaine] non je suis malade. [+semaine pro] oui
  [+jeudi aprem] cordialement
  slt [+lundi] [+mardi] ou [+mercredi le matin]
  nn [-jeudi] jtravail
  [+à partir de 13h30] svp madame
  [+samedi matin] c possible chez vous ?
  [+lundi 15h] si le bus est à l'heure lol
  [+a partir du 10] pas de souci
  je viens [+jeudi 10h] merci du rappel
  [-vendredi] y a la prière, [+jeudi] mieux
  pas [-lundi] ni [-mardi] mais [+jeudi] ok
  [+tantot vers 15h] si vous voulez
  [+le 3 décembre a 9h] ou [+le 4] pareil
  oui mais plutot [+11h] que [-10h]
  bonjour, [+mardi prochain] me conviendrait très bien
  [+lundi] mais pas [-le matin]
  [+mercredi aprem] je serai chez ma mère mais je peux venir
  [+jeudi avant 11h] après je bosse
  [-jeudi] j'ai un entretien on peut faire [+vendredi] ?
  [+demain] ou [+apres demain] jsuis dispo
  moi c'est [+le soir apres 17h]
  [-le matin] je dors je bosse de nuit. [+15h] ça va
  [+9h] [+10h] [+11h] peu importe [+lundi]
  [+vendredi] ✌️ [+14h]
  [-dem1] mort, [+vendredi] tkt
  [+fin de semaine], a défaut [+lundi]
  [+mercredi] si vous avez une place
  [+jeudi de 9h à 11h] ça m'irait
  bjr je suis dispo [+vendredi 9h] pas [-jeudi]
  [+lundi 10 h] ou [+11 h] merci beaucoup
  [+le 22], [+le 23] ou [+le 24]
  [-mardi] marché, [+mercredi] rien de prévu
  c bon pour [+demain]
  [+pas avant lundi] je suis en déplacement
  je voudrais [+vendredi] mais pas trop tard, [+avant 16h]
  [+dans 2 semaines] car je déménage
  [-Jeudi] impossible. [+Lundi 14 h] possible. Merci.
  [+14h] c'est mieux pour le train
  [+lundi matin] jé mon permis a déposer aussi
  tout sauf [-jeudi]
  [+mercredi 10h], je viens avec ma fille
  [+Mardi] à votre convenance
  oui [+a 10h] sans faute inchallah
  vous avez [+jeudi 16h] ?
  [+ce vendredi] ou [+le vendredi d'après]
  [+lun] [+mar] ou [+jeu] merci
  [+demain 14 heures] ça me va très bien
  on peut decaler a [+vendredi] ? [-jeudi] jai piscine avec les gosses
  [-le lundi] je garde mon petit fils. [+mardi] alors
  [+midi] pendant ma pause
  [+entre midi et deux] si vous êtes ouverts
  [+lundi prochain 9h30] okay
  [-demain] non pas possible, [+apres demain] oui sans problème
  wesh [+vendredi aprem] ça passe
  [+jeudi matin] ou sinon [+jeudi tantôt]
  [+le 5] ok [-le matin] exclu
  c'est noté [+jeudi 12 a 10h]
  [+mardi] ou [+jeudi], [-mercredi] non
  pour moi [+lundi apres midi] bon
  moi disponible [+mardi], [-mercredi] pas disponible
  [+a 10h mardi] je viens en vélo
  [-jeudi] le docteur, pardon. [+vendredi] bon
  [+demain dès 9h]
  [+8h] je suis matinal 😄
  [+pas avant 9h] le car arrive [=a 8h50]
  [+jeudi 9h] jviens avec mon CV
  [-mardi] j'ai formation, [+jeudi] j'ai rien
  [-10h] je peux pas, [+15h] oui
  [+demain] ok mais [+11h] au lieu de [-10h]
  [+mardi a 9h] ou alors [+mercredi a 9h]
  [-lundi] c férié non ? [+mardi] alors
  [+le matin] svp [-l'aprem] je fais des ménages
  [+mercredi] je dépose le petit au centre [=a 9h] donc [+10h]
  [+vendredi avant midi] c'est faisable
  [+jeudi apres 15h] [-vendredi] jamais
  oui je serai là [+jeudi 12]
  [-jeudi] la voiture est au garage, [+lundi] ?
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
  non pas [-jeudi], [+vendredi] si vous voulez bien
  [+a 9 heures du matin lundi] merci madame
  [-avant le 15] je suis pas en france. [+le 16] oui
  [+apres le 15] quand je rentre
  [+lundi pas avant 14h] jsui de nuit
  plutot [+mardi] que [-lundi] svp
  [+mardi] plutôt, [+14h] par exemple
  [+vendredi] au lieu de [-jeudi] c'est possible ?
  [+jeudi 10h] en visio j'ai pas d'essence
  [+lundi] je peux [-mardi] je peux pas [+mercredi] je peux
  [+tous les après midi] je suis a la maison
  [+le 8] [+le 9] pas [-le 10]
  [+la semaine du 15] j'aurai fini mon stage
  [+vendredi 9h45] ça colle avec mon bus
  [-demain] trop juste, [+vendredi] je préfère
  jserai la [+demain matin]
  [-demain matin] pas possible. [+demain aprem] possible
  [+jeudi] ou [+vendredi] mais [-le soir] non
  ok [+lundi] j'ai rien d'autre
  [+mardi] nikel jcherche une nounou pour le bébé
  moi [+vendredi 13h] mersi
  [+lundi 8h] [+9h] [+10h] comme ça vous arrange
  [+le mardi] ou [+le jeudi], les autres jours je suis en stage
  [-lundi] [-mardi] je travaille, [+mercredi] repos
  [+vendredi] repos donc ok
  [+demain soir après 18h] si c encore ouvert
  [-le 12] dsl je suis convoqué au tribunal
  [+le 20] car je touche [=le 19]
  [+mercredi entre 10h et 11h] pitié pas plus tôt
  [+a partir de mardi] je suis dispo
  il me faut un créneau [+d'ici vendredi]
  [+dès demain] svp j'ai besoin d'un papier
  [+aujourd'hui] si y a de la place sinon [+demain]
  [+tout a l'heure 10h] oui je suis en route
  [+jeudi] ? [+14h] ?
  je confirme [+jeudi 12 à 10h]
  je ne pourrai pas venir [-jeudi]. [+Lundi] si possible
  [-jeudi] non. j'ai plus de carte de bus
  si vous pouvez [+mardi matin] tant mieux
  jvoudrais [+lundi 14h] svp bonne soirée
  le mieux [+jeudi], [+vendredi] ca passe aussi
  [+vendredi] faute de mieux, [-jeudi] mort
  [+lundi] c'est mieux que [-vendredi] pour la garde
  [-le matin] compliqué, [+après 14h] facile
  [+mardi aprem] en sortant de la caf
  [+mercredi matin] car [-l'après-midi] j'ai ma séance
  oui pas de problème pour [+demain]
  dsl [-ce jeudi] je peux pas [+jeudi d'apres] oui
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
  [-vendredi] ma soeur se marie, [+lundi] ok
  oui [+vendredi] j'ai demandé a mon patron
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
  [-demain] y a grève des bus je peux pas. [+vendredi] ?
  c ok [+demain 10h] je prend le tram
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
  jvien pa [-jeudi] jvien [+vendredi]
  non, [-10h] c'est l'heure de la dialyse. [+Après 14h]
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
  [-le 12] je suis en déplacement, [+le 13] je suis là
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
  présent [+demain]
  absent [-demain], excusez moi
  demande autre jour, [-jeudi] pas bon, [+lundi] bon
  pas bon [-lundi], bon [+mercredi]
  moi travail [-lundi] [-mardi], [+jeudi] libre
  je peut venir [+vendredi], [+10h] ou [+11h]
  madame moi vien [+mardi] ok
  je vien [+lundi] avec mon ami pour parler francais
  [+mercredi] mon cousin il traduit pour moi
  possible [+vendredi apres la mosquée], [+15h] ?
  dieu voulant [+mardi 9h]
  [+jeudi 14h00]. Merci d'avance.
  Bonjour, [-jeudi] je suis hospitalisée. [+La semaine suivante] ?
  je suis ok [+jeudi] j'aurai mon dossier complet
  [-jeudi] jai pa de quoi prendre le train, [+lundi] jorai ma paye
  [+après le 5] j'aurai touché mon rsa
  [+le 6] le rsa tombe [=le 5]
  [-vendredi] c'est jour de marché, [+samedi] ou [+lundi] ?
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
  est ce qu'on peut avancer à [+mercredi] ? [-jeudi] je bosse
  repousser à [+16h] svp
  décaler [-10h] à [+11h30] possible ? le bus
  un peu plus tard [+10h30] svp je dépose mon fils
  [+jeudi] ok mais pas [-10h], [+14h]
  [-jeudi 10h] j'ai la banque, [+jeudi 15h] possible
  le jour ok, l'heure non. [+14h] svp
  ok [+jeudi] j'aurai 5 min de retard
  [+10h] je serai devant la porte
  [+demain 10h] je viens avec la poussette
  oui à [+demain] 👍
  à [+jeudi] merci pour le sms
  a [+demin] bone soiré
  d'accord à [+jeudi 10 heures]
  yes [+jeudi] sans souci
  oui oui [+le 12] c'est écrit sur mon frigo
  bien reçu pour [+le 12]
  hélas non [-jeudi]
  pas dispo [-le 12]
  impossible pour moi [-demain matin]
  [-jeudi] je suis clouée au lit
  ma fille est malade [-demain] je viens pas
  je travail [-jeudi] desoler
  j'ai trouvé une mission [-jeudi], pardon
  j'ai intérim [-le 12] et [-le 13], [+le 14] bon
  [-jeudi] j'ai mon code. souhaitez moi bonne chance
  [-jeudi] non j'ai enterrement
  [-demain] je peux pas la nourrice est malade
  [-ce jeudi] ça ne va pas être possible pour moi
  je serai pas là [-jeudi], je rentre [=dimanche]
  je rentre du bled [=le 14], [+le 15] je viens
  [=hier] j'ai accouché donc pas [-jeudi]
  pas reçu le courrier [=lundi], mais ok [+jeudi]
  oublié [=hier], pardon. [+Vendredi] c'est possible ?
  désolé pour [=mardi] j'étais malade
  j'ai raté le bus [=ce matin], [+demain] ?
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
  [-demain] neige ici, je descends pas. [+jeudi] ?
  la route est coupée [-demain], [+vendredi] ça devrait aller
  je travaille de nuit donc [-10h] non, [+15h] oui
  ramadan [-18h] pas possible, [+10h] bien
  [-vendredi] je prépare le repas de fête, [+jeudi] ok
  trop loin pour [-9h], [+11h] ok
  j'suis à l'école de ma fille [-jeudi 10h], [+11h30] ?
  oui [+jeudi] mais je pars [=a 11h] pour la creche
  ok [+10h] faut que je parte [=a 10h45]
  je viens [+demain], papiers pas tous prêts
  c'est bon [+jeudi], mon patron a dit oui
  [+jeudi] oui. j'ai besoin d'un justificatif
  [+jeudi] c'est ok, la caf m'a écrit [=hier]
  j'y serai [+jeudi], j'ai signé [=lundi] mon contrat
  oui [+demain] comme convenu [=la semaine dernière]
  [+jeudi] présente, merci de m'avoir appelée [=ce matin]
  oui pour [+le 12], non pour [-le 19]
  non [-le 12], [+le 13] ou [+le 14] oui
  pas [-jeudi] mais [+vendredi] ou [+lundi] c'est pareil
  [+vendredi] plutôt si ça vous embête pas
  plutôt [+le matin] que [-l'après midi] si on peut changer
  je prefere [+mercredi], [-jeudi] j'ai pole emploi
  j préfèrerai [+lundi] a la même heure
  même heure mais [+vendredi]
  même jour mais [+15h]
  [+15h] au lieu de [-10h] svp je dors peu
  pouvez vous me mettre [+lundi] ? [-jeudi] j'ai plus de nounou
  faut changer [-jeudi], mettez [+mardi]
  annulez [-jeudi], je rappelle [=lundi]
  jpeux tjrs pas [-demain]. [+ds 8 jours] oui
  [-12] nn [+19] wi
  [-jeudi] pa possib [+vandredi] posib
  [-demin] non mé [+apré demin] oui
  [-jedi] jé pa le tan, [+lindi] oui
  [-10 eur] non [+14 eur] oui mersi
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
  ça va pour [+jeudi] mais c'est quelle adresse ?
  oui [+demain], c'est quel étage ?
  [+jeudi 10h] faut ramener quoi ?
  [+jeudi] ok je peux venir avec mon mari ?
  [-jeudi] j'peux point, [+lundi] j'peux
  [-demain] ché nin possible, [+vindredi] cha va
  [-demain] mi gaingn pa, [+vendredi] mi gaingn
  té pas [-jeudi], [+lundi] oc
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
  tout compte fait [+jeudi] c'est bon
  changement de plan, [+demain] je peux
  en fin de compte [-demain] je peux plus
  j'ai dit oui mais [-jeudi] je peux plus, [+lundi] ?
  zut [-jeudi] j'avais zappé le vétérinaire, [+vendredi] dispo
  mince [-demain] j'ai promis à ma voisine
  les deux me vont [+lundi] et [+mardi]
  ni [-lundi] ni [-vendredi], le reste pas de souci
  aucun souci pour [+mardi 9h]
  [+mardi 10h] je vous montre mes fiches de paie
  [+vendredi 11h] pour signer le contrat
  [+jeudi] pr mon dossier logement aussi
  [+lundi 16h] on parlera de ma formation ?
  [+mercredi], j'ai une question sur mes heures
  [-jeudi] j'ai permanence avocat, [+mardi] je respire
  je peux pas [-vendredi] ma soeur se marie [=le 8] et faut preparer la salle
  je peux pas [-vendredi], je suis libre [+le 8]
  oui pour [+demain], je pars au bled que [=le 12]
  oui mais plutôt [+le 12]
  pas [-mercredi] la fourrière me rend le scooter que [=jeudi]
  pas [-mercredi], [+jeudi] c'est bon
  jvien mais le car narive qua [=10h10]
  je finis le boulot [=a 15h30] et le car passe [=a 16h] donc [+vendredi 16h30]
  non [-jeudi] jpeux pas, le plombier vient enfin [=vendredi] et jai rien rangé
  non [-jeudi] jpeux pas mais [+vendredi] je suis tranquille
  c bon pour [+mardi], de toute façon mon contrat comence que [=le 3]
  [-mardi] ça va pas etre possible, [+le 3] si vous voulez
  la crèche rouvre [=lundi] alors moi ça serait [+mardi matin]
  la crèche est fermée [-lundi] alors moi ça serait [+mardi matin]
  Désolée, je ne pourrai pas venir [-demain]. Mon mari ne rentre de déplacement que [=samedi] et je n'ai personne pour les petits.
  Désolée, je ne pourrai pas venir [-demain]. En revanche je suis disponible [+samedi toute la journée].
  wé jsui la [+dem1], mon permi jle repasse [=le 22]
  nan pas [-dem1] frr, met moi [+le 22]
  pas possible [-lundi], on m'opère du genou [=le 17] et je marche plus
  pas possible [-lundi], remettez moi [+le 17] svp madame
  oui je vien [+jeudi] la voiture elle revien du garage [=mercredi soir] normalment
  oui je vien mais [+mercredi soir] pas [-jeudi]
  [+lundi] parce que [-mardi] mon fils passe son bac
  pas [-lundi] parce que mon fils passe son bac, [+mardi] oui
  le bus il arrive devant chez vous que [=a 9h20] mais je vien
  avec le bus je peux etre la que [+a 9h20] ça va quand meme ?
  je ne viendrai pas [-mercredi], l'assistante sociale m'a donné rendez-vous [=jeudi] et je dois d'abord la voir
  je ne viendrai pas [-mercredi], donnez moi rendez-vous [+jeudi] s'il vous plait
  [-vendredi] mort jsui en stage [=jusquau 14]
  [-vendredi] mort, [+a partir du 14] jsui dispo
  je recupere ma fille [=a 16h30] a lecole donc [+14h] c bien
  je depose ma fille [=a 8h30] donc [+9h] c bien, pas [-lundi] par contre
  oui oui je n'ai pas oublié [+mardi], mon titre de séjour expire seulement [=le 30]
  non pas [-mardi] la préfecture me convoque, voyez plutôt [+le 30]
  dsl [-ce matin] je pe pa j'ai fini le taf [=a 6h] jsui creuver
  dsl [-ce matin] je pe pa, [+cet aprem] jsui reposer
  euh [-jeudi] jai mon petit, [+vendredi] plutot
  bonjour oui [+a 10h] ça va, le docteur c'est [=a 11h30] ça laisse le temps
  bonjour non [-a 10h] c'est trop tot, [+a 11h30] ça laisse le temps de descendre
  [=hier] j'etais malade j'ai pas vu le message
  ma belle mère arrive [=samedi] c le bazar ici mais je serai là
  [-mercredi] jamais de la vie c le jour des gosses
  [+vendredi] mais pas [-trop tard le soir] le dernier car est [=a 18h12]
  [+vendredi en fin daprem], le dernier car est [=a 18h12]
  je peu pas [-demain] on me livre le frigo [=entre 8h et 13h]
  je peu pas [-demain matin], [+entre 13h et 15h] oui
  on ma dit [=lundi] que vous changez le rdv moi je veux garder [+jeudi]
  [-lundi] j'ai mon titre a chercher a la prefecture, donc [+jeudi] si ça derange pas
  apres mon ramadan svp donc [+apres le 19]
  oui [+ce jeudi], le patron m'a donné mes horaires [=dimanche]
  Non, je regrette, [-le 9] je suis retenu. [+le 10] me conviendrait.
  Non, je regrette, je suis hospitalisé [=jusqu'au 10].
  oui sans soucis, ma cure ne débute que [=le 15]
  je serai pas là [-le 15] ma cure debute, [+le 11] avant de partir si vous pouvez
  nimporte sauf [-le mercredi], mon audience c [=le jeudi 6]
  [+le jeudi 6] ou nimporte sauf [-le mercredi]
  g pa de garde [-vendredi] ma cousine revien ke [=dimanche]
  g pa de garde [-vendredi] ma cousine pe me garder le bb [+lundi] donc [+lundi 14h]
  on m'a volé le vélo [=hier soir] mais oui je serai la [+tout a l'heure]
  on m'a volé le vélo [=hier soir] donc non pas [-tout a l'heure]
  bonjour madame [-le 20] je ne peut pas car ma femme elle accouche [=le 21] normalement, le docteur a dit repos
  bonjour madame [-le 20] je ne peut pas car ma femme elle accouche, [+le 28] je peut
  alors moi le car du village il passe [=a 7h10] et apres plus rien [=avant 11h], donc [+vers 8h] ou [+a midi]
  jai ecrit [=la semaine derniere] que [-le jeudi] je peux jamais à cause de la dialyse
  oui. mon fils passe me prendre [=a 9h] on sera là
  non. mon fils passe me prendre pour aller a l'hopital [-mardi], mettez [+vendredi]
  pa [-mardi], ma paye tombe [=le 5] et jai plus de quoi mettre essence
  pa [-mardi], [+le 5] quand jaurai ma paye ça roule
  des que jai ma paye donc [+apres le 5]
  ok pr [+mercredi] mem si jai plu de forfait jusqua [=vendredi]
  jarive pas a me lever [-8h] c abuser, [+10h min]
  je commence un nouveau travail [=lundi] donc ok on se voit [+jeudi] avant
  je commence un nouveau travail [-lundi], [+jeudi] par contre je suis en repos
  Impossible [-vendredi 11h], les obsèques de ma tante ont lieu [=à 14h] à l'autre bout du département
  Impossible [-vendredi 11h], pourriez-vous me recevoir [+à 14h] ?
  je viens [+demain] inch allah, [=lundi] je pars au pays
  [-demain] inch allah non, [+lundi] oui merci monsieur
  ma femme travaille [-lundi et mardi], moi je garde les petits, donc [+mercredi]
  ma femme prend la voiture [-mercredi], moi je l'ai [+lundi et mardi]
  c ok [+14h30], je prend le médicament [=a midi] et apres je dors un peu
  c pas ok [-14h30], [+midi] c mieu je dors apres
  l'ordonnance finit [=demain] je dois voir le docteur mais [+jeudi] je viens chez vous ok
  ma convocation au tribunal est [=le 23], cela n'empêche pas notre rendez-vous [+du 22]
  ma convocation au tribunal est [-le 23], serait-il possible d'avancer [+au 22] ?
  jpeu pas ma daronne rentre [=samedi] jgarde mes 3 freres
  jpeu pas la, [+samedi] ma daronne rentre donc la oui jpeu
  bonjour j ai rater le bus de [=8h05] le prochain c [=9h05] je serai en retard
  bonjour j ai rater le bus de [=8h05] je peux venir [+a 9h30] svp
  [+jeudi 9h15] le bus de [=8h05] m'arrange bien
  [-jeudi] y a plus de bus à cause de la grève, elle finit [=samedi] à ce qu'ils disent
  [-jeudi] y a grève, remettez ça [+lundi]
  [-lundi] pas possible j'emménage, l'état des lieux est [=le 1er]
  [-le 1er] c'est l'état des lieux donc [+le 2]
  jviens [+jeudi] mais faut que je parte [=a 11h] pour la cantine
  jviens pas [-jeudi], [+a 11h demain] avant la cantine sa vous va
  ma formation c'est [-lundi mardi], [+mercredi] je suis libre [+a partir de 10h]
  depuis [=samedi] je tousse le docteur m'a arrêté [=jusqu'à vendredi] donc [-jeudi] non
  depuis [=samedi] je tousse mais ça va mieux donc [+jeudi] oui
  le docteur m'a arrêté [=jusqu'à vendredi], je peux [+lundi]
  je suis désolé j'ai le controle de la voiture, [+le 18] ou [+le 19] si possible
  la voiture passe au controle [=le 18], d'ici là pas de souci je viens [+jeudi]
  ma carte de bus marche plus [=a partir du 1er] mais [+le 30] ça passe
  voila moi [-le 30] jai pas de carte de bus, elle recommence [=le 1er]
  alors non [-mercredi] virgule le petit a son vaccin [=à quinze heures] virgule je préférerais [+jeudi à quinze heures] point
  alors oui [+mercredi] le vaccin du petit c'est [=à quinze heures] donc ça nous laisse le temps
  disons [+vendredi quatorze heures] parce que [-jeudi] je déménage et [-samedi] je rends les clés
  disons pas [-vendredi] je déménage, plutôt [+lundi quatorze heures]
  jé pa pu dormir [=cet nuit] le bébé é malad, [-ce matin] jvien pa
  jé pa dormi [=cet nuit] mé jvien [+ce matin] qd mem
  ok pour [+le 14], ma fille a 3 ans [=le 15]
  pas [-le 15] c'est l'anniv de ma fille, [+le 14]
  je vous envoi le certificat [=demain], pour le rdv [+mardi] c parfait
  je vous envoi le certificat [=avant vendredi]
  on me pose la fibre [-mardi], on me dit [=entre 8h et midi], donc je préfère [+mercredi]
  moi c [+le matin] car [-laprem] je dors je bosse de nuit
  moi c [+laprem] car [-le matin] je dors je bosse de nuit
  oui pas de pb [+15h], la petite sort [=16h30]
  [-15h] c chaud la petite sort [=15h45], [+13h30] plutot
  [-15h] c chaud, [+15h45] plutot
  Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, ne sera de retour que [=lundi].
  Je suis au regret de décliner [-jeudi 10h]. Mon fils, qui me véhicule, propose [+lundi].
  [-vendredi] nn, jai taff, mon jour de repos c [+mardi]
  [-vendredi] nn, jai taff [=jusqua 21h]
  taff [=jusqua 13h], chui la [+14h]
  oui normal, [=lundi] j'avais oublié mais là [+jeudi] je note sur la main
  je peux pas venir [-jeudi] la dame de la mairie passe voir l'appartement, elle a annulé déjà [=mardi]
  madam je sui au pays mon papa il est mort je retourne [=le 26] [-demain] je peu pas
  madam je sui au pays je retourne [=le 25], [+le 26] je peu venir au bureau
  mwen paka vini [-jodi], [+demain] ok
  [-jeudi] non, le ferry est annulé et le prochain est [=samedi]
  le ferry est annulé [-jeudi], je prends celui d'apres donc [+vendredi 15h] chez vous
  oté [-mardi] mi peu pas, [+jeudi tantôt] lé bon
  bin non ti [-mardi] jsus au jardin des restos, et [+jeudi tantôt] cha irot
  peuchère [-demain] j'ai les enfants de ma fille, elle les reprend [=dimanche soir]
  y a [=1h30] de route madame, [-9h] c'est mort, [+11h] je veux bien
  comme j'ai [=une heure] de bus je voudrais [+pas avant 10h]
  j'ai [=une heure] de bus alors [+pas avant 10h] s'il vous plaît
  ok je confirme [+le 4] mon contrat de nettoyage s'arrête [=le 2]
  mon contrat de nettoyage s'arrête [=le 4] je peux [+a partir du 5]
  [-lundi] je garde mon petit fils, ma bru accouche [=ces jours-ci]
  ma bru accouche [=ces jours-ci] mais je viendrai [+lundi] quoi qu'il arrive
  pas [-demain aprem] l'ophtalmo me met des gouttes, [+demain matin] avec plaisir
  la juge pour les enfants c'est [=le 12], [-le 11] je serai trop stressée, [+la semaine d'après] si vous voulez bien
  la juge pour les enfants c'est [=le 12] je viens [+le 11] pour en parler avec vous
  je veux passer avant la juge donc [+le 10 ou le 11]
  oui ça marche, je rends la voiture de location [=vendredi] donc [+jeudi] j'ai encore de quoi rouler
  je rends la voiture de location [=mercredi] donc [-jeudi] je serai à pied, trop loin
  jpeu pa [-cette semaine] jai mes regles de service qui change [=lundi], [+semaine pro] oui
  jai plus de batri je repon [=demain]
  j'ai eu votre message [=à l'instant], [-demain] je suis déjà prise, [+jeudi] ou [+vendredi] avec joie
  j'ai eu votre message [=à l'instant], [+demain] c'est noté
  [=lundi] je suis tombé dans l'escalier, [=mardi] radio, [=mercredi] platre, donc [-jeudi] vous imaginez
  tombé dans lescalié [=lundi] mai sa va [+jeudi] jvien en bekille
  [+lundi] ou [+mardi] pas [-mercredi] j'ai la main a faire opéré [=jeudi] et faut jeuner
  la main est opérée [=lundi], [-mardi] je me repose, [+jeudi] je passe
  [-jeudi] hélas non car je signe mon bail, l'agence n'ouvre que [=de 14 à 16h]
  je signe mon bail [=jeudi] a l'agence donc [+vendredi] j'aurai l'adresse à vous donner
  j'aurais préféré [+le 21], [-le 20] je signe mon bail
  c oui. Juste [=a 10h45] faut que je bouge
  [+10h45] ça serait mieux pour moi que [-10h]
  jaimerai mieu [+jeudi] parceke [-mardi] c le marché jai mon stand [=des 5h]
  [+mardi] apres mon marché je remballe [=a 13h] donc oui [+14h] jarrive
  jsui au marché [-mardi] je remballe [=a 13h] [+jeudi] je peu
  J'ai un entretien d'embauche [-le 13] au même moment !!! [+le 14] svp c'est important
  J'ai un entretien d'embauche [=le 16] alors je veux absolument vous voir [+le 13] comme prévu
  oui je maintiens [+lundi], l'entretien à l'usine est repoussé [=au 29]
  non repoussez moi [+au 29]
  repoussez svp, l'entretien à l'usine est [-lundi]
  on peut repousser [+au jeudi 27] ? [-mardi] mon gamin se fait enlever les amygdales
  mon gamin se fait enlever les amygdales [=jeudi 27], donc [+mardi] je confirme
  tkt [+vendredi] chui la, [=ce soir] jregarde le match mdr
  euh [-ce soir] ya match, [+demain soir] tranquille
  jveu bien mais pas [-vendredi] ya la priere [=a 13h30]
  [+vendredi] oui mais la priere c [=a 13h30] donc [+10h]
  [+vendredi] apres la priere donc [+15h]
  [+vendredi] ok mais [-avant 15h] c la priere
  [=ce matin] javais plus de reseau
  ma fille a accouché [=cette nuit] !!!
  jpe pa [-lundi] dsl
  [-demain] trop court
  bah ok pour [+mardi]
  [+le 12] c tou bon
  [+apres 16h] svp merci
  [-jeudi] impossible ma patronne veut pas
  on m'a coupé le courant [=hier] je charge chez le voisin
  sa fait [=3 jours] que j'ai la fievre
  plutot [+en debut de semaine] rapport a ma grossesse
  [+Vendredi] sans faute, ma voisine me dépose
  je suis sortie de l'hopital [=avant hier]
  [+lundi 14] et puis cest tout
  [-demain] j'ai pas de sous pour le car
  le car est tombé en panne [=ce matin]
  jamais [-le vendredi]
  non [-a 8h] ya pas de car
  avec mes jambes [-le matin] c'est pas la peine d'y penser
  [+le mercredi 19] si cest pas trop demander
  ma carte vitale arrive que [=le 25]
  [+demain] tout de suite meme
  bonjour je viens [+demain] mon fils traduit
  bah [-la semaine prochaine] je suis en colo avec le centre social
  nous avons enterré papa [=samedi dernier], je ne suis pas en état
  J'étais venu [=mardi] et c'était fermé
  le train de [=9h42] est supprimé
  ils mon dit de rester allongée [=jusqu'au 20]
  ça marche [+9h30] pile devant la porte
  excusez, [-vendredi] tombe le jour de l'aid
  le docteur veut me garder [=ce soir]
  [+a la rentree] quand les petits sont casés
  [-apres 17h] jsui plus bon a rien
  n'importe quel jour sauf [-le jeudi]
  pas [-mardi 8h30], la nounou prend les petits qu'[=à 9h]
  je viens [+mardi 9h30], la nounou les prend [=à 9h]
  oui pour [+jeudi], ma formation ne reprend que [=le lundi 17]
  ma formation reprend [=le lundi 17] donc [+jeudi] je suis encore dispo oui
  ma formation reprend [-jeudi], je ne suis dispo que [+le lundi 17]
  je ne suis disponible que [+le 12]
  le propriétaire n'est disponible que [=le 12] pour les clés, mais chez vous [+le 10] je viens
  le propriétaire ne peut que [-le 10] pour les clés donc chez vous [+le 12] s'il vous plait
  la garderie me prend la petite seulement [=jeudi], [-mercredi] pas moyen
  la garderie me prend la petite un jour sur deux donc [+jeudi] et pas [-mercredi]
  j'ai mon permis de retour [=dans 10 jours] [-demain] qui va m'emmener ?
  [-demain] non, [+dans 10 jours] j'ai mon permis de retour donc oui
  [=Dans 10 jours] j'ai mon permis, d'ici là le mari me conduit, à [+demain]
  [+dans 10 jours] parce que là [-cette semaine] j'ai les ouvriers
  les ouvriers finissent [=dans 10 jours] mais on peut se voir [+cette semaine]
  [-Mardi] je ne saurais pas, le scooter est chez le garagiste et il rouvre seulement [=mercredi]
  [-Mardi] je ne saurais pas, seulement [+mercredi]
  le garagiste rouvre [=mardi], [-lundi] jai pas de roues
  le garagiste me rend la bagnole [=mardi a 18h] donc [-mardi 14h] c'est rapé, [+mercredi 14h]
  [=jeudi] on me rend la voiture donc je viens [+vendredi], pas [-mercredi]
  ma soeur elle vient avec sa voiture [=le 9], [-le 7] je suis coincée
  ma soeur vient manger [=le 7 au soir], [+le 7 à 10h] y a rien qui bloque
  si ma soeur m'emmene c [+le 7] sinon en bus [+le 9]
  alors [-mercredi] c'est non, la cantine est fermée, et [-jeudi] le petit a l'orthophoniste, on tente [+vendredi] ?
  alors [+mercredi] c'est oui, la cantine est ouverte, c'est [=jeudi] qu'elle ferme
  j'enmene ma mère a la chimio [-lundi] et [-jeudi], le reste [+mardi] [+mercredi] ok
  j'emmène ma mère à la chimio [=lundi], donc [+jeudi] pas de changement
  ma mère a chimio [-jeudi] je peux pas la laisser
  [-Le vendredi 7], je suis convoqué au commissariat. Pourrait-on se voir [+le lundi 10] ?
  Je suis convoqué au commissariat [=le lundi 10] donc je préfère maintenir [+le 7].
  [-jeudi] g examen de code [=a 11h], [=la derniere fois] jl'ai rater de 2 points
  g examen de code [=lundi], [+jeudi] tkt je vien
  g examen de code [=a 9h] jpeu etre la [+vers 11h]
  l'examen du code c [=a 9h] ça dure pas, [+mardi 11h] nikel
  le frigo est vide [=jusqu'au 5] mais je viens à pied [+demain]
  jai pas d'essence [=jusqu'au 5] donc [-demain] non
  ça sera [+jeudi] oui, le facteur m'a apporté votre courrier que [=ce matin]
  votre courrier pour le rendez vous [=d'hier] je l'ai reçu [=ce matin], redonnez moi une date [+cette semaine]
  votre courrier je l'ai reçu [=ce matin] et [-cet après midi] c'est trop juste
  j'peux [+demain] ou [+apres demain], [=samedi] j'repars sur la peniche
  j'repars sur la péniche [=mercredi] alors [-jeudi] j's'rai à Conflans
  je repars sur la peniche [=samedi] donc [+jeudi] j'suis encore à quai
  faut que je sois rentré [=a 17h] rapport au bracelet, donc [-16h30] non
  faut que je sois rentré [=a 17h] rapport au bracelet, donc [+15h au plus tard]
  avec le bracelet je sors [=de 9h a 12h], alors [+mardi 10h]
  mes sorties c'est [=9h-12h] alors [-14h] je peux pas, [+10h] je peux
  jai pointage au commissariat [=tous les jours a 14h], [+10h] comme prévu
  la maitresse veut me voir [=mardi a 16h30], je viens chez vous [+mardi a 14h] quand meme
  la maitresse veut me voir [-mardi] pile au moment du rendez vous, [+jeudi] si ca vous gene pas
  on m'a dit au foyer que le frigo arrive [-jeudi] faut que je sois la
  au foyer ils font les chambres [=jeudi], votre rdv [+mercredi] ok
  [-mardi] le foyer ferme [=a 11h] et j'ai pas les clés
  le foyer ferme [=de 10h à 17h] alors [+11h] je suis deja dehors c parfait
  le foyer ouvre [=a 7h] et c'est loin donc [+9h30]
  oui [+jeudi], [=vendredi] j'ai irm, [=lundi] les résultats, je vous raconterai
  non [-jeudi], [-vendredi] j'ai irm, [+lundi] oui
  l'irm est décalée [=au 3], j'ai donc plus d'excuse, à [+jeudi]
  jai attendu [=2h] dehors [=la derniere fois] alors [+demain] jespere que c ouvert
  je suis plus inscrit depuis [=le 1er], [+jeudi] ça tient toujours ? moi je viens
  jcommence [=a 5h] jfini [=a 13h] donc [-10h] jpeu pas
  jcommence [=a 5h] jfini [=a 13h] donc [+14h] si vous avez
  jcommence [=a 14h] dc [+10h] c carré
  jcommence [=a 14h] je fini [=a 22h], [+10h] c bien n'importe quel jour
  mon équipe change [=lundi], alors [+jeudi matin] je peux encore
  mon équipe change [=lundi], alors après ça plus [-le matin] mais [+l'après-midi]
  non [-lundi matin] jsui d'equipe, [+lundi a 15h] possible
  pardon de repondre si tard le chef change nos heures [=tous les vendredis], [-demain] il m'a mis
  le chef m'a mis [-demain], il m'a laissé [+mercredi]
  jsui en essai au restau [=jusqu'à samedi], pas moyen [-jeudi midi]
  jsui en essai au restau [=jusqu'à samedi], le patron me lache [+jeudi 15h]
  [-Lundi] la cure, [-mardi] la cure, [-mercredi] la cure... [+vendredi] je suis rentrée
  la cure thermale débute [=mardi] donc [+lundi] comme convenu
  après la cure, elle finit [=le 22], donc [+le 24]
  [-jeudi] je peu pas venir la CAF me recoi enfin j'attend ça depuis [=3 mois]
  [+jeudi] je peu venir la CAF me recoi [=mercredi]
  la CAF me reçoit [=jeudi a 9h], vous c'est [+11h], j'enchaine
  la CAF me reçoit [-jeudi 11h] en meme temps que vous, [+9h] possible ?
  la CAF me reçoit [-jeudi] alors si c possible [+mercredi]
  [+le 31] car [-le 1er] c la Toussaint
  [+Le 3 ou le 4], [-le 5] je prends l'avion pour voir ma mère
  [=Le 5] je prends l'avion, [+le 3] c'est parfait
  Mon avion atterrit [=le 5 au soir], [-le 5 au matin] je suis dans le ciel !
  Mon avion atterrit [=le 5 au soir], je propose [+le 7]
  euh oui bonjour c'est pour vous dire que [+mercredi] c'est bon je viens parce que ma fille elle a l'école [=jusqu'à seize heures trente] voilà merci
  euh oui bonjour c'est pour vous dire que [-mercredi] je pourrai pas parce que ma fille elle a pas école voilà et [+jeudi] ce serait bien
  allo madame oui le rendez-vous de [-vendredi] faut le changer mon mari il a le scanner et le taxi vient [=à dix heures]
  je dicte parce que jai les mains dans la farine point [+vendredi] c'est ok je livre les pains [=à six heures] apres je suis libre
  alors [-lundi] euh non attendez [-lundi] il y a le ramoneur, [+mardi] oui [+mardi]
  jarrive [+demain] mes le bus fait grève [=ojourdui]
  jarive pa a venir [-demin] le bus fé grève [=jusqa mercredi]
  [-demin] grève, [+mercredi] bus revien moi aussi
  moi pas bien parler. [-Lundi] école français. [+Mardi] ok
  moi école français [=lundi soir]. [+Mardi] rdv ok merci
  moi [-mardi] hopital pour bébé, [-mercredi] sortie hopital, [+jeudi] je viens
  bébé sort de l'hopital [=vendredi], [-jeudi] je reste avec
  travail finish [=18h], vous ferme [=17h], comment faire ?
  travail finish [=18h tous les jours], [+samedi] vous ouvrir ?
  travail finish [=12h] alors [+13h30] good pour moi
  la dame du CCAS elle a dit [=jeudi] pour le colis, vous [+mercredi] j'ai bien noté
  ils donnent les colis [=entre 9 et 11h], je viens [+a 11h30] plutot
  ils donnent les colis [=entre 9 et 11h], [-a 10h] je perds mon colis
  [+10h] ça va les colis c'est [=l'après midi]
  jai promis a ma mere de l'amener au bled [=le 13], je reviens [=le 29], donc [-le 18] non
  jai promis a ma mere de l'amener au bled [=le 20] donc [+le 18] ça passe juste
  je reviens du bled [=le 29], la famille a pas encore fixé, [-le 18] annulez
  Bonjour, je serai en déplacement professionnel [-du 3 au 7] ; le rendez-vous [-du 5] est donc à reporter.
  Bonjour, étant en déplacement [-du 3 au 7], je vous propose [+le 10].
  jme fais enlever le platre [=jeudi] donc [-mardi] je peux pas marcher
  jme fais enlever le platre [-mardi], mettez moi [+jeudi] a la place
  quand on m'aura enlevé le platre c'est [=mardi], donc [+mercredi] ou [+jeudi]
  zêtes gentils mais [-8h45] avec les poules et les bêtes nan, [+11h] voui
  les bêtes mangent [=à 7h] donc [+8h45] voui
  la vache va vêler [=cette nuit], [-demain matin] faut pas compter sur moi
  vendanges [=jusqu'au 25] alors [-le 22] vous pensez bien
  les vendanges finissent [=le 20], donc [+le 22] sans problème
  on vendange [=jusqu'au 25] alors disons [+le 26] ou [+le 27]
  le bateau rentre [=a 5h du mat], je dors, [+a 15h] jsui la
  le bateau rentre [=jeudi], moi [-mercredi] jsuis en mer
  jsuis en mer depuis [=lundi] on capte mal
  on rentre au port [=mercredi soir] donc oui [+jeudi]
  jsui de garde [=jusqu'a 7h], [-8h] jme tape pas le trajet, [+10h] ok
  jsui de garde [=jusqu'a 7h], [+8h] jviens direct
  sa caille, le chauffagiste vient [=lundi], [+demain] je viens me rechauffer chez vous lol
  sa caille, le chauffagiste vient [-demain], [+lundi] je viens me rechauffer chez vous lol
  le gaz est coupé depuis [=dimanche], j'attends le technicien [-demain toute la journée]
  rdv edf [=a 8h], vous [+a 10h], c jouable
  rdv edf [-a 10h], vous c'est possible [+l'aprem] ?
  [-mardi] j'ai kermesse, [-mercredi] je range, [+jeudi] ou [+vendredi] comme vous voulez
  la kermesse c'est [=samedi] [+mardi] ya rien
  jai pas mes lunettes elles arrivent [=vendredi], [-jeudi] je verrai rien des papiers
  jai pas mes lunettes elles arrivent [=vendredi], [+jeudi] je viens quand meme vous me lirez
  jaurai mes lunettes [=vendredi] donc pourquoi pas [+lundi] au lieu de [-jeudi]
  on a la visite du bailleur social [-le 6], donc si on pouvait dire [+le 7] ou alors [+le 10]...
  le bailleur vient [=le 7 ou le 10] il sait pas, pour vous [+le 6] je serai la
  [+demain 9h] [+demain 10h] comme ça vous arrange
  jsui tro malade [-aujourdui]
  le maire a fermé la route [=jusqu'à dimanche]
  ma fille a 8 ans [=aujourd'hui] !
  [-demain] j'enterre mon oncle
  jarrive [+dans 20 min]
  [-cet aprem] jai perdu mes clés je sui bloqué
  le plus tot possible genre [+demain matin]
  [+entre midi et deux] sinon mon patron râle
  hors [-mercredi] svp
  jai mis [+jeudi] sur le calendrier de la cuisine
  [+10h] bien tapantes
  [-10h] ça me fait lever trop tôt avec mon traitement
  mon mari est parti [=en mars] je suis seule pour tout
  [+le 8] [+le 9] [+le 10] mettez ou vous voulez
  jsui enceinte de [=7 mois] et le docteur veut pas que je me déplace [-jeudi]
  [+lundi 9h] si le bus veut bien
  wallah [-demain] c impossible g tribunal
  vous m'avez deja appelé [=mardi] non ?
  [+samedi matin] si vous ouvrez
  on déménage [=le mois prochain] faudra changer l'adresse
  le petit a vomi [=toute la nuit]
  bsr [+lundi 13h45] entendu
  [-Le 24] c'est le réveillon quand même !
  ah ben [-lundi] j'ai pu mes dents, le dentier est en réparation
  après le sport [+vers 17h]
  je sors du tribunal [=a l'instant]
  [-les lundis] je suis à la banque alimentaire bénévole
  j'ai fait ma prise de sang [=ce matin] a jeun et jai tourné de l'oeil
  depuis [=ce matin] jai pas d'eau chaude
  [+fin novembre], le temps de finir mon traitement
  dac dac [+15h15]
  pas [-mercredi], mon fils rentre d'internat [=vendredi] et c'est lui qui lit les plans
  pas [-mercredi], mon fils rentre d'internat [=vers la fin de semaine], alors [+samedi] ou [+lundi] avec lui
  [-Mardi] non merci, [=lundi] je me fais arracher deux dents et je serai gonflé comme un ballon
  [-Mardi] non merci, [+lundi] avant de me faire arracher les dents !
  je me fais arracher deux dents [=le 4], [+le 3] je parlerai encore donc oui
  je me fais arracher deux dents [-le 4], [+le 6] je devrais reparler
  ok c noté [+le 11 a 9h] mais [=le 10] je dors chez mon frère donc apelez pas sur le fixe
  [-le 11] c férié non ? [+le 12 a 9h] plutot
  [-le 11 novembre] je porte le drapeau au monument [=a 11h], [+le 12] si vous travaillez
  [=hier] le médecin, [=ce matin] la pharmacie, et [+demain] c'est vous, quelle semaine
  [=hier] le médecin m'a arrêté [=8 jours] alors [-demain] oubliez
  [=Hier] j'ai dit oui pour [-demain] mais finalement non, [+jeudi] ?
  [=hier] j'ai dit non pour [+demain] mais finalement si je peux
  [=tout a l'heure] j'ai dit [-14h], en fait [+15h] ça m'arrange
  vous m'aviez mis [-le matin] et moi je suis bon que [+l'après midi], [-le matin] je suis dans le gaz
  vous m'aviez mis [=mardi dernier] j'étais pas la, [+mardi prochain] c'est bon
  ma copine elle a eu rdv [=mardi] avec vous, moi c [+jeudi] c sa ? jvien
  ma copine elle a rdv [+mardi a 10h], je pourrais venir en meme temps qu'elle ? [-jeudi] j'ai personne pour m'amener
  [-jeudi] y a la marche blanche pour mon voisin, [=mercredi] la veillée, je suis désolé
  la veillée c'est [=mercredi soir] donc [+jeudi aprem] je serai fatigué mais là
  j'avais demandé [+le 6], vous me mettez [-le 7], [-le 7] je suis à Lyon
  je suis à Lyon [-le 7], je rentre [=le 8] très tard, [+le 9] dites oui
  je rentre de Lyon [=le 8 dans la nuit], du coup [-le 9 a 8h] c'est dur
  jvé pa vous mentir [-demain] jserai pa levé, jrentre du taf [=a 4h]
  jvé pa vous mentir jrentre du taf [=a 4h] mais [+demain] jserai la
  jrentre du taf [=a 4h] je dors [=jusqu'a midi] alors [+14h] [+15h] [+16h] a vous de voir
  Ma belle-fille ne peut me conduire que [=le week-end], je ne pourrai donc honorer [-mercredi].
  Ma belle-fille ne peut me conduire que [+le mercredi], auriez-vous une place ?
  je confirme [+mercredi], c'est ma belle fille qui conduit, elle prend son poste [=à 14h]
  ma belle fille est souvent de repos alors [+mercredi 14h] ou [+mercredi 15h]
  jvien [+jeudi] ms ya wifi ? jdoi envoyer un papier [=avant 18h]
  jdoi envoyer un papier [=avant jeudi 18h] donc [+mercredi] c le mieux pr moi
  jdoi rendre un papier [-jeudi] dernier delai a lautre bout de la ville, [+vendredi] svp
  bonjour jpeu pa venir [-le 2] la banque debloque mon compte que [=le 4] jai 0 pr le ticket
  le ticket de bus que vous m'avez donné finit [=le 4], [+le 2] j'en profite
  mon ticket de bus finit [=le 4] donc [+avant le 4]
  le rsa arrive [=le 6] [-le 5] je peux meme pas prendre un café chez vous
  [+le 6] le rsa est la, [-le 5] non
  [+entre le 6 et le 10], apres le compte est vide
  je me suis levé [=a 4h], j'ai fait le ménage des bureaux [=de 5 a 8], oui [+a 9h] je suis la debout
  j'ai fait le ménage des bureaux [=cette nuit], [-9h] pitié non
  ménage des bureaux [=de 18h à 21h] donc [-18h30] impossible, [+17h] je peux
  ménage des bureaux [=de 18h a 21h], sinon je peux [+lundi] comme [+mardi]
  [-jeudi] je ne peu pas quitter la maison, l'expert pour le degat des eaux passe [=entre 9h et 17h]
  l'expert devait passer [=hier], il vient finalement [-demain], est ce que [+vendredi] vous irait
  j ai eu mon bebe [=le 3], [-le 10] c est trop tot pour sortir
  le terme est prévu [=le 10], mettez moi plutot [+le 3]
  terme [=le 10] alors [+pas avant noel]
  mon avocat me recoit [=le 19] il veut que je vous vois apres donc [+le 20], pas [-le 18]
  mon avocat peut que [-le 18], chez vous [+le 19] alors
  Malheureusement [-le 18] je dois garder le lit, le chirurgien me revoit [=le 19] pour les fils.
  j'ai kiné [=mardi et jeudi a 8h], vous c [+a 10h] donc tranquille
  j'ai kiné [-mardi et jeudi], [+lundi ou vendredi] je peux
  kiné [=a 9h] ortho [=a 10h] vous [+a 11h], je serai rodé
  kiné [=a 9h] ortho [-a 11h], vous [+a 14h] peut etre ?
  je sors de chez le kiné [=vers 10h30], [+11h] le temps de marcher
  le veto prend la chienne [-demain] elle va mourir je veux etre avec elle, [+lundi] pardon
  le veto garde la chienne [=jusqu'a demain], je viens seule [+tout à l'heure]
  la chienne doit sortir [=a midi] donc [+10h] ok si ça dure pas
  jachete une voiture [=samedi] enfin, [-vendredi] encore a pied donc non 12km sous la pluie
  non [-vendredi], [+samedi] jaurai la voiture
  cette fois oui, [+vendredi], la voiture j'la touche [=samedi] mais mon reuf m'amène
  ya pas de covoit [-lundi], yen a un [=mardi] mais il va a metz
  ya pas de covoit [-lundi], yen a un [+mardi] qui passe devant chez vous
  ya un covoit [=a 7h] et un [=a 12h], bon ben je prends celui de [=7h] et j'attends, ok [+9h]
  ya un covoit [=a 7h] et un [=a 12h], [-9h] faut attendre dehors, [+12h45] mieux
  ya un covoit qui arrive [=a 13h10] donc [+13h30]
  ma béquille a cassé [=ce midi] mais [+demain] ça ira
  ma béquille a cassé [=ce midi], la pharmacie en a une [=demain soir], [-demain matin] non
  merci non, [-le jeudi] ma mère a besoin de moi, l'aide à domicile reprend [=le 2]
  l'aide à domicile reprend [=le 2], je serais plus à l'aise [+le 3]
  quand l'aide a domicile est là, c'est [+mardi et vendredi matin]
  dsl [-jeudi] [-vendredi] mort les deux, on ma collé un stage [=jusqu'au 21]
  dsl [-jeudi] [-vendredi] mort les deux, [+le 21] le stage est fini
  je vous avez dit [=la fois d'avant] que [-les jeudis] cest la mosquée des femmes, donnez [+mercredi]
  [+jeudi] c'est bon la mosquée c'est [=vendredi]
  on a messe de requiem [=dimanche], on reçoit la famille [=samedi], [+lundi] je viendrai vous voir comme prévu
  la famille repart [=lundi soir], vous voyez [-lundi matin] c'est délicat
  la famille repart [=lundi soir], on pourrait faire [+mardi] plutôt que [-lundi] ?
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
  ok pr [+lundi] mais g plus de telefone [=samedi] alors confirmé moi avan
  je vous rappelle [=demain matin], là [-jeudi] je peux pas
  je vous rappelle [=ce soir] pour dire si oui ou non
  mon conseiller m'a écrit [=mardi] pour dire [-jeudi], or [-jeudi] j'ai formation incendie [=jusqu'a 17h]
  mon conseiller m'a écrit [=mardi], je réponds oui pour [+jeudi], formation finie [=a midi]
  [-demain] jai personne pour ouvrir a l'infirmiere
  g une urgence dentaire [=cet aprem]
  [+mercredi en 8] pas de souci
  yavait [=hier] un mot dans la boite de la mairie je comprend pas
  chuis au fond du lit depuis [=2 jours] madame
  jai raté votre appel [=tout a l heure]
  [+le 1er lundi du mois] c'est là que ma tante garde les petits
  le fourgon passe au controle technique [=le 14]
  impec pour [+midi et demi] je mange apres
  nan pas [-samedi] chui au mariage de mon cousin moi
  je pourrais pas etre la [-a 9h], la prefecture est pile en face mais la queue est énorme
  mon rv chez l'oculiste c'est [=dans 6 mois] vous vous rendez compte
  [+jeudi] entendu, bonne continuation madame et merci pour le colis
  faut que ce soit [+un vendredi] à cause du transport à la demande
  [-le lundi] le cabinet où je nettoie est ouvert je peux pas m'absenter
  mon téléphone est tombé dans l'eau [=dimanche] je réponds avec celui de ma nièce
  [+demain] apres la sieste du petit
  c'est l'aïd [=dimanche] je vous souhaite une bonne fête
  [+le 17] je viens avec ma fille pour traduire, elle parle mieux
  [+jeudi ou vendredi] avant de rendre les clés de l'appart
  mon train part [=a 18h40] ya de la marge je viens
  le notaire nous prend [-mardi] on peut pas y échapper
  [+le soir apres 18h] je suis aide soignante a l hopital
  [-10h mardi] ça coince avec mes perfusions, elles finissent [=a 10h30], [+11h] sans souci
  sa sera [+mardi] ou rien la [-lundi] je dors
  oui [+jeudi], d'ailleurs j'ai envoyé mon cv [=lundi] à carglass et ils rappellent [=vendredi]
  [-mercredi] c niet j'ai rendez vous a la mdph [=a 10h30] attendu depuis [=8 mois]
  je sors de l'usine [=vendredi 6h], donc [-vendredi 9h] je dors, [+vendredi 15h] si vous voulez
  pas [-cette semaine], les partiels de ma fille c [=jusqu'a vendredi], [+la semaine d'apres] oui
  [+dans les 15h] [+mardi] si ça joue
  svp annuler [-le 22], j'ai trouvé du boulot je commence [=lundi] !
  [+lundi 10h] inch allah
  non je travail [-lundi] a rungis, j'ai pas le choix. [+samedi] c possible ?
  je suis sorti de l'hopital [=avant hier], doucement mais ca va
  ya une coupure depuis [=trois jours] apres le cyclone, la route est barrée, [-mercredi] impossible
  [=hier] j'ai perdu mon grand père l'enterrement c [-jeudi] je pourrai pas venir ce jour là
  jai mon fils [=un week end sur deux] seulement donc [+en semaine] c'est facile, [+mardi 10h]
  merci je prends [+mercredi]
  vous me laissez le choix : [-mardi] j'ai une visite d'appart [=a 10h] donc [+lundi]
  [+apres la toussaint], [=a la toussaint] je monte au pays voir les tombes
  pour [-vendredi] je peux plus venir, le resultat de l'irm tombe [=a 10h] j'ai peur d'y aller seule, dites [+lundi]
  toujours dispo sauf [-lundi matin]
  [+demain] oui je viens avec le petit dans la poussette si vous voulez bien
  le medecin m'a arrêté [-jusqu'au 20] donc [+a partir du 21]
  [=la semaine derniere] vous avez annulé et la moi [-jeudi] je peux plus, [+le 19] ?
  [-le jeudi] c mon jour de dialyse, [+le vendredi] je suis en forme
  [+vers le 20], je touche le rsa [=le 5] mais je dois d'abord payer le loyer
  toujours [+le lundi], mes jours de chantier c [-mardi a vendredi]
  [+apres demain] ou [+dans trois jours]
  [+samedi] si c ouvert sinon [+lundi]
  [+14h30] merci bcp
  jeune du ramadan alors [+le matin] svp pas [-l'aprem] je suis fatigué
  jvien pa [-lundi] la daronne est a lhopital depuis [=samedi]
  [-jeudi] je suis pas là. [-vendredi] pas là non plus. [+Lundi 16] si vous avez.
  on peut pas faire [+mercredi] a la place de [-jeudi] ? mon contrat saisonnier reprend [=demain]
  j'ai cours d'alphabetisation [=19h], donc [+17h30] c la limite
  [+le 6], vu que mon chef m'a mis de repos ce jour là, je l'ai su [=hier]
  mes prises de sang c'est [=jeudi 8h] a jeun, je serai chez vous [+a 10h] pas de probleme
  [+demain] oui, j'arrive avec ma valise car je pars en cure [=demain soir]
  mon téléphone etait cassé [=pendant 15 jours], vous m'aviez mis quel jour ? si c [+jeudi] je viens
  je confirme pour [+apres demain]
  Je vous prie d'excuser mon absence de [=lundi], j'avais une extinction de voix.
  [+jeudi] c'est parfait
  pour mon chien c'est veto [=mardi 11h], mais [+mardi 14h] je peux
  Bonjour, j'ai eu le covid [=la semaine dernière], negatif depuis [=hier], je serai là [+jeudi]
  [+la semaine pro] n'importe quand mais pas [-le vendredi] c'est jour de mosquée
  je suis en apprentissage, cours [-les lundis] et [-mardis] a colmar, entreprise le reste, mais [+vendredi aprem] mon maitre me libère
  tout ça me va : [+lundi 9h], [+mardi 14h], [+jeudi 10h]
  pour moi [+le vendredi] c le mieux, je touche pas au volant [-le soir]
  ma femme prend la voiture [=le matin] alors pour moi [+14h] ou [+15h]
  j'ai demandé un jour à mon chef, il m'accorde [+le 16], il m'a refusé [-le 15]
  mwen pa disponib [-lundi] mé [+madi] wi bonjou
  je fais le menage dans les bureaux [=de 5h à 8h], je serai dispo [+a partir de 9h]
  [-demain] non : plus de gasoil, la paye c [=le 28], [+le 29] oui
  je vous ecris depuis les urgences on attend depuis [=22h], [-demain matin] faudra pas compter sur moi
  ta [+vendredi aprem] ? [-matin] jdor
  c'est gentil de rappeler, [+demain 10h] j'arrive en avance comme [=la derniere fois]
  [+lundi] mais [+pas avant 10h] le car passe [=a 9h10]
  j'prends [+le 17 au matin], j'laisse [-le 16]
  [+jeudi matin tot], je prends le service [=a midi] a l'ehpad
  [+en fin de journée], le plus tard possible
  [+le jeudi 12] oui, [-le vendredi 13] non je suis superstitieuse 😂
  [-le matin] non [+l'apres midi] oui [+vers 14h]
  [+vendredi] j'viens, [=la dernière fois] c'était la grippe désolé
  nope pas [-jeudi]
  [+demain] c'est bon je serai là même si j'ai veillé une tante décédée [=samedi]
  [+demain matin] de preference
  ma voisine a appelé [=hier] pour moi, elle a dit [-jeudi] mais moi c [+mercredi] que je veux
  est ce que [+11h] au lieu de [-10h] [+jeudi] c possible
  ma mère garde les jumeaux [=le lundi], profitons en : [+lundi 9h]
  [+mardi] ou [+mercredi], a vous de voir
  [+apres le 10] car [=le 5] jai paye et je peux mettre essence
  [=y a deux semaines] vous m'avez donné un papier avec rien d'écrit dessus, si c'est [+le 12] je viens
  je peu venir [+jeudi] mé jé pa le papier de la caf il arrive [=ds 10 jours]
  bsr c pour dire que [-jeudi] je bosse finalement
  [-jeudi] c'est pas bon pour moi ni [-vendredi], mon frère est en permission [=jusqu'a dimanche], je veux en profiter. [+Lundi].
  [-jeudi 12] jsui en garde a la maison avec les petits dite moi si [+vendredi 13] c ouvert
  je peux [+a partir de 13h], [-le matin] c'est pas la peine
  [+jeudi] [+16h15], je récupère les grands [=a 17h]
  rdv de [-mercredi] annulé pour moi je part au bled [=ce soir] ma mère est tombée
  [+mardi], oui, avec plaisir
  pardon je voulé dire [+vendredi] pas [-jeudi]
  non pas [-lundi]
  [+jeudi prochain] ou bien [+vendredi] mais pas [-a midi]
  je suis rentré de mission [=hier], libre [+des demain]
  [+entre 10h et midi], le reste du temps je m'occupe de ma belle mère
  bonjour, mon mari se fait operer [=mercredi] mais [+jeudi] ma soeur prend le relais donc je viens
  n'importe quel jour sauf [-mercredi] et [-samedi]
  pas [-a 8h] svp j'ai des cachets qui assomment, [+11h] plutot
  j'ai la petite en garde [=une semaine sur deux], [+la semaine du 16] je suis tranquille
  [+mardi] j'y serai à l'heure promis juré
  on peut se voir [+mardi 9] ? [-jeudi 11] je descends a marseille voir mon fils, je remonte [=le 14]
  [+mardi 18] svp madame
  jpeu [+ts les aprem] sauf [-mercredi]
  [+12h] [+mardi], ma pause dure [=de 12h à 13h30]
  jeune homme [-mercredi] je ne puis, mes rhumatismes me clouent au lit depuis [=lundi]. Voyons cela [+la semaine prochaine].
  [+de 9h30 à 11h30] c'est quand la petite est a la halte
  pas [-le lundi] svp
  le médecin du travail me voit [=le 17], [+le 18] je pourrai vous donner le papier
  j'ai pas d'heure moi, [+le matin] quand les oiseaux chantent mais [-l'aprem] la chaleur me tue
  l'assistante familiale me rend mon fils [=le 21], je voudrais [+le 20] pour en parler
  bonjour c'est possible de passer de [-10h] à [+11h] le meme jour ?
  [+vers midi] si ça vous coupe pas l'appétit
  ya la communion de ma niece [=dimanche] a nimes, je rentre [=lundi soir], donc [+mardi]
  mon mari est routier il rentre [=le vendredi soir], alors [+samedi] si ouvert
  c bon [+lundi], ma formation hygiène commence que [=le 2]
  salam [+jeudi] ok je fini priere [=13h45] et je vien [+14h30] comme prevu
  tout sauf [-le week end]
  [-mardi matin] je passe mon permis cariste, croisez les doigts, [+mardi aprem] je peux passer
  [+demain] [+13h15] ?
  c'est l'hiver alors [+pas trop tot], [+10h30] c bien, [+jeudi]
  c'est possible par téléphone [+jeudi] parce que la route est coupée depuis [=mardi]
  j'ai demandé [=la semaine derniere] a changer et personne répond, donc je répète : [-le 12] non, [+le 19] oui
  bonjour je suis libre [+tout les jours] a part [-le jeudi], merci d'avance
  [+lundi] ou [+mardi], pas plus tard svp, mon contrat démarre [=mercredi]
  [+mercredi] [-matin] non [+aprem] oui
  [+mercredi 14h], j'ai deja demandé a ma voisine pour la voiture
  c'est la saint nicolas [=samedi] chez nous en lorraine, [+lundi] je serai remis
  [+avant 11h] si ya moyen
  si [+le 22] y a plus de place mettez [+le 23], je reprends [=le 24]
  ta pas plutot [+11h30] ? [-10h] c tot
  j'ai signé le papier de la cpam [=vendredi], il vous le faut ?
  jai pas pu venir [=mardi] car pas de credit pour prevenir
  jconfirme [+mardi 9h30] boss
  rien [-avant jeudi], [+jeudi] a l'aise
  jai kiné [=tous les mardis a 10h] mais [+mardi aprem] sa va
  un jour ou mon gamin est a la cantine, cad [+lundi] ou [+jeudi], surtout pas [-mercredi]
  [=la semaine prochaine] a l'usine je commence [=a 13h], prenez moi [+mardi 9h]
  vous pouvez me noter [+le 17] plutôt que [-le 12], je serai sortie de la maternité
  mon bail se termine [=fin mars] et j'ai rien trouvé
  on m'opère de la cataracte [=le 5] et l'autre oeil [=le 19], entre les deux [+le 12] je peux
  [+lundi 10h] c'est ok. le camion de courses est [=a 14h].
  [+la 2eme semaine de janvier] n'importe
  ok [+jeudi], attention je dois etre parti [=a 10h45] pour prendre mon fils a l'ime
  ne m'attendez pas [-demain]
  [+vers les 11h], [-a 10h] je suis en cours de conduite
  oui pr [+mercredi], par contre [-10h] trop tot, [+14h] ?
  oui je viens [+jeudi] avec mon CV et ma carte
  ça dépend du planning que je reçois [=vendredi soir], a priori [+mardi] ok
  [-soir] impossible, [+journée] ok
  [-mercredi] non j'ai deja un rdv chez cap emploi [=le meme matin], [+le 17] est bien ?
  pas de garde [-mardi], la nounou vient de me lâcher [=y a 1h], je sais pas quoi faire, [+vendredi] elle est là
  la caf a versé [=le 5] ? j'ai rien sur mon compte moi
  ah non pas [-le 9] c mon bapteme de l air offert par mes enfants mdr
  mon ancien rdv c'etait [=le 4], pour le prochain [+le 18] me va
  [+mercredi] a la place [-du mardi]
  Madame, suite a votre appel de [=mardi], je confirme [+jeudi 12 à 10h]
  [+jeudi] ok mais je pars [=a 11h] pile sinon je rate le ter de [=11h20]
  mon grand frère il est décédé [=lundi], je rentre de Oran [=dimanche], [+lundi 16] je peux passer
  [-mardi matin] on coupe l'eau et le gaz chez moi et le technicien passe [=entre 8h et 12h], [+mardi 15h] possible ?
  plutôt [+en debut d'aprem] que [-en fin]
  jé confond [=hier] avec [=aujourdui] pardon, vou pouvé remettre [+demain] ?
  [+mardi] si possible merci
  ok [+jeudi] mais si il neige comme [=lundi] je pourrai pas descendre
  pour moi [+9h] [+jeudi] c bien, [+10h] c bien aussi
  [-jeudi], [-vendredi], c'est mort pour moi, [+lundi] ok
  hein [+samedi] vous etes ouvert ? sinon [+vendredi soir] apres mon service
  le traitement c [-mardi], je suis ko [-mercredi], donc [+vers vendredi]
  [-10h] ça me va pas trop, avez vous plus [+vers 11h] ?
  ma formation de soudeur a commencé [=hier], c'est génial
  jserai la [+lundi] tkt
  faut que ce soit [+avant la fin du mois]
  vous m'avez proposé [-lundi] et j'ai dit non, là je dis [+jeudi], c'est clair ?
  bonjour je suis nounou et les parents rentrent [=a 17h], [-10h] c non, [+17h30] si vous êtes encore ouverts
  le reseau est coupé au village depuis [=dimanche], je vous rappelle
  non dsl [-demain] j'ai la convocation du tribunal [=a 9h], mettez moi [+lundi]
  [+vers 10h] [+mardi] inchallah
  bonjour pour [-le 16] je suis de jury d'assises, ca dure [=jusqu'au 20], [+le 23] si cela convient
  il me faut reporter, [-jeudi] c'est la rentrée du petit dernier et il fait que [=1h] le premier jour
  rdv annulé [-mardi], je pars a nantes [=lundi] pour voir un logement
  [+a 16h] c le mieux pour moi
  on célèbre le nouvel an tamoul [-le 14], [+le 15] je suis à vous
  [+jeudi] c bon madame, ma toux est partie depuis [=avant-hier]
  oui je serai la [+jeudi] merci
  je reprends l'ecole de la deuxieme chance [=le 6], donc [+avant le 6]
  le petit a 39 de fièvre depuis [=cette nuit], [-aujourdhui] je peux pas venir, [+demain] si ça va mieux
  [-le matin] c'est trop dur pour moi
  eh bien [-le 13] je me marie figurez vous 😄 [+la semaine suivante] avec plaisir
  avec le verglas je me suis cassé la figure [=ce matin], rien de grave
  mon bus il arrive [=10h05], donc [+vendredi] je serai 5 min en retard
  j'ai ma visite à domicile du bailleur [-a 10h], [+jeudi] pourquoi pas [+14h] ?
  [+mardi apré 15h] svp jai récré des petits a surveillé
  [-le mardi] j'ai mon groupe de parole, [-le jeudi] l'atelier cuisine, reste [+le mercredi]
  c pas possible [-demain] jé pa dormi le bb pleure depuis [=3h du mat]
  bah [+lundi en huit] ça serait super, [-cette semaine] trop de trucs
  la nounou est enceinte elle s'arrête [=le mois prochain], ca va etre chaud pour moi
  votre bureau a demenagé [=en octobre] non ? je suis allé a l'ancien [=la dernière fois], [+jeudi] je vais où
  non pour [-jeudi] oui pour [+vendredi] merci au revoir
  [+lundi 16h] aprè le kiné
  un rdv [+dans 15 jours] ça serait bien
  en ce moment j'ai plus de médicaments donc [-demain] je sors pas, l'infirmier vient [=samedi] m'en donner
  [+demain 8h45] j'arrive a pied donc priez pour pas de pluie
  mettez moi quand vous voulez sauf [-le jour de la rentrée]
  [-mardi] pas possib, brocante
  [-10h] c chaud, [+10h45] je suis la
  [+n'importe quel lundi] de preference avec la meme conseillere
  monsieur, ma mère a eu un avc [=dimanche]. je ne viendrai pas [-mardi].
  tjr pas recu l'attestation demandée [=le 4]
  j'avais rdv [=hier] chez l'ortho et elle m'a remis [-jeudi 10h15], c'est en plein dans le votre, on change ?
  oui madame, [+apres demain], mon mari me conduit
  si c [+lundi] j'accepte, si c [-vendredi] je refuse
  le psy m'a dit de pas trop forcer [-cette semaine], [+la prochaine] ok ?
  [-vendredi] ça l'fait pas. [+jeudi] ça l'fait
  Bonjour, pour [-demain 10h] je suis bloquée, l'infirmière passe [=entre 9h et 11h]. [+14h] serait possible.
  [+le mardi vers les dix heures] ça me botte
  c'est le premier anniversaire de la mort de papa [-le 6], la messe est [=a 10h], je préfère un autre jour
  [+demain 8h] si je suis pas obligé de faire la queue comme [=la derniere fois]
  svp [+fin de matinee] [+un lundi]
  [+jeudi matin] sa me va tres bien
  le bébé dort [=de 13h à 15h], alors [+a 15h30] je peux sortir
  [+jeudi] si vous pouvez, sinon [+vendredi], sinon [+la semaine d'apres]
  [+le 15] mais [+le 16] c mieux
  je depose la petite [=a 8h20] donc [+9h] c large
  [+fin de semaine], jpreferrais [+vendredi]
  c confirmé [+mardi 2] jai posé ma journée
  g di oui mai c non pour [-jeudi], [+vendredi] wi
  [+vendredi] [+entre midi et deux] c'est ma pause
  je fais les saisons a la montagne, dispo [+en avril]
  [=en septembre] j'avais demandé [=les mercredis], là c l'inverse, pas [-le mercredi]
  [+jeudi] ou [+vendredi] c pareil pour moi
  [+demain] nickel a tte
  excusé moi pour [=mardi dernier] j'avais plus de batterie. [+mercredi] je vien sans faute
  [-le 12] non, [-le 13] non, [+le 14] oui
  [+demain 17h] ou bien [+samedi 9h] parce que [=a 10h] je pars en covoit
  vous etes ouvert [+samedi] ? je bosse tout le reste
  nan [-jeudi] jpp, [-vendredi] non plus, [+lundi] je peux
  bonjour j'ai le pied cassé depuis [=le 3], le plâtre on l'enlève [=le 24], alors [+le 26] svp
  hello c'est tjrs bon pour [+le 8]
  dès que possible, [+des lundi]
  j'suis ok pour [+le 14 à 11h]
  mon récépissé est périmé depuis [=le 2] j'ai peur des controles
  mon patron me donne pas mon planning [=avant dimanche]
  [-mardi] dsl. On fait la récolte des litchis. [+Lundi] [+apres 14h].
  [+lundi] bon pour moi, la caf m'a dit que le dossier serait traité [=sous 10 jours]
  donnez [+le 19] ou [+le 20], [-le 21] je déménage
  je peux [+pas avant 14h] [+jeudi]
  j'étais au tribunal [=lundi toute la journée] désolé madame
  bonsoir, [+le 21 janvier] [+vers 9h30], merci
  [-mercredi] nn j'ai foot, nan je rigole, j'ai scanner [=a 8h45] a la timone
  [+vendredi] sinon [+lundi], [-week end] exclu
  mon beau frère se marie [=samedi] on prend la route [-jeudi de bon matin], déplacer a [+mercredi] svp
  je viens [+jeudi] c sur, [=la fois passée] c'etait le verglas
  pa [-lindi] pa [-mardi] tou lé zot jour i va, [+jeudi] par exemple
  [+jeudi 8h] je suis une lève tot
  [+15h] [+jeudi] cé posible ?
  [-le soir] il fait noir et j'ai peur, [+14h] ou [+15h] c'est mieux
  vendez moi du reve : [+lundi 14h] ?
  désole de repondre que [=maintenant], [-demain] je peux pas
  wesh [-jeudi] mort, [+vendredi] easy
  [+lundi] [+12h30] car je récupère mon salaire [=lundi matin]
  j'ai signé un contrat [=vendredi], je suis en poste [-tous les matins], [+apres 14h] c bon
  [+apres-demain à 16h]
  [=ce matin] je suis passé devant chez vous c'était fermé, donc [+jeudi] ça sera ouvert ? je viens
  [-les vendredis aprem] je chante a l'église, [+vendredi matin] ca passe encore
  j'ai pointé [=ce matin] et j'ai rien, je peux [+cet apres midi] ou [+demain]
  la neige bloque le col depuis [=mercredi], [-demain] pas moyen, [+lundi] si ça degele
  un creneau [+de 14h a 16h] c parfait, [-apres 16h] sortie d'ecole
  j'aimerais mieux [+15h30] que [-14h]
  les enfants ont piscine [-le mercredi] je les emmène, prenez moi [+jeudi] plutot
  [-jeudi] nan, [+mercredi] si, [-mardi] nan
  ué [+mardi 10h] carré
  non [-le 25], vous etes serieux ? [+le 26] ou [+le 28]
  donne [+samedi] ou donne rien
  j'ai plus de forfait [=jusqu'au 5] je reponds par le wifi de mac do
  mon chien est mort [=hier] je suis pas en état [-demain]
  navré, je garde mon père alzheimer, l'auxiliaire est en congé [=cette semaine], [+la semaine prochaine] elle revient
  mi dispo [+mardi tantot], [+jeudi tantot], sof [-vendredi]
  [-lundi] jamais, [-mardi] non plus, [+mercredi] la oui
  [-lundi] c fermé chez vous nan ? donc [+mardi]
  svp pour [-le 12] dites a la dame que j'ai la main dans le platre, on retire [=le 15]
  [-mercredi] nan frere
  je sors du travail [=a 13h], [+13h45] le temps du tram
  si possible [+debut de semaine] car [-jeudi] et [-vendredi] je suis en immersion chez un boulanger
  jpeux pas [-mardi] ya le conseil de discipline de mon fils au collège [=a 9h30]
  bonjour, [-le 24] l'usine nous fait travailler a cause des commandes, [+le 29] on sera fermés
  oui oui [+vendredi] c noté dans mon calendrier depuis [=lundi]
  svp [+pas apres 16h]
  [+lundi] si possible, [-mardi] pas top
  pas [-le mercredi], mes enfants sont a la maison
  je viendrai [+lundi] avec mon éducateur il est prévenu
  [+demain 10h] pas de souci, tu peux prevenir ma conseillere que je finis ma mission [=le 30] ?
  j'ai reçu votre sms [=ce matin] seulement, c'est bon pour [+mardi]
  [-cette semaine] non [+la semaine prochaine] oui sauf [-mardi]
  je sui au commissariat [=maintenant] vol de mon tel, pour [+jeudi] je viens quand meme
  jai eu un accident de scooter [=dimanche soir], platre [-jusqu'au 15 janvier], je marche pas
  je voulais venir mais [-lundi] le docteur il a dit non
  ma soeur arrive du mali [=mercredi soir] a roissy, je serai crevé mais je viens [+jeudi]
  les cours de francais c'est [-lundi] et [-jeudi matin], alors [+mardi] c'est parfait merci
  je suis malade comme un chien depuis [=2 jours] le docteur dit repos [-jusqu'a vendredi]
  [+mercredi 10] [+a 9h] ou [+a 10h] les deux me vont
  moi cé [+jedi] mersi bokou
  [+10h] pas [-9h] c trop tot
  vous m'avez appelé [=a 14h] j'étais en machine, [-demain] non, rappelez pour [+vendredi]
  jamais [-le samedi] svp, c'est shabbat
  je peux pas [-mercredi], l'eglise a besoin de moi, [-dimanche] non plus lol, [+mardi] alors
  je peut pas [-mercredi] la creche elle est fermé
  [-demain] cv pas, jai vomi [=toute la nuit]
  [=jeudi dernier] j'ai attendu une heure dehors personne, [-ce jeudi] je viens pas
  [-avant noël] je peux pas, [-decembre] c le rush, [+le 7 janvier] je reviens
  j'ai mal au dos depuis [=dimanche], je pense que [-mercredi] ca va pas le faire
  la caf me reçoit [=le 9 a 14h], vous c'est a coté, alors [+le 9 a 15h] d'une pierre deux coups
  svp [+pas avant 9h30], je viens de loin
  mon fils sort de prison [-lundi], je dois aller le chercher a 200 km, pas possible chez vous
  [-vendredi] greve des trains, remettre [+mardi] svp j'habite a 40 km
  j'ai loupé [=jeudi passé] a cause du rer B en panne. je m'excuse. [+demain] je prends celui de [=8h12]
  [+vendredi 9h30] parfait
  pas de soucis [+vendredi] j'y serais, c'est ma mère qui garde [=jusque midi]
  [-Jeudi] impossible. [+Lundi] possible.
  mettez [+10h], a [-9h] je dors encore mdr
  [+mardi apres midi] svp [-le matin] j'arrive pas a me lever avec les médicaments
  le boulanger me prend en essai [-jeudi matin], il finit la fournée [=a 11h], du coup [+jeudi 14h] si vous avez
  [+jeudi] je serai là [+a 10h], mon avocat m'appelle [=a 12h], pas plus long svp
  mieu [+tantot] que [-le matin], i fé tro la plui pou dessann les hauts
  mon fils s'est fait renverser [=mercredi], je suis au chevet, pas la tete a ça
  [+jeudi] je viens si le car passe, [=lundi] il était supprimé
  pourkoi pas [+samedi] si vs bossez
  mon ex doit récupérer la petite [=jeudi 9h] mais il est toujours en retard, [+jeudi 11h] svp plutot que [-10h]
  bjr c moi qui a raté [=mardi], j'avais la tete a l'envers, un deuil, remettez moi [+lundi]
  [+8h30 au plus tot], [-avant] y a pas de navette
  [-le 12] je suis convoquée a l'ofii, ca tombe mal, proposez moi [+le 13] ou [+le 16]
  [-mardi] je serai en train de demenager, on nous a donné l'appart [=ce matin], [+jeudi] c bon
  quand mon titre arrive, normalement [=le 25], donc disons [+le 27]
  peut importe le jour mais [+le matin]
  la pmi c'est [=le jeudi a 9h], la je suis deja en ville, donc [+jeudi 10h30]
  reporté svp de [-jeudi] a [+la semaine d'après]
  [+mardi] si c'est pas ferié, je repars en mer [=mercredi]
  mon pere est rentré a l'hopital [=cette nuit], je vien pas [-demain]
  [+entre 9h et 11h] [+lundi] ou [+mardi]
  bien entendu [+jeudi]
  c ok pr moi [+vendredi 14h] bonne journée a vous
  oui [+mardi], mais je serai avec le fauteuil alors [+pas avant 10h]
  la marraine de ma fille l'accueille [=vendredi], vous pouvez me mettre [+vendredi 15h] du coup
  [-avant 10h] c'est mort le tram est en travaux
  [+lundi], je prends ma méthadone a la pharmacie [=a 9h] et je passe chez vous [+vers 10h]
  [+jeudi] oui [-9h] non je veux dire [+10h] comme convenu
  ma cure commence [=le 2 février], il faudrait que ce soit [+en janvier]
  oui présent [+jeudi], le chomage me verse [=le 5] c'est pareil faut qu'on en parle
  [-mardi] impossible je suis en cours
  bonjour moi c'est [+mardi] ou [+mercredi], [-vendredi] non merci
  [=tout a l'heure] j'ai essayé de vous appeler ça sonne dans le vide
  [=samedi] j'ai perdu mon portefeuille, j'ai plus rien, plus de carte
  on dit [+jeudi 11 decembre] et on bouge plus
  j'aide mon père aux olives [-jusqu'à samedi], [+lundi] je respire
  vs inquietez pas je serai la [+demain]
  mon petit frere il passe le bac [=en juin] je dois l'aider
  pouvez vous me mettre [+le 20] svp
  [+jeudi] oui mais [+10h15] si ca derange pas
  svp [-10h] c'est vraiment pas possible avec la crèche
  [+dans l'apres midi] c bon
  ok pour [+lundi 10h] mais je repars [=a 11h] car bus
  [-le mardi] je fais du bénévolat aux restos, [+le reste de la semaine] je suis a vous
  c'est entendu pour [+vendredi 14h], bonne soirée
  [+lundi] [+mardi] ou [+jeudi] mais [-mercredi] non
  slt [+jeudi] ca va mais [+lundi] ca serait encore mieu si ya
  jai un souci de garde [-jeudi matin], [+jeudi apres midi] ma tante est la
  mon permis je le passe [=le 3 mars], je voulais vous dire
  [+le 3] ça marche 👍
  oui je me souviens, [+lundi] avec la dame aux lunettes
  je dois d'abord voir avec l'école, la directrice revient [=jeudi]
  rendez vous de [-mardi] à remettre à [+mercredi] même heure
  [+mardi] pas [-le matin]
  ui ui [+jedi]
  pa [-jedi] mi travay, [+vandredi] i bon pou mwin
  [+le 12], ma sciatique est partie [=hier] enfin
  [+14h45] le bus arrive [=14h30]
  [+mercredi 3] apré manger
  j'ai un rappel du vaccin [=jeudi 14h], pour [+10h] ça gène pas
  je dors chez un ami et il part au travail [=a 7h], la porte ferme derriere, alors [+8h30] svp il fait froid
  [+mercredi matin] je depose mon mari a la gare [=a 8h], je passe chez vous [+a 8h30]
  on a fait la fete du village [=samedi], je suis encore aphone, [+jeudi] j'ecrirai au lieu de parler 😅
  [+pas avant lundi]
  on m'a volé mes papiers [=la nuit derniere] je suis au poste
  je serai absent [-du 9 au 13]
  je croyais que c'était [=hier] !! je suis venu pour rien. bon, [+jeudi] je reviens
  [+vendredi 10h], mon permis est suspendu [=jusqu'en mars] mais le voisin m'emmene
  jai pas de train [=avant 9h47] donc [+10h30 minimum]
  mon titre de sejour il expire [=le 30], je dois aller prefecture [-mercredi tot le matin], donner moi autre jour svp
  [+la semaine du 12] svp monsieur
  [+mercredi] c'est ok pour moi et pour ma fille
  c'est [+n'importe quel matin] [+avant 11h], ensuite je garde mon pere
  mon copain il me depose [+a 9h], il embauche [=a 9h30]
  prend moi [+le 14] chef
  ok [+lundi] mais [+un peu apres 10h]
  ça fait [=3 semaines] que j'attends ce rdv donc oui [+mercredi] je viens évidemment
  ce sera non pour [-le 15]
  la préfecture m'a mis [-le 12] aussi, donc vous me bougez [+au 13] ?
  j'ai la formation secourisme [-mercredi] et [-jeudi] donc [+vendredi], ou [+lundi] qui vient
  ma grossesse est a risque, le gynéco dit alité [-jusqu'au 2 mars]
  il a fallu que ma chaudière lache [=ce matin], le chauffagiste vient [-mardi], donc annulez pour moi
  mon audience est [-le 19 a 14h], je peux [+le 18] ou [+le 20]
  je garde ma niece [-jusqu'a 14h], [+apres] je suis libre
  oh la la [-8h] non !! [+10h] oui
  moi ça m'arrange [+en fin de journee], je quitte le chantier [=a 16h30]
  au retour de ma cure, [+apres le 22 janvier]
  ok [+mercredi] mais [-l'apres-midi] je l'ai pas, [+11h au plus tard]
  [+le 14] ou [+le 15] comme vous voulez
  [+le lundi] [+avant midi], [-après] c plus la peine
  mwin la fini travay [=4h tantot], [-14h] mi gingn pa, [+jeudi 16h30] lé bon
  [-13h] je mange, [+14h] nickel
  ma belle soeur accouche [=vers le 10] je garde les grands, [+avant le 8] svp
  [-demain matin] chu pris, [+demain aprem] chu libre
  soit [+le 9] soit [+le 11], surtout pas [-le 10]
  [-lundi] je dis non, je reviens vers vous
  pas [-en decembre], [+janvier] sera mieux, la restauration c'est l'enfer [=a noel]
  dites moi si [+le 23] est encore libre
  ce sera [+mercredi], ma formation anglais saute ce jour là, la prof est malade depuis [=lundi]
  [+le 1er lundi de janvier]
  [-vendredi] non. C'est le ramadan qui commence et la prière c'est [=13h30]. [+Jeudi] oui.
  je veu [+le vendredi] parce que la mosquée est a coté
  je suis chez ma fille a brest [-jusqu'a dimanche], et je prend le train [=lundi 7h], donc [+lundi aprem au plus tot]
  désolé j'ai oublié [=lundi], j'etais persuadé que c'etait [=mardi]
  jé ecri a la conseillère [=lundi] elle a pas répondu
  non merci pas [-demain]
  [+jeudi] oui [+10h] oui, c'est mon anniversaire [=vendredi] alors j'aurai 52 ans, pensez y
  bjr bien recu, a [+mercredi]
  [+apres 17h] sinon je perds des heures
  Bonjour. Mon fils passe son brevet [-jeudi], je l'accompagne, donc non pour [-ce jour]. [+Vendredi] conviendrait.
  [-demain] je viens pas dsl
  cela m'irait bien [+un jeudi après-midi], mon aide à domicile vient [=le matin]
  le plus tot sera le mieux, [+demain] même
  [-jeudi] je veux pas, [+mercredi] je veux
  mon traducteur il est là [=le mardi] seulement, alors [+mardi]
  [+vendredi] c impec, j'ai fini ma semaine de stage [=jeudi soir]
  [-le 12] je pourrai pas me deplacer, genou bloqué
  ma collègue est en arrêt depuis [=lundi], je fais ses heures, impossible [-jeudi], ni [-vendredi], [+la semaine qui vient] c'est bon
  pas [-demain], [+apres demain] oui
  [+tt les jours] c bon sauf [-mardi] et [-jeudi matin]
  ma fille est née [=mardi] 3kg200 elle s'appelle comme sa mamie
  le ramadan commence [=le 18], donc [+avant] si c possible
  tu c que [-vendredi] y a match, non serieux c le conseil de classe de ma grande [=a 10h]
  mon titre de transport finit [=ce soir] et je recharge [=le 6], je peux venir que [+le 7]
  [+entre lundi et mercredi], [-jeudi] [-vendredi] pas là
  g pa de reveil, [+mardi] oui mais pa [-le matin] svp
  mon visa finit [=le 27 décembre]
  [+debut janvier] svp, pas [-fin decembre]
  d'abord la crèche [=8h30], ensuite le tram, donc [+9h15] [+lundi]
  [+debut fevrier] parce que ma prime tombe [=fin janvier] et je remets la voiture en route
  bonjour [+jeudi] ok, et ma fille qui est suivie aussi c'est [=vendredi], elle viendra seule
  bonjour monsieur, [-jeudi] c'est la fete de l'aid inchallah, je demande [+vendredi] ou [+lundi]
  je dois pointer au commissariat [=tous les jours a 9h], [+apres 10h] je peux
  je confirme ma présence [+jeudi à 10 heures], cordialement
  [=avant hier] vous m'avez dit [=vendredi] et la vous demandez encore, oui [+vendredi] c bon
  pas [-vendredi] svp, on enterre un ancien du village et je porte la croix
  ma mere a fait un malaise [=ce matin] on est a l'hopital
  mon bracelet m'autorise a sortir [+de 9h a 12h] et [+de 14h a 16h], le reste non
  [+tous les jours] me vont, [+le matin] surtout
  jsui au tchad [-jusqu'au 28], apres [+le 1er] je suis la
  [-vendredi 13] je sors pas de chez moi ahah [+jeudi 12] ok
  mettez moi [+tot le matin] svp madame
  [+cet aprem] c'est trop tard pour demander ?
  désolée [-demain 14h] pas possible, [+16h] c'est faisable ?
  je vous ai dit oui [=ce matin] mais en fait non, [-lundi] mon patron veut pas
  excusez le retard de reponse j'etais en mer depuis [=mardi]
  [-jeudi 10h] non, [+jeudi 15h] oui !
  jai recu que [=mardi] votre courrier, la poste c nimporte quoi
  j'accepte [+jeudi 12 novembre 10h]
  [+le 3 decembre] [+apres 15h]
  oui madame [+vendredi] je vien, jai bien vu le message [=hier soir]
  oui [+jeudi 10h] c noté
  [-vendredi] je peux pas, rappelez moi
  voila mes dispo [+lundi matin] [+mardi matin] [+jeudi toute la journee]
  c'est possible [+lundi] ? car [-mercredi] je perds ma journée, je suis payé a l'heure
  [+mardi], parce que [-lundi] mon voisin qui me conduit fait sa chimio
  jé pa été prevenu pour [=la semaine derniere] moi
  [-en aout] je suis au pays, appelez moi à mon retour
  je suis sans logement fixe, on me prend au foyer [=a 17h], alors [+15h max]
  pour [-vendredi] ma réponse est non, je vous expliquerai
  je suis au chantier la, je débauche [=a 17h] et je vous redis
  [+vendredi] comme d'habitude [+14h]
  mon mari est veilleur il rentre [=a 6h] et dort [=jusqu'a 13h], donc la voiture je l'ai [+le matin]
  quand vous m'avez appelé [=mardi matin] j'étais au dispensaire, c'est bon pour [+jeudi]
  Je vous propose [+le lundi 8] ou [+le mardi 9], l'un ou l'autre [+en matinée].
  [-lundi] j'ai mon code a passer, [=14h] a dijon, je serai pas rentré
  [+le 8 janvier], il faut que je paie la caution [=le 3] avant
  [+mardi 9h15] ou [+9h45], [-avant 9h] c'est non
  sil vous plait [+le 30]
  non, [-aujourd'hui] je suis au fond du lit
  c'est noté [+lundi 24] à la mission locale, merci de m'avoir rappelé
  [-vandredi] sa va pa etre posible mon bébé est malade
  svp monsieur c'est pour dire que [+jeudi] je suis présent, mon frère pour son rdv de [=mardi] est absent
  [-demain] c mon anniv donc [+apres demain] lol
  mon contrat de locataire gérant finit [=en juin] faut qu'on en parle
  oui [+le 12] mais [-l'apres midi] pas moyen
  j'ai un probleme, [-demain] la voiture est au controle technique, je la récupère [=vendredi]
  bonsoir madame je viens [+mardi], ma fille rentre a l'école [=lundi] donc c bon pour la garde
  [-le mercredi] y a pas d'école donc non, [+jeudi] j'ai personne
  on m'a volé mon velo [=vendredi], je viens a pied, donc [+10h] plutot que [-8h30]
  excuse moi monsieur [-jeudi] moi pas venir, moi travail, [+samedi] moi venir
  je sais pas lire l'horaire du bus, si c'est [+a 10h] c'est bon si c'est [-a 8h] c'est pas bon
  pour la greve annoncée [=hier] le sncf a dit aucun train [-mardi], [+vendredi] reprise, je peux
  [+pas avant le 15] merci
  je devais venir [=vendredi] et on m'a dit c'etait [=jeudi], alors donnez moi vraiment [+lundi]
  ben moi [+samedi matin] c'est seul moment, je bosse [-du lundi au vendredi]
  vou pouvé me metre [+lundi 13h30] je mange [=a midi] chez les compagnons
  bjr [-mardi] c pas possible pour moi, [+vendredi] si vous avez une place
  je préfère [+mercredi matin] que [-jeudi]
  disponible [+jusqu'a mercredi], [-ensuite] je pars en saison a val thorens
  j'étais en garde a vue [=hier], j'ai pas pu répondre. [+Demain] je viens.
  g [+mercredi] ou [+vendredi] de libre, [-lundi] deja pris
  [-le 12] j'ai un entretien chez leclerc [=a 11h] c'est le meme jour que vous, décaler svp
  ça serait [+lundi] ou [+mardi], je vous dis ça [=ce soir] quand ma femme rentre
  la crèche de mon bébé ferme [=a 12h] [-le mercredi], mieux vaut [+jeudi]
  [=hier] jai eu une crise d'angoisse dans le tram c pour sa que je suis pas venu
  je souhaite décaler mon rdv [+à vendredi]
  décalez moi [+au 14] svp
  est ce possible de repousser mon rendez vous [+après le 20]
  Je souhaiterais déplacer notre rendez-vous [+au mardi 17], si cela vous convient.
  faudrait decaler le rdv [+dans 15 jours]
  on peut reporter [+à la semaine prochaine] ?
  je voudrais repousser l'entretien [+d'une semaine, jeudi]
  vous pouvez me changer pour [+lundi matin]
  Bonjour je voudrais déplacer mon rendez-vous [+entre lundi et mercredi]
  bonjour c pour changer mon rdv [+mardi ou jeudi]
  avancer le rendez vous [+à demain] c'est faisable ?
  peut on remettre ça [+à mercredi prochain 14h]
  je suis à votre disposition [+dans le courant de la semaine prochaine]
  [+courant de cette semaine], à votre convenance
  [+sous quinzaine] si vous pouvez
  je souhaiterais [+la semaine du 12]
  mettez moi plutôt [+le lendemain]
  Serait-il envisageable de le reporter [+au début du mois prochain] ?
  ma formation finit [=le 12], [+à partir de là] je suis libre
  je suis en stage jusqu'[=au 20], [+après] tout me va
  transférez mon rdv [+au jeudi 16] svp merci
  [+le premier lundi du mois] comme d'habitude
  mettons [+le 21]
  [+le 15], attendez non, [+le 16], je me suis trompé de ligne
  [=mardi], pardon [+mercredi], je confonds toujours
  oups je voulais dire [+jeudi] pas [-mercredi]
  disons [+vendredi], enfin [+samedi matin] si vous ouvrez
  je peux pas [-lundi] je me trompe toujours avec l'heure d'hiver, [+mardi 10h] ?
  oui je viens [+lundi], mais mon train arrive [=à 9h52], je serai un peu juste
  oui je viendrai, mon bus n'arrive qu'[=à 10h10], j'aurai dix minutes de retard
  je confirme [+mardi 14h], j'ai eu vos messages que [=ce matin]
  c'est noté pour [+jeudi 10h], la dernière fois c'était [=un mardi] et vous étiez pas là
  ok [+demain], on m'avait dit [=14h] mais c'est bien [+9h]
  [+mercredi 15] c'est bon pour moi, je garde la petite que [=le jeudi]
  d'accord pour [+vendredi], je pars au pays que [=le 12]
  non [-demain] impossible, l'aide à domicile passe que [=le lundi]
  pas [-le 4], je rentre de chez ma mère que [=le 5]
  [-jeudi] je peux pas, la fourrière me rend la voiture que [=vendredi]
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
  [-mardi] pas moyen de venir, [+mercredi matin] oui
  [-lundi] j'ai pas moyen de descendre [+jeudi aprem] ça va
  je suis de nuit jusqu'[=à samedi], après je suis en repos, [+lundi aprem]
  j'ai les enfants jusqu'[=au 15] donc [+le 16]
  dans [=10 jours] j'aurai plus mon plâtre, donc [+la semaine du 31]
  ma cure finit [=dans 3 semaines], donc [+début novembre]
  le même jour mais plus tard svp, le kiné me prend [=à 9h]
  même jour mais dans l'après-midi, j'ai le dentiste [=à 10h]
  tous les jours sauf [-le lundi], [-le lundi] je vends au marché
  je préfère pas trop tôt [+lundi] : [+11 heures] ce serait mieux
  pas trop tôt le matin s'il vous plaît, [+vers 11h] plutôt
  [+jeudi] j'embauche [=à 10h] donc [+9h] svp
  [+lundi] je finis [=à 15h] alors [+15h45]
  [+mercredi] la petite sort [=à 11h30] donc [+10h]
  je suis en arrêt jusqu'[=au 8 juin], merci de me donner un rdv [+à partir du 9]
  hospitalisé jusqu'[=au 12], donc [+à partir du 15]
  [-jeudi] suis en formation toute la journée mais [+le lundi 16] j'ai rien
  [-mardi] suis de service, [+mercredi] rien de prévu
  le pont ouvre [=à 8h]. Alors [+vendredi 11h]
  le bateau arrive [=à 9h], donc [+lundi 10h]
  [=dimanche] c'est un baptême, [+lundi] je serai reposé, mettez-moi [+11h]
  [=samedi] on a un mariage, [+mardi] on sera remis, [+10h] si possible
  [+mardi] je sors [=à 16h] donc [+16h30]
  [+vendredi] je débauche [=à midi] donc [+midi et demi]
  [+jeudi] ma fille finit [=à 15h] donc [+15h30]
  ma mere sort de l'hopital [=a 11h] faut que je la recupere, donc [-jeudi] mort. [+vendredi] sans souci
  je passe au tribunal [-le 14] on peut mettre [+le 16] svp
  j'ai recu votre courier que [=lundi], moi ca serait [+jeudi matin]
  la prefecture m'a donné [-jeudi] pour mon titre de sejour, si possible j'aimerais mieux [+lundi]
  faudrait pas que ce soit [-mercredi] ya pas ecole pour les petits
  oui oui je viens, j'avais pas repondu [=hier] car plus de credit
  ma soeur garde le bébé que [=le mardi], alors [+mardi] obligé
  [-demain] le proprio passe pour la fuite il a dit [=entre 9h et 13h] mdr donc non. [+apres demain] ?
  a la rigueur [+samedi matin] si vous ouvrez, sinon [+lundi]
  j'aurais préféré [+vendredi 14h], [-jeudi] c l'enterrement de mon oncle
  J'attend un colis [-mardi] toute la journée, je suis libre [+mercredi]
  ça fait [=3 semaines] que je demande à changer, je veux [+le matin] moi pas [-l'aprem]
  ca m'arrange mieux [+le 22] que [-le 21]
  ok pour [+jeudi] mais dite moi si [=la semaine derniere] ca a compté absent
  j'peux que [+le vendredi], ma voisine elle prete la voiture que ce jour la
  ma fille a sa kermesse [=a 16h30] ca ira si on finit avant, je viens [+a 14h] comme prévu
  depuis [=hier] j'ai 39 de fievre
  non pas [-jeudi], mon frere arrive du bled je vais le chercher à l'aeroport
  le juge m'a convoqué [-le 9 octobre] pour la garde, votre rdv peut etre [+le 10]
  [-vendredi] c jour de priere pour moi, [+jeudi] si ca vous derange pas
  mon recepissé finit [=le 30] donc il faudrait [+avant le 30] svp madame
  pas possible [-le 12] monsieur l'assistante sociale vient a la maison [=a 10h30]
  mes parents sont là [=jusqu'au 15], je préfère [+a partir du 16]
  je serai la [+jeudi 10h], j'ai fait refaire mon cv [=samedi] chez ma cousine
  n'importe quel jour sauf [-le lundi] c dialyse pour mon pere
  g deja raté [=en mars] et [=en juin] je raterai pas celui de [+jeudi] promis
  livreur de la machine a laver [-jeudi aprem], [+jeudi matin] ou [+vendredi] comme vous voulez
  bonsoir le train de ma mère arrive [=a 9h45] en gare je peux etre chez vous [+vers 11h] ?
  pendant le ramadan je dors [=le matin], mettez [+l'apres midi] svp
  j'ai audience [-mardi] au jaf, mon avocate me l'a dit [=hier soir] seulement. [+mercredi] ça ira
  la caf m'a coupé depuis [=le 5] je veux venir [+demain] si c possible
  Mon voisin qui m'emmène en voiture travaille [=le matin], il ne peut me déposer qu'[+à 15h]
  [-la semaine prochaine] ya ma belle mere qui debarque, dites plutot [+dans 15 jours]
  [=lundi] j'ai porté le papier à l'accueil, pour le rdv c'est oui
  si possible [+pas avant 10h] je dépose ma mamie au centre de jour [=a 9h]
  ben nan [-jeudi] chui au prud'hommes
  ma paie tombe [=le 28] avant j'ai pas de quoi mettre essence, [+le 29] s'il vous plait
  la derniere fois vous aviez dit [=10h] et c'etait [=11h] alors c bien [+14h jeudi] oui ou non moi je viens
  Mon bail se termine [=fin du mois] et je déménage [-le 30], proposez moi [+le 3] ou [+le 4]
  mon ex ramene les enfants [=dimanche soir] dc [+lundi] je suis dispo mais [-vendredi] non
  j'voudrais [+lundi] [-mardi] ya le plombier pi [-mercredi] ya la petite
  c'est noel des enfants a l'ecole [-jeudi], [+vendredi] plutot merci
  moi ca serait [+la semaine du 20], j'ai que [=le 18] la reponse du foyer
  excusé moi pour [=mardi], ma mère était tombé
  j'ai demandé l'attestation [=il y a 2 mois] toujours rien, bon pour le rdv [+mercredi 9h]
  il a neigé [=hier] mais [=aujourd'hui] les bus roulent donc [+demain] je viens
  [+jeudi] m'irait, [-vendredi] l'huissier doit passer
  je dois etre a la prefecture [=a 8h] et ya la queue, [-9h] c'est pas jouable, [+13h30] oui
  jsuis musulman, [-vendredi entre 13h et 14h30] c pas possible pour moi
  Je préférerais [+mardi], mon épouse est hospitalisée depuis [=dimanche] et je ne peux pas [-demain]
  mon fils rentre de colo [=le 24], [+le 25 ou apres] je suis tranquille
  ils coupent l'eau [=a 14h] chez moi mais c pas grave [+jeudi] je serai là
  j'ai plus de tel depuis [=2 semaines] repondez sur celui de ma fille, [+lundi matin] ok
  [-jeudi 12] c'est yom kippour je peux pas desolée, [+dimanche] vous etes ouvert ? sinon [+lundi 16]
  mon pere vient signer [=a 10h], j'aimerai bien [+11h] alors
  on m'a volé mon sac [=samedi soir] jai plus de papier, je vient kan meme [+jeudi] ?
  faut que ça soit [+avant 15h], l'ecole ferme [=a 16h] et c moi qui recupere
  [-le 12] j'ai le scanner de ma femme [+le 13] jsuis libre
  ouai [+jeudi], ma carte vitale arrive [=la semaine prochaine] normalement
  j'ai été payé qu'[=avant hier] jpouvais pas recharger, [+demain] c bon je serai la
  la cantine commence que [=le 8] donc [+apres le 8] jsuis dispo
  je viendrai [+mardi]. juste dites au monsieur que l'attestation employeur je l'aurai [=vendredi]
  g pole emploi [-lundi] la caf [-mardi] et le juge [-jeudi] reste [+mercredi] lol
  Mon mari est de nuit [=jusqu'a 6h] il garde les gosses [=apres 10h], si c'etait [+10h30] jpourrais
  si ça tient qu'a moi [+demain]
  le proprio vient faire l'etat des lieux [-vendredi matin], [+vendredi] oui mais [+a 15h]
  ya carnaval [=dimanche], [-lundi] tout est fermé chez nous, mettez [+mercredi]
  desole [=hier] je dormais quand vous avez ecrit, oui je serai la
  ma mère a son opération [=le 17], je préférerais donc [+avant le 17]
  Toussaint oblige je pars sur les tombes [-samedi], [+lundi] me va
  [+jeudi] svp passque [=jeudi dernier] j'avais oublié
  la prefecture a appelé [=ce matin] pour que je vienne [-jeudi], je peux pas couper en deux
  moi les enfants sont chez leur père [=une semaine sur deux], [+la semaine du 14] c la bonne
  ok [+10h] mais je pars [=a 11h max], jai la voisine qui m'attend en bas
  je suis à la mosquée [=le vendredi midi], [+vendredi a 16h] ça passe
  ya eu degat des eaux [=dans la nuit], l'assurance envoi kelkun [-tantôt], je peux [+demain matin]
  ca fait [=8 jours] que j'ai pas fumé haha, [+lundi] pour le rdv
  [-demain] je suis témoin au tribunal
  pas [-le soir] jai peur de rentrer seule, depuis l'agression de [=novembre]
  Bonjour, mon titre expire [=dans 10 jours], est ce que [+jeudi] je dois l'amener ? je viens oui
  à choisir je prendrais [+le 6], [-le 5] c l'anniv de ma fille
  ni [-jeudi] ni [-vendredi] ma tante est décédé [=mardi]
  l'electricien a dit [-mercredi] ou [-jeudi] il sait pas, prenez [+vendredi] c'est plus sur
  oui je confirme [+le 19] a cause que [=le 20] je pars au pays
  mon frère prend la voiture [=a 13h] donc faut que ce soit [+le matin]
  j'ai eu mon salaire [=hier] je peux prendre le train, à [+jeudi] !
  les vacances c'est [=du 19 octobre au 3 novembre], si ça peut être [+le 4 novembre] je serais soulagée
  nan mais [-14h] j'vais chercher mon neveu, [+15h30] dac
  [=la dernière semaine de mai] j'ai fait un stage, je voudrais en parler [+mardi]
  le docteur de maman vient [=a 9h], vous m'avez mis [-9h30], pouvez vous faire [+11h] ?
  je prefere [+mardi] ma fille sera la pour traduire
  je touche le rsa [=le 6] j'ai rien pour le bus avant, [-le 4] c'est mort, [+le 7] d'accord
  on me livre le frigo [=entre 8h et 12h] alors [+14h] svp
  [-mardi] le juge finit jamais a l'heure, [+mercredi] c mieux
  Je n'ai reçu votre lettre qu'[=avant-hier], je suis disponible [+dès lundi]
  c bon [+vendredi] jme suis arrangé ac la nounou elle le prend [=des 8h]
  shabbat commence [=a 17h], [-vendredi aprem] trop juste, [+jeudi aprem]
  l'ecole fait greve [-jeudi] parait-il, jpeux pas laisser les jumeaux
  mes beaux parents repartent [=mardi], moi jviens quand vous voulez [+a partir de mercredi]
  c'est oui. j'ai fait les photos [=lundi], le timbre [=mardi]
  j'aimerai autant [+le 23] si ça vous gene pas, [-le 24] on fait reveillon tot
  on m'a opéré les dents [=hier] jparle pas, reportez [+a lundi] svp
  mon contrat au champ finit [=le 12 septembre], donc [+le 13] ou [+le 14]
  mon assistante familiale dit que [-jeudi] ya visite médiatisée, on peut [+mardi] ?
  ce serait bien [+à midi], j'ai fini le menage des bureaux [=à 11h]
  pas [-aujourd'hui], l'ambassade m'a appelé [=hier] faut que j'y aille
  je peux pas dire, le tribunal doit appeler [=d'ici vendredi]
  Je serai présente [+lundi 8h30], ma sœur dort chez moi [=dimanche] exprès
  ya ducasse [=ce week end] chez nous min gars, [-lundi] je serai pas frais, [+mardi] ché bon
  j'ai déposé le dossier logement [=le 2], ils repondent [=sous 2 mois], pour [+jeudi] c oui
  [+la semaine prochaine] si vous pouvez, ma mere part au mont dore en cure [=samedi]
  le facteur a laissé un avis [=hier], je dois aller [-demain matin] a la poste recuperer, [+demain 14h] possible ?
  faudrait éviter [-les mardis], mon papa il a chimio
  l'audience est reportée [=au 28], donc finalement [+jeudi] je peux venir
  mon aine a bac blanc [=lundi] je l'emmene pas donc [+lundi] c'est good
  jsuis plus d'accord pour [-8h], le car il part qu'[=a 8h10] depuis [=la rentrée]
  on m'avait promis une reponse [=pour le 15], mettez moi un rdv [+le 16] qu'on voie
  ma fille accouche [=vers le 20], à la rigueur [+vendredi] mais alors [+le matin]
  je fais careme [=jusqu'a paques] ça change rien, [+mercredi 14h]
  peut etre [+jeudi] oui mais [-a 9h] non, je suis chez le notaire pour la succession
  jamais reçu de sms [=jeudi], pour [+mardi] je confirme
  ma mamie a l'infirmiere [=matin] et [=soir], moi c [+entre 10h et 16h] que je peux bouger
  [-le 11] ma soeur passe le code et je garde ses 3 petits, [+le 12] libre comme l'air
  Mon conseil de discipline euh celui de mon fils c'est [-jeudi 17h], donc [+jeudi matin] svp
  je peux pas repondre oui, j'attend le juge, il decide [=mercredi]
  j'aimerais [+dans deux semaines] la le loyer est passé [=hier] jai 4 euros
  j'ai rdv banque pour le decouvert [-demain 10h] je peux [+demain 14h] si ça marche pour vous
  l'imam fait la priere du mort [-demain] pour mon cousin. [+lundi]
  pas d'bras [-jeudi], on vide la maison de ma mere, elle est partie [=le mois dernier]
  [+mercredi 15h] meme si c'est le jour des enfants je m'arrange avec la voisine
  ça serait pas plutot [+le 18] ? [-le 17] j'ai la cour d'appel
  depuis [=2022] j'attends mes papiers alors [+la semaine prochaine] moi je suis là
  oui [+a 10h] mais je serai avec mon petit frère, ma mere rentre du travail que [=le soir]
  le technicien fibre il est venu ni [=lundi] ni [=mardi], il vient [-jeudi] jureu, [+vendredi] alors
  j'ai mal dormi, ma voisine fait la fete [=jusqu'a 4h], pas [-9h] svp, [+11h]
  c'est l'aid [-vendredi], on peut faire [+lundi] inchallah
  c'est noté [+jeudi 16 a 14h]
  mon père peut me deposer [=le lundi] et [=le jeudi] alors [+jeudi]
  la dernière fois j'ai attendu 2h dehors, je viens [+demain] mais faut pas recommencer
  j'ai le droit de visite [-le mercredi], donc [+mardi] ou [+jeudi] ça m'irait
  mon fils fait sa rentrée en CP [-lundi matin], si vous avez un trou [+lundi aprem] je prend
  ma convocation a l'ofii est tombée [=hier]: c'est [-le 9]. tout le reste je peux
  je sors de garde a vue [=ce matin] je suis claqué, reporter a [+jeudi] merci
  Si je pouvais choisir ce serait [+un jeudi], [-le vendredi] ma belle-sœur prend la voiture
  la creche ferme [=a 18h] pas de souci pour [+16h]
  tout sauf [-le 15], c'est l'assomption chez nous et procession
  les sous sont arrivés [=le 7] jai payé le titre de transport, [+le 10] j'arrive
  la cousine a qui je sous loue revient [=le 1er], je cherche un toit, rdv [+avant le 1er] c'est possible
  moi [-jeudi]? ah non on livre mon lit
  l'aide menagere de papa vient [=14h-16h] donc c [+14h30] le mieux
  j'irai [+vendredi], j'ai vu avec la marraine du petit [=dimanche] a la messe
  mon ancien patron doit me payer [=vendredi], [+lundi] j'aurai de quoi prendre le bus
  si c'est pas trop tard [+mercredi], pasque [-mardi] je dois montrer l'appart a l'agence
  j'avais dit [-lundi] mais le maire nous reçoit, mettez [+mardi]
  chez nous [-le vendredi] on travaille pas, [+jeudi] ou [+samedi]
  ma mère vient du Sénégal [=le 3], je voudrais pas [-la semaine du 3], donc [+le 12]
  [=mardi] j'avais pas de crédit, [=mercredi] le tel est tombé dans l'eau, pour [+jeudi] oui je viens
  ça m'arrangerait [+fin de matinée], le proprio veut ouvrir au serrurier [=a 8h30]
  [=hier soir] ma fille a fait une crise, on est aux urgences, pas [-demain]
  [+un lundi], mon jour off
  j'ai signé [=le 4] chez un autre, plus besoin du rdv de [-vendredi]
  ma demande date de [=fevrier], j'espere pas attendre [=fevrier prochain] lol [+demain] si possible
  ouiii [+jeudi] ma maman garde bébé
  le bus scolaire depose le grand [=a 16h50], faut que je sois rentré, [+15h grand max]
  [-demain] c'est mort monsieur j'ai jugement [=a 13h30] a bobigny et jsais pas kan ca fini
  je vs ai dit [=la semaine passée] que [-le mardi] non, [+le jeudi] oui
  Mon avocat m'a demandé de passer [=à 16h], je peux donc honorer votre rendez-vous de [+14h]
  je prefererai que ça soit pas [-pendant les vacances], [+apres la rentrée] c nickel
  je suis pas dispo [-le 6] y a la braderie je deballe [=des 5h], [+le 8] ou [+le 9]
  ma ptite soeur a son bac de français [=vendredi], moi [+vendredi] je peux elle y va seule
  jai recu un papier [=lundi] du greffe, faut repondre [=sous 15 jours], vous m'aidez [+jeudi] au rdv ?
  le marabout dit pas [-le 13] mdr [+le 14] sinon
  [+mardi] oui. pas reçu de lettre pour la caf ça fait [=un mois et demi]
  [-lundi de paques] c'est férié donc [+mardi]
  c'est le ramadan je romps [=a 20h10], le rdv de [+15h] ça va
  normalement ma belle fille peut me remplacer au magasin [=de 10 a midi], donc [+10h30] à la rigueur
  prefecture [=9h] et vous [-10h] c'est pas faisable. [+l'apres midi] peut etre
  j'ai touché l'acompte [=vendredi], je peux avancer le ticket: [+demain] ou [+jeudi]
  mon fils a pas école [-demain] ya une reunion de profs donc je pourrais pas
  avec la fete des voisins [=vendredi soir] et mes courses, [+jeudi] c'est mieux que [-vendredi]
  J'ai reçu [=mardi], non [=mercredi], la lettre de licenciement, je veux bien venir [+demain]
  pas dispo [-le 20] on a le conseil de famille pour la tutelle de ma mere
  [+jeudi]. et l'attestation qu'on m'a dit [=lundi] je l'ai oublié chez ma tante
  le controleur judiciaire m'attend [=tous les mardis a 10h] donc [+mardi 11h30] oui mais pas [-mardi 10h]
  franchement j'aurais voulu [+demain] tellement ça urge, ma femme a perdu son travail [=lundi]
  ok [+14h], mon frere finit [=a 13h30] il me pose devant chez vous
  on fait la quarantaine de papa [-samedi], et [-dimanche] famille. [+lundi] je respire
  j'peux pas rater le taxi vsl de ma mere [=a 15h], [-14h30] c trop juste donnez moi plutot [+10h]
  j'ai la tete ailleurs mon fils passe devant le juge des enfants [=apres demain]
  vu que mon rsa est suspendu depuis [=aout] oui je viens [+mardi] et en courant
  Pour moi ce serait plutôt [+en fin de semaine], le conseil général m'appelle [=mardi]
  ma voisine accouche en ce moment meme je la suis a l'hopital, [-10h] trop tot, [+cet aprem] ok
  jprefere pas [-le 31], on fait le bilan des comptes a la mosquée, [+le 30] okay
  c ok. la prefecture c [=l'aprem], vous c [+le matin]
  le loyer part [=le 5] apres je suis a sec, [+avant le 5] svp
  on me prélève [=demain], j'aurai plus un sou pour le tram, [+lundi] plutôt que [-jeudi]
  nous on fete noel [=le 7 janvier], orthodoxe, donc [+le 24 decembre] pas de probleme pour moi
  non [-jeudi] non, la demi-soeur de mon mari se remarie
  [+10h15] le mieux, mon pere ouvre le magasin [=a 10h]
  j'ai prevenu ma conseillere [=vendredi] par mail, [-lundi] impossible, stage de recuperation de points
  si vous pouvez [+vers le 20], je touche ma prime [=le 18]
  jvai pas vous mentir [=hier] jai bu, mais [+demain] je suis debout
  ma petite est gardée [=le lundi] par mamie et [=le jeudi] par tata, prenez [+lundi]
  [+vendredi 10h] bien compris merci madame
  c'est quoi comme jour [=le 14 juillet] ? si c'est férié alors [+le 15]
  on a veillé la grand mere [=toute la nuit] je suis pas en etat [-ce matin], [+demain] meme heure ?
  jpeux que [+l'apres midi] c'est ma soeur qu'a le velo [=le matin]
  [-le 3] je rends les clefs, [-le 4] j'ai l'huissier, [+le 5] enfin je suis a vous
  faut que je pose un jour, mon chef dit reponse [=vendredi], je vise [+mardi]
  comme la derniere fois [=le 2] j'étais en retard, oui pour [+jeudi]
  [-ce jeudi] la mission locale me veut déjà, [+jeudi d'après] sinon
  mon fils a eu la varicelle [=dimanche] et la creche le reprend que [=vendredi] donc [-demain] nan
  [+mercredi], maman est en vacances, elle garde
  le serrurier vient [=d'ici une heure], attendez moi pas [-a 9h], [+10h30] je suis la
  j'aimerais mieux quand il fait jour, [=a 17h] il fait nuit chez nous, [+13h] parfait
  Je n'avais pas vu, le courrier est arrivé [=samedi]. C'est entendu pour [+lundi]
  [+lundi 9h] ou sinon rien, mes enfants sont chez la nourrice que [=le lundi]
  mon papier d'hebergement finit [=dans 3 jours] svp peut on avancer a [+demain] ?
  on est en deuil pour [=40 jours] chez nous je sors pas, mettez [+apres le 10]
  je suis de mariage [=samedi] je descend a Nimes [-vendredi], [+jeudi] ça le fait
  jsais plus, ma soeur a l'agenda, elle rentre [=a 18h]
  demandez pas [-le mardi] c le marché de ma mere j'aide [=de 5h a 14h], [+mercredi] c bien
  [+jeudi aprem] ca me va, [-jeudi matin] j'ai visite d'un T2
  j'ai mis le reveil [=a 6h] pour pas rater, je serai la [+a 9h] madame
  l'expert d'assurance s'amene [-lundi], [+mardi] je crois bien que c'est bon
  bah [=lundi] on m'a dit [=mercredi], [=mardi] on m'a dit [=jeudi], moi je peux que [+vendredi]
  j'voudrais [+pas avant 10h], ma mère a sa toilette [=a 9h]
  mes papiers sont perdu depuis le demenagement de [=mai], je viens qd meme [+le 12] ?
  [+la premiere semaine de juillet], [=le 10] je pars 2 mois a Oran
  pas cool [-vendredi 15h], c'est l'heure de la grande priere de la famille. [+vendredi 17h] jouable
  [=ce matin] encore un refus de logement. mettez [+un matin]
  non pour [-le 8], mon oncle est enterré [=a 14h] a 200 km
  c'est ma belle mere qui decide mdr elle est la [=du mardi au jeudi], donc [+vendredi]
  oui [+demain] mais jai pas encore l'attestation, la secu a dit [=10 jours]
  le matelas arrive [=lundi entre 7h et 9h], moi je suis bon [+lundi a 10h]
  j'ai accompagné ma copine au tribunal [=jeudi passé] d'ou mon absence, cette fois [+jeudi] je viens
  Pourrait-on dire [+le 26] ? Mon aide au logement sera versée [=le 25]
  le chauffage est tombé en panne [=avant-hier], le gars vient reparer [-demain], j'annule
  [-la semaine des vacances de fevrier] non merci, j'ai les 5 a la maison
  [+jeudi] je viens, [=mardi] je pouvais pas mon beau pere installait la cuisine
  mon logeur m'a mis dehors [=lundi], j'ai dormi chez un pote. [+jeudi] je serai quand meme la
  ma sœur dit qu'elle peut garder les gamins [=mardi], ça vous va [+mardi] ?
  [-le 27] j'ai le sport adapté avec mon frere handicapé, c'est sacré, [+le 28] nickel
  Tabaski tombe [-mercredi], comptez moi pas [-jeudi] non plus, [+vendredi] je reprend
  je l'ai su [=hier a 22h] que j'avais rdv, c'est court, pas [-aujourd'hui]
  plus c'est tot mieux c'est, [+8h30], ma mere prend le relais [=a 8h]
  desolé pour le retard de reponse, ma grand mere est morte [=jeudi]
  [+lundi] et c'est tout, [-mardi] y a la pmi
  c bon pour moi [+demain] vu que l'audience a été renvoyée [=en janvier]
  ya un car [=a 7h40] et un [=a 12h10], donc soit [+9h] soit [+14h]
  mon titre de transport marche pas [=le week end], mettez moi pas [-samedi], [+vendredi] oui
  j'ai la bourse de ma fille qui tombe [=entre le 5 et le 10], rdv [+le 12] comme ça j'ai l'essence
  vs avez pas mieux que [-8h] ? je suis une mere seule moi, [+9h30] je dis oui
  [=dimanche] j'ai mis mon fils au foot et il s'est cassé le bras, platre, [+vendredi] je pense
  le docteur de ma mere m'a dit hospitalisation [-mercredi], j'ai que moi pour l'emmener
  jpreferre [+le jeudi], rapport a ma pension je pointe au commissariat [-le vendredi]
  à c't'heure je peux pas dire, la soeur elle rappelle [=demain]
  [+mercredi 16h30] j'aurai juste laissé ma niece a la danse [=a 16h]
  [-vendredi saint] moi je travaille pas et je bouge pas, [+jeudi saint] a la limite
  ça fait [=10 jours] que j'ai envoyé le cv, toujours rien
  Je confirme ma venue [+le 3 mars]. Mon attestation de sécurité sociale, reçue [=le 27 février], sera avec moi
  mon voisin fait du bruit [=des 6h] je suis deja levé, [+8h] impec
  comme convenu avec la dame au telephone [=hier], je viendrai [+mardi] et pas [-lundi]
  j'peux ni [-le 10] (trib) ni [-le 11] (pref) ni [-le 12] (belle mere)
  le rdv ofpra m'est tombé dessus [-demain matin], vous faites [+demain aprem] ?
  l'ainée passe son permis [=a 11h], moi je peux rester [+de 9h a 10h30]
  ah non, [-jeudi] jai reunion parents profs
  ma cousine du bled reste [=10 jours] chez nous, franchement [+le mois prochain] plutot que [-ce mois ci]
  l'ascenseur est en panne depuis [=mardi] et je suis en fauteuil, possible de decaler a [+la semaine prochaine]
  quand le petit est chez sa mère j'ai le temps, il revient [=dimanche], donc [+vendredi]
  pr [+jeudi] jviens tkt, jai rien dit [=hier] j'etais chez ma daronne
  jviens de recevoir l'acte de naissance [=ce midi] ! on peut se voir [+cet aprem] ?
  je comptais venir mais l'ecole m'appelle la petite vomit depuis [=ce matin]
  faudrait pas trop tard, [+16h dernier delai], mon pere rentre pas seul [=la nuit]
  mon beau frere est en repos [=le lundi], donc faites [+lundi] et pas [-jeudi] s'il vous plait
  sauf [-le dimanche] jour du seigneur
  depuis que maman est tombée [=en octobre] je fais tout, mais [+jeudi] d'accord une heure
  Je suis en congé parental [=jusqu'au 31 août], [+début septembre] serait idéal
  [-demain 14h] mon bailleur passe prendre le chèque, [+15h] alors ?
  [+mardi] stp. la maitresse veut me voir [-jeudi]
  le tribunal de police m'a collé une audience [=le 22], rien a voir avec [+le 20] je serai chez vous
  l'agence immo fait visiter [-samedi matin], pr moi [+samedi aprem] si ça existe chez vous
  vous m'avez ecrit [=le premier], j'ai lu [=le 6], je reponds [=le 8] : oui je viens
  c'est bientot noel je suis pere noel au centre commercial [-du 1er au 24], apres [+le 26] je suis dispo
  chui d'astreinte famille [-ce jeudi], papi sort de reeducation
  jpeux [+lundi] pi [+mardi]. [=mercredi] j'aurai la reponse de la mairie pour le local
  [+14h] ok si je mange chez ma mere [=a midi]
  en bref [+le 19], passque [=le 18] les allocs
  si on pouvait eviter [-le matin]... ma belle soeur vient avec ses bagages [=vers 10h]
  wesh [+demain] chui chaud, [=hier] javais la flemme javoue
  Madame, mon fils n'a pas cours [=jeudi], je l'amène avec moi [+à 10h], c'est permis ?
  jai le controle technique [-mardi a 10h] et la pref [-mercredi a 10h], [+jeudi 10h] alors
  c'est le car de ma mère qui arrive [=a midi], du coup [-11h] je peux oublier
  rien [-cette semaine], c'est la semaine sainte et je chante a la chorale
  je voulai dire oui mai jai pas eu de reseau [=ce week end] a la campagne chez tata
  jprefere [+le 2] au lieu [-du 1er], mon loyer se paie en mains propres
  on est [=mercredi] nan ? la cantine est fermée, bon [+demain] c'est bon hein
  le rdv cpam c'est [=a 9h], c'est le batiment d'a coté, donc [+10h] vaudrait mieux
  j'suis pas contre [+vendredi], [-jeudi] le proprio change la porte
  [+jeudi 18] meme si les sous arrivent [=le 20], je viendrai a pied
  non ma mere a besoin de moi [-demain]
  [+le 15] ou [+le 16], et si possible avec la meme dame que [=le mois dernier]
  chuis en retard d'un papier, la mairie me le fait pour [=mardi], mais oui pour [+lundi]
  [-Lundi] notaire. [-Mardi] notaire encore. [+Mercredi] si ça vous va.
  c'est [+10h] le rdv oui ok, j'avais lu [=20h] sans lunettes
  y'a l'beau-pere qui fait ses 80 ans [=dimanche] au village, je rentre [=lundi soir], alors [+mardi]
  jpeux toujours [+demain], personne m'a appelé depuis [=vendredi] pour le boulot
  je vous dis [+jeudi] sous reserve que le plombier me lache pas
  c'est la journée portes ouvertes du lycée de ma fille [-samedi], vous m'aviez mis là
  on m'a demandé de rappeler la caf [=entre 9h et 16h], donc plutôt [+17h] chez vous
  [+le 30] je viens, c'est [=le 31] que je passe en commission de surendettement
  Mon épouse travaille [=de 6h à 13h], je suis donc disponible [+après 13h30]
  avec la greve sncf [-jeudi] ma mere peut pas venir garder, [+vendredi] elle peut
  bjr je prefere laisser passer l'anniversaire du deces, c'est [-le 4], mettez [+le 6]
  j'ai eu votre message [=a 23h] desolé je dormais, ok pour le rdv
  aidez moi svp j'ai recu un avis d'expulsion [=hier] il me faut un rdv [+aujourd'hui]
  g juré a mon fils d'aller a son match [=mercredi a 15h] donc si [+mercredi] on finit [=a 14h] c bon
  jpense [+mardi], [-lundi] yaura la queue aux restos du coeur et j'ai plus rien au frigo
  c'est [-le 11 novembre] votre rdv ? ya commemoration je porte le drapeau, [+le 12]
  le mieux c'est quand mon voisin descend en ville, il descend [=le mercredi], [+mercredi] donc
  je peux pas laisser papa seul [-l'apres midi], il fugue. [+le matin] ya l'auxiliaire [=jusqu'a midi]
  oublié pas que [-lundi] c'est pentecote, je dirai [+mardi]
  sérieux encore [-un vendredi] ? la derniere fois c'etait pareil, je prie moi
  [+17h]. ma mere dit que [=18h] ya plus de bus mais je marcherai
  Ma sœur est en grève de la faim devant la préfecture depuis [=samedi], je ne quitterai pas les lieux [-jeudi]
  ca peut etre que [+apres midi et demi], j'attends la livraison des meubles du secours populaire
  ouais [+15h] ça joue, le petit goute [=a 16h30]
  franchement [+fin mars] oui, mon dossier mdph passe [=le 22 mars]
  c pas de chance [=mardi] la voiture [=mercredi] la chaudiere, [-jeudi] je reste chez moi j'attend le depanneur
  j'ose pas trop demander mais [+demain] ? mon indemnité s'arrete [=vendredi]
  le livreur amazon c [=entre 10 et 12], vous c [+14h], tout va bien
  le conseiller de ma soeur lui a donné [=le 5], moi je veux [+le 5] pareil on ira ensemble
  faut decaler, le dentiste de ma fille a avancé [-au mardi], avec vous on peut [+mercredi] ?
  je reprend espoir depuis [=la semaine derniere], donc [+lundi 8h] tapante je suis la
  ok mais [-jeudi] c'est dernier carat pour payer mon amende au tresor public, alors [+mercredi]
  c'est chaud [-les vacances scolaires], zone B chez nous
  [+demain] oui, mon frère m'a avancé 20 euros [=ce matin]
  j'ai l'impression qu'[=en juillet] vous etiez fermé, donc [+en aout] je peux
  madame j'ai rien recu comme lettre juste le sms [=hier] mais ok
  [+mercredi 11h] mon homme sera rentré de nuit [=a 7h], il aura dormi un peu
  le juge des tutelles c [-jeudi 14h] et vous [-jeudi 15h], ça le fait pas. [+jeudi 9h] ?
  mon grand est convoqué a la jdc [=le 12], je l'accompagne pas donc [+le 12] c'est bon pr moi
  la garderie me demande [=48h] pour reserver, [-demain] c'est pas tenable, [+lundi] oui
  entre nous [-le lundi] jsuis pas net a cause [=du dimanche] en famille, [+le mardi] top
  mon allocation est passée [=cette nuit] !! je peux mettre de l'essence, je viens [+demain]
  [+lundi] ou [+mardi] moi c'est pareil, ma mère sort de rehab [=dimanche]
  jdois filer [=a 11h15], ma voisine a perdu ses clés, donc [+10h] oui
  j'ai ouvert la lettre [=tout a l'heure], datée [=du 3], on est deja [=le 19], rdv [+le 20] stp
  [-demain] c'est le conseil de classe et moi chui delegué parent
  chez nous ça ramasse les olives [-jusqu'au 20], [+le 21] je suis a vous
  l'avocat commis d'office m'a donné rdv [=a 14h], ok pour [+16h] j'aurai fini
  pour [+jeudi] j'aurai l'attestation, la cpam l'envoie [=mardi]
  Puis-je être reçue [+à 9h] plutôt qu'[-à 11h] ? Ma mère est opérée [=à 11h30]
  [-lundi] [-mardi] je garde mes neveux, leur mere est en formation [=jusqu'a mardi soir]
  je sors de l'hosto [=demain], faut que je souffle, [+dans une semaine]
  faites [+lundi], [=dimanche] j'ai repas de famille mais je boirai pas
  en vrai ma carte de sejour je la recupere [=jeudi matin] tot, donc [+jeudi 11h] je pourrai etre la
  depuis [=le 1er] je dors au 115, faut appeler [=a 14h] tous les jours, dites [+10h]
  mon oncle a dit qu'il venait [=a 8h] me prendre, j'y serai
  j'ai versé la caution [=samedi], je prends les clés [-mardi], mettez plutot [+mercredi]
  si ça pouvait tomber [+un mardi] ça m'arrangerait drolement
  à la rigueur [+vendredi] mais vraiment à la rigueur
  j'ai reçu [=lundi] une lettre de vous, je comprend pas tout
  ma mère a été enterrée [=samedi], excusez mon silence
  faudrait surtout pas que ce soit [-jeudi]
  je suis au tribunal [-le 12], désolé
  chez moi c'est le chaos depuis [=3 semaines], la voisine a inondé tout
  [-le matin] ça m'est pas possible je m'occupe de mon père
  j'aimerai bien quand meme que ça soit [+avant noel]
  j'ai manqué celui de [=mai] parce que ma soeur se mariait, je viens à celui là
  idealement [+mi novembre] si votre planning le permet
  oui madame, mon neveu me pose devant [+a 9h]
  pas [-le 2] c'est le jour des morts chez nous
  la prefecture m'a pris mon passeport [=hier], ça gene pas pour venir ?
  vous auriez pas [+samedi matin] par hasard ? je bosse [-la semaine] chez mon oncle
  pour moi ça sera non vu que le proprio vient changer la chaudiere [-jeudi]
  je demande juste [+pas avant 14h], ma tante est diabetique je lui fais ses piqures
  g touché mon solde [=hier] tout va mieux je viens
  n'importe quand tant que c'est pas [-le vendredi] pour la priere
  je serai à l'heure [+jeudi] cette fois, parole
  l'huissier est passé [=mardi matin], ils ont pris la télé, je dors plus
  j'aurais largement préféré [+l'aprem]
  apres l'ecole, [+16h45] c'est mieux pour moi
  ma belle soeur se fait operer [-demain] et ya que moi pour les petits
  ça fait [=2 ans] que je vois personne, je sais pas quoi dire
  avec plaisir, [+vendredi] mes soeurs gardent mon bébé
  je tiens a [+mercredi], c'est le seul jour ou ma mere est chez moi
  j'ai payé l'amende [=avant hier] j'ai plus de quoi prendre le bus voila
  le marché est fermé [=le lundi], donc moi je pourrais [+lundi]
  jpeux dire oui que si c'est [+apres 10h] passke la creche
  le plus tot, [+demain] si y a moyen, l'assistante sociale dit que c'est urgent pour mon logement
  [=dimanche dernier] on a fait le bapteme j'ai oublié de vous repondre, oui je confirme
  ma voisine peut m'emmener [+le 17]
  excusez, mon père a eu un malaise [=cette nuit], je ne bouge pas de l'hopital
  [-la semaine de la toussaint] je suis chez mes parents a Limoges
  la neuvaine finit [=samedi], je peux donc venir [+lundi]
  j'ai noté que vous etes fermé [=le vendredi aprem], je propose [+vendredi 11h]
  pas [-demain], la nourrice a la grippe
  le loyer de [=septembre] est pas payé, il me faudrait voir quelqu'un
  ok ma fille m'a expliqué [=hier soir] comment prendre le tram, j'arrive
  j'ai un faible pour [+le jeudi] ahah ma soeur cuisine
  ma convocation au tribunal de [=juin] s'est perdue, je voulais en parler au rdv
  bof [-le 8], c'est la fete des lumieres, on peut plus circuler a Lyon
  si vous pouviez retarder a [+11h] je vous en serais reconnaissant
  faut voir avec mon frere il est là que [=le dimanche]
  j'ai dechargé le camion de mon cousin [=hier] mon dos est cassé
  vous pouvez me mettre [+lundi prochain] ? ma mère repart au pays et je l'accompagne pas
  c'est niet pour [-mardi], le bailleur a convoqué tous les locataires
  j'ai attendu [=mercredi] devant la porte, personne n'est venu
  [+jeudi 9h30] ça me convient, j'amènerai ce que la caf m'a renvoyé
  plutot [+l'apres midi] sil vous plait car je soigne ma grand-mère
  [-vendredi prochain] je baptise mon fils, désolé du contretemps
  [-le 24] et [-le 31] on est en famille, tout le reste je prends
  le virement arrive [=demain] donc je peux venir sans souci
  j'ai que [+le 21], c'est la seule fois ou mon fils peut traduire
  j'ai perdu mon oncle [=il y a 4 jours], je pensais plus a vous pardon
  mettons [+10h], la mairie ouvre [=a 8h30] j'irai d'abord chercher mon acte
  ma grande passe l'oral du brevet [-le 26], je serai avec elle
  disons [+lundi], [-mardi] j'accompagne ma voisine a la banque
  je commence la formation que [=le mois prochain], j'ai donc le temps pour [+mardi]
  mon recours part [=vendredi] en recommandé, rendez vous plutot [+le 18]
  on a dit que je passe [+demain], mon mari est d'accord
  j'ai deux reunions d'ecole [=ce mois ci] jsais pas encore quand
  [=y a 15 jours] j'ai demandé un changement et personne me repond
  le bus de campagne passe que [=mardi] et [=samedi], ça nous fait [+mardi]
  mes bœufs partent à l'abattoir [-jeudi], c'est le gagne pain de mon père
  si le chef de ma soeur la libère ce serait [+vendredi 16h]
  [-10h] c'est l'heure de la perf de maman, impossible
  c'est la rentrée de mon dernier [=le 4] et celle du grand [=le 2], voyez
  ça me va [+le 9] puisque la visite de contrôle de papa est repoussée
  bon bah [+le 12 janvier] alors, allez va
  vous m'avez deja vu [=en octobre], c'est pour la meme chose ?
  je vous supplie pas [-8h] ma fille dort mal
  tout le quartier est coupé du courant depuis [=hier midi], mon tel va lacher, mais je viens
  le medecin d'ici ne reçoit que [=le matin], du coup [+l'aprem] s'il y a de la place
  jai l'etat des lieux de sortie [-mardi] et j'aurais les mains pleines, [+mercredi] ça irait mieux
  j'ai fait ma demande de logement [=le 6 mai 2024] rien de neuf
  sans voiture depuis [=samedi], c'est tendu, je vais essayer
  moi je voterais pour [+le 5 avril], juste apres la paie
  le commissariat veut que je vienne [-jeudi a 10h], c'est pile le votre
  on fait avec ce qu'on a: [+mercredi] a la limite
  nan c'est [-lundi] que le juge ecoute mon fils, faut que je sois la
  moi je suis d'accord mais ma belle mere garde que [=de 14 a 16], dc [+14h15]
  j'ai fait une chute [=au mois d'aout], je marche avec des cannes mais je viens
  tant que ma soeur loge chez moi je peux pas [-le soir]
  apres l'audience je file chez vous, [+15h] c'est faisable
  ce que je voudrais c'est [+mardi] et c'est tout, mon pere m'y conduit
  l'allocation rentrée est tombée [=mardi], j'ai acheté des chaussures pour venir mdr
  si possible meme creneau que mon frere [+le 13 a 14h]
  j'ai vomi [=toute la nuit] je me rendors
  oui [+jeudi 10h] c bon, je finis [=la veille a 22h] mais ça ira
  c'est possible [+mardi] au lieu de [-jeudi] ?
  vous êtes là [+le 15] ?
  non pas [-mardi], [+mercredi] je voulais dire
  [-mardi] c mort, [+le reste de la semaine] chui dispo
  [-lundi] y a école
  [-jeudi] chuis en formation, [+vendredi] plutot
  [-le 12] je bouge pas de chez moi
  ok pr [+jeudi] jviens
  ça marche pour [+demain 9h], j'ai juste l'ortho du petit [=à 11h] alors faudrait pas que ça traîne
  [+nimporte quel jour de la semaine prochaine] sauf [-vendredi]
  je viens oui. Par contre [=hier] j'ai pas eu le message, mon tel était coupé. [+Jeudi 10h] c'est noté
  Désolée je ne pourrai pas [-jeudi], ma mère sort de l'hôpital. [+Lundi d'après] ce serait possible ?
  [+mercredi matin] si y fait pas trop tot
  moi [-samedi] travail, [+lundi] bon
  peux pas [-le 12] dsl
  [+le 18] ou [+le 19] cé pareil
  [+14h] plutôt que [-10h] svp
  jsuis libre [+apres 16h] vu que je débauche [=a 15h30]
  on peut décaler [+a vendredi] ? [-jeudi] j'ai le plombier
  c noté pour [+jeudi], merci de me l'avoir rappelé [=ce matin]
  [+Le mardi] ça m'arrange, [-les autres jours] la voiture est prise par mon mari. [=Depuis janvier] on en a plus qu'une.
  alors [-lundi] non [-mardi] non plus [+mercredi] ok
  Bonjour. Oui je serai là [+jeudi]. J'ai envoyé le CV [=lundi] comme vous m'aviez demandé.
  ah mince [-jeudi] c le jour de la cantine, je sers les gosses. [+vendredi 10h] pareil ?
  [+pas avant 10h] svp jai lenfant a deposer
  j'aimerai bien [+le 22], si mon fils est gardé
  [-demain] impossible jai pas de bus. [+apres demain] y'en a 1 [=a 8h]
  heu [-10h] c'est chaud, [+11h] ?
  [+jeudi] ou [+vendredi], pas [-mercredi], y a pas école
  non. [-Le 12] je suis de mariage. dites moi pour [+le 16]
  je dirais [+mardi 14h]. Sinon [+jeudi meme heure]. [-Lundi] surtout pas, j'ai la CAF
  C bon pr moi [+jeudi], mais est ce que je peu venir [+a 10h30], le car arrive que [=a 10h10]
  [-vendredi], nan attendez [-vendredi] j'ai kiné. [+jeudi] alors
  daccord [+jeudi]. et pour ma carte de bus elle finit [=le 30] comment je fais
  [+la semaine du 16] sa serai bien, [-avant] je suis en stage
  je ss en interim [-jusqu'à vendredi] donc [-jeudi] mort, [+lundi] oui
  On avait dit [-jeudi] mais moi j'ai compris [+mercredi], c'est encore possible [+mercredi] ?
  [+demain aprem] ça vous va
  jpeux pas [-jeudi matin]. [+Jeudi aprem] jpeux
  [+le 3 octobre], je touche ma paye [=le 2] et je pourrai mettre de l'essence
  [=hier] j'etais malade
  ah non pas [-10h] trop tot pr moi
  moi c'est [+mercredi] ou rien, [-mardi] et [-jeudi] je fais des ménages
  Oui oui je viens [+jeudi]. ma fille reprend [=lundi] donc je suis tranquille
  sauf [-le mercredi] je suis là
  [+lundi] si vous etes ouvert, [-mardi] j'ai tribunal
  [+Jeudi 12] entendu. Je pars au pays [=le 20] faudra qu'on en parle
  vous faites [+le samedi] ? pasque [-la semaine] je bosse
  j peut pas venir [-jeudi] g pas de garde. dite moi un otre jour mais pas [-mercredi]
  [+mardi prochain 9h] si c'est pas trop demander, [=le reste du mois] je vous dirai plus tard
  Bjr [-jeudi] on m'opère des dents. [+Le 19] j'aurai dégonflé normalement
  c'est d'accord [+jeudi 10h], j'ai bien dormi [=cette nuit] je me sens mieux
  [-le matin] c non, [+l'aprem] c oui
  [-10h] je depose la grande, [+10h45] on peut ?
  [+vendredi 17] à condition que ce soit [+avant midi]
  chez nous [-vendredi] c'est mosquée [=à 13h], alors [+jeudi] si possible
  merci bcp. jserai la [+demain], j'ai pris ma demi journée
  a [+11h] pas [-a 10h], trompé
  Je voudrais bien mais [-jeudi] le patron me lâche pas. Il ferme [=le lundi], du coup [+lundi] je suis tout à vous
  Bonjour madame. [+Mardi] ou [+jeudi] les deux me vont. J'ai juste un entretien [-mercredi] donc je préfère le préparer tranquille
  Oui je confirme pour [+jeudi]. J'arriverai peut etre 5 min en retard, je sors de la pmi [=a 9h40]
  Pas trop tôt quand même lol. [+11h] c'est bien, [-9h] je dors encore car je bosse [=la nuit]
  Non desolé. [-Jeudi] c'est l'aïd on reste en famille. [+Vendredi] si vous travaillez
  Je peux pas [-demain], j'ai attrapé froid [=dimanche] au match. Donnez moi un rdv [+la semaine prochaine]
  Ça dépend du planning. Si je suis [=du matin mardi] alors [+mardi 15h] ça va
  Mon avis c'est [+vendredi 20], la navette est gratuite [=jusqu'au 21]
  Vous dites [-10h] mais ma navette passe [=à 10h05]. Faites moi plutot [+11h] et je suis là
  Désolé pour [=la semaine dernière], j'avais zappé. Cette fois [+jeudi] je viens c'est promis
  [-lundi] je vais chercher mes papiers à la préfecture. [-mardi] je les amène à la mairie. alors [+mercredi] ?
  Je suis dispo [+tous les matins]. [-L'après midi] je m'occupe de ma grand mère, l'infirmière vient [=à 14h]
  C'est noté. J'ai vu le docteur [=mardi], il dit que je peux reprendre. On en parle [+jeudi]
  oui pas de souci pour [+jeudi] dis moi juste si [+10h] c'est sûr parce que je pose mon heure au travail
  non pas [-le 12] j'ai mal écrit, je voulais mettre [+le 21]
  [-jeudi] chuis de corvée de lessive lol, [+mercredi] ok
  Excusez moi je viens de voir votre message. [-Demain] c'est pas jouable, j'ai promis à ma voisine de l'emmener à l'hôpital. Vous avez quelque chose [+lundi] ?
  J'aurais aimé [+le 14]. Si c'est férié [+le 15] alors. Ma formation démarre [=le 17]
  Impossible [-jeudi 12] je suis convoqué au commissariat [=à 9h]. [+Le 13] pas de problème
  moi venir [+jeudi] oui. [=Samedi] moi déménage mais pas grave
  Bonsoir, n'importe quand mais pas [-mercredi]. C'est le jour des enfants et j'ai personne
  Le mieux ce serait [+jeudi en fin de journée]. Je quitte l'atelier [=à 16h30] et j'ai 20 minutes de vélo
  Ça tombe mal, [-jeudi] on a l'assemblée des locataires. Je serais dispo [+vendredi dès 9h] par contre
  Je ne viendrai pas [-demain]. J'ai eu un décès [=hier soir]. Je vous rappelle
  Moi je propose [+le lundi 16]. Et si vous êtes en congé comme [=l'autre fois], [+le mardi]
  Oui c'est bon. J'ai bien eu le sms [=vendredi] et le courrier [=samedi], [+jeudi] je suis là avec tous les papiers
  Pour [+jeudi] c'est ok de mon côté, mais mon traducteur il peut [+pas avant 10h30]. Vous pouvez attendre un peu ?
  J'ai que [+le mardi] de libre. [-Lundi] ménage à l'école, [-jeudi] ménage à la clinique, [-vendredi] je récupère
  Ah non [-10h] j'ai jamais dit oui. J'avais demandé [+15h] parce que mon cours finit [=à midi]
  [+Mercredi] si la cantine prend mon fils. Sinon [+jeudi] là c'est sûr
  Je peux venir mais pas [-le matin], j'ai la perfusion [=à 8h] et ça dure. [+Jeudi 15h] ça irait ?
  Je reviens de vacances [=le 24]. Alors mettez [+le 26] comme ça j'ai le temps de souffler
  Ok [+jeudi]. Au fait la réunion de [=mardi] c'était très bien merci
  Voyez avec mon éducatrice elle sait. Moi [+vendredi] ça me va, [-jeudi] on a sortie avec le foyer
  Je suis désolée, c'est pas contre vous mais [-jeudi] c'est l'anniversaire de ma fille. [+Le lendemain] oui
  Pour moi le plus tôt c'est [+demain]. [-Aujourd'hui] j'ai encore le carrelage à finir
  Bonjour oui je confirme. Il faut que je reparte [=à 11h] pour le bus, j'espère que ça suffit
  J'ai un empêchement [-jeudi]. Vous auriez pas un créneau [+le 17] ou [+le 18], [-le 19] je repars sur le chantier
  [+Jeudi 9h]. Je sais c'est tôt mais [=à 10h30] je commence au resto
  C'est gentil de rappeler. [+Demain] je suis là sans faute. [=Hier] j'ai imprimé les CV à la médiathèque
  Euh pas [-cette semaine] j'ai la crève. [+La semaine d'après] quand vous voulez
  Attendez je regarde. [-Mardi] j'ai pole emploi [=à 14h], [-mercredi] j'ai le petit. Allez [+jeudi]
  Oui à [+jeudi]. [=Lundi] j'ai rdv à la banque pour le compte donc j'aurai le RIB
  Mon train arrive [=à 9h52] donc [+10h15]. Si c'est [-avant] j'y serai pas
  Peut on faire [+mardi] à la place ? La nounou est malade [=jusqu'à lundi] et [-jeudi] elle fait sa visite
  On peut pas changer l'heure svp ? J'ai trouvé une mission [=de 6h à 14h]. [+Demain 16h] ce serait top
  J'ai pas d'agenda moi. Disons [+le 9]. Rappelez moi [=la veille] sinon j'oublie
  [+Jeudi] c'est-à-dire [+le 12] on est d'accord ? Parce que [-le 19] je suis chez ma sœur à Toulouse
  C'est soit [+lundi 14h] soit [+mardi 14h]. [-Mercredi] je rentre à l'hôpital pour mon genou
  J'ai dit oui trop vite. [-Jeudi] je peux plus, le chef a changé les horaires [=ce matin]. [+Vendredi après-midi] svp
  Pas de problème [+jeudi 10h]. Est ce que ça sera fini [=pour midi] ? j'ai mon neveu à prendre
  [+mardi] j'ai rien. Enfin si le dentiste mais que [=le soir]
  Je voudrais pas [-un lundi]. Le marché bloque tout. [+Un mardi] ou [+un jeudi] c'est mieux
  Malheureusement [-le 12] nous sommes à Bordeaux pour l'enterrement. Nous rentrons [=le 14]. Peut-être [+le 16] ?
  Demandez à la dame de l'accueil, elle m'a dit [+jeudi] [=la dernière fois]. [+Jeudi] c'est bien
  Oui [+jeudi]. Ne vous inquiétez pas pour [=mercredi], la visite de l'appart est annulée
  Je préfère [+10h]. [-8h30] y a trop de monde dans le tram
  Non [-jeudi] non. J'ai cours de français [=tous les jeudis de 9 à 12]. [+Vendredi] oui
  Avec les enfants c'est compliqué. [+Le vendredi] ils mangent à la cantine, donc [+vendredi 12h30] je peux
  Le rendez vous de [+jeudi] tient toujours ? Je demande car [=mardi] c'était fermé chez vous
  g raté celui de [=lundi] pardon. [+jeudi] jserai là
  [-mercredi] les gosses, [+jeudi] la paix
  [+mardi] svp, [-lundi] jpeu pa
  [-jeudi] jsui en deplacement
  non [-demain], oui [+lundi]
  [+14h] si y'a de la place
  [+jeudi] oui mais [+vers 11h]
  toujour pareil [+le vendredi matin]
  dsl [-jeudi] c l'inventaire
  [+le 30], paye tombe [=le 29]
  jai rdv kiné [=a 9h], [+10h] sera juste mais ok
  vs avez rien [+avant le 20] ?
  tout sauf [-lundi]
  [-10h] trop tot, [+11h30] nickel
  [+entre 9h et 11h], apres ya la creche [=a 11h30]
  nn [-le 8] jsui pris, [+le 9] ok
  ui [+jeudi 10h], [=mardi] j'étais pas bien
  [-le jeudi] c mon jour de repos, svp un autre
  pas [-ce jeudi], [+celui d'apres]
  [+mercredi 14h]? jai piscine [-le matin]
  [+a jeudi] alors bonne soirée
  moi [+lundi] c cool
  [+apres le 15] svp jai pas de sous [=avant]
  [-jeudi] mort mort mort. [+mardi] ?
  [+17h] jsors [=a 16h]
  Désoler [-demain] grève des bus, [+vendredi] ?
  [-vendredi] ramadan fini tard, [+lundi] mieux
  [+le 4 au matin] ou pas du tout
  jme suis tromper c pas [-mardi] c [+jeudi]
  nimporte mais pas [-samedi]
  oui [-jeudi], euh non [-jeudi] je travaille
  [+mardi] ou [+mercredi], [-lundi] férié
  présent [+jeudi] à l'heure, vu le mail [=hier]
  [-ce soir] non, [+demain soir] oui
  faut que jparte [=a 10h45] ça ira [+jeudi] ?
  ma semaine [+lundi] [+mardi] [+mercredi] libre
  kon change [+pour le 17] stp
  [+tantot] pi [-demain] j'peux pas
  [+jeudi tantôt] jte dis, pas [-le matin]
  [-Demain] c pa bon, mon mari a pas congé
  [+a partir de 9h30], ecole [=a 8h45]
  pas [-jeudi] si possible merci
  vous ouvrez [+le vendredi aprem] ?
  c koi vos dispo [+la semaine du 23] ?
  c bon [+jeudi], [=hier] jai repassé ma chemise ;)
  [-mardi] je garde le bébé de ma fille
  [-le 12] jsui a la mer avec les petits, [+le 16] retour bureau
  [+jeudi] peut etre, [-vendredi] c sur non
  [+dans 15 jours] jai plus de platre
  jveux bien [+jeudi] mais [+a 11h] pas [-a 10h]
  [+Lundi] 1er choix, [+mardi] 2eme
  [=samedi] jai perdu mon tel, ok [+jeudi]
  [-avant midi] jsuis au champ, [+apres] oui
  pour [-jeudi] c'est mort on va dire [+lundi]
  [+le dernier vendredi du mois] svp
  ok chef [+jeudi 10h pile]
  [+demain] si mon fils va mieux, sinon [+vendredi]
  hé [-jeudi] c'est mon jugement, on fait [+le lendemain] ?
  lé bon [+mardi], [-lundi] mi travay
  [=depuis lundi] jai la jambe bloquée
  Bonjour, je voudrais [+mardi 17] s'il vous plait. J'ai fini mon contrat [=vendredi dernier] et j'ai plein de questions
  Je serai présente [+jeudi]. Pouvez vous me dire si je dois apporter l'attestation de [=septembre] ?
  Excusez moi mais [-jeudi] je travaille de nuit et je dors [=la journée]. [+Lundi] je suis en repos, ça va ?
  [-Le lundi] j'aime pas. Bon [+mardi] alors, mais [+pas avant 9h30] à cause du car
  Mon fils fait sa rentrée [=à 8h30] mais [+jeudi] je peux être là [+pour 10h], c'est pas loin. Donc oui je viens
  On est quel jour [=aujourd'hui], [=mercredi] ? Alors [+vendredi] ça me va bien
  Ben non, [-jeudi] j'ai le contrôle technique et si je le rate c'est 135 euros. [+Vendredi matin] svp monsieur
  Laissez moi voir avec ma patronne. Elle me donne ma réponse [=ce soir]. Normalement [+mercredi] elle veut bien
  D'accord pour [+jeudi], je poserai mes questions sur la formation de [=novembre]. Merci à vous
  J'suis pas là [-du 10 au 14], après [+toute la semaine du 17] si vous voulez
  Y a moyen de décaler d'une heure ? [-10h] mon gamin passe à la radio, [+11h] on a fini
  [+Le soir] c'est mieux pour moi. Vous faites [+18h] ? [-La journée] je suis sur les toits
  Non ce n'est pas [-le 12] que je peux, j'avais écrit [+le 22]. Vérifiez votre cahier svp
  Ma belle mère vient garder le bébé donc ok pour [+jeudi]. Elle repart [=dimanche], après ce sera plus dur
  [+Jeudi 11h] serait parfait. Je sors de chez le psy [=à 10h30], c'est la rue d'à côté
  Faites comme vous voulez, juste évitez [-le mardi] parce que je vais au resto du coeur. [+Le vendredi] c'est top
  j'ai un souci avec [-jeudi 10h], on me livre le frigo et ils disent [-entre 8h et 13h]. [+jeudi 14h] pas de souci
  Oui je viens [+demain] et tant mieux parce que j'ai eu une réponse de l'usine [=lundi]
  Si la neige fond je viens [+mardi]. Sinon [+jeudi], le chasse neige passe [=mercredi]
  Oui toujours d'accord. Par contre [=le mois prochain] je déménage à Limoges, comment on fera ?
  [-Demain] je suis de ménage à l'hôtel. [-Jeudi] aussi. [+Vendredi] je finis tôt, mettez [+15h]
  J'annule [-jeudi], pardon. Je garde ma petite fille [-toute la semaine]
  Moi c'est simple [+tous les jours après 14h]. [-Le matin] je livre les journaux et je dors
  Je pourrai pas rester longtemps [+jeudi], j'ai un autre rdv [=à 11h15] à la maison du département. Mais je viens
  Bonjour c'est encore moi. Finalement [-mardi] ça colle plus, ma soeur a pris la voiture. [+Mercredi] est-ce possible
  Désolée de répondre que [=maintenant]. Pour [+demain 10h] c'est oui
  Non pas possible pour moi [-le 12], convocation au tribunal pour la pension. [+Le 13] si ça finit pas trop tard [=la veille]
  Ah oui [+lundi] nickel, [=le week-end] je serai chez mes parents mais je rentre [=dimanche soir]
  ok. mais est-ce qu'on peut faire ça au téléphone [+jeudi] ? J'ai la cheville foulée [=depuis samedi]
  Ce serait possible [+le 5] ? Je sais que c'est loin mais [-avant] je suis à l'hôpital de jour
  Je prends [+14h], [-13h] je suis encore à table au foyer. Quel jour ? [+jeudi] bien sûr
  Merci du rappel ! J'y serai [+jeudi]. Pour info j'ai changé de numéro [=le 3], l'ancien marche plus
  Je sais qu'on avait calé [-jeudi] mais l'agence m'a appelé pour un essai. Je peux [+n'importe quand la semaine prochaine]
  Mettez moi [+vendredi] mais tard, genre [+17h]. J'ai boulot [=jusqu'à 16h15]
  Attention [-lundi] c'est la pentecôte vous êtes fermés je crois. Donc [+mardi]
  non mais [-demain] c'est trop court. [+Dans une semaine] je serai prête, là j'ai même pas fini la lettre
  J'hésite. [+Mardi] j'ai la voiture, [+mercredi] j'ai mon frère qui m'amène. Les deux vont. [-Jeudi] je suis à pied
  C'est bien [+jeudi 12] ? parce que sur la lettre c'était marqué [=le 11]. Moi ça me va
  Que [+le matin] pour moi svp. La dialyse c'est [-l'après midi] et je ressors vidé
  oui pour [+jeudi] mais le Wi-Fi du foyer est coupé [=depuis ce matin], appelez pas en visio
  J'aimerais mieux venir [+mercredi] que [-jeudi]. Le bus est gratuit [=le mercredi] pour nous
  Pas [-jeudi], pas [-vendredi]. [+La semaine qui suit] alors, quand ça vous chante
  J'ai mal lu, je croyais que c'était [=vendredi]. Bon [+jeudi] ça passe aussi, je préviens ma chef
  Ah [-le 11] c'est férié je crois. Alors [+le 12], mais [+avant 15h]
  Pardon j'étais pas là [=hier]. Mon père est tombé. Je peux venir [+vendredi] ?
  Oui d'accord. J'ai été payée [=le 5] donc j'ai un ticket de bus pour venir [+jeudi]
  Si vous voulez que je vienne avec mon mari c'est [+samedi], sinon toute seule [+jeudi]. [=La semaine] il est sur la route
  Je suis à jeûn pour la prise de sang [=à 8h], mais [+10h] ça ira je mangerai un truc avant
  Je rends les clés [=le 30]. [+A partir du 2] je suis libre comme l'air
  [-Jeudi] impossible, ma puce est en sortie scolaire et je l'accompagne. Pourriez vous décaler [+au mardi suivant] ?
  Vous avez dit [-9h], y a pas moyen [+9h30] ? Le premier bus est [=à 8h50] et il met une demi heure
  Bonjour, mon mari vient de partir avec la voiture et il revient [=vendredi]. Donc pas [-jeudi]. [+Lundi] c'est bon
  Je commence une mission [=le 16], [+avant] n'importe quand me va
  On m'a parlé de [-mardi] mais votre texto dit [+jeudi]. [+Jeudi] ça m'arrange mieux
  Alors moi [+jeudi 10h] j'y serais, je vous ramène les papiers que vous m'avez demandé [=en juin]
  Je pars chercher ma mère à l'aéroport [=mercredi soir] très tard. Mais bon [+jeudi] je serai debout
  Franchement le mieux c'est [+mercredi 16h]. [-Mardi] c'est la course et [-lundi] je récupère du week-end
  Je vous avais dit [+le 19] au téléphone. [-Le 12] j'étais pas dispo déjà à l'époque
  Oui je viens. Ma voisine me dépose [+à 9h55] et elle me reprend [=à 11h]
  [-Jusqu'à mercredi] je suis en arrêt. [+Après] je suis ok
  a bon [-jeudi] ? moi c [+vendredi] que javai mis
  [+mardi], [-lundi] g ecole d francais
  [+jeudi] si dieu veut oui
  [+le 6] jecris sur ma main
  [-mercredi] pas bon pr moi
  ok [+10h] mais jdois filer [=a 11h]
  [+vendredi], [-jeudi] jdors apres mon poste
  [-demain] je bouge pas jai 39
  [+la premiere semaine d'octobre] svp merci
  rdv [+jeudi] ok. loyer payé [=le 5] aussi
  dispo [+le 3], indispo [-le 4]
  [+15h] c le top, ecole [=16h30]
  comfirmé [+jeudi 12]
  [-lundi] le patron veut pa, [+mardi] si
  [+jeudi 10h] ok mais [=mercredi] je dors pas chez moi
  heu [+vendredi]... ou sinon [+jeudi]
  nooon [-jeudi] cest le bac de mon fils
  [+le 28] si jai pas de boulot dici la
  [-le soir] non merci jai peur dans le bus
  plutôt [+11h], le medecin [=a 9h30] est toujours en retard
  [+d'ici vendredi] sinon tant pis
  c'est possible [-jeudi] de pas venir ?
  jai cours [-lundi] [-mardi], [+mercredi] libre
  [+demain] daccord. [=apres demain] je pars 1 semaine
  vous mavez mis [-le 13], moi [+le 14] svp
  on peut se voir [+ce vendredi] a la place ?
  [+a 14h], [-midi] je mange
  absent [-jeudi], dentiste. [+vendredi] present
  [+mardi] quand il pleut pas jsui a velo
  sa va pour [+jeudi] j'ai trouvé nounou
  [+jeudi 9 h] ou [+10 h] comme tu veu
  oui [+jeudi] et bravo pour votre loto [=dimanche]
  pas [-le 1er], c férié. [+le 2]
  mon jour libre c [+le mardi]
  g pa dormi [=cette nuit], mé [+10h] jserai la
  [-jeudi] la cantine, [-vendredi] la cantine, [+lundi] moi
  changé [-10h] en [+14h] svp
  [+vendredi 20 a 9h], apres jai mosquée [=a midi]
  [=jeudi dernier] javais pas de credit, [+ce jeudi] oui
  [+apres la paye] cad [+le 28]
  [-le lundi] je fais la plonge, [+les autres jours] ok
  yes [+jeudi], j'ai acheté un reveil [=hier] mdr
  [+samedi] vs etes ouvert ? [-semaine] jtravail
  ma chef dit non pour [-jeudi], [+mardi] elle dit oui
  ni [-lundi] ni [-mardi]
  [+vendredi] a la place de [-jeudi] c faisable ?
  [+dans 8 jours] plutot que [-demain]
  j'arrive du bled [=mercredi], [+jeudi] ok je serai là
  [+entre midi et deux] pause du boulot
  [-jeudi] y a marché jvends mes tomates
  [+le mercredi] les enfants chez papy, parfait
  pas [-le matin], [+l'apres-midi] du meme jour
  [+demain 8h30], je prend mon poste [=a 10h]
  [+jeudi] ca roule [=demain] je fais les photocop
  sauf erreur [+le 10] jsui en repos
  trop loin [-le 12], [+cette semaine] y a rien ?
  n'importe sauf [-vendredi] et [-lundi]
  [-10h] jsui dans le train encore, arrive [=10h40]
  [+mercredi] tt l monde bosse sof moi
  Bonsoir je confirme pour [+jeudi 10h]. Excusez pour l'heure, je rentre du travail [=à 23h] et je lis mes messages après
  Bon alors c'est pas facile. [-Lundi] j'ai la livraison, [-mardi] la PMI, et [-mercredi] j'attends un coup de fil. [+Jeudi] je suis à vous
  Je suis navré madame, [-jeudi] mon frère se fait opérer et je veux être là. On remet [+au 20] ?
  [+Lundi] c'est ok à une condition, que je sois sorti [=avant 11h]. Ma petite finit l'école [=à 11h30]
  Non non [-le 12] c'est pas moi ça, moi c'était [+le 13 à 10h]. Vous confondez avec mon frère je pense
  [-Le jeudi] je suis à l'atelier et ils aiment pas qu'on manque. Est-ce que [+le lundi] ça se fait chez vous ?
  Oui je suis toujours d'accord. On m'a volé mon sac [=mardi] donc j'aurai pas ma carte d'identité
  Si vous fermez pas [=à midi], [+12h30] ce serait génial. Sinon [+17h]
  Vous êtes sûre que c'est [+jeudi] ? La dame [=de lundi] m'avait dit autre chose. Moi ça me convient
  Je voulais dire [+mercredi 18] et pas [-mercredi 11]. Le correcteur a mis n'importe quoi
  Malade [=depuis trois jours], je tousse. Je préfère pas venir [-jeudi] pour pas vous la refiler
  Ma priorité c'est [+le matin]. [+Mardi], [+jeudi], peu importe. [-Lundi] par contre j'ai le marché
  Oui bien reçu. [+Demain] sans problème, mais dites à l'accueil que j'ai un rdv, [=la dernière fois] ils m'ont pas laissé entrer
  Bonjour, je suis intérimaire, je sais jamais. [+Vendredi] a l'air calme, l'agence m'a rien donné [=pour la fin de semaine]
  Ouais [+jeudi]. Et dites, ma formation CACES commence [=le 16] c'est bien ça ?
  Chui pas contre [+jeudi], mais [+avant 11h] c'est mieux, j'ai la distribution alimentaire [=à 11h30]
  Je peux pas rester [-demain], ma cousine accouche. Elle est entrée [=ce matin] à la maternité. Reprogrammez [+lundi] ou [+mardi]
  Euh [-le 10], non attendez j'ai la CPAM. Alors [+le 11]
  C'est possible de me mettre [+en fin de semaine] ? [-Mardi] et [-mercredi] on a la formation hygiène au restaurant
  Pour moi [+vendredi] et c'est tout. [-Le reste de la semaine] je suis chez un patron qui me paye pas si je manque
  J'ai bien noté [+jeudi]. Si jamais la neige bloque la route je vous appelle [=vers 9h]
  J'ai regardé les horaires du car, le premier est [=à 9h12]. Donc [+10h minimum], n'importe quel jour
  Je suis dsl de pas avoir dit avant. [-Jeudi] je fais une extra au traiteur, ils m'ont appelé [=hier]. [+Vendredi] ?
  Je suis là [+toute la semaine], profitez en. [-La semaine prochaine] je recommence la cueillette
  Bien sûr, [+jeudi 10h] sans faute. Juste [=vendredi] je dois partir voir mon père donc faut pas trop me donner de travail
  Mettez [+mardi]. Ou alors [+vendredi], parce que [-mercredi] et [-jeudi] mes jumeaux sont à la maison avec la varicelle
  J'ai changé d'avis pour [-jeudi], c'est trop tôt après ma chute. [+La semaine du 16] je marcherai mieux
  [+Le 2] ça irait. Le plâtre part [=le 1er], je pourrai conduire
  Pardon, je peux pas me déplacer [-jeudi], mon chien est chez le véto et je dois le récupérer. [+Vendredi matin] c'est libre
  Y a pas [+plus tôt que le 25] ? Mes droits s'arrêtent [=le 20] et ça me stresse
  Alors oui pour [+jeudi]. Pour la réunion du [=mardi] par contre je sais pas encore
  Désolé [-lundi] je suis au tribunal pour mon expulsion. [+Mardi] si tout va bien
  Je viens mais je serai en retard, [+10h20 max]. L'infirmière passe [=à 9h30] et elle est jamais à l'heure
  Moi [-le vendredi] c'est sacré. [+Lundi] [+mardi] [+mercredi], vous choisissez
  Non [-demain] c'est impossible mon petit a de la fièvre [=depuis cette nuit]. Est ce que [+vendredi] vous auriez une place
  [+Vers 10h] c'est top. [-Avant] j'ai les courses à faire pour mamie
  [-Jeudi] vous m'avez dit sur le papier, mais moi je peux pas, je suis de garde au centre. [+Lundi après 14h]
  Je serais plus [+jeudi] que [-mardi], surtout que [-mardi] mon fils a match et je le conduis
  J'ai eu l'employeur au téléphone [=à l'instant], il me prend à l'essai [-jeudi]. Du coup on peut faire [+mercredi] ?
  Oui [+le 14], j'ai noté sur le calendrier des pompiers. [-Le 13] jamais je suis superstitieux
  Je suis obligé de décaler, mon tuteur veut venir et il est en congé [=jusqu'à vendredi]. [+Lundi] il est libre
  Pour répondre à votre question, [+jeudi]. Mon beau frère m'emmène [=à 9h45] au rond point et je fais le reste à pied
  Tout est ok [+jeudi]. J'ai mis mon réveil [=à 7h] et ma tante me garde les enfants
  Je peux pas te dire comme ça. J'attends les horaires [=lundi], après je dirais [+mercredi]
  Je souhaiterais [+le lendemain] si possible, car [-jeudi] ma cousine se marie à la mairie. Merci de votre compréhension
  J'ai rien contre [+le matin] mais il faut [+après 9h]. J'ai les trois à déposer dans deux écoles
  Mon bus [=de 9h20] est supprimé. Je peux [+10h30 jeudi] ou sinon faut que mon voisin m'emmène
  [-Chaque mardi] c'est entraînement. Vous pouvez me mettre [+un jeudi] à la place
  Très bien pour [+jeudi], c'est mieux que [=le 3] où j'étais pas du tout en forme
  Je suis disponible [+mardi], [-mercredi] non, [+jeudi] oui, [-vendredi] je pars chez ma mère
  Je confirme et j'ajoute que [=lundi] j'ai passé un entretien chez carrefour. A [+jeudi]
  Oh là non pas [-ce mois-ci], on est en train de refaire la salle de bain. [+En octobre] avec plaisir
  Je préfèrerai [+jeudi 10h] comme prévu. Si ma fille appelle pour changer c'est pas vrai, elle se mélange
  Je suis saisonnier, [-jusqu'au 30] on vendange. [+Le 1er octobre] ça serait parfait, [+le 2] aussi
  Le médecin m'a arrêté [-jusqu'au 18]. Je peux pas [-jeudi]. [=Après le 18] je vous rappelle
  Bonjour, mon amie m'a conseillé [+le lundi matin] parce qu'y a moins de monde. Elle y était [=en mai]
  Vous me demandez [=tous les deux jours] si je viens lol. Oui [+jeudi]
  je serai absente [-jeudi] excuse moi
  [+mardi] à 1 seule condition, [+pas avant 10h]
  oui chef [+jeudi], retour du chantier [=mercredi soir]
  [-le 24] c noel soyez serieux mdr
  [+le 7] svp, [-le 6] cest la galette du club
  svp pas [-jeudi] cest les obseques de tonton
  [-matin] jamais, [+soir] toujours
  [+jeudi] je viens en taxi, [=hier] jai touché le rsa
  [-mardi] bricolage chez ma mere, [+mercredi] dispo
  [+11h30] jpref, [-10h] embouteillages
  [+vers 15h] stp bro
  [-jeudi] nn dsl, mon pere ds le coma
  [+lundi prochain] si le bus roule
  merci [+jeudi] jviens avec les bulletins
  mettez [+mercredi], mon code c que [=le 27]
  jsui dans le 93 [-lundi], [+mardi] revenu
  vous etes encore là [+a 17h] ?
  [+jeudi] c parfait, le chantier demarre que [=vendredi]
  refus pour [-le 12], accord pour [+le 19]
  pas [-lundi] pas [-jeudi] [+le reste] go
  [-10h] trop juste, bus [=10h10]
  2 creneaux [+lundi 10h] / [+jeudi 14h]
  wé c bon [+demain]
  [+le mercredi] enfants chez le pere, ok
  [-demain] recolte sil pleut pas, [+vendredi] mieux
  [+d'ici la fin de la semaine] c mieux
  sa tombe le jour du permis [-jeudi] 😭
  prenez pas [-le 30] jbouge à Nantes
  [+jeudi] mais je pars [=a 11h] ok ?
  libre [+le 8] [+le 9] [+le 10]
  [+Lundi 16h] ? [-Jeudi] cest mort total
  [=depuis 2 jours] malade, [+jeudi] sera mieux
  jamais dit oui pour [-jeudi]
  jvoudré comme ma soeur si possible, [+mardi]
  [+14h] ok, [-10h] non la creche ouvre [=9h45]
  [+vendredi 13] ca porte chance
  jai mon train [=à 12h05], [+10h] ok
  [-jusqu'à jeudi] en arret, [+vendredi] libre
  [+demain matin], ma soeur garde [=jusqu'à midi]
  rdv bien reçu [+jeudi], salut a tous
  [+dimanche] vous faites pas je suppose ?
  on decale [-jeudi] svp, bébé a 40
  dites moi [+lundi] ou [+mardi] mais [-mercredi] non merci
  ok [+jeudi] je finis mon service [=à 8h]
  [-le vendredi] on ferme tot, chez le patron je nettoie
  plus dispo [-jeudi], vacances avancées
  [+apres les vacances] svp, [=en ce moment] j'ai tout le monde
  [+le 15] rien ne presse
  [-jeudi] pas, mais [+jeudi en 8] oui
  [+mardi] c'est ok je pense, on me confirme [=ce soir]
  euh je peux [+mercredi] a la rigueur pas [-jeudi]
  [+9h] ou [+9h30], ma fille entre [=a 8h20]
  [=hier] g vu votre affiche, ok [+jeudi]
  [-lundi] [-mardi] stage, [+apres] tranquille
  [-le 12] on est en croisière mdr nan ms en vrai jpeux pas
  [+un vendredi] n'importe lequel
  [+jeudi a 10h] dac, bise
  Oui pour [+jeudi]. Vous vous souvenez, [=en mars] on s'était vus dans l'autre bâtiment. C'est toujours là ?
  Ça serait bien [+le 20] pour la lettre de motivation, la date limite c'est [=le 22]. [-Le 19] j'ai mon fils au tribunal
  Pardon, [-demain] je peux plus du tout. On vient de m'appeler pour remplacer une dame [=de 8h à 12h] à l'ehpad. [+Demain 14h] ça irait ?
  Je suis pas compliqué. [+Lundi], [+mardi] ou [+jeudi], et [-mercredi] jamais
  Mon aide a dit qu'elle passe [=à 9h] pour mes médicaments, alors [+jeudi 10h] je serai prête je pense
  Je viens en trottinette alors s'il fait beau [+mercredi], s'il pleut [+vendredi]. [=Hier] je suis tombé
  Non malheureusement. J'ai repris le travail [=lundi] et le patron veut pas de rdv [-en journée]. Vous faites [+après 18h] ?
  Bon écoutez, [-le 2] mon compte est à zéro et [-le 3] aussi. [+Le 6] je suis payé, je viens
  J'ai dit [+jeudi] à mon fils qu'il garde la petite. Donc oui [+jeudi], et s'il oublie je viens avec elle
  Mettez moi [+le dernier créneau de jeudi]. Mon collègue finit [=à 16h] et il me dépose
  C'est non pour [-jeudi], je dois passer le permis. Je l'attends [=depuis février] celui là
  Je croyais que c'était fermé [=le vendredi]. Si vous ouvrez alors [+vendredi 10h], c'est plus calme
  Oui c'est bon mais pouvez vous me rappeler [=la veille] que j'ai rdv, j'oublie tout [=depuis l'accident]
  J'habite loin maintenant. Le train [=de 8h40] me fait arriver [=à 9h35]. Donc [+10h], [+jeudi] par exemple
  Désolé du retard, j'étais sous terre au chantier. [-Jeudi] non, ma prime est donnée [=ce jour là] et faut signer. [+Lundi] ?
  Voilà [+le 16], [+le 18] ou [+le 23]. [-Le 17] je suis pris par la préfecture et après je vous dis merci
  On est bien d'accord c'est [+jeudi], pas [-vendredi] ? Je demande parce que [=la fois d'avant] je suis venue pour rien
  Je peux amener ma fille ? Sinon faut que ce soit pendant l'école, genre [+mardi 9h30]
  Bonjour je viens bien [+demain]. Mon attestation de loyer je l'aurai que [=mercredi], le propriétaire traîne
  Trop tôt [-lundi], je viens de rentrer du pays [=ce matin] et je dors debout. [+Jeudi] tranquille
  J'ai vu ma conseillère au marché [=samedi], je lui ai déjà dit que [-jeudi] je serai à l'hôpital avec mon mari
  Je sais que [-le 12] ça vous arrangeait mais moi c'est mort, désolé. [+Le 13] je vous attends de pied ferme
  Je te dis oui pour [+jeudi] mais [+vers 10h15], je dois laisser le petit chez ma belle soeur [=avant 10h]
  Vu que j'ai la réponse du code [=mercredi], c'est mieux [+jeudi]. Comme ça je vous ramène le résultat
  J'ai compris [+jeudi]. Et l'atelier CV c'est toujours [=le 24] ?
  [+Tous les jours] ça me va sauf [-le 11], commémoration avec les anciens de l'usine
  J'ai promis d'être là, je serai là [+jeudi]. [=Mercredi] je fais garder le chien chez ma tante
  Oui [+le 5 novembre], mais si le bus change d'horaires [=le 1er] je vous préviens
  Non c'est pas que je veux pas, c'est que [-jeudi] y a personne pour ma mère. Si l'auxiliaire revient, [+vendredi] je peux
  Si ça peut se faire [+à la mi-octobre] ça m'irait, là [=en ce moment] je cherche un logement avant tout
  Salam, [+jeudi 10h] je viens inchallah. [=Le soir d'avant] je suis de noces mais j'ai l'habitude de peu dormir
  Elle m'a dit votre collègue [=hier] que vous étiez pas là [-mardi]. Alors [+mercredi], je peux
  Je préfère annuler [-jeudi], j'ai rien de neuf à vous dire. Quand j'ai la réponse de l'usine [=le 20] on cale autre chose
  Ma formation tombe [-le lundi] et [-le mardi]. Le mieux c'est [+mercredi] du coup, [+jeudi] au pire
  Faut que j'y aille à pied, j'ai mal au genou [=depuis dimanche]. Mais bon, [+jeudi] je m'accroche
  [+Vendredi 10h] parfait, je profite pour passer à la caf qui ferme [=à midi]
  J'ai relu : vous m'avez dit [-jeudi] mais mon contrat dit que je travaille. Le seul jour libre c'est [+mercredi]
  [+Un mardi] ou [+un jeudi] ça ira, tant que c'est [+après le 8], date où ma carte de transport arrive
  [-demain] je suis en mission a l'entrepot jusqu'[=a 20h] on peut voir [+lundi matin] ?
  desole j'ai pris [=de nuit] je finis [=a 6h] du coup [-le matin] c mort, [+l'apres midi] oui
  le car passe [=a 8h10] et apres plus rien avant [=13h] donc [+9h] pour moi
  [+mardi 14h] svp je dépose la petite a la creche [=a 13h30]
  jpeux pas [-jeudi] l'agence d'interim m'a appelé [=ce matin] pour une mission
  oui je viens [+demain], mon stage commence que [=le 22]
  mon fils se fait opérer [-le 14] alors mettez moi [+apres le 20]
  [=hier] la voiture est tombé en panne je sais pas si je peux venir
  [+vendredi] ou [+samedi] mon patron est cool
  non [-mercredi] c le jour des enfants, [+jeudi] plutot
  leçon de conduite [=a 10h] et ca dure [=2h], donc [+13h30] ok
  ok pour [+10h] le garage me rend la voiture [=ce soir]
  ma formation caces c [-du 3 au 7] alors [+le 10] si possible
  c bon je serai là [+jeudi 9h] ma journée d'essai a été décalé a [=vendredi]
  je travaille [-jeudi], [+vendredi aprem] vous avez de la place ?
  je commence tjrs [=a 5h] et je sors [=a 13h], [+14h] c'est parfait
  il y a greve des bus [-jeudi] je pourrai pas descendre en ville
  [-lundi] impossible j'ai ophtalmo [=a 11h] a l'hopital, [+mardi] pareil heure
  Bonjour, j'ai une prise de sang [=a 8h] à jeun mais [+à 10h] je serai chez vous sans problème.
  le medecin du travail me voit [-mercredi] donc [+jeudi ou vendredi] comme vous voulez
  [-14h] trop juste pour moi jai kiné [=a 13h30], [+15h30] ça passe ?
  [+apres 17h] pcq le chef il veut pas que je parte avant
  bjr mon patron a dit pas de sortie [-le matin] desole
  ya un seul car [=le matin] il arrive [=a 9h40] alors [+10h]
  [-demain] non, le petit a de la fievre depuis [=dimanche], la creche le prend pas
  je peu venir [+demain] mais un peu en retard le bus de [=9h12] est supprimé
  ma mission fini [=vendredi soir] donc [+lundi] a l'heure que vous voulez
  sauf [-le mardi] j'ai ma seance chez l'orthophoniste avec ma fille
  je suis en formation toute [-la semaine] desolé, [+la semaine prochaine] oui
  oui [+a 14h] je finis le taf [=a midi]
  je récupère les petits a l'école [=16h30] donc faut que ça soit [+avant 16h]
  on m'opère du genou [=le 28], d'ici là pas de souci je viens bien [+mardi]
  jai passé [=la nuit] aux urgences avec ma fille je peu pas [-ce matin]
  [+mercredi matin] car [-l'apres midi] je conduis avec l'auto ecole
  la voiture est au garage jusqu'[=a jeudi], [-mercredi] ça va pas le faire
  le contrat commence [=le 1er] il faudrait [+avant la fin du mois]
  dsl [-lundi] le boss m'a mis en ouverture, je peux [+mardi 15h]
  J'avais compris [=le 18] sur le papier, mais [+le 16] me va aussi
  [+n'importe quel matin] moi je bosse [-l'aprem]
  je fais les menages [=de 6h a 9h] puis [=de 18h a 20h] donc [+vers 11h] svp
  non pas [-demain] je suis d'essai dans un restaurant [=de 11h a 15h]
  Oui pour [+vendredi], le dentiste m'a repoussé [=au mois prochain]
  [+jeudi] pcq [-mercredi] ya la reunion a lecole
  je ss malade depuis [=2 jours] je vien pas
  le bus de [=7h50] est trop tot et le suivant arrive [=9h45], mettez [+10h15]
  [-9h] c pas possible j'emmene ma fille a la nounou [=a 9h], [+9h45] svp
  ok je serai là [+mardi] j'ai eu mon planning [=hier] et je suis de repos
  ma femme prend la voiture [-tous les matins] donc [+un apres midi]
  scanner [=a 15h] a l'hopital donc [-15h] chez vous ça marche pas, [+le lendemain] peut etre ?
  on est en 2x8, [=cette semaine] je suis [=du matin] alors [+jeudi apres 14h]
  la mission a eté prolongée jusqu'[=au 30] mais je me libere [+demain 10h]
  j'ai examen du code [-vendredi], [+lundi] je serai plus tranquil
  [=Vendredi dernier] on m'a plâtré le bras, je ne peux pas conduire.
  [+le 12] me va très bien, la rééducation démarre seulement [=le 15]
  [-jeudi matin] le petit a pediatre mais [+jeudi aprem] je viens
  je termine ma nuit [=a 7h] laissez moi dormir un peu, [+13h] plutot que [-10h]
  [+samedi] vous ouvrez ? [-la semaine] je suis en deplacement sur chantier
  non c toujours pas bon [-le lundi] j'ai la formation
  a partir du moment ou c [+apres 9h] ok la creche ouvre [=a 8h30]
  je viens [+demain] promis, [=la dernière fois] j'avais raté le car de [=13h]
  [+mardi prochain] si dieu veut, ma fille sort de l'hopital [=dimanche]
  jsuis en interim on me previent [=la veille], mais pour [+jeudi] je dis oui
  mon permis je le passe [=le 9 a 8h], [+le 9 aprem] je peux venir vous voir
  j'annule pour [-vendredi], mon employeur m'a rajouté des heures
  [+10h30] parce que le train de [=9h02] arrive chez vous [=a 10h]
  pas [-cet aprem] la boite m'envoie a la visite medicale [=a 14h15]
  le mecanicien dit que la voiture sera prete [=demain soir] donc [+apres demain] ok mais pas [-demain]
  je demarre un cdd [=lundi], j'aimerai vous voir [+cette semaine]
  Oui [+demain 11h] je pose la petite chez la nounou [=a 10h]
  j'ai mal au dos depuis [=une semaine] le docteur veut pas que je bouge
  pas [-le vendredi] je fais la priere et [-le matin] je bosse, [+lundi] ou [+mardi]
  mon planning tombe [=le dimanche] mais normalement [+mercredi 10h] c bon
  [-a 8h30] je suis encore dans le car, il arrive [=a 9h]
  Ma cure se termine [=le 21], je propose [+le 23 au matin].
  ui je vien [+vendredi], mon chef est daccord il me la dit [=hier soir]
  bonsoir [-demain matin] on vaccine le bébé a la pmi, [+demain apres midi] je suis dispo
  jai que [+le mardi], [-les autres jours] je suis en apprentissage
  [-mardi] non, l'auto ecole a rajouté [=une heure] de conduite [=a 9h30]
  [=Cette semaine] je suis de l'équipe [=de nuit], l'idéal serait [+mercredi vers 16h].
  pas moyen [-aujourd'hui] pneu crevé [=ce matin] sur la route
  je sors du bloc [=mardi], [-jeudi] je serai pas en etat
  [+a 13h15] entre deux vacations, je reprends [=a 14h30]
  la mairie m'a donné un bus gratuit, donc [+jeudi]
  oui c bon pour [+le 17], l'irm on me l'a mis [=le 19]
  ma tournée de journaux finit [=vers 8h], je peux [+9h] sans souci
  [+la semaine du 12] pas [-celle d'avant] je suis en stage plie
  stage d'observation [-jeudi et vendredi], je peux [+lundi]
  [=En ce moment] je garde les enfants de ma soeur, [+vendredi apres-midi] elle les reprend
  jai ecrit a mon patron [=lundi] il repond pas je peux pas dire
  mon fils sort du college [=a 11h] [-le mercredi], autre jour svp
  [+jeudi 15h] ou [+vendredi 15h] je debauche [=a 14h]
  [=La semaine passée] j'étais en arret, là c'est fini je viens [+jeudi]
  chuis a l'usine [=de 13h a 21h] du coup [+le matin] pas trop tot
  Impossible [-ce mercredi], le cardiologue m'a donné rendez-vous [=à 9h15] et c'est à 80 km.
  vu que le ter est en travaux jusqu'[=a dimanche] je prefere [+mardi]
  [+a 11h] c mieux que [-a 9h] le bus du village part [=a 9h30]
  ma mission c [=3 semaines] jusqu'[=au 24], donc [+le 25]
  je peux plus [-a 16h] la creche ferme [=a 16h30] maintenant
  jai entretien chez un patron [=a 14h], je passe chez vous [+a 16h] ?
  [+lundi 8h30] avant d'aller au boulot [=a 10h]
  Nan [-jeudi] jvais chercher mon camion au garage a bordeaux
  mon arret maladie court jusqu'[=au 11], [+le 12] je suis libre
  ya pas de car [=pendant les vacances] donc [-mercredi] non
  je confirme [+demain 14h], j'ai juste une visite chez le dentiste [=le matin]
  ca depend de l'agence elle m'appelle [=ce soir], si rien [+jeudi matin]
  evitez [-le debut d'aprem] je vais chercher le petit [=a 13h20] a la maternelle
  [-demain] je passe ma journée chez l'employeur pour l'essai, [+mercredi] je raconte tout
  scooter volé [=samedi], je viens comment
  [+vers 17h30] je débauche [=a 17h] et c juste a coté
  le SESSAD vient pour mon fils [=a 10h] donc [-10h] non mais [+14h] oui
  je suis prise [-mardi] et [-jeudi] avec la dialyse, [+mercredi] ou [+vendredi]
  pour [+lundi] c ok le covoit passe me prendre [=a 7h45]
  depuis [=le 1er] je suis en contrat [=35h] alors [-en semaine] c'est compliqué
  mon chef donne les repos [=le vendredi] je peux vous redire ?
  [+mercredi 9h] le petit est au centre [=toute la journée]
  j'ai mon contrôle technique [=jeudi a 9h], mettez moi [+jeudi 11h]
  Mon ergo passe [-le lundi], alors [+mardi], [+mercredi], tout sauf [-lundi].
  la creche est fermé [-jeudi] j'ai personne pour garder
  chui en intérim [-aujourd'hui] et [-demain], mais [+jeudi] je viens
  [+le 6] ou [+le 7] car [=le 8] je commence la plonge au restau
  mon bus il part [=a 13h05] j'arriverai [+a 13h40] c grave ?
  l'ORL c'est [-le 3], l'audition [-le 4], donc [+le 5] svp madame
  [=Ce matin] le réveil n'a pas sonné, je sortais [=de nuit], excusez-moi
  mettez pas [-le jeudi] ya jamais de bus chez nous
  si c'est [+jeudi] je dis oui, si c'est [-vendredi] je dis non j'ai une vacation
  le petit dernier fait la sieste jusqu'[=a 15h], [+15h30] serait bien
  le garagiste m'appelle [=dans l'aprem] et je vous redis
  [+lundi ou mardi] moi [-mercredi] je tiens le stand au marché
  desolée je decommande [-demain], fausse couche [=hier], je suis a l'hopital
  on a un nouveau patron depuis [=le 15], il accepte que [+le mardi apres midi]
  oui j'viens [+mercredi 10h] la cantine garde le gosse [=le midi]
  Le Flixbus me ramène [=dimanche soir], donc [+lundi après-midi] s'il vous plaît
  je passe le code [=a 8h] et je file chez vous pour [+9h30]
  [-les matins] je fais l'aide a domicile, [-le soir] aussi, reste [+entre 13h et 16h]
  une mission en vendange [-du 5 au 19], [+le 20] je suis rentré
  le médecin m'a arrêté jusqu'[=a vendredi] du coup [-mercredi] je viens pas
  [+14h] ça colle avec le tram de [=13h32]
  [-jeudi] j'embauche [=a 6h] je finis tard, une autre fois
  j'ai permanence au garage [-le samedi] mais [+le lundi] c'est mon repos
  c'est toujours bon [+demain], la piqure du petit est [=a 17h] seulement
  mon tuteur de stage me libere [+le vendredi] c'est tout
  jattends le mecano il vient [=a 10h] chez moi dc [-10h30] je peux pas
  jfais un essai en boulangerie [=jeudi 4h du mat], [+jeudi 14h] je pourrais mais fatigué, [+vendredi] mieux
  [+apres le 15], pour l'instant j'ai une attelle
  Je ne pourrai pas [-lundi 14h] : ma fille passe chez l'allergologue et on attend depuis [=6 mois].
  les horaires de la mission changent [=chaque semaine], pour la prochaine je vois [+mercredi apres midi]
  [=avant hier] jai eu un accident de scooter rien de grave, je viens [+demain]
  pas [-le 14] j'ai l'anesthesiste, mais [+le 16] ou [+le 17]
  [+mardi] j'ai fini ma conduite [=a 11h] alors [+11h30]
  y a plus de train apres [=18h] alors [-17h30] c'est trop tard pour moi
  j'ai ma formation secourisme [=deux jours], [-lundi et mardi], [+mercredi] je suis a vous
  je suis cloué au lit depuis [=jeudi], sciatique
  je suis en repos [+mardi], le planning change [=dimanche]
  jsuis deja en route le bus il a [=20 min] de retard
  mon fils rentre a la creche [=lundi], on fait l'adaptation [-toute la semaine], voyons [+la semaine d'apres]
  non pour [-vendredi], l'intérim m'a donné un remplacement [=de 5h a 13h]
  ok [+vendredi 14h] dans ce cas, l'orthodontiste on a deplacé [=a 17h]
  mon boss veut que je reste [-demain], [+jeudi] il dit ok
  je vais a la dialyse [-lundi mercredi vendredi] donc il reste [+mardi ou jeudi]
  [+a 10h] ou [+10h30] la creche accueille a partir de [=9h] et faut [=40 min] de marche
  ok [+vendredi] j'ai demandé a finir [=a midi]
  mon arret de bus est supprimé jusqu'[=au 8] alors [+le 9] ou [+le 10]
  faut déplacer [-jeudi] je fais mon premier jour chez le paysagiste
  coucou [+demain] c bon si c'est [+apres 15h], avant j'ai mon stage
  [-dem1] je peu pa jai msion [=5h 13h]
  [-mercredi] non attendez [-mercredi] jai la pmi, [+jeudi]
  Le transport médical vient me chercher [=à 8h], je rentre [=vers 12h], on peut garder [+15h] ?
  je suis fatiguée de ma chimio de [=mardi], laissez moi [-jusqu'au 20], [+le 22] je pense
  mon chef a changé mes horaires [=ce lundi], [-mardi 11h] tombe pile pendant le service
  moi [+tous les jours avant 11h] je prends le service [=a 11h30]
  mission de [=3 jours] a partir de [=mercredi], donc [+mardi] je viens sans probleme
  la pediatre c [=17h15] chez vous [+15h] ça ira large
  dsl pr [-ce matin] la batterie de la clio est morte
  [+en fin de matinée] le bus arrive [=a 10h50]
  je vais pas etre là [-mercredi], l'ecole finit [=a 11h30] et j'ai personne
  [+le jeudi], jour ou mon mari est pas de tournée
  oui [+mardi] je confirme, mon stage à la mairie se finit [=lundi]
  jai fait [=12h] [=de nuit] je suis mort de fatigue, [+apres demain] svp
  je suis a l'arret de bus depuis [=8h15] et y a rien
  [-le 20] j'ai une endoscopie, [+tout le reste de la semaine] ok
  pour [-demain 8h] je decline, le bébé a fait de la fievre [=toute la nuit]
  [+17h] pas plus tôt, le centre équestre me lache [=a 16h30]
  le permis c'est [=vendredi] je stress trop, [+jeudi] je viens quand meme
  le boss il decide, il a dit [+jeudi matin]
  le boss il decide, il a dit pas [-jeudi]
  vu que je suis de garde [-vendredi] on decale a [+lundi] ?
  on m'enleve les broches [=le 2 octobre], je conduis pas avant, alors [+le 3]
  ma femme travaille [-le mardi et le jeudi], moi je garde les petits donc [+lundi]
  jarrive pas a avoir de taxi ambulance pour [-jeudi]
  la navette de l'usine me depose [=13h45] alors [+14h] pil poil
  [-lundi] j'ai signé un contrat ça commence [=a 7h] pile
  [+mercredi] a la place de [-mardi] vu que mon tuteur fait le bilan
  ok [+demain 9h] si la neige bloque pas le car
  mon essai chez le boucher dure jusqu'[=a samedi], [+lundi prochain] je suis libre
  j'ai raté le car de [=8h20], le prochain est [=a 10h05], je peux venir [+a 10h45] ?
  Le neurologue a proposé [=le 7 à 10h], donc chez vous [+le 7 à 14h] s'il vous plaît.
  excusez j'ai oublié c'etait [=hier] j'avais le bébé aux urgences
  [+un vendredi] c mieux vu qu'on termine [=a midi]
  non [-14h] ca fait trop court, je sors de la formation [=a 13h50], [+14h45] oui
  [+jeudi 9h15], je laisse la grande a l'ecole [=a 8h45] et la petite [=a 9h]
  le pneumologue m'a gardé [=2 jours], je sors [=demain], [-mercredi] je ferai pas la route
  je prefererais [+lundi], [-mardi] je suis de corvée de livraison
  j'ai l'habilitation electrique [-mardi et mercredi], [+jeudi] c'est ok pour vous ?
  l'auto ecole ouvre [=a 14h] et j'ai conduite direct, donc [+le matin]
  oui oui [+lundi 10h] c'est noté, le vaccin de ma fille c'est [=mardi]
  c la rentrée de ma fille [-lundi] faut que je sois là, [+mardi]
  bsr j'ai eu le planning [=a l'instant] je bosse [-samedi] et [-lundi], [+mardi] c'est mon off
  [+mercredi 14h] si ma voisine prend le petit, sinon [+jeudi 14h]
  la Mission locale m'a mis un atelier [=a 9h], je peux etre là [+11h]
  mes horaires : [=22h 6h]. donc [-le matin] je dors, [+15h] ideal
  je me suis cassé le pied [=dimanche] je peux pas venir [-demain]
  je tourne a trois équipes, [=semaine prochaine] je suis [=d'apres midi], [+mardi matin] alors
  Mon employeur m'impose la journée de [-mardi], je suis navré.
  y'a le docteur qui passe a la maison [-lundi], [+mercredi] ou [+jeudi] c'est bien
  [+a 15h] oui mais faudra que je parte [=a 15h45] pour la creche
  [+15h] et pas apres car la garderie ferme [=a 18h] et j'ai [=une heure] de route
  j'ai repris le boulot [=lundi] donc votre rdv de [-jeudi] tombe mal
  ma soeur me prete sa voiture [+le mardi], la mienne est morte depuis [=aout]
  [-demain] trop de douleurs, on m'a arraché les dents de sagesse [=ce matin]
  [+le 29], le contrat s'arrete [=le 28 au soir]
  je sais pas si l'agence m'envoie [=demain], je vous dis [=ce soir]
  comme je finis [=a 14h30] et que le bus met [=35 minutes], [+15h30] c'est bien
  j'aurai [=10 minutes] de retard [+demain] à cause du dépose minute de l'ecole
  la balance chez la puericultrice [=jeudi 10h] chez vous [+jeudi 11h] c'est la meme rue
  apres avoir vu le chef, [-mercredi] c'est non, [+vendredi apres 15h] c'est oui
  je suis en CACES depuis [=lundi] ca finit [=vendredi], [+lundi prochain 9h]
  [+Vendredi] impec, le covoit descend [=à 8h]
  [+pas avant 10h] jhabite loin, [+11h] ok
  votre rdv de [-demain 13h30] ça tombe sur mon heure de conduite, payée d'avance
  mon fils a psy [-le mardi], kiné [-le jeudi], ça laisse [+le lundi] ou [+le vendredi]
  je garde [+le 11], l'operation de la cataracte est reportée [=au 25]
  je descends de la montagne avec le bus de [=6h30], j'arrive [=a 8h], [+8h30]
  j'ai plus de forfait bus depuis [=le 1er]
  le train est annulé je rentre chez moi tant pis pour [-aujourd'hui]
  ma derniere radio est [=lundi], si c'est bon je reprends la mission [=mardi], alors voyons nous [+lundi aprem]
  [=la nuit derniere] ma petite a convulsé on est encore à l'hopital
  [+dans 15 jours] le temps que mon poignet se remette
  pas de souci [+lundi 14h] la boite me donne [=deux heures]
  je dois rendre la voiture de mon frere [=a 11h] donc [+10h] a la limite
  je suis a quai [=apres demain] seulement, donc [+demain] je viens
  entre la creche qui ferme [=a 18h] et le bus de [=17h20], [+16h] maxi svp
  bjr madame [-jeudi] le docteur me met sous anesthesie, pouvez vous decaler
  la securité c [=12h] par vacation, [=19h 7h], [+15h] me va bien
  oui [+mercredi], je demande a la voisine de prendre les petits [=a midi]
  J'ai bien lu votre message de [=lundi]. Malheureusement je suis en formation [-mercredi].
  plutot [+le soir vers 18h] que [-le midi] je sers en salle
  je viens mais tard genre [+11h] le garage ouvre [=a 9h] et il change les freins
  [+jeudi] oui mais [-9h] non, je depose les jumeaux [=a 8h50], [+9h30]
  mon plombage a sauté le dentiste me prend [=vendredi 8h30] du coup [+vendredi 10h]
  l'essai chez le coiffeur a marché, je commence [=mardi], merci pour tout
  j'ai arreté [=la nuit] depuis [=octobre], [+le matin] maintenant c'est possible
  [-vendredi] c'est mort la 206 passe pas l'hiver
  j'accompagne ma mere à la dialyse [-mardi et samedi], [+mercredi 10h]
  est ce que [+14h30] ça passe au lieu de [-14h] vu que l'autocar arrive [=14h12]
  le chef me pose un repos [+jeudi prochain] profitez en
  oui pour [+demain] mais j'ai pas de voiture avant [=10h], ok [+a 10h30] ?
  formation en ligne [=de 9h a 12h tous les jours] donc [+l'aprem]
  j'ai la gastro je vais pas vous la donner [-demain]
  [+lundi 13h] la creche me le garde jusqu'[=a 15h]
  mon mari a eu son accident de travail [=mardi], je m'occupe de lui, reportez
  le bilan auditif de ma fille c'est [-le 26], celui de mon fils [-le 27], [+le 28] je respire
  Je maintiens [+jeudi 16h] : la visite médicale d'embauche finit [=à 15h].
  nan [-mardi] j'ai foot avec les jeunes euh [+mercredi] jpeux
  on m'a rappelé pour la mission patates [=cette nuit] donc [-demain matin] je dors
  [+jeudi] à l'heure ou vous ouvrez, je suis au travail [=a 10h30]
  faut que j'aille porter les papiers de l'interim [=avant midi], [+a 14h] je suis la
  jai permis blanc le tribunal c'est [-le 30], [+le 31] ok
  suis bloqué au depot, le camion part [=a 13h], votre rdv de [-13h30] est foutu
  [-le mercredi] tombe pile quand la nounou se repose donc jamais, [+jeudi] svp
  pardon pour [=lundi] le chef ma retenu
  [+le 18 ou le 19] moi le stage dans l'ehpad dure jusqu'[=au 17]
  je reprend le travail [=le 1er lundi du mois], donc [+la semaine d'avant]
  [+a 9h] ça le fait la nounou ouvre [=a 7h30] elle est top
  [+mercredi 16h] le bus scolaire ramene les gosses [=a 17h]
  je suis hospitalisée depuis [=samedi]
  c'est bon [+vendredi] on debauche [=a midi]
  J'ai dû changer d'employeur, mes jours sont [-lundi mardi mercredi], votre [-mardi] saute, [+jeudi] possible ?
  l'inhalothérapie du petit dure [=une heure], [+11h] alors
  le tram est en panne [-ce matin] je pourrai pas arriver
  tout me va sauf [-le mardi] jour de mon contrat
  j'ai passé mon bapteme du feu chez le macon [=hier], [+jeudi] on se voit toujours
  j'ai eu l'interim au tel [=tout a l'heure] rien [=cette semaine], [+mercredi 9h] donc
  moi [+mardi] je veux bien mais pas [-à 8h] parce que le chauffeur du bus commence [=a 8h30]
  [+jeudi] si je suis pas appelé en mission
  [=Il y a 3 jours] on m'a posé un holter, on me l'enlève [=demain à 10h], [+demain 14h] reste possible.
  [+lundi] et surtout pas [-mardi] vu que le médecin me revoit
  chui désolé [-cet apres midi] mon chef refuse de me lacher
  [+en soirée] [-le matin] et [-l'aprem] je suis a l'usine
  ma voiture refait surface [=mercredi] au garage, [+jeudi 10h] oki
  [-tantot] j'ai kiné, [+demain tantot] je peux passer
  je peux pas [-le 13] c'est le jour ou on pose le pacemaker de mon pere
  [+le mercredi] seul jour ou on me pose pas de livraisons
  la feuille de mission dit [=8h 16h30] donc [-14h] impossible, [+17h] peut etre
  mes enfants sont en stage de natation [=du 21 au 25], profitons en [+le 22]
  [=lundi] on a diagnostiqué la coqueluche a mon fils, on reste enfermé [-cette semaine]
  le camion passe [+demain 9h] et me depose devant chez vous
  ok [+vendredi 10h] ou un peu plus tard le bus arrive [=a 9h58]
  j'ai la navette PMR que si je reserve [=48h] avant, donc [+jeudi] minimum
  jai plus de batterie de voiture, [+a 11h] un collegue peut m'emmener
  Stage obligatoire avec l'auto-école [-jeudi et vendredi], je propose [+lundi à 9h].
  mon fils opéré de la main passe un controle [=jeudi a 11h15], mais [+jeudi 9h] c'est bon
  [+mardi 10h] voila ma pause elle est [=de 10h a 10h45]
  pas [-mardi] ! c ma premiere nuit comme veilleur je dois dormir
  votre bureau c'est loin, avec le car de [=12h40] ca fait [+14h]
  la boite ferme pour inventaire du coup je viens bien [+vendredi]
  le directeur m'a mis en congé [=du 10 au 14], [+le 12] on se voit
  j'ai une angine depuis [=lundi soir], je veux bien [+lundi prochain]
  [+le jeudi 9h] la cantine n'ouvre qu'[=a 11h45]
  on m'a volé le velo [=cette nuit] je viens pas a pied y a 8 km
  la fin de mission c [=vendredi midi], [+vendredi 15h] si le train est a l'heure
  je rappelle que [-demain] j'ai cours de conduite, j'avais dit [+jeudi]
  l'ecole a changé ses horaires [=8h40 11h40], je dirais [+9h]
  Le pédiatre est passé de [=10h] à [=11h], j'arriverai donc [+à 12h15] si vous êtes d'accord.
  [-jeudi] c'est le bouclage a l'atelier, [+vendredi] on respire
  [-a midi] nan je mange au boulot [=12h 12h30], [+a 13h] ok
  tant que le platre est là je bouge pas, il l'enleve [=le 8], donc [+le 9]
  mon patron me dit qu'il a besoin de moi jusqu'[=a 16h], alors [+16h30]
  [+samedi matin] si vous travaillez, sinon [+lundi]
  jai loupé la navette [=ce matin a 7h]
  pour [+mardi] ça va le dentiste de ma fille est [=mercredi 16h]
  oui je viens [+jeudi a 15h], la garderie prend mon fils [=a 14h30]
  je suis en poste de controle [-lundi], alors [+mardi 8h] ou [+mercredi 8h]
  je viens pas [-jeudi] le gynéco a trouvé une place
  si possible [+a 10h] vu que je rends mon camion [=a 9h] au depot
  A partir de [=maintenant] je suis en mi temps thérapeutique, [-les matins] sont pris
  mon collègue me lâche devant chez vous [+a 17h15] en rentrant de chantier
  le travail [=hier] a duré jusqu'[=a minuit], je me leve pas pour [-9h]
  on a tiré [=3 semaines] d'essai, fin [=vendredi], [+la semaine qui suit] ok
  ok pour [+lundi], entre temps j'ai reçu la convoc du chirurgien pour [=le 30]
  la creche demande [=une semaine] de préavis donc [+dans dix jours]
  [-vendredi] les parents d'eleves bloquent l'ecole je garde mes filles
  [+jamais avant 10h] mes comprimés m'assomment
  [-demain matin] je suis de poste on a tout changé, [+demain 15h] à la limite
  j'ai pointé [=a 4h aujourd'hui], laissez moi venir [+demain] svp
  suis aux prud'hommes [-mardi], le tribunal a décidé [=hier], [+mercredi] ok
  [=le lundi] mon mari embauche [=5h], j'ai donc la voiture qu'apres [=14h], [+lundi 15h]
  Mission annulée [=hier soir] : finalement je viens [+demain] comme prévu.
  le petit doit manger [=a midi] c'est sacré, donc [+10h30] ou [+13h30]
  le bus de ville c'est zero [-le dimanche] mais [+lundi] ya pas de probleme
  [+a partir de 9h30] car la garderie commence [=a 9h]
  pas bien [-ce soir], la boss m'a mise en fermeture
  j'ai toujours [=2 heures] de pause [=entre 14h et 16h] alors [+14h30]
  [+15h] au lieu de [-14h] svp mon bus de [=13h10] marche plus
  mon arret se finit [=ce dimanche] j'ai hate, [+lundi 10h]
  ok [+demain] par contre [=a 11h] je dois filer a l'irm
  on opère ma hanche [-le 27], evitez, [+le 20] c mieux
  j'ai les deux pieds dans le platre, pas [-lundi], pas [-mardi], peut etre [+vendredi]
  on est payé a la tache donc [+mardi 14h] ou [+mercredi 14h] pour moi kif kif
  la dame de la creche a appelé [=a 9h], il vomit, je repars, [-10h] c'est annulé
  Je suis apprentie : [-lundi et mardi] au CFA, [-mercredi] en entreprise, donc [+jeudi] ou [+vendredi].
  pr [+jeudi] cest bon jai vu avc mon boss
  le bateau de l'ile part [=a 7h15] et rentre [=a 18h], [+10h] c'est nickel
  encore un arret de travail, [=15 jours] cette fois, je suis degoutée
  [-8h] trop tot le chauffeur du minibus commence [=a 8h], [+9h30] plutot
  mon chef d'equipe a dit oui pour [+mercredi] mais faut que je sois revenu [=a 14h]
  jpe pa venir [-vendredi] jé mon oral de permis cariste
  demandez a l'agence, moi ils me disent tout [=la veille]
  vous pouvez me mettre [+juste apres midi] ? je quitte la cantine de l'ecole [=a 13h]
  ma belle mere garde les petits [=demain matin] donc je confirme [+demain 10h]
  ça fait [=trois nuits] que le bébé dort pas alors pas [-le matin] pitié
  Je serai présente [+vendredi] même si la grève du rail commence [=jeudi soir].
  mon AESH est absente [-jeudi] je dois garder mon fils à la maison
  [-demain] ils m'ont mis sur le chantier [=de 7h a 17h] dsl
  moi je dis [+mardi 9h] comme ca je suis au boulot pour [=11h]
  on a repoussé la visite du pneumo de [=mardi] à [-jeudi] je peux plus venir chez vous
  la ligne 12 roule plus [-le mercredi], [+tous les autres jours] oui
  j'ai recu le plan de transport [=hier], plus de bus [=avant 9h], donc [-8h30] non
  Pour l'instant j'attends la réponse du chirurgien, il rappelle [=lundi].
  oui mais je dois sortir [=a 11h] au plus tard, ma mission reprend [=a 11h30]
  apres la conduite de [=10h] j'ai rien, [+11h15] ?
  [+jeudi] ok c'est [=le jeudi d'apres] que le patron me veut
  le bus il fait [=1h20] de route, donc [+pas avant 10h] svp
  le controleur m'a descendu du train [=a 8h50] j'ai pas pu venir
  mon beau fils m'emmene [+vendredi] c'est le seul jour ou il roule
  [-lundi] non madame je suis au bloc [=a 7h] pour la vesicule
  c'est la periode des pommes on ramasse [=de 6h a 14h], alors [+15h] ou [+16h]
  ma fille fait sa rentrée en toute petite section [-ce lundi] je l'accompagne
  on peut [+le 1er] ? [=le 2] je demarre chez le nouveau patron
  je bosse [-demain], [-apres demain] aussi, [+samedi] si ouvert
  Mon véhicule est immobilisé, le dépanneur est prévu [=demain à 9h], pourrait-on dire [+demain 15h] ?
  comme [=le vendredi] je finis [=a 11h] je choisis [+vendredi 13h30]
  trop de fievre [-aujourd'hui] jpeux pas bouger
  la conseillere de l'interim veut me voir aussi [=mercredi matin] donc [+mercredi aprem] je fais les deux
  si la reunion de securité deborde pas je viens [+a 16h]
  ca m'arrange pas [-le debut de semaine], je livre les courses, [+jeudi] si
  j'étais chez le docteur [=lundi] il m'a mis du repos jusqu'[=a jeudi], je viens [+vendredi]
  [+tous les mardis] mon patron ferme la boutique
  a cause du verglas le ramassage scolaire est suspendu [-ce matin], je garde les 3
  je garde le petit fils [=de 8h a 17h] alors [+17h30] si vous fermez pas
  l'ambulance vient me chercher [=a 13h] j'aime mieux [+10h] que [-14h]
  [-Samedi] je passe le permis bateau, [-dimanche] je dors, [+lundi] je suis à vous.
  l'employeur me fait visiter l'usine [-mardi 10h], pareil heure que vous
  moi je peux pas, [-14h] c'est la sieste, [-16h] c'est l'ecole, [+10h] oui
  ma carte de bus est bloquée depuis [=vendredi], si je regle ça je viens [+mardi]
  le kiné m'a libéré [=hier] alors [+lundi] se libere
  bien recu pour [+le 9], mon stage d'immersion commence [=le 10]
  mon fils finit la creche [=a 12h], donc [+vers 13h]
  Jai accouché [=mardi] madame je suis encore a la maternité
  mon titulaire rentre [=le 15], apres je suis moins pris, [+le 16] ou [+le 17]
  je prends le TER de [=8h04] [+demain] je serai devant a l'ouverture
  y me faut [+un lundi] pcq c le jour ou ya les deux cars
  non desolée [-jeudi 9h] la pmi fait la pesée
  je suis en cure a Dax jusqu'[=au 19], rentrée en car [=le 20], [+le 21 l'apres midi] ?
  suis en vadrouille avec le camion [-de lundi a jeudi], votre [-mercredi] je passe, [+vendredi] j'achete
  [+mardi 11h] ou alors [+mardi 17h] mais entre les deux c'est l'usine
  le patron m'a fait un contrat [=ce matin] je pense que c'est plus la peine
  [-le matin] j'ai la marche avec le kiné, [+14h30] c'est gentil
  je suis en bus j'arrive [+vers 9h20]
  pas trop le choix, [-le mercredi] j'ai 4 gosses, donc [+mardi]
  suite a l'operation de [=lundi dernier] je peux pas poser le pied [-cette semaine]
  la sortie d'ecole est [=16h20], pas [-après 18h] non plus, [+10h] vaudrait mieux
  Je confirme ma présence [+jeudi]. Ma période d'essai se termine [=le 31].
  jveux bien [+le 24] mais [-le 25] jai mon moniteur qui part en retraite faut faire la conduite
  c'est la troisieme fois que le bus de [=8h05] passe pas, je peux pas [-ce matin]
  [+en debut d'aprem] la nounou finit [=a 17h]
  mon mari travaille [=la nuit] et moi [=le jour], [-demain] j'ai personne pour les gosses
  mon boss est ok [+un jour de la semaine prochaine] sauf [-jeudi]
  ouais [+demain 14h] jai fini l'essai chez macon [=hier] c'etait bien
  la formation garde [-le lundi] pour la pratique, [+mardi] ou [+mercredi], [-vendredi] examen
  mince [-le 7] c'est la journée où mon fils se fait poser des yoyos
  Je récupère ma voiture [=le 16], proposez-moi [+le 17] ou [+le 18].
  pas de nounou [-demain] elle est malade depuis [=ce matin]
  [+apres 15h] siouplait je fais la plonge jusqu'[=a 14h30]
  je peux toujours [+mercredi] le medecin a dit que marcher c'est bien
  je viens de la vallée, car [=a 7h] ou car [=a 13h], donc [+8h30] ou [+14h30]
  mon coach sportif adapté m'a calé [=vendredi 9h], [+vendredi 11h] vous dites quoi
  vacances scolaires [-du 20 au 4], j'ai les enfants, [+le 6]
  jai un collegue absent [-lundi] faut que je le remplace [=de 14h a 22h]
  on refait la route devant chez moi jusqu'[=a mercredi] la voiture sort pas, [+jeudi]
  [+demain 10h] sous reserve que la petite ait plus de fievre
  pas [-le 12] svp je commence [=le matin meme] chez le fleuriste
  le Samu m'a emmené [=dimanche soir], je suis rentré [=hier], [+jeudi] ça devrait aller
  avec ma mission de nettoyage [=18h 21h], [+15h] marche, [-17h30] c'est trop juste
  j'ai plus de gasoil et la paye tombe que [=le 10]
  [+le 11] donc, la paye tombe [=le 10] je pourrai mettre du gasoil
  l'infirmiere passe [=entre 8h et 10h] je sais jamais, [+11h] je suis sur
  mes filles mangent pas a la cantine [=le mardi], evitez [-midi], [+9h] ou [+15h]
  pour [-mercredi] mon maitre de stage refuse, il dit [+jeudi] apres le service
  j'ai passé ma visite de reprise [=avant hier] apte, [+lundi] on discute
  ok [+jeudi], le velo est réparé [=demain]
  [+mardi] mais pas [-avant 10h], le petit est pris en charge par le taxi [=a 9h30]
  je quitte la mission [=a 12h] pile, [+12h30] vous y etes encore ?
  la commission du permis m'a convoqué [-le 22], alors [+le 21] ou [+le 23]
  jai mon rappel de vaccin [=a 14h] donc [+15h] plutot que [-14h30]
  mon pere me descend [+le jeudi], il va à sa chimio [=a 10h]
  Bonjour, suite à un accident de trajet [=ce matin], je suis aux urgences.
  [-Vendredi] le car fait pas l'arret, [+jeudi] il le fait
  moi [-demain matin] jtourne avec les poubelles [=des 4h], [+demain soir] vous etes la ?
  on m'a donné le creneau [=de 11h] au labo pour ma fille alors [+9h30] je viens vite
  les horaires de la crèche c'est [=7h30 18h] donc je suis large, [+mercredi 9h]
`)
