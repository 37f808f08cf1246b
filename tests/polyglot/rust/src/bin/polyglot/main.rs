//! Proves the generated clients and the middleware: `vectors` or `scenario`. Each vector or step is a line of JSON.

mod scenario;
mod vectors;

use std::{env, process::ExitCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let passed = match env::args().nth(1).as_deref() {
        Some("vectors") => vectors::run().await,
        Some("scenario") => scenario::run().await,
        _ => panic!("vectors or scenario?"),
    };
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
