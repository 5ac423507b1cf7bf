//! A table to look through: its columns can be put in order, its rows can be chosen, and on a small screen each row is a
//! card.
//!
//! When to use: things that are alike and compared, as payments or messages. When not: one thing's facts
//! (`summary_list.rs`); a handful of figures that have their order already (a plain `.table`, figures.css).
//!
//! Keyboard: Tab reaches the buttons of the columns, "choose all", then each row's box and links; Enter or Space on a
//! column's button puts the rows in its order, again in the other. Announced: caption, headers with cells, the new order,
//! and how many rows are chosen. On a small screen each cell has its column's name in words too.

use super::live::announce;
use crate::{
    shape::order::{Direction, SortKey, ordered},
    text::current::{t, t_with},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What a column holds: how it is aligned, and how its order is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Words,
    Figure,
    Day,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub kind: ColumnKind,
    /// Whether the rows can be put in its order.
    pub sorts: bool,
}

/// What stands in a row under a column.
#[derive(Clone)]
pub struct Cell {
    pub text: String,
    pub key: SortKey,
    /// How it is drawn, where the text alone does not do: a link, a tag.
    pub shown: Option<ViewFn>,
}

impl Cell {
    /// Words, ordered as words.
    pub fn words(text: String) -> Self {
        Self {
            key: SortKey::Words(text.clone()),
            text,
            shown: None,
        }
    }

    /// What is written in another way than it is ordered: money, a day.
    pub fn number(text: String, order: i64) -> Self {
        Self {
            text,
            key: SortKey::Number(order),
            shown: None,
        }
    }
}

/// A row: its first cell names it.
#[derive(Clone)]
pub struct TableRow {
    pub id: String,
    pub cells: Vec<Cell>,
}

/// The whole.
pub struct DataTable {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<TableRow>,
}

#[derive(Clone, Copy)]
struct Shown {
    columns: StoredValue<Vec<Column>>,
    rows: StoredValue<Vec<TableRow>>,
    sorted: RwSignal<Option<(usize, Direction)>>,
    chosen: Option<RwSignal<BTreeSet<String>>>,
}

/// The table. With `chosen` rows can be chosen, and it holds their ids.
pub fn data_table(table: DataTable, chosen: Option<RwSignal<BTreeSet<String>>>) -> AnyView {
    let sorts = table.columns.iter().any(|column| column.sorts);
    let shown = Shown {
        columns: StoredValue::new(table.columns),
        rows: StoredValue::new(table.rows),
        sorted: RwSignal::new(None),
        chosen,
    };
    let order = Memo::new(move |_| shown.order());
    let hint =
        sorts.then(|| view! { <span class="visually-hidden">" "{t("ui.data_table.sorts")}</span> });
    let count = chosen.map(|_| {
        view! { <p class="data-table__count" role="status">{move || shown.count_words()}</p> }
    });
    let heads = shown.columns.with_value(|columns| {
        let head = |(place, column): (usize, &Column)| column_head(shown, place, column);
        columns.iter().enumerate().map(head).collect_view()
    });
    view! {
        <table class="data-table">
            <caption class="data-table__caption">{table.caption}{hint}</caption>
            <thead>
                <tr>{chosen.map(|_| choose_all(shown))}{heads}</tr>
            </thead>
            <tbody>
                <For each=move || order.get() key=|place| *place let:place>{row(shown, place)}</For>
            </tbody>
        </table>
        {count}
    }
    .into_any()
}

impl Shown {
    fn order(self) -> Vec<usize> {
        self.rows.with_value(|rows| match self.sorted.get() {
            None => (0..rows.len()).collect(),
            Some((column, direction)) => {
                let key = |row: &TableRow| match row.cells.get(column) {
                    Some(cell) => cell.key.clone(),
                    None => SortKey::Nothing,
                };
                let keys: Vec<SortKey> = rows.iter().map(key).collect();
                ordered(&keys, direction)
            }
        })
    }

    fn total(self) -> usize {
        self.rows.with_value(Vec::len)
    }

    fn chosen_count(self) -> usize {
        self.chosen.map_or(0, |chosen| chosen.with(BTreeSet::len))
    }

    fn count_words(self) -> String {
        let (n, total) = (self.chosen_count().to_string(), self.total().to_string());
        t_with("ui.data_table.chosen", &[("n", &n), ("total", &total)])
    }

    /// Puts the rows in the order of a column; in the other direction when they are in it.
    fn sort(self, place: usize, column: &Column) {
        let direction = match self.sorted.get_untracked() {
            Some((before, direction)) if before == place => direction.reversed(),
            _ => Direction::Up,
        };
        self.sorted.set(Some((place, direction)));
        let key = match (column.kind, direction) {
            (ColumnKind::Words, Direction::Up) => "ui.data_table.words_up",
            (ColumnKind::Words, Direction::Down) => "ui.data_table.words_down",
            (ColumnKind::Figure, Direction::Up) => "ui.data_table.figures_up",
            (ColumnKind::Figure, Direction::Down) => "ui.data_table.figures_down",
            (ColumnKind::Day, Direction::Up) => "ui.data_table.days_up",
            (ColumnKind::Day, Direction::Down) => "ui.data_table.days_down",
        };
        announce(t_with(key, &[("column", &column.name)]));
    }
}

fn column_head(shown: Shown, place: usize, column: &Column) -> AnyView {
    let class = match (column.kind, column.sorts) {
        (ColumnKind::Figure, true) => "data-table__head data-table__figure",
        (_, true) => "data-table__head",
        (ColumnKind::Figure, false) => {
            "data-table__head data-table__head--fixed data-table__figure"
        }
        (_, false) => "data-table__head data-table__head--fixed",
    };
    if !column.sorts {
        return view! { <th scope="col" class=class>{column.name.clone()}</th> }.into_any();
    }
    let direction = move || match shown.sorted.get() {
        Some((sorted, Direction::Up)) if sorted == place => Some("ascending"),
        Some((sorted, Direction::Down)) if sorted == place => Some("descending"),
        _ => None,
    };
    let name = column.name.clone();
    let column = column.clone();
    view! {
        <th scope="col" class=class aria-sort=direction>
            <button type="button" class="data-table__sort" on:click=move |_| shown.sort(place, &column)>
                {name}<span class="data-table__arrow" aria-hidden="true"></span>
            </button>
        </th>
    }
    .into_any()
}

fn choose_all(shown: Shown) -> AnyView {
    let all = move || shown.total() > 0 && shown.chosen_count() == shown.total();
    let some = move || shown.chosen_count() > 0 && !all();
    let change = move |event: leptos::ev::Event| {
        let ids = match event_target_checked(&event) {
            true => shown
                .rows
                .with_value(|rows| rows.iter().map(|row| row.id.clone()).collect()),
            false => BTreeSet::new(),
        };
        if let Some(chosen) = shown.chosen {
            chosen.set(ids);
        }
    };
    view! {
        <th scope="col" class="data-table__head data-table__choose">
            <label class="data-table__label">
                <input class="data-table__box" type="checkbox" prop:checked=all prop:indeterminate=some on:change=change/>
                <span>{t("ui.data_table.choose_all")}</span>
            </label>
        </th>
    }
    .into_any()
}

fn row(shown: Shown, place: usize) -> AnyView {
    let Some(row) = shown.rows.with_value(|rows| rows.get(place).cloned()) else {
        return ().into_any();
    };
    let name = row.cells.first().map(|cell| cell.text.clone());
    let choose = shown
        .chosen
        .map(|chosen| choose_row(chosen, row.id, name.unwrap_or_default()));
    let columns = shown.columns.get_value();
    let cells = row
        .cells
        .into_iter()
        .zip(columns)
        .enumerate()
        .map(|(place, (cell, column))| cell_view(place == 0, cell, column))
        .collect_view();
    view! { <tr class="data-table__row">{choose}{cells}</tr> }.into_any()
}

fn choose_row(chosen: RwSignal<BTreeSet<String>>, id: String, name: String) -> AnyView {
    let id = StoredValue::new(id);
    let is_chosen = move || id.with_value(|id| chosen.with(|chosen| chosen.contains(id)));
    let change = move |event: leptos::ev::Event| {
        let (id, ticked) = (id.get_value(), event_target_checked(&event));
        chosen.update(|chosen| match ticked {
            true => {
                chosen.insert(id);
            }
            false => {
                chosen.remove(&id);
            }
        });
    };
    view! {
        <td class="data-table__choose">
            <input
                class="data-table__box"
                type="checkbox"
                aria-label=t_with("ui.data_table.choose", &[("name", &name)])
                prop:checked=is_chosen
                on:change=change
            />
        </td>
    }
    .into_any()
}

fn cell_view(names_row: bool, cell: Cell, column: Column) -> AnyView {
    let shown = match cell.shown {
        Some(shown) => shown.run(),
        None => cell.text.into_any(),
    };
    let figure = column.kind == ColumnKind::Figure;
    if names_row {
        return view! { <th scope="row" class="data-table__name" class:data-table__figure=figure>{shown}</th> }.into_any();
    }
    view! {
        <td class="data-table__cell" class:data-table__figure=figure>
            <span class="data-table__column">{column.name}": "</span>
            <span class="data-table__value">{shown}</span>
        </td>
    }
    .into_any()
}
