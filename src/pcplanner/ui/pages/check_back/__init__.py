"""The page that asks whether it is right."""
