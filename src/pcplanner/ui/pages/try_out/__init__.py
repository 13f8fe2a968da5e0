"""Try some ways to see, hear and press, and choose the best ones."""
