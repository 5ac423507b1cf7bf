//! Shows each component of the app in each of its states: for developers, and for the judges of `tests/e2e`.

mod accordion;
mod acting_for;
mod alert;
mod calendar;
mod card;
mod chart;
mod checkbox_group;
mod combobox;
mod components;
mod confirmation_panel;
mod data_table;
mod date_range;
mod empty_state;
mod loading;
mod office_list;
mod page;
mod pagination;
mod phone_help;
mod popover;
mod progress_bar;
mod search_bar;
mod side_menu;
mod start;
mod state;
mod switch;
mod table;
mod tabs;
mod tag;
mod task_list;
mod text_area;
mod toast;

fn main() {
    start::start();
}
