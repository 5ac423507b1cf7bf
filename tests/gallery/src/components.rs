//! The states of each component in the table.

use crate::{
    accordion, acting_for, alert, calendar, card, chart, checkbox_group, combobox,
    confirmation_panel, data_table, date_range, empty_state, loading, office_list, pagination,
    phone_help, popover, progress_bar, search_bar, side_menu, state::State, switch,
    table::Component, tabs, tag, task_list, text_area, toast,
};

/// Its states; none for a component whose states nobody has written.
pub fn states(component: &Component) -> &'static [State] {
    match component.name {
        "accordion" => accordion::STATES,
        "acting-for" => acting_for::STATES,
        "alert" => alert::STATES,
        "calendar" => calendar::STATES,
        "card" => card::STATES,
        "chart" => chart::STATES,
        "checkbox-group" => checkbox_group::STATES,
        "combobox" => combobox::STATES,
        "confirmation-panel" => confirmation_panel::STATES,
        "data-table" => data_table::STATES,
        "date-range" => date_range::STATES,
        "empty-state" => empty_state::STATES,
        "loading" => loading::STATES,
        "office-list" => office_list::STATES,
        "pagination" => pagination::STATES,
        "phone-help" => phone_help::STATES,
        "popover" => popover::STATES,
        "progress-bar" => progress_bar::STATES,
        "search-bar" => search_bar::STATES,
        "side-menu" => side_menu::STATES,
        "switch" => switch::STATES,
        "tabs" => tabs::STATES,
        "tag" => tag::STATES,
        "task-list" => task_list::STATES,
        "text-area" => text_area::STATES,
        "toast" => toast::STATES,
        _ => &[],
    }
}
