import type { DangerRule } from './dangers.ts'
import { MANY } from './lists.ts'

/** Danger in Portuguese. */
export const PORTUGUESE_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(quero|vou|queria|vontade de|penso em|pensando em|prefiro|desejo|tentei|quer|vai) (me)? (morrer|matar|matar me|me matar|suicidar|acabar com a minha vida|acabar com tudo|tirar a minha vida|enforcar|desaparecer para sempre|me suicidar|suicidar me)',
      '(nao|ja nao|sem vontade de) (quero|consigo|aguento|tenho vontade de)? (mais)? viver (mais)?',
      'nao quero (mais)? (viver|acordar|existir)',
      '(cansado|cansada|farto|farta) de viver',
      '(melhor) (morto|morta|sem mim)',
    ],
    examples: ['quero morrer', 'quero me matar'],
  },
  { means: 'suicide', say: ['suicidio|suicidar'], mention: true, examples: ['suicidio'] },
  {
    means: 'violence',
    say: [
      '(marido|esposo|namorado|companheiro|ex|pai|irmao|ele|homem|parceiro) (me|sempre me) (bate|agride|espanca|viola|estupra|ameaca|maltrata|bateu|agrediu|violou|estuprou|tranca|enforca|quer matar|ameacou)',
      '(bate|agride|espanca|bateu|batem) me',
      'me (bate|agride|espanca|bateu|agrediu|violou|estuprou|espancou) (todos|todo|sempre|muito)?',
      '(fui|sou|ser) (violada|violado|estuprada|agredida|espancada|vitima de violencia)',
      '(violencia) (domestica|conjugal|familiar)',
      '(medo) (do|de) (meu marido|meu ex|meu namorado|voltar para casa)',
      'ameaca (me)? matar',
    ],
    examples: ['meu marido me bate'],
  },
  {
    means: 'child',
    say: [
      '(bate|bater|espanca|viola|toca|abusa|agride|bateu|tocou) (no|na|em|nos|nas|do|da)? (meu|minha|meus|seu)? (filho|filha|filhos|crianca|criancas|bebe|menino|menina)',
      '(filho|filha|filhos|crianca|criancas|bebe) (esta|estao|corre|sao|e) (em perigo|maltratada|maltratado|perigo|vitima)',
      '(abuso|maus tratos) (infantil|de menores|a criancas)',
    ],
    examples: ['meu ex bate no meu filho'],
  },
  {
    means: 'shelter',
    say: [
      'nao (tenho|sei|ha|temos) (onde|lugar para|sitio para|para onde) (dormir|ir|ficar|passar a noite)',
      '(durmo|dormir|dormindo|dormi|vivo|moro|estou) (na|no|em|debaixo|a) (rua|carro|parque|ponte|estacao|banco)',
      '(sem) (abrigo|teto|casa|tecto)',
      '(fui|fomos|me) (despejado|despejada|expulso|expulsa|despejaram|expulsaram) (de casa)?',
      '(sem abrigo)',
    ],
    examples: ['nao tenho onde dormir hoje', 'durmo na rua'],
  },
  {
    means: 'medical',
    say: [
      '(dor|dores|doi) (no|o|forte no|muito o) (peito|coracao)',
      'nao (consigo|posso|consegue) respirar',
      '(ataque cardiaco|enfarte|infarto|avc|derrame|overdose|convulsao|convulsoes)',
      '(inconsciente|desmaiou|desmaiado|nao respira|nao acorda)',
      '(sangrando|a sangrar|sangro) (muito)?',
      '(preciso de|chamem|chame) (uma)? ambulancia',
    ],
    examples: ['não consigo respirar'],
  },
  {
    means: 'harassment',
    say: [
      '(patrao|patroa|chefe|gerente|colega|colegas|supervisor|encarregado) (me|nos) (assedia|toca|insulta|humilha|ameaca|assediam|insultam|apalpa)',
      '(assedio) (moral|sexual|no trabalho)',
    ],
    examples: ['o meu patrão me assedia'],
  },
  {
    means: 'calm',
    say: ['(morto|morta|morri|morrer|morrendo|morro) de (cansaco|rir|fome|sede|frio|calor|sono|medo|vergonha|vontade)', 'trabalho na rua', 'na rua (da|do|das|dos|de|<unknown>) ..', 'matar o tempo', 'nao quero (morrer|me matar)'],
    examples: ['estou morto de cansaço', 'morri de rir', 'trabalho na rua'],
  },
  {
    means: 'suicide',
    say: [
      '(quero|queria|vou|prefiro|vontade de|penso em|pensando em|melhor|decidi|desejo|tentei|preciso) .. (morrer|me matar|matar me|suicidar|desaparecer|acabar com tudo|acabar com a vida|acabar com a minha vida|tirar a vida|tirar a minha vida|dormir para sempre|nao acordar|sumir para sempre|sumir do mundo|deixar de viver|me cortar|me jogar)',
      '(nao|ja nao) (quero|consigo|aguento|suporto|tenho) (mais)? (viver|essa vida|esta vida|a vida|acordar|vontade de viver|razao para viver|forcas para viver|motivo para viver)',
      '(nao) (vale a pena|tem sentido|faz sentido) (viver|a vida|minha vida)',
      '(ninguem) (vai)? (sentir|sentira) (a)? (minha)? falta',
      '(melhor|bem) sem mim',
      '(carta|mensagem) de despedida',
      '(adeus) (a todos|mundo|para sempre)',
      '(quando|se) eu (morrer|nao estiver|ja nao estiver|partir)',
      '(sou) (um)? (peso|fardo) (para|pra)',
      '(me corto|cortar me|me machuco)',
      '(filho|filha|irmao|irma|marido|mulher|amigo|amiga|ele|ela) .. (quer morrer|quer se matar|quer matar se|tentou se matar|tentou suicidar)',
      `(tomei|engoli|tomar|engolir) (todos|todas|muitos|muitas|demasiados|uma caixa de|a caixa toda de|${MANY}) (os|as)? (meus|minhas)? (remedios|comprimidos|pilulas|medicamentos)`,
      '(vou|quero|vontade de) (saltar|pular|atirar me|jogar me|me jogar|me atirar) (da|do|de|na|para) (ponte|janela|varanda|predio|telhado|linha|um|uma)',
    ],
    examples: ['ninguém vai sentir a minha falta', 'não aguento mais viver', 'estariam melhor sem mim'],
  },
  {
    means: 'violence',
    say: [
      '(marido|esposo|namorado|companheiro|ex|pai|irmao|ele|ela|homem|parceiro|padrasto|vizinho|filho|mae|mulher|tio|eles) .. (me)? (bate|agride|espanca|viola|estupra|ameaca|maltrata|bateu|agrediu|violou|estuprou|tranca|trancou|enforca|enforcou|quer matar|vai matar|ameacou|empurrou|persegue|chuta|tirou o passaporte|tira meus documentos|nao deixa sair) (me|em mim|na cara|todos|muito|com|de|quando|ontem|aqui|porque|a mim|,|.|!|em casa|outra)?',
      '(vai|quer|disse que vai|ameacou) (me)? (matar|bater|encontrar|queimar|machucar) (me)?',
      '(tenho|com) (muito)? medo (de|do|que|dele) (voltar|ele|meu marido|meu ex|dele|me mate|casa|meu pai|ir para casa)?',
      '(estou) (escondida|trancada|escondido|presa em casa)',
      '(tem|pegou|com) (uma|um) (faca|arma|pistola)',
      '(vizinho|vizinha) .. (bate na mulher|batendo|gritando socorro|apanha)',
      '(apanho|apanhei|levei porrada|levei um soco|levei socos) (do|dele|de|todos|em)?',
    ],
    examples: ['meu ex ameaçou me matar', 'tenho medo de voltar para casa'],
  },
  {
    means: 'child',
    say: ['(bate|bater|espanca|viola|toca|abusa|agride|bateu|tocou|tranca|deixa|deixam|machuca) .. (filho|filha|filhos|crianca|criancas|bebe|menino|menina|sobrinho|sobrinha|neto|neta)', '(filho|filha|filhos|crianca|criancas|bebe|menino|menina) .. (hematomas|marcas|queimaduras|sozinhas|sozinhos em casa|sem comer|trancado|trancada|apanha|apanham|em perigo|abusada|abusado)', 'tenho (10|11|12|13|14|15|16|17) anos .. (bate|toca|viola|abusa)'],
    examples: ['o padrasto bate na criança', 'minha filha tem hematomas'],
  },
  {
    means: 'shelter',
    say: ['(nao|sem) .. (onde|lugar|sitio|teto|casa) (para)? (dormir|ir|ficar|morar|passar a noite|esta noite)', '(durmo|dormir|dormindo|dormi|dormimos|vivo|moro|vivemos|estou|estamos|ficamos) (esta noite|com os filhos)? (na|no|em|debaixo|num|numa) (da|de)? (rua|carro|parque|ponte|estacao|banco|garagem|tenda|barraca|hospital|aeroporto|praca|escada)', '(fui|fomos|me|nos) (despejado|despejada|despejados|expulso|expulsa|expulsos|despejaram|expulsaram|botaram para fora|mandaram embora de casa|puseram na rua|colocaram na rua)', '(puseram|colocaram|botaram|meteram) .. (na rua|fora de casa|para fora)', '(dono|senhorio|proprietario) .. (trocou a fechadura|me expulsou)'],
    examples: ['estamos na rua com as crianças', 'me puseram na rua'],
  },
  {
    means: 'medical',
    say: ['(dor|dores|doi|aperto|pressao) .. (peito|coracao|braco esquerdo)', '(peito|coracao) .. (doi|doendo|apertado|dor)', '(nao|mal) (consigo|posso|consegue|estou a conseguir|estou conseguindo)? (respirar|respira|acorda|reage|responde|se mexe)', '(marido|mae|pai|filho|filha|bebe|amigo|vizinho|ele|ela|avo) .. (desmaiou|inconsciente|caiu e|nao respira|nao acorda|convulsionando|engasgado|engasgou|roxo|tomou remedios|passou mal)', '(perdendo|vomitando|perco|vomito|a perder) (muito)? sangue', '(gravida) .. (sangr*|dor|contracoes)', '(rompeu|estourou) a (bolsa)', '(bebeu|engoliu|tomou) .. (lixivia|agua sanitaria|veneno|remedios demais|muitos comprimidos|pilha)', '(ambulancia|socorro medico)'],
    examples: ['meu filho está inconsciente', 'estou grávida e a sangrar'],
  },
  {
    means: 'harassment',
    say: ['(patrao|patroa|chefe|gerente|colega|colegas|supervisor|encarregado|dono) .. (me)? (assedia|toca|insulta|humilha|ameaca|assediam|insultam|apalpa|grita|tocou|chama|chamam|humilham|tocou me|passa a mao) (me|comigo|de|na|no|todos|em|em mim|sempre)', '(trabalho|fabrica|cozinha|obra) .. (me insultam|me humilham|riem de mim|me chamam|me tocam|racismo|assedio)'],
    examples: ['o chefe me humilha sempre'],
  },
  {
    means: 'calm',
    say: ['(filme|serie|livro|novela|jogo|noticias) .. (mata|morre|suicid*|matou|bate)', '(mata|morre|suicid*|matou) .. (filme|serie|livro|novela|jogo)', '(ninguem|nunca|nao) me (bate|bateu|agride|ameaca|assedia|maltrata|insulta)', '(nao|sem) (ha|tenho|existe)? (violencia|assedio|perigo)', '(procuro|preciso de|quero) (uma|um|outra) (casa|apartamento|quarto) (maior|mais|para|barato|perto)', '(primeiros socorros)', 'morrendo de (medo|vontade)', 'medo de (chegar|perder|esquecer|falar)'],
    examples: ['no filme ele mata a mulher', 'ninguém me bate'],
  },
  { means: 'violence', say: ['(nao|nunca) me deixa (sair|trabalhar|ver|falar|ir|telefonar)', 'me proibe de (sair|trabalhar|ver|falar|ir)'], examples: ['ele não me deixa sair de casa'] },
]
