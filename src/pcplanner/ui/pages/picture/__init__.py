"""Find a picture."""
