//! A table to look through, of payments that never were.

use crate::state::State;
use leptos::prelude::*;
use sportello::{
    domain::money::Money,
    shape::order::SortKey,
    text::{current::t, format::money},
    ui::{
        data_table::{Cell, Column, ColumnKind, DataTable, TableRow, data_table},
        tag::{Tag, tag},
    },
};

pub const STATES: &[State] = &[
    State::new("In order by a column", || {
        data_table(payments("Pagamenti di ottobre"), None)
    }),
    State::new("With rows to choose", || {
        let chosen = ["second".to_owned()].into_iter().collect();
        data_table(
            payments("Pagamenti da stampare"),
            Some(RwSignal::new(chosen)),
        )
    }),
];

fn payments(caption: &str) -> DataTable {
    let column = |name: &str, kind, sorts| Column {
        name: name.to_owned(),
        kind,
        sorts,
    };
    let row = |id: &str, name: &str, cents: i64, day: i64, done: bool| {
        let state = if done { "state.done" } else { "state.then" };
        let kind = if done { Tag::Good } else { Tag::Quiet };
        TableRow {
            id: id.to_owned(),
            cells: vec![
                Cell::words(name.to_owned()),
                Cell::number(format!("{day} ottobre 2026"), day),
                Cell::number(money(Money::from_cents(cents)), cents),
                Cell {
                    text: t(state),
                    key: SortKey::Words(t(state)),
                    shown: Some(ViewFn::from(move || tag(kind, t(state)))),
                },
            ],
        }
    };
    DataTable {
        caption: caption.to_owned(),
        columns: vec![
            column("Prestazione", ColumnKind::Words, true),
            column("Giorno", ColumnKind::Day, true),
            column("Importo", ColumnKind::Figure, true),
            column("A che punto è", ColumnKind::Words, false),
        ],
        rows: vec![
            row("first", "NASpI", 158_470, 28, false),
            row("second", "Assegno unico", 20_100, 9, true),
            row("third", "Bonus", 9_900, 15, true),
        ],
    }
}
