//! The page's HTML. It works without any script.

use super::html::escaped;
use super::html::query_encoded;
use super::texts::Texts;
use crate::store::people::LoginChoice;

/// All the page depends on.
pub struct View<'a> {
    pub texts: &'a Texts,
    pub people: &'a [LoginChoice],
    pub faults: &'a [Fault],
    pub return_to: &'a str,
    pub form_token: &'a str,
    /// The identity chosen so far.
    pub identity: &'a str,
    /// The login name of the person chosen so far.
    pub person: &'a str,
}

/// What was wrong with the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    NoIdentity,
    NoPerson,
    WrongIdentity,
    Stale,
}

impl Fault {
    fn message(self, texts: &Texts) -> &'static str {
        match self {
            Self::NoIdentity => texts.no_identity,
            Self::NoPerson => texts.no_person,
            Self::WrongIdentity => texts.wrong_identity,
            Self::Stale => texts.stale,
        }
    }

    /// The name of the question it belongs to.
    fn question(self) -> &'static str {
        match self {
            Self::NoIdentity | Self::WrongIdentity | Self::Stale => "identity",
            Self::NoPerson => "person",
        }
    }
}

/// Writes the page.
pub fn write(view: &View<'_>) -> String {
    let Texts {
        language,
        title,
        heading,
        lead,
        submit,
        back,
        language_label,
        ..
    } = view.texts;
    let (other, other_name) = (view.texts.other_language, view.texts.other_language_name);
    let prefix = if view.faults.is_empty() {
        ""
    } else {
        view.texts.error_prefix
    };
    let return_to = escaped(view.return_to);
    let other_page = format!(
        "/login?lang={other}&amp;return_to={}",
        query_encoded(view.return_to)
    );
    let summary = error_summary(view);
    let identities = identities(view);
    let people = people(view);
    let form_token = view.form_token;
    format!(
        r#"<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{prefix}{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/login/style.css">
</head>
<body>
<header class="bar">
<p class="brand">INPS</p>
<nav aria-label="{language_label}"><a href="{other_page}" hreflang="{other}" lang="{other}">{other_name}</a></nav>
</header>
<main>
{summary}<h1>{heading}</h1>
<p class="lead">{lead}</p>
<form method="post" action="/login" id="login">
<input type="hidden" name="return_to" value="{return_to}">
<input type="hidden" name="lang" value="{language}">
<input type="hidden" name="form_token" value="{form_token}">
{identities}{people}<button type="submit" id="login-submit">{submit}</button>
</form>
<p><a href="/">{back}</a></p>
</main>
</body>
</html>
"#
    )
}

fn error_summary(view: &View<'_>) -> String {
    if view.faults.is_empty() {
        return String::new();
    }
    let first = |fault: &Fault| match fault.question() {
        "person" => view
            .people
            .first()
            .map(|person| format!("person-{}", person.login_name))
            .unwrap_or_default(),
        _ => "identity-spid".to_owned(),
    };
    let links: String = view
        .faults
        .iter()
        .map(|fault| {
            format!(
                "<li><a href=\"#{}\">{}</a></li>\n",
                first(fault),
                fault.message(view.texts)
            )
        })
        .collect();
    let problem = view.texts.problem;
    format!(
        "<div class=\"summary\" id=\"error-summary\" role=\"alert\">\n<p class=\"summary-heading\">{problem}</p>\n<ul>\n{links}</ul>\n</div>\n"
    )
}

fn identities(view: &View<'_>) -> String {
    let choices = [
        ("spid", "SPID"),
        ("cie", "CIE"),
        ("cns", "CNS"),
        ("eidas", view.texts.eidas),
    ];
    let radios: String = choices
        .iter()
        .map(|(value, label)| {
            radio(
                "identity",
                value,
                view.identity,
                &format!("<span>{label}</span>"),
                "",
            )
        })
        .collect();
    fieldset(view, "identity", view.texts.identity, &radios)
}

fn people(view: &View<'_>) -> String {
    let radios: String = view
        .people
        .iter()
        .map(|person| {
            let story = if view.texts.language == "it" { &person.story_it } else { &person.story_en };
            let abroad = if person.abroad { format!(" ({})", view.texts.abroad) } else { String::new() };
            let label = format!(
                "<span><strong>{}</strong><span class=\"story\">{}{}</span><span class=\"code\">{}</span></span>",
                escaped(&person.full_name),
                escaped(story),
                abroad,
                escaped(&person.tax_code)
            );
            let class = if person.abroad { " abroad" } else { "" };
            radio("person", &person.login_name, view.person, &label, class)
        })
        .collect();
    fieldset(view, "person", view.texts.person, &radios)
}

fn radio(name: &str, value: &str, chosen: &str, label: &str, class: &str) -> String {
    let checked = if value == chosen { " checked" } else { "" };
    format!(
        "<div class=\"choice{class}\"><input type=\"radio\" name=\"{name}\" value=\"{value}\" id=\"{name}-{value}\"{checked}>\
         <label for=\"{name}-{value}\">{label}</label></div>\n"
    )
}

fn fieldset(view: &View<'_>, name: &str, legend: &str, radios: &str) -> String {
    let fault = view.faults.iter().find(|fault| fault.question() == name);
    let (described, error) = match fault {
        Some(fault) => (
            format!(" aria-describedby=\"{name}-error\""),
            format!(
                "<p class=\"error\" id=\"{name}-error\">{}</p>\n",
                fault.message(view.texts)
            ),
        ),
        None => (String::new(), String::new()),
    };
    format!(
        "<fieldset id=\"{name}\"{described}>\n<legend>{legend}</legend>\n{error}{radios}</fieldset>\n"
    )
}
