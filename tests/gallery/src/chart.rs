//! Charts of sums that nobody has received.

use crate::state::State;
use leptos::prelude::AnyView;
use sportello::{
    domain::money::Money,
    text::format::money,
    ui::chart::{Chart, ChartKind, Series, chart},
};

pub const STATES: &[State] = &[
    State::new("Bars", || {
        let all = vec![series("Importo", &[158_470, 153_716, 149_104, 144_631])];
        show(
            "bars",
            ChartKind::Bars,
            "Quanto ricevi ogni mese",
            &MONTHS[..4],
            all,
        )
    }),
    State::new("Bars of several series", || {
        let all = vec![
            series("Lordo", &[158_470, 153_716]),
            series("Netto", &[131_200, 127_500]),
        ];
        show(
            "several",
            ChartKind::Bars,
            "Quanto resta dopo le tasse",
            &MONTHS[..2],
            all,
        )
    }),
    State::new("Stacked", || {
        let all = vec![
            series("NASpI", &[130_000, 120_000, 90_000]),
            series("Assegno unico", &[20_100, 20_100, 20_100]),
            series("Assegno per la casa", &[12_000, 0, 12_000]),
            series("Altro", &[5_000, 8_000, 3_000]),
        ];
        show(
            "stacked",
            ChartKind::Stacked,
            "Da dove viene il denaro",
            &MONTHS[..3],
            all,
        )
    }),
    State::new("Lines", || {
        let falls = |from: i64| -> Vec<i64> { (0..12).map(|month| from - month * 5_000).collect() };
        let all = vec![
            series("Con la domanda di oggi", &falls(158_000)),
            series("Con la domanda fra un mese", &falls(130_000)),
        ];
        show(
            "lines",
            ChartKind::Lines,
            "Come cambia mese per mese",
            &MONTHS,
            all,
        )
    }),
];

const MONTHS: [&str; 12] = [
    "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic",
];

fn series(name: &str, values: &[i64]) -> Series {
    Series {
        name: name.to_owned(),
        values: values.to_vec(),
    }
}

fn show(id: &str, kind: ChartKind, title: &str, months: &[&str], series: Vec<Series>) -> AnyView {
    chart(Chart {
        id: id.to_owned(),
        kind,
        title: title.to_owned(),
        result: "La somma scende un poco ogni mese.".to_owned(),
        over: "Mese".to_owned(),
        labels: months.iter().map(|month| (*month).to_owned()).collect(),
        series,
        write: |cents| money(Money::from_cents(cents)),
    })
}
