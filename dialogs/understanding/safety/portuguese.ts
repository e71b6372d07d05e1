import type { DangerRule } from './dangers.ts'

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
    say: ['(morto|morta|morri|morrer|morrendo|morro) de (cansaco|rir|fome|sede|frio|calor|sono|medo|vergonha|vontade)', 'trabalho na rua', 'matar o tempo', 'nao quero (morrer|me matar)'],
    examples: ['estou morto de cansaço', 'morri de rir', 'trabalho na rua'],
  },
]
