//! The generator writes a space in a path as `+`, which in a path means a plus sign (itself written `%2B`). This puts it right.

use http::Extensions;
use reqwest::{Request, Response};
use reqwest_middleware::{Middleware, Next, Result};

pub struct PathSpaces;

#[async_trait::async_trait]
impl Middleware for PathSpaces {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        let path = request.url().path().replace('+', "%20");
        request.url_mut().set_path(&path);
        next.run(request, extensions).await
    }
}
