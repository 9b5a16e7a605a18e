/** What a labelled line of an advert or a mail tells. */
export type FieldKind =
  | 'role'
  | 'company'
  | 'place'
  | 'contact'
  | 'email'
  | 'phone'
  | 'date'
  | 'time'
  | 'format'
  | 'venue'
  | 'duration'
  | 'other'

const spelt: Record<FieldKind, string> = {
  role: 'job title|title|position|position title|role|role title|job|job role|job titles|vacancy|vacancy name|post|post title|designation|job name|opening|job position|project role|position name|profile|for the role of|role name|job designation|requirement',
  company:
    'company|company name|employer|institution|institution name|name of institution|name of school|name of organisation|name of employer|hiring firm|company profile name|organisation|organization|organisation name|business|hiring company|firm|organization name|hiring organization|name of company|hiring organisation|restaurant|school|hospital|client name|end client',
  place:
    'location|job location|work location|locations|place of work|office location|primary location|base|town city|city|town|workplace|work site|worksite|site|base location|based|location s|region|job locations|place|work place|duty station|posting location|city state|station|centre|place of posting|campus|location of work|office|work station|workstation|work base|job base|where based|area of work|city of work|job city|stationed at|project location|position location|location of position|location of job|location of the job|location of post|location duty station|job place|site location|school location|patch|territory|area covered|areas covered|sales area|sales territory|covering|coverage|where you will work|where you ll work|where you will be based|where you ll be based|where is it|where the job is|where s the job|where it is|site address|store location|branch location|office base|town or city|nearest town|job site|place of employment|work site location|worksite location|location details|assignment location',
  contact:
    'contact|contact name|contact person|hr contact|recruiter|consultant|point of contact|contact details|poc|for more information contact|name|recruitment consultant|recruitment manager|hiring manager|your contact|apply to|enquiries|enquiries to|queries|your recruiter|spoc|organizer|organiser|hosted by|invited by|ask for|contact for queries|contact for more information|for queries contact|for enquiries contact|for further information contact|manager contact|contact point|contact in case of queries|for an informal chat|informal enquiries|informal enquiries to|name of contact|contact officer|contact for enquiries|job contact|selection contact|panel chair|technical enquiries|vacancy contact|person to contact|apply with|apply through|recruiting manager|line manager contact|enquiries contact|for enquiries|for enquiries please contact',
  email:
    'email|e mail|email id|mail|email address|mail id|apply by email|email applications to|email cv to|contact email',
  phone:
    'phone|telephone|tel|mobile|mob|cell|call|phone number|contact number|contact no|ph|direct line|office phone|whatsapp',
  date: 'date|day|interview date|date of interview|when|new date|scheduled date|date and time|date time|interview date and time|date & time|date/time|schedule|scheduled for|interview schedule|interview slot|proposed date|new time|new slot|slot|starts',
  time: 'time|interview time|timing|timings|start time|time slot|reporting time|at|time of interview',
  format:
    'mode|format|platform|type|medium|interview type|interview mode|method|mode of interview|interview format|via|where|meeting type|channel|how|interview platform|tool|location format',
  venue:
    'venue|address|interview location|interview venue|interview address|meeting place|venue address|place of interview|meeting location|venue details',
  duration:
    'duration|length|expected duration|estimated duration|interview duration|interview length|how long|estimated time',
  other:
    'state|zip|zip code|postal zip code|postal code|postcode|country|institution type|reporting line|salary scale|number of posts|number of positions|working pattern|salary|pay|payrate|pay rate|compensation|benefits|hours|contract|contract type|job type|employment type|start date|starting time|experience|schedule type|department|reports to|reporting to|category|job category|date posted|closing date|deadline|application deadline|ref|reference|job ref|job reference|website|url|link|industry|sector|education|qualifications|requirements|responsibilities|duties|description|job description|job summary|summary|skills|about|shift|shift timings|vacancies|number of vacancies|no of vacancies|work remotely|job duration|wages|responsible for|notice period|interviewer|interviewers|interview panel|panel|focus|agenda|meeting link|join link|meeting id|passcode|password|preparation|note|notes|subject|from|to|cc|sent|created|tags|salary range|rate|ctc|joining|doj|stipend|client|project|employer type|working hours|work schedule|working days|travel|visa|minimum salary|position type|band|grade|level|team|business unit|job family|req id|requisition|requisition id|job id|posted|type of contract|employment status|purpose|overview|role overview|job purpose|role description|workplace type|who|join|zoom link|topic|dress code|attire|what to bring|bring|relocation available|role type|employment|position summary|position focus|job started from|job timing|skills required|must have|must have skills|nice to have|key responsibilities|key skills|company description|the role|the company|the client|package|ote|basic|bonus|main duties|main duties and responsibilities|position term|company size|founded|stack|tech stack',
}

/** Labels as written before a colon, lower case with letters and single spaces only. */
export const fieldLabels: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(spelt).flatMap(([kind, list]) =>
    list.split('|').map(
      (key) =>
        [
          key
            .replace(/[^a-z ]+/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
          kind as FieldKind,
        ] as const,
    ),
  ),
)
