//! The rules of benefits: tables of figures with their validity and legal source, and calculators that explain each line.
//!
//! **Invariants:** a figure is never used outside the dates it is valid for; amounts are decimals, never floats;
//! every result says which rule it comes from. Results are estimates: only INPS's decision is binding.

pub mod explained;
pub mod parameters;
pub mod source;

pub mod naspi;

pub use explained::Line;
pub use explained::Value;
pub use parameters::OutsideTable;
pub use source::Source;
pub use source::Standing;
