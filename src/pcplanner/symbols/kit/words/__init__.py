"""Hold the recipes of the pack, one short function a word, in modules by group."""
