//! Accepts connections. It is not `axum::serve` because that always answers, and a fault can be no answer at all.

use crate::application;
use crate::faults::DroppedConnection;
use crate::sandbox::Sandbox;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::rt::TokioTimer;
use hyper_util::service::TowerToHyperService;
use std::error::Error;
use std::io;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::net::TcpStream;

/// Serves until the process is interrupted; says first where, and as whom one can log in.
///
/// # Errors
/// When the address is taken or not allowed.
pub async fn serve(sandbox: Sandbox, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(address).await?;
    announce(&sandbox, listener.local_addr()?)?;
    tokio::select! {
        ended = accept(listener, sandbox) => ended?,
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(())
}

/// Answers every connection in a task of its own.
///
/// # Errors
/// When no connection can be accepted any more.
pub async fn accept(listener: TcpListener, sandbox: Sandbox) -> io::Result<()> {
    let router = application::router(sandbox);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer(stream, router.clone()));
    }
}

async fn answer(stream: TcpStream, router: axum::Router) {
    let service = TowerToHyperService::new(router);
    let may_drop = service_fn(move |request: hyper::Request<Incoming>| {
        let answering = hyper::service::Service::call(&service, request);
        async move {
            let response = match answering.await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            match response.extensions().get::<DroppedConnection>() {
                Some(_) => Err(io::Error::from(io::ErrorKind::ConnectionAborted)),
                None => Ok(response),
            }
        }
    });
    // A client that goes away, or a connection dropped on purpose, is no failure of the sandbox.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), may_drop)
        .await;
}

fn announce(sandbox: &Sandbox, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    println!("listening on http://{address}\n\nPeople to log in as:");
    for person in sandbox.people()? {
        println!(
            "  {:<16}  {:<22}  {}",
            person.tax_code, person.full_name, person.story_en
        );
    }
    Ok(())
}
