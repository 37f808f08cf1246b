//! The ten steps that every language makes; all requests go through the generated clients.

use enapter::{apis::{assets_api, configuration as enapter_configuration}, models::AssetDeviceExpansion};
use energy::{enos_signing::{encryption, EnosSigning}, path_spaces::PathSpaces};
use enos::{apis::{configuration::Configuration, connection_api, token_api, tsdb_data_api}, models};
use reqwest_middleware::ClientBuilder;
use serde_json::{json, Value};
use std::{collections::HashMap, env, error::Error, fs, time::{SystemTime, UNIX_EPOCH}};

const NAMEPLATE: &str = "nameplate-1.txt";
type Outcome = Result<Value, Box<dyn Error>>;

/// What later steps need of earlier ones.
#[derive(Default)]
struct Scenario {
    org: String,
    token: String,
    first: models::Device,
    second: models::Device,
    made: String,
}

pub async fn run() -> bool {
    let mut scenario = Scenario { org: variable("ENOS_ORG_ID"), ..Default::default() };
    let mut passed = told("token", scenario.token().await);
    passed &= told("search", scenario.search().await);
    passed &= told("create", scenario.create().await);
    passed &= told("update", scenario.update().await);
    passed &= told("delete", scenario.delete().await);
    passed &= told("latest", scenario.latest().await);
    passed &= told("error", scenario.error().await);
    passed &= told("upload", scenario.upload().await);
    passed &= told("devices", devices().await);
    passed & told("missing", missing().await)
}

fn told(step: &str, outcome: Outcome) -> bool {
    let passed = outcome.is_ok();
    println!("{}", match outcome {
        Ok(result) => json!({"step": step, "ok": true, "result": result}),
        Err(error) => json!({"step": step, "ok": false, "error": error.to_string()}),
    });
    passed
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_millis() as u64
}

fn http() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client without TLS settings can be made")
}

fn enapter() -> enapter_configuration::Configuration {
    let client = ClientBuilder::new(http()).with(PathSpaces).build();
    let key = enapter_configuration::ApiKey { prefix: None, key: variable("ENAPTER_HTTP_API_TOKEN") };
    enapter_configuration::Configuration { base_path: variable("ENAPTER_HTTP_API_BASE_URL"), client, api_key: Some(key), ..Default::default() }
}

async fn devices() -> Outcome {
    let (client, mut seen, mut next) = (enapter(), 0, None::<String>);
    loop {
        let (expand, kinds) = (vec![AssetDeviceExpansion::Connectivity, AssetDeviceExpansion::Properties], vec!["ucm".into(), "gateway".into()]);
        let answer = assets_api::list_devices(&client, None, next.as_deref(), Some(5), Some(expand), Some(kinds)).await?;
        seen += answer.devices.len();
        next = answer.next_page_token.flatten().filter(|token| !token.is_empty());
        if next.is_none() {
            return Ok(json!(seen));
        }
    }
}

async fn missing() -> Outcome {
    match assets_api::get_device(&enapter(), "no such device é", None, None).await {
        Err(enapter::apis::Error::ResponseError(refusal)) => match refusal.entity {
            Some(assets_api::GetDeviceError::DefaultResponse(told)) => Ok(json!({"status": refusal.status.as_u16(), "code": told.errors[0].code})),
            _ => Err(format!("an unknown error: {}", refusal.content).into()),
        },
        other => Err(format!("no refusal: {other:?}").into()),
    }
}

impl Scenario {
    fn client(&self, base_url: &str, signed: bool) -> Configuration {
        let token = self.token.clone();
        let signing = EnosSigning { app_secret: variable("ENOS_APP_SECRET"), signed, access_token: Box::new(move || token.clone()), clock: now };
        let client = ClientBuilder::new(http()).with(PathSpaces).with(signing).build();
        Configuration { base_path: variable(base_url), client, ..Configuration::new() }
    }

    fn gateway(&self) -> Configuration {
        self.client("ENOS_BASE_URL", true)
    }

    async fn token(&mut self) -> Outcome {
        let (key, timestamp) = (variable("ENOS_APP_KEY"), now());
        let proof = encryption(&key, timestamp, &variable("ENOS_APP_SECRET"));
        let answer = token_api::get_access_token(&self.gateway(), models::GetAccessTokenRequest::new(key, proof, timestamp as i64)).await?;
        self.token = answer.data.flatten().ok_or("an answer without a token")?.access_token;
        Ok(json!(!self.token.is_empty()))
    }

    async fn search(&mut self) -> Outcome {
        let (client, mut found, mut page) = (self.gateway(), Vec::new(), 0);
        loop {
            page += 1;
            let request = models::SearchDevicesRequest {
                expression: Some("status = 'online' or status = 'offline'".into()),
                pagination: Some(Box::new(models::PaginationRequest::new(page, 100))),
                ..Default::default()
            };
            let answer = connection_api::search_devices(&client, &self.org, request).await?;
            found.extend(answer.data.flatten().unwrap_or_default());
            let total = answer.pagination.and_then(|page| page.total_size).ok_or("an answer without totalSize")?;
            if found.len() >= total as usize {
                break;
            }
        }
        (self.first, self.second) = (found[0].clone(), found[1].clone());
        Ok(json!(found.len()))
    }

    async fn create(&mut self) -> Outcome {
        let translations = HashMap::from([("en_US".to_owned(), "Inverter".to_owned())]);
        let name = models::StringI18n { default_value: Some(Some("逆变器".into())), i18n_value: Some(Some(translations)) };
        let product = self.first.product_key.clone().ok_or("a device without product")?;
        let request = models::CreateDeviceRequest {
            device_key: Some("polyglot-1".into()),
            ..models::CreateDeviceRequest::new(product, "+08:00".into(), Some(name))
        };
        let made = connection_api::create_device(&self.gateway(), &self.org, request).await?.data.flatten().ok_or("an answer without data")?;
        self.made = made.asset_id;
        Ok(json!(made.device_key))
    }

    async fn update(&self) -> Outcome {
        let request = models::UpdateDeviceRequest {
            timezone: Some("+08:00".into()),
            device_desc: Some("a & b <c> \"d\" é".into()),
            ..models::UpdateDeviceRequest::new(Some(models::StringI18n { default_value: Some(Some("逆变器 2".into())), i18n_value: None }))
        };
        Ok(json!(connection_api::update_device(&self.gateway(), &self.org, request, Some(&self.made), None, None).await?.code))
    }

    async fn delete(&self) -> Outcome {
        Ok(json!(connection_api::delete_device(&self.gateway(), &self.org, Some(&self.made), None, None).await?.code))
    }

    async fn latest(&self) -> Outcome {
        let two = format!("{},{}", self.first.asset_id.as_deref().unwrap_or_default(), self.second.asset_id.as_deref().unwrap_or_default());
        let request = models::GetAssetLatestDataRequest::new(two, "activePower".into());
        let answer = tsdb_data_api::get_asset_latest_data(&self.gateway(), &self.org, request).await?;
        let items = answer.data.flatten().ok_or("an answer without data")?.items;
        if items.iter().any(|item| !item["activePower"].is_f64()) {
            return Err("a row without its measurement point".into());
        }
        Ok(json!(items.len()))
    }

    async fn error(&self) -> Outcome {
        match connection_api::get_device(&self.gateway(), &self.org, Some("nosuch"), None, None).await?.code {
            0 => Err("a device that does not exist was found".into()),
            code => Ok(json!({"code": code})),
        }
    }

    async fn upload(&self) -> Outcome {
        let owner = self.first.asset_id.clone();
        let attributes = HashMap::from([("nameplate".to_owned(), json!(format!("local://{NAMEPLATE}")))]);
        let entry = models::IntegrationAttributeEntry { asset_id: owner.clone(), ..models::IntegrationAttributeEntry::new(attributes) };
        let mapping = models::IntegrationFileMapping { asset_id: owner, ..models::IntegrationFileMapping::new("nameplate".into()) };
        let message = models::IntegrationAttributeMessage {
            method: "integration.attribute.post".into(),
            id: 1,
            version: "1.1".into(),
            params: vec![entry],
            files: HashMap::from([(NAMEPLATE.to_owned(), mapping)]),
        };
        let folder = env::temp_dir().join(format!("energy-{}", std::process::id()));
        fs::create_dir(&folder)?;
        fs::write(folder.join(NAMEPLATE), "Größe 125 kW")?;
        let client = self.client("ENOS_INTEGRATION_URL", false);
        let answer = connection_api::upload_integration_attributes(&client, &self.org, message, None, Some(vec![folder.join(NAMEPLATE)])).await;
        fs::remove_dir_all(folder)?;
        Ok(json!(answer?.code))
    }
}
