//! From a claim that was sent back to the answers it was made of, so that a receipt shows them in the words of the
//! questions. What a person typed in several ways comes back in one: an IBAN without blanks, a day with its month's number.

use super::naspi::{self, NASPI};
use crate::{
    gateway::contract::{
        claims::{Channel, ClaimSubmission, NaspiClaim},
        drafts::Answers,
    },
    journey::{
        answers::{NO, OTHER_EMPLOYMENT, UNKNOWN, View, YES},
        contacts, facts,
        sent::{Sent, SentDocument},
        walk,
    },
};

/// What a message says; `None` for one that is no claim for NASpI.
pub fn sent(message: &str) -> Option<Sent> {
    let ClaimSubmission::Naspi(message) = serde_json::from_str(message).ok()? else {
        return None;
    };
    let documents = message.documents.iter().map(SentDocument::read);
    let applicant = &message.domanda_naspi.ha_richiedente_naspi;
    let job = &message.last_employment;
    Some(Sent {
        tax_code: applicant.codice_fiscale_richiedente_naspi.clone(),
        answers: answers(&message),
        employer: job
            .employment_id
            .is_some()
            .then(|| job.employer_name.clone()),
        documents: documents.collect(),
    })
}

/// The answers that the message was made of.
fn answers(message: &NaspiClaim) -> Answers {
    let (inps, job) = (&message.domanda_naspi, &message.last_employment);
    let applicant = &inps.ha_richiedente_naspi;
    let yes_no = |yes: bool| Some(if yes { YES } else { NO }.to_owned());
    let known = job.employment_id.clone();
    let channel = match message.contacts.confirmation_channel {
        Channel::Email => "email",
        Channel::Sms => "sms",
        Channel::AppIo => "app_io",
    };
    let all = [
        (contacts::EMAIL.name(), Some(message.contacts.email.clone())),
        (contacts::PHONE.name(), Some(message.contacts.phone.clone())),
        (contacts::CHANNEL.name(), Some(channel.to_owned())),
        (naspi::EMPLOYER_NAME.name(), Some(job.employer_name.clone())),
        (
            naspi::EMPLOYER_TAX_CODE.name(),
            job.employer_tax_code.clone(),
        ),
        (
            naspi::EMPLOYMENT.name(),
            known.or_else(|| Some(OTHER_EMPLOYMENT.to_owned())),
        ),
        (
            naspi::END_DATE.name(),
            Some(facts::typed_date(job.end_date)),
        ),
        (naspi::REASON.name(), Some(job.end_reason.clone())),
        (naspi::JUST_CAUSE.name(), job.just_cause.clone()),
        (
            naspi::NOTICE_PAY.name(),
            yes_no(inps.se_indennita_mancato_preavviso.into()),
        ),
        // Who was paid and named no day did not know it.
        (
            naspi::NOTICE_PAID_UNTIL.name(),
            job.notice_paid_until
                .map(facts::typed_date)
                .or_else(|| Some(UNKNOWN.to_owned())),
        ),
        (
            naspi::EARLIER_RESIGNATION.name(),
            yes_no(job.voluntary_end_in_last_year),
        ),
        (
            naspi::VAT_NUMBER.name(),
            yes_no(applicant.se_titolare_partita_iva.into()),
        ),
        (
            naspi::VAT_ACTIVITY.name(),
            yes_no(applicant.se_svolge_attivita_a_partita_iva.into()),
        ),
        (
            naspi::PROFESSIONAL_REGISTER.name(),
            yes_no(applicant.se_iscritto_albo_cassa_professionale.into()),
        ),
        (
            naspi::PROFESSIONAL_ACTIVITY.name(),
            yes_no(applicant.se_svolge_attivita_profesionale.into()),
        ),
        (
            naspi::COMPANY_MEMBER.name(),
            yes_no(applicant.se_socio_di_societa.into()),
        ),
        (
            naspi::ILL_NOW.name(),
            yes_no(applicant.se_stato_di_malattia_in_corso.into()),
        ),
        (
            naspi::ILL_AT_END.name(),
            yes_no(applicant.se_stato_di_malattia_pregressa.into()),
        ),
        (
            naspi::INVALIDITY_ALLOWANCE.name(),
            yes_no(applicant.se_titolare_assegno_di_invalidita.into()),
        ),
        (
            naspi::IBAN.name(),
            Some(inps.ha_modalita_di_pagamento_naspi.iban.clone()),
        ),
    ];
    let given: Answers = all
        .into_iter()
        .filter_map(|(question, answer)| Some((question.to_owned(), answer?)))
        .collect();
    // A no that stands for a question which was not asked is no answer. No condition of NASpI looks at the day.
    let declared = walk::questions_by_name(&NASPI);
    walk::pruned(&NASPI, &View::new(&given, None, &declared, job.end_date))
}

#[cfg(test)]
#[path = "naspi_read_back_tests.rs"]
mod tests;
