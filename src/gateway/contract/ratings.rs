use serde::{Deserialize, Serialize};

/// `POST /ratings`: how easy a service was (criterion C.SE.1.7). Anonymous: no session is needed and none is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The service or page, such as `naspi-claim` or `naspi-sheet`.
    #[cfg_attr(
        feature = "openapi",
        schema(pattern = "^[a-z0-9-]{1,60}$", min_length = 1, max_length = 60)
    )]
    pub subject: String,
    #[cfg_attr(
        feature = "openapi",
        schema(format = "int32", minimum = 1, maximum = 5)
    )]
    pub stars: u8,
    /// The aspect chosen, for 1-3 stars a difficulty, for 4-5 what was liked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aspect: Option<RatingAspect>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub comment: Option<String>,
}

/// The aspects the criterion fixes, the same five for both branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RatingAspect {
    ClearInstructions,
    CompleteInstructions,
    KnowingWhereIWas,
    NoTechnicalProblems,
    Other,
}
