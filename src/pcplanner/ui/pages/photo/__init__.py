"""Take in a photo: from a file, a drop, a paste or the camera; crop it, and say what is in it."""
