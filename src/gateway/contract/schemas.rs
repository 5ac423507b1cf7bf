//! Shapes that exist only to describe the contract as OpenAPI, for types whose own crate or module knows nothing of it.

use utoipa::openapi::Array;
use utoipa::openapi::ArrayBuilder;
use utoipa::openapi::Object;
use utoipa::openapi::ObjectBuilder;
use utoipa::openapi::schema::AdditionalProperties;
use utoipa::openapi::schema::SchemaType;
use utoipa::openapi::schema::Type;

/// An amount of money by ModI: the amount is a decimal *string*, never a JSON number.
#[derive(utoipa::ToSchema)]
#[schema(as = Money)]
pub struct MoneyShape {
    /// Euros with at most two decimals.
    #[schema(
        pattern = r"^-?[0-9]{1,15}(\.[0-9]{1,2})?$",
        max_length = 19,
        example = "974.25"
    )]
    pub amount: String,
    /// ISO 4217; always `EUR`.
    #[schema(pattern = "^EUR$", min_length = 3, max_length = 3)]
    pub currency: String,
}

/// The answers of a draft: at most 200, each at most 4 000 characters.
pub fn answers() -> Object {
    let answer = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .max_length(Some(4000))
        .build();
    let key = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .max_length(Some(100))
        .build();
    ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::Object))
        .description(Some("Question key to the text as typed"))
        .property_names(Some(key))
        .max_properties(Some(200))
        .additional_properties(Some(AdditionalProperties::RefOr(answer.into())))
        .build()
}

/// The names of uploaded documents, at least one.
pub fn document_ids() -> Array {
    texts(50).min_items(Some(1)).build()
}

/// The names of uploaded documents, perhaps none.
pub fn added_document_ids() -> Array {
    texts(50).build()
}

/// The names of files.
pub fn file_names() -> Array {
    texts(255).build()
}

/// At most fifty texts that are not empty.
fn texts(longest: usize) -> ArrayBuilder {
    let text = ObjectBuilder::new()
        .schema_type(SchemaType::Type(Type::String))
        .min_length(Some(1))
        .max_length(Some(longest))
        .build();
    ArrayBuilder::new().items(text).max_items(Some(50))
}
