import { tagPhrases } from './tagged.ts'

/** Where a title stands beside some words, right after or right before them, and how surely. */
export interface Beside {
  side: 'after' | 'before'
  weight: number
}

/** The words, by how surely a title stands beside them. */
export const beside = tagPhrases<Beside>([
  {
    tag: { side: 'after', weight: 5 },
    phrases: [
      'position|role|post|job|vacancy|title|opening|offer of|as|for a|an|the|our?',
      'position|role|post|job|vacancy|opening of',
      '^ =recruitment|=appointment|=selection =of|=for =a|=an|=our|=the?',
      'selected|hired|offer|offered|chosen|join|joining|work|working|employed|appointed|start|starting|shortlisted|engaged .. as a|an|our|the|my|their|your?',
      'consider|considered you for',
      'interview|interviewing for a|an|the|our?',
      'stage|round|step|screen|process for a|an|the|our?',
      'application|applying|apply|applied|work|working|join|joining ..8 =as a|an|our',
      'application|apply|applying|applied for|to our|the|a|an?',
    ],
  },
  {
    tag: { side: 'after', weight: 3 },
    phrases: [
      'come|back|you|on|aboard|us as our|their|my|a|an|the',
      'selected|shortlisted|chosen|interviewed|successful|considered|unsuccessful|appointed|recommended|nominated you? for|as a|an|our|the?',
      'cv|resume|application|details|profile|interest .. for|in our|the|a|an|my?',
      'shift|shifts|days|work|cover as a|an',
      'take|taking|taken|have|having|bring|keep|welcome =you|=u =on|=aboard|=back? =as =a|=an|=our?',
      'search|searching|competition|requisition|campaign|recruitment|contest|panel for a|an|our|the?',
      'mark|career|start|begin|life|future as a|an',
      'make|makes|making =a|=an great|good|fine|super|brilliant|fantastic|excellent|ideal?',
    ],
  },
  {
    tag: { side: 'before', weight: 5 },
    phrases: [
      'role|position|job|opening|vacancy|post|spot|opportunity|=gig|=slot|=search|=requisition|=req|=competition|=placement|=internship|=apprenticeship|=vacancies|=roles|=positions|=jobs|=posts|=recruitment|=campaign|=hire|=assignment|=contract|=interviews',
    ],
  },
  {
    tag: { side: 'before', weight: 2 },
    phrases: [
      '=is|=are|=will urgently|immediately|also|now|currently? =needed|=wanted|=required|=sought',
      '=needed|=wanted|=required',
      '=is|=will =be? responsible|accountable',
      '=reports =to|=directly',
      '=assists|=performs|=ensures|=oversees|=plans|=leads|=provides|=supports|=manages|=serves|=coordinates|=works',
      '=will|=shall assist|perform|ensure|oversee|plan|lead|provide|support|manage|serve|coordinate|work|report|have|play|join',
    ],
  },
  {
    tag: { side: 'before', weight: 2 },
    phrases: [
      'interview|applicant|application|candidate|=shifts',
      '=assessment|=selection|=recruitment =day|=centre|=center|=event|=process|=exercise',
    ],
  },
  {
    tag: { side: 'after', weight: 4 },
    phrases: [
      'look|looking|search|searching for',
      'seek|seeking|hire|hiring|recruit|recruiting|need|require|seeks|requires|appoint a|an|our|for|experienced|the|{number}|=two|=three|=several',
      'opportunity|opening|vacancy|position|role|requirement for|as a|an|our|the?',
      'become|becoming our|a|an|the next|new?',
      '=be =our',
      '=be =the|=a|=an next|new',
      'apply|applied|applying|application|hope|want|chosen|selected|shortlisted to =be|become our|the|a|an',
      '=will =be =a|=an|=our',
      'arisen|arose|arises|exists|available|opened|up for a|an|our',
      '^ =wanted|=required|=hiring|=needed|=vacancy|=vacancies|=recruiting|=seeking for? a|an?',
      'know of? a|an|any',
      '^ as a|an|our|the',
      'you for a|an|our|the',
    ],
  },
])
