const words = (list: string): readonly string[] => list.split(' ')

/** Words that are said of hardly anything but a job or getting one, lower case, as forms. */
export const jobWords: readonly string[] = words(
  'interview interviews interviewed interviewing interviewer interviewers vacancy vacancies cv cvs resume resumes resumé candidate candidates candidature candidacy applicant applicants shortlist shortlisted shortlisting recruit recruiter recruiters recruiting recruitment hiring hire hired headhunter job jobs roles career careers salary wage wages employ employed employee employees employer employment workplace ctc lpa payroll referees placement apprentice apprenticeship internship intern trainee biodata freshers shift shifts rota sourcer linkedin locum probation jd wfh freelancer onboarding',
)

/** Words that are said of jobs and of other things: two of them, or one beside a word of the other list, make job talk. */
export const jobLikeWords: readonly string[] = words(
  'role position positions post posts application applications apply applied applying opportunity opportunities opening openings work working profile qualifications experience background references reference team client clients candidate-home talent hr manager notice hours pay paid rate trial assessment panel contract staff permanent temporary temp full-time part-time joining relocation skills selection stage round commute hybrid remote onsite starter chef nurse driver engineer developer carer teacher cleaner electrician assistant executive officer clerk analyst consultant crew kitchen site start company agency business firm vetting dbs cscs quals certs barista waiter waitress nanny labourer warehouse induction superday requirement requisition',
)
