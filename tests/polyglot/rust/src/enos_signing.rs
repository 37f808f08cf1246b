//! Makes requests of the generated EnOS client acceptable to the API gateway, as middleware of reqwest: adds the access token and the signature.
//! The token service itself needs neither. Hosts of the message integration service take the token alone: `signed: false`.

use http::{Extensions, HeaderValue};
use reqwest::{Request, Response, Url};
use reqwest_middleware::{Error, Middleware, Next, Result};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Display};

pub struct EnosSigning {
    pub app_secret: String,
    pub signed: bool,
    pub access_token: Box<dyn Fn() -> String + Send + Sync>,
    pub clock: fn() -> u64, // milliseconds since the epoch
}

#[async_trait::async_trait]
impl Middleware for EnosSigning {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        if !request.url().path().contains("/apim-token-service/") {
            to_wire(request.url_mut());
            let (token, timestamp) = ((self.access_token)(), (self.clock)().to_string());
            let proof = if self.signed { vec![("apim-signature", self.signature(&request, &token, &timestamp)?), ("apim-timestamp", timestamp)] } else { vec![] };
            for (name, value) in [("apim-accesstoken", token)].into_iter().chain(proof) {
                request.headers_mut().insert(name, HeaderValue::try_from(value).map_err(Error::middleware)?);
            }
        }
        next.run(request, extensions).await
    }
}

impl EnosSigning {
    fn signature(&self, request: &Request, token: &str, timestamp: &str) -> Result<String> {
        let parameters: BTreeMap<_, _> = request.url().query_pairs().collect(); // decoded, and sorted by the bytes of the name
        let text: String = parameters.into_iter().map(|(name, value)| format!("{name}{value}")).collect();
        let form = request.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        let body = request.body().filter(|_| !form).map(|body| body.as_bytes().ok_or(std::io::Error::other("a streamed body cannot be signed")));
        let body = body.transpose().map_err(Error::middleware)?.unwrap_or_default(); // the very bytes that are sent
        Ok(sha256(&[token.as_bytes(), text.as_bytes(), body, timestamp.as_bytes(), self.app_secret.as_bytes()]))
    }
}

/// What proves to the token service that the caller knows the secret.
pub fn encryption(app_key: &str, timestamp: impl Display, app_secret: &str) -> String {
    sha256(&[format!("{app_key}{timestamp}{app_secret}").as_bytes()])
}

fn sha256(parts: &[&[u8]]) -> String {
    Sha256::digest(parts.concat()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The address as EnOS knows it: the action is a parameter, and the values of a repeated name are one list with commas.
fn to_wire(url: &mut Url) {
    let (path, action) = url.path().rsplit_once("/action/").map_or((url.path(), None), |(path, action)| (path, Some(format!("action={action}"))));
    let (path, mut lists) = (path.to_owned(), Vec::<(String, String)>::new());
    for pair in action.iter().map(String::as_str).chain(url.query().iter().flat_map(|query| query.split('&'))) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match lists.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => *values += &format!(",{value}"),
            None => lists.push((name.to_owned(), value.to_owned())),
        }
    }
    let query = lists.into_iter().map(|(name, values)| format!("{name}={values}")).collect::<Vec<_>>().join("&");
    url.set_path(&path);
    url.set_query(Some(query.as_str()).filter(|query| !query.is_empty()));
}
