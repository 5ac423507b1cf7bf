//! The sheet in easy-to-read language: short sentences, one idea each.

use crate::{
    text::current::t,
    ui::{heading::Heading, phone_help::PhoneHelp, rich::rich, route::Route},
};
use leptos::prelude::*;

const SENTENCES: usize = 10;

#[component]
pub fn EasySheet() -> impl IntoView {
    view! {
        <div class="page page--narrow">
            <a class="back-link" href=Route::NaspiSheet.href()>{t("easy.back")}</a>
            <Heading text=t("easy.title")/>
            <div class="prose">
                {(1..=SENTENCES).map(|n| view! { <p>{rich(&format!("easy.{n}"))}</p> }).collect_view()}
            </div>
            <div class="button-row"><a class="button" href=Route::ClaimStart("naspi").href()>{t("sheet.apply")}</a></div>
            <PhoneHelp/>
        </div>
    }
}
