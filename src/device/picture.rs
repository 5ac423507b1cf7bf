//! Pictures that the browser reads and draws anew.
//!
//! What has an attribute or is a plain property is set as such: a binding more for each would travel with the first view.

use super::{
    document::{document, window},
    object::object,
};
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// The picture as a JPEG of the size that `drawn` makes of its own, turned as its camera was held. What else the file said,
/// such as where it was taken, is gone. `None` when the browser cannot read it as a picture.
pub async fn as_jpeg(
    file: &File,
    name: &str,
    drawn: fn(u32, u32) -> (u32, u32),
    quality: f64,
) -> Option<File> {
    let picture = read(file).await?;
    let (width, height) = drawn(picture.width(), picture.height());
    let canvas = draw(&picture, width, height);
    // It holds tens of megabytes.
    picture.close();
    let blob = encoded(&canvas?, quality).await?;
    File::new_with_buffer_source_sequence(&Array::of1(&blob), name).ok()
}

async fn read(file: &File) -> Option<ImageBitmap> {
    let options = object(&[("imageOrientation", &"from-image".into())]);
    let promise = window()?
        .create_image_bitmap_with_blob_and_image_bitmap_options(file, options.unchecked_ref())
        .ok()?;
    let picture: JsValue = JsFuture::from(promise).await.ok()?;
    Some(picture.unchecked_into())
}

fn draw(picture: &ImageBitmap, width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas = document()?.create_element("canvas").ok()?;
    canvas.set_attribute("width", &width.to_string()).ok()?;
    canvas.set_attribute("height", &height.to_string()).ok()?;
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    // What a PNG leaves open is paper: a JPEG would make it black.
    for (name, value) in [("imageSmoothingQuality", "high"), ("fillStyle", "white")] {
        // Where a browser does not know one, it draws as it can.
        let _ = Reflect::set(&context, &name.into(), &value.into());
    }
    let (width, height) = (f64::from(width), f64::from(height));
    context.fill_rect(0.0, 0.0, width, height);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(picture, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

async fn encoded(canvas: &HtmlCanvasElement, quality: f64) -> Option<Blob> {
    let blob = Promise::new(&mut |resolve, _| {
        let quality = JsValue::from_f64(quality);
        if canvas
            .to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &quality)
            .is_err()
        {
            // A picture that cannot be written is none.
            let _ = resolve.call1(&JsValue::NULL, &JsValue::NULL);
        }
    });
    let blob: JsValue = JsFuture::from(blob).await.ok()?;
    (!blob.is_null()).then(|| blob.unchecked_into())
}
