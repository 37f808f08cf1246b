//! What the generated clients lack, as middleware for `reqwest_middleware::ClientBuilder`.

pub mod enos_signing;
pub mod path_spaces;
