//! The published signing vectors, each through the very middleware; a second one after it stands for the network.

use energy::{enos_signing::{encryption, EnosSigning}, path_spaces::PathSpaces};
use http::Extensions;
use reqwest::{Client, Request, Response};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Middleware, Next, Result};
use serde_json::{json, Value};
use std::{env, fs, path::Path};

const TIMESTAMP: u64 = 1795305600123; // that of every vector: the clock is a plain function

struct Network;

#[async_trait::async_trait]
impl Middleware for Network {
    async fn handle(&self, request: Request, _: &mut Extensions, _: Next<'_>) -> Result<Response> {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let seen = json!({"wireUrl": request.url().as_str(), "accessToken": header("apim-accesstoken"),
            "signature": header("apim-signature"), "timestamp": header("apim-timestamp")});
        Ok(Response::from(http::Response::new(seen.to_string())))
    }
}

pub async fn run() -> bool {
    let path = Path::new(&env::var("ENERGY_SPECS").expect("ENERGY_SPECS is set")).join("signing-vectors.json");
    let given: Value = serde_json::from_str(&fs::read_to_string(path).expect("the vectors can be read")).expect("the vectors are JSON");
    let (requests, tokens) = (given["requests"].as_array().expect("requests"), given["token"].as_array().expect("token"));
    let mut passed = !requests.is_empty() && !tokens.is_empty();
    for vector in tokens {
        let found = encryption(&text(vector, "appKey"), text(vector, "timestamp"), &text(vector, "appSecret"));
        passed &= told(&format!("token: {}", text(vector, "name")), found == text(vector, "encryption"), &json!(found));
    }
    for vector in requests {
        let found = sent(vector).await;
        let unstamped = vector["signed"] == json!(false) && found["timestamp"].is_null();
        let same = ["wireUrl", "accessToken", "signature"].iter().all(|key| found[key] == vector[key]);
        passed &= told(&text(vector, "name"), same && (unstamped || found["timestamp"] == vector["timestamp"]), &found);
    }
    passed
}

fn told(name: &str, same: bool, found: &Value) -> bool {
    println!("{}", if same { json!({"vector": name, "ok": true}) } else { json!({"vector": name, "ok": false, "error": found.to_string()}) });
    same
}

/// What leaves the middleware.
async fn sent(vector: &Value) -> Value {
    let token = text(vector, "accessToken");
    let signed = vector["signed"] == json!(true);
    let signing = EnosSigning { app_secret: text(vector, "appSecret"), signed, access_token: Box::new(move || token.clone()), clock: || TIMESTAMP };
    let client: ClientWithMiddleware = ClientBuilder::new(Client::new()).with(PathSpaces).with(signing).with(Network).build();
    let mut request = client.request(text(vector, "method").parse().expect("a method"), text(vector, "url"));
    if let Some(kind) = vector["contentType"].as_str() {
        request = request.header("content-type", kind);
    }
    if let Some(body) = vector["body"].as_str().or(vector["bodyBase64"].as_str()) { // no form is signed over, so any bytes of one will do
        request = request.body(body.to_owned());
    }
    let answer = request.send().await.expect("the middleware passes the request on");
    serde_json::from_str(&answer.text().await.expect("text")).expect("JSON")
}

fn text(vector: &Value, key: &str) -> String {
    vector[key].as_str().unwrap_or_default().to_owned()
}
