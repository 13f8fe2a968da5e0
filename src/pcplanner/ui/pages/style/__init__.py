"""The page of one planning style."""
