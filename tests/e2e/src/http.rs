//! One HTTP exchange with a server on this machine: drivers and the sandbox need no more.

use {
    crate::failure::{Failure, Outcome},
    tokio::{
        io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
        net::TcpStream,
    },
};

/// The status and the whole body of a response.
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// Sends one request to `address` (host and port) and reads its answer. The connection is not kept.
///
/// # Errors
/// When the server cannot be reached or its answer is not HTTP.
pub async fn exchange(address: &str, method: &str, path: &str, body: &str) -> Outcome<Answer> {
    exchange_as("application/json", address, method, path, body).await
}

/// The same with a body of another type.
///
/// # Errors
/// As [`exchange`].
pub async fn exchange_as(
    content_type: &str,
    address: &str,
    method: &str,
    path: &str,
    body: &str,
) -> Outcome<Answer> {
    let mut stream = TcpStream::connect(address).await?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\nUser-Agent: sportello-e2e\r\n\
         Content-Type: {content_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    read_answer(&mut BufReader::new(stream)).await
}

async fn read_answer(reader: &mut (impl AsyncBufRead + Unpin)) -> Outcome<Answer> {
    let status_line = read_line(reader).await?;
    let status = status_line
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .ok_or_else(|| Failure::new(format!("not an HTTP answer: {status_line:?}")))?;
    let mut length = None;
    let mut chunked = false;
    loop {
        let line = read_line(reader).await?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse::<usize>().ok();
        }
        chunked |= line.starts_with("transfer-encoding:") && line.contains("chunked");
    }
    let mut body = Vec::new();
    if chunked {
        read_chunks(reader, &mut body).await?;
    } else if let Some(length) = length {
        body.resize(length, 0);
        reader.read_exact(&mut body).await?;
    } else {
        reader.read_to_end(&mut body).await?;
    }
    Ok(Answer {
        status,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}

async fn read_chunks(reader: &mut (impl AsyncBufRead + Unpin), body: &mut Vec<u8>) -> Outcome {
    loop {
        let line = read_line(reader).await?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(digits, 16)
            .map_err(|_| Failure::new(format!("not a chunk size: {line:?}")))?;
        if size == 0 {
            return Ok(());
        }
        let mut chunk = vec![0; size];
        reader.read_exact(&mut chunk).await?;
        body.append(&mut chunk);
        read_line(reader).await?;
    }
}

async fn read_line(reader: &mut (impl AsyncBufRead + Unpin)) -> Outcome<String> {
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    Ok(line.trim_end().to_owned())
}
