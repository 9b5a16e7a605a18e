import type { ReplyIntent, ReviewFinding } from '../../common/reply.ts'
import { analyze, draft } from '../analysis/analyze.ts'
import { ownPhrase, tryOwnWords } from '../analysis/concerns/own.ts'
import { ruleBook } from '../analysis/concerns/rule-book.ts'
import { granted } from '../analysis/verdict/granted.ts'
import { choosePlaces } from '../places/choose.ts'
import { emptyGazetteer, type Gazetteer } from '../places/gazetteer.ts'
import { reviewReply } from '../reply/review/review.ts'
import type { ReadingContext } from './context.ts'

const placesMissing = 'The list of places could not be read, so commutes are not worked out. Install Second Look anew.'

/** Everything that needs the rules and the word lists. Pure: the same question has the same answer. */
export function answersFrom(gazetteer: Gazetteer | null) {
  const read = (text: string, context: ReadingContext) => {
    const reading = analyze(text, { ...context, gazetteer })
    const notices = gazetteer === null ? [placesMissing] : []
    return { ...reading, document: { ...reading.document, notices: [...reading.document.notices, ...notices] } }
  }
  return {
    analyze: read,
    draft: (text: string, context: ReadingContext) => draft(text, { ...context, gazetteer }),
    /** Looks over a reply, as it was written, to a text. */
    review: (text: string, context: ReadingContext, written: { text: string; intent: ReplyIntent }): ReviewFinding[] =>
      reviewReply(written.text, { ...context, document: text, reading: read(text, context), intent: written.intent }),
    findPlaces: (text: string) => choosePlaces(gazetteer ?? emptyGazetteer, text),
    ruleBook,
    ownPhrase,
    tryOwnWords,
    granted,
  }
}

/** The questions, by their names. */
export type Answers = ReturnType<typeof answersFrom>
export type QuestionName = keyof Answers

/** The same questions, answered at once or later. */
export type Asks = {
  [N in QuestionName]: (...given: Parameters<Answers[N]>) => ReturnType<Answers[N]> | Promise<ReturnType<Answers[N]>>
}
