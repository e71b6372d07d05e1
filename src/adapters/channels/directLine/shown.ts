/** The last question that each device was shown, as far as this process knows; only the latest devices are kept. */
export interface Shown {
  note(device: string, question: number | null): void
  last(device: string): number | null
}

export function shownQuestions(most = 10_000): Shown {
  const questions = new Map<string, number>()
  return {
    note(device, question) {
      if (question === null) return
      questions.delete(device)
      questions.set(device, question)
      const oldest = questions.keys().next()
      if (questions.size > most && oldest.done !== true) questions.delete(oldest.value)
    },
    last: (device) => questions.get(device) ?? null,
  }
}
