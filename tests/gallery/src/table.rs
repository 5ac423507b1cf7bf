//! Every component that the gallery shows. Read by the gallery, by its end-to-end scenarios and by `tests/tidy`, each of which
//! uses only what it needs.
#![allow(dead_code)]

/// A component of the app.
#[derive(Debug)]
pub struct Component {
    /// Its address in the gallery, and the name of the file here that has its states.
    pub name: &'static str,
    /// The file that defines it.
    pub source: &'static str,
    pub layout: Layout,
}

/// How the states stand in the gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// On one page, each below its heading.
    Together,
    /// Each on a page of its own: the component has an id or a landmark that can be in a page only once, or begins with a
    /// heading as high as the state's own would be.
    Apart,
    /// Each is a page of its own, and brings its heading.
    Pages,
}

const fn component(name: &'static str, source: &'static str, layout: Layout) -> Component {
    Component {
        name,
        source,
        layout,
    }
}

/// By name.
pub const COMPONENTS: &[Component] = &[
    component("accordion", "src/ui/accordion.rs", Layout::Together),
    component("acting-for", "src/ui/acting_for.rs", Layout::Apart),
    component("alert", "src/ui/alert.rs", Layout::Together),
    component("calendar", "src/ui/calendar.rs", Layout::Apart),
    component("card", "src/ui/card.rs", Layout::Together),
    component("chart", "src/ui/chart/mod.rs", Layout::Together),
    component("checkbox-group", "src/ui/checkbox_group.rs", Layout::Apart),
    component("combobox", "src/ui/combobox.rs", Layout::Together),
    component(
        "confirmation-panel",
        "src/ui/confirmation_panel.rs",
        Layout::Pages,
    ),
    component("data-table", "src/ui/data_table.rs", Layout::Apart),
    component("date-range", "src/ui/date_range.rs", Layout::Apart),
    component("empty-state", "src/ui/empty_state.rs", Layout::Together),
    component("loading", "src/ui/loading.rs", Layout::Together),
    component("office-list", "src/ui/office_list.rs", Layout::Together),
    component("pagination", "src/ui/pagination.rs", Layout::Together),
    component("phone-help", "src/ui/phone_help.rs", Layout::Apart),
    component("popover", "src/ui/popover.rs", Layout::Together),
    component("progress-bar", "src/ui/progress_bar.rs", Layout::Together),
    component("search-bar", "src/ui/search_bar.rs", Layout::Apart),
    component("side-menu", "src/ui/side_menu.rs", Layout::Apart),
    component("switch", "src/ui/switch.rs", Layout::Together),
    component("tabs", "src/ui/tabs.rs", Layout::Together),
    component("tag", "src/ui/tag.rs", Layout::Together),
    component("task-list", "src/ui/task_list.rs", Layout::Together),
    component("text-area", "src/ui/text_area.rs", Layout::Together),
    component("toast", "src/ui/toast.rs", Layout::Apart),
];
