//! A menu of the header's dark bar.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::ui::menu_button::{close_when_left, tool_menu};

pub const STATES: &[State] = &[
    State::new("Closed", show),
    State::new("Open", || {
        press("#choice");
        show()
    }),
];

fn show() -> AnyView {
    close_when_left();
    let option = |name: &str| {
        let name = name.to_owned();
        view! { <a href="/menu-button">{name}</a> }.into_any()
    };
    let options = ["Le tue domande", "I tuoi pagamenti", "I tuoi contatti"];
    let menu = tool_menu(
        "choice",
        "Le tue cose".into_any(),
        options.map(option).into(),
    );
    view! { <div class="site-header__bar">{menu}</div> }.into_any()
}
