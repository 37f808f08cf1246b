//! Prints every device of an organization that is online or offline and then their number.

use energy::{enos_signing::{encryption, EnosSigning}, path_spaces::PathSpaces};
use enos::{apis::{configuration::Configuration, connection_api, token_api}, models};
use std::{env, error::Error, time::{SystemTime, UNIX_EPOCH}};

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_millis() as u64
}

/// Follows no redirect: one would take the token to another host.
fn http() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client without TLS settings can be made")
}

/// A client that signs with this token; the token service itself asks for none.
fn client(token: String) -> Result<Configuration, env::VarError> {
    let signing = EnosSigning { app_secret: env::var("ENOS_APP_SECRET")?, signed: true, access_token: Box::new(move || token.clone()), clock: now };
    let client = reqwest_middleware::ClientBuilder::new(http()).with(PathSpaces).with(signing).build();
    Ok(Configuration { base_path: env::var("ENOS_BASE_URL")?, client, ..Configuration::new() })
}

async fn access_token() -> Result<String, Box<dyn Error>> {
    let (key, timestamp) = (env::var("ENOS_APP_KEY")?, now());
    let proof = encryption(&key, timestamp, &env::var("ENOS_APP_SECRET")?);
    let answer = token_api::get_access_token(&client(String::new())?, models::GetAccessTokenRequest::new(key, proof, timestamp as i64)).await?;
    check(answer.status.unwrap_or_default(), answer.msg)?;
    Ok(answer.data.flatten().ok_or("an answer without a token")?.access_token)
}

/// EnOS refuses with HTTP status 200: the code of the envelope tells.
fn check(code: i32, message: Option<Option<String>>) -> Result<(), String> {
    if code == 0 { Ok(()) } else { Err(format!("EnOS answers {code}: {}", message.flatten().unwrap_or_default())) }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (enos, org) = (client(access_token().await?)?, env::var("ENOS_ORG_ID")?);
    let (mut seen, mut page) = (0, 0);
    loop {
        page += 1;
        let request = models::SearchDevicesRequest {
            expression: Some("status = 'online' or status = 'offline'".into()),
            pagination: Some(Box::new(models::PaginationRequest::new(page, 100))),
            ..Default::default()
        };
        let answer = connection_api::search_devices(&enos, &org, request).await?;
        check(answer.code, answer.msg)?;
        let devices = answer.data.flatten().unwrap_or_default();
        for device in &devices {
            let shown = [&device.asset_id, &device.device_key, &device.status].map(|field| field.as_deref().unwrap_or("-"));
            println!("{}", shown.join(" "));
        }
        seen += devices.len() as i32;
        if devices.is_empty() || answer.pagination.and_then(|page| page.total_size).is_none_or(|total| seen >= total) {
            break;
        }
    }
    println!("{seen} devices");
    Ok(())
}
