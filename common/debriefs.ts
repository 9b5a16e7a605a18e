import { z } from 'zod'
import { limitNames, localDateSchema } from './situation.ts'

/** What became of a term that was talked about. `said`: they stood by what they had said. `moved`: it changed. */
export const termOutcomes = ['moved', 'stood', 'not-raised'] as const
export type TermOutcome = (typeof termOutcomes)[number]

/** What the person keeps of an interview (M15). Everything may be left empty. */
export const debriefSchema = z.object({
  id: z.uuid(),
  invite: z.uuid(),
  /** The interview it is about; null when it is about the whole process. */
  interview: z.uuid().nullable(),
  /** The day it was written. */
  on: localDateSchema,
  /** How it felt, 1 (hard) to 5 (easy); null when not said. */
  ease: z.int().min(1).max(5).nullable(),
  /** Questions they asked. */
  questions: z.array(z.string().max(500)).max(60),
  /** What was learned about the job and the firm. */
  learned: z.string().max(20_000),
  /** What they said about the person. */
  feedback: z.string().max(20_000),
  /** Points of the CV they stumbled on. */
  cvPoints: z.array(z.string().max(500)).max(30),
  /** What it says about the person's own goals. */
  goals: z.string().max(20_000),
  /** Whether the person would take the job now. */
  wants: z.enum(['yes', 'if', 'no']).nullable(),
  /** What became of the terms that bothered the person. */
  terms: z
    .array(
      z.object({
        limit: z.enum(limitNames),
        outcome: z.enum(termOutcomes),
        /** By how much it moved as a share (0.08 is 8 %); null when not in figures. */
        share: z.number().nullable(),
        /** In the person's words: "two home days". */
        words: z.string().max(300),
      }),
    )
    .max(limitNames.length),
})
export type Debrief = z.infer<typeof debriefSchema>

/** One thing that keeps coming up, in figures small enough to say honestly. */
export const patternSchema = z.object({
  kind: z.enum(['concern', 'term', 'question', 'cv-point', 'practice']),
  /** What it is about, ready for a sentence: "Travel", "Why are you leaving?" */
  words: z.string(),
  /** In how many of `of` cases. */
  count: z.int().min(0),
  of: z.int().min(0),
  /** How far it moved at the median as a share; null when not in figures. */
  share: z.number().nullable(),
  /** The invites it rests on, newest first. */
  invites: z.array(z.uuid()),
})
export type Pattern = z.infer<typeof patternSchema>

/** Fewer cases than this are told as too few to say anything. */
export const fewestToSay = 3
