"""Set up a checkout and check it, with the standard library only: this runs before anything is installed."""
