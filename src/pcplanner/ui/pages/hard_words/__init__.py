"""The page that says what hard words mean in a plan."""
