//! Values that cannot be wrong: each type has one way in, `parse`, which names what is wrong with what a person typed.
//!
//! **Invariant:** nothing here knows about a browser, a language or the network; an error is a key of the texts.

mod text_value;

pub mod base64;
pub mod check_letter;
pub mod date;
pub mod email;
pub mod employer_code;
pub mod iban;
pub mod money;
pub mod month_name;
pub mod period;
pub mod phone;
pub mod post_code;
pub mod protocol;
pub mod province;
pub mod tax_code;
pub mod typed_amount;
pub mod uuid;
pub mod wire;

pub use date::DateError;
pub use date::DatePart;
pub use date::DateParts;
pub use email::Email;
pub use email::EmailError;
pub use employer_code::EmployerCode;
pub use employer_code::EmployerCodeError;
pub use iban::Iban;
pub use iban::IbanError;
pub use money::Money;
pub use period::Period;
pub use period::PeriodError;
pub use phone::Phone;
pub use phone::PhoneError;
pub use post_code::PostCode;
pub use post_code::PostCodeError;
pub use protocol::Protocol;
pub use protocol::ProtocolError;
pub use province::Province;
pub use province::ProvinceError;
pub use tax_code::Sex;
pub use tax_code::TaxCode;
pub use tax_code::TaxCodeError;
pub use typed_amount::MoneyError;
