"""Take a photo in, wherever a page asks for one: from a file, a drop, a paste or the camera, then cropped."""
