//! Files that the page hands to the person (Chromium only: the others cannot be told where to put them).

use {
    super::{Page, find::PATIENCE},
    crate::{
        failure::{Failure, Outcome},
        places,
    },
    serde_json::json,
    std::{
        path::PathBuf,
        time::{Duration, Instant},
    },
};

impl Page {
    /// Uses a control that downloads, and gives the name and the content of the file.
    pub async fn download(&self, control: &str) -> Outcome<(String, Vec<u8>)> {
        let folder = self.empty_folder().await?;
        let order = json!({ "behavior": "allow", "downloadPath": folder });
        let driver = &self.browser.driver;
        driver
            .devtools("Browser.setDownloadBehavior", order)
            .await?;
        self.activate(control).await?;
        let start = Instant::now();
        loop {
            let mut files = tokio::fs::read_dir(&folder).await?;
            while let Some(file) = files.next_entry().await? {
                let name = file.file_name().to_string_lossy().into_owned();
                // A file on its way has another name.
                if !name.ends_with(".crdownload") && !name.starts_with('.') {
                    return Ok((name, tokio::fs::read(file.path()).await?));
                }
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::new(format!("«{control}» has given no file")));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// A folder for each site, and so for each worker.
    async fn empty_folder(&self) -> Outcome<PathBuf> {
        let name = places::file_name(&self.base);
        let folder = places::output().join("downloads").join(name);
        if folder.exists() {
            tokio::fs::remove_dir_all(&folder).await?;
        }
        tokio::fs::create_dir_all(&folder).await?;
        Ok(folder)
    }
}
