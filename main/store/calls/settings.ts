import type { OwnRules } from '../../../common/own-rules.ts'
import { type Preferences, type PreferencesPatch, preferencesFrom } from '../../../common/preferences.ts'
import { fail, ok } from '../../../common/result.ts'
import type { Situation } from '../../../common/situation.ts'
import { activeSituation, type Situations, withActive } from '../../../common/situations.ts'
import type { Keeper, Stored } from '../keeper.ts'
import {
  readOwnRules,
  readPreferences,
  readSituations,
  writeOwnRules,
  writePreferences,
  writeSituations,
} from '../tables/settings.ts'

/** The calls about the person's side and how they like the window. */
export interface SettingCalls {
  /** The saved situation; an empty one at first. */
  readSituation(): Stored<Situation>
  /** Puts a situation in the place of the saved one and gives it back. */
  saveSituation(situation: Situation): Stored<Situation>
  /** All situations; a single empty one at first. */
  readSituations(): Stored<Situations>
  /** Puts all situations in the place of the saved ones and gives them back. */
  saveSituations(situations: Situations): Stored<Situations>
  /** What the person made of the rules; the rules as they come at first. */
  readOwnRules(): Stored<OwnRules>
  /** Puts what the person makes of the rules in the place of what was saved and gives it back. */
  saveOwnRules(rules: OwnRules): Stored<OwnRules>
  /** The saved preferences, first values where none were saved. */
  readPreferences(): Stored<Preferences>
  /** Saves the fields that changed and gives back the whole. How the window is liked cannot be taken back. */
  savePreferences(patch: PreferencesPatch): Stored<Preferences>
}

const oddOwnRules =
  'What you made of the rules was saved in a form that this version cannot read. All rules are on until you set it again.'
const oddSituation = 'Your situation was saved in a form that this version cannot read. Set it again to go on.'
const situationChanged = 'Changed your situation.'

/** The calls about settings, on a database. */
export function settingCalls({ db, within, change, utcNow, newId }: Keeper): SettingCalls {
  return {
    readSituation: () =>
      within(() => {
        const situations = readSituations(db, newId)
        return situations === null ? fail('store', oddSituation) : ok(activeSituation(situations))
      }),
    saveSituation: (situation) =>
      change(
        situationChanged,
        () => {
          // One that cannot be read is in the way of nothing: it gives way to the one that is set now.
          const id = newId()
          const kept = readSituations(db, newId) ?? { active: id, all: [{ id, name: '', situation }] }
          writeSituations(db, withActive(kept, situation), utcNow())
          return ok(situation)
        },
        'situation',
      ),
    readSituations: () =>
      within(() => {
        const situations = readSituations(db, newId)
        return situations === null ? fail('store', oddSituation) : ok(situations)
      }),
    saveSituations: (situations) =>
      change(
        situationChanged,
        () => {
          writeSituations(db, situations, utcNow())
          return ok(situations)
        },
        'situation',
      ),
    readOwnRules: () =>
      within(() => {
        const rules = readOwnRules(db)
        return rules === null ? fail('store', oddOwnRules) : ok(rules)
      }),
    saveOwnRules: (rules) =>
      change(
        'Changed your own rules.',
        () => {
          writeOwnRules(db, rules, utcNow())
          return ok(rules)
        },
        'own rules',
      ),
    readPreferences: () => within(() => ok(readPreferences(db))),
    savePreferences: (patch) =>
      within(() => {
        const preferences = preferencesFrom({ ...readPreferences(db), ...patch })
        writePreferences(db, preferences, utcNow())
        return ok(preferences)
      }),
  }
}
