//! The page, the package that it decodes with, and what it takes from npm.

use std::path::Path;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The files: `page` at `/`, `package` at `/callevents/`, and of the page's `node_modules` the one
/// library that it shows things with.
pub(crate) fn router(page: &Path, package: &Path) -> Router {
    Router::new()
        .nest_service("/callevents", ServeDir::new(package))
        .nest_service("/lib/uplot", ServeDir::new(page.join("node_modules/uplot/dist")))
        .fallback_service(ServeDir::new(page))
}

/// Adds the headers of everything that is served.
pub(crate) fn with_headers(router: Router) -> Router {
    HEADERS.iter().fold(router, |router, (name, value)| {
        let name = HeaderName::from_static(name);
        router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    })
}

/// Everything comes from here and nothing from elsewhere; a changed file is seen at once. The page
/// is isolated, so that it can be asked how much memory it takes.
const HEADERS: &[(&str, &str)] = &[
    ("cache-control", "no-store"),
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; \
         style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
];
