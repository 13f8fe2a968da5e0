"""Show whose plans there are, find somebody among many, and add somebody new."""
