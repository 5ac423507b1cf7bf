//! The days of this month and the next ones, to choose one from: a help beside the three fields of a date.
//!
//! When to use: only for near days of which one wants to see the weekday, as for an appointment, and only beside fields in
//! which the day can be typed (`date_range.rs`). When not: days one remembers, as a birthday (`question/date.rs`).
//!
//! Keyboard (APG, date picker dialog): the button opens the dialog on the chosen day. Arrows go by day and week, Home and
//! End to Monday and Sunday, Page Up and Page Down by month, with Shift by year; Enter or Space chooses and closes; Escape
//! closes; Tab goes round between the days and the buttons. The focus comes back to the button. Announced: the dialog by its
//! name, the month when it changes, each day with its weekday, and which one is chosen.

use crate::{
    device::document::focus_control,
    shape::calendar::{moved, weeks},
    text::{current::t, format},
};
use jiff::{ToSpan, civil::Date};
use leptos::{ev, html, prelude::*};

/// What it offers.
pub struct Calendar {
    pub id: String,
    /// For which day it is, after the button's "choose from the calendar".
    pub about: String,
    pub first: Date,
    pub last: Date,
}

#[derive(Clone, Copy)]
struct Days {
    id: StoredValue<String>,
    first: Date,
    last: Date,
    /// The day that Tab reaches.
    cursor: RwSignal<Date>,
}

/// The button with its dialog.
pub fn calendar(
    calendar: Calendar,
    chosen: impl Fn() -> Option<Date> + Copy + Send + Sync + 'static,
    choose: impl Fn(Date) + Copy + Send + Sync + 'static,
) -> AnyView {
    let days = Days {
        id: StoredValue::new(calendar.id.clone()),
        first: calendar.first,
        last: calendar.last,
        cursor: RwSignal::new(calendar.first),
    };
    let [dialog_id, month_id] = ["dialog", "month"].map(|part| format!("{}-{part}", calendar.id));
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move |_| {
        let day = chosen().unwrap_or(days.first);
        days.cursor.set(day.clamp(days.first, days.last));
        if let Some(dialog) = dialog.get_untracked() {
            // Refused only where it is open already.
            drop(dialog.show_modal());
        }
        days.focus();
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let take = move |day: Date| {
        choose(day);
        close();
    };
    let month = Memo::new(move |_| days.cursor.get().first_of_month());
    let press = move |event: ev::KeyboardEvent| {
        let from = days.cursor.get_untracked();
        let to = moved(&event.key(), event.shift_key(), from, days.first, days.last);
        if let Some(day) = to {
            event.prevent_default();
            days.cursor.set(day);
            days.focus();
        }
    };
    let about = calendar.about.clone();
    view! {
        <button type="button" class="calendar__open" id=calendar.id aria-haspopup="dialog" on:click=open>
            {t("ui.calendar.open")}<span class="visually-hidden">": "{about}</span>
        </button>
        <dialog class="calendar" id=dialog_id node_ref=dialog aria-label=calendar.about>
            <div class="calendar__head">
                {days.turn("ui.calendar.previous", -1)}
                <p class="calendar__month" id=month_id.clone() aria-live="polite">{move || format::month(month.get())}</p>
                {days.turn("ui.calendar.next", 1)}
            </div>
            <table class="calendar__grid" role="grid" aria-labelledby=month_id on:keydown=press>
                <thead><tr>{weekdays()}</tr></thead>
                <tbody>
                    {move || weeks(month.get()).into_iter().map(|week| {
                        let cells = week.into_iter().map(|day| days.cell(day, chosen, take)).collect_view();
                        view! { <tr>{cells}</tr> }
                    }).collect_view()}
                </tbody>
            </table>
            <button type="button" class="calendar__close" on:click=move |_| close()>{t("ui.calendar.close")}</button>
        </dialog>
    }
    .into_any()
}

/// The heads of the columns, Monday first.
fn weekdays() -> AnyView {
    let monday = jiff::civil::date(2024, 1, 1);
    let days = monday.series(1.day()).take(7);
    days.map(|day| {
        let (short, long) = (format::weekday(day, "short"), format::weekday(day, "long"));
        view! { <th scope="col" abbr=long class="calendar__weekday">{short}</th> }
    })
    .collect_view()
    .into_any()
}

impl Days {
    fn day_id(self, day: Date) -> String {
        self.id.with_value(|id| format!("{id}-{day}"))
    }

    /// Puts the focus on the day, once it is drawn.
    fn focus(self) {
        request_animation_frame(move || {
            if let Some(day) = self.cursor.try_get_untracked() {
                focus_control(&self.day_id(day));
            }
        });
    }

    /// Whether a day of that month can be chosen.
    fn reaches(self, months: i64) -> bool {
        let month = self
            .cursor
            .get()
            .first_of_month()
            .saturating_add(months.months());
        month <= self.last && month.last_of_month() >= self.first
    }

    /// The button to another month: it keeps the focus.
    fn turn(self, key: &'static str, months: i64) -> AnyView {
        let turn = move |_| {
            if untrack(|| self.reaches(months)) {
                let day = self.cursor.get_untracked().saturating_add(months.months());
                self.cursor.set(day.clamp(self.first, self.last));
            }
        };
        let class = match months {
            ..0 => "calendar__turn calendar__turn--back",
            _ => "calendar__turn",
        };
        view! {
            <button
                type="button"
                class=class
                aria-label=t(key)
                aria-disabled=move || (!self.reaches(months)).then_some("true")
                on:click=turn
            ></button>
        }
        .into_any()
    }

    fn cell(
        self,
        day: Option<Date>,
        chosen: impl Fn() -> Option<Date> + Copy + Send + Sync + 'static,
        take: impl Fn(Date) + Copy + 'static,
    ) -> AnyView {
        let Some(day) = day else {
            return view! { <td></td> }.into_any();
        };
        let number = day.day().to_string();
        if day < self.first || day > self.last {
            return view! { <td><span class="calendar__far">{number}</span></td> }.into_any();
        }
        let pressed = move || (chosen() == Some(day)).to_string();
        view! {
            <td>
                <button
                    type="button"
                    class="calendar__day"
                    id=self.day_id(day)
                    aria-label=format::day_and_weekday(day)
                    aria-pressed=pressed
                    tabindex=move || if self.cursor.get() == day { "0" } else { "-1" }
                    on:click=move |_| take(day)
                >{number}</button>
            </td>
        }
        .into_any()
    }
}
