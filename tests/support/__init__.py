"""Hold what several tests need and no user does."""
