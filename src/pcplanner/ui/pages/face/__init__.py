"""Make a face: a photo that is cropped, or a drawn portrait."""
