use serde::{Deserialize, Serialize};

/// Largest piece of a document taken at once, in bytes. A break costs one piece.
pub const PIECE_BYTES: u64 = 512 * 1024;
/// Name of the header that says where in the document a piece begins, in bytes.
pub const OFFSET_HEADER: &str = "Upload-Offset";

/// What is going to come in pieces. `PUT /uploads/{upload_id}`: begins, or tells how much has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UploadStart {
    /// What it proves: a key of the journey's document requests, such as `just_cause_proof`.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub kind: String,
    #[cfg_attr(feature = "openapi", schema(max_length = 255))]
    pub name: String,
    /// At most 10 MB.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int64", minimum = 1, maximum = 10_485_760)
    )]
    pub size_bytes: u64,
}

/// How much of a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UploadState {
    /// Where the next piece begins.
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int64", minimum = 0, maximum = 10_485_760)
    )]
    pub received_bytes: u64,
}
