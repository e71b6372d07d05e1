import type { DangerRule } from './dangers.ts'

/** Danger in Spanish. */
export const SPANISH_DANGERS: readonly DangerRule[] = [
  {
    means: 'suicide',
    say: [
      '(quiero|voy a|quisiera|ganas de|pienso en|prefiero|deseo|intento|intente|quiere|va a|pensado en|necesito) (morir|morirme|matarme|suicidarme|acabar con mi vida|quitarme la vida|ahorcarme|tirarme|desaparecer para siempre|acabar con todo|hacerme dano|matarse|suicidarse|morirse|cortarme las venas)',
      'me (quiero|voy a|quisiera|pienso) (matar|morir|suicidar|ahorcar|quitar la vida)',
      'no (quiero|puedo|tengo ganas de|deseo) (vivir|seguir viviendo|seguir con vida|estar viva|estar vivo|vivir mas|mas vivir)',
      '(sin|no hay|no tengo) (ganas|razones|motivos) (de|para) vivir',
      '(cansado|cansada|harto|harta) de (vivir|la vida)',
      'mejor (muerto|muerta|sin mi)',
      'suicidarme',
      'la vida no (vale|tiene sentido)',
    ],
    examples: ['me quiero matar', 'quiero morir'],
  },
  { means: 'suicide', say: ['suicidio|suicidarse'], mention: true, examples: ['suicidio'] },
  {
    means: 'violence',
    say: [
      '(marido|esposo|novio|pareja|ex|padre|papa|hermano|hombre|el|el me|hijo|exmarido|companero) (que)? me (pega|golpea|maltrata|viola|amenaza|agrede|pego|golpeo|violo|agredio|encierra|ahorca|estrangula|mata|quiere matar|va a matar|persigue|ha pegado|patea)',
      'me (pega|golpea|maltrata|viola|violo|violaron|agredieron|golpearon|pegaron|apunalaron|agrede) (todos|cada|mucho|siempre|anoche|en|por)?',
      'me (han|ha|habian|habia) (violado|violada|golpeado|pegado|agredido|amenazado|atacado|maltratado)',
      '(fui|he sido|soy) (violada|violado|agredida|agredido|golpeada|maltratada|victima de violencia)',
      '(violencia) (de genero|domestica|machista|familiar|en casa)',
      '(miedo) (a|de) (mi marido|mi ex|mi esposo|mi novio|mi pareja|volver a casa)',
      'amenaza con (matarme|pegarme|hacerme dano)',
      'me quiere (matar|pegar)',
    ],
    examples: ['mi marido me pega', 'mi novio me golpea'],
  },
  {
    means: 'child',
    say: [
      '(pega|golpea|maltrata|viola|toca|abusa de|pegan|golpean|amenaza|sacude|pego|golpeo|toco) (a|de)? (mi|mis|los|su|sus|la|el|al|nuestro|nuestra) (hijo|hija|hijos|hijas|nino|nina|ninos|bebe|hermanito|hermanita|nene|nena)',
      '(hijo|hija|hijos|nino|nina|ninos|bebe) (esta|estan|corre|es|son) (en peligro|maltratado|maltratada|golpeado|abusada|peligro|victima)',
      '(maltrato|abuso) (infantil|de menores|sexual)',
      'nino (maltratado|golpeado|en peligro)',
    ],
    examples: ['su padre pega a mi hijo'],
  },
  {
    means: 'shelter',
    say: [
      'no (tengo|se|tenemos|hay) (un|ningun)? (donde|lugar donde|sitio donde|adonde|lugar para|techo|casa) (dormir|ir|quedarme|pasar la noche|vivir)?',
      '(duermo|dormir|durmiendo|dormi|dormimos|vivo|viviendo) (en|bajo) (la|el|un|mi)? (calle|coche|carro|parque|puente|estacion|banco|auto|tienda)',
      '(duermo|dormir) (afuera|fuera|a la intemperie)',
      '(estoy|me quede|me quedo|quedo|me dejaron|en) (en)? la calle (esta noche|sin|con mis|desde)',
      'estoy en la calle',
      '(sin) (techo|hogar|casa|vivienda)',
      'me (echaron|han echado|echo|desalojaron|han desalojado|desahuciaron) (de casa|de mi casa|a la calle|del piso)?',
    ],
    examples: ['no tengo donde dormir esta noche', 'duermo en la calle'],
  },
  {
    means: 'medical',
    say: [
      '(duele|dolor|dolores) (mucho|fuerte)? (el|en el|de) (pecho|corazon)',
      'no (puedo|puede|consigo|logro) respirar',
      '(infarto|ataque al corazon|ataque cardiaco|derrame|sobredosis|convulsion|convulsiones|convulsionando)',
      '(inconsciente|desmayado|desmayada|no respira|no despierta|no reacciona|no responde)',
      '(sangro|sangrando|sangra|perdiendo sangre|pierdo sangre) (mucho|mucha)?',
      '(necesito|llame|llamen|llamar) (a)? (una)? ambulancia',
      '(trago|tomo|bebio) (lejia|pastillas|veneno)',
    ],
    examples: ['me duele mucho el pecho no puedo respirar'],
  },
  {
    means: 'harassment',
    say: [
      '(jefe|jefa|patron|encargado|encargada|companero|companeros|supervisor|gerente|director) (me|nos) (acosa|toca|insulta|humilla|amenaza|acosan|insultan|maltrata|grita|manosea)',
      '(acoso) (laboral|sexual|en el trabajo|moral)',
      'me (acosan|acosa|insultan|humillan) en el trabajo',
    ],
    examples: ['mi jefe me acosa'],
  },
  {
    means: 'calm',
    say: [
      '(muerto|muerta|muero|morir|morirme|moria|muriendo) de (cansancio|hambre|sed|frio|calor|risa|sueno|ganas|miedo|verguenza|aburrimiento|pena)',
      'se me murio el (telefono|movil|celular)',
      '(matar|matando|mato) el tiempo',
      'trabajo en la calle',
      'no quiero (morir|matarme|suicidarme)',
      'me mata (el|la|este|esta|de)',
    ],
    examples: ['estoy muerto de cansancio', 'me muero de hambre', 'se me murió el teléfono'],
  },
]
