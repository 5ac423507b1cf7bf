//! Mounts the app.

fn main() {
    sportello::app::start();
}
