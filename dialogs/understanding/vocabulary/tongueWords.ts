const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Frequent words of other languages, which their tables have no use for: they only show in which language a message is. */
export const TONGUE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    because always away another ask asked become believe both bring buy cost days each else enough ever family feel felt few find found friend friends
    gave getting gives given going gonna gone got has hear heard her him his house job keep kept leave left lost mean means need needs nothing
    off often old over own pay put read remember right said say seems send sent she should since sleep soon speak still stay sure take taken than
    thing things think though thought through time times told tomorrow took trying under upon used wanna wanted wants wasnt watch wear which while
    whole whom whose without woman women wont work worry would year years yourself myself herself himself themselves theyre youre hes shes weve ive
    theres whats isnt aint cuz coz bcoz pls plz thx tomorow tommorow wensday wenesday wednsday wendsday thrusday thusday tuseday teusday firday saterday gotta wait waiting being were been went become able
  `),
  es: words(`
    pero aunque todavia aun ahora entonces tambien nunca siempre ningun ninguna porque estoy esta estan estamos estaba tengo tienes tiene tenemos tienen
    tenia quiero quieres quiere queremos puedo puedes puede podemos pueden voy vas vamos van vengo venga hago hace hacen haber hay habia sido eres somos
    son soy era eran ser yo ella ellos ellas nosotros ustedes usted mis tus sus nuestro este esta esto ese esa eso aquel aqui alli ahi donde cuando como
    cual quien algo nada mucho mucha muchos poco bien muy mejor peor despues antes luego hoy ayer manana tarde dia dias semana ano anos hora casa trabajo
    trabajar dinero coche nino nina hijos mama papa hermano amigo gente senor senora direccion recuerdo olvide olvidado necesito gracias favor saber sabe
    saben creo pienso digo dice dijo llegar salir encontrar buscar hablo cosa cosas verdad preocupe preocupes acuerdo pues asi tan hacia desde hasta sobre
    fin lo los las unos unas del al con sin mas cada otra vez veces pena siento perdi enfermo cita mensajes parar borren tel telefono
  `),
  pt: words(`
    mas porque ainda agora entao tambem nunca sempre nenhum nenhuma estou esta estao estava tenho tens tem temos queria quero quer queremos posso podes pode
    podemos podem vou vais vamos vao venho faco faz fazem haver ha havia sido somos sou era eram ser eu ele ela eles elas voces voce meu minha meus minhas
    seu sua este esta isto esse essa isso aqui ali onde quando como qual quem algo nada muito muita pouco bem melhor pior depois antes logo hoje ontem amanha
    dia dias semana ano anos hora casa trabalho trabalhar dinheiro carro filho filha filhos irmao amigo gente senhor senhora endereco lembro esqueci preciso
    obrigado obrigada saber sabe sabem acho penso digo diz disse chegar sair encontrar procurar falo coisa coisas verdade preocupe pois assim tao ate sobre
    um uma uns umas do da dos das no na nos nas ao aos pelo pela com sem mais cada outra vez vezes nao voces doente mensagens
  `),
  it: words(`
    ma pero perche ancora adesso allora anche mai sempre nessuno sono sei siamo siete ho hai ha abbiamo hanno voglio vuoi vuole posso puoi puo possiamo
    possono vado vai vengo faccio fanno essere avere questo questa quello quella qui dove quando come quale chi niente nulla molto poco bene meglio peggio
    dopo prima oggi ieri domani giorno giorni settimana anno ora casa lavoro lavorare soldi macchina figlio figlia signore signora indirizzo ricordo
    grazie prego sapere so cosa vero della delle degli nel nella con senza piu ogni volta malato malata mio mia io lui lei loro noi voi non
  `),
  de: words(`
    aber weil noch jetzt dann auch immer niemals bin bist ist sind seid habe hast hat haben will willst wollen kann kannst konnen muss mussen gehe gehen
    komme kommen mache machen sein dieser diese dieses hier dort wo wann wie wer was nichts viel wenig besser nach vor heute gestern morgen tag tage woche
    jahr stunde haus arbeit arbeiten geld auto kind kinder herr frau adresse danke bitte wissen weiss sache wahr mit ohne mehr mal krank mein meine ich
    du er sie wir ihr nicht und oder der die das den dem ein eine einen zu zum zur von fur auf
  `),
  ro: words(`
    dar pentru ca inca acum atunci niciodata intotdeauna sunt esti suntem am ai are avem aveti vreau vrei vrea pot poti poate putem vin vii merg fac acest
    aceasta acesta aici acolo unde cand cum care cine nimic mult putin bine mai dupa inainte azi ieri maine zi zile saptamana ora casa munca lucrez bani
    masina copil copii domnul doamna adresa multumesc rog stiu lucru cu fara bolnav bolnava eu tu el ea noi voi nu si sau sa programare
  `),
  tr: words(`
    ama fakat cunku hala simdi sonra once her zaman asla benim senin bir bu su burada nerede nasil kim hicbir cok az iyi daha bugun dun yarin gun gunler
    hafta yil saat ev is calisiyorum para araba cocuk bey hanim adres tesekkurler lutfen biliyorum bilmiyorum ile hasta hastayim degil var yok ben sen o
    biz siz ve veya icin randevu istiyorum istemiyorum gelebilirim gelemem
  `),
}

/** What shows a language though each of its words is of French, or of a creole, too. */
export const TONGUE_SIGNS: readonly (readonly [sign: RegExp, code: string])[] = [
  [/\ba las\b/, 'es'],
  [/\bno lo\b|\blo se\b/, 'es'],
  [/\bfin de mes(?! *\p{L})/u, 'es'],
]

/**
 * Words that are in tables of another language, or in the lists above, and that French, its creoles and its telephones write too:
 * none of them shows another language.
 */
export const ALSO_FRENCH: readonly string[] = words(`
  course deal different fine interview look plans push tue exam the these use nice past apart just ill so he hi like phone
  sat sobre solo fatal era las os mas tarde com komme nie tag vin fin ola hola salam jay dez ha fui sea idea fever class classe cool top
  legal text person doctor count cold direct moyen perfect super test mail parking job jobs team coach shop week pm am ring flu mind
  prefer normally th nd rd up us our at p ll st ty it im is on if out red net plus vas van ser son mal bar pas tan du er die das den sein hat
  dem mit mais ou un une son sont va vais plan auto mal noch tag ex si su ce se des sa ni ne vs put ho mi ma me te ti la le lo li il el io
  em na no do da dos as um tu ai ca cu are el ea sa si vii fac bin bis is bu az ev gun once her sen kim var o ve biz siz
  mwen mwin moin mwa mi man an nou zot vini vni ka ap ke pa pap kapab kisa kimoun kile ou li yo i la lo le nana nena na ni fo fok pou epi ek ak
  avek ban bay ba lot ot jou zour jodi jodia demen ler tan tanpri souple mesi bonjou bonswa non wi awa ayen anyen domoun dimoun moun ti koz pale
  posible imposible basta dur saat ore luni marti joi r b q x u tel msg tb cand vrei kann gen fin fini te se sa sou asou andan dan nan pran fe fer ale alé sort sorti rann kay lekol travay doktè maladi timoun
`)
