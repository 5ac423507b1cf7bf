//! Files in the vault: on their way to INPS, until they have arrived.

use super::{
    Refused, Vault,
    cipher::{self, Keys},
    store::SealedFile,
};
use crate::device::random;
use js_sys::ArrayBuffer;

/// A file as it was read.
pub struct KeptFile {
    /// What was said of it.
    pub about: String,
    label: String,
    vector: Vec<u8>,
    sealed: ArrayBuffer,
}

impl Vault {
    /// Keeps a file of a drawer, with words about it. `name` tells it from the drawer's others.
    ///
    /// # Errors
    /// Why the browser does not keep it.
    pub async fn put_file(
        &self,
        drawer: &str,
        name: &str,
        about: &str,
        content: &ArrayBuffer,
    ) -> Result<(), Refused> {
        self.with_present_keys(async |keys| {
            self.put_file_with(keys, drawer, name, about, content).await
        })
        .await
    }

    async fn put_file_with(
        &self,
        keys: &Keys,
        drawer: &str,
        name: &str,
        about: &str,
        content: &ArrayBuffer,
    ) -> Result<bool, Refused> {
        let label = format!("{}/{name}", self.label(keys, drawer).await?);
        let vector = || random::bytes::<{ cipher::VECTOR }>().ok_or(Refused::Cryptography);
        let vectors = [vector()?, vector()?];
        let file = SealedFile {
            about: keys.seal(&label, &vectors[0], about).await?,
            content: keys.seal_buffer(&label, &vectors[1], content).await?,
            label,
            vectors: vectors.map(Vec::from),
        };
        self.0.store.put_file(keys, &file).await
    }

    /// The files of a drawer. Those of anybody that `outdated` says so of are removed, and those that no key opens.
    ///
    /// # Errors
    /// Why the browser does not give them.
    pub async fn files(
        &self,
        drawer: &str,
        outdated: impl Fn(&str) -> bool,
    ) -> Result<Vec<KeptFile>, Refused> {
        let keys = self.keys();
        let prefix = format!("{}/", self.label(&keys, drawer).await?);
        let mut found = Vec::new();
        for file in self.0.store.files().await? {
            let [about, content] = file.vectors;
            match keys.open(&file.label, &about, &file.about).await {
                Some(about) if !outdated(&about) => {
                    if file.label.starts_with(&prefix) {
                        found.push(KeptFile {
                            about,
                            label: file.label,
                            vector: content,
                            sealed: file.content,
                        });
                    }
                }
                _ => self.0.store.remove_file(&file.label).await?,
            }
        }
        Ok(found)
    }

    /// What is in a file.
    pub async fn content(&self, file: &KeptFile) -> Option<ArrayBuffer> {
        self.keys()
            .open_buffer(&file.label, &file.vector, &file.sealed)
            .await
    }

    /// Removes a file of a drawer.
    ///
    /// # Errors
    /// Why the browser does not remove it.
    pub async fn remove_file(&self, drawer: &str, name: &str) -> Result<(), Refused> {
        let keys = self.keys();
        let label = format!("{}/{name}", self.label(&keys, drawer).await?);
        self.0.store.remove_file(&label).await
    }
}
