//! Every component that the gallery shows. Read by the gallery, by its end-to-end scenarios and by `tests/tidy`, each of which
//! uses only what it needs.
#![allow(dead_code)]

/// A component of the app.
#[derive(Debug)]
pub struct Component {
    /// Its address in the gallery; with "_" for "-", the name of the file here that has its states.
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
    component("answer-sheet", "src/ui/answer_sheet.rs", Layout::Apart),
    component("breadcrumb", "src/ui/breadcrumb.rs", Layout::Together),
    component("calendar", "src/ui/calendar.rs", Layout::Apart),
    component("card", "src/ui/card.rs", Layout::Together),
    component("chart", "src/ui/chart/mod.rs", Layout::Together),
    component("checkbox", "src/ui/checkbox.rs", Layout::Together),
    component("checkbox-group", "src/ui/checkbox_group.rs", Layout::Apart),
    component("clock-notice", "src/ui/clock_notice.rs", Layout::Apart),
    component("combobox", "src/ui/combobox.rs", Layout::Apart),
    component(
        "confirmation-panel",
        "src/ui/confirmation_panel.rs",
        Layout::Pages,
    ),
    component("data-table", "src/ui/data_table.rs", Layout::Apart),
    component("date-range", "src/ui/date_range.rs", Layout::Apart),
    component("declarations", "src/ui/declarations.rs", Layout::Together),
    component("dialog", "src/ui/dialog.rs", Layout::Pages),
    component("disclosure", "src/ui/disclosure.rs", Layout::Together),
    component("empty-state", "src/ui/empty_state.rs", Layout::Together),
    component("error-summary", "src/ui/error_summary.rs", Layout::Apart),
    component("explained", "src/ui/explained.rs", Layout::Apart),
    component("facts", "src/ui/facts.rs", Layout::Together),
    component("failure", "src/ui/failure.rs", Layout::Pages),
    component("loading", "src/ui/loading.rs", Layout::Apart),
    component("log-in-beside", "src/ui/log_in_beside.rs", Layout::Together),
    component("menu-button", "src/ui/menu_button.rs", Layout::Apart),
    component("not-found", "src/ui/not_found.rs", Layout::Pages),
    component("notice", "src/ui/notice.rs", Layout::Together),
    component("office-list", "src/ui/office_list.rs", Layout::Together),
    component("pagination", "src/ui/pagination.rs", Layout::Together),
    component("panel", "src/ui/panel.rs", Layout::Apart),
    component("phone-help", "src/ui/phone_help.rs", Layout::Apart),
    component("popover", "src/ui/popover.rs", Layout::Together),
    component("progress-bar", "src/ui/progress_bar.rs", Layout::Together),
    component("question", "src/ui/question/mod.rs", Layout::Apart),
    component(
        "question-address",
        "src/ui/question/address.rs",
        Layout::Apart,
    ),
    component(
        "question-choice",
        "src/ui/question/choice.rs",
        Layout::Together,
    ),
    component(
        "question-correction",
        "src/ui/question/correction.rs",
        Layout::Together,
    ),
    component("question-date", "src/ui/question/date.rs", Layout::Together),
    component("question-group", "src/ui/question/group.rs", Layout::Apart),
    component(
        "question-lookup",
        "src/ui/question/lookup.rs",
        Layout::Together,
    ),
    component(
        "question-municipality",
        "src/ui/question/municipality.rs",
        Layout::Apart,
    ),
    component("question-text", "src/ui/question/text.rs", Layout::Together),
    component(
        "question-unknown",
        "src/ui/question/unknown.rs",
        Layout::Together,
    ),
    component("radio", "src/ui/radio.rs", Layout::Together),
    component("rating", "src/ui/rating.rs", Layout::Apart),
    component(
        "register-changes",
        "src/account/register_changes.rs",
        Layout::Apart,
    ),
    component("save-line", "src/account/save_line.rs", Layout::Apart),
    component("search-bar", "src/ui/search_bar.rs", Layout::Apart),
    component("select", "src/ui/select.rs", Layout::Together),
    component("service-sheet", "src/ui/service_sheet.rs", Layout::Pages),
    component("services-menu", "src/ui/services_menu.rs", Layout::Together),
    component("shared-bar", "src/ui/shared_bar.rs", Layout::Apart),
    component("sheet-parts", "src/ui/sheet_parts.rs", Layout::Apart),
    component("side-menu", "src/ui/side_menu.rs", Layout::Apart),
    component("site-header", "src/ui/site_header.rs", Layout::Apart),
    component("step-frame", "src/ui/step_frame.rs", Layout::Pages),
    component("stepper", "src/ui/stepper.rs", Layout::Apart),
    component("summary-list", "src/ui/summary_list.rs", Layout::Together),
    component("switch", "src/ui/switch.rs", Layout::Together),
    component("tabs", "src/ui/tabs.rs", Layout::Together),
    component("tag", "src/ui/tag.rs", Layout::Together),
    component("task-list", "src/ui/task_list.rs", Layout::Together),
    component("text-area", "src/ui/text_area.rs", Layout::Together),
    component("timeline", "src/ui/timeline.rs", Layout::Together),
    component("toast", "src/ui/toast.rs", Layout::Apart),
    component("uploads", "src/account/uploads.rs", Layout::Together),
    component("user-block", "src/ui/user_block.rs", Layout::Apart),
];
