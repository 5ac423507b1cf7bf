//! Who is logged in, with what concerns them.

use crate::{drawn::press, state::State};
use leptos::prelude::*;
use sportello::ui::{
    menu_button::close_when_left, shared_device::set_shared, user_block::user_block,
};

pub const STATES: &[State] = &[
    State::new("Closed", || show("Anna Prova")),
    State::new("Open", || {
        press("#person");
        show("Anna Prova")
    }),
    State::new("Open on a shared device", || {
        set_shared(true);
        on_cleanup(|| set_shared(false));
        press("#person");
        show("Massimiliano Nomelunghissimo Cognomealtrettantolungo")
    }),
];

fn show(name: &str) -> AnyView {
    close_when_left();
    view! { <div class="site-header__bar">{user_block(name)}</div> }.into_any()
}
