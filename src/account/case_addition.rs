//! Adding to a claim that was sent, in words or with documents. The claim itself stays as it was sent.
//!
//! Keyboard: the summary opens the form. Announced: that the addition has arrived, or why it has not.

use super::{
    case::{not_changed, refuse},
    outbox,
    uploads::Upload,
};
use crate::{
    device::random,
    gateway::{
        client,
        contract::{
            changes::{ADDITION, MOST_WORDS, NewAddition},
            documents::Document,
        },
    },
    text::{
        current::{t, words},
        words::Words,
    },
    ui::{
        disclosure::disclosure,
        error_summary::ErrorLine,
        live::announce,
        panel::panel,
        rich::rich,
        text_area::{TextArea, text_area},
    },
};
use leptos::{prelude::*, task::spawn_local};

const FIELD: &str = "addition-words";

/// What is being added. It outlives the form, which is there only while it is open.
#[derive(Clone, Copy)]
struct Form {
    words: RwSignal<String>,
    uploaded: RwSignal<Vec<Document>>,
    /// What is wrong with it, or why it did not arrive.
    fault: RwSignal<Option<Words>>,
    /// What was sent last, with its key: the same again goes out under the same key.
    sent: StoredValue<Option<(NewAddition, String)>>,
    sending: RwSignal<bool>,
}

/// The form. `version` is counted on once the case has changed.
pub fn addition(
    claim_id: String,
    uploaded: RwSignal<Vec<Document>>,
    version: RwSignal<u32>,
    faults: RwSignal<Vec<ErrorLine>>,
) -> AnyView {
    let form = Form {
        words: RwSignal::new(String::new()),
        uploaded,
        fault: RwSignal::new(None),
        sent: StoredValue::new(None),
        sending: RwSignal::new(false),
    };
    let claim_id = StoredValue::new(claim_id);
    disclosure("addition", t("case.addition"), move || {
        fields(form, move || {
            if form.sending.get_untracked() {
                return;
            }
            form.fault.set(None);
            faults.set(Vec::new());
            match form.checked() {
                Ok(addition) => spawn_local(form.send(claim_id.get_value(), addition, version)),
                Err(key) => {
                    form.fault.set(Some(words(key)));
                    refuse(faults, FIELD, key);
                }
            }
        })
    })
}

impl Form {
    /// The addition, or the key of what is missing.
    fn checked(self) -> Result<NewAddition, &'static str> {
        if !outbox::parcels(ADDITION).is_empty() {
            return Err("case.documents.under_way");
        }
        let words = self.words.get_untracked().trim().to_owned();
        let mut files = self.uploaded.get_untracked();
        files.retain(|document| document.kind == ADDITION);
        if words.is_empty() && files.is_empty() {
            return Err("case.addition.missing");
        }
        Ok(NewAddition {
            words: (!words.is_empty()).then_some(words),
            document_ids: files
                .into_iter()
                .map(|document| document.document_id)
                .collect(),
        })
    }

    async fn send(self, claim_id: String, addition: NewAddition, version: RwSignal<u32>) {
        let known = self.sent.get_value().filter(|(same, _)| *same == addition);
        let Some(key) = known.map(|(_, key)| key).or_else(random::uuid) else {
            self.fault.set(Some(words("failure.unexpected.title")));
            return;
        };
        self.sent.set_value(Some((addition.clone(), key.clone())));
        self.sending.set(true);
        match client::changes::add(&claim_id, &addition, &key).await {
            Ok(()) => {
                announce(t("case.addition.sent"));
                version.update(|version| *version += 1);
            }
            Err(error) => {
                let words = not_changed(&error);
                announce(words.clone());
                self.fault.try_set(Some(words.into()));
            }
        }
        self.sending.try_set(false);
    }
}

fn fields(form: Form, send: impl Fn() + Clone + 'static) -> AnyView {
    let area = TextArea {
        id: FIELD.to_owned(),
        label: t("case.addition.words"),
        hint: Some(words("case.addition.hint")),
        error: form.fault.into(),
        most: MOST_WORDS,
        rows: 5,
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        send();
    };
    let content = view! {
        <form novalidate on:submit=submit>
            <p>{rich("case.addition.text")}</p>
            {text_area(area, move || form.words.get(), move |typed| form.words.set(typed), |_| {})}
            <Upload uploaded=form.uploaded kind=ADDITION name=t("case.addition.files") why=words("case.addition.files.why")/>
            <button type="submit" class="button button--secondary">{t("case.addition.send")}</button>
        </form>
    };
    panel(None, content.into_any())
}
