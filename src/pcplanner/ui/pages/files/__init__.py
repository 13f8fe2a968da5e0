"""Choose a file, a folder or a place for a new file: places first, then what is in them, as big tiles."""
