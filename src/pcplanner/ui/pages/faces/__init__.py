"""Say with faces how things are, for each thing and each person."""
