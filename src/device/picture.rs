//! Pictures that the browser reads and draws anew.

use super::document::{document, window};
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions,
    ImageOrientation,
};

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
    File::new_with_blob_sequence(&Array::of1(&blob), name).ok()
}

async fn read(file: &File) -> Option<ImageBitmap> {
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let promise = window()?
        .create_image_bitmap_with_blob_and_image_bitmap_options(file, &options)
        .ok()?;
    let picture: JsValue = JsFuture::from(promise).await.ok()?;
    picture.dyn_into().ok()
}

fn draw(picture: &ImageBitmap, width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // Where a browser does not know it, it draws as it can.
    let _ = Reflect::set(
        &context,
        &JsValue::from_str("imageSmoothingQuality"),
        &JsValue::from_str("high"),
    );
    let (width, height) = (f64::from(width), f64::from(height));
    // What a PNG leaves open is paper: a JPEG would make it black.
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width, height);
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(picture, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}

async fn encoded(canvas: &HtmlCanvasElement, quality: f64) -> Option<Blob> {
    let blob = Promise::new(&mut |resolve, reject| {
        let quality = JsValue::from_f64(quality);
        if canvas
            .to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &quality)
            .is_err()
        {
            // Nobody else has the promise: it ends here, as nothing.
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    let blob: JsValue = JsFuture::from(blob).await.ok()?;
    blob.dyn_into().ok()
}
