//! Serves the board on loopback, and plays captured sessions of all four systems to it.
//!
//! `/` is the page, `/callevents/` the package that it decodes with, `/lib/` what the page takes
//! from npm, `/play/<system>` a capture as its system sends it, `/cut/<system>` breaks one off.

mod capture;
mod load;
mod pages;
mod play;
mod renew;
mod sessions;
mod systems;
mod transport;

use core::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Parser;
use tokio::net::TcpListener;

use crate::load::Captures;

/// Serves the board, and plays captured sessions to it
#[derive(Debug, Parser)]
#[command(name = "board")]
struct Arguments {
    /// The port on loopback; 0 takes one that is free
    #[arg(long, default_value_t = 8600)]
    port: u16,
    /// The page's folder
    #[arg(long, default_value = "codec-wasm/board")]
    page: PathBuf,
    /// The folder of the package `callevents`
    #[arg(long, default_value = "codec-wasm/dist")]
    package: PathBuf,
    /// The folder of captures
    #[arg(long, default_value = "tests/vectors")]
    vectors: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let captures = Captures::load(&arguments.vectors)?;
    let files = pages::router(&arguments.page, &arguments.package);
    let router = pages::with_headers(files.merge(transport::router(captures)));

    // Only this machine: the player is a tool, not a service.
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}; `--port` takes another port"))?;
    println!("http://{}/", listener.local_addr()?);
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            core::future::pending::<()>().await;
        }
    };
    // Streams have no end of their own: leaving does not wait for them.
    tokio::select! {
        served = axum::serve(listener, router).into_future() => served.context("the server failed"),
        () = interrupted => Ok(()),
    }
}
