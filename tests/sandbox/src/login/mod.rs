//! The gateway's login page: where INPS's gateway would send people to SPID, CIE, CNS or eIDAS, the sandbox lets them
//! say who they are. It is a screen of the journey, so it keeps the accessibility contract.

mod form;
mod html;
mod page;
mod return_path;
mod texts;

use crate::sandbox::Sandbox;
use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use sportello::gateway::contract::LOGIN_PATH;

const STYLE: &str = include_str!("../../assets/login.css");
const FONT: &[u8] = include_bytes!("../../assets/titillium-web-400.ttf");
const BOLD_FONT: &[u8] = include_bytes!("../../assets/titillium-web-600.ttf");

/// The page, its form, style and fonts.
pub fn router() -> Router<Sandbox> {
    Router::new()
        .route(LOGIN_PATH, get(form::show).post(form::submit))
        .route(
            "/login/style.css",
            get(|| asset("text/css; charset=utf-8", STYLE.as_bytes())),
        )
        .route(
            "/login/titillium-web-400.ttf",
            get(|| asset("font/ttf", FONT)),
        )
        .route(
            "/login/titillium-web-600.ttf",
            get(|| asset("font/ttf", BOLD_FONT)),
        )
}

async fn asset(content_type: &'static str, content: &'static [u8]) -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, content_type),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        content,
    )
}
