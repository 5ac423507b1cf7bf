//! Where the people were born, where they live, and the INPS office in charge there.

use sportello::gateway::contract::registers::Office;

/// A municipality or foreign State of birth, with its land-registry (Belfiore) code.
pub struct BirthPlace {
    pub name: &'static str,
    pub belfiore: &'static str,
}

/// A municipality where people live, and its office.
pub struct Home {
    pub municipality: &'static str,
    /// Two letters of the province; the country's outside Italy.
    pub province: &'static str,
    pub post_code: &'static str,
    office_code: &'static str,
    office_name: &'static str,
    office_address: &'static str,
}

impl Home {
    /// The office in charge.
    pub fn office(&self) -> Office {
        Office {
            code: self.office_code.to_owned(),
            name: self.office_name.to_owned(),
            address: self.office_address.to_owned(),
        }
    }
}

/// The office of a province, where the sandbox knows one: those of the places where its people live.
pub fn office_of(province: &str) -> Option<Office> {
    let code = HOMES.iter().find(|home| home.province == province);
    let abroad = (province == "BZ").then_some(&IN_MUNICH);
    code.or(abroad).map(Home::office)
}

macro_rules! birth_places {
    ($($constant:ident = $name:literal, $belfiore:literal;)*) => {
        $(pub const $constant: BirthPlace = BirthPlace { name: $name, belfiore: $belfiore };)*
    };
}

birth_places! {
    BARI = "Bari", "A662";
    BOLOGNA = "Bologna", "A944";
    CAGLIARI = "Cagliari", "B354";
    CATANIA = "Catania", "C351";
    FIRENZE = "Firenze", "D612";
    GENOVA = "Genova", "D969";
    GERMANY = "Germania", "Z112";
    MILANO = "Milano", "F205";
    MOROCCO = "Marocco", "Z330";
    NAPOLI = "Napoli", "F839";
    PADOVA = "Padova", "G224";
    PALERMO = "Palermo", "G273";
    ROMA = "Roma", "H501";
    ROMANIA = "Romania", "Z129";
    TORINO = "Torino", "L219";
    TRIESTE = "Trieste", "L424";
    UKRAINE = "Ucraina", "Z138";
    VERONA = "Verona", "L781";
}

macro_rules! homes {
    ($($constant:ident = $municipality:literal, $province:literal, $post_code:literal, $code:literal, $office:literal, $address:literal;)*) => {
        $(pub const $constant: Home = Home {
            municipality: $municipality,
            province: $province,
            post_code: $post_code,
            office_code: $code,
            office_name: $office,
            office_address: $address,
        };)*

        /// All of them.
        pub const HOMES: &[Home] = &[$($constant),*];
    };
}

homes! {
    IN_BOLOGNA = "Bologna", "BO", "40121", "1300", "INPS Bologna", "Via Milazzo 4, 40121 Bologna";
    IN_MILANO = "Milano", "MI", "20143", "4900", "INPS Milano", "Via Melchiorre Gioia 22, 20124 Milano";
    IN_NAPOLI = "Napoli", "NA", "80133", "5100", "INPS Napoli", "Via Alcide De Gasperi 55, 80133 Napoli";
    IN_PALERMO = "Palermo", "PA", "90133", "5500", "INPS Palermo", "Via Laurana 59, 90143 Palermo";
    IN_ROMA = "Roma", "RM", "00154", "7000", "INPS Roma", "Viale Aldo Ballarin 42, 00142 Roma";
    IN_TORINO = "Torino", "TO", "10122", "8100", "INPS Torino", "Via XX Settembre 34, 10121 Torino";
    IN_TRIESTE = "Trieste", "TS", "34121", "8500", "INPS Trieste", "Via Sant'Anastasio 5, 34132 Trieste";
    // People abroad are followed by the office of the place where they last worked.
    IN_MUNICH = "München", "DE", "80331", "1400", "INPS Bolzano", "Piazza Domenicani 30, 39100 Bolzano";
}
